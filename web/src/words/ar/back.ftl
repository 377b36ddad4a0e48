# كلمات الرجوع: إعادة طاولة، ولحظات سابقة من غرفة.
back-undo = تراجع عمّا فعلتُه آخرًا هنا
back-to = الرجوع إلى…
back-stays = لا تضيع كلمات أحد. تبقى الملاحظات والإجابات والمذكرات والتعهّدات مع جولتها. والأدوار التي أُخذت محسوبة، فيأتي أولًا من لم يُسأل بعد. وتُبلَّغ الطاولة، وتبدأ الساعة من جديد.
back-stays-shoes = تبقى الأماكن في أيدي أصحابها. الخفيّ يبقى خفيًّا حتى الكشف، وما كُشف يبقى مكشوفًا.
back-to-beginning = بداية الجولة
back-to-step = { $step }
back-step-nth = { $step }، { $nth ->
    [1] الأول
    [2] الثاني
   *[other] رقم { $nth }
}
back-beginning-help = في البداية تعود البطاقة إلى الكومة، وتسحب الطاولة من جديد.
back-reopen = تتابع الجولة { $number } كأنها لم تنتهِ
back-taken = أُعيدت إلى { $step } في الجولة { $number }، الساعة { $time }
back-taken-by = أُعيدت هذه الطاولة إلى { $step } في الجولة { $number }، الساعة { $time }، على يد { $name }
back-look = نظرة إلى الوراء
back-title = نظرة إلى الوراء
back-h1 = { $room }: نظرة إلى الوراء
back-steps = لحظات سابقة
back-looking = هكذا كانت الغرفة فيما مضى.
back-looking-at = هكذا كانت الغرفة الساعة { $time }.
back-now = العودة إلى الآن
back-before = قبل
back-after = بعد
back-phase-before = المرحلة السابقة
back-phase-after = المرحلة التالية
back-slider = اللحظة
back-told = { $time }. { $what }
back-moments = اللحظات
back-side = الملاحظات والخطة حينها
back-no-tables = لم تكن هناك طاولات بعد
back-words-gone = غُيّرت هذه الكلمات أو سُحبت منذ ذلك الحين.
back-a-phase = مرحلة أخرى
back-m-room_opened = فُتحت الغرفة
back-m-room_paused = الجميع يلتقط أنفاسه
back-m-room_resumed = الجميع يتابع
back-m-tables_rotated = الناس أو الموضوعات تغيّر الطاولات
back-m-made_anonymous = من هنا لا يُسمّى أحد
back-m-round_began = الطاولة { $table }: تبدأ الجولة { $number }
back-m-round_ended = الطاولة { $table }: انتهت الجولة { $number }
back-m-stage_began = الطاولة { $table }: { $step }
back-m-round_rewound = تُعاد الطاولة { $table } إلى { $step }
back-m-round_rewound-by = تُعاد الطاولة { $table } إلى { $step } على يد { $name }
back-m-round_reopened = الطاولة { $table }: تتابع الجولة { $number } من جديد
back-m-round_reopened-by = تتابع الجولة { $number } على الطاولة { $table } على يد { $name }
back-m-act_undone = الطاولة { $table }: تراجُع، والعودة إلى { $step }
back-m-capture_added = الطاولة { $table }: { $words }
