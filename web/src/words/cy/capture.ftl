# Words of captures.

capture-open = Cofnodi
capture-title = Beth sylwon ni arno?
capture-kind = Pa fath yw e?
capture-insight = Mewnwelediad
capture-barrier = Rhwystr
capture-idea = Syniad
capture-question = Cwestiwn
capture-quote = Dyfyniad
capture-noticed = Fe sylwon ni
capture-because = oherwydd
capture-so = felly
capture-about = Am ba gerdyn?
need-legend = Angen pwy mae’n ei ddiwallu?
need-person = Angen person
need-service = Angen gwasanaeth
need-both = Y ddau
need-unsure = Ddim yn siŵr
need-of = Angen pwy: { $need }
capture-agreed = Mae’r sawl a’i dywedodd yn fodlon i ni ei gofnodi
capture-agreed-help = Gofynnwch yn gyntaf. Cewch na yn ateb.
capture-ask-first = Gofynnwch i’r sawl a’i dywedodd
capture-who-sees = Mae’ch bwrdd a’r hwyluswyr yn gweld hwn, gyda’ch enw. Y tu allan i’r ystafell does dim enw arno.
capture-who-sees-anonymous = Mae’ch bwrdd a’r hwyluswyr yn gweld hwn. Ni chedwir enw neb. Dim ond y ffôn hwn all ei newid.
capture-say = Mae tri yn ddigon. Cofnodwch yr hyn y byddai’n chwith ei anghofio.
capture-put = Ei roi ar y bwrdd
capture-put-done = Mae’ch sylw ar y bwrdd.
capture-waits = Ar gadw. Caiff ei ddangos gyda’r lleill pan ddaw’r cam i ben.
capture-take-back = Ei dynnu’n ôl
capture-taken-back = Wedi’i dynnu’n ôl, a’i eiriau wedi mynd.
capture-redacted = Tynnodd hwylusydd rywbeth oddi yma
capture-change = Newid
capture-change-title = Newid eich sylw
capture-change-keep = Ei gadw fel hyn
capture-needs-words = Ysgrifennwch rywbeth yn gyntaf
capture-next-round = Rownd nesaf
captures-title = Wrth y bwrdd hwn hyd yma
captures-count = { $count }
captures-none = Dim sylwadau eto
captures-none-help = Mae’r cyntaf yn aml yn dod ar ôl yr ail dawelwch.
captures-waiting =
    { $count ->
        [zero] Does dim mwy i’w ddangos pan ddaw’r cam i ben.
        [one] Caiff un arall ei ddangos pan ddaw’r cam i ben.
        [two] Caiff dau arall eu dangos pan ddaw’r cam i ben.
        [few] Caiff { $count } arall eu dangos pan ddaw’r cam i ben.
        [many] Caiff { $count } arall eu dangos pan ddaw’r cam i ben.
       *[other] Caiff { $count } arall eu dangos pan ddaw’r cam i ben.
    }
mine-open = Beth ysgrifennais i
