# كلماتك أنت.

slip-nhs = يبدو هذا رقمًا في الخدمة الصحية الوطنية (NHS).
slip-phone = يبدو هذا رقم هاتف.
slip-email = يبدو هذا عنوان بريد إلكتروني.
slip-postcode = يبدو هذا رمزًا بريديًا.
slip-better = سيُحفظ مع كلماتك. ربما تفضّل تركه.

own-title = ما يُحفظ عنك هنا
own-help = كل ما كتبته، واسمك، وما اخترته. هو لك: اقرأه، أو خذه معك، أو اطلب محوه.
own-show = أظهره
own-hide = أخفه
own-take-text = خذه نصًا
own-take-json = خذه بيانات (JSON)
own-nothing = لم تكتب شيئًا هنا.
own-out = ليس في التقرير
own-redacted = حذف فريق التيسير من هنا شيئًا كان يدل على شخص
own-keep-out = أبقه خارج التقرير
own-put-in = أعده إلى التقرير
own-now-out = يبقى في الغرفة، وخارج كل تقرير.
own-now-in = عاد إلى التقرير.
own-about-capture = ملاحظة
own-about-pledge = تعهّد
own-about-note = ملاحظة خاصة
own-about-answer = إجابة مكتوبة
own-about-problem = مشكلة عرضتها
own-about-question = سؤال طرحته
own-about-closing_word = كلمة في حلقة الختام
own-about-choice = سبب اختيارك في مسيرة قرار
own-about-rating = لماذا قيّمت موقفًا هكذا
own-about-kind_word_written = كلمات طيبة كتبتها
own-about-kind_word_given = كلمات طيبة تلقّيتها
own-fact-name = الاسم: { $name }
own-fact-nameless = بلا اسم
own-fact-wishes =
    { $count ->
        [zero] لا رغبات في طريقة مشاركتك
        [one] رغبة واحدة في طريقة مشاركتك
        [two] رغبتان في طريقة مشاركتك
        [few] { $count } رغبات في طريقة مشاركتك
        [many] { $count } رغبةً في طريقة مشاركتك
       *[other] { $count } رغبة في طريقة مشاركتك
    }
own-fact-days =
    { $days ->
        [zero] يُحذف عند إغلاق الغرفة
        [one] يُحفظ يومًا واحدًا بعد إغلاق الغرفة
        [two] يُحفظ يومين بعد إغلاق الغرفة
        [few] يُحفظ { $days } أيام بعد إغلاق الغرفة
        [many] يُحفظ { $days } يومًا بعد إغلاق الغرفة
       *[other] يُحفظ { $days } يوم بعد إغلاق الغرفة
    }
own-fact-until = يُحفظ حتى { DATETIME($date, day: "numeric", month: "long", year: "numeric") }
own-fact-names = تُمحى الأسماء في { DATETIME($date, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }
own-erase = امحُ كل ما كتبته، واسمي
own-erase-ask = هل نمحو كل ما كتبته؟
own-erase-means = تُمحى الملاحظات والتعهّدات والإجابات وكلمة الختام والكلمات الطيبة واسمك إلى الأبد، عند الجميع أيضًا. ويبقى مكانك لك.
own-erase-not = الملفات التي أخذها أحدهم معه من قبل تبقى عنده.
own-erase-keep = أبقِ كلماتي
own-erase-do = امحُها
own-erased = مُحيت. لم يبقَ شيء مما كتبته.

kind-title = كلمات طيبة
kind-help = سطر إلى شخص واحد على طاولتك، له وحده. تُسلَّم كلها معًا في النهاية.
kind-take-part = أودّ المشاركة
kind-take-part-help = يمكنك أن تكتب بعضها، وتصلك التي كُتبت إليك. لا يُخبَر أحد بمن يشارك.
kind-help-after = في النهاية وُزّعت سطور كتبها بعض الناس لبعض.
kind-look = معرفة إن كان هناك سطر لي
kind-look-help = لا يُخبَر أحد بأنك نظرت.
kind-who-sees = لا يقرؤها إلا من تكتب إليه، وليس قبل النهاية. ويكون اسمك تحتها. ولا تصل إلا إلى من يشارك.
kind-who-sees-anonymous = لا يقرؤها إلا من تكتب إليه، وليس قبل النهاية. ولا اسم تحتها إلا إذا كتبته أنت. ولا تصل إلا إلى من يشارك.
kind-write = إلى { $name }
kind-instead = إلى { $name }، بدلًا مما كتبته من قبل
kind-keep = احفظها للنهاية
kind-kept-now = حُفظت للنهاية. لا يقرؤها أحد قبل ذلك.
kind-kept =
    { $count ->
        [zero] لا شيء محفوظ
        [one] واحدة محفوظة
        [two] اثنتان محفوظتان
        [few] { $count } محفوظة
        [many] { $count } محفوظة
       *[other] { $count } محفوظة
    }
kind-take-back = استرجعها
kind-gone = مُحيت.
kind-given =
    { $count ->
        [zero] لا كلمات طيبة
        [one] كلمات طيبة لك
        [two] كلمات طيبة لك من اثنين
        [few] كلمات طيبة لك من { $count }
        [many] كلمات طيبة لك من { $count }
       *[other] كلمات طيبة لك من { $count }
    }
kind-for = إلى { $name }
kind-for-you = إليك
kind-throw-away = ارمِها
kind-print = اطبعها لتُطوى
kind-until = تُمحى بعد إغلاق الغرفة بقليل، مع الأسماء. اطبع أو انسخ ما تريد الاحتفاظ به.

mine-title = ما كتبتُه
mine-captures = ملاحظات
mine-none = لا شيء بعد
mine-anonymous = لا يُحفظ في هذه الغرفة اسم من كتب. وحده هذا الهاتف يعرف كتاباتك هنا: على جهاز آخر لن تظهر.
mine-waits = لم تظهر بعد على طاولتك، أو أخفاها فريق التيسير.
recorder-title = الكتابة عن الطاولة
recorder-help = { $round }. يضعها مفتاح الإدخال على الطاولة، وتستمر الكتابة.
