# Words of opening a room.
open-title = Agor ystafell
open-purpose = I beth mae hyn?
open-purpose-help = Un frawddeg. Bydd pawb yn ei gweld: wrth y drws, ar y sgrin, ac yn yr hyn yr ewch ag ef adref.
open-purpose-missing = Ysgrifennwch un frawddeg yn gyntaf: dyna pam mae pobl yn dod.
open-name = Enw byr
open-name-help = Ar gyfer brig pob tudalen. Os yw’n wag, “{ $deck }” fydd hi.

open-deck = Pecyn
open-deck-help = Mae un yn ddigon. Gyda dau, caiff eu cardiau eu cymysgu.
open-deck-missing = Dewiswch o leiaf un pecyn.
open-deck-size =
    { $cards ->
        [zero] Dim cardiau
        [one] { $cards } cerdyn
        [two] { $cards } gerdyn
        [few] { $cards } cherdyn
        [many] { $cards } cherdyn
       *[other] { $cards } cerdyn
    }, { $shoes ->
        [zero] dim esgidiau
        [one] { $shoes } pâr o esgidiau
        [two] { $shoes } bâr o esgidiau
        [few] { $shoes } phâr o esgidiau
        [many] { $shoes } phâr o esgidiau
       *[other] { $shoes } pâr o esgidiau
    }
open-deck-held =
    { $errors ->
        [zero] Newidiwyd { $file } ac nid oes modd ei ddefnyddio, o linell { $line }.
        [one] Newidiwyd { $file } ac mae ynddo gamgymeriad ar linell { $line }.
        [two] Newidiwyd { $file } ac mae ynddo { $errors } gamgymeriad, y cyntaf ar linell { $line }.
        [few] Newidiwyd { $file } ac mae ynddo { $errors } chamgymeriad, y cyntaf ar linell { $line }.
        [many] Newidiwyd { $file } ac mae ynddo { $errors } chamgymeriad, y cyntaf ar linell { $line }.
       *[other] Newidiwyd { $file } ac mae ynddo { $errors } camgymeriad, y cyntaf ar linell { $line }.
    } Defnyddir y pecyn fel yr oedd nes iddo gael ei drwsio.
open-deck-yours = Eich un chi
open-look = Edrych ar y cardiau
open-print = Argraffu
open-cards-in =
    { $in ->
        [zero] Does dim un o’r { $all } cerdyn yn dod i’r ystafell
        [one] Mae { $in } o’r { $all } cerdyn yn dod i’r ystafell
        [two] Mae { $in } o’r { $all } cerdyn yn dod i’r ystafell
        [few] Mae { $in } o’r { $all } cerdyn yn dod i’r ystafell
        [many] Mae { $in } o’r { $all } cerdyn yn dod i’r ystafell
       *[other] Mae { $in } o’r { $all } cerdyn yn dod i’r ystafell
    }
open-short =
    { $cards ->
        [zero] Does dim cerdyn yn yr ystafell sy’n addas i’r rhaglen. Gallai bwrdd chwarae { $rounds } rownd yn yr amser hwn.
        [one] Dim ond un cerdyn sy’n addas i’r rhaglen, a gallai bwrdd chwarae { $rounds } rownd yn yr amser hwn: byddai’n dod eto.
        [two] Dim ond { $cards } gerdyn sy’n addas i’r rhaglen, a gallai bwrdd chwarae { $rounds } rownd yn yr amser hwn: byddai rhai’n dod eto.
        [few] Dim ond { $cards } cherdyn sy’n addas i’r rhaglen, a gallai bwrdd chwarae { $rounds } rownd yn yr amser hwn: byddai rhai’n dod eto.
        [many] Dim ond { $cards } cherdyn sy’n addas i’r rhaglen, a gallai bwrdd chwarae { $rounds } rownd yn yr amser hwn: byddai rhai’n dod eto.
       *[other] Dim ond { $cards } cerdyn sy’n addas i’r rhaglen, a gallai bwrdd chwarae { $rounds } rownd yn yr amser hwn: byddai rhai’n dod eto.
    }

open-long = Faint o amser sydd gennych?
open-minutes =
    { $minutes ->
        [zero] dim munudau
        [one] { $minutes } funud
        [two] { $minutes } funud
        [few] { $minutes } munud
        [many] { $minutes } munud
       *[other] { $minutes } munud
    }
open-preset-45 = esgidiau eich hun, cynhaeaf byr
open-preset-90 = esgidiau eich hun, yna cyfnewid
open-preset-150 = yr un peth, gyda mwy o amser
open-sheet = Rhaglen
open-sheet-change =
    { $minutes ->
        [zero] Newid y rhaglen (dim munudau nawr)
        [one] Newid y rhaglen ({ $minutes } funud nawr)
        [two] Newid y rhaglen ({ $minutes } funud nawr)
        [few] Newid y rhaglen ({ $minutes } munud nawr)
        [many] Newid y rhaglen ({ $minutes } munud nawr)
       *[other] Newid y rhaglen ({ $minutes } munud nawr)
    }
sheet-minutes = Munudau: { $phase }
sheet-min = mun
sheet-dealing = Pwy sy’n cael pa esgidiau
sheet-dealing-spread = Esgidiau ar draws y bwrdd
sheet-dealing-random = Esgidiau ar hap
sheet-dealing-chosen = Pawb yn dewis esgidiau
sheet-earlier = { $phase } yn gynt
sheet-later = { $phase } yn hwyrach
sheet-off = Tynnu
sheet-add = Un llinell arall
sheet-add-do = Ei hychwanegu

sheet-day = Diwrnod { $day }
sheet-day-time = Diwrnod { $day }: { $time }.
sheet-total = { $time } awr i gyd.
sheet-ends = O ddechrau nawr, daw i ben tua { $time }.
sheet-ends-day = O ddechrau nawr, daw’r diwrnod cyntaf i ben tua { $time }.
sheet-where = Ble
sheet-where-usual = Yn ei le arferol
sheet-where-after = Ar ôl { $nth }. { $phase }
sheet-added = Mae { $phase } ar linell { $nth } nawr.
sheet-full = Mae’r rhaglen hon mor hir ag y gall fod.
sheet-minutes-wrong = Ysgrifennwch funudau cyfan, o 1 i 240.
sheet-wrong = Mae rhai munudau yn y rhaglen na allan nhw fod. Trwsiwch nhw’n gyntaf.
sheet-no-play = Does dim llinell i chwarae, felly ni ddaw cerdyn i unrhyw fwrdd.
sheet-no-debrief = Mae pobl yn esgidiau rhywun arall yma. Dylai ôl-drafod ddod nesaf.
sheet-night-last = Does dim yn dod ar ôl y nos hon.
sheet-keep-title = Cadw’r rhaglen hon at rywbryd eto
sheet-name = Beth yw ei henw?
sheet-name-first = Rhowch enw iddi’n gyntaf.
sheet-keep = Cadw ar y ddyfais hon
sheet-kept = Mae “{ $title }” wedi’i chadw ar y ddyfais hon. Mae uchod, lle rydych yn dewis faint o amser.
sheet-save = Cadw fel ffeil
sheet-bring = Dod ag un o ffeil
sheet-bring-help = Un a gadwyd yma, neu a ysgrifennwyd â llaw. Mae’n cymryd lle’r llinellau uchod.
sheet-brought = “{ $title }” sydd uchod nawr.
sheet-not-brought = Ni ellir defnyddio { $file } eto, felly ni newidiwyd dim. Dyma beth i’w drwsio, fesul llinell a cholofn.
sheet-forget = Anghofio “{ $title }”
sheet-yours = Wedi’i chadw ar y ddyfais hon.
sheet-held = Newidiwyd { $file } ac ni ellir ei defnyddio fel y mae, o linell { $line } ymlaen. Nes ei thrwsio, dyma sut roedd hi cynt.

open-naming = Enwau wrth ymyl geiriau?
open-naming-help = Lle mae staff a’r bobl maen nhw’n eu gwasanaethu’n rhannu’r ystafell, dienw yw’r dewis mwyaf diogel. Gall ystafell fynd o enwau i ddienw yn nes ymlaen, byth yn ôl.
open-naming-anonymous = Dienw
open-naming-anonymous-words = All neb ddod i wybod pwy ysgrifennodd sylw. Nid chi, nid ni.
open-naming-named = Gydag enwau
open-naming-named-words = Enwau cyntaf wrth ymyl sylwadau, tan yn fuan ar ôl i’r ystafell gau.

open-more = Byrddau, drws, iaith, cytundeb
open-you = Eich enw chi
open-you-help = Mae pobl yn gweld pwy sy’n cynnal yr ystafell.
open-size = Byrddau o tua
open-size-help = Caiff pobl eu gosod yn gyfartal.
open-size-of =
    { $count ->
        [zero] neb
        [one] { $count } person
        [two] { $count } berson
        [few] { $count } pherson
        [many] { $count } pherson
       *[other] { $count } o bobl
    }
open-language = Iaith yr ystafell
open-language-help = Caiff pob person ddarllen cardiau mewn iaith arall.
open-door = Y drws
open-door-open = Ar agor
open-door-open-words = Daw pawb sydd â’r cod i mewn.
open-door-knock = Curo
open-door-knock-words = Chi sy’n gadael pobl i mewn fesul un.
open-door-locked = Ar glo
open-door-locked-words = Neb eto. Byddwch yn ei agor pan fyddwch yn barod.
open-scales = Cyn ac wedyn
open-scales-help = Gosodiadau y mae pobl yn eu sgorio o 1 i 5 ar y dechrau ac ar y diwedd. Mae’r adroddiad yn eu cyfrif o bum ateb ymlaen.
open-scales-deck = Rhai’r dec
open-scales-deck-words = Hyd at dri, ar bwnc y dec
open-scales-dimensions = Chwe dimensiwn cydweithio
open-scales-dimensions-words = Ai gwasanaeth y mae pobl yn ei wneud gyda’i gilydd yw hwn?
open-scales-principles = Deg egwyddor profiad byw
open-scales-principles-words = Oedd gan bawb lais yn yr ystafell hon? Mae’n cymryd ychydig funudau.
open-scales-lines = Y gosodiadau
open-scales-lines-help = Un llinell i bob un, deg ar y mwyaf. Newidiwch nhw fel y mynnwch; gorau po leiaf.
open-sites = Lleoedd
open-sites-help = Os yw byrddau mewn sawl lle: un ym mhob llinell, fel “Llyfrgell Leeds” neu “O bell”. Gadewch yn wag os yw pawb mewn un ystafell.
open-agreement = Beth rydyn ni’n cytuno arno
open-agreement-help = Un llinell i bob un. Mae pobl yn cytuno pan ddôn nhw i mewn.
open-do = Agor yr ystafell

open-poster = Beth fydd pobl yn ei weld wrth y drws
open-poster-purpose = I beth mae hyn? Un frawddeg, ac yma y bydd hi.
open-poster-at = Ymuno yn { $address }
open-poster-code = Daw’r cod pan agorwch yr ystafell. Tan hynny, dim ond i drio’r ffordd mae hwn.
open-poster-qr = Cod sy’n agor y dudalen gyntaf, i drio’r ffordd gyda ffôn
open-poster-tables = Byrddau o tua { $count }, wedi’u cymysgu yn ôl rôl
open-poster-named = Enwau cyntaf wrth ymyl geiriau, tan yn fuan ar ôl i’r ystafell gau
open-poster-anonymous = Does dim enw gyda’r hyn rydych yn ei ysgrifennu
open-poster-pass = Cewch basio bob tro

wall-title = Y cardiau
wall-done = Defnyddio’r cardiau hyn
wall-all-back = Rhoi pob cerdyn yn ôl
wall-theme = Thema
wall-every-theme = Pob thema
wall-shoes = Yn llais
wall-everyone = Pawb
wall-tender = Pa mor dyner
wall-tender-any = Unrhyw un
wall-tender-low = Ysgafn
wall-tender-medium = Tyner
wall-tender-high = Tyner iawn
wall-count =
    { $shown ->
        [zero] Dim cardiau yma.
        [one] { $shown } cerdyn yma.
        [two] { $shown } gerdyn yma.
        [few] { $shown } cherdyn yma.
        [many] { $shown } cherdyn yma.
       *[other] { $shown } cerdyn yma.
    } Mae { $in } o { $all } yn dod i’r ystafell.
wall-out-all =
    { $count ->
        [zero] Dim i’w adael allan
        [one] Gadael y cerdyn hwn allan
        [two] Gadael y { $count } gerdyn hyn allan
        [few] Gadael y { $count } cherdyn hyn allan
        [many] Gadael y { $count } cherdyn hyn allan
       *[other] Gadael y { $count } cerdyn hyn allan
    }
wall-in-all =
    { $count ->
        [zero] Dim i’w roi yn ôl
        [one] Rhoi’r cerdyn hwn yn ôl
        [two] Rhoi’r { $count } gerdyn hyn yn ôl
        [few] Rhoi’r { $count } cherdyn hyn yn ôl
        [many] Rhoi’r { $count } cherdyn hyn yn ôl
       *[other] Rhoi’r { $count } cerdyn hyn yn ôl
    }
wall-none = Dim cerdyn o’r fath
wall-none-help = Dewiswch thema ehangach, neu bawb.
wall-medium = Tyner
wall-high = Tyner iawn
wall-note = I’w ddweud cyn ei ddarllen: { $note }
wall-facilitator = I chi: { $note }
wall-in = Yn yr ystafell
wall-kind-scenario = Sefyllfa
wall-kind-statement = Gosodiad
wall-kind-verse = Pennill
wall-kind-info = Ffaith
wall-kind-quiz = Cwis
wall-kind-decision = Penderfyniad
wall-kind-wild = Cerdyn rhydd

# Whether phones find this computer.
reach-title = All ffonau gyrraedd yr ystafell hon?
reach-not-yet = Does dim ffôn wedi cyrraedd y cyfeiriad hwn eto.
reach-reached = Mae ffôn wedi cyrraedd y cyfeiriad hwn. Rydych chi’n barod.
reach-what-to-try = Beth i’w drio
reach-try-wifi = Cymerwch eich ffôn eich hun, ymunwch â’r un Wi-Fi â’r gliniadur hwn, ac agorwch { $address }.
reach-try-guest = Mae rhwydweithiau gwesteion yn aml yn cadw dyfeisiau ar wahân. Gofynnwch am rwydwaith arall, neu rhannwch gysylltiad ffôn.
reach-try-firewall = Os bydd y gliniadur hwn yn gofyn a gaiff dderbyn cysylltiadau, dywedwch iawn: gall ei fur cadarn fod yn y ffordd.
reach-try-other = Gall fod gan y gliniadur hwn sawl cyfeiriad. Dewiswch un arall yma, a rhowch gynnig arall arni.
reach-which = Y cyfeiriad yn y cod
reach-which-help = Yr un y gall ffonau yn yr ystafell ei gyrraedd.
reach-address =
    { $kind ->
        [this_machine] { $url } (y gliniadur hwn yn unig)
        [virtual] { $url } (y tu mewn i’r gliniadur hwn)
       *[other] { $url }
    }

print-title = Argraffu set o gardiau
print-what = Beth hoffech chi ei gael ar bapur?
print-cards = Cardiau
print-cards-means = Pedwar i’r dudalen, gyda chefnau a llinellau i’w torri
print-perspectives = Cardiau safbwynt
print-perspectives-means = Pedwar i’r dudalen, i’w rhannu â llaw
print-large = Print bras
print-large-means = Un cerdyn i’r dudalen
print-easy-read = Hawdd ei Ddeall
print-easy-read-means = Brawddegau byr, dau gerdyn i’r dudalen
print-placemats = Matiau
print-placemats-means = Lle i’r cardiau, a lle i ysgrifennu
print-path = Llwybr ac olion traed
print-path-means = Bwrdd, ac olion traed i’w torri a’u gosod
print-slips = Slipiau addewid
print-slips-means = Pedwar i’r dudalen, i ysgrifennu arnynt
print-crib = Nodiadau i hwyluswyr
print-crib-means = Pob cerdyn gyda’i nodiadau a’i atebion. I chi yn unig.
print-language = Iaith ar bapur
print-led = Codau QR yn arwain at y gweinydd hwn
print-led-means = Mae { $address } o flaen cod pob cerdyn. Hebddo, y cod yn unig: da am flynyddoedd.
print-backs = Mae cefnau i’r cardiau: argraffwch ar y ddwy ochr, gan droi ar yr ymyl hir.
print-do = Gwneud y tudalennau
print-cannot = Nid oes modd gwneud y tudalennau hyn. Efallai fod llythyren mewn testun nad oes wyneb yma ar ei chyfer, neu nad oes dim o’r math hwn. Rhowch gynnig ar iaith neu fath arall.
