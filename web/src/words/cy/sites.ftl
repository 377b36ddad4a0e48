# Byrddau mewn sawl lle, galwadau’r rhai sydd o bell, a’r hyn sydd i westeiwyr byrddau yn unig.

site-where = Ble’r ydych chi?
site-where-help = Mae pobl yn yr un lle yn eistedd wrth un bwrdd. Does dim rhaid dweud.
site-none = Gwell gen i beidio â dweud
site-table = Mae bwrdd { $table } yma: { $site }
site-you = Rydych chi yma: { $site }
site-call = Agor yr alwad

sites-title = Lleoedd a galwadau
sites-help = Pan fydd byrddau mewn sawl lle (llyfrgell, cartref gofal, cegin pawb ei hun), enwch nhw yma. Mae pobl yn dweud ble maen nhw wrth ymuno, ac mae’r rhai yn yr un lle yn eistedd gyda’i gilydd. Os yw pawb mewn un ystafell, gadewch hyn yn wag.
sites-name = Enw’r lle
sites-call = Dolen i’w alwad
sites-call-help = I’r rhai sydd o bell. Mae’n dechrau â https://. Dim ond y rhai sy’n eistedd yno a hwyluswyr sy’n ei gweld; nid yw Shoebox ei hun byth yn ei hagor.
sites-more = Un lle arall
sites-add = Ychwanegu’r lle hwn
sites-keep = Cadw hyn
sites-drop = Tynnu’r lle hwn i ffwrdd
sites-tables = Ble mae’r byrddau
sites-of-table = Ble mae bwrdd { $number }
sites-nowhere = Unman yn benodol
sites-of-person = Ble maen nhw
sites-of-person-help = Nid yw’n symud neb. Mae’n cyfrif pan drefnir byrddau o’r newydd.

hosts-who = Pwy sy’n ei ddarllen
hosts-everybody = Pawb
hosts-hosts = Gwesteiwyr byrddau yn unig
hosts-field = Un frawddeg i westeiwyr byrddau
hosts-help = Mae’n sefyll ar frig eu tudalen nes i chi ei thynnu i lawr. Nid oes neb arall wrth eu byrddau yn ei gweld.
hosts-none = Nid oes gwesteiwr gan unrhyw fwrdd eto. Bydd pwy bynnag a ddaw’n un yn ei darllen.
hosts-shown = Mae gwesteiwyr byrddau’n darllen nawr
hosts-do = Ei dangos i westeiwyr byrddau

host-told = I westeiwyr byrddau:
host-hints = I chi fel gwesteiwr bwrdd:
host-hide = Cuddio’r awgrymiadau hyn
host-show = Awgrymiadau i westeiwyr byrddau
host-hint-welcome = Dywedwch eich enw, a bod unrhyw un yn cael pasio unrhyw bryd. Gwnewch yn siŵr bod pawb yn clywed ac yn darllen yr un dudalen.
host-hint-check_in = Ewch o gwmpas unwaith: enw ac un gair. Dechreuwch gyda chi’ch hun, yn fyr.
host-hint-draw = Gwnewch yn siŵr bod pawb wedi eistedd. Gadewch i rywun arall ddarllen bob tro, os hoffen nhw.
host-hint-tender = Darllenwch y nodyn yn uchel ac arhoswch funud. Nid oes angen rheswm dros “nid y cerdyn hwn”.
host-hint-read = Gofynnwch i’r cerdyn gael ei ddarllen ddwywaith, yn araf. Holwch a oes angen egluro gair.
host-hint-think = Cadwch y tawelwch, hyd yn oed pan fydd yn teimlo’n hir. Does dim rhaid i neb ysgrifennu.
host-hint-respond = Mae un yn siarad, y lleill yn gwrando. Os bydd rhywun yn aros, gofynnwch wrth enw: nawr, wedyn, neu basio?
host-hint-discuss = Gofynnwch i’r sawl sydd heb siarad eto. Os bydd dau’n dal ati, gofynnwch beth fyddai rhywun arall yn ei ddweud.
host-hint-capture = Gofynnwch beth sylwoch chi, pam, a beth sy’n dilyn. Ysgrifennwch yn y geiriau a ddywedwyd.
host-hint-debrief = Gofynnwch i bob un yn ei dro beth maen nhw’n ei adael gyda’r esgidiau hynny. Dywedwch eich enw eich hun eto.
host-hint-harvest = Helpwch eich bwrdd i un frawddeg. Gall rhywun sydd wedi dweud ychydig ei darllen yn uchel.
host-hint-pledge = Mae bach yn dda. Gofynnwch: beth, gyda phwy, erbyn pryd?
host-hint-check_out = Diolchwch i bobl wrth eu henwau. Gofynnwch sut brofiad oedd siarad fel hyn, nid dim ond beth a ddywedwyd.
