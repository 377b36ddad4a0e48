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
