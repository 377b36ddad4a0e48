# Words of the closing page.
closing-thanks = أُغلقت الغرفة. شكرًا على حضورك.
closing-cards = بطاقات للغرفة القادمة
closing-cards-help = اختر مما لوحظ، وخذه ملفَّ بطاقات مع ما كُتب من بطاقات في هذه الغرفة. ولا اسم فيه لأحد. واستأذن من قال ذلك قبل مشاركته.
closing-cards-choose =
    { $count ->
        [zero] اختر ملاحظات
        [one] اختيرت ملاحظة واحدة
        [two] اختيرت ملاحظتان
        [few] اختيرت { $count } ملاحظات
        [many] اختيرت { $count } ملاحظةً
       *[other] اختيرت { $count } ملاحظة
    }
closing-cards-first = اختر ملاحظة أولًا
closing-cards-do = خذها ملفَّ بطاقات

closing-home = ما يمكن أخذه معك
closing-home-participant = كلماتك أنت، وما شاركته الغرفة مع الجميع. لا أسماء فيه.
closing-home-where = يصل الملف إلى حيث يحفظ هذا الجهاز ما ينزّله.
closing-page = صفحةً للقراءة والطباعة
closing-markdown = نصًّا للقراءة
closing-csv = لجدول حسابات

closing-unsent = ما بدأت كتابته
closing-unsent-help = أُغلقت الغرفة قبل إرساله. هو على هذا الجهاز وحده، للقراءة أو النسخ.
closing-unsent-forget = لم أعد أحتاج إليه

closing-mine = كلماتك أنت
closing-mine-help = يمكنك سحبها الآن، أو في أي وقت ما دامت الغرفة محفوظة.
closing-my-note = مذكّرتك الخاصة
closing-my-word = كلمتك في حلقة الختام
closing-take-back = سحبها
closing-taken-back = سُحبت، ومُحيت كلماتها.

closing-found = ما وجدته الغرفة
closing-no-theme = خارج المحاور
closing-none = لا ملاحظات هذه المرة
closing-none-help = ما قيل في الغرفة يبقى مع من حضروا.
closing-kind-insight = فكرة اتّضحت
closing-kind-barrier = عائق
closing-kind-idea = اقتراح
closing-kind-question = سؤال
closing-kind-quote = اقتباس
closing-because = لأنّ
closing-so = لذلك

closing-of-table = من طاولة
closing-with = مع
closing-by = قبل
closing-help = المساعدة اللازمة
closing-circle = كلمات من حلقة الختام

closing-kept = تُحفظ مدةً ثم تزول. وتذهب الأسماء قبل ذلك.
closing-kept-until =
    { $days ->
        [zero] تُحفظ حتى { DATETIME($date, day: "numeric", month: "long", year: "numeric") }، أي اليوم. ثم يزول كل شيء.
        [one] تُحفظ حتى { DATETIME($date, day: "numeric", month: "long", year: "numeric") }، يومًا واحدًا بعد. ثم يزول كل شيء.
        [two] تُحفظ حتى { DATETIME($date, day: "numeric", month: "long", year: "numeric") }، يومين بعد. ثم يزول كل شيء.
        [few] تُحفظ حتى { DATETIME($date, day: "numeric", month: "long", year: "numeric") }، { $days } أيام بعد. ثم يزول كل شيء.
        [many] تُحفظ حتى { DATETIME($date, day: "numeric", month: "long", year: "numeric") }، { $days } يومًا بعد. ثم يزول كل شيء.
       *[other] تُحفظ حتى { DATETIME($date, day: "numeric", month: "long", year: "numeric") }، { $days } يوم بعد. ثم يزول كل شيء.
    }
closing-names-until = تُمحى الأسماء والكلمات الطيبة في { DATETIME($date, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
closing-names-gone = مُحيت الأسماء والكلمات الطيبة.
closing-people = أشخاص يمكن اللجوء إليهم
closing-rooms = غرفي
closing-leave = المغادرة، وحذفها من هذا الجهاز
closing-console = العودة إلى لوحة التيسير
closing-our-card = كتبت طاولتكم على بطاقة: { $title }
