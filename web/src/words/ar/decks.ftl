# Words of the library and the workbench.
decks-title = مجموعات البطاقات
decks-lead = تصفّح البطاقات، أو نسخة تصير ملكك، أو مجموعة من كتابتك.
decks-mine = مجموعاتي
decks-mine-help = لا يفتح مجموعتك إلا من عنده رابطها. الرابط محفوظ على هذا الجهاز، والأسلم حفظ ملف منها أيضًا.
decks-none = لا مجموعة لك بعد
decks-none-help = بداية جديدة، أو نسخة من إحدى المجموعات أدناه.
decks-new = مجموعة جديدة
decks-shelf = مجموعات تأتي مع Shoebox
decks-shelf-help = تبقى كما هي. افتح واحدة لترى كل بطاقاتها.
decks-errors =
    { $count ->
        [zero] لا شيء يحتاج إلى إصلاح
        [one] أمر واحد يحتاج إلى إصلاح قبل اللعب بها
        [two] أمران يحتاجان إلى إصلاح قبل اللعب بها
        [few] { $count } أمور تحتاج إلى إصلاح قبل اللعب بها
        [many] { $count } أمرًا يحتاج إلى إصلاح قبل اللعب بها
       *[other] { $count } أمر يحتاج إلى إصلاح قبل اللعب بها
    }
decks-gone = لم تعد على الخادم
decks-untitled = بلا عنوان
decks-name = ما موضوعها؟
decks-name-help = يصير عنوانها، ويمكن تغييره في أي وقت.
decks-begin = البدء بمثال
decks-import = أو من ملف
decks-import-help = مجموعة في ملف ‎.yaml، أو مع صورها في ملف ‎.zip، من هنا أو من مكان آخر.
decks-fork = نسخة لي
decks-fork-help = نسخة مع ترجماتها لتغييرها كما تشاء.
decks-language = لغة البطاقات
decks-drop = إزالتها من هذا الجهاز
decks-not-here = هذه المجموعة ليست على هذا الجهاز
decks-not-here-help = تُفتح برابطها، أو على الجهاز الذي كُتبت عليه.
decks-wall-count =
    { $shown ->
        [zero] لا بطاقة من { $all }
        [one] بطاقة واحدة من { $all }
        [two] بطاقتان من { $all }
        [few] { $shown } بطاقات من { $all }
        [many] { $shown } بطاقةً من { $all }
       *[other] { $shown } بطاقة من { $all }
    }
decks-kind = النوع
decks-every-kind = كل الأنواع
decks-mode = تناسب
decks-every-mode = كل طرق اللعب

bench-saved = حُفظت
bench-saving = جارٍ الحفظ …
bench-kept = لم تُحفظ بعد. هي على هذا الجهاز، والمحاولة مستمرة.
bench-write = الكتابة
bench-wall =
    { $count ->
        [zero] لا بطاقات
        [one] بطاقة واحدة
        [two] البطاقتان
        [few] كل البطاقات ({ $count })
        [many] كل البطاقات ({ $count })
       *[other] كل البطاقات ({ $count })
    }
bench-change = تغيير هذه البطاقة
bench-more = المزيد
bench-text = المجموعة نصًّا
bench-text-help = مفتاح Tab يخرج من النص. مفتاح Enter يحفظ المسافة في أول السطر؛ و⁦Ctrl ]⁩ أو ⁦Ctrl [⁩ يغيّرانها.
bench-plain = مربّع نص بسيط
bench-plain-help = بلا ألوان ولا علامات، وهو أنسب لبعض قارئات الشاشة.
bench-looks = جارٍ الفحص …
bench-errors =
    { $count ->
        [zero] لا شيء يحتاج إلى إصلاح. يمكن اللعب بها.
        [one] أمر واحد يحتاج إلى إصلاح
        [two] أمران يحتاجان إلى إصلاح
        [few] { $count } أمور تحتاج إلى إصلاح
        [many] { $count } أمرًا يحتاج إلى إصلاح
       *[other] { $count } أمر يحتاج إلى إصلاح
    }
bench-advice =
    { $count ->
        [zero] لا نصائح
        [one] نصيحة واحدة
        [two] نصيحتان
        [few] { $count } نصائح
        [many] { $count } نصيحةً
       *[other] { $count } نصيحة
    }
bench-line = السطر { $line }
bench-more-problems =
    { $count ->
        [zero] لا مزيد.
        [one] وأمر آخر. هذه أولًا.
        [two] وأمران آخران. هذه أولًا.
        [few] و{ $count } أمور أخرى. هذه أولًا.
        [many] و{ $count } أمرًا آخر. هذه أولًا.
       *[other] و{ $count } أمر آخر. هذه أولًا.
    }
bench-live = على الهاتف
bench-before = البطاقة السابقة
bench-next = البطاقة التالية
bench-nth = { $nth } من { $all }
bench-no-card = لا بطاقة بعد. مكانها تحت سطر «cards:».
bench-easy = قراءة ميسّرة
bench-no-easy = ليس لهذه البطاقة نص ميسّر بعد.
bench-large = نص كبير
bench-play = فتح غرفة بها
bench-history = النسخ السابقة
bench-history-help = ما كُتب خلال عشر دقائق نسخة واحدة. واسترجاع نسخة يُبقي ما هو هنا الآن.
bench-version = { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }
bench-size = { $size } ك.ب
bench-newest = كما هي الآن
bench-restore = استرجاعها
bench-restored = عادت. أول تغيير في السطر { $line }.
bench-export = حفظها في ملف
bench-link = رابط هذه المجموعة
bench-link-help = من عنده الرابط يقرأ المجموعة ويغيّرها. احفظه، أو أعطه لمن يكتب معك.
bench-delete = حذف المجموعة
bench-delete-ask = حذف هذه المجموعة وكل نسخها؟
bench-delete-not = إبقاؤها
bench-delete-help = لا يمكن استرجاعها. والغرف التي فُتحت بها تبقى لها بطاقاتها.
bench-conflict = كتب شخص آخر هنا أيضًا
bench-conflict-help = كان الحفظ الآخر في { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. النصّان مختلفان من السطر { $line }. أيًّا كان اختيارك، يبقى الآخر بين النسخ السابقة.
bench-mine = على هذا الجهاز
bench-theirs = حُفظ في هذه الأثناء
bench-no-lines = (لا شيء)
bench-more-lines =
    { $count ->
        [zero] لا سطور أخرى
        [one] وسطر آخر
        [two] وسطران آخران
        [few] و{ $count } سطور أخرى
        [many] و{ $count } سطرًا آخر
       *[other] و{ $count } سطر آخر
    }
bench-keep-mine = إبقاء نصّي
bench-take-theirs = أخذ النص الآخر

bench-form = هذه البطاقة نموذجًا
form-title = العنوان
form-title-help = اسم البطاقة.
form-text = ما يُقرأ بصوت عالٍ
form-text-help = لحظة في بضع جمل، كما يرويها من كان هناك.
form-prompts = أسئلة
form-prompts-help = سؤالان إلى أربعة أسئلة مفتوحة، كل سؤال في سطر.
form-positions = مواقف للتقييم
form-positions-help = ثلاث جمل أو أربع عن هذه العبارة، كل جملة في سطر. لا تُسحب في طريقة اللعب مواقف إلا البطاقات التي تحملها.
form-easy_read = قراءة ميسّرة
form-easy_read-help = الشيء نفسه في خمس جمل قصيرة على الأكثر، فكرة في كل جملة.
form-content_note = ما سيأتي
form-content_note-help = بكلمات قليلة دون رواية القصة. لازم ما لم تكن البطاقة خفيفة.
form-facilitator_note = للميسّرين
form-facilitator_note-help = لا يراه إلا الميسّرون.
form-nobody = لا أحد بعينه
form-new = بطاقة جديدة
form-new-title = اسم اللحظة
form-copy = نسخة
form-earlier = إلى ما قبل
form-later = إلى ما بعد
form-take-out = إخراجها
form-taken-out = خرجت البطاقة من المجموعة.
form-take-back = إعادتها
form-by-hand = هذه البطاقة مكتوبة بطريقة لا يغيّرها إلا النص. غيّرها هناك.

bench-languages = الترجمات
bench-languages-help = كل لغة نص مستقل إلى جانب المجموعة. الغرفة التي تُفتح بالمجموعة تعرضها، بطاقة بعد بطاقة بقدر ما اكتمل منها.
bench-language-sound = متاحة للغرف
bench-language-broken = هناك ما يجب إصلاحه أولًا
bench-language-add = لغة أخرى
bench-language-choose = اختيار لغة
bench-language-begin = بدء ترجمة
bench-language-file = أو إحضار ترجمة من ملف
bench-language-none = الملف لا يذكر لغته. ينتهي اسمه باللغة، مثل our-ward.ar.yaml.
bench-to-deck = إلى المجموعة
bench-language-missing = إضافة ما ينقص
bench-language-out = إزالتها
bench-language-out-ask = إزالة هذه الترجمة؟
bench-language-out-help = الغرف التي تُفتح من الآن لا تعرضها. عند بدء اللغة نفسها من جديد تجدها بين النسخ السابقة.
bench-language-gaps = تعرض الهواتف هذه البطاقة بلغة المجموعة حتى يكتمل العنوان والنص والأسئلة هنا.

form-picture = الصورة
form-picture-choose = اختيار صورة
form-picture-put = وضعها على البطاقة
form-picture-off = رفع الصورة عن البطاقة
form-alt-help = لمن لا يراها. البداية بما هو موجود: إبريق قديم لُفّ مقبضه بشريط.
bench-export-help = ملف ‎.zip فيه المجموعة وصورها. يمكن إدخاله من جديد، هنا أو في مكان آخر.
bench-answer = مع الجواب
bench-talk = تتحدث الطاولة عنه بهذا الترتيب
bench-talk-preferences = ما المهم
bench-talk-options = الخيارات
bench-talk-decision_talk = اتخاذ القرار
bench-talk-time_and_space = وقت ومساحة
bench-talk-team_talk = من يقرّر مع من
bench-talk-option_talk = الموازنة بين الخيارات
decks-import-bad = ليس هذا الملف مجموعة مع صورها. يلزم فيه ملف ‎.yaml واحد، والصور في مجلد بجانبه.
decks-import-picture = «{ $file }»: { $why }
decks-import-large = حجم المجموعة مع صورها 24 MB على الأكثر. يمكن إخراج بعض الصور، أو حفظها أصغر.
