# Words of the table: the frame of a participant's page, the steps of a round.

top-where = { $what } · الطاولة { $table }

step-draw = السحب
step-tender = قبل القراءة
step-read = القراءة
step-think = التفكير
step-respond = الكلام بالدور
step-discuss = النقاش
step-capture = التدوين

round-step = الجولة { $number } · { $step }
round-number = الجولة { $number }
round-with-title = الجولة { $number } · { $title }
round-none = عن غير بطاقة

seat-nameless = شخص ما
seats-acting-for = يتكلم هذا الهاتف عن
seats-no-phone = بلا هاتف

table-ready = جاهزون: { $ready } من { $seats }
table-reader = القراءة على { $name }
table-you-read = القراءة عليك
table-line = { $step } · { $ready }
table-line-next = { $step } · التالي: { $name }

arrived-title = أين نحن
arrived-round-card = طاولتك في الجولة { $number }: { $step }. والبطاقة «{ $title }».
arrived-round = طاولتك في الجولة { $number }: { $step }.
arrived-phase = وصلت الغرفة إلى: { $phase }.
arrived-no-hurry = الاستماع أولًا. لن يأتيك السؤال قبل غيرك.
arrived-no-hurry-phase = نظرة أولًا على ما حولك. ولك المشاركة متى أردت.
arrived-thanks = حسنًا
banner-gathering = لنكمل جملتنا، ثم نرفع أنظارنا. نجتمع الآن.
banner-moved-on = انتقلت طاولتك إلى { $where }. يمكنك الإنهاء هنا على مهلك: ما زال الإرسال ممكنًا.
where-standing = ما يلي
banner-moved-on-look = انتقلت طاولتك إلى { $where }.
banner-your-turn = جاء دورك. يمكنك الإنهاء هنا على مهلك: طاولتك تنتظر.
banner-go-there = إلى طاولتك
banner-watch = طلب مشاهدة من { $name }: رؤية ما ترونه على طاولتكم، بلا كلام.
banner-watch-yes = لا مانع
banner-watch-no = أفضّل ألّا
banner-jargon = يودّ أحدهم معرفة معنى هذا. هل من يشرح؟

kept-saved = كل شيء محفوظ.
kept-sending =
    { $waiting ->
        [zero] لا شيء في الطريق.
        [one] شيء واحد في الطريق.
        [two] شيئان في الطريق.
        [few] { $waiting } أشياء في الطريق.
        [many] { $waiting } شيئًا في الطريق.
       *[other] { $waiting } شيء في الطريق.
    }
kept-offline =
    { $waiting ->
        [zero] لا اتصال. كتابتك محفوظة على هذا الهاتف.
        [one] لا اتصال. شيء واحد ينتظر على هذا الهاتف.
        [two] لا اتصال. شيئان ينتظران على هذا الهاتف.
        [few] لا اتصال. { $waiting } أشياء تنتظر على هذا الهاتف.
        [many] لا اتصال. { $waiting } شيئًا ينتظر على هذا الهاتف.
       *[other] لا اتصال. { $waiting } شيء ينتظر على هذا الهاتف.
    }
kept-paused = لا يستطيع الحاسوب الحفظ في هذه اللحظة. ما تكتبه يبقى في هذا الهاتف.
kept-nothing = ينسى هذا المتصفح كل شيء عند إغلاق الصفحة أو إعادة تحميلها. الإرسال قبل ذلك يحفظ ما كتبته.

back-to-table = العودة إلى الطاولة

away-say = أنت الآن في عداد الغائبين. طاولتك تتابع، ومكانك محفوظ.
away-back = لقد عدت
pause-say = طاولتك تلتقط أنفاسها. الساعة متوقفة.
pause-room-say = الغرفة كلها تلتقط أنفاسها. الساعات متوقفة.
pause-go-on = لنتابع معًا
pause-ask = لحظة لالتقاط الأنفاس

help-open = أودّ بعض المساعدة
help-title = هل تفيدك بعض المساعدة؟
help-coming = سيمرّ بك أحدهم
help-known = يعرف فريق التيسير. لم يُخبَر أحد على طاولتك.
help-quiet = يُخبَر فريق التيسير، ولا أحد غيرهم. وسيمرّ بك أحدهم.
help-ask = أودّ بعض المساعدة
help-asked = يعرف فريق التيسير. لم يُخبَر أحد غيرهم.
help-thanks = حسنًا
help-take-back = أنا بخير، لا حاجة الآن

# The round, step by step.
draw-card = سحب بطاقة
draw-you = القراءة عليك في هذه الجولة. تُسحب البطاقة حين تجهز طاولتك.
draw-waits = سحب البطاقة على { $name }، ثم قراءتها لكم.
draw-none = لُعبت كل البطاقات. يمكن لفريق التيسير إضافة غيرها، أو المتابعة.
tender-out = أنت خارج هذه الجولة. البقاء على الطاولة أو صرف النظر: كلاهما حسن.
tender-no-note = قد يصعب سماع هذه البطاقة على بعض الناس.
tender-read = يمكننا قراءتها
tender-other = ليس هذه البطاقة
tender-sit-out = سأبقى خارجها
sit-out = البقاء خارج هذه الجولة
sit-back-in = عدت إلى الجولة
read-you = البطاقة بصوت مسموع وببطء. ومرة أخرى إن طُلب ذلك.
read-listens = القراءة لكم من { $name }. يمكنك الاستماع أو متابعة القراءة.
read-done = سمعناها
read-hand = تسليم القراءة
read-hand-title = من يودّ أن يقرأ؟
think-say = على مهلك. لا يُرسل شيء حين تنتهي الدقيقة.
think-ready = شكرًا. ما زال الآخرون يفكّرون.
think-all-ready = الجميع على استعداد. المتابعة بيد { $name }.
think-all-ready-you = الجميع على استعداد. المتابعة بيدك، حين يناسب طاولتك.
think-over = مذكّرتك محفوظة لك وحدك.
think-im-ready = أنا على استعداد
think-not-ready = ليس بعد
think-go-round = لنبدأ بالدور
note-label = مذكّرتك الخاصة
note-help = لا يراها غيرك، حتى مشاركتها.
respond-yours = الدور لك يا { $name }.
respond-ask-own = ماذا يثير هذا فيك، من حيث أنت؟
respond-ask-held = ما الذي قد يهمّهم؟ وعمّ كان علينا أن نسأل؟
respond-said = قلت ما عندي
respond-pass = تمرير الدور
respond-come-back = عودوا إليّ لاحقًا
respond-come-back-short = لاحقًا
respond-write = الكتابة بدل الكلام
respond-write-short = كتابة
respond-speaks = الكلمة الآن لدى { $name }.
respond-speaks-from = الكلمة الآن لدى { $name }، من مكان { $shoes }.
respond-next = التالي: { $name }.
respond-you-next = دورك هو التالي.
respond-last = وبذلك يكون الجميع قد سُئلوا.
respond-out = أنت خارج هذه الجولة. لا يُخبَر أحد.
respond-act-for = الكلام عن { $name }
answers-title = كُتب بدل أن يُقال
discuss-say = لنتحدث فيه. من لم يُسأل بعد؟
discuss-say-held = لنتحدث فيه. ماذا أراكم ذلك المكان؟ وعمّ كان عليكم أن تسألوا؟
discuss-first-question = عرض سؤال
discuss-next-question = السؤال التالي
discuss-done = إلى التدوين
quiz-show = عرض الجواب
outcome-open = خطوتنا
path-title = مسار طاولتك
path-begins = يتكوّن بالسير: كل جولة تضع خطوة.
aloud-read = قراءة بصوت مسموع
aloud-stop = إيقاف القراءة

# The hand card.
hand-other = مكان آخر من فضلكم
hand-choose = اختيار مكانك
hand-choose-title = في مكان مَن يكون وقوفك؟
hand-choose-help = واحد من كل نوع على طاولتك، ما دام فيها ما يكفي.
hand-voices = البطاقة صوت نصغي إليه. لا يُطلب منك التمثيل، ولا أحد شيء واحد فقط.

# The way to the menu, and what the lobby shares with it.
menu-open = القائمة
more-open = المزيد
table-go-on-without = لنتابع، والدور محفوظ لـ{ $name }
name-label = بأي اسم نناديك؟
name-help = تراه طاولتك وفريق التيسير.
name-keep = حفظ هذا الاسم
tag-label = أي مكان أقرب إلى مكانك؟
tag-help = به تُنوَّع الطاولات، ولن يأتيك هذا المكان أبدًا.
tag-none = أفضّل عدم القول
guide-people = أشخاص يمكن اللجوء إليهم

# What just happened, for eyes and readers.
notice-at_table = مقعدك على الطاولة { $table }.
notice-round_began = جولة جديدة. القراءة على { $name }.
notice-round_began-you = جولة جديدة. القراءة عليك.
notice-stage_began = وصلت طاولتك إلى: { $step }.
notice-stage_held = دور ثانٍ على طاولتك، ومن مكان غيرك هذه المرة.
notice-phase_entered = انتقلت الغرفة إلى: { $phase }.
notice-turn_began = الدور الآن لدى { $name }.
notice-turn_put_off = نعود إلى { $name } لاحقًا.
notice-reading_handed = القراءة الآن على { $name }.
notice-reading_handed-you = القراءة الآن عليك.
notice-table_host_named = سير طاولتك بيد { $name }.
notice-table_host_named-you = سير طاولتك بيدك.
notice-table_host_freed = لا أحد يتولّى الطاولة الآن. يمكن لأي منكم ذلك.
notice-tender_card = هذه بطاقة حسّاسة. وجهها إلى أسفل.
notice-card_set_aside = وُضعت تلك البطاقة جانبًا.
notice-prompt_shown = على البطاقة سؤال جديد.
notice-answer_given = كتابة جديدة من { $name }.
notice-capture_added = على الطاولة ملاحظة جديدة.
notice-seat_seated = معكم الآن على الطاولة: { $name }.
notice-seat_lifted = خلا مقعد { $name } على الطاولة.
notice-seat_went_away = مقعد { $name } خالٍ للحظة.
notice-seat_came_back = عودة { $name } إلى الطاولة.
notice-table_paused = طاولتك تلتقط أنفاسها.
notice-table_resumed = طاولتك تتابع.
notice-jargon_flagged = يسأل أحدهم عن معنى كلمة.
notice-jargon_explained = شُرحت كلمة.
notice-room_paused = الغرفة كلها تلتقط أنفاسها.
notice-room_resumed = الغرفة تتابع.
notice-gathering = لنكمل جملتنا، ثم نرفع أنظارنا.
notice-gathering_over = لنتابع من حيث كنا.

# Nothing is heard from somebody's phone. They may well be at the table.
silent-draw = لا إشارة من هاتف { $name }. يمكن لأي منكم السحب.
silent-read = لا إشارة من هاتف { $name }. في حال الغياب، يمكنكم قراءتها.
silent-respond = لا إشارة من هاتف { $name }. في حال الحضور نصغي، وإلا نتابع.
