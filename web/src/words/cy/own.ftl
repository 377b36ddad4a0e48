# Geiriau sy’n perthyn i chi.

slip-nhs = Mae hwn yn edrych fel rhif GIG.
slip-phone = Mae hwn yn edrych fel rhif ffôn.
slip-email = Mae hwn yn edrych fel cyfeiriad e-bost.
slip-postcode = Mae hwn yn edrych fel cod post.
slip-better = Byddai’n cael ei gadw gyda’ch geiriau. Efallai yr hoffech ei adael allan.

own-title = Beth sy’n cael ei gadw amdanoch chi yma
own-help = Popeth a ysgrifennoch, eich enw, a’ch dewisiadau. Chi biau’r rhain: gallwch eu darllen, mynd â nhw, neu eu dileu.
own-show = Dangos
own-hide = Cuddio
own-take-text = Mynd â’r cyfan fel testun
own-take-json = Mynd â’r cyfan fel data (JSON)
own-nothing = Nid ydych wedi ysgrifennu dim yma.
own-out = Ddim yn yr adroddiad
own-redacted = Tynnodd hwylusydd rywbeth oddi yma a oedd yn pwyntio at rywun
own-keep-out = Ei gadw allan o’r adroddiad
own-put-in = Ei roi’n ôl yn yr adroddiad
own-now-out = Mae’n aros yn yr ystafell, ac allan o bob adroddiad.
own-now-in = Mae yn yr adroddiad eto.
own-about-capture = Cofnod
own-about-pledge = Addewid
own-about-note = Nodyn preifat
own-about-answer = Ateb wedi’i deipio
own-about-problem = Problem a ddaethoch chi
own-about-question = Cwestiwn a ofynnoch chi
own-about-closing_word = Gair yn y cylch cau
own-about-choice = Pam y gwnaethoch ddewis, mewn taith penderfyniad
own-about-rating = Pam y graddioch safbwynt felly
own-about-kind_word_written = Geiriau caredig a ysgrifennoch
own-about-kind_word_given = Geiriau caredig a gawsoch
own-fact-name = Enw: { $name }
own-fact-nameless = Dim enw
own-fact-wishes =
    { $count ->
        [zero] Dim dymuniadau am sut rydych yn cymryd rhan
        [one] { $count } dymuniad am sut rydych yn cymryd rhan
        [two] { $count } ddymuniad am sut rydych yn cymryd rhan
        [few] { $count } dymuniad am sut rydych yn cymryd rhan
        [many] { $count } dymuniad am sut rydych yn cymryd rhan
       *[other] { $count } dymuniad am sut rydych yn cymryd rhan
    }
own-fact-days =
    { $days ->
        [zero] Caiff ei ddileu pan fydd yr ystafell yn cau
        [one] Yn cael ei gadw am un diwrnod ar ôl i’r ystafell gau
        [two] Yn cael ei gadw am { $days } ddiwrnod ar ôl i’r ystafell gau
        [few] Yn cael ei gadw am { $days } diwrnod ar ôl i’r ystafell gau
        [many] Yn cael ei gadw am { $days } diwrnod ar ôl i’r ystafell gau
       *[other] Yn cael ei gadw am { $days } diwrnod ar ôl i’r ystafell gau
    }
own-fact-until = Yn cael ei gadw tan { DATETIME($date, day: "numeric", month: "long", year: "numeric") }
own-fact-names = Bydd enwau’n mynd ar { DATETIME($date, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }
own-erase = Dileu popeth a ysgrifennais, a’m henw
own-erase-ask = Dileu popeth a ysgrifennoch?
own-erase-means = Bydd cofnodion, addewidion, nodiadau, atebion, gair cau, geiriau caredig a’ch enw yn mynd am byth, i bawb arall hefyd. Rydych yn cadw eich lle.
own-erase-not = Mae ffeiliau y mae rhywun eisoes wedi mynd â nhw adref yn aros gyda nhw.
own-erase-keep = Cadw fy ngeiriau
own-erase-do = Eu dileu
own-erased = Wedi’u dileu. Does dim o’r hyn a ysgrifennoch ar ôl.

kind-title = Geiriau caredig
kind-help = Llinell i un person wrth eich bwrdd, iddyn nhw yn unig. Mae’r cyfan yn cael eu rhannu gyda’i gilydd ar y diwedd.
kind-take-part = Hoffwn gymryd rhan
kind-take-part-help = Cewch ysgrifennu rhai, a chael y rhai a ysgrifennwyd atoch chi. Does neb yn cael gwybod pwy sy’n cymryd rhan.
kind-help-after = Ar y diwedd, rhannwyd y llinellau yr oedd pobl wedi’u hysgrifennu at ei gilydd.
kind-look = Gweld a oes un i mi
kind-look-help = Ni ddywedir wrth neb eich bod yn edrych.
kind-who-sees = Dim ond y person rydych yn ysgrifennu ato sy’n ei ddarllen, a hynny ar y diwedd. Mae eich enw oddi tano. Dim ond y rhai sy’n cymryd rhan sy’n ei gael.
kind-who-sees-anonymous = Dim ond y person rydych yn ysgrifennu ato sy’n ei ddarllen, a hynny ar y diwedd. Does dim enw oddi tano, oni bai eich bod yn ysgrifennu un. Dim ond y rhai sy’n cymryd rhan sy’n ei gael.
kind-write = At { $name }
kind-instead = At { $name }, yn lle’r hyn a ysgrifennoch o’r blaen
kind-keep = Ei gadw tan y diwedd
kind-kept-now = Wedi’i gadw tan y diwedd. Does neb yn ei ddarllen cyn hynny.
kind-kept =
    { $count ->
        [zero] dim wedi’u cadw
        [one] un wedi’i gadw
        [two] { $count } wedi’u cadw
        [few] { $count } wedi’u cadw
        [many] { $count } wedi’u cadw
       *[other] { $count } wedi’u cadw
    }
kind-take-back = Ei gymryd yn ôl
kind-gone = Wedi mynd.
kind-given =
    { $count ->
        [zero] Dim geiriau caredig
        [one] Geiriau caredig i chi
        [two] Geiriau caredig i chi, { $count } ohonynt
        [few] Geiriau caredig i chi, { $count } ohonynt
        [many] Geiriau caredig i chi, { $count } ohonynt
       *[other] Geiriau caredig i chi, { $count } ohonynt
    }
kind-for = I { $name }
kind-for-you = I chi
kind-throw-away = Ei daflu
kind-print = Eu hargraffu i’w plygu
kind-until = Maen nhw’n cael eu dileu yn fuan ar ôl i’r ystafell gau, gyda’r enwau. Argraffwch neu gopïwch yr hyn rydych am ei gadw.

mine-title = Beth ysgrifennais i
mine-captures = Sylwadau
mine-none = Dim byd eto
mine-anonymous = Ni chedwir enw neb yn yr ystafell hon. Dim ond y ffôn hwn sy’n gwybod beth ysgrifennoch yma: ar ddyfais arall ni fydd i’w gael.
mine-waits = Heb ei ddangos wrth eich bwrdd eto, neu wedi’i guddio gan hwylusydd.
recorder-title = Ysgrifennu dros y bwrdd
recorder-help = { $round }. Mae Enter yn ei roi ar y bwrdd, ac ewch ymlaen i ysgrifennu.
