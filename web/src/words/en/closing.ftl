# Words of the closing page.
closing-thanks = The room has closed. Thank you for coming.
closing-cards = Cards for the next room
closing-cards-help = Choose what was noticed, and take it as a deck file, together with cards written in this room. Nobody’s name is in it. Ask those who said it before you share it.
closing-cards-choose =
    { $count ->
        [0] Choose captures
        [one] 1 capture chosen
       *[other] { $count } captures chosen
    }
closing-cards-first = Choose a capture first
closing-cards-do = Take them as a deck file

closing-home = Take it home
closing-home-participant = Your own words, and what the room shared with everyone. No names are in it.
closing-home-where = You will find the file among this device’s downloads.
closing-page = As a web page
closing-markdown = As text to read
closing-csv = As a spreadsheet

closing-unsent = What you had started to write
closing-unsent-help = The room closed before this was sent. It is on this device alone, for you to read or copy.
closing-unsent-forget = I don’t need it any more

closing-mine = Your own words
closing-mine-help = You can take them back now, or at any time while the room is kept.
closing-my-note = Your private note
closing-my-word = Your word in the closing circle
closing-take-back = Take it back
closing-taken-back = Taken back. Its words are gone.

closing-found = What the room found
closing-no-theme = Not in a theme
closing-none = No captures this time
closing-none-help = What was said in the room stays with those who were there.
closing-kind-insight = Insight
closing-kind-barrier = Barrier
closing-kind-idea = Idea
closing-kind-question = Question
closing-kind-quote = Quote
closing-because = because
closing-so = so

closing-of-table = by a table
closing-with = with
closing-by = by
closing-help = help needed
closing-circle = Words from the closing circle

closing-kept = Kept for a while. Then everything goes. Names go before that.
closing-kept-until =
    { $days ->
        [0] Kept until { DATETIME($date, day: "numeric", month: "long", year: "numeric") }, that is today. Then everything goes.
        [one] Kept until { DATETIME($date, day: "numeric", month: "long", year: "numeric") }, one day more. Then everything goes.
       *[other] Kept until { DATETIME($date, day: "numeric", month: "long", year: "numeric") }, { $days } days more. Then everything goes.
    }
closing-names-until = Names and kind words go on { DATETIME($date, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
closing-names-gone = Names and kind words are gone already.
closing-people = People to turn to
closing-rooms = My rooms
closing-leave = Leave, and take it off this device
closing-console = Back to the console
closing-our-card = Your table wrote on a card: { $title }
