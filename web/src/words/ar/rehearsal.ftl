# Words of rehearsals: trying a room alone, with simulated people.
rehearsal-mark = تجربة
rehearsal-mark-words = هذه تجربة. من يقول اسمه ذلك فهو شخص محاكى، ولا شيء هنا يُحسب.
rehearsal-try = جرّبها وحدك
rehearsal-lead = يأتي أشخاص محاكون إلى غرفة خاصة بهم: سريعون وبطيئون، صامتون ومتحدثون، واثنان ينطفئ هاتفاهما، وواحد يتأخر، وواحد يغادر، وواحد يحتاج إلى مساعدة.
rehearsal-try-words = يأتي أشخاص محاكون إلى غرفة منفصلة لها خطة هذه الغرفة وبطاقاتها. تبقى هذه الغرفة كما هي.
rehearsal-promise = تقول التجربة ذلك على كل شاشة وكل صفحة. لا تدخل في تقرير أي غرفة حقيقية، وتُحذف قريبًا من تلقاء نفسها.
rehearsal-purpose = لنرى كيف تسير الأمور قبل أن يأتي أحد.
rehearsal-people = كم شخصًا محاكى؟
rehearsal-people-help = من 6 إلى 200.
rehearsal-people-wrong = اكتب عددًا صحيحًا من 6 إلى 200.
rehearsal-length = كم من الوقت؟
rehearsal-minutes = { $minutes } دقيقة
rehearsal-deck = أي بطاقات؟
rehearsal-begin = ابدأ التجربة
rehearsal-here =
    { $count ->
        [0] تجربة
        [one] تجربة: { $here } من { $count } من الأشخاص المحاكين هنا
        [two] تجربة: { $here } من { $count } من الأشخاص المحاكين هنا
        [few] تجربة: { $here } من { $count } من الأشخاص المحاكين هنا
        [many] تجربة: { $here } من { $count } من الأشخاص المحاكين هنا
       *[other] تجربة: { $here } من { $count } من الأشخاص المحاكين هنا
    }
rehearsal-gone = تجربة: غادر الأشخاص المحاكون. ابدأ من جديد لإعادتهم.
rehearsal-pace = سرعة مرور الوقت
rehearsal-times =
    { $pace ->
        [1] بسرعة الحياة
       *[other] أسرع { $pace } مرة
    }
rehearsal-see = شاهد هاتفًا
rehearsal-look = انظر عبر هاتف
rehearsal-look-words = يُفتح كل هاتف في نافذة خاصة ويعرض ما يعرضه هاتف هذا الشخص، وهو يواصل بنفسه.
rehearsal-open = افتح الهاتف
rehearsal-away = ليس هنا الآن
rehearsal-again = ابدأ من جديد
rehearsal-again-words = تنتهي هذه التجربة وتُحذف بكل ما فيها. تبدأ أخرى بالخطة نفسها؛ وبالعدد نفسه يأتي الأشخاص أنفسهم.
rehearsal-way-quick = سريع
rehearsal-way-slow = بطيء
rehearsal-way-silent = صامت
rehearsal-way-talkative = متحدث
rehearsal-way-dark = ينطفئ هاتفه
rehearsal-way-returns = ينطفئ هاتفه ثم يعود
rehearsal-way-late = يتأخر
rehearsal-way-leaves = يغادر مبكرًا
rehearsal-way-help = يحتاج إلى مساعدة
