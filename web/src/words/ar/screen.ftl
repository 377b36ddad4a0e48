# Words of the screen: the wall of the hall, read from the back.
screen-welcome = أهلًا بكم، تفضّلوا بالجلوس
screen-phase-lobby = أهلًا بكم، تفضّلوا بالجلوس
screen-phase-welcome = الترحيب
screen-phase-check_in = كلمة البداية
screen-phase-play = على الطاولات
screen-phase-debrief = وقفة تأمّل
screen-phase-harvest = الحصاد
screen-phase-pledge = التعهّدات
screen-phase-check_out = كلمة الختام
screen-phase-break = استراحة
screen-phase-overnight = إلى يوم آخر
screen-phase-closed = شكرًا لكم
screen-join-at = الدخول من
screen-qr = رمز الدخول { $code }
screen-door-knock = تطرقون الباب فيُفتح لكم.
screen-door-locked = الباب مقفل الآن.
screen-clock = الوقت
screen-here =
    { $count ->
        [zero] بانتظار أول الجالسين
        [one] هنا شخص واحد
        [two] هنا شخصان
        [few] هنا { $count } أشخاص
        [many] هنا { $count } شخصًا
       *[other] هنا { $count } شخص
    }
screen-step-scan = وجّهوا الكاميرا إلى الرمز، أو اكتبوا العنوان.
screen-step-name = الاسم الأول يكفي.
screen-step-sit = بلا هاتف؟ تفضّلوا بالجلوس، وهناك من يشارككم هاتفه.
screen-agreement = ما نتفق عليه
screen-kept-named = يمكنكم دائمًا تمرير الدور. تُحفظ الأسماء ما دامت الغرفة محفوظة لا أكثر.
screen-kept-anonymous = يمكنكم دائمًا تمرير الدور. لا يُحفظ اسم مع ما تكتبونه.
screen-check_in-lead = قبل أن نبدأ: إلى أي حدّ يصحّ هذا عندكم اليوم؟
screen-check_out-lead = قبل أن نمضي: إلى أي حدّ يصحّ هذا عندكم الآن؟
screen-scale-1 = إطلاقًا
screen-scale-2 = قليلًا
screen-scale-3 = نوعًا ما
screen-scale-4 = غالبًا
screen-scale-5 = تمامًا
screen-scale-waits = تظهر هنا بدءًا من ثلاثة أجوبة، بلا أسماء.
screen-closing = كلمات من حلقة الختام
screen-offline = لا اتصال الآن
screen-shared-path = مسار واحد لكل الطاولات معًا
screen-paths = مسارات الطاولات
screen-table = الطاولة { $number }
screen-at = عند { $time }
screen-legend = ما تعنيه آثار الأقدام
screen-forward = خطوة إلى الأمام
screen-mixed = بين بين
screen-blocked = مسدودة
screen-unsaid = لم يُقل بعد
screen-debrief-lead = نعود إلى أماكننا
screen-debrief-out = قولوا أسماءكم أنتم، واتركوا مكان الآخر.
screen-debrief-surprised = ما الذي فاجأكم وأنتم هناك؟
screen-debrief-guessed = ما الذي خمّنّاه تخمينًا؟
screen-debrief-ask = مَن ينبغي أن نسأله حقًّا؟
screen-break-lead = نتابع حين ينتهي الوقت
screen-break-how = اتركوا كل شيء كما هو. هاتفكم يحفظ مكانكم.
screen-overnight-lead = إلى أن نلتقي من جديد
screen-overnight-how = كلماتكم وأماكنكم محفوظة. عودوا بالهاتف نفسه.
screen-harvest-lead = ماذا لاحظت طاولتكم؟
screen-harvest-how = دقيقة لكل طاولة. ولكل ملاحظة مكانها.
screen-themes = المحاور
screen-captures = الملاحظات
screen-theme-holds =
    { $count ->
        [zero] لا ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
        [many] { $count } ملاحظةً
       *[other] { $count } ملاحظة
    }
screen-theme-empty = هنا يظهر ما لاحظته الطاولات.
screen-quoted = «{ $words }»
screen-so = لذلك: { $words }
screen-from-shoes = من مكان: { $shoes }
screen-more =
    { $count ->
        [zero] والباقي على هواتفكم
        [one] وواحدة أخرى على هواتفكم
        [two] واثنتان أخريان على هواتفكم
        [few] و{ $count } أخرى على هواتفكم
        [many] و{ $count } أخرى على هواتفكم
       *[other] و{ $count } أخرى على هواتفكم
    }
screen-pledge-lead = ماذا ستفعلون قبل الشهر القادم؟
screen-pledge-how = شيء صغير يمكن أن يحدث. لكم وحدكم، أو لطاولتكم، أو للجميع.
screen-pledge-table = الطاولة { $number }
screen-closed-lead = رافقتكم السلامة، كلٌّ في مكانه.
screen-closed-how = ملاحظاتكم وتعهّداتكم على هواتفكم. يمكنكم أخذها معكم من هناك.
screen-paused = لحظة لالتقاط الأنفاس
screen-paused-lead = نتنفّس، ثم نتابع بعد قليل.
screen-paused-how = الساعات متوقفة. ولمن يودّ الحديث مع أحد، تكفي لمسة على طوق النجاة.
screen-gathering = أكملوا جملتكم، ثم ارفعوا أنظاركم.
screen-story = حكاية نبدأ بها
screen-story-by = يرويها { $name }
