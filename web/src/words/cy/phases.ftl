# Words of the phases before the game: lobby, welcome, check-in.

lobby-what-for = Pam rydyn ni yma
lobby-here =
    { $count ->
        [zero] Does neb yma eto.
        [one] Chi yw’r cyntaf yma.
        [two] Mae { $count } berson yma.
        [few] Mae { $count } pherson yma.
        [many] Mae { $count } pherson yma.
       *[other] Mae { $count } o bobl yma.
    }
lobby-you = Chi yn yr ystafell hon
lobby-say = Dewch i eistedd. Mae’n dechrau ohono’i hun pan fydd yr hwylusydd yn barod.

waiting-standing-title = Bydd gennych le cyn hir
waiting-standing-help = Bydd yr hwylusydd yn dod o hyd i fwrdd i chi mewn munud. Does dim yn mynd ar goll yn y cyfamser.
waiting-standing-say = Rydych chi i mewn. Mae’r dudalen hon yn symud ymlaen ohoni’i hun.
waiting-between-title = Rhwng dwy rownd
waiting-between-help = Estynnwch eich coesau, yfwch ddŵr, siaradwch â’ch cymydog.
waiting-between-say = Mae’r rownd nesaf yn dechrau ohoni’i hun.
waiting-elsewhere-title = Mae’r sedd hon wrth fwrdd arall
waiting-elsewhere-help = Mae’r ffôn hwn yn dangos bwrdd eich sedd gyntaf. Gofynnwch i’r hwylusydd ddod â chi at eich gilydd.
waiting-elsewhere-say = Dewiswch un arall o’ch seddi uchod, neu gofynnwch i’r hwylusydd.

kept-title = Beth gaiff ei gadw
kept-name = Eich enw, dim ond tra cedwir yr ystafell.
kept-words = Yr hyn rydych yn ei ychwanegu at y bwrdd, am y dyddiau a nodwyd wrth y drws, yna wedi mynd.
kept-pass = Nid yw pasio byth yn cael ei gyfrif.

welcome-agreement = Beth rydyn ni’n cytuno arno
welcome-rules = Da gwybod
welcome-pass = Cewch basio bob tro, eistedd cerdyn allan, neu ofyn am un arall. Does dim angen rheswm.
welcome-help = Mae’r bwi achub ar y brig yn galw hwylusydd, yn dawel.
welcome-anonymous = Ni chedwir enw gyda’r hyn rydych yn ei ysgrifennu. Yr hyn a ddywedwch yn uchel, neu a ysgrifennwch ar eich tro, mae’ch bwrdd yn ei wybod.
welcome-named = Mae’r hyn a ysgrifennwch yn sefyll gyda’ch enw wrth eich bwrdd. Mae’n gadael yr ystafell hebddo.
welcome-say = Darllenwch ef yn eich amser. Dywedwch pan fyddwch yn barod i ddechrau.
ready-thanks = Diolch. Rydyn ni’n aros am y lleill, heb frys.

check-in-title = Sut mae hi nawr
check-in-hello = Dywedwch helô wrth eich bwrdd: eich enw, a beth ddaeth â chi yma.
check-in-say = Atebwch yr hyn a fynnwch. Ar ôl dweud helô, rydych yn barod.
scale-1 = Ddim o gwbl
scale-2 = Ychydig
scale-3 = Yn rhannol
scale-4 = Gan mwyaf
scale-5 = Yn llwyr
scale-take-back = Tynnu fy ateb yn ôl
scale-who-sees = Does neb yn gweld eich ateb. Dangosir niferoedd o dri ateb ymlaen.
scale-who-sees-anonymous = Ni chedwir enw gydag ef. Dim ond y ffôn hwn sy’n cofio beth ddewisoch.
