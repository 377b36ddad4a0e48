# Words of the closing page.
closing-thanks = Mae’r ystafell wedi cau. Diolch am ddod.
closing-cards = Cardiau at yr ystafell nesaf
closing-cards-help = Dewiswch o’r hyn a sylwyd, a’i gymryd fel ffeil pecyn, gyda’r cardiau a ysgrifennwyd yn yr ystafell hon. Does dim enw neb ynddi. Gofynnwch i’r rhai a’i dywedodd cyn ei rhannu.
closing-cards-choose =
    { $count ->
        [zero] Dewis sylwadau
        [one] { $count } sylw wedi’i ddewis
        [two] { $count } sylw wedi’u dewis
        [few] { $count } sylw wedi’u dewis
        [many] { $count } sylw wedi’u dewis
       *[other] { $count } sylw wedi’u dewis
    }
closing-cards-first = Dewiswch sylw yn gyntaf
closing-cards-do = Eu cymryd fel ffeil pecyn

closing-home = Ewch ag ef adref
closing-home-participant = Eich geiriau eich hun, a’r hyn a rannodd yr ystafell â phawb. Does dim enwau ynddo.
closing-home-where = Mae’r ffeil yn glanio lle mae’r ddyfais hon yn cadw’r hyn mae’n ei lawrlwytho.
closing-page = Fel tudalen we
closing-markdown = Fel testun i’w ddarllen
closing-csv = Ar gyfer taenlen

closing-unsent = Beth roeddech wedi’i ddechrau
closing-unsent-help = Caeodd yr ystafell cyn i hwn gael ei anfon. Mae ar y ddyfais hon yn unig, i chi ei ddarllen neu ei gopïo.
closing-unsent-forget = Nid oes ei angen arnaf mwyach

closing-mine = Eich geiriau eich hun
closing-mine-help = Cewch eu tynnu’n ôl nawr, neu unrhyw bryd tra cedwir yr ystafell.
closing-my-note = Eich nodyn preifat
closing-my-word = Eich gair yn y cylch cloi
closing-take-back = Ei dynnu’n ôl
closing-taken-back = Wedi’i dynnu’n ôl. Mae ei eiriau wedi mynd.

closing-found = Beth gafodd yr ystafell
closing-no-theme = Heb thema
closing-none = Dim sylwadau y tro hwn
closing-none-help = Mae’r hyn a ddywedwyd yn yr ystafell yn aros gyda’r rhai oedd yno.
closing-kind-insight = Mewnwelediad
closing-kind-barrier = Rhwystr
closing-kind-idea = Syniad
closing-kind-question = Cwestiwn
closing-kind-quote = Dyfyniad
closing-because = oherwydd
closing-so = felly

closing-of-table = gan fwrdd
closing-with = gyda
closing-by = erbyn
closing-help = angen help
closing-circle = Geiriau o’r cylch cloi

closing-kept = Ar gadw am sbel, yna wedi mynd. Mae enwau’n mynd cyn hynny.
closing-kept-until =
    { $days ->
        [zero] Ar gadw tan { DATETIME($date, day: "numeric", month: "long", year: "numeric") }, sef heddiw. Yna mae popeth yn mynd.
        [one] Ar gadw tan { DATETIME($date, day: "numeric", month: "long", year: "numeric") }, un diwrnod arall. Yna mae popeth yn mynd.
        [two] Ar gadw tan { DATETIME($date, day: "numeric", month: "long", year: "numeric") }, { $days } ddiwrnod arall. Yna mae popeth yn mynd.
        [few] Ar gadw tan { DATETIME($date, day: "numeric", month: "long", year: "numeric") }, { $days } diwrnod arall. Yna mae popeth yn mynd.
        [many] Ar gadw tan { DATETIME($date, day: "numeric", month: "long", year: "numeric") }, { $days } diwrnod arall. Yna mae popeth yn mynd.
       *[other] Ar gadw tan { DATETIME($date, day: "numeric", month: "long", year: "numeric") }, { $days } diwrnod arall. Yna mae popeth yn mynd.
    }
closing-names-until = Bydd enwau a geiriau caredig yn mynd ar { DATETIME($date, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
closing-names-gone = Mae enwau a geiriau caredig wedi mynd eisoes.
closing-people = Pobl i droi atyn nhw
closing-rooms = Fy ystafelloedd
closing-leave = Gadael, a’i dynnu oddi ar y ddyfais hon
closing-console = Yn ôl i’r consol
closing-our-card = Ysgrifennodd eich bwrdd ar gerdyn: { $title }
