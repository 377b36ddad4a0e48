# Personal codes: moving to another phone, and a facilitator's way back.
code-rejoin-means = لنقل مقعدك إلى هاتف آخر: يُفتح العنوان هناك ويُكتب هذا الرمز أو يُمسح. يأتي معك مكانك وبطاقاتك وإضافاتك.
code-rejoin-for = يعيد { $name } إلى هذا المقعد على أي هاتف، ولو تغيّر العنوان. وكل الإضافات هناك.
code-recovery-means = إن ضاع هذا الجهاز أو تعطّل، فكتابة هذا الرمز في الصفحة الأولى من أي جهاز آخر تعيدك إلى هذه اللوحة. من الأفضل تدوينه الآن وحفظه لنفسك.
code-where = على { $address }، حيث يُكتب رمز الغرفة.
code-until = يصلح مرة واحدة، حتى { $time }.
code-qr = رمز شخصي للمسح
code-make = إنشاء رمز
code-another = إنشاء رمز جديد
code-rejoin-another-means = الرمز الجديد يُبطل ما قبله.
code-recovery-another-means = يصلح ما دامت الغرفة محفوظة. والرمز الجديد يُبطل ما قبله.

# One seat of several, or one without a phone.
code-seat-for = هاتف خاص لمقعد { $name }: ينتقل إليه المكان والبطاقات والكلمات، وهذا المقعد وحده.
code-nameless = هذا المقعد
code-apart = واحد فقط من هذه المقاعد
code-apart-means = لمن صار لديه هاتف: ينتقل مقعده إليه، وتبقى المقاعد الأخرى هنا.
code-all = كل مقاعد هذا الهاتف

# Ending other devices: a lost phone, a borrowed laptop.
code-others = أجهزة أخرى
code-others-means = هاتف ضائع أو حاسوب مستعار: يمكن إنهاء كل الأجهزة ما عدا هذا. ما بدأ عليها ولم يُرسل يبقى هناك.
code-sign-out = إخراج أجهزتي الأخرى
code-others-done = تمّ. هذا الجهاز وحده جهازك الآن.
code-sign-out-for = ضاع الهاتف السابق
code-sign-out-for-means = رمز جديد، ولا يدخل الهاتف السابق بعد الآن.
code-signed-out-for = رمز جديد. لا يدخل هاتف { $name } السابق بعد الآن.

# A code that opens nothing.
lost-bad-code-title = هذا الرمز لا يعيد أحدًا
lost-bad-code = استُعمل من قبل، أو انتهى وقته. يمكنك طلب رمز جديد من فريق التيسير، أو إنشاؤه على الهاتف السابق.
lost-too-fast-title = لحظة من فضلك
lost-too-fast = جاءت من هذه الشبكة رموز كثيرة غير صحيحة. بعد نصف دقيقة ونظرة أخرى إلى الرمز، يمكنك المحاولة مرة أخرى.

# A room that rests after a fault.
lost-resting-title = هذه الغرفة تستريح
lost-resting = حدث خلل في «{ $room }» فتستريح نحو عشر دقائق. لم يضع شيء، وما كتبته محفوظ. تعود هذه الصفحة وحدها.
