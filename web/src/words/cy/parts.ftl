# Words of the small parts, which every screen shares.
button-sending = yn anfon

field-optional = os dymunwch
field-left =
    { $count ->
        [zero] dim llythrennau ar ôl
        [one] { $count } llythyren ar ôl
        [two] { $count } lythyren ar ôl
        [few] { $count } llythyren ar ôl
        [many] { $count } llythyren ar ôl
       *[other] { $count } llythyren ar ôl
    }
field-too-many =
    { $count ->
        [zero] dim llythyren yn ormod
        [one] { $count } llythyren yn ormod
        [two] { $count } lythyren yn ormod
        [few] { $count } llythyren yn ormod
        [many] { $count } llythyren yn ormod
       *[other] { $count } llythyren yn ormod
    }

house-name = Shoebox
skip-to-what-to-do = I’r hyn y gallwch ei wneud
card-spoken-by = Yn llais
card-situation = Sefyllfa
card-in-shoes-of = Rydych chi yn esgidiau
card-in-shoes-of-short = Yn esgidiau
card-instead-in = { $language } yw iaith y cerdyn hwn. Nid yw yn eich iaith chi eto.
language-en = Saesneg
language-ar = Arabeg
language-cy = Cymraeg
card-footer = { $deck } · Cerdyn { $number }
card-close = Rhoi’r cerdyn i lawr
card-what-matters = Beth sy’n bwysig i mi
card-strengths = Beth rwy’n dda am ei wneud
card-what-helps = Beth sy’n helpu
card-ask = Gofyn i berson go iawn
quiz-right = yr ateb
decision-owner = { $name } sy’n penderfynu
decision-for = O blaid:
decision-against = Yn erbyn:
card-questions =
    { $count ->
        [zero] Cwestiynau
        [one] Cwestiwn
        [two] Cwestiynau
        [few] Cwestiynau
        [many] Cwestiynau
       *[other] Cwestiynau
    }
card-tender = Cerdyn tyner
card-tender-ways = Ei ddarllen, dewis un arall, neu eistedd hwn allan. Fydd neb yn gweld pwy ddewisodd.

dialog-close = Cau
toast-close = Cau’r nodyn hwn
offline-lasts = Beth allai helpu
offline-wifi = Gwelwch fod y ddyfais hon ar yr un Wi-Fi â’r gliniadur.
offline-wait = Neu arhoswch: daw’r dudalen hon yn ôl ohoni’i hun, gyda phopeth a ysgrifennoch.
offline-address = A yw’r sgrin yn dangos cyfeiriad arall? Agorwch hwnnw, a theipiwch y cod personol y mae hwylusydd yn ei wneud dan eich enw.
offline = Dim cysylltiad. Daliwch ati i ysgrifennu, fe’i hanfonwn pan ddaw’n ôl.
paused = Ni all y gliniadur gadw dim ar hyn o bryd. Mae popeth o’r blaen yn ddiogel. Arhoswch, neu daliwch ati i ysgrifennu yma.
online = Rydych chi’n ôl. Mae popeth a ysgrifennoch ar ei ffordd.

seat-you = Chi
seat-you-named = { $name } (chi)
seat-waiting = yn aros
seat-now = tro nawr
seat-asked = wedi cael tro
seat-coming-back = am ddod yn ôl ato
seat-ready = yn barod
seat-away = i ffwrdd
seat-and-faint = { $state }, ffôn heb ei glywed
table-label = Eich bwrdd
table-names-whole = Enwau’n llawn

timer-left = { $time } ar ôl
timer-over = { $time } drosodd, cymerwch eich amser
timer-over-short = { $time } drosodd
timer-paused = { $time }, wedi oedi
timer-minute-left = Tua munud ar ôl. Cymerwch eich amser.

path-none = Dim camau eto.
path-step = Rownd { $number }, { $title }, yn esgidiau { $shoes }, { $outcome }
path-nobody = neb yn benodol
path-forward = cam ymlaen
path-mixed = cymysg
path-blocked = wedi’i rwystro
path-unsaid = heb ei ddweud eto

loading = Ar ei ffordd…

code-odd-letter =
    { $letter ->
        [O] Does dim llythyren O mewn codau. Ai D neu Q yw hi?
        [0] Does dim sero mewn codau. Ai D neu Q yw hi?
        [I] Does dim llythyren I mewn codau. Ai J neu T yw hi?
        [1] Does dim ffigur 1 mewn codau. Ai J neu 7 yw hi?
        [L] Does dim llythyren L mewn codau. Ai K neu T yw hi?
       *[other] Does dim { $letter } mewn codau. Edrychwch eto?
    }
