# Words of the console: the facilitators' page.
console-h1 = { $room }، لوحة التيسير. الآن: { $phase }
console-here =
    هنا { $people } · { $tables ->
        [zero] لا طاولات بعد
        [one] طاولة واحدة
        [two] طاولتان
        [few] { $tables } طاولات
        [many] { $tables } طاولةً
       *[other] { $tables } طاولة
    }
console-kept = تُحفظ مدةً بعد الإغلاق
console-kept-days =
    { $days ->
        [zero] تُحذف عند إغلاقها
        [one] تُحفظ يومًا واحدًا بعد الإغلاق
        [two] تُحفظ يومين بعد الإغلاق
        [few] تُحفظ { $days } أيام بعد الإغلاق
        [many] تُحفظ { $days } يومًا بعد الإغلاق
       *[other] تُحفظ { $days } يوم بعد الإغلاق
    }
console-kept-until =
    { $days ->
        [zero] تُحفظ حتى { $day }، أي اليوم
        [one] تُحفظ حتى { $day }، يومًا واحدًا بعد
        [two] تُحفظ حتى { $day }، يومين بعد
        [few] تُحفظ حتى { $day }، { $days } أيام بعد
        [many] تُحفظ حتى { $day }، { $days } يومًا بعد
       *[other] تُحفظ حتى { $day }، { $days } يوم بعد
    }
console-screen = الشاشة
console-menu = القائمة
console-me = { $name }، تيسير
console-me-unnamed = تيسير
console-back = رجوع
console-save = حفظ
console-change = تغيير
console-rename = حفظ الاسم
console-name = الاسم
console-name-help = ما يناديك الناس به. يراه بقية فريق التيسير، ويظهر على مقعدك إن أخذت مقعدًا.
console-somebody = شخص ما
console-side = الدخول والملاحظات

console-phase-lobby = الوصول
console-phase-welcome = الترحيب
console-phase-check_in = كلمة البداية
console-phase-play = اللعب
console-phase-debrief = وقفة تأمّل
console-phase-harvest = الحصاد
console-phase-pledge = التعهّدات
console-phase-check_out = كلمة الختام
console-phase-break = استراحة
console-phase-overnight = إلى يوم آخر
console-phase-closed = الإغلاق
console-begin-lobby = العودة إلى الوصول
console-begin-welcome = بدء الترحيب
console-begin-check_in = بدء كلمة البداية
console-begin-own_shoes = بدء «من مكاني»
console-begin-swap_shoes = بدء تبادل الأماكن
console-begin-mode = بدء «{ $mode }»
console-begin-play = بدء اللعب
console-begin-debrief = الاجتماع لوقفة تأمّل
console-begin-harvest = الاجتماع للحصاد
console-begin-pledge = بدء التعهّدات
console-begin-check_out = بدء كلمة الختام
console-begin-break = بدء الاستراحة
console-begin-overnight = التوقف إلى يوم آخر
console-begin-closed = إغلاق الغرفة
console-next-lobby = يلي ذلك: الوصول.
console-next-welcome = يلي ذلك: الترحيب. لكل شخص مقعد على طاولة.
console-next-check_in = يلي ذلك: كلمة البداية. كلمة من الجميع، ومن أين نبدأ.
console-next-own_shoes = يلي ذلك: من مكاني. تسحب كل طاولة بطاقتها الأولى.
console-next-swap_shoes = يلي ذلك: تبادل الأماكن. يأخذ كل شخص مكان غيره.
console-next-mode = يلي ذلك: { $mode }.
console-next-play = يلي ذلك: تسحب كل طاولة بطاقة.
console-next-debrief = يلي ذلك: وقفة تأمّل. يعود كل شخص إلى مكانه.
console-next-harvest = يلي ذلك: الحصاد. تسمع الطاولات بعضها بعضًا.
console-next-pledge = يلي ذلك: التعهّدات. ما سيفعله كل منا.
console-next-check_out = يلي ذلك: كلمة الختام. إلى أين وصلنا.
console-next-break = يلي ذلك: استراحة. ويبقى لكل شخص مكانه.
console-next-overnight = يلي ذلك: إلى يوم آخر. ويبقى كل شيء كما هو.
console-next-closed = يلي ذلك: النهاية. يمكن للجميع أخذ كلماتهم معهم.

console-run-sheet = البرنامج
console-minutes =
    { $minutes ->
        [zero] بلا دقائق
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقةً
       *[other] { $minutes } دقيقة
    }
console-been = (تمّ)
console-then = ثم { $phase }
console-no-clock = بلا ساعة
console-of-minutes =
    { $minutes ->
        [zero] بلا دقائق
        [one] من دقيقة واحدة
        [two] من دقيقتين
        [few] من { $minutes } دقائق
        [many] من { $minutes } دقيقةً
       *[other] من { $minutes } دقيقة
    }
console-until = { $of } · حتى { $time }
console-minute-more = دقيقة أخرى
console-extend = تمديد…
console-extend-title = كم من الوقت أيضًا؟
console-extend-help = لا يتوقف شيء حين ينتهي الوقت. هذا يغيّر ما تقوله الساعات فقط.
console-extend-by =
    { $minutes ->
        [zero] بلا زيادة
        [one] دقيقة أخرى
        [two] دقيقتان أخريان
        [few] { $minutes } دقائق أخرى
        [many] { $minutes } دقيقةً أخرى
       *[other] { $minutes } دقيقة أخرى
    }
console-pause-long = إيقاف الجميع
console-pause-short = إيقاف
console-go-on-long = متابعة الجميع
console-go-on-short = متابعة
console-entered = الآن: { $phase }
console-enter = الانتقال إلى { $phase } الآن؟
console-stay = البقاء في { $phase }
console-not-yet = ليس بعد
console-goes-on = تحتفظ الطاولات التي في وسط جولة بما لديها. وما زال بإمكانها الكتابة.
console-goes-back = هذا رجوع. لا يضيع شيء: ما قيل وكُتب يبقى مكانه.
console-passes-over = هذا يتجاوز { $phases }. ويمكنك العودة إليه.
console-no-way-back = قامت الطاولات، فلا تعود الغرفة إلى الوصول. القادمون الجدد يأخذون مقاعد من تلقاء أنفسهم.
console-line-gone = حُذف هذا السطر من البرنامج.
console-skip-debrief = تجاوز وقفة التأمّل؟
console-owed-debrief = ما زال الناس في أماكن غيرهم. دقيقتان تكفيان في الغالب.
console-debrief-first = وقفة التأمّل أولًا
console-skip-it = تجاوزها
console-close-room = إغلاق الغرفة؟
console-closing-means = لا تمكن إضافة شيء بعدها. ويبقى للجميع قراءة ما وُجد وأخذ كلماتهم معهم.
console-sheet-help = كل سطر يُغيَّر إلا الجاري: يمكن منحه وقتًا أطول أو طريقة لعب أخرى. وما مررتم به من سطور يبقى.
console-day = اليوم { $day }
console-mode-next = من الجولة التالية لكل طاولة. والجولات الجارية تبقى كما هي.
console-runs-now = يجري الآن
console-begins-about = نحو { $time }
console-move-earlier = { $phase }، قبل موضعه بواحد
console-move-later = { $phase }، بعد موضعه بواحد
console-go-there = الانتقال إليه
console-go-again = الذهاب إليه من جديد
console-drop-line = حذف
console-add-line = إضافة سطر
console-field-minutes = الدقائق
console-minutes-wrong = أي عدد صحيح من 1 إلى 240.
console-field-mode = طريقة اللعب
console-field-dealing = بطاقات وجهات النظر
console-field-what = ماذا
console-field-after = بعد
console-dealing-random = توزَّع بالصدفة
console-dealing-spread = توزَّع بلا تكرار على الطاولة
console-dealing-chosen = يختارها كل شخص

console-tables = الطاولات
console-table = الطاولة { $number }
console-seats =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
console-round = الجولة { $number }
console-turn-of = الدور { $turn } من { $count }
console-step-draw = السحب
console-step-read = القراءة
console-step-think = التفكير
console-step-respond = الكلام بالدور
console-step-discuss = النقاش
console-step-capture = التدوين
console-a-card = بطاقة
console-face-down = بطاقة حسّاسة، وجهها إلى أسفل
console-needs = بحاجة إليك
console-needs-none = لا أحد بحاجة إليك الآن.
console-needs-more =
    { $count ->
        [zero] لا مزيد
        [one] واحد آخر
        [two] اثنان آخران
        [few] { $count } أخرى
        [many] { $count } أخرى
       *[other] { $count } أخرى
    }
console-need-help = الطاولة { $count }: مساعدة
console-need-door =
    { $count ->
        [zero] لا أحد عند الباب
        [one] شخص عند الباب
        [two] شخصان عند الباب
        [few] { $count } أشخاص عند الباب
        [many] { $count } شخصًا عند الباب
       *[other] { $count } شخص عند الباب
    }
console-need-words = الطاولة { $count }: كلمة
console-need-standing =
    { $count ->
        [zero] لا أحد بلا طاولة
        [one] شخص بلا طاولة
        [two] شخصان بلا طاولة
        [few] { $count } أشخاص بلا طاولة
        [many] { $count } شخصًا بلا طاولة
       *[other] { $count } شخص بلا طاولة
    }
console-need-silent = الطاولة { $count }: لا إشارة
console-need-few = الطاولة { $count }: عدد قليل
console-need-host = الطاولة { $count }: بلا من يتولّاها
console-need-over = الطاولة { $count }: وقت أطول
console-need-why-help = طلب مساعدة
console-need-why-door = عند الباب
console-need-why-words = كلمة للشرح
console-need-why-standing = بلا طاولة بعد
console-need-why-silent = لا إشارة من أي هاتف
console-need-why-few = عدد قليل
console-need-why-host = بلا من يتولّى الطاولة
console-need-why-over = وقت أطول
console-need-short-help = مساعدة
console-need-short-words = كلمة
console-need-short-silent = لا إشارة
console-need-short-few = عدد قليل
console-need-short-host = بلا متولٍّ
console-need-short-over = أطول
console-says-empty = لا أحد يجلس هنا
console-says-paused = تلتقط أنفاسها
console-says-tender = عليها بطاقة حسّاسة، وجهها إلى أسفل
console-says-draw = سحب البطاقة على { $reader }
console-says-read = القراءة على { $reader }
console-says-ready = جاهزون: { $ready } من { $count }
console-says-think = تفكير هادئ
console-says-turn = بانتظار { $name }
console-says-all-asked = سُئل الجميع
console-says-not-asked = لم يُسألوا بعد: { $names }
console-says-discuss = في نقاش
console-says-capture =
    { $count ->
        [zero] يكتبون ما لاحظوه
        [one] يكتبون ما لاحظوه · ملاحظة واحدة حتى الآن
        [two] يكتبون ما لاحظوه · ملاحظتان حتى الآن
        [few] يكتبون ما لاحظوه · { $count } ملاحظات حتى الآن
        [many] يكتبون ما لاحظوه · { $count } ملاحظةً حتى الآن
       *[other] يكتبون ما لاحظوه · { $count } ملاحظة حتى الآن
    }
console-says-together = مع الغرفة كلها

console-say = رسالة للجميع
console-say-short = رسالة
console-say-field = جملة واحدة لكل هاتف وللشاشة
console-say-help = تبقى إلى إنزالها أو عرض غيرها.
console-say-do = عرضها للجميع
console-say-down = إنزالها
console-say-shown = معروضة للجميع الآن
console-gather = جمع الحضور
console-gather-end = اجتمعنا، نتابع
console-gather-end-short = نتابع
console-gathering = نجتمع: تطلب الهواتف من الناس إكمال جملتهم ورفع أنظارهم.
console-people = الحضور
console-captures-count =
    { $count ->
        [zero] الملاحظات
        [one] الملاحظات · { $count }
        [two] الملاحظات · { $count }
        [few] الملاحظات · { $count }
        [many] الملاحظات · { $count }
       *[other] الملاحظات · { $count }
    }

console-join = الدخول
console-join-at = الدخول من { $address }
console-qr = رمز الدخول { $code }
console-door = الباب
console-door-count = الباب · { $count }
console-door-open = الباب مفتوح
console-door-knock = بالطرق
console-door-locked = الباب مقفل
console-door-open-means = يدخل كل من معه الرمز.
console-door-knock-means = يدخل الناس واحدًا واحدًا، بإذنك.
console-door-locked-means = لا أحد جديد. ومن هم هنا يعودون متى شاؤوا.
console-door-how = من يمكنه الدخول؟
console-knocking = عند الباب
console-knocking-count =
    عند الباب { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }
console-let-in = إدخالهم
console-let-in-one = إدخال
console-turn-away = اعتذار
console-see-who = من هم
console-address = العنوان الذي في الرمز
console-address-help = يجب أن تصل إليه الهواتف. إن لم ينفع أحدها، فليُجرَّب التالي.
console-address-is = يؤدي الرمز إلى { $address }
console-other-address = تجربة عنوان آخر
console-unreached = لم يصل أي هاتف إلى هذا العنوان بعد
console-try-wifi = لتكن الهواتف على شبكة الواي فاي نفسها لهذا الحاسوب، لا على بيانات الهاتف.
console-try-type = يمكن كتابة { $address } في متصفح هاتف، كما هو هنا.
console-try-guests = شبكات الضيوف كثيرًا ما تعزل الأجهزة. شبكة أخرى، أو نقطة اتصال من هاتف للجميع.
console-try-firewall = إن سأل هذا الحاسوب عن السماح بالوصول إلى Shoebox من الشبكة، فالجواب نعم.

console-nobody = لا أحد هنا بعد
console-nobody-help = يظهر الناس هنا فور دخولهم.
console-who =
    { $count ->
        [zero] لا أحد هنا
        [one] هنا شخص واحد
        [two] هنا شخصان
        [few] هنا { $count } أشخاص
        [many] هنا { $count } شخصًا
       *[other] هنا { $count } شخص
    }
console-who-more =
    { $count ->
        [zero] ولا أحد غيرهم
        [one] وشخص آخر
        [two] وشخصان آخران
        [few] و{ $count } آخرون
        [many] و{ $count } آخرون
       *[other] و{ $count } آخرون
    }
console-arrange = ترتيب الطاولات
console-arrange-again = ترتيب من جديد
console-arrange-size = عدد كل طاولة
console-arrange-of = نحو { $size }
console-arrange-help = طاولات متساوية، أماكن متنوّعة، ومن ينتمون معًا معًا. وإن تُركت، رتّبها الترحيب.

console-captures = الملاحظات
console-captures-tab = الملاحظات { $count }
console-themes-tab = المحاور { $count }
console-capture = ملاحظة
console-findings = المحاور والملاحظات
console-kind = النوع
console-kind-all = كل الأنواع
console-kind-insight = فكرة اتّضحت
console-kind-barrier = عائق
console-kind-idea = اقتراح
console-kind-question = سؤال
console-kind-quote = اقتباس
console-quoted = «{ $words }»
console-no-captures = لا ملاحظات بعد
console-no-captures-help = كثيرًا ما تأتي الأولى بعد الصمت الثاني.
console-captures-order = الأحدث أولًا
console-captures-new =
    { $count ->
        [zero] لا جديد
        [one] واحدة جديدة
        [two] اثنتان جديدتان
        [few] { $count } جديدة
        [many] { $count } جديدة
       *[other] { $count } جديدة
    }
console-captures-older =
    { $count ->
        [zero] لا أقدم منها
        [one] عرض واحدة أقدم
        [two] عرض اثنتين أقدم
        [few] عرض { $count } أقدم
        [many] عرض { $count } أقدم
       *[other] عرض { $count } أقدم
    }
console-hidden-now = أُخفيت.
console-shown-again = ظهرت من جديد.
console-on-screen-now = هي على الشاشة الآن.
console-off-screen-now = رُفعت عن الشاشة.
console-on-screen = على الشاشة
console-hidden = مخفية
console-let-through = وضعها على الشاشة
console-off-screen = رفعها عن الشاشة
console-hide = إخفاء
console-show-again = إظهار من جديد
console-withdraw = حذف نهائي
console-by-nobody = بلا اسم
console-capture-from = { $table }، { $by }
console-capture-gone = سُحبت هذه الملاحظة.
console-slip-noticed = لاحظنا
console-slip-because = لأنّ
console-slip-so = لذلك
console-need = حاجة مَن تلبّي؟
console-need-person = حاجة شخص
console-need-service = حاجة الخدمة
console-need-both = كليهما
console-need-unsure = غير مؤكد
console-speaker-agreed = صاحب القول راضٍ عن كتابته
console-when-agreed = بعد موافقة صاحب القول
console-write-down = تدوين ملاحظة
console-write-table = لأي طاولة
console-write-about = عن
console-about-nothing = لا بطاقة بعينها
console-about-running = الجولة الجارية
console-write-do = وضعها على الطاولة
console-write-nowhere = لا طاولة للكتابة عنها الآن.
console-written = دُوّنت لـ{ $table }.
console-theme = المحور
console-no-theme = بلا محور
console-no-themes = لا محاور بعد
console-no-themes-help = اسم لما لاحظته عدة طاولات، ثم توضع فيه الملاحظات.
console-new-theme = محور جديد
console-make-theme = إنشاؤه
console-theme-holds =
    { $count ->
        [zero] لا ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
        [many] { $count } ملاحظةً
       *[other] { $count } ملاحظة
    }
console-theme-on-screen =
    { $count ->
        [zero] لا شيء منها على الشاشة
        [one] واحدة على الشاشة
        [two] اثنتان على الشاشة
        [few] { $count } على الشاشة
        [many] { $count } على الشاشة
       *[other] { $count } على الشاشة
    }
console-theme-all = وضعها كلها على الشاشة
console-theme-show = عرضه كبيرًا
console-theme-off = رفعه
console-theme-open = فتح
console-theme-name = اسم المحور
console-theme-captures = ما فيه
console-in-other-theme = { $table } · في محور آخر الآن
console-theme-drop = تفكيك المحور
console-theme-gone = فُكّك هذا المحور. وملاحظاته ما زالت هنا.

console-look-for = البحث عن اسم
console-without-seat = بلا مقعد
console-stands = بلا طاولة بعد
console-has-left = غادر الغرفة
console-no-phone = بلا هاتف
console-not-heard = لا إشارة من الهاتف
console-role-facilitator = تيسير
console-role-participant = مشاركة
console-role-observer = مشاهدة
console-role-screen = شاشة
console-wish-more_time = وقت أطول
console-wish-easy_read = قراءة سهلة
console-wish-large_text = نص كبير
console-wish-listening = يفضّل الاستماع
console-wish-speak_little = قليل الكلام
console-wish-other_language = لغة أخرى
console-wish-step_free = بلا درج
console-person-gone = لم يعودوا هنا.
console-where-to = النقل إلى طاولة أخرى
console-sits-here = الطاولة { $number }: المكان الحالي
console-move-to = الطاولة { $number } · فيها { $count }
console-move-new = طاولة جديدة
console-host-name = تولية الطاولة
console-host-free = إعفاء من تولّي الطاولة
console-hosts = يتولّى الطاولة
console-together = ينتمي إلى
console-together-with = شخص يبقى على الطاولة نفسها، كمن يرعى أو يترجم
console-nobody-chosen = اختيار شخص
console-keep-together = إبقاؤهما معًا
console-apart = لم يعودا معًا
console-phone = هاتف خاص لهذا المقعد
console-rejoin = نقل إلى هاتف آخر
console-take-seat-away = رفع هذا المقعد
console-remove-open = إخراج من الغرفة…
console-remove-ask = إخراج { $name }؟
console-remove = إخراج { $name }
console-remove-means = يخرج الهاتف من الغرفة فورًا ولا يعود إلى هذا المكان. وما كُتب يبقى.
console-keep-person = ترك الأمر كما هو
console-state-waiting = بالانتظار
console-state-now = الدور الآن
console-state-asked = أخذ دورًا
console-state-coming_back = يعود لاحقًا
console-state-ready = جاهز
console-state-away = غائب

console-table-gone = لم تعد هذه الطاولة موجودة.
console-no-round = لا جولة الآن
console-move-on = نقل الطاولة إلى ما يلي
console-who-sits = الجالسون هنا
console-would-like-help = طلب مساعدة من { $name }. لم يُخبَر أحد غيركم.
console-help-given = تمّت المساعدة
console-tender = الطاولة تقرّر هل تُقرأ.
console-answers = كُتب بالدور
console-path = مسارهم
console-add-seat = مقعد لمن لا هاتف معه
console-add-seat-help = من يتولّى الطاولة يقوم بدوره. الاسم الأول يكفي.
console-add-seat-do = إضافة المقعد
console-jargon = ما معنى «{ $term }»؟
console-explain = شرحها للطاولة
console-explain-help = لا أحد يعرف من سأل. جملة واحدة بسيطة.
console-explain-do = عرض الشرح
console-explain-down = إنزال السؤال

console-for-you = لك وحدك
console-card-played =
    { $count ->
        [zero] لم تُلعب بعد
        [one] لُعبت مرة
        [two] لُعبت مرتين
        [few] لُعبت { $count } مرات
        [many] لُعبت { $count } مرةً
       *[other] لُعبت { $count } مرة
    }
console-card-aside =
    { $count ->
        [zero] لم تُنحَّ
        [one] نُحّيت مرة
        [two] نُحّيت مرتين
        [few] نُحّيت { $count } مرات
        [many] نُحّيت { $count } مرةً
       *[other] نُحّيت { $count } مرة
    }
console-card = اكتب بطاقة
console-card-means = توضع فوق البقية وتُسحب تاليًا، ولا اسم عليها.
console-card-title = عنوان البطاقة
console-card-text = ما يُقرأ منها
console-card-text-help = موقف في بضع جمل، لا يُعرف فيه أحد من الحاضرين.
console-card-where = لأيّ طاولة
console-card-everywhere = كل الطاولات
console-card-voice = مَن المتكلم
console-card-nobody = لا أحد بعينه
console-card-do = ضعها فوق البقية
console-card-laid = البطاقة فوق البقية الآن.
console-card-full = لا مكان في هذه الغرفة لمزيد من بطاقاتها.
console-card-back = استرجاع نهائي
console-card-here = كُتبت في هذه الغرفة
console-card-file = البطاقات المكتوبة هنا في ملف
console-cards = بطاقات هذه الغرفة
console-choose = اختيار البطاقات
console-choose-means = البطاقات التي تسحب منها الطاولات. يمكن تغيير ذلك حتى تكون لطاولة بطاقتها الأولى.
console-choose-late = لدى إحدى الطاولات بطاقة، فالاختيار ثابت الآن.
console-choose-do = السحب من هذه البطاقات
console-choose-one = يجب أن تبقى بطاقة واحدة على الأقل.
console-cards-used = كم مرة
console-cards-used-help = الطاولات كلها معًا. لا يُعرف أيّ طاولة ولا مَن.
console-deck-same = كما هو ملفها الآن.
console-deck-newer = تغيّر ملفها بعد ذلك. وتبقى الغرفة على بطاقاتها التي بدأت بها.
console-deck-gone = لم يعد ملفها موجودًا. وتبقى الغرفة على بطاقاتها التي بدأت بها.
console-deck-held =
    { $errors ->
        [zero] تغيّر الملف { $file } ولا يمكن استعماله، بدءًا من السطر { $line }.
        [one] تغيّر الملف { $file } وفيه خطأ في السطر { $line }.
        [two] تغيّر الملف { $file } وفيه خطآن، أولهما في السطر { $line }.
        [few] تغيّر الملف { $file } وفيه { $errors } أخطاء، أولها في السطر { $line }.
        [many] تغيّر الملف { $file } وفيه { $errors } خطأً، أولها في السطر { $line }.
       *[other] تغيّر الملف { $file } وفيه { $errors } خطأ، أولها في السطر { $line }.
    } ولا أثر لذلك في هذه الغرفة.

console-my-name = اسمي
console-take-seat = أخذ مقعد والمشاركة في اللعب
console-give-up-seat = التخلّي عن مقعدي
console-to-my-seat = إلى مقعدي
console-room-words = العنوان والغاية وما نتفق عليه
console-title = العنوان
console-purpose = الغاية
console-agreement = ما نتفق عليه
console-agreement-help = يظهر عند الباب وفي الترحيب.
console-link = رابط
console-link-screen = شاشة القاعة
console-recovery = رمز الاستعادة
console-recovery-covered = به تعود إلى هذه اللوحة من أي جهاز. من الأفضل تدوينه حين لا يقرأ معك أحد.
console-recovery-show = عرضه
console-recovery-noted = صار عندي
console-hand-over = تسليم الغرفة
console-hand-over-means = لفريق التيسير كله الحقوق نفسها، ولا تأتي أحدًا من تلقاء نفسها. الرابط لمن يتابع؛ ومتى حضر أمكنك التنحّي. مكانك باقٍ على هذا الجهاز: فتح الغرفة من جديد يعيدك إليها.
console-hand-over-to =
    { $count ->
        [zero] لا أحد غيرك يدير هذه الغرفة.
        [one] يمكن لشخص واحد أن يدير هذه الغرفة معك أو من دونك: { $names }.
        [two] يمكن لاثنين أن يديرا هذه الغرفة معك أو من دونك: { $names }.
        [few] يمكن لهؤلاء أن يديروا هذه الغرفة معك أو من دونك: { $names }.
        [many] يمكن لهؤلاء أن يديروا هذه الغرفة معك أو من دونك: { $names }.
       *[other] يمكن لهؤلاء أن يديروا هذه الغرفة معك أو من دونك: { $names }.
    }
console-hand-over-alone = لا أحد غيرك من فريق التيسير هنا الآن. إن غادرت تابعت الطاولات، ولم يبقَ من يقود الغرفة.
console-hand-over-leave = التنحّي
console-link-facilitator = رابط لمن ييسّر معك
console-link-observer = رابط للمشاهدة
console-link-screen-means = يُفتح على الحاسوب الموصول بجهاز العرض. لا يعرض إلا ما على الهواتف، وليست فيه أزرار.
console-link-facilitator-means = لمن يفتح هذا الرابط كل ما لك من إمكانات. ليكن لشخص واحد.
console-link-observer-means = يرى المشاهد ما تعرضه الشاشة، وطاولة واحدة وافقت على ذلك.
console-link-name = الاسم
console-link-make = إنشاء الرابط
console-screen-look = ما مدى إضاءة القاعة؟
console-screen-look-own = كما في الحاسوب
console-screen-look-light = فاتح
console-screen-look-dark = داكن
console-link-open = فتحه على هذا الحاسوب
console-link-qr = الرابط في صورة رمز
console-link-copy = نسخ
console-link-copied = نُسخ الرابط.
console-link-marked = الرابط محدَّد. يمكن نسخه من لوحة المفاتيح أو بضغطة طويلة.
console-link-another = رابط آخر
console-anonymous = جعل الغرفة بلا أسماء
console-anonymous-ask = جعل الغرفة بلا أسماء؟
console-anonymous-means = من الآن لا يُحفظ اسم مع ما يُكتب. وما حُفظ من أسماء لا يظهر بعد الآن. ولا رجوع عن ذلك.
console-anonymous-do = بلا أسماء
console-keep-names = الإبقاء على الأسماء
console-delete-later = يمكن حذف الغرفة كلها في أي وقت من «غرفي».
console-my-rooms = غرفي

console-keys = المفاتيح
console-keys-on = للمفاتيح المفردة عمل
console-keys-on-help = على هذا الجهاز وحده، وليس أثناء الكتابة. الأفضل إيقافها لمن يملي على حاسوبه.
console-keys-everywhere = في أي مكان من هذه الصفحة
console-keys-capture = على ملاحظة
console-key-table = إلى الطاولة التي لها هذا الرقم. يفتحها Enter، ويعود بك Esc.
console-key-need = إلى ما هو بحاجة إليك
console-key-captures = إلى الملاحظات
console-key-say = رسالة للجميع
console-key-door = الباب
console-key-sheet = البرنامج
console-key-help = هذه المفاتيح
console-key-along = الملاحظة السابقة، أو التالية
console-key-hide = إخفاؤها، أو إظهارها من جديد
console-key-let = وضعها على الشاشة، أو رفعها عنها
console-key-theme = وضعها في محور

console-other-phase = انتقل غيرك من فريق التيسير إلى { $phase }.
console-other-pause = أوقف غيرك من فريق التيسير الغرفة.
console-other-resume = تابع غيرك من فريق التيسير الغرفة.
console-other-gather =
    { $on ->
        [true] يجمع غيرك من فريق التيسير الحضور.
       *[other] أنهى غيرك من فريق التيسير جمع الحضور.
    }
console-other-message = غيّر غيرك من فريق التيسير ما يُعرض للجميع.
console-other-door = غيّر غيرك من فريق التيسير الباب.
console-other-sheet = غيّر غيرك من فريق التيسير البرنامج.
console-other-time = أضاف غيرك من فريق التيسير وقتًا.
console-other-theme = غيّر غيرك من فريق التيسير ما يُعرض كبيرًا على الشاشة.

console-poster = ملصق للباب
console-poster-cannot = لا يمكن إعداد الملصق. قد يكون في العنوان أو الغاية حرف لا يوجد في أي خط هنا.

console-redact = حذف شيء منها
console-redact-help = اسم أو رقم تسرّب إليها. يبقى كل ما عداه كما كُتب، ويرى كاتبها أنكم حذفتم شيئًا.
console-redact-what = الكلمات التي تُحذف، كما هي تمامًا
console-redact-do = احذفها إلى الأبد
console-redact-this = احذف «{ $slip }»
console-redacted = حُذف شيء من هنا
console-kept-out = كاتبها يبقيها خارج التقرير
console-erase = محو كل ما كتبه هذا الشخص
console-erase-means = فقط عندما يطلب ذلك. تُمحى الملاحظات والتعهّدات والإجابات وكلمة الختام والكلمات الطيبة والاسم إلى الأبد. ويبقى المكان محفوظًا.
console-erase-do = امحُها لأجل { $name }
console-hand-out = تسليم الكلمات الطيبة
console-try-alone = جرّب هذه الغرفة وحدك
console-story = حكاية نبدأ بها
console-story-means = بطاقة واحدة للجميع معًا: تظهر على كل الهواتف وعلى الشاشة ما دام الترحيب جاريًا. اطلب ممن يعيش شيئًا مثلها أن يرويها، أو أن تُقرأ بصوت مسموع. لا ساعة تعمل هنا.
console-story-lies = هذه أمام الجميع في الترحيب:
console-story-up = ارفعها من جديد
console-story-card = البطاقة
console-story-by = من يرويها؟
console-story-by-help = فقط إن رغب في ذكر اسمه. يُنسى الاسم مع كل الأسماء.
console-story-do = ضعها أمام الجميع

console-guest = ضيف
console-guest-expect = يُنتظر ضيف هنا
console-guest-help = ينتظر مقعده دون أن يعطّل أحدًا. افتح بطاقة الشخص لمنحه رمزًا لهاتفه؛ ويبقى حين تتبدّل الطاولات.
console-guest-expect-do = حجز مقعد
console-guest-is = هذا ضيف، ويبقى في مكانه
console-guest-not = لم يعد ضيفًا
console-people-stay = لا يمكن أن ينتقل الناس الآن: طُلب بقاء الجميع، أو في كل مكان طاولة واحدة فقط.
