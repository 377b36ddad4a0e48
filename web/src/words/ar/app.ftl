# Words of the frame round every page: settings, waiting at the door, leaving, and pages that are not there.
app-tab = { $title } · Shoebox

settings-open = اللغة والمظهر
settings-title = اللغة والمظهر
settings-done = تمّ
settings-language = اللغة
settings-theme = فاتح أو داكن
settings-theme-system = مثل هذا الجهاز
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-text = حجم النص
settings-text-normal = عادي
settings-text-large = كبير
settings-text-larger = أكبر
settings-contrast = تباين أقوى
settings-calm = بلا حركة
settings-easy = بطاقات سهلة القراءة
settings-listening = شيء واحد في كل مرة، بالكلمات
settings-listening-help = اللعبة نفسها في عناوين ونصوص وأزرار. بلا لوح ولا صور.
settings-aloud = قراءة كل بطاقة بصوت مسموع
settings-aloud-help = بصوت من هذا الجهاز. ويمكن إيقافها في أي وقت.

door-title = وصل طرقك على الباب
door-knocked = فريق التيسير يعرف أنك هنا
door-wait = سيفتح لك أحدهم. تنتقل هذه الصفحة من تلقاء نفسها.
door-stay = يمكنك وضع الهاتف جانبًا. وإن أُطفئت شاشته، فلمسة من حين إلى حين تكفي.
door-look = هل فُتح الباب؟
door-leave = العودة من حيث أتيت

left-title = لقد غادرت
left-words = ما أضفته إلى «{ $title }» باقٍ في مكانه. ويمكنك العودة إلى مقعد جديد.
left-back = العودة
left-forget = حذفها من هذا الجهاز

lost-again = محاولة أخرى
lost-home = إلى الصفحة الأولى
lost-here = المتابعة هنا
lost-forget = حذفها من هذا الجهاز

lost-looking-title = في الطريق
lost-nowhere-title = لا شيء هنا
lost-nowhere = هذا العنوان لا يؤدي إلى شيء. يمكنك الدخول برمز الغرفة من الصفحة الأولى.
lost-no-key-title = لا مقعد لهذا الجهاز في تلك الغرفة
lost-no-key = يمكنك الدخول برمز الغرفة، أو فتح الرابط الذي وصلك على هذا الجهاز.
lost-bad-link-title = هذا الرابط لا يفتح شيئًا
lost-bad-link = ربما استُعمل من قبل، أو لم تعد الغرفة موجودة. يمكنك طلب رابط جديد.
lost-no-connection-title = لم يصل أي جواب
lost-no-connection = هل أنت على شبكة الواي فاي نفسها التي عليها الحاسوب الذي يدير الغرفة؟ ثم يمكنك المحاولة من جديد.
lost-broken-title = حدث خلل في هذه الصفحة
lost-broken = لم يضع شيء مما كتبته: هو محفوظ على هذا الجهاز. يكفي تحميل الصفحة من جديد للمتابعة.
lost-unloaded-title = لم يصل جزء من هذه الصفحة
lost-unloaded = هل الواي فاي متصل؟ ثم يمكنك المحاولة من جديد. ما كتبته محفوظ على هذا الجهاز.
lost-elsewhere-title = مفتوح في نافذة أخرى
lost-elsewhere = هذا المقعد مفتوح في عدة نوافذ، وهذه أقدمها. يمكنك المتابعة هناك أو هنا.
lost-unknown-title = لم يعد لهذا الجهاز مقعد في تلك الغرفة
lost-unknown = «{ $room }» لم تعد تعرف هذا الجهاز: ربما أُخرج من جهاز آخر. يمكنك طلب رمز للعودة من فريق التيسير.
lost-removed-title = لم تعد في هذه الغرفة
lost-removed = أخرجك أحد أفراد فريق التيسير من «{ $room }». إن كان ذلك خطأً فالحديث معهم يحلّه.
lost-gone-title = لم تعد هذه الغرفة موجودة
lost-gone = حُذفت «{ $room }» بكل ما فيها: الملاحظات والتعهّدات والأسماء. لم يبقَ شيء محفوظًا.
lost-newer-title = هذه الصفحة لم تعد حديثة
lost-newer = يكفي تحميلها مرة أخرى. وإن لم ينفع ذلك، فإغلاقها وفتحها من جديد بالرمز.

# Names of phases and modes, for every screen.
phase-lobby = الوصول
phase-welcome = الترحيب
phase-check_in = كلمة البداية
phase-play = اللعب
phase-debrief = وقفة تأمّل
phase-harvest = الحصاد
phase-pledge = التعهّدات
phase-check_out = كلمة الختام
phase-break = استراحة
phase-overnight = إلى يوم آخر
phase-closed = الإغلاق
mode-own_shoes = من مكاني
mode-swap_shoes = تبادل الأماكن
