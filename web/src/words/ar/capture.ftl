# Words of captures.

capture-open = تدوين
capture-title = ماذا لاحظنا؟
capture-kind = ما نوعها؟
capture-insight = فكرة اتّضحت
capture-barrier = عائق
capture-idea = اقتراح
capture-question = سؤال
capture-quote = اقتباس
capture-noticed = لاحظنا
capture-because = لأنّ
capture-so = لذلك
capture-about = عن أي بطاقة؟
need-legend = حاجة مَن تلبّي؟
need-person = حاجة شخص
need-service = حاجة الخدمة
need-both = كليهما
need-unsure = لست على يقين
need-of = حاجة مَن: { $need }
capture-agreed = صاحب القول راضٍ عن كتابته
capture-agreed-help = السؤال أولًا، ومن حق صاحب القول أن يرفض.
capture-ask-first = يُسأل صاحب القول أولًا
capture-who-sees = تراها طاولتك وفريق التيسير، ومعها اسمك. وخارج الغرفة تكون بلا اسم.
capture-who-sees-anonymous = تراها طاولتك وفريق التيسير. لا يُحفظ اسم من كتبها، ولا يغيّرها إلا هذا الهاتف.
capture-say = ثلاث ملاحظات تكفي وتزيد. ما يستحق التدوين هو ما يؤسفك أن يُنسى.
capture-put = وضعها على الطاولة
capture-put-done = ملاحظتك على الطاولة.
capture-waits = حُفظت. تظهر مع غيرها حين تنتهي الخطوة.
capture-take-back = سحبها
capture-taken-back = سُحبت، ومُحيت كلماتها.
capture-redacted = حذف فريق التيسير شيئًا من هنا
capture-change = تغيير
capture-change-title = تغيير ملاحظتك
capture-change-keep = حفظها هكذا
capture-needs-words = كتابة شيء أولًا
capture-next-round = الجولة التالية
captures-title = على هذه الطاولة حتى الآن
captures-count = { $count }
captures-none = لا ملاحظات بعد
captures-none-help = كثيرًا ما تأتي الأولى بعد الصمت الثاني.
captures-waiting =
    { $count ->
        [zero] لا مزيد ينتظر نهاية الخطوة.
        [one] ملاحظة أخرى تظهر حين تنتهي الخطوة.
        [two] ملاحظتان أخريان تظهران حين تنتهي الخطوة.
        [few] { $count } ملاحظات أخرى تظهر حين تنتهي الخطوة.
        [many] { $count } ملاحظةً أخرى تظهر حين تنتهي الخطوة.
       *[other] { $count } ملاحظة أخرى تظهر حين تنتهي الخطوة.
    }
mine-open = ما كتبتُه
