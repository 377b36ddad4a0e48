# Words of the screen: the wall of the hall, read from the back.
screen-welcome = Dewch i eistedd
screen-phase-lobby = Dewch i eistedd
screen-phase-welcome = Croeso
screen-phase-check_in = Gair i ddechrau
screen-phase-play = Wrth y byrddau
screen-phase-debrief = Ôl-drafod
screen-phase-harvest = Cynhaeaf
screen-phase-pledge = Addewidion
screen-phase-check_out = Gair i gloi
screen-phase-break = Egwyl
screen-phase-overnight = Tan ddiwrnod arall
screen-phase-closed = Diolch
screen-join-at = Ymunwch yn
screen-qr = Cod i ymuno { $code }
screen-door-knock = Rydych yn curo, a daw rhywun i’ch gadael i mewn.
screen-door-locked = Mae’r drws ar glo ar hyn o bryd.
screen-clock = Amser
screen-here =
    { $count ->
        [zero] Byddwch y cyntaf i eistedd
        [one] Mae { $count } person yma
        [two] Mae { $count } berson yma
        [few] Mae { $count } pherson yma
        [many] Mae { $count } pherson yma
       *[other] Mae { $count } o bobl yma
    }
screen-step-scan = Pwyntiwch eich camera at y cod, neu teipiwch y cyfeiriad.
screen-step-name = Mae enw cyntaf yn ddigon.
screen-step-sit = Dim ffôn? Eisteddwch, mae rhywun yn rhannu ei ffôn.
screen-agreement = Beth rydyn ni’n cytuno arno
screen-kept-named = Cewch basio bob tro. Cedwir enwau dim ond tra cedwir yr ystafell.
screen-kept-anonymous = Cewch basio bob tro. Ni chedwir enw gyda’r hyn a ysgrifennwch.
screen-check_in-lead = Cyn dechrau: pa mor wir yw hyn i chi heddiw?
screen-check_out-lead = Cyn mynd: pa mor wir yw hyn i chi nawr?
screen-scale-1 = ddim o gwbl
screen-scale-2 = ychydig
screen-scale-3 = yn rhannol
screen-scale-4 = gan mwyaf
screen-scale-5 = yn llwyr
screen-scale-waits = I’w weld yma o dri ateb ymlaen, heb enwau.
screen-closing = Geiriau o’r cylch cloi
screen-offline = Dim cysylltiad ar hyn o bryd
screen-shared-path = Un llwybr i bob bwrdd gyda’i gilydd
screen-paths = Llwybrau’r byrddau
screen-table = Bwrdd { $number }
screen-at = am { $time }
screen-legend = Ystyr yr olion traed
screen-forward = cam ymlaen
screen-mixed = cymysg
screen-blocked = wedi’i rwystro
screen-unsaid = heb ei ddweud eto
screen-debrief-lead = Camwch o’r esgidiau
screen-debrief-out = Dywedwch eich enw eich hun, a gadewch i’r esgidiau fynd.
screen-debrief-surprised = Beth synnodd chi, wrth sefyll yno?
screen-debrief-guessed = Beth oedd ond dyfalu?
screen-debrief-ask = Pwy ddylen ni ei holi go iawn?
screen-break-lead = Awn ymlaen pan ddaw’r amser i ben
screen-break-how = Gadewch bopeth fel y mae. Mae eich ffôn yn cadw eich lle.
screen-overnight-lead = Tan y gwelwn ein gilydd eto
screen-overnight-how = Mae eich geiriau a’ch lle wedi’u cadw. Dewch yn ôl gyda’r un ffôn.
screen-harvest-lead = Ar beth sylwodd eich bwrdd?
screen-harvest-how = Un funud i bob bwrdd. Mae lle i bob sylw.
screen-themes = Themâu
screen-captures = Sylwadau
screen-theme-holds =
    { $count ->
        [zero] dim sylwadau
        [one] { $count } sylw
        [two] { $count } sylw
        [few] { $count } sylw
        [many] { $count } sylw
       *[other] { $count } sylw
    }
screen-theme-empty = Yma y daw’r hyn y sylwodd y byrddau arno.
screen-quoted = “{ $words }”
screen-so = Felly: { $words }
screen-from-shoes = o esgidiau: { $shoes }
screen-more =
    { $count ->
        [zero] a’r gweddill ar eich ffonau
        [one] ac { $count } arall, ar eich ffonau
        [two] a { $count } arall, ar eich ffonau
        [few] a { $count } arall, ar eich ffonau
        [many] a { $count } arall, ar eich ffonau
       *[other] a { $count } arall, ar eich ffonau
    }
screen-pledge-lead = Beth wnewch chi erbyn y mis nesaf?
screen-pledge-how = Digon bach i ddigwydd. I chi’ch hun, i’ch bwrdd, neu i bawb.
screen-pledge-table = Bwrdd { $number }
screen-closed-lead = Ewch yn iach, yn eich esgidiau eich hun.
screen-closed-how = Mae’ch sylwadau a’ch addewidion ar eich ffôn. Ewch â nhw adref o’r fan honno.
screen-paused = Lle i anadlu
screen-paused-lead = Anadlwch. Awn ymlaen mewn munud.
screen-paused-how = Mae’r clociau’n llonydd. Os hoffech siarad â rhywun, mae tap ar y cylch achub yn ddigon.
screen-gathering = Gorffennwch eich brawddeg ac edrychwch i fyny.
screen-story = Stori i ddechrau
screen-story-by = { $name } sy’n dweud
