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
