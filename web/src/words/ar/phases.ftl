# Words of the phases before the game: lobby, welcome, check-in.

lobby-what-for = لماذا نحن هنا
lobby-here =
    { $count ->
        [zero] لا أحد هنا بعد.
        [one] أنت أول الواصلين.
        [two] هنا شخصان.
        [few] هنا { $count } أشخاص.
        [many] هنا { $count } شخصًا.
       *[other] هنا { $count } شخص.
    }
lobby-you = أنت في هذه الغرفة
lobby-say = أهلًا بك بيننا. يبدأ اللقاء من تلقاء نفسه حين يجهز فريق التيسير.

waiting-standing-title = سيكون لك مكان بعد قليل
waiting-standing-help = سيجد لك فريق التيسير طاولة بعد لحظة. لا يضيع شيء في هذه الأثناء.
waiting-standing-say = أنت في الداخل. تنتقل هذه الصفحة من تلقاء نفسها.
waiting-between-title = بين جولتين
waiting-between-help = وقت للتمدّد، أو لشربة ماء، أو لحديث مع من بجانبك.
waiting-between-say = تبدأ الجولة التالية من تلقاء نفسها.
waiting-elsewhere-title = هذا المقعد على طاولة أخرى
waiting-elsewhere-help = يعرض هذا الهاتف طاولة مقعدك الأول. يمكن لفريق التيسير أن يجمعكم.
waiting-elsewhere-say = يمكنك اختيار مقعد آخر من مقاعدك أعلاه، أو سؤال فريق التيسير.

kept-title = ما الذي يُحفظ
kept-name = اسمك، ما دامت الغرفة محفوظة لا أكثر.
kept-words = إضافاتك إلى الطاولة، للأيام المذكورة عند الباب، ثم تزول.
kept-pass = تمرير الدور لا يُحسب أبدًا.

welcome-agreement = ما نتفق عليه
welcome-rules = من المفيد معرفته
welcome-pass = يمكنك دائمًا تمرير دورك، أو ترك بطاقة، أو طلب غيرها. بلا ذكر سبب.
welcome-help = طوق النجاة في الأعلى ينادي فريق التيسير بهدوء.
welcome-anonymous = لا يُحفظ اسم مع كتاباتك. أما ما يُقال بصوتك، أو يُكتب في دورك، فتعرفه طاولتك.
welcome-named = كتاباتك تظهر باسمك على طاولتك. وتخرج من الغرفة بلا اسم.
welcome-say = للقراءة على مهل. وحين يحين وقت البدء، تكفي لمسة.
ready-thanks = شكرًا. ننتظر الباقين بلا عجلة.

check-in-title = كيف الحال الآن
check-in-hello = تحية لطاولتك: اسمك، وما الذي أتى بك.
check-in-say = يمكنك الإجابة عمّا تشاء. وبعد التحية كل شيء جاهز.
scale-1 = إطلاقًا
scale-2 = قليلًا
scale-3 = نوعًا ما
scale-4 = غالبًا
scale-5 = تمامًا
scale-take-back = سحب جوابي
scale-who-sees = لا أحد يرى جوابك. تظهر الأعداد بدءًا من ثلاثة أجوبة.
scale-who-sees-anonymous = لا يُحفظ معه اسم. وحده هذا الهاتف يتذكر ما اخترته.
