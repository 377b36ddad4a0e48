# Words of the small parts, which every screen shares.
button-sending = يُرسَل

field-optional = اختياري
field-left =
    { $count ->
        [zero] لم يبقَ أي حرف
        [one] بقي حرف واحد
        [two] بقي حرفان
        [few] بقيت { $count } حروف
        [many] بقي { $count } حرفًا
       *[other] بقي { $count } حرف
    }
field-too-many =
    { $count ->
        [zero] لا حروف زائدة
        [one] حرف واحد زائد
        [two] حرفان زائدان
        [few] { $count } حروف زائدة
        [many] { $count } حرفًا زائدًا
       *[other] { $count } حرف زائد
    }

house-name = Shoebox
skip-to-what-to-do = إلى ما يمكن فعله
card-spoken-by = على لسان
card-situation = موقف
card-in-shoes-of = أنت الآن في مكان
card-in-shoes-of-short = في مكان
card-instead-in = لغة هذه البطاقة: { $language }. لم تُترجم إلى لغتك بعد.
language-en = الإنجليزية
language-ar = العربية
language-cy = الويلزية
card-footer = { $deck } · البطاقة { $number }
card-close = وضع البطاقة
card-what-matters = ما يهمّني
card-strengths = ما أجيده
card-what-helps = ما يساعد
card-ask = سؤال لشخص حقيقي
quiz-right = الجواب
decision-owner = القرار عند { $name }
decision-for = مع:
decision-against = ضدّ:
card-questions =
    { $count ->
        [zero] أسئلة
        [one] سؤال
        [two] سؤالان
        [few] أسئلة
        [many] أسئلة
       *[other] أسئلة
    }
card-tender = بطاقة حسّاسة
card-tender-ways = قراءتها، أو اختيار غيرها، أو البقاء خارج هذه الجولة. لن يرى أحد من اختار.

dialog-close = إغلاق
toast-close = إغلاق هذه الرسالة
offline-lasts = ما قد يفيد
offline-wifi = هل هذا الجهاز على شبكة الواي فاي نفسها التي عليها الحاسوب؟
offline-wait = أو الانتظار: تعود هذه الصفحة من تلقاء نفسها، بكل ما كتبته.
offline-address = هل على الشاشة عنوان آخر؟ يمكنك فتحه، ثم كتابة الرمز الشخصي الذي ينشئه فريق التيسير باسمك.
offline = لا اتصال. يمكنك متابعة الكتابة، ونرسلها حين يعود.
paused = لا يستطيع الحاسوب الحفظ في هذه اللحظة. ما سبق كله في أمان. يمكنك الانتظار أو متابعة الكتابة هنا.
online = عاد الاتصال. كل ما كتبته في طريقه.

seat-you = أنت
seat-you-named = { $name } (أنت)
seat-waiting = بالانتظار
seat-now = الدور الآن
seat-asked = أخذ دورًا
seat-coming-back = يعود لاحقًا
seat-ready = جاهز
seat-away = غائب
seat-and-faint = { $state }، لا إشارة من الهاتف
table-label = طاولتك
table-names-whole = الأسماء كاملة

timer-left = بقي { $time }
timer-over = زيادة { $time }، على مهلك
timer-over-short = زيادة { $time }
timer-paused = { $time } متوقفة
timer-minute-left = بقيت دقيقة تقريبًا. على مهلك.

path-none = لا خطوات بعد.
path-step = الجولة { $number }، { $title }، في مكان { $shoes }، { $outcome }
path-nobody = لا أحد بعينه
path-forward = خطوة إلى الأمام
path-mixed = بين بين
path-blocked = مسدودة
path-unsaid = لم يُقل بعد

loading = في الطريق…

code-odd-letter =
    { $letter ->
        [O] لا حرف O في الرموز. أيكون D أو Q؟
        [0] لا صفر في الرموز. أيكون D أو Q؟
        [I] لا حرف I في الرموز. أيكون J أو T؟
        [1] لا رقم 1 في الرموز. أيكون J أو 7؟
        [L] لا حرف L في الرموز. أيكون K أو T؟
       *[other] لا { $letter } في الرموز. لعلّ نظرة أخرى تنفع؟
    }
