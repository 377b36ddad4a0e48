# Words of joining. Friendly names are one line, parted by commas: kind, short, of no gender and no rank.
join-title = Dewch i eistedd
join-lead = Dim cyfrif, dim e-bost, dim ap.
join-code = Cod yr ystafell
join-again = Rhoi cynnig arall arni

join-name = Beth gawn ni’ch galw chi?
join-name-help = Mae enw cyntaf yn ddigon. Neu beth am { $friendly }?
join-friendly-names = Crëyr Tawel, Dyfrgi Clên, Derwen Amyneddgar, Dryw Disglair, Mochyn Daear, Llwynog Addfwyn, Robin Chwilfrydig, Helygen Lonydd, Carreg Gynnes, Malwen Ddewr, Pila Llon, Ysgall Meddal, Ehedydd Cynnar, Afon Araf, Nant Glir, Ffenestr Agored, Gwyfyn Gwyrdd, Bedwen Arian, Draenog Crwn, Brân Feddylgar, Awel Ysgafn, Meillion Onest, Gwennol Hwyr, Grug Heulog

join-shoes = Pa esgidiau sydd agosaf at eich rhai chi?
join-shoes-help = Dim ond i gymysgu’r byrddau, a byth i roi’ch cerdyn eich hun i chi.
join-shoes-none = Gwell gen i beidio â dweud

join-easier = Fyddai rhywbeth yn gwneud hyn yn haws i chi?
join-easier-help = Dim ond yr hwyluswyr sy’n gweld hyn.
join-device = Ac ar y ddyfais hon, i chi’n unig:
join-wish-more_time = Mwy o amser
join-wish-easy_read = Cardiau Hawdd eu Deall
join-wish-large_text = Testun mawr
join-wish-listening = Gwell gen i wrando na darllen
join-wish-speak_little = Gwell gen i beidio â siarad llawer
join-wish-other_language = Rwy’n siarad iaith arall orau
join-wish-step_free = Dim grisiau, neu le i gadair

join-kept = Beth gaiff ei gadw
join-kept-name = Eich enw, i’ch bwrdd a’r hwyluswyr. Mae’n cael ei ddileu yn fuan ar ôl i’r ystafell gau.
join-kept-words-named = Yr hyn rydych yn ei ychwanegu, i’ch bwrdd a’r hwyluswyr, gyda’ch enw wrth ei ochr. { $long }
join-kept-words-anonymous = Yr hyn rydych yn ei ychwanegu, i’ch bwrdd a’r hwyluswyr. Does dim enw gydag ef: all neb ddod i wybod pwy a’i hysgrifennodd. { $long }
join-kept-days =
    { $days ->
        [zero] Wedi mynd cyn gynted ag y bydd yr ystafell wedi cau.
        [one] Ar gadw am { $days } diwrnod ar ôl i ni gau, yna wedi mynd.
        [two] Ar gadw am { $days } ddiwrnod ar ôl i ni gau, yna wedi mynd.
        [few] Ar gadw am { $days } diwrnod ar ôl i ni gau, yna wedi mynd.
        [many] Ar gadw am { $days } diwrnod ar ôl i ni gau, yna wedi mynd.
       *[other] Ar gadw am { $days } diwrnod ar ôl i ni gau, yna wedi mynd.
    }
join-kept-pass = Cewch dynnu’ch geiriau’n ôl unrhyw bryd. Nid yw pasio byth yn cael ei gyfrif.
join-forgets = Nid yw’r porwr hwn yn cadw dim. Gadewch y dudalen hon ar agor, neu bydd angen sedd newydd arnoch.
join-agreement = Beth rydyn ni’n cytuno arno yma
join-yes = Wrth ddod i mewn rydych yn cytuno â “Beth gaiff ei gadw”.
join-yes-agreement = Wrth ddod i mewn rydych yn cytuno â “Beth gaiff ei gadw” ac â’r hyn rydyn ni’n cytuno arno.
join-come-in = Iawn, dewch i mewn
join-knock = Iawn, curo ar y drws

join-full = Mae’r ystafell yn llawn
join-full-do = Gofynnwch i’r hwylusydd: gall dau rannu ffôn, neu gall rhywun ysgrifennu drosoch.
join-closed = Mae’r ystafell hon wedi cau
join-closed-do = All neb ymuno mwyach. Os buoch yn rhan ohoni, gall yr hwylusydd ddweud beth ddaeth ohoni.
join-locked = Mae’r drws ar glo
join-locked-do = Gofynnwch i’r hwylusydd ei agor, yna rhowch gynnig arall arni.

join-already-runs = Chi sy’n cynnal yr ystafell hon ar y ddyfais hon
join-already-runs-words = Mae’ch consol yma. Cewch hefyd gymryd sedd wrth ei ochr, i weld beth mae pobl yn ei weld.
join-already-sits = Mae gennych sedd yn yr ystafell hon yn barod
join-already-sits-words = Mae’ch bwrdd wedi cadw’ch lle.
join-already-back = Mynd yn ôl i mewn
join-already-besides = Cymryd sedd arall ar y ddyfais hon
