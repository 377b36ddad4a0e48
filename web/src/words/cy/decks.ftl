# Words of the library and the workbench.
decks-title = Pecynnau
decks-lead = Edrychwch drwy’r cardiau, gwnewch gopi i chi’ch hun, neu ysgrifennwch becyn newydd.
decks-mine = Fy mhecynnau
decks-mine-help = Dim ond y sawl sydd â’r ddolen all agor eich pecyn. Cedwir y ddolen ar y ddyfais hon; cymerwch ffeil ohono hefyd.
decks-none = Dim pecyn gennych eto
decks-none-help = Dechreuwch un newydd, neu agorwch un isod a gwnewch gopi.
decks-new = Pecyn newydd
decks-shelf = Pecynnau sy’n dod gyda Shoebox
decks-shelf-help = Maen nhw’n aros fel y maent. Agorwch un i weld pob cerdyn.
decks-errors =
    { $count ->
        [zero] Dim i’w drwsio
        [one] Un peth i’w drwsio cyn chwarae
        [two] { $count } beth i’w trwsio cyn chwarae
        [few] { $count } pheth i’w trwsio cyn chwarae
        [many] { $count } pheth i’w trwsio cyn chwarae
       *[other] { $count } peth i’w trwsio cyn chwarae
    }
decks-gone = Nid yw ar y gweinydd bellach
decks-untitled = Heb deitl
decks-name = Am beth mae e?
decks-name-help = Dyma fydd y teitl. Gallwch ei newid unrhyw bryd.
decks-begin = Dechrau gydag enghraifft
decks-import = Neu dewch â ffeil
decks-import-help = Pecyn fel ffeil .yaml, neu gyda’i luniau fel .zip, o’r Shoebox hwn neu un arall.
decks-fork = Gwneud copi i mi
decks-fork-help = Cewch gopi gyda’i gyfieithiadau, i’w newid fel y mynnwch.
decks-language = Iaith y cardiau
decks-drop = Ei dynnu oddi ar y ddyfais hon
decks-not-here = Nid yw’r pecyn hwnnw ar y ddyfais hon
decks-not-here-help = Agorwch ef â’i ddolen, neu ar y ddyfais lle cafodd ei wneud.
decks-wall-count =
    { $shown ->
        [zero] Dim un o { $all } cerdyn
        [one] Un o { $all } cerdyn
        [two] { $shown } o { $all } cerdyn
        [few] { $shown } o { $all } cerdyn
        [many] { $shown } o { $all } cerdyn
       *[other] { $shown } o { $all } cerdyn
    }
decks-kind = Math
decks-every-kind = Pob math
decks-mode = Yn addas i
decks-every-mode = Pob ffordd o chwarae

bench-saved = Wedi’i gadw
bench-saving = Yn cadw …
bench-kept = Heb ei gadw eto. Mae ar y ddyfais hon, a bydd cynnig arall.
bench-write = Ysgrifennu
bench-wall =
    { $count ->
        [zero] Dim cardiau
        [one] Un cerdyn
        [two] Y { $count } gerdyn
        [few] Pob un o’r { $count } cherdyn
        [many] Pob un o’r { $count } cherdyn
       *[other] Pob un o’r { $count } cerdyn
    }
bench-change = Newid y cerdyn hwn
bench-more = Mwy
bench-text = Y pecyn fel testun
bench-text-help = Mae Tab yn gadael y testun. Mae Enter yn cadw’r mewnoliad; mae Ctrl a ] neu [ yn ei newid.
bench-plain = Blwch testun plaen
bench-plain-help = Heb liwiau na marciau; mae’n well gyda rhai darllenwyr sgrin.
bench-looks = Yn edrych drwyddo …
bench-errors =
    { $count ->
        [zero] Dim i’w drwsio. Gellir ei chwarae.
        [one] Un peth i’w drwsio
        [two] { $count } beth i’w trwsio
        [few] { $count } pheth i’w trwsio
        [many] { $count } pheth i’w trwsio
       *[other] { $count } peth i’w trwsio
    }
bench-advice =
    { $count ->
        [zero] Dim cyngor
        [one] Un darn o gyngor
        [two] { $count } ddarn o gyngor
        [few] { $count } darn o gyngor
        [many] { $count } darn o gyngor
       *[other] { $count } darn o gyngor
    }
bench-line = Llinell { $line }
bench-more-problems =
    { $count ->
        [zero] Dim rhagor.
        [one] Ac un arall. Trwsiwch y rhain yn gyntaf.
        [two] A { $count } arall. Trwsiwch y rhain yn gyntaf.
        [few] A { $count } arall. Trwsiwch y rhain yn gyntaf.
        [many] A { $count } arall. Trwsiwch y rhain yn gyntaf.
       *[other] A { $count } arall. Trwsiwch y rhain yn gyntaf.
    }
bench-live = Ar ffôn
bench-before = Cerdyn blaenorol
bench-next = Cerdyn nesaf
bench-nth = { $nth } o { $all }
bench-no-card = Dim cerdyn eto. Ysgrifennwch un o dan y llinell “cards:”.
bench-easy = Hawdd ei Ddeall
bench-no-easy = Nid oes testun Hawdd ei Ddeall i’r cerdyn hwn eto.
bench-large = Testun mawr
bench-play = Agor ystafell gydag ef
bench-history = Fersiynau cynharach
bench-history-help = Mae’r hyn a ysgrifennwyd o fewn deng munud yn un fersiwn. Wrth ddod ag un yn ôl, cedwir yr hyn sydd yma nawr.
bench-version = { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }
bench-size = { $size } kB o faint
bench-newest = Fel y mae nawr
bench-restore = Dod ag ef yn ôl
bench-restored = Mae’n ôl. Mae’r newid cyntaf ar linell { $line }.
bench-export = Mynd ag ef adref fel ffeil
bench-link = Dolen i’r pecyn hwn
bench-link-help = Gall pwy bynnag sydd â hi ddarllen a newid y pecyn. Cadwch hi, neu rhowch hi i rywun sy’n ysgrifennu gyda chi.
bench-delete = Dileu’r pecyn
bench-delete-ask = Dileu’r pecyn hwn a phob fersiwn ohono?
bench-delete-not = Ei gadw
bench-delete-help = Ni ellir dod ag ef yn ôl. Mae ystafelloedd a agorwyd gydag ef yn cadw eu cardiau.
bench-conflict = Mae rhywun arall wedi ysgrifennu yma hefyd
bench-conflict-help = Cadwyd ganddynt ar { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Mae’r ddau destun yn wahanol o linell { $line } ymlaen. Pa un bynnag a ddewiswch, bydd y llall ymhlith y fersiynau cynharach.
bench-mine = Ar y ddyfais hon
bench-theirs = A gadwyd yn y cyfamser
bench-no-lines = (dim)
bench-more-lines =
    { $count ->
        [zero] dim llinell arall
        [one] ac un llinell arall
        [two] a { $count } linell arall
        [few] a { $count } llinell arall
        [many] a { $count } llinell arall
       *[other] a { $count } llinell arall
    }
bench-keep-mine = Cadw f’un i
bench-take-theirs = Cymryd y llall

bench-form = Y cerdyn hwn fel ffurflen
form-title = Teitl
form-title-help = Enw’r cerdyn.
form-text = Yr hyn a ddarllenir yn uchel
form-text-help = Eiliad mewn ychydig frawddegau, fel y byddai rhywun oedd yno’n ei hadrodd.
form-prompts = Cwestiynau
form-prompts-help = Dau i bedwar cwestiwn agored, un ar bob llinell.
form-positions = Safbwyntiau i’w graddio
form-positions-help = Tair neu bedair brawddeg am y datganiad hwn, un ar bob llinell. Dim ond cardiau sydd â rhai sy’n cael eu tynnu yn y ffordd o chwarae Safbwyntiau.
form-easy_read = Hawdd ei Ddeall
form-easy_read-help = Yr un peth mewn pum brawddeg fer ar y mwyaf, un syniad ym mhob un.
form-content_note = Beth sydd i ddod
form-content_note-help = Mewn ychydig eiriau, heb adrodd y stori. Mae ei angen oni bai fod y cerdyn yn ysgafn.
form-facilitator_note = I hwyluswyr
form-facilitator_note-help = Dim ond hwyluswyr sy’n ei weld.
form-nobody = Neb penodol
form-new = Cerdyn newydd
form-new-title = Rhowch enw i’r eiliad
form-copy = Copïo
form-earlier = Ynghynt
form-later = Yn hwyrach
form-take-out = Ei dynnu allan
form-taken-out = Mae’r cerdyn allan o’r pecyn.
form-take-back = Ei roi yn ôl
form-by-hand = Ysgrifennwyd y cerdyn hwn mewn ffordd mai dim ond y testun all ei newid. Newidiwch ef yno.

bench-languages = Cyfieithiadau
bench-languages-help = Mae pob iaith yn destun ar wahân wrth ochr y pecyn. Mae ystafell sy’n cael ei hagor gyda’r pecyn yn ei chynnig, gerdyn wrth gerdyn cyn belled â’i fod yn gyfan.
bench-language-sound = Mae ystafell yn ei chael
bench-language-broken = Mae rhywbeth i’w drwsio gyntaf
bench-language-add = Iaith arall
bench-language-choose = Dewis iaith
bench-language-begin = Dechrau cyfieithiad
bench-language-file = Neu ddod â chyfieithiad i mewn fel ffeil
bench-language-none = Nid yw’r ffeil yn dweud beth yw ei hiaith. Mae ei henw yn gorffen â’r iaith, fel our-ward.ar.yaml.
bench-to-deck = I’r pecyn
bench-language-missing = Ychwanegu beth sydd ar goll
bench-language-out = Ei dynnu allan
bench-language-out-ask = Tynnu’r cyfieithiad hwn allan?
bench-language-out-help = Ni fydd ystafelloedd sy’n agor o hyn ymlaen yn ei gael. Dechreuwch yr un iaith eto, ac mae ymhlith y fersiynau cynharach.
bench-language-gaps = Mae ffonau’n dangos y cerdyn hwn yn iaith y pecyn nes bod y teitl, y testun a’r cwestiynau i gyd yma.

form-picture = Llun
form-picture-choose = Dewis llun
form-picture-put = Ei roi ar y cerdyn
form-picture-off = Tynnu’r llun oddi ar y cerdyn
form-alt-help = I’r sawl nad yw’n ei weld. Dechreuwch gyda’r hyn sydd yno: Hen degell â thâp am ei ddolen.
bench-export-help = Ffeil .zip â’r pecyn a’i luniau. Gallwch ddod â hi i mewn eto, yma neu yn rhywle arall.
bench-answer = Gyda’r ateb
bench-talk = Mae bwrdd yn ei drafod yn y drefn hon
bench-talk-preferences = Beth sy’n bwysig
bench-talk-options = Y dewisiadau
bench-talk-decision_talk = Penderfynu
bench-talk-time_and_space = Amser a lle
bench-talk-team_talk = Pwy sy’n penderfynu gyda phwy
bench-talk-option_talk = Pwyso a mesur y dewisiadau
decks-import-bad = Nid pecyn â’i luniau yw’r zip hwn. Mae angen un ffeil .yaml arno, a’r lluniau mewn ffolder wrth ei hochr.
decks-import-picture = “{ $file }”: { $why }
decks-import-large = 24 MB yw maint mwyaf pecyn â’i luniau. Tynnwch rai lluniau allan, neu cadwch nhw’n llai.
