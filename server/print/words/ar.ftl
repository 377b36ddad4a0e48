# كلمات على الورق

spoken-by = على لسان
situation = موقف
in-shoes-of = أنت الآن في مكان
number = { $deck } · البطاقة { $number }
continued = تتمة
questions = أسئلة
yours = لحظة من عندكم
choices = ما رأيك؟
whose-decision = القرار لـ{ $owner }
for = مع
against = ضد
matters = ما يهمّني
strengths = ما أجيده
helps = ما يساعد
ask = سؤال لشخص حقيقي
shoes = وجهة نظر
before = قبل قلب البطاقة
code = الرمز { $code }
code-picture = رمز الاستجابة السريعة { $code }

cards = البطاقات
perspectives = بطاقات وجهات النظر
large = طباعة كبيرة
easy-read = قراءة سهلة
placemats = مفارش الطاولة
path = الطريق
slips = قصاصات التعهد
crib = للميسِّر أو الميسِّرة
poster = أهلًا، المكان يتسع لك

mat-card = مكان البطاقة
mat-shoes = مكان بطاقة وجهة النظر
mat-noticed = لاحظنا
mat-because = لأنّ
mat-so = لذلك
mat-step-read = القراءة
mat-step-think = التفكير
mat-step-respond = الكلام بالدور
mat-step-discuss = النقاش
mat-step-capture = التدوين
mat-pass = يمكنك دائمًا تمرير دورك. ولا أحد يعدّ ذلك.
agreement = كيف نكون معًا

path-start = البداية
path-end = ما وجدناه
path-how = بعد كل جولة توضع قدم صاحب الصوت في البطاقة، ثم تقول الطاولة كيف كانت الخطوة:
path-forward = خطوة إلى الأمام
path-forward-how = توضع كما هي
path-mixed = بين بين
path-mixed-how = يُطوى طرف القدم
path-blocked = مسدودة
path-blocked-how = يُرسم حاجز أمام القدم
path-tiles = أقدام للقص والوضع على الطريق
path-board = لوح «آثار الأقدام»
path-board-how = ارموا النرد وامضوا بعدد ما يُظهر من آثار؛ وبعد الأخير يأتي الأول. اسحبوا بطاقة يقولها هذا المنظور، ومن أثر بلا لون بطاقة لا يقولها أحد. إلى الأمام: ضعوا بلاطة حيث تقفون. مسدودة: ارفعوا البلاطة التي وُضعت آخرًا. بين بين: اتركوها كما هي.

pledge = شيء صغير سأفعله
pledge-will = سوف
pledge-with = مع مَن
pledge-when = متى
pledge-help = المساعدة التي أحتاجها
pledge-free = لا بأس من دون تعهد. ولا أحد يراقب أحدًا.

crib-note = ملاحظة
crib-content = تنبيه إلى المحتوى
crib-answer = الجواب الصحيح: { $answer }
crib-minutes = الدقائق: { $minutes }
crib-tender = بطاقة تحتاج إلى عناية
crib-signposts = من يمكن اللجوء إليه
crib-glossary = شرح الكلمات

poster-at = الدخول من
poster-code = رمز الغرفة
poster-phone = بمسح الرمز بالهاتف، أو بكتابة العنوان والرمز.
poster-name = يكفي الاسم الأول.
poster-account = لا حساب، ولا بريد، ولا تطبيق.
poster-pass = يمكنك دائمًا تمرير دورك.
poster-qr = رمز استجابة سريعة يفتح { $address }
