# A learning circle after a visit, a talk or a card: everybody is asked three times, then the table finds one sentence.

## en
mode-learning_circle = Learning circle
mode-learning_circle-about = Three go-rounds in which one speaks and all others listen: what I saw, where co-production was present or absent, what I take with me. Then the table finds one sentence to the whole room. Good after a visit, a talk or a round of cards.
mode-learning_circle-saw = What I saw
mode-learning_circle-saw-ask = What did you see or hear, from where you stand? Only what was there, not yet what you think of it.
mode-learning_circle-coproduced = Present or absent
mode-learning_circle-coproduced-ask = Where was co-production there, and where was it missing? Look at six things: people as assets, what they can do, give and take, networks of peers, roles that blur, and professionals who make it happen.
mode-learning_circle-take = What I take
mode-learning_circle-take-ask = What do you take with you, to do or to think about?
mode-learning_circle-sentence = One sentence
mode-learning_circle-sentence-ask = Which one sentence should the whole room hear from this table? Write it together.
mode-learning_circle-sentence-done = On to capturing

## cy
mode-learning_circle = Cylch dysgu
mode-learning_circle-about = Tair rownd lle mae un yn siarad a phawb arall yn gwrando: beth welais i, ble’r oedd cydgynhyrchu yn bresennol neu’n absennol, beth rwy’n mynd gyda fi. Yna mae’r bwrdd yn dod o hyd i un frawddeg i’r ystafell gyfan. Da ar ôl ymweliad, sgwrs neu rownd o gardiau.
mode-learning_circle-saw = Beth welais i
mode-learning_circle-saw-ask = Beth welsoch chi neu glywed, o’r lle rydych chi’n sefyll? Dim ond yr hyn oedd yno, nid eto eich barn amdano.
mode-learning_circle-coproduced = Yn bresennol neu’n absennol
mode-learning_circle-coproduced-ask = Ble’r oedd cydgynhyrchu yno, a ble’r oedd ar goll? Edrychwch ar chwe pheth: pobl fel asedau, yr hyn y gallant ei wneud, rhoi a derbyn, rhwydweithiau cymheiriaid, rolau sy’n cymylu, a gweithwyr proffesiynol sy’n gwneud iddo ddigwydd.
mode-learning_circle-take = Beth rwy’n mynd gyda fi
mode-learning_circle-take-ask = Beth ydych chi’n mynd gyda chi, i’w wneud neu i feddwl amdano?
mode-learning_circle-sentence = Un frawddeg
mode-learning_circle-sentence-ask = Pa un frawddeg ddylai’r ystafell gyfan ei chlywed gan y bwrdd hwn? Ysgrifennwch hi gyda’ch gilydd.
mode-learning_circle-sentence-done = Ymlaen i gofnodi

## ar
mode-learning_circle = حلقة تعلّم
mode-learning_circle-about = ثلاث جولات يتكلم فيها شخص واحد ويصغي الباقون: ما رأيته، وأين حضر الإنتاج المشترك أو غاب، وما آخذه معي. ثم تجد الطاولة جملة واحدة للقاعة كلها. تصلح بعد زيارة أو حديث أو جولة بطاقات.
mode-learning_circle-saw = ما رأيته
mode-learning_circle-saw-ask = ماذا رأيت أو سمعت من مكانك؟ ما كان موجودًا فقط، لا رأيك فيه بعد.
mode-learning_circle-coproduced = حاضر أم غائب
mode-learning_circle-coproduced-ask = أين كان الإنتاج المشترك حاضرًا، وأين غاب؟ انظر إلى ستة أمور: الناس بما لديهم، وما يقدرون عليه، والأخذ والعطاء، وشبكات الأقران، والأدوار المتداخلة، ومهنيون يجعلونه ممكنًا.
mode-learning_circle-take = ما آخذه معي
mode-learning_circle-take-ask = ماذا تأخذ معك، لتفعله أو لتفكر فيه؟
mode-learning_circle-sentence = جملة واحدة
mode-learning_circle-sentence-ask = أي جملة واحدة ينبغي أن تسمعها القاعة كلها من هذه الطاولة؟ اكتبوها معًا.
mode-learning_circle-sentence-done = إلى التدوين
