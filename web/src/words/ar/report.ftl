# تقرير الغرفة، في لوحة الميسّر وصفحة الختام.
report-title = التقرير
report-means = ما وجدته الغرفة، وأي وجهة نظر رأت ماذا، وما لم يُسمع، وما يمكن لذلك كله أن يقوله وما لا يمكنه. هو بلغة الغرفة، ولا أسماء فيه.
report-read = قراءة التقرير
report-take = أو الاحتفاظ به
report-pdf = ملف PDF
report-word = ملف Word
report-excel = ملف Excel
report-page = صفحة ويب
report-markdown = نص بسيط
report-csv = جدول (CSV)
report-json = للبرامج (JSON)
report-cannot = لا يمكن صنع هذا الملف الآن. قد يصلح نوع آخر، أو المحاولة بعد قليل.
