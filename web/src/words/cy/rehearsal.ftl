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
