# Words of the console: the facilitators' page.
console-h1 = { $room }, consol. Nawr: { $phase }
console-here =
    { $people } yma · { $tables ->
        [zero] dim byrddau eto
        [one] { $tables } bwrdd
        [two] { $tables } fwrdd
        [few] { $tables } bwrdd
        [many] { $tables } bwrdd
       *[other] { $tables } bwrdd
    }
console-kept = Ar gadw am sbel ar ôl cau
console-kept-days =
    { $days ->
        [zero] Caiff ei dileu wrth gau
        [one] Ar gadw am ddiwrnod ar ôl cau
        [two] Ar gadw am { $days } ddiwrnod ar ôl cau
        [few] Ar gadw am { $days } diwrnod ar ôl cau
        [many] Ar gadw am { $days } diwrnod ar ôl cau
       *[other] Ar gadw am { $days } diwrnod ar ôl cau
    }
console-kept-until =
    { $days ->
        [zero] Ar gadw tan { $day }, sef heddiw
        [one] Ar gadw tan { $day }, un diwrnod arall
        [two] Ar gadw tan { $day }, { $days } ddiwrnod arall
        [few] Ar gadw tan { $day }, { $days } diwrnod arall
        [many] Ar gadw tan { $day }, { $days } diwrnod arall
       *[other] Ar gadw tan { $day }, { $days } diwrnod arall
    }
console-screen = Sgrin
console-menu = Dewislen
console-me = { $name }, hwylusydd
console-me-unnamed = Hwylusydd
console-back = Yn ôl
console-save = Cadw
console-change = Newid
console-rename = Cadw’r enw
console-name = Enw
console-name-help = Beth mae pobl yn eich galw. Mae hwyluswyr eraill yn ei weld, ac mae ar eich sedd os cymerwch un.
console-somebody = Rhywun
console-side = Ymuno a sylwadau

console-phase-lobby = Cyrraedd
console-phase-welcome = Croeso
console-phase-check_in = Gair i ddechrau
console-phase-play = Chwarae
console-phase-debrief = Ôl-drafod
console-phase-harvest = Cynhaeaf
console-phase-pledge = Addewidion
console-phase-check_out = Gair i gloi
console-phase-break = Egwyl
console-phase-overnight = Tan ddiwrnod arall
console-phase-closed = Wedi cau
console-begin-lobby = Yn ôl i’r cyntedd
console-begin-welcome = Dechrau’r croeso
console-begin-check_in = Dechrau’r gair i ddechrau
console-begin-own_shoes = Dechrau yn eich esgidiau eich hun
console-begin-swap_shoes = Dechrau cyfnewid esgidiau
console-begin-mode = Dechrau { $mode }
console-begin-play = Dechrau chwarae
console-begin-debrief = Ymgynnull i ôl-drafod
console-begin-harvest = Ymgynnull i’r cynhaeaf
console-begin-pledge = Dechrau’r addewidion
console-begin-check_out = Dechrau’r gair i gloi
console-begin-break = Dechrau’r egwyl
console-begin-overnight = Gorffwys tan ddiwrnod arall
console-begin-closed = Cau’r ystafell
console-next-lobby = Nesaf: y cyntedd.
console-next-welcome = Nesaf: Croeso. Mae pawb yn cael sedd wrth fwrdd.
console-next-check_in = Nesaf: Gair i ddechrau. Gair gan bawb, a ble rydyn ni’n dechrau.
console-next-own_shoes = Nesaf: Esgidiau eich hun. Mae pob bwrdd yn tynnu ei gerdyn cyntaf.
console-next-swap_shoes = Nesaf: Cyfnewid esgidiau. Mae pawb yn cael esgidiau rhywun.
console-next-mode = Nesaf: { $mode }.
console-next-play = Nesaf: mae pob bwrdd yn tynnu cerdyn.
console-next-debrief = Nesaf: Ôl-drafod. Mae pawb yn camu o’r esgidiau.
console-next-harvest = Nesaf: Cynhaeaf. Mae’r byrddau’n clywed ei gilydd.
console-next-pledge = Nesaf: Addewidion. Beth fydd pob un ohonon ni’n ei wneud.
console-next-check_out = Nesaf: Gair i gloi. Ble rydyn ni wedi cyrraedd.
console-next-break = Nesaf: egwyl. Mae pawb yn cadw eu lle.
console-next-overnight = Nesaf: tan ddiwrnod arall. Mae popeth yn aros fel y mae.
console-next-closed = Nesaf: y diwedd. Caiff pawb fynd â’u geiriau adref.

console-run-sheet = Rhaglen
console-minutes =
    { $minutes ->
        [zero] dim munudau
        [one] { $minutes } funud
        [two] { $minutes } funud
        [few] { $minutes } munud
        [many] { $minutes } munud
       *[other] { $minutes } munud
    }
console-been = (wedi bod)
console-then = yna { $phase }
console-no-clock = Dim cloc
console-of-minutes = o { $minutes }
console-until = { $of } · tan { $time }
console-minute-more = +1 mun
console-extend = Ymestyn…
console-extend-title = Faint yn hirach?
console-extend-help = Does dim yn stopio pan ddaw’r amser i ben. Dim ond newid beth mae’r clociau’n ei ddweud mae hyn.
console-extend-by =
    { $minutes ->
        [zero] dim mwy
        [one] { $minutes } funud arall
        [two] { $minutes } funud arall
        [few] { $minutes } munud arall
        [many] { $minutes } munud arall
       *[other] { $minutes } munud arall
    }
console-pause-long = Oedi pawb
console-pause-short = Oedi
console-go-on-long = Ymlaen, bawb
console-go-on-short = Ymlaen
console-entered = Nawr: { $phase }
console-enter = Mynd i { $phase } nawr?
console-stay = Aros yn { $phase }
console-not-yet = Ddim eto
console-goes-on = Mae byrddau ar ganol rownd yn cadw’r hyn sydd ganddyn nhw. Gallan nhw ysgrifennu o hyd.
console-goes-back = Mae hyn yn mynd yn ôl. Does dim yn mynd ar goll: mae’r hyn a ddywedwyd ac a ysgrifennwyd yn aros lle mae.
console-passes-over = Mae hyn yn mynd heibio i { $phases }. Cewch ddod yn ôl ato.
console-no-way-back = Mae byrddau wedi’u gosod yn barod, felly nid yw’r ystafell yn mynd yn ôl i’r cyntedd. Mae pobl newydd yn cael sedd ar unwaith.
console-line-gone = Mae’r llinell hon wedi’i thynnu o’r rhaglen.
console-skip-debrief = Hepgor yr ôl-drafod?
console-owed-debrief = Mae pobl yn esgidiau rhywun arall o hyd. Mae dwy funud yn aml yn ddigon.
console-debrief-first = Ôl-drafod yn gyntaf
console-skip-it = Ei hepgor
console-close-room = Cau’r ystafell?
console-closing-means = Ni ellir ychwanegu dim mwy. Gall pawb ddarllen yr hyn a gafwyd o hyd a mynd â’u geiriau adref.
console-sheet-help = Gellir newid pob llinell ond yr un sydd ar waith: cewch roi mwy o amser i honno, neu ffordd arall o chwarae. Mae’r llinellau y buoch ynddyn nhw’n aros.
console-day = Diwrnod { $day }
console-mode-next = O rownd nesaf pob bwrdd ymlaen. Mae’r rowndiau sydd ar waith yn aros fel y maen nhw.
console-runs-now = ar waith nawr
console-begins-about = tua { $time }
console-move-earlier = { $phase }, un yn gynt
console-move-later = { $phase }, un yn hwyrach
console-go-there = Mynd yno
console-go-again = Mynd yno eto
console-drop-line = Tynnu
console-add-line = Ychwanegu llinell
console-field-minutes = Munudau
console-minutes-wrong = Unrhyw rif cyfan o 1 i 240.
console-field-mode = Ffordd o chwarae
console-field-dealing = Cardiau safbwynt
console-field-what = Beth
console-field-after = Ar ôl
console-dealing-random = wedi’u delio ar hap
console-dealing-spread = wedi’u delio, dim dau’r un fath wrth fwrdd
console-dealing-chosen = wedi’u dewis gan bob person

console-tables = Byrddau
console-table = Bwrdd { $number }
console-seats =
    { $count ->
        [zero] Neb
        [one] { $count } person
        [two] { $count } berson
        [few] { $count } pherson
        [many] { $count } pherson
       *[other] { $count } o bobl
    }
console-round = rownd { $number }
console-turn-of = tro { $turn } o { $count }
console-step-draw = Tynnu cerdyn
console-step-read = Darllen
console-step-think = Meddwl
console-step-respond = Ymateb
console-step-discuss = Trafod
console-step-capture = Cofnodi
console-a-card = Cerdyn
console-face-down = Cerdyn tyner, wyneb i lawr
console-needs = Mae’ch angen chi
console-needs-none = Does neb eich angen ar hyn o bryd.
console-needs-more =
    { $count ->
        [zero] dim mwy
        [one] { $count } arall
        [two] { $count } arall
        [few] { $count } arall
        [many] { $count } arall
       *[other] { $count } arall
    }
console-need-help = Bwrdd { $count }: help
console-need-door =
    { $count ->
        [zero] Neb wrth y drws
        [one] { $count } wrth y drws
        [two] { $count } wrth y drws
        [few] { $count } wrth y drws
        [many] { $count } wrth y drws
       *[other] { $count } wrth y drws
    }
console-need-words = Bwrdd { $count }: gair
console-need-standing =
    { $count ->
        [zero] Neb heb fwrdd
        [one] { $count } heb fwrdd
        [two] { $count } heb fwrdd
        [few] { $count } heb fwrdd
        [many] { $count } heb fwrdd
       *[other] { $count } heb fwrdd
    }
console-need-silent = Bwrdd { $count }: dim ffôn i’w glywed
console-need-few = Bwrdd { $count }: ychydig o bobl
console-need-host = Bwrdd { $count }: gwesteiwr i ffwrdd
console-need-over = Bwrdd { $count }: yn cymryd mwy o amser
console-need-why-help = Hoffai gael help
console-need-why-door = Wrth y drws
console-need-why-words = Gair i’w egluro
console-need-why-standing = Dim bwrdd eto
console-need-why-silent = Dim ffôn i’w glywed
console-need-why-few = Ychydig o bobl
console-need-why-host = Mae’r gwesteiwr i ffwrdd
console-need-why-over = Yn cymryd mwy o amser
console-need-short-help = Angen help
console-need-short-words = Gair
console-need-short-silent = Heb ei glywed
console-need-short-few = Ychydig
console-need-short-host = Dim gwesteiwr
console-need-short-over = Hirach
console-says-empty = Does neb yn eistedd yma
console-says-paused = Yn cymryd anadl
console-says-tender = Mae cerdyn tyner wyneb i lawr
console-says-draw = Mae { $reader } yn tynnu cerdyn
console-says-read = Mae { $reader } yn darllen yn uchel
console-says-ready = { $ready } o { $count } yn barod
console-says-think = Yn meddwl yn dawel
console-says-turn = Yn aros am { $name }
console-says-all-asked = Mae pawb wedi cael eu holi
console-says-not-asked = heb eu holi eto: { $names }
console-says-discuss = Yn trafod
console-says-capture =
    { $count ->
        [zero] Yn cofnodi beth sylwon nhw arno
        [one] Yn cofnodi beth sylwon nhw arno · { $count } hyd yma
        [two] Yn cofnodi beth sylwon nhw arno · { $count } hyd yma
        [few] Yn cofnodi beth sylwon nhw arno · { $count } hyd yma
        [many] Yn cofnodi beth sylwon nhw arno · { $count } hyd yma
       *[other] Yn cofnodi beth sylwon nhw arno · { $count } hyd yma
    }
console-says-together = Gyda’r ystafell gyfan

console-say = Dweud wrth bawb
console-say-short = Dweud
console-say-field = Un frawddeg i bob ffôn a’r sgrin
console-say-help = Mae’n aros nes i chi ei thynnu i lawr neu ddweud rhywbeth arall.
console-say-do = Ei dangos i bawb
console-say-down = Ei thynnu i lawr
console-say-shown = I’w gweld gan bawb nawr
console-gather = Ymgynnull
console-gather-end = Pawb ynghyd, ymlaen
console-gather-end-short = Ymlaen
console-gathering = Yn ymgynnull: mae ffonau’n gofyn i bobl orffen eu brawddeg ac edrych i fyny.
console-people = Pobl
console-captures-count =
    { $count ->
        [zero] Sylwadau
        [one] Sylwadau · { $count }
        [two] Sylwadau · { $count }
        [few] Sylwadau · { $count }
        [many] Sylwadau · { $count }
       *[other] Sylwadau · { $count }
    }

console-join = Ymuno
console-join-at = Ymuno yn { $address }
console-qr = Cod i ymuno { $code }
console-door = Drws
console-door-count = Drws · { $count }
console-door-open = Drws ar agor
console-door-knock = Pobl yn curo
console-door-locked = Drws ar glo
console-door-open-means = Daw pawb sydd â’r cod i mewn.
console-door-knock-means = Chi sy’n gadael pobl i mewn fesul un.
console-door-locked-means = Neb newydd. Gall y rhai sydd yma ddod yn ôl bob tro.
console-door-how = Pwy gaiff ddod i mewn?
console-knocking = Wrth y drws
console-knocking-count =
    { $count ->
        [zero] Neb wrth y drws
        [one] { $people } person wrth y drws
        [two] { $people } berson wrth y drws
        [few] { $people } pherson wrth y drws
        [many] { $people } pherson wrth y drws
       *[other] { $people } o bobl wrth y drws
    }
console-let-in = Eu gadael i mewn
console-let-in-one = Gadael i mewn
console-turn-away = Troi i ffwrdd
console-see-who = Gweld pwy
console-address = Y cyfeiriad yn y cod
console-address-help = Rhaid i ffonau allu ei gyrraedd. Os nad yw un yn gweithio, triwch y nesaf.
console-address-is = Mae’r cod yn arwain at { $address }
console-other-address = Trio cyfeiriad arall
console-unreached = Does dim ffôn wedi cyrraedd y cyfeiriad hwn eto
console-try-wifi = Gwelwch fod y ffonau ar yr un Wi-Fi â’r gliniadur hwn, nid ar ddata symudol.
console-try-type = Teipiwch { $address } ym mhorwr ffôn, fel y mae yma.
console-try-guests = Mae Wi-Fi gwesteion yn aml yn cadw dyfeisiau ar wahân. Defnyddiwch rwydwaith arall, neu gysylltiad ffôn i bawb.
console-try-firewall = Os bydd y gliniadur hwn yn gofyn a gellir cyrraedd Shoebox o’r rhwydwaith, dywedwch iawn.

console-nobody = Does neb yma eto
console-nobody-help = Mae pobl yn ymddangos yma cyn gynted ag y byddan nhw’n ymuno.
console-who =
    { $count ->
        [zero] Does neb yma
        [one] Mae { $count } person yma
        [two] Mae { $count } berson yma
        [few] Mae { $count } pherson yma
        [many] Mae { $count } pherson yma
       *[other] Mae { $count } o bobl yma
    }
console-who-more =
    { $count ->
        [zero] a neb arall
        [one] ac { $count } arall
        [two] a { $count } arall
        [few] a { $count } arall
        [many] a { $count } arall
       *[other] a { $count } arall
    }
console-arrange = Trefnu’r byrddau
console-arrange-again = Trefnu o’r newydd
console-arrange-size = Pobl wrth fwrdd
console-arrange-of = tua { $size }
console-arrange-help = Byrddau cyfartal, esgidiau’n gymysg, parau gyda’i gilydd. Os na wnewch ddim, mae’r croeso’n ei wneud drosoch.

console-captures = Sylwadau
console-captures-tab = Sylwadau { $count }
console-themes-tab = Themâu { $count }
console-capture = Sylw
console-findings = Themâu a sylwadau
console-kind = Math
console-kind-all = Pob math
console-kind-insight = Mewnwelediad
console-kind-barrier = Rhwystr
console-kind-idea = Syniad
console-kind-question = Cwestiwn
console-kind-quote = Dyfyniad
console-quoted = “{ $words }”
console-no-captures = Dim sylwadau eto
console-no-captures-help = Mae’r cyntaf yn aml yn dod ar ôl yr ail dawelwch.
console-captures-order = Y diweddaraf yn gyntaf
console-captures-new =
    { $count ->
        [zero] dim newydd
        [one] { $count } newydd
        [two] { $count } newydd
        [few] { $count } newydd
        [many] { $count } newydd
       *[other] { $count } newydd
    }
console-captures-older =
    { $count ->
        [zero] Dim rhai hŷn
        [one] Dangos { $count } hŷn
        [two] Dangos { $count } hŷn
        [few] Dangos { $count } hŷn
        [many] Dangos { $count } hŷn
       *[other] Dangos { $count } hŷn
    }
console-hidden-now = Wedi’i guddio.
console-shown-again = Mae’n cael ei ddangos eto.
console-on-screen-now = Mae ar y sgrin nawr.
console-off-screen-now = Mae oddi ar y sgrin.
console-on-screen = ar y sgrin
console-hidden = wedi’i guddio
console-let-through = Ei roi ar y sgrin
console-off-screen = Ei dynnu oddi ar y sgrin
console-hide = Cuddio
console-show-again = Dangos eto
console-withdraw = Ei ddileu
console-by-nobody = dim enw gydag ef
console-capture-from = { $table }, { $by }
console-capture-gone = Mae’r sylw hwn wedi’i dynnu’n ôl.
console-slip-noticed = Fe sylwon ni
console-slip-because = oherwydd
console-slip-so = felly
console-need = Angen pwy mae’n ei ddiwallu?
console-need-person = Angen person
console-need-service = Angen y gwasanaeth
console-need-both = Y ddau
console-need-unsure = Ddim yn siŵr
console-speaker-agreed = Mae’r sawl a’i dywedodd yn fodlon iddo gael ei gofnodi
console-when-agreed = Pan fydd y siaradwr wedi cytuno
console-write-down = Cofnodi un
console-write-table = I ba fwrdd
console-write-about = Am
console-about-nothing = dim cerdyn penodol
console-about-running = y rownd sydd ar waith
console-write-do = Ei roi ar y bwrdd
console-write-nowhere = Does dim bwrdd i ysgrifennu drosto ar hyn o bryd.
console-written = Wedi’i gofnodi i { $table }.
console-theme = Thema
console-no-theme = Dim thema
console-no-themes = Dim themâu eto
console-no-themes-help = Rhowch enw ar yr hyn y mae sawl bwrdd wedi sylwi arno. Yna rhowch sylwadau ynddo.
console-new-theme = Thema newydd
console-make-theme = Ei chreu
console-theme-holds =
    { $count ->
        [zero] dim sylwadau
        [one] { $count } sylw
        [two] { $count } sylw
        [few] { $count } sylw
        [many] { $count } sylw
       *[other] { $count } sylw
    }
console-theme-on-screen =
    { $count ->
        [zero] dim un ohonyn nhw ar y sgrin
        [one] { $count } ar y sgrin
        [two] { $count } ar y sgrin
        [few] { $count } ar y sgrin
        [many] { $count } ar y sgrin
       *[other] { $count } ar y sgrin
    }
console-theme-all = Eu rhoi i gyd ar y sgrin
console-theme-show = Ei dangos yn fawr
console-theme-off = Ei thynnu i ffwrdd
console-theme-open = Agor
console-theme-name = Enw’r thema
console-theme-captures = Beth sydd ynddi
console-in-other-theme = { $table } · mewn thema arall nawr
console-theme-drop = Chwalu’r thema
console-theme-gone = Mae’r thema hon wedi’i chwalu. Mae ei sylwadau yno o hyd.

console-look-for = Chwilio am enw
console-without-seat = Heb sedd
console-stands = dim bwrdd eto
console-has-left = wedi gadael
console-no-phone = dim ffôn
console-not-heard = ffôn heb ei glywed
console-role-facilitator = Hwylusydd
console-role-participant = Cyfranogwr
console-role-observer = Arsylwr
console-role-screen = Sgrin
console-wish-more_time = mwy o amser
console-wish-easy_read = Hawdd ei Ddeall
console-wish-large_text = testun mawr
console-wish-listening = gwell ganddo wrando
console-wish-speak_little = yn siarad ychydig
console-wish-other_language = iaith arall
console-wish-step_free = dim grisiau
console-person-gone = Nid ydyn nhw yma mwyach.
console-where-to = Symud i fwrdd arall
console-sits-here = Bwrdd { $number }: yn eistedd yma nawr
console-move-to = Bwrdd { $number } · { $count } yno
console-move-new = Bwrdd newydd
console-host-name = Gwneud yn westeiwr y bwrdd
console-host-free = Ddim yn westeiwr y bwrdd mwyach
console-hosts = gwesteiwr y bwrdd
console-together = Yn perthyn gyda
console-together-with = Rhywun sy’n aros wrth yr un bwrdd, fel gofalwr neu gyfieithydd
console-nobody-chosen = dewiswch berson
console-keep-together = Cadw gyda’i gilydd
console-apart = Dim mwyach
console-phone = Rhoi ffôn ei hun i’r sedd hon
console-rejoin = Symud i ffôn arall
console-take-seat-away = Tynnu’r sedd hon
console-remove-open = Tynnu o’r ystafell…
console-remove-ask = Tynnu { $name }?
console-remove = Tynnu { $name }
console-remove-means = Mae eu ffôn yn gadael yr ystafell ar unwaith ac ni all ddod yn ôl i’r lle hwn. Mae’r hyn a ysgrifennon nhw’n aros.
console-keep-person = Ei adael fel y mae
console-state-waiting = yn aros
console-state-now = tro nawr
console-state-asked = wedi cael tro
console-state-coming_back = am ddod yn ôl ato
console-state-ready = yn barod
console-state-away = i ffwrdd

console-table-gone = Nid yw’r bwrdd hwn yno mwyach.
console-no-round = Dim rownd ar hyn o bryd
console-move-on = Symud y bwrdd ymlaen
console-who-sits = Pwy sy’n eistedd yma
console-would-like-help = Hoffai { $name } gael help. Ddywedwyd wrth neb arall.
console-help-given = Help wedi’i roi
console-tender = Y bwrdd sy’n penderfynu a yw am ei ddarllen.
console-answers = Wedi’i ysgrifennu yn ei dro
console-path = Eu llwybr
console-add-seat = Sedd i rywun heb ffôn
console-add-seat-help = Mae gwesteiwr y bwrdd yn gweithredu drostyn nhw. Mae enw cyntaf yn ddigon.
console-add-seat-do = Ychwanegu’r sedd
console-jargon = Beth yw “{ $term }”?
console-explain = Ei egluro i’r bwrdd
console-explain-help = Does neb yn gwybod pwy ofynnodd. Un frawddeg syml.
console-explain-do = Dangos yr eglurhad
console-explain-down = Tynnu’r cwestiwn i lawr

console-for-you = I chi yn unig
console-card-played =
    { $count ->
        [zero] Heb ei chwarae eto
        [one] Wedi’i chwarae unwaith
        [two] Wedi’i chwarae ddwywaith
        [few] Wedi’i chwarae { $count } gwaith
        [many] Wedi’i chwarae { $count } gwaith
       *[other] Wedi’i chwarae { $count } gwaith
    }
console-card-aside =
    { $count ->
        [zero] heb ei roi o’r neilltu
        [one] wedi’i roi o’r neilltu unwaith
        [two] wedi’i roi o’r neilltu ddwywaith
        [few] wedi’i roi o’r neilltu { $count } gwaith
        [many] wedi’i roi o’r neilltu { $count } gwaith
       *[other] wedi’i roi o’r neilltu { $count } gwaith
    }
console-card = Ysgrifennu cerdyn
console-card-means = Mae’n mynd ar ben y pentwr, ac ef gaiff ei dynnu nesaf. Does dim enw arno.
console-card-title = Enw’r cerdyn
console-card-text = Beth sy’n cael ei ddarllen
console-card-text-help = Eiliad mewn ychydig frawddegau. Ni ddylai neb yn yr ystafell gael ei adnabod ynddo.
console-card-where = I ba fwrdd
console-card-everywhere = Pob bwrdd
console-card-voice = Pwy sy’n siarad
console-card-nobody = Neb yn benodol
console-card-do = Ei roi ar ben y pentwr
console-card-laid = Mae’r cerdyn ar ben y pentwr.
console-card-full = Does dim lle i ragor o gardiau’r ystafell ei hun.
console-card-back = Ei dynnu’n ôl am byth
console-card-here = Wedi’i ysgrifennu yn yr ystafell hon
console-card-file = Y cardiau a ysgrifennwyd mewn ffeil pecyn
console-cards = Cardiau’r ystafell hon
console-choose = Dewis y cardiau
console-choose-means = Y cardiau y bydd y byrddau’n tynnu ohonyn nhw. Gallwch newid hyn nes bod gan fwrdd ei gerdyn cyntaf.
console-choose-late = Mae gan fwrdd gerdyn yn barod, felly mae’r dewis yn sefyll nawr.
console-choose-do = Tynnu o’r cardiau hyn
console-choose-one = Rhaid i o leiaf un cerdyn aros.
console-cards-used = Pa mor aml
console-cards-used-help = Pob bwrdd gyda’i gilydd. Ni all neb weld pa fwrdd, na phwy.
console-deck-same = Fel y mae ei ffeil nawr.
console-deck-newer = Mae ei ffeil wedi newid ers hynny. Mae’r ystafell hon yn cadw’r cardiau y dechreuodd gyda nhw.
console-deck-gone = Mae ei ffeil wedi mynd. Mae’r ystafell hon yn cadw’r cardiau y dechreuodd gyda nhw.
console-deck-held =
    { $errors ->
        [zero] Newidiwyd { $file } ac nid oes modd ei ddefnyddio, o linell { $line }.
        [one] Newidiwyd { $file } ac mae ynddo gamgymeriad ar linell { $line }.
        [two] Newidiwyd { $file } ac mae ynddo { $errors } gamgymeriad, y cyntaf ar linell { $line }.
        [few] Newidiwyd { $file } ac mae ynddo { $errors } chamgymeriad, y cyntaf ar linell { $line }.
        [many] Newidiwyd { $file } ac mae ynddo { $errors } chamgymeriad, y cyntaf ar linell { $line }.
       *[other] Newidiwyd { $file } ac mae ynddo { $errors } camgymeriad, y cyntaf ar linell { $line }.
    } Nid yw’n effeithio ar yr ystafell hon.

console-my-name = Fy enw
console-take-seat = Cymryd sedd a chwarae hefyd
console-give-up-seat = Ildio fy sedd
console-to-my-seat = I’m sedd
console-room-words = Teitl, pwrpas, cytundeb
console-title = Teitl
console-purpose = I beth mae
console-agreement = Beth rydyn ni’n cytuno arno
console-agreement-help = I’w weld wrth y drws ac yn y croeso.
console-link = Dolen
console-link-screen = Sgrin i’r wal
console-recovery = Cod adfer
console-recovery-covered = Ag ef cewch ddod yn ôl i’r consol hwn o unrhyw ddyfais. Ysgrifennwch ef pan nad oes neb yn darllen gyda chi.
console-recovery-show = Ei ddangos
console-recovery-noted = Mae gen i
console-hand-over = Trosglwyddo’r ystafell
console-hand-over-means = Mae gan bob hwylusydd yr un hawliau, a does neb yn eu cael ohonyn nhw eu hunain. Rhowch y ddolen i’r sawl sy’n mynd ymlaen; pan fyddan nhw yma cewch gamu’n ôl. Mae’ch lle yn aros ar y ddyfais hon: agorwch yr ystafell eto i ddod yn ôl.
console-hand-over-to =
    { $count ->
        [zero] Does neb arall yn cynnal yr ystafell hon.
        [one] Gall { $names } gynnal yr ystafell hon gyda chi, neu hebddoch.
        [two] Gall { $names } gynnal yr ystafell hon gyda chi, neu hebddoch.
        [few] Gall { $names } gynnal yr ystafell hon gyda chi, neu hebddoch.
        [many] Gall { $names } gynnal yr ystafell hon gyda chi, neu hebddoch.
       *[other] Gall { $names } gynnal yr ystafell hon gyda chi, neu hebddoch.
    }
console-hand-over-alone = Chi yw’r unig hwylusydd yma nawr. Os ewch, mae’r byrddau’n mynd ymlaen, ac all neb arwain yr ystafell.
console-hand-over-leave = Camu’n ôl
console-link-facilitator = Dolen i gyd-hwylusydd
console-link-observer = Dolen i arsylwyr
console-link-screen-means = Agorwch hi ar y cyfrifiadur wrth y taflunydd. Nid yw’n dangos dim nad yw ar ffonau, a does dim botymau arni.
console-link-facilitator-means = Gall pwy bynnag sy’n agor y ddolen hon wneud popeth y gallwch chi. Rhowch hi i un person.
console-link-observer-means = Mae arsylwr yn gweld beth mae’r sgrin yn ei ddangos, ac un bwrdd sydd wedi cytuno.
console-link-name = Eu henw
console-link-make = Creu’r ddolen
console-screen-look = Pa mor olau yw’r neuadd?
console-screen-look-own = Fel y mae’r cyfrifiadur
console-screen-look-light = Golau
console-screen-look-dark = Tywyll
console-link-open = Ei hagor ar y cyfrifiadur hwn
console-link-qr = Y ddolen fel cod
console-link-copy = Copïo
console-link-copied = Mae’r ddolen wedi’i chopïo.
console-link-marked = Mae’r ddolen wedi’i marcio. Copïwch hi gyda’ch bysellfwrdd neu wasgiad hir.
console-link-another = Creu dolen arall
console-anonymous = Gwneud yr ystafell yn ddienw
console-anonymous-ask = Gwneud yr ystafell yn ddienw?
console-anonymous-means = O hyn ymlaen ni chedwir enw neb gyda’r hyn maen nhw’n ei ysgrifennu. Nid yw enwau a gadwyd hyd yma’n cael eu dangos mwyach. Does dim ffordd yn ôl.
console-anonymous-do = Ei gwneud yn ddienw
console-keep-names = Cadw enwau
console-delete-later = Gellir dileu’r ystafell gyfan unrhyw bryd o “Fy ystafelloedd”.
console-my-rooms = Fy ystafelloedd

console-keys = Bysellau
console-keys-on = Mae bysellau unigol yn gwneud rhywbeth
console-keys-on-help = Dim ond ar y ddyfais hon, a byth wrth ysgrifennu. Trowch nhw i ffwrdd os ydych yn siarad â’ch cyfrifiadur.
console-keys-everywhere = Unrhyw le ar y dudalen hon
console-keys-capture = Ar sylw
console-key-table = Mynd at y bwrdd â’r rhif hwn. Mae Enter yn ei agor, mae Esc yn dod yn ôl.
console-key-need = Mynd at yr hyn sydd eich angen
console-key-captures = Mynd at y sylwadau
console-key-say = Dweud wrth bawb
console-key-door = Y drws
console-key-sheet = Y rhaglen
console-key-help = Y bysellau hyn
console-key-along = Y sylw cynt, yr un nesaf
console-key-hide = Ei guddio, neu ei ddangos eto
console-key-let = Ei roi ar y sgrin, neu ei dynnu i ffwrdd
console-key-theme = Ei roi mewn thema

console-other-phase = Mae hwylusydd arall wedi mynd i { $phase }.
console-other-pause = Mae hwylusydd arall wedi oedi’r ystafell.
console-other-resume = Mae hwylusydd arall wedi gadael i’r ystafell fynd ymlaen.
console-other-gather =
    { $on ->
        [true] Mae hwylusydd arall yn galw pawb ynghyd.
       *[other] Mae hwylusydd arall wedi gorffen galw pawb ynghyd.
    }
console-other-message = Mae hwylusydd arall wedi newid yr hyn a ddangosir i bawb.
console-other-door = Mae hwylusydd arall wedi newid y drws.
console-other-sheet = Mae hwylusydd arall wedi newid y rhaglen.
console-other-time = Mae hwylusydd arall wedi rhoi mwy o amser.
console-other-theme = Mae hwylusydd arall wedi newid yr hyn sy’n fawr ar y sgrin.

console-poster = Poster i’r drws
console-poster-cannot = Nid oes modd gwneud y poster. Efallai fod llythyren yn y teitl neu’r pwrpas nad oes wyneb yma ar ei chyfer.

console-redact = Tynnu rhywbeth allan
console-redact-help = Enw neu rif a lithrodd i mewn. Mae popeth arall yn aros fel yr ysgrifennwyd ef, ac mae’r awdur yn gweld eich bod wedi tynnu rhywbeth allan.
console-redact-what = Y geiriau i’w tynnu allan, yn union fel y maent
console-redact-do = Ei dynnu allan am byth
console-redact-this = Tynnu “{ $slip }” allan
console-redacted = Tynnwyd rhywbeth allan yma
console-kept-out = Mae’r awdur yn ei gadw allan o’r adroddiad
console-erase = Dileu popeth a ysgrifenasant
console-erase-means = Dim ond pan fyddant yn gofyn. Bydd cofnodion, addewidion, nodiadau, atebion, gair cau, geiriau caredig a’u henw yn mynd am byth. Maent yn cadw eu lle.
console-erase-do = Ei ddileu i { $name }
console-hand-out = Rhannu’r geiriau caredig
console-try-alone = Ymarfer ar eich pen eich hun
console-story = Stori i ddechrau
console-story-means = Un cerdyn i bawb ar unwaith: mae ar bob ffôn ac ar y sgrin tra bydd yr ystafell yn croesawu. Gofynnwch i rywun sy’n byw rhywbeth tebyg ei hadrodd, neu ei darllen yn uchel. Does dim cloc yn rhedeg.
console-story-lies = Mae hwn o flaen pawb yn y croeso:
console-story-up = Ei godi eto
console-story-card = Cerdyn
console-story-by = Pwy sy’n ei hadrodd?
console-story-by-help = Dim ond os ydyn nhw’n hapus i gael eu henwi. Caiff yr enw ei anghofio gyda phob enw arall.
console-story-do = Ei osod o flaen pawb

console-guest = gwestai
console-guest-expect = Disgwylir gwestai yma
console-guest-help = Mae eu sedd yn aros heb ddal neb yn ôl. Agorwch y person i roi cod iddynt ar gyfer eu ffôn; maent yn aros pan fydd byrddau’n newid.
console-guest-expect-do = Cadw sedd
console-guest-is = Gwestai yw hwn, sy’n aros
console-guest-not = Ddim yn westai mwyach
console-people-stay = Ni all pobl symud ymlaen ar hyn o bryd: mae pawb wedi’u nodi i aros, neu un bwrdd yn unig sydd ym mhob lle.
