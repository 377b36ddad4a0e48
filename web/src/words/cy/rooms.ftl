# Words of my rooms.
rooms-title = Fy ystafelloedd
rooms-lead = Beth rydych wedi’i agor neu ymuno ag ef ar y ddyfais hon. Does neb arall yn gweld y rhestr hon.
rooms-card = Rydych wedi sganio cerdyn { $code }. Ewch yn ôl i’r ystafell lle rydych chi’n eistedd: mae wedi’i nodi yno, yn barod i’w chwarae.
rooms-none = Dim ystafelloedd ar y ddyfais hon eto
rooms-none-help = Ymunwch ag un gyda’i chod, neu agorwch eich un chi. Yma y bydd hi.
rooms-running = Ar waith
rooms-prepared = Wedi’u paratoi
rooms-past = Wedi bod
rooms-role-facilitator = Chi sy’n ei chynnal
rooms-role-participant = Rydych yn cymryd rhan
rooms-role-observer = Rydych yn gwylio
rooms-role-screen = Sgrin
rooms-opened = Agorwyd { DATETIME($date, day: "numeric", month: "long", hour: "numeric", minute: "numeric") } · Cod { $code }
rooms-made = Paratowyd { DATETIME($date, day: "numeric", month: "long", hour: "numeric", minute: "numeric") } · Cod { $code }
rooms-was = Agorwyd { DATETIME($date, day: "numeric", month: "long", year: "numeric") }
rooms-kept = Wedi cau. Ar gadw tan { DATETIME($date, day: "numeric", month: "long", year: "numeric") }, yna wedi mynd.
rooms-go-running = I’r consol
rooms-go-prepared = I’r consol
rooms-go-past = Gweld beth gafodd hi
rooms-go-in = Mynd yn ôl i mewn
rooms-copy = Copïo
rooms-delete = Dileu nawr
rooms-forget = Ei thynnu oddi ar y rhestr hon
rooms-delete-ask = Dileu “{ $title }” nawr?
rooms-delete-words = Mae pob sylw, thema, addewid ac enw ynddi’n mynd, i bawb, ar unwaith. All dim ddod â hi’n ôl. Os ydych am gadw’r hyn a gafodd yr ystafell, ewch ag ef adref yn gyntaf.
rooms-delete-keep = Ei chadw
rooms-delete-do = Ei dileu nawr
rooms-deleted = Mae “{ $title }” wedi mynd, gyda phopeth ynddi.
rooms-lost = Ddim yno mwyach
rooms-quoted = “{ $title }”
rooms-lost-words = { $titles }: wedi’u dileu, neu mae eu hamser ar ben. Cewch eu tynnu oddi ar y rhestr hon.
rooms-lost-clear = Eu tynnu oddi ar y rhestr hon
rooms-open-one = Agor ystafell
rooms-rehearsal = Ymarfer

# Words of rehearsals: trying a room alone, with simulated people.
rehearsal-mark = Ymarfer
rehearsal-mark-words = Ymarfer yw hwn. Mae pobl y mae eu henw’n dweud hynny yn rhai efelychiedig, ac nid oes dim ohono’n cyfrif.
rehearsal-try = Rhoi cynnig arni ar eich pen eich hun
rehearsal-lead = Daw pobl efelychiedig i’w hystafell eu hunain: rhai cyflym a rhai araf, rhai tawel a rhai siaradus, dau y mae eu ffonau’n diffodd, un sy’n hwyr, un sy’n gadael, un sydd angen help.
rehearsal-try-words = Daw pobl efelychiedig i ystafell ar wahân sydd â chynllun a chardiau’r un hon. Mae’r ystafell hon yn aros fel y mae.
rehearsal-promise = Mae ymarfer yn dweud hynny ar bob sgrin a phob tudalen. Nid yw mewn unrhyw adroddiad am ystafell go iawn, ac fe’i dileir yn fuan ohono’i hun.
rehearsal-purpose = Gweld sut mae’n mynd, cyn i neb ddod.
rehearsal-people = Sawl person efelychiedig?
rehearsal-people-help = O 6 i 200.
rehearsal-people-wrong = Ysgrifennwch rif cyfan o 6 i 200.
rehearsal-length = Pa mor hir?
rehearsal-minutes = { $minutes } munud
rehearsal-deck = Pa gardiau?
rehearsal-begin = Dechrau’r ymarfer
rehearsal-here =
    { $count ->
        [0] Ymarfer
       *[other] Ymarfer: mae { $here } o { $count } o bobl efelychiedig yma
    }
rehearsal-gone = Ymarfer: mae’r bobl efelychiedig wedi mynd. Dechreuwch eto i ddod â nhw’n ôl.
rehearsal-pace = Pa mor gyflym y mae amser yn mynd
rehearsal-times =
    { $pace ->
        [1] Mor gyflym ag mewn bywyd
       *[other] { $pace } gwaith mor gyflym
    }
rehearsal-see = Gweld ffôn
rehearsal-look = Edrych drwy ffôn
rehearsal-look-words = Mae pob un yn agor mewn ffenestr ei hun ac yn dangos yr hyn y mae ffôn y person hwn yn ei ddangos, tra byddant yn mynd ymlaen ar eu pen eu hunain.
rehearsal-open = Agor y ffôn
rehearsal-away = ddim yma nawr
rehearsal-again = Dechrau eto
rehearsal-again-words = Daw’r ymarfer hwn i ben ac fe’i dileir gyda phopeth sydd ynddo. Bydd un newydd yn dechrau gyda’r un cynllun; gyda’r un nifer o bobl, daw’r un bobl.
rehearsal-way-quick = cyflym
rehearsal-way-slow = araf
rehearsal-way-silent = tawel
rehearsal-way-talkative = siaradus
rehearsal-way-dark = ffôn yn diffodd
rehearsal-way-returns = ffôn yn diffodd ac yn dod yn ôl
rehearsal-way-late = yn dod yn hwyr
rehearsal-way-leaves = yn gadael yn gynnar
rehearsal-way-help = angen help
