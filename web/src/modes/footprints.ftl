# A die, coloured footprints and tiles: what a table says of its step lays a tile or lifts one. No winners, nothing counted.

## en
mode-footprints = Footprints
mode-footprints-about = A board without winners. The reader rolls the die, the table’s one walker goes on over coloured footprints, and the next card is spoken from the shoes it comes to. What helped lays a tile on the table’s way, what stood in the way lifts one. Good for a first round, and wherever people like something on the table to look at.
mode-footprints-roll = Roll the die
mode-footprints-roll-do = Roll the die
mode-footprints-roll-ask = You read this round. Roll the die when your table is ready.
mode-footprints-roll-waits = { $name } rolls the die, then reads the card to you.
mode-footprints-roll-line = { $reader } rolls the die
mode-footprints-screen-lies = Forward lays a tile on a table’s board.
mode-footprints-screen-lifts = Blocked lifts the last one.

## cy
mode-footprints = Olion traed
mode-footprints-about = Bwrdd heb enillwyr. Mae’r darllenydd yn rholio’r dis, mae un cerddwr y bwrdd yn mynd yn ei flaen dros olion traed lliw, a chaiff y cerdyn nesaf ei lefaru o’r esgidiau y mae’n dod atynt. Mae’r hyn a helpodd yn gosod teilsen ar ffordd y bwrdd, a’r hyn a safodd yn y ffordd yn codi un. Da ar gyfer rownd gyntaf, a lle bynnag mae pobl yn hoffi rhywbeth ar y bwrdd i edrych arno.
mode-footprints-roll = Rholio’r dis
mode-footprints-roll-do = Rholio’r dis
mode-footprints-roll-ask = Chi sy’n darllen y rownd hon. Rholiwch y dis pan fydd eich bwrdd yn barod.
mode-footprints-roll-waits = Mae { $name } yn rholio’r dis, yna’n darllen y cerdyn i chi.
mode-footprints-roll-line = Mae { $reader } yn rholio’r dis
mode-footprints-screen-lies = Mae ymlaen yn gosod teilsen ar fwrdd gêm y bwrdd.
mode-footprints-screen-lifts = Mae rhwystr yn codi’r olaf.

## ar
mode-footprints = آثار الأقدام
mode-footprints-about = لوح بلا فائزين. يرمي القارئ النرد، فيمضي سائر الطاولة الوحيد على آثار أقدام ملوّنة، وتُقال البطاقة التالية من المكان الذي وصل إليه. ما ساعد يضع بلاطة على طريق الطاولة، وما وقف في الطريق يرفع واحدة. تصلح لجولة أولى، وحيث يحب الناس أن يكون أمامهم شيء ينظرون إليه.
mode-footprints-roll = رمي النرد
mode-footprints-roll-do = ارمِ النرد
mode-footprints-roll-ask = أنت تقرأ في هذه الجولة. ارمِ النرد حين تكون طاولتك مستعدة.
mode-footprints-roll-waits = النرد الآن مع { $name }، ثم تُقرأ البطاقة عليكم.
mode-footprints-roll-line = النرد مع { $reader }
mode-footprints-screen-lies = خطوة إلى الأمام تضع بلاطة على لوح الطاولة.
mode-footprints-screen-lifts = والطريق المسدودة ترفع آخر بلاطة.
