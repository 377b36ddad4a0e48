# Words of joining. Friendly names are one line, parted by commas: kind, short, of no gender and no rank.
join-title = أهلًا بك بيننا
join-lead = بلا حساب ولا بريد ولا تطبيق.
join-code = رمز الغرفة
join-again = محاولة أخرى

join-name = بأي اسم نناديك؟
join-name-help = الاسم الأول يكفي. أو ليكن اسمك { $friendly }.
join-friendly-names = نسمة الصباح, ضوء القمر, ظل النخلة, رذاذ المطر, نجمة الشمال, غصن الزيتون, حبة الرمان, شاطئ هادئ, نبع صاف, قوس قزح, ورقة خضراء, غيمة بيضاء, ندى الفجر, نهر بطيء, وردة الرمل, شمس دافئة, طائر مبكر, لؤلؤة البحر, نافذة مفتوحة, زهرة اللوز, عبير الياسمين, موجة لطيفة, حجر أملس, سنبلة قمح

join-shoes = أي مكان أقرب إلى مكانك؟
join-shoes-help = لا يُستعمل إلا لتنويع الطاولات، ولئلا تأتيك بطاقتك أنت.
join-shoes-none = أفضّل عدم القول

join-easier = هل هناك ما يسهّل الأمر عليك؟
join-easier-help = لا يراه إلا فريق التيسير.
join-device = وعلى هذا الجهاز، لك وحدك:
join-wish-more_time = وقت أطول
join-wish-easy_read = بطاقات سهلة القراءة
join-wish-large_text = نص كبير
join-wish-listening = أفضّل الاستماع على القراءة
join-wish-speak_little = أفضّل ألّا أتكلم كثيرًا
join-wish-other_language = أتكلم لغة أخرى أفضل
join-wish-step_free = بلا درج، أو متّسع لكرسي

join-kept = ما الذي يُحفظ
join-kept-name = اسمك، لطاولتك وفريق التيسير. يُمحى بعد إغلاق الغرفة بقليل.
join-kept-words-named = إضافاتك، لطاولتك ولفريق التيسير، وبجانبها اسمك. { $long }
join-kept-words-anonymous = إضافاتك، لطاولتك ولفريق التيسير. بلا اسم: لا يمكن لأحد أن يعرف من كتبها. { $long }
join-kept-days =
    { $days ->
        [zero] تزول فور إغلاق الغرفة.
        [one] تُحفظ يومًا واحدًا بعد الإغلاق، ثم تزول.
        [two] تُحفظ يومين بعد الإغلاق، ثم تزول.
        [few] تُحفظ { $days } أيام بعد الإغلاق، ثم تزول.
        [many] تُحفظ { $days } يومًا بعد الإغلاق، ثم تزول.
       *[other] تُحفظ { $days } يوم بعد الإغلاق، ثم تزول.
    }
join-kept-pass = يمكنك سحب كلماتك في أي وقت. وتمرير الدور لا يُحسب أبدًا.
join-forgets = لا يحفظ هذا المتصفح شيئًا. لتبقَ هذه الصفحة مفتوحة، وإلا احتجت إلى مقعد جديد.
join-agreement = ما نتفق عليه هنا
join-yes = بدخولك توافق على «ما الذي يُحفظ».
join-yes-agreement = بدخولك توافق على «ما الذي يُحفظ» وعلى ما نتفق عليه.
join-come-in = نعم، أريد الدخول
join-knock = نعم، أطرق الباب

join-full = الغرفة ممتلئة
join-full-do = يمكن سؤال فريق التيسير: لشخصين أن يتشاركا هاتفًا، أو أن يكتب أحد عنك.
join-closed = أُغلقت هذه الغرفة
join-closed-do = لم يعد الدخول ممكنًا. إن كنت من الحاضرين، فلدى فريق التيسير خبر ما نتج عنها.
join-locked = الباب مقفل
join-locked-do = يمكنك أن تطلب من فريق التيسير فتحه، ثم المحاولة من جديد.

join-already-runs = هذه الغرفة تُدار من هذا الجهاز
join-already-runs-words = لوحتك هنا. ويمكنك أيضًا أخذ مقعد إلى جانبها، لرؤية ما يراه الناس.
join-already-sits = لك مقعد في هذه الغرفة
join-already-sits-words = طاولتك حفظت لك مكانك.
join-already-back = العودة إلى الداخل
join-already-besides = مقعد آخر على هذا الجهاز
