# Secret shoes: a perspective is dealt hidden; the table guesses what matters to it, never who it is.

## en
mode-secret_shoes = Secret shoes
mode-secret_shoes-about = Each person is dealt a perspective that nobody else sees, and speaks from it. The table guesses what matters there and what would help, never who it is. Then all is revealed, and the talk is about what was assumed. Only perspectives that their deck marks for it are dealt; a debrief follows.
mode-secret_shoes-speak = In secret shoes
mode-secret_shoes-speak-ask = Speak from the shoes on your card, without naming them. What matters there? What worries?
mode-secret_shoes-guess = Guess the needs
mode-secret_shoes-guess-ask = What seems to matter to each of them? What would help? Guess needs, never who it is. Keep your own card hidden.
mode-secret_shoes-guess-done = Reveal the shoes
mode-secret_shoes-reveal = The shoes are revealed
mode-secret_shoes-reveal-ask = Read out the perspective you held. What did others hear rightly, and what was missed?
mode-secret_shoes-reveal-done = On to what we assumed
mode-secret_shoes-assumed = What we assumed
mode-secret_shoes-assumed-ask = What did we take for granted? Where did that come from, and whom should we ask for real?
mode-secret_shoes-assumed-done = On to capturing

## cy
mode-secret_shoes = Esgidiau cudd
mode-secret_shoes-about = Mae pob un yn cael persbectif nad oes neb arall yn ei weld, ac yn siarad ohono. Mae’r bwrdd yn dyfalu beth sy’n bwysig yno a beth fyddai’n helpu, byth pwy ydyw. Yna caiff popeth ei ddatgelu, ac mae’r sgwrs am yr hyn a gymerwyd yn ganiataol. Dim ond persbectifau y mae eu dec yn eu nodi ar gyfer hyn sy’n cael eu delio; mae ôl-drafodaeth yn dilyn.
mode-secret_shoes-speak = Mewn esgidiau cudd
mode-secret_shoes-speak-ask = Siaradwch o’r esgidiau ar eich cerdyn, heb eu henwi. Beth sy’n bwysig yno? Beth sy’n poeni?
mode-secret_shoes-guess = Dyfalu’r anghenion
mode-secret_shoes-guess-ask = Beth sy’n ymddangos yn bwysig i bob un? Beth fyddai’n helpu? Dyfalwch anghenion, byth pwy ydyw. Cadwch eich cerdyn eich hun yn gudd.
mode-secret_shoes-guess-done = Datgelu’r esgidiau
mode-secret_shoes-reveal = Mae’r esgidiau wedi’u datgelu
mode-secret_shoes-reveal-ask = Darllenwch yn uchel esgidiau pwy oedd gennych. Beth glywodd eraill yn iawn, a beth gollwyd?
mode-secret_shoes-reveal-done = Ymlaen i’r hyn a gymerwyd yn ganiataol
mode-secret_shoes-assumed = Yr hyn a gymerwyd yn ganiataol
mode-secret_shoes-assumed-ask = Beth gymeron ni’n ganiataol? O ble daeth hynny, a phwy ddylen ni ei holi go iawn?
mode-secret_shoes-assumed-done = Ymlaen i gofnodi

## ar
mode-secret_shoes = مكان خفي
mode-secret_shoes-about = يُوزَّع على كل شخص منظور لا يراه غيره، ويتكلم منه. تخمّن الطاولة ما يهمّ هناك وما قد يساعد، ولا تخمّن من هو أبدًا. ثم يُكشف كل شيء، ويدور الحديث حول ما افترضناه. لا تُوزَّع إلا المناظير التي تسمح مجموعتها بذلك، وتتبعها جلسة مراجعة.
mode-secret_shoes-speak = من مكان خفي
mode-secret_shoes-speak-ask = تكلّم من المكان الذي على بطاقتك دون أن تسمّيه. ما الذي يهمّ هناك؟ وما الذي يُقلق؟
mode-secret_shoes-guess = تخمين الاحتياجات
mode-secret_shoes-guess-ask = ما الذي يبدو مهمًّا لكل منهم؟ وما الذي قد يساعد؟ خمّنوا الاحتياجات، لا من هو. وأبقِ بطاقتك مخفية.
mode-secret_shoes-guess-done = كشف الأماكن
mode-secret_shoes-reveal = كُشفت الأماكن
mode-secret_shoes-reveal-ask = اقرأ بصوت عالٍ مكان من كان لديك. ما الذي سمعه الآخرون صحيحًا، وما الذي فاتهم؟
mode-secret_shoes-reveal-done = إلى ما افترضناه
mode-secret_shoes-assumed = ما افترضناه
mode-secret_shoes-assumed-ask = ما الذي سلّمنا به؟ ومن أين جاء، ومن ينبغي أن نسأله حقًّا؟
mode-secret_shoes-assumed-done = إلى التدوين
