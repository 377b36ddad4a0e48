# The report of a room, on the console and the closing page.
report-title = The report
report-means = What the room found, which perspectives saw what, what was not heard, and what all that can and cannot tell. It is in the room’s language. No names are in it.
report-read = Read the report
report-take = Or take it home as
report-pdf = PDF
report-word = Word
report-excel = Excel
report-page = Web page
report-markdown = Plain text
report-csv = Table (CSV)
report-json = For programs (JSON)
report-cannot = This file cannot be made now. Take another kind, or try again in a while.

photos-title = Photos of paper
photos-help = Flip charts, drawings, cards written by hand. Only facilitators add and see them here; whoever reads the report sees them, too. They go when the room goes. No faces and no names, please.
photos-choose = Choose a photo
photos-alt-help = For whoever does not see it, and for each kind of file without pictures. Write out the words on the paper.
photos-add = Add it to the report
photos-first = First choose a photo.
photos-added = It is in the report.
photos-away = Take it away
photos-sure = Take it away for good
photos-keep = Keep it
photos-full = This report has as many photos as fit. Take one away first.
