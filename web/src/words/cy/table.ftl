# Words of the table: the frame of a participant's page, the steps of a round.

top-where = { $what } · Bwrdd { $table }

step-draw = Tynnu cerdyn
step-tender = Cyn darllen
step-read = Darllen
step-think = Meddwl
step-respond = Ymateb
step-discuss = Trafod
step-capture = Cofnodi

round-step = Rownd { $number } · { $step }
round-number = Rownd { $number }
round-with-title = Rownd { $number } · { $title }
round-none = Heb gerdyn

seat-nameless = Rhywun
seats-acting-for = Mae’r ffôn hwn yn siarad dros
seats-no-phone = heb ffôn

table-ready = { $ready } o { $seats } yn barod
table-reader = { $name } sy’n darllen
table-you-read = Chi sy’n darllen
table-line = { $step } · { $ready }
table-line-next = { $step } · nesaf: { $name }

arrived-title = Ble rydyn ni
arrived-round-card = Mae’ch bwrdd ar rownd { $number }: { $step }. Y cerdyn yw “{ $title }”.
arrived-round = Mae’ch bwrdd ar rownd { $number }: { $step }.
arrived-phase = Mae’r ystafell wedi cyrraedd: { $phase }.
arrived-no-hurry = Gwrandewch yn gyntaf. Fydd neb yn gofyn i chi cyn gofyn i’r lleill.
arrived-no-hurry-phase = Edrychwch o gwmpas yn gyntaf. Cewch ymuno pryd bynnag y mynnwch.
arrived-thanks = Iawn
banner-gathering = Gorffennwch eich brawddeg, yna edrychwch i fyny. Rydyn ni’n ymgynnull.
banner-moved-on = Mae’ch bwrdd wedi symud ymlaen i { $where }. Gorffennwch yma mewn hedd: gellir ei anfon o hyd.
where-standing = y peth nesaf
banner-moved-on-look = Mae’ch bwrdd wedi symud ymlaen i { $where }.
banner-your-turn = Eich tro chi yw hi. Gorffennwch yma mewn hedd: mae’ch bwrdd yn aros.
banner-go-there = I’ch bwrdd
banner-watch = Hoffai { $name } wylio’ch bwrdd. Maen nhw’n gweld beth welwch chi, ac yn dweud dim.
banner-watch-yes = Fe gân nhw
banner-watch-no = Gwell peidio
banner-jargon = Hoffai rhywun wybod beth yw ystyr hyn. All unrhyw un ddweud?

kept-saved = Mae popeth ar gadw.
kept-sending =
    { $waiting ->
        [zero] Does dim ar ei ffordd.
        [one] Mae { $waiting } peth ar ei ffordd.
        [two] Mae { $waiting } beth ar eu ffordd.
        [few] Mae { $waiting } pheth ar eu ffordd.
        [many] Mae { $waiting } pheth ar eu ffordd.
       *[other] Mae { $waiting } peth ar eu ffordd.
    }
kept-offline =
    { $waiting ->
        [zero] Dim cysylltiad. Mae’r hyn a ysgrifennwch ar gadw ar y ffôn hwn.
        [one] Dim cysylltiad. Mae { $waiting } peth yn aros ar y ffôn hwn.
        [two] Dim cysylltiad. Mae { $waiting } beth yn aros ar y ffôn hwn.
        [few] Dim cysylltiad. Mae { $waiting } pheth yn aros ar y ffôn hwn.
        [many] Dim cysylltiad. Mae { $waiting } pheth yn aros ar y ffôn hwn.
       *[other] Dim cysylltiad. Mae { $waiting } peth yn aros ar y ffôn hwn.
    }
kept-paused = Ni all y gliniadur gadw dim ar hyn o bryd. Mae’r hyn a ysgrifennwch yn aros ar y ffôn hwn.
kept-nothing = Mae’r porwr hwn yn anghofio popeth pan gaewch neu ail-lwytho’r dudalen. Anfonwch yr hyn a ysgrifennwch cyn hynny.

back-to-table = Yn ôl at y bwrdd

away-say = Rydych wedi’ch nodi fel i ffwrdd. Mae’ch bwrdd yn mynd ymlaen, a’ch lle ar gadw.
away-back = Rwy’n ôl
pause-say = Mae’ch bwrdd yn cymryd anadl. Mae’r cloc yn llonydd.
pause-room-say = Mae’r ystafell gyfan yn cymryd anadl. Mae’r clociau’n llonydd.
pause-go-on = Ymlaen gyda’n gilydd
pause-ask = Oedi am anadl

help-open = Hoffwn i ychydig o help
help-title = Hoffech chi ychydig o help?
help-coming = Daw rhywun heibio
help-known = Mae’r hwyluswyr yn gwybod. Ddywedwyd wrth neb wrth eich bwrdd.
help-quiet = Bydd yr hwyluswyr yn cael gwybod, a neb arall. Daw un ohonyn nhw heibio.
help-ask = Hoffwn i ychydig o help
help-asked = Mae’r hwyluswyr yn gwybod. Ddywedwyd wrth neb arall.
help-thanks = Iawn
help-take-back = Rwy’n iawn, tynnu’n ôl

# The round, step by step.
draw-card = Tynnu cerdyn
draw-you = Chi sy’n darllen y rownd hon. Tynnwch gerdyn pan fydd eich bwrdd yn barod.
draw-waits = Mae { $name } yn tynnu cerdyn, yna’n ei ddarllen i chi.
draw-none = Mae pob cerdyn wedi’i chwarae. Gall yr hwylusydd ychwanegu rhai, neu fynd ymlaen.
tender-out = Rydych yn eistedd hwn allan. Arhoswch wrth y bwrdd neu edrychwch draw: mae’r ddau’n iawn.
tender-no-note = Mae rhai pobl yn ei chael yn anodd clywed y cerdyn hwn.
tender-read = Gallwn ei ddarllen
tender-other = Nid y cerdyn hwn
tender-sit-out = Fe eisteddaf i allan
sit-out = Eistedd y rownd hon allan
sit-back-in = Rwy’n ôl i mewn
read-you = Darllenwch y cerdyn yn uchel, yn araf. Unwaith eto os bydd rhywun yn gofyn.
read-listens = Mae { $name } yn darllen y cerdyn i chi. Gwrandewch, neu darllenwch hefyd.
read-done = Rydyn ni wedi’i glywed
read-hand = Trosglwyddo’r darllen
read-hand-title = Pwy hoffai ddarllen?
think-say = Cymerwch eich amser. Does dim yn cael ei anfon pan ddaw’r funud i ben.
think-ready = Diolch. Mae’r lleill yn dal i feddwl.
think-all-ready = Mae pawb yn barod. { $name } fydd yn mynd â’r bwrdd ymlaen.
think-all-ready-you = Mae pawb yn barod. Ewch ymlaen pan fydd yn gyfleus i’ch bwrdd.
think-over = Mae’ch nodyn ar gadw i chi’n unig.
think-im-ready = Rwy’n barod
think-not-ready = Ddim eto wedi’r cyfan
think-go-round = Dechrau’r cylch
note-label = Eich nodyn preifat
note-help = Dim ond chi all weld hwn, nes i chi ddewis ei rannu.
respond-yours = Eich tro chi, { $name }.
respond-ask-own = Beth mae hyn yn ei godi, o’ch safle chi?
respond-ask-held = Beth allai fod yn bwysig iddyn nhw? Beth fyddai’n rhaid i ni ei ofyn?
respond-said = Rwy wedi dweud fy nweud
respond-pass = Pasio
respond-come-back = Dewch yn ôl ataf i
respond-come-back-short = Dod yn ôl
respond-write = Ei ysgrifennu yn lle
respond-write-short = Ysgrifennu
respond-speaks = Mae { $name } yn siarad.
respond-speaks-from = Mae { $name } yn siarad, o esgidiau { $shoes }.
respond-next = { $name } sydd nesaf.
respond-you-next = Chi sydd nesaf.
respond-last = Yna bydd pawb wedi cael eu holi.
respond-out = Rydych yn eistedd hwn allan. Does neb yn cael gwybod.
respond-act-for = Siarad dros { $name }
answers-title = Wedi’i ysgrifennu yn lle ei ddweud
discuss-say = Trafodwch ef. Pwy sydd heb gael ei holi eto?
discuss-say-held = Trafodwch ef. Beth adawodd yr esgidiau hynny i chi ei weld? Beth fyddai’n rhaid i chi ei ofyn?
discuss-first-question = Dangos cwestiwn
discuss-next-question = Cwestiwn nesaf
discuss-done = Ymlaen i gofnodi
quiz-show = Dangos yr ateb
outcome-open = Gadael ein cam
path-title = Llwybr eich bwrdd
path-begins = Caiff ei wneud wrth gerdded: mae pob rownd yn gosod un cam.
aloud-read = Ei ddarllen i mi
aloud-stop = Peidio â darllen

# The hand card.
hand-other = Esgidiau eraill, os gwelwch yn dda
hand-choose = Dewis eich esgidiau
hand-choose-title = Yn esgidiau pwy hoffech chi sefyll?
hand-choose-help = Dim ond un o bob un wrth eich bwrdd, tra bo digon.
hand-voices = Llais i wrando amdano yw cerdyn. Does dim gofyn i chi actio, a does neb yn un peth yn unig.

# The way to the menu, and what the lobby shares with it.
menu-open = Dewislen
more-open = Mwy
table-go-on-without = Ewch ymlaen, gall { $name } ddod i mewn wedyn
name-label = Beth gawn ni’ch galw chi?
name-help = Mae’ch bwrdd a’r hwyluswyr yn ei weld.
name-keep = Cadw’r enw hwn
tag-label = Pa un sydd agosaf at eich esgidiau chi?
tag-help = Caiff byrddau eu cymysgu yn ôl hyn, ac ni chewch yr esgidiau hyn byth.
tag-none = Gwell gen i beidio â dweud
guide-people = Pobl i droi atyn nhw

# What just happened, for eyes and readers.
notice-at_table = Rydych yn eistedd wrth fwrdd { $table }.
notice-round_began = Rownd newydd. { $name } sy’n darllen.
notice-round_began-you = Rownd newydd. Chi sy’n darllen.
notice-stage_began = Mae’ch bwrdd wedi cyrraedd: { $step }.
notice-stage_held = Ail gylch wrth eich bwrdd, y tro hwn o’r esgidiau sydd gennych.
notice-phase_entered = Mae’r ystafell wedi symud ymlaen i: { $phase }.
notice-turn_began = Tro { $name } yw hi.
notice-turn_put_off = Bydd { $name } yn dod yn ôl ato.
notice-reading_handed = { $name } sy’n darllen nawr.
notice-reading_handed-you = Chi sy’n darllen nawr.
notice-table_host_named = { $name } sy’n cadw’ch bwrdd i symud.
notice-table_host_named-you = Chi sy’n cadw’ch bwrdd i symud.
notice-table_host_freed = Does neb yn cadw’r bwrdd ar hyn o bryd. Gall unrhyw un.
notice-tender_card = Cerdyn tyner yw hwn. Mae’n gorwedd wyneb i lawr.
notice-card_set_aside = Rhoddwyd y cerdyn hwnnw o’r neilltu.
notice-prompt_shown = Mae cwestiwn newydd ar y cerdyn.
notice-answer_given = Mae { $name } wedi ysgrifennu rhywbeth.
notice-capture_added = Mae sylw newydd ar y bwrdd.
notice-seat_seated = Mae { $name } wedi eistedd gyda chi.
notice-seat_lifted = Mae { $name } wedi gadael y bwrdd.
notice-seat_went_away = Mae { $name } i ffwrdd am funud.
notice-seat_came_back = Mae { $name } yn ôl.
notice-table_paused = Mae’ch bwrdd yn cymryd anadl.
notice-table_resumed = Mae’ch bwrdd yn mynd ymlaen.
notice-jargon_flagged = Mae rhywun yn gofyn beth yw ystyr gair.
notice-jargon_explained = Mae gair wedi’i egluro.
notice-room_paused = Mae’r ystafell gyfan yn cymryd anadl.
notice-room_resumed = Mae’r ystafell yn mynd ymlaen.
notice-gathering = Gorffennwch eich brawddeg, yna edrychwch i fyny.
notice-gathering_over = Ewch ymlaen o’r lle’r oeddech.

# Nothing is heard from somebody's phone. They may well be at the table.
silent-draw = Does dim i’w glywed o ffôn { $name }. Caiff unrhyw un dynnu cerdyn.
silent-read = Does dim i’w glywed o ffôn { $name }. Os yw i ffwrdd, darllenwch ef eich hunain.
silent-respond = Does dim i’w glywed o ffôn { $name }. Os yw yma, gwrandewch; os nad yw, ewch ymlaen.
