# Lluniau y mae rhywun yn eu hychwanegu: at gerdyn, at adroddiad.
form-picture-help = Ffotograff neu ddarlun: JPEG, PNG neu WebP, 8 MB ar y mwyaf. Fe’i gwneir yn fach, a thynnir ymaith ble a phryd y’i tynnwyd.
form-picture-sending = Ar ei ffordd …
form-alt = Beth sydd i’w weld
form-alt-first = Dywedwch yn gyntaf beth sydd i’w weld.
picture-no-empty = Mae’r ffeil hon yn wag. Dewiswch un arall, neu cadwch y llun eto.
picture-no-heavy = 8 MB yw maint mwyaf llun. Cadwch ef yn llai, yna dewiswch ef eto: mae 1,200 o bwyntiau ar yr ochr hiraf yn ddigon.
picture-no-wide = Mae gormod o bwyntiau yn y llun hwn. Cadwch ef yn llai, yna dewiswch ef eto: mae 1,200 ar yr ochr hiraf yn ddigon.
picture-no-drawing = Darlun SVG yw hwn, a gall hwnnw ddal rhaglen. Cadwch ef fel PNG, yna dewiswch hwnnw.
picture-no-other = Nid yw hwn yn llun y gall pob ffôn ei ddangos. Cadwch ef fel JPEG, PNG neu WebP, yna dewiswch hwnnw.
picture-no-moving = Mae’r llun hwn yn symud, a gall hynny wneud pobl yn sâl. Cadwch un llun llonydd ohono, yna dewiswch hwnnw.
picture-no-broken = Ni ellir darllen y llun hwn i’r diwedd. Cadwch neu copïwch ef eto, yna dewiswch hwnnw.
picture-no-slow = Cymerodd y llun hwn ormod o amser i’w ddarllen. Cadwch ef eto fel JPEG llai, yna dewiswch hwnnw.
picture-no-more = Nid oes lle i ragor o luniau yma. Tynnwch rai oddi ar gardiau eraill, neu gofynnwch i’r sawl sy’n rhedeg y gweinydd hwn.
