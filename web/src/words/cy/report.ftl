# Adroddiad ystafell, ar y consol a’r dudalen gloi.
report-title = Yr adroddiad
report-means = Beth gafodd yr ystafell, pa safbwyntiau a welodd beth, yr hyn na chlywyd, a’r hyn y gall ac na all hynny i gyd ei ddweud. Mae yn iaith yr ystafell. Does dim enwau ynddo.
report-read = Darllen yr adroddiad
report-take = Neu ewch ag ef adref fel
report-pdf = Ffeil PDF
report-word = Ffeil Word
report-excel = Ffeil Excel
report-page = Tudalen we
report-markdown = Testun plaen
report-csv = Tabl (CSV)
report-json = I raglenni (JSON)
report-cannot = Does dim modd gwneud y ffeil hon nawr. Cymerwch fath arall, neu rhowch gynnig arall arni ymhen ychydig.

photos-title = Lluniau o bapur
photos-help = Siartiau troi, darluniau, cardiau mewn llawysgrifen. Dim ond hwyluswyr sy’n eu hychwanegu a’u gweld yma; mae pwy bynnag sy’n darllen yr adroddiad yn eu gweld hefyd. Maen nhw’n mynd pan fydd yr ystafell yn mynd. Dim wynebau nac enwau, os gwelwch yn dda.
photos-choose = Dewis llun
photos-alt-help = I’r sawl nad yw’n ei weld, ac i bob math o ffeil heb luniau. Ysgrifennwch y geiriau sydd ar y papur.
photos-add = Ei ychwanegu at yr adroddiad
photos-first = Dewiswch lun yn gyntaf.
photos-added = Mae yn yr adroddiad.
photos-away = Tynnu’r llun ymaith
photos-sure = Ei dynnu ymaith am byth
photos-keep = Ei gadw
photos-full = Mae cynifer o luniau ag sy’n ffitio yn yr adroddiad hwn. Tynnwch un ymaith yn gyntaf.
