# Words of the frame round every page: settings, waiting at the door, leaving, and pages that are not there.
app-tab = { $title } · Shoebox

settings-open = Iaith a golwg
settings-title = Iaith a golwg
settings-done = Iawn
settings-language = Iaith
settings-theme = Golau neu dywyll
settings-theme-system = Fel y ddyfais hon
settings-theme-light = Golau
settings-theme-dark = Tywyll
settings-text = Maint y testun
settings-text-normal = Arferol
settings-text-large = Mawr
settings-text-larger = Mwy fyth
settings-contrast = Cyferbyniad cryfach
settings-calm = Dim symud
settings-easy = Cardiau Hawdd eu Deall
settings-listening = Un peth ar y tro, mewn geiriau
settings-listening-help = Yr un gêm fel penawdau, testun a botymau. Dim bwrdd gêm, dim lluniau.
settings-aloud = Darllen pob cerdyn i mi
settings-aloud-help = Gyda llais o’r ddyfais hon. Cewch ei stopio unrhyw bryd.

door-title = Rydych chi wedi curo
door-knocked = Mae’r hwyluswyr yn gwybod eich bod chi yma
door-wait = Bydd un ohonyn nhw’n eich gadael i mewn. Mae’r dudalen hon yn symud ymlaen ohoni’i hun.
door-stay = Cewch roi’ch ffôn i lawr. Os aiff i gysgu, deffrwch ef bob hyn a hyn.
door-look = Gweld a yw’r drws ar agor
door-leave = Mynd yn ôl

left-title = Rydych chi wedi gadael
left-words = Mae’r hyn a ychwanegoch at “{ $title }” yn aros lle’r oedd. Cewch ddod yn ôl i sedd newydd.
left-back = Dod yn ôl
left-forget = Ei dynnu oddi ar y ddyfais hon

lost-again = Rhoi cynnig arall arni
lost-home = I’r dudalen gyntaf
lost-here = Ei defnyddio yma
lost-forget = Ei dynnu oddi ar y ddyfais hon

lost-looking-title = Ar ei ffordd
lost-nowhere-title = Does dim byd yma
lost-nowhere = Nid yw’r cyfeiriad hwn yn arwain i unman. Gyda chod ystafell cewch ymuno o’r dudalen gyntaf.
lost-no-key-title = Does gan y ddyfais hon ddim sedd yn yr ystafell honno
lost-no-key = Ymunwch â chod yr ystafell, neu agorwch y ddolen a gawsoch ar y ddyfais hon.
lost-bad-link-title = Nid yw’r ddolen hon yn agor dim
lost-bad-link = Efallai ei bod wedi’i defnyddio, neu fod yr ystafell wedi mynd. Gofynnwch am un newydd.
lost-no-connection-title = Ddaeth dim ateb
lost-no-connection = Gwelwch a ydych ar yr un Wi-Fi â’r gliniadur sy’n cynnal yr ystafell, yna rhowch gynnig arall arni.
lost-broken-title = Aeth rhywbeth o’i le ar y dudalen hon
lost-broken = Does dim a ysgrifennoch wedi’i golli: mae ar gadw ar y ddyfais hon. Llwythwch y dudalen eto ac ewch ymlaen.
lost-unloaded-title = Ni chyrhaeddodd rhan o’r dudalen hon
lost-unloaded = Gwelwch a oes Wi-Fi, yna rhowch gynnig arall arni. Mae’r hyn a ysgrifennoch ar gadw ar y ddyfais hon.
lost-elsewhere-title = Ar agor mewn ffenestr arall
lost-elsewhere = Mae’r sedd hon ar agor mewn sawl ffenestr, a hon oedd yr hynaf. Ewch ymlaen yno, neu defnyddiwch hi yma.
lost-unknown-title = Does gan y ddyfais hon ddim sedd yn yr ystafell honno mwyach
lost-unknown = Nid yw “{ $room }” yn adnabod y ddyfais hon mwyach: efallai iddi gael ei hallgofnodi o ddyfais arall. Gofynnwch i’r hwylusydd am god i ddod yn ôl.
lost-removed-title = Nid ydych yn yr ystafell hon mwyach
lost-removed = Mae hwylusydd wedi’ch tynnu o “{ $room }”. Os camgymeriad oedd hynny, siaradwch â nhw.
lost-gone-title = Mae’r ystafell hon wedi mynd
lost-gone = Mae “{ $room }” wedi’i dileu gyda phopeth ynddi: sylwadau, addewidion, enwau. Does dim wedi’i gadw.
lost-newer-title = Mae’r dudalen hon yn hen erbyn hyn
lost-newer = Llwythwch hi unwaith eto. Os nad yw hynny’n helpu, caewch hi a’i hagor eto o’r cod.

# Names of phases and modes, for every screen.
phase-lobby = Cyrraedd
phase-welcome = Croeso
phase-check_in = Gair i ddechrau
phase-play = Chwarae
phase-debrief = Ôl-drafod
phase-harvest = Cynhaeaf
phase-pledge = Addewidion
phase-check_out = Gair i gloi
phase-break = Egwyl
phase-overnight = Tan ddiwrnod arall
phase-closed = Wedi cau
mode-own_shoes = Esgidiau eich hun
mode-swap_shoes = Cyfnewid esgidiau
