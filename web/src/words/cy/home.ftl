# Words of the first page.
home-tab = Camu i esgidiau ein gilydd
home-title = Camwch i esgidiau eich gilydd.
home-lead = Gêm gardiau i bobl sy’n defnyddio gwasanaeth, pobl sy’n ei redeg, a phawb yn y canol. O gwmpas bwrdd, gyda’r ffonau sydd gennych yn barod.

home-join-label = Ymuno â’r cod ar y sgrin
home-join = Ymuno
home-join-short =
    { $count ->
        [8] Mae wyth llythyren a ffigur yn y cod. Mae ar y sgrin, neu gan yr hwylusydd. Mae deuddeg mewn cod personol.
        [zero] Mae’r cod yn gyfan: wyth llythyren a ffigur.
        [one] Mae 1 llythyren neu ffigur ar goll. Mae wyth mewn cod.
        [two] Mae 2 lythyren neu ffigur ar goll. Mae wyth mewn cod.
        [few] Mae 3 llythyren neu ffigur ar goll. Mae wyth mewn cod.
        [many] Mae 6 llythyren neu ffigur ar goll. Mae wyth mewn cod.
       *[other] Mae { $count } llythyren neu ffigur ar goll. Mae wyth mewn cod.
    }

home-deck-size =
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

home-doors = Ffyrdd eraill ymlaen
home-run = Cynnal ystafell
home-run-words = Dewiswch becyn a rhaglen. Chwech o bobl neu ddau gant.
home-mine = Fy ystafelloedd
home-mine-words =
    { $count ->
        [zero] Yma y bydd yr ystafelloedd rydych yn eu hagor neu’n ymuno â nhw ar y ddyfais hon.
        [one] { $count } ystafell ar y ddyfais hon: wedi’i pharatoi, ar waith neu wedi bod.
        [two] { $count } ystafell ar y ddyfais hon: wedi’u paratoi, ar waith neu wedi bod.
        [few] { $count } ystafell ar y ddyfais hon: wedi’u paratoi, ar waith neu wedi bod.
        [many] { $count } ystafell ar y ddyfais hon: wedi’u paratoi, ar waith neu wedi bod.
       *[other] { $count } ystafell ar y ddyfais hon: wedi’u paratoi, ar waith neu wedi bod.
    }
home-decks = Pecynnau
home-decks-words = Edrychwch drwy’r cardiau, neu ysgrifennwch rai.
home-how = Sut mae’n gweithio

home-step-open = Agor y blwch
home-step-open-words = Mae un person yn agor ystafell ar liniadur: i beth, â pha gardiau, am ba hyd.
home-step-join = Dewch i eistedd
home-step-join-words = Mae pawb yn ymuno â chod. Dim cyfrif, dim e-bost, dim ap. Mae enw cyntaf yn ddigon.
home-step-turns = Camu i’r esgidiau
home-step-turns-words = Mae cerdyn ar y bwrdd. Siaradwch o’ch esgidiau eich hun, yna o esgidiau rhywun arall. Cewch basio bob tro.
home-step-capture = Cadw’r hyn y sylwoch arno
home-step-capture-words = Daw’r hyn y sylwoch arno’n themâu ac addewidion, i’r ystafell gyfan fynd â nhw adref.
home-try = Rhoi cynnig arni ar eich pen eich hun
home-try-words = Gyda phobl efelychiedig, y noson cynt. Nid oes dim ohono’n cyfrif.
