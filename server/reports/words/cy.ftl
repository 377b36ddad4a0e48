# Geiriau adroddiad ystafell. Mae geiriau’r cleient yn web/src/words; yr un geiriau sydd yno am yr un peth.

report = Adroddiad
contents = Yn yr adroddiad hwn
rehearsal = Ymarfer
save-as = Ewch ag ef adref fel
back = Yn ôl i fy ystafelloedd
form-page = Tudalen we
form-pdf = PDF
form-word = Word
form-excel = Excel
form-csv = CSV
form-markdown = Testun
form-json = JSON
held = { $date }

size = Pa mor fawr oedd hi
people = Pobl
tables = Byrddau
rounds = Rowndiau
captures = Nodiadau
themes = Themâu
pledges = Addewidion
few-people = llai na phump

who = Pwy oedd yn yr ystafell
who-how = Wrth ymuno, gallai pobl enwi’r safbwynt sydd agosaf at eu hesgidiau eu hunain. Doedd dim rhaid i neb.
who-table = Agosaf at eu hesgidiau eu hunain
who-group = Safbwynt
who-others = Eraill, a phobl na enwodd yr un
who-not-alone = Heb eu cyfrif ar eu pen eu hunain, am mai ychydig neu neb a’u henwodd, neu rhag gallu dod o hyd i’r ychydig:
who-few = Roedd llai na phump o bobl yma. Does dim yn cael ei gyfrif, rhag gallu adnabod neb.

agreement = Yr hyn y cytunwyd arno

found = Beth gafodd yr ystafell
found-how = Ysgrifennodd pobl yr hyn y sylwon nhw arno, a rhoddodd hwyluswyr enw ar yr hyn sy’n perthyn i’w gilydd. Mae thema mor fawr ag y mae ei nodiadau’n niferus; nid yw hynny’n mesur faint y mae’n bwysig.
found-none = Ni ysgrifennwyd dim. Mae’r hyn a ddywedwyd yn aros gyda’r rhai oedd yno.
theme = { $number }. { $name }
no-theme = Heb fod mewn thema
kind = Math
noticed = Sylwon ni
number = Rhif
need = Angen pwy
kind-quote = Dywedwyd yn yr ystafell
kind-insight = Mewnwelediad
kind-barrier = Rhwystr
kind-idea = Syniad
kind-question = Cwestiwn
because = oherwydd
so = felly
need-person = yn ateb angen person
need-service = yn ateb angen gwasanaeth
need-both = yn ateb angen person a gwasanaeth
need-unsure = ansicr yw angen pwy y mae’n ei ateb
table = Bwrdd { $table }
empty = Does gan y thema hon ddim nodiadau bellach.

evidence = Yr hyn y buom yn edrych arno
evidence-how = Cyn ymweliadau neu yn eu ystod, ysgrifennodd hwyluswyr un ddamcaniaeth ar gyfer yr ystafell gyfan. Dywedodd pwy bynnag a ysgrifennodd nodyn beth y mae’n ei ddweud amdani. Nid yw’r ochrau’n cael eu cyfrif yn erbyn ei gilydd: gall un nodyn bwyso mwy na llawer.
evidence-for = Yn siarad o’i phlaid
evidence-against = Yn siarad yn ei herbyn
evidence-complicates = Yn ei gwneud yn llai syml
evidence-none = Ni roddwyd dim yma. Nid yw hynny’n profi dim.
evidence-side = Ochr

decisions = Penderfyniadau y cerddwyd drwyddynt
decisions-how = Mae pob penderfyniad yn perthyn i’r person dychmygol ar ei gerdyn. Cyn ac ar ôl y sgwrs gallai pawb ddewis drostynt eu hunain; eu heiddo nhw yw’r rheswm, ac nid yw’n cael ei ddweud yma. Dim ond o bum person ymlaen y mae cyfrifon yma. Mae “ddim eto” yn ddiwedd cystal ag un arall.
decisions-owner = { $owner } sy’n penderfynu
decisions-few = Dewisodd llai na phump o bobl, felly ni ddangosir cyfrifon.
decisions-table = Faint fyddai’n dewis beth
decisions-way = Beth ellid ei wneud
decisions-none-yet = Dim un eto
decisions-as-it-is = Gadael pethau fel y maent
ending-not-yet = Ddim eto
ending-something-else = Rhywbeth arall

rated = Safbwyntiau
rated-how = Graddiodd pobl safbwyntiau drostynt eu hunain: cefnogi, gallu byw gydag ef, methu byw gydag ef. Doedd dim rhaid i neb. Dim ond o bum person ymlaen y mae cyfrifon yma; ni ddywedir pam. Yna chwiliodd byrddau am eiriau y gall pawb fyw gyda nhw.
rated-table = Sut y graddiwyd safbwyntiau
rated-position = Safbwynt
rated-found = Yr hyn y gall pawb a’i graddiodd fyw gydag ef
stance-support = Cefnogi
stance-live-with = Gallu byw gydag ef
stance-cannot = Methu byw gydag ef

seen = Pa safbwyntiau a welodd beth
seen-how = Mae pob cerdyn yn siarad o safbwynt. Dywed y ffigurau faint o nodiadau thema a wnaed wrth gardiau’r safbwynt hwnnw. Maen nhw’n cyfrif yr hyn a ysgrifennwyd, nid pobl, ac nid yr hyn y byddai rhywun o’r safbwynt hwnnw’n ei ddweud.
seen-alt = Safbwyntiau i lawr yr ochr, themâu yn ôl eu rhif ar hyd y top; mae cylch mwy’n golygu mwy o nodiadau. Mae pob ffigur yn y tabl isod.
seen-first = Mae’r llun yn dangos y { $shown } thema fwyaf; mae’r tabl yn dangos pob un.
seen-table = Nodiadau yn ôl thema a safbwynt
seen-theme = Thema
seen-from = Safbwyntiau, gyda nodiadau
seen-nobody = Sefyllfa nad oes neb penodol yn siarad amdani
seen-none = Ni wnaed yr un nodyn mewn thema wrth gerdyn.

unheard = Yr hyn na chlywyd
unheard-how = Mae ystafell yn clywed yr hyn a ddaw gyda’i chardiau a’i phobl. Roedd y rhain ar goll neu’n dawel, ac efallai y bydd rhywun am ofyn.
unheard-never = Safbwyntiau na ddaeth eu cardiau at yr un bwrdd
unheard-played = Safbwyntiau y chwaraewyd eu cardiau, heb nodyn
unheard-cards = Cardiau a chwaraewyd, heb nodyn
unheard-none = Ysgrifennwyd rhywbeth wrth gardiau pob safbwynt.

paths = Llwybr pob bwrdd
paths-how = Mae pob rownd yn gadael ôl troed y safbwynt yr oedd ei cherdyn yn siarad ohono. Gallai bwrdd ddweud sut aeth hi: ymlaen, wedi’i rwystro neu’n gymysg. Mae’n helpu’r sgwrs, ac nid yw’n sgôr.
paths-alt = Un rhes i bob bwrdd gydag ôl troed i bob rownd: llawn am ymlaen, hanner am gymysg, wedi’i groesi am wedi’i rwystro, amlinell lle na ddywedwyd dim. Mae’r tabl isod yn dweud yr un peth.
paths-table = Rowndiau pob bwrdd
path-table = Bwrdd
path-round = Rownd
path-card = Cerdyn
path-voice = Llais
path-outcome = Sut aeth hi
outcome-forward = Ymlaen
outcome-blocked = Wedi’i rwystro
outcome-mixed = Cymysg
outcome-none = Heb ei ddweud

pledges-how = Dim ond addewidion a ddangosodd eu gwneuthurwyr i’r ystafell gyfan. Fe’u gwnaed o wirfodd, ac nid oes neb yn cadw golwg ar neb.
pledges-none = Ni ddangoswyd yr un addewid i’r ystafell gyfan.
pledge-will = Bydda i’n
pledge-with = gyda
pledge-by = erbyn
pledge-help = angen help

scales = Cyn ac wedyn
scales-how = Rhoddwyd yr un gosodiadau i bobl ar y dechrau ac ar y diwedd, o 1 (ddim o gwbl) i 5 (yn llwyr). Dim ond o bum ateb ymlaen y dangosir ffigurau yma.
scales-alt = I bob gosodiad dau far o bum rhan, am yr atebion 1 i 5, cyn ac wedyn. Mae pob ffigur yn y tabl isod.
scales-table = Faint o bobl a roddodd bob ateb
scales-statement = Gosodiad
scales-when = Pryd
scales-before = Cyn
scales-after = Wedyn
scales-answers = Atebion
scales-none = Atebodd llai na phump o bobl bob gosodiad, felly ni ddangosir ffigurau.
scales-hidden = llai na phum ateb
scales-limits = Yr hyn y gall rhifau o’r fath ei ddweud: sut roedd y rhai a atebodd yn teimlo ar ddwy adeg. Yr hyn na allant ei ddweud: pam, a fydd yn para, na beth a deimlodd rhywun nad atebodd. Nid yr un bobl yn union sydd y tu ôl i’r atebion cyn ac wedyn, ac nid yw cynnydd yn profi effaith. Mae pobl hefyd yn hoffi bod yn garedig ar y diwedd.

words = Yng ngeiriau pobl eu hunain
words-how = Ar y diwedd gofynnwyd un cwestiwn agored i bawb: beth ydych chi’n ei gymryd gyda chi oddi yma?

talk = Sut y rhannwyd y siarad
talk-how = Mewn cylch gofynnir i bawb yn eu tro, y rhai a holwyd leiaf yn gyntaf. Ni chedwir byth a siaradodd rhywun neu basio, felly ni all sefyll yma, ac ni chyfrifir dim i bob person.
talk-table = Troeon a gynigiwyd
talk-what = Beth
talk-number = Nifer
talk-turns = Troeon a gynigiwyd
talk-rounds = Cylchoedd
talk-tables = Byrddau gyda chylch
talk-whole = O’r rhain, byrddau lle gofynnwyd i bawb oedd yn eistedd yno

cards = Y cardiau
cards-table = Cardiau a chwaraewyd
cards-card = Cerdyn
cards-rounds = Rowndiau
cards-none = Ni chwaraewyd yr un cerdyn.
cards-here = Cardiau a ysgrifennwyd yn yr ystafell
decks = Deciau
deck-by = gan { $authors }, { $licence }

limits = Yr hyn y gall ac na all yr adroddiad hwn ei ddweud
limit-voice = Cofnod o un sgwrs ydyw. Mae’n dweud beth sylwodd y bobl hyn arno bryd hynny, nid beth mae pawb yn ei feddwl.
limit-shoes = Siaradodd pobl o’u hesgidiau eu hunain a sefyll yn rhai pobl eraill. Lle safon nhw yn rhai pobl eraill, dyfalu yr oedden nhw; dim ond perchnogion yr esgidiau all ddweud.
limit-count = Nid yw mwy o nodiadau’n gwneud thema’n fwy gwir nac yn fwy brys. Gall un frawddeg fod yn bwysicaf oll.
limit-cause = Nid yw rhifau’n dweud beth sy’n achosi beth. Darllenwch nhw ochr yn ochr â’r straeon.
limit-missing = Ni allai’r rhai nad oedd yno siarad. Edrychwch ar yr hyn na chlywyd cyn penderfynu dim.
limit-written = Dim ond yr hyn a ysgrifennwyd sydd yma; nid yw llawer o’r hyn a ddywedwyd.
limit-hidden = Efallai i hwyluswyr guddio nodyn, ac i bobl gymryd eu rhai nhw yn ôl. Nid yw’r hyn sydd wedi mynd yn gadael ôl yma.
limit-anonymous = Roedd yr ystafell yn ddienw: ni chadwyd erioed pwy ysgrifennodd beth.
limit-named = Nid yw’r adroddiad hwn yn rhoi enwau wrth yr hyn a ysgrifennwyd. Gall geiriau ddweud o hyd wrth y rhai oedd yno pwy a’u hysgrifennodd: gofynnwch cyn dyfynnu neb ymhellach.
limit-quotes = Dim ond lle cytunodd y siaradwr y mae brawddeg yma fel un a ddywedwyd yn yr ystafell.
limit-few = Gadewir allan niferoedd o bobl dan bump, a beth bynnag a fyddai’n gadael i rywun eu cyfrifo.

dots = Dotiau
theme-dots = Dotiau: { $dots }
dots-how = Roedd gan bawb dri dot ar gyfer yr hyn sydd bwysicaf iddyn nhw. Mae’r cyfansymiau gyda’r themâu; ni wneir trefn ohonyn nhw.

sentences = Un frawddeg o bob bwrdd
sentences-how = Dewisodd pob bwrdd un frawddeg i’r ystafell gyfan. Y rhai a adawodd hwyluswyr drwodd sydd yma.
sentence = Brawddeg

photos = Lluniau o bapur
photos-how = Lluniau a ychwanegodd hwyluswyr o’r hyn a ysgrifennwyd neu a dynnwyd â llaw, pob un wedi’i ddweud mewn geiriau i bwy bynnag nad yw’n ei weld.
photo-shows = Beth mae’r llun yn ei ddangos

own = Eich geiriau eich hun
own-how = Y cyfan a ysgrifennoch chi yn yr ystafell hon. Chi biau hyn: does neb arall yn cael y ffeil hon.
own-anonymous = Roedd yr ystafell hon yn ddienw: ni all neb ddweud pa rai o’r geiriau isod oedd yn eiddo i chi.
own-none = Ni chedwir dim a ysgrifennoch chi.
own-note = Eich nodyn preifat
own-answer = Eich ateb
own-closing-word = Eich gair yn y cylch cloi
own-choice-before = Eich dewis cyn y daith
own-choice-after = Eich dewis ar ôl y daith
own-rating = Pam y graddioch safbwynt felly

pledge-table = Fel bwrdd
did-how = Cafodd y rhai a wnaeth addewid ddweud wedyn sut aeth hi. Mae’r pum ateb cystal â’i gilydd.
did-table = Dywedoch chi, gwnaethon ni
did-said = Dywedoch chi
did-did = Gwnaethon ni
status = Sut mae’n mynd
status-made = Wedi’i wneud
status-under-way = Ar y gweill
status-done = Wedi’i gyflawni
status-changed = Wedi newid
status-let-go = Wedi’i ollwng

signs = Mae arwyddion nad oes ffurf iddynt yn y ffeil hon yn sefyll fel ▢. Mae’r dudalen we a’r ffeil Word yn eu dangos.

set-dimensions-1 = Yma rydyn ni’n adeiladu ar yr hyn y gall pobl ei wneud eisoes.
set-dimensions-2 = Yma mae help yn mynd y ddwy ffordd: mae pawb yn rhoi rhywbeth ac yn cael rhywbeth.
set-dimensions-3 = Yma caiff pobl sy’n defnyddio gwasanaeth help i ddod o hyd i’w gilydd a chefnogi ei gilydd.
set-dimensions-4 = Yma mae’r rhai sy’n gweithio mewn gwasanaeth a’r rhai sy’n ei ddefnyddio yn gwneud y gwaith gyda’i gilydd, ac weithiau’n cyfnewid rôl.
set-dimensions-5 = Yma mae gwasanaethau’n agor drysau: mae pethau da’n tyfu ohonyn nhw nad nhw sy’n eu rhedeg.
set-dimensions-6 = Yma caiff pobl sy’n defnyddio gwasanaeth eu trin fel pobl sydd â rhywbeth i’w gynnig.
set-principles-1 = Mae pawb y mae hyn yn ymwneud â nhw yma, neu wedi cael eu holi.
set-principles-2 = Rydyn ni’n cwrdd fel pobl gyfartal, beth bynnag sydd ar ein bathodynnau.
set-principles-3 = Gall pawb ddweud yr hyn maen nhw am ei ddweud, yn eu ffordd eu hunain.
set-principles-4 = Caiff grym ei rannu: gall yr hyn a ddywed y rhai sy’n byw hyn newid yr hyn sy’n digwydd.
set-principles-5 = Mae syniadau’n dechrau gyda’r rhai sy’n byw hyn, nid dim ond gyda’r rhai sy’n ei redeg.
set-principles-6 = Rwy’n deall beth sy’n bwysig i’r lleill yma.
set-principles-7 = Caiff yr hyn y mae pob un ohonon ni’n ei wybod ac yn gallu ei wneud ei ddefnyddio.
set-principles-8 = Mae’r hyn a wneir yn addas i’r rhai fydd yn ei ddefnyddio, a gofynnir iddyn nhw eto wedyn.
set-principles-9 = Mae gofalu am hyn yn gyfrifoldeb rydyn ni’n ei rannu.
set-principles-10 = Rwy’n gwybod beth y galla i ei ddisgwyl gan y lleill, a beth maen nhw’n ei ddisgwyl gen i.
problems = Problemau a ddaeth pobl
problems-how = Perchennog pob problem a benderfynodd y caiff yr ystafell ei gweld. Nid oes enw neb gyda hi; mae’r hyn a ganfu’r bwrdd ymhlith y cofnodion.
own-problem = Problem a ddaethoch chi
presentations = Cyflwyniadau
presentations-how = Pwy a gyflwynodd, yn eu trefn, gyda’r cwestiynau a ddangoswyd. Nid oes enw neb gyda nhw.
a-person = Un person
own-question = Cwestiwn a ofynnoch chi
problem-title = Teitl
problem-text = Beth ydyw
