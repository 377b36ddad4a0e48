# Words of opening a room.
open-title = فتح غرفة
open-purpose = ما الغاية من اللقاء؟
open-purpose-help = جملة واحدة يراها الجميع: عند الباب، وعلى الشاشة، وفي ما تأخذونه معكم.
open-purpose-missing = جملة واحدة أولًا: فهي ما يأتي الناس من أجله.
open-name = اسم قصير
open-name-help = لأعلى كل صفحة. وإن تُرك فارغًا كان «{ $deck }».

open-deck = مجموعة البطاقات
open-deck-help = واحدة تكفي. وإن كانتا اثنتين اختلطت بطاقاتهما.
open-deck-missing = لا بدّ من مجموعة واحدة على الأقل.
open-deck-size =
    { $cards ->
        [zero] لا بطاقات
        [one] بطاقة واحدة
        [two] بطاقتان
        [few] { $cards } بطاقات
        [many] { $cards } بطاقةً
       *[other] { $cards } بطاقة
    }، { $shoes ->
        [zero] ولا وجهات نظر
        [one] ووجهة نظر واحدة
        [two] ووجهتا نظر
        [few] و{ $shoes } وجهات نظر
        [many] و{ $shoes } وجهة نظر
       *[other] و{ $shoes } وجهة نظر
    }
open-deck-held =
    { $errors ->
        [zero] تغيّر الملف { $file } ولا يمكن استعماله، بدءًا من السطر { $line }.
        [one] تغيّر الملف { $file } وفيه خطأ في السطر { $line }.
        [two] تغيّر الملف { $file } وفيه خطآن، أولهما في السطر { $line }.
        [few] تغيّر الملف { $file } وفيه { $errors } أخطاء، أولها في السطر { $line }.
        [many] تغيّر الملف { $file } وفيه { $errors } خطأً، أولها في السطر { $line }.
       *[other] تغيّر الملف { $file } وفيه { $errors } خطأ، أولها في السطر { $line }.
    } وتبقى المجموعة كما كانت قبل ذلك حتى يُصلَح.
open-deck-yours = لك
open-look = نظرة على البطاقات
open-print = طباعة
open-cards-in =
    { $in ->
        [zero] لا تدخل الغرفة أي بطاقة من { $all }
        [one] تدخل الغرفة بطاقة واحدة من { $all }
        [two] تدخل الغرفة بطاقتان من { $all }
        [few] تدخل الغرفة { $in } بطاقات من { $all }
        [many] تدخل الغرفة { $in } بطاقةً من { $all }
       *[other] تدخل الغرفة { $in } بطاقة من { $all }
    }
open-short =
    { $cards ->
        [zero] لا بطاقة في الغرفة تناسب البرنامج. وقد تلعب الطاولة في هذا الوقت جولات عددها { $rounds }.
        [one] لا يناسب البرنامج إلا بطاقة واحدة، وقد تلعب الطاولة في هذا الوقت جولات عددها { $rounds }، فتتكرر.
        [two] لا يناسب البرنامج إلا بطاقتان، وقد تلعب الطاولة في هذا الوقت جولات عددها { $rounds }، فتتكرران.
        [few] لا يناسب البرنامج إلا { $cards } بطاقات، وقد تلعب الطاولة في هذا الوقت جولات عددها { $rounds }، فيتكرر بعضها.
        [many] لا يناسب البرنامج إلا { $cards } بطاقةً، وقد تلعب الطاولة في هذا الوقت جولات عددها { $rounds }، فيتكرر بعضها.
       *[other] لا يناسب البرنامج إلا { $cards } بطاقة، وقد تلعب الطاولة في هذا الوقت جولات عددها { $rounds }، فيتكرر بعضها.
    }

open-long = كم لديكم من الوقت؟
open-minutes =
    { $minutes ->
        [zero] بلا دقائق
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقةً
       *[other] { $minutes } دقيقة
    }
open-preset-45 = كلٌّ من مكانه، وحصاد قصير
open-preset-90 = كلٌّ من مكانه، ثم تبادل الأماكن
open-preset-150 = كذلك، بوقت أطول
open-sheet = البرنامج
open-sheet-change =
    { $minutes ->
        [zero] تغيير البرنامج (بلا دقائق الآن)
        [one] تغيير البرنامج (دقيقة واحدة الآن)
        [two] تغيير البرنامج (دقيقتان الآن)
        [few] تغيير البرنامج ({ $minutes } دقائق الآن)
        [many] تغيير البرنامج ({ $minutes } دقيقةً الآن)
       *[other] تغيير البرنامج ({ $minutes } دقيقة الآن)
    }
sheet-minutes = دقائق { $phase }
sheet-min = د
sheet-dealing = من يأخذ مكان مَن
sheet-dealing-spread = أماكن موزّعة على الطاولة
sheet-dealing-random = أماكن بالصدفة
sheet-dealing-chosen = كلٌّ يختار مكانًا
sheet-earlier = تقديم { $phase }
sheet-later = تأخير { $phase }
sheet-off = حذف
sheet-add = سطر آخر
sheet-add-do = إضافته

sheet-day = اليوم { $day }
sheet-day-time = اليوم { $day }: { $time }.
sheet-total = المدة كلها { $time } بالساعات.
sheet-ends = إن بدأ الآن انتهى نحو الساعة { $time }.
sheet-ends-day = إن بدأ الآن انتهى اليوم الأول نحو الساعة { $time }.
sheet-where = المكان
sheet-where-usual = في مكانه المعتاد
sheet-where-after = بعد { $nth }. { $phase }
sheet-added = { $phase } الآن في السطر { $nth }.
sheet-full = بلغ هذا البرنامج أقصى طول له.
sheet-minutes-wrong = دقائق كاملة، من 1 إلى 240.
sheet-wrong = في البرنامج دقائق لا تصحّ. ينبغي إصلاحها أولًا.
sheet-no-play = لا سطر فيه للعب، فلا تصل بطاقة إلى أي طاولة.
sheet-no-debrief = الناس هنا في أماكن غيرهم. ينبغي أن تليها وقفة تأمّل.
sheet-night-last = لا شيء بعد هذه الليلة.
sheet-keep-title = الاحتفاظ بهذا البرنامج لمرة أخرى
sheet-name = ما اسمه؟
sheet-name-first = اسم له أولًا.
sheet-keep = الاحتفاظ به على هذا الجهاز
sheet-kept = «{ $title }» محفوظ على هذا الجهاز، ويظهر أعلاه حيث تُختار المدة.
sheet-save = حفظه في ملف
sheet-bring = إحضار برنامج من ملف
sheet-bring-help = ملف حُفظ من هنا أو كُتب باليد. ويحلّ محل السطور أعلاه.
sheet-brought = «{ $title }» هو البرنامج أعلاه الآن.
sheet-not-brought = لا يمكن استعمال { $file } بعد، ولم يتغيّر شيء. هذا ما ينبغي إصلاحه، بالسطر والعمود.
sheet-forget = ترك «{ $title }»
sheet-yours = محفوظ على هذا الجهاز.
sheet-held = تغيّر الملف { $file } ولا يمكن استعماله كما هو، بدءًا من السطر { $line }. وإلى أن يُصلَح يبقى كما كان قبل ذلك.

open-naming = أسماء بجانب الكلمات؟
open-naming-help = حيث يجتمع العاملون ومن يخدمونهم في غرفة واحدة، فعدم ذكر الأسماء أسلم. ويمكن لاحقًا الانتقال من الأسماء إلى عدمها، لا العكس.
open-naming-anonymous = بلا أسماء
open-naming-anonymous-words = لا يمكن لأحد أن يعرف من كتب ملاحظة. لا أنت ولا نحن.
open-naming-named = بأسماء
open-naming-named-words = الأسماء الأولى بجانب الملاحظات، إلى ما بعد إغلاق الغرفة بقليل.

open-more = الطاولات، الباب، اللغة، ما نتفق عليه
open-you = اسمك أنت
open-you-help = ليعرف الناس من يدير الغرفة.
open-size = عدد كل طاولة تقريبًا
open-size-help = يُوزَّع الناس بالتساوي.
open-size-of =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
open-language = لغة الغرفة
open-language-help = يمكن لكل شخص قراءة البطاقات بلغة أخرى.
open-door = الباب
open-door-open = مفتوح
open-door-open-words = يدخل كل من معه الرمز.
open-door-knock = بالطرق
open-door-knock-words = يدخل الناس واحدًا واحدًا، بإذنك.
open-door-locked = مقفل
open-door-locked-words = لا أحد بعد. ولك فتحه حين يحين الوقت.
open-scales = قبل وبعد
open-scales-help = عبارات يقيّمها الناس من 1 إلى 5 في البداية وفي النهاية. يعدّها التقرير من خمس إجابات فأكثر.
open-scales-deck = عبارات مجموعة البطاقات
open-scales-deck-words = حتى ثلاث، عن موضوع البطاقات
open-scales-dimensions = الأبعاد الستة للعمل معًا
open-scales-dimensions-words = هل هذه خدمة يصنعها الناس معًا؟
open-scales-principles = المبادئ العشرة للتجربة المعيشة
open-scales-principles-words = هل كان لكل واحد رأي في هذه الغرفة؟ تأخذ بضع دقائق.
open-scales-lines = العبارات
open-scales-lines-help = سطر لكل عبارة، وعشرة على الأكثر. كل شيء قابل للتغيير، والأقل أفضل.
open-sites = الأماكن
open-sites-help = إن كانت الطاولات في أماكن عدة: مكان في كل سطر، مثل «مكتبة ليدز» أو «عن بُعد». اتركه فارغًا إن كان الجميع في قاعة واحدة.
open-agreement = ما نتفق عليه
open-agreement-help = سطر لكل بند. يوافق الناس عليه عند الدخول.
open-do = فتح الغرفة

open-poster = ما سيراه الناس عند الباب
open-poster-purpose = ما الغاية من اللقاء؟ جملة واحدة، ومكانها هنا.
open-poster-at = الدخول من { $address }
open-poster-code = يأتي الرمز حين تُفتح الغرفة. وحتى ذلك الحين، هذا الرمز لتجربة الطريق فقط.
open-poster-qr = رمز يفتح الصفحة الأولى، لتجربة الطريق بهاتف
open-poster-tables =
    { $count ->
        [zero] طاولات متنوّعة الأدوار
        [one] شخص واحد تقريبًا إلى كل طاولة، من أدوار مختلفة
        [two] شخصان تقريبًا إلى كل طاولة، من أدوار مختلفة
        [few] نحو { $count } أشخاص إلى كل طاولة، من أدوار مختلفة
        [many] نحو { $count } شخصًا إلى كل طاولة، من أدوار مختلفة
       *[other] نحو { $count } شخص إلى كل طاولة، من أدوار مختلفة
    }
open-poster-named = الأسماء الأولى بجانب الكلمات، إلى ما بعد إغلاق الغرفة بقليل
open-poster-anonymous = لا اسم مع كلماتك
open-poster-pass = يمكنك دائمًا تمرير دورك

wall-title = البطاقات
wall-done = استعمال هذه البطاقات
wall-all-back = إعادة كل البطاقات
wall-theme = المحور
wall-every-theme = كل المحاور
wall-shoes = على لسان
wall-everyone = الجميع
wall-tender = مدى حساسيتها
wall-tender-any = أي درجة
wall-tender-low = خفيفة
wall-tender-medium = حسّاسة
wall-tender-high = شديدة الحساسية
wall-count =
    { $shown ->
        [zero] لا بطاقات هنا.
        [one] بطاقة واحدة هنا.
        [two] بطاقتان هنا.
        [few] { $shown } بطاقات هنا.
        [many] { $shown } بطاقةً هنا.
       *[other] { $shown } بطاقة هنا.
    } يدخل الغرفة { $in } من { $all }.
wall-out-all =
    { $count ->
        [zero] لا شيء يُترك
        [one] اترك هذه البطاقة
        [two] اترك هاتين البطاقتين
        [few] اترك هذه البطاقات، وهي { $count }
        [many] اترك هذه البطاقات، وهي { $count }
       *[other] اترك هذه البطاقات، وهي { $count }
    }
wall-in-all =
    { $count ->
        [zero] لا شيء يُعاد
        [one] أعِد هذه البطاقة
        [two] أعِد هاتين البطاقتين
        [few] أعِد هذه البطاقات، وهي { $count }
        [many] أعِد هذه البطاقات، وهي { $count }
       *[other] أعِد هذه البطاقات، وهي { $count }
    }
wall-none = لا بطاقة كهذه
wall-none-help = محور أوسع قد ينفع، أو الجميع.
wall-medium = حسّاسة
wall-high = شديدة الحساسية
wall-note = يقال قبل قراءتها: { $note }
wall-facilitator = لك: { $note }
wall-in = في الغرفة
wall-kind-scenario = موقف
wall-kind-statement = عبارة
wall-kind-verse = أبيات
wall-kind-info = معلومة
wall-kind-quiz = سؤال وجواب
wall-kind-decision = قرار
wall-kind-wild = بطاقة حرة

# Whether phones find this computer.
reach-title = هل تصل الهواتف إلى هذه الغرفة؟
reach-not-yet = لم يصل أي هاتف إلى هذا العنوان بعد.
reach-reached = وصل هاتف إلى هذا العنوان. كل شيء جاهز.
reach-what-to-try = ما يمكن تجربته
reach-try-wifi = من هاتفك، وعلى شبكة الواي فاي نفسها لهذا الحاسوب، يمكنك فتح { $address }.
reach-try-guest = شبكات الضيوف كثيرًا ما تعزل الأجهزة بعضها عن بعض. شبكة أخرى أو نقطة اتصال من هاتف قد تحلّ الأمر.
reach-try-firewall = إن سأل هذا الحاسوب عن السماح بالاتصالات، فالجواب نعم: قد يكون جدار الحماية هو العائق.
reach-try-other = قد تكون لهذا الحاسوب عدة عناوين. يمكنك اختيار غيره هنا والمحاولة من جديد.
reach-which = العنوان الذي في الرمز
reach-which-help = العنوان الذي تصل إليه الهواتف في القاعة.
reach-address =
    { $kind ->
        [this_machine] { $url } (هذا الحاسوب فقط)
        [virtual] { $url } (داخل هذا الحاسوب)
       *[other] { $url }
    }

print-title = طباعة مجموعة بطاقات
print-what = ما المطلوب على الورق؟
print-cards = البطاقات
print-cards-means = أربع في الصفحة، مع ظهورها وخطوط للقص
print-perspectives = بطاقات وجهات النظر
print-perspectives-means = أربع في الصفحة، للتوزيع باليد
print-large = طباعة كبيرة
print-large-means = بطاقة واحدة في الصفحة
print-easy-read = قراءة سهلة
print-easy-read-means = جمل قصيرة، بطاقتان في الصفحة
print-placemats = مفارش الطاولة
print-placemats-means = مكان البطاقات، ومتّسع للكتابة
print-path = الطريق والأقدام
print-path-means = لوح، وأقدام للقص والوضع عليه
print-slips = قصاصات التعهد
print-slips-means = أربع في الصفحة، للكتابة عليها
print-crib = ملاحظات التيسير
print-crib-means = كل بطاقة مع ملاحظاتها وأجوبتها. للتيسير وحده.
print-language = اللغة على الورق
print-led = رموز المسح تقود إلى هذا الخادم
print-led-means = يسبق { $address } رمز كل بطاقة. ومن دونه الرمز وحده، وهو صالح لسنوات.
print-backs = للبطاقات ظهور: الطباعة على الوجهين، مع القلب على الحافة الطويلة.
print-do = إعداد الصفحات
print-cannot = لا يمكن إعداد هذه الصفحات. قد يكون في النص حرف لا يوجد في أي خط هنا، أو ليس في المجموعة شيء من هذا النوع. قد تنفع لغة أخرى أو نوع آخر.
