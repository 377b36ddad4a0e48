# Words of one's own: what is held about me, out of the report, erased; what may have slipped in; words of appreciation.

slip-nhs = This looks like an NHS number.
slip-phone = This looks like a phone number.
slip-email = This looks like an e-mail address.
slip-postcode = This looks like a postcode.
slip-better = It would be kept with your words. You may like to leave it out.

own-title = What is kept about you here
own-help = Everything you wrote, your name, and what you chose. It is yours: read it, take it along, or have it erased.
own-show = Show it
own-hide = Hide it
own-take-text = Take it as text
own-take-json = Take it as data (JSON)
own-nothing = You have written nothing here.
own-out = Not in the report
own-redacted = A facilitator took something out here that pointed to somebody
own-keep-out = Keep it out of the report
own-put-in = Put it back into the report
own-now-out = It stays in the room, and out of every report.
own-now-in = It is in the report again.
own-about-capture = Capture
own-about-pledge = Pledge
own-about-note = Private note
own-about-answer = Typed answer
own-about-problem = A problem you brought
own-about-question = A question you asked
own-about-closing_word = Word in the closing circle
own-about-choice = Why you chose, in a decision walk
own-about-rating = Why you rated a position so
own-about-kind_word_written = Kind words you wrote
own-about-kind_word_given = Kind words you were given
own-fact-name = Name: { $name }
own-fact-nameless = No name
own-fact-wishes =
    { $count ->
        [one] 1 wish about how you take part
       *[other] { $count } wishes about how you take part
    }
own-fact-days =
    { $days ->
        [one] Kept for one day after the room closes
       *[other] Kept for { $days } days after the room closes
    }
own-fact-until = Kept until { DATETIME($date, day: "numeric", month: "long", year: "numeric") }
own-fact-names = Names go on { DATETIME($date, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }
own-erase = Erase all I wrote, and my name
own-erase-ask = Erase all you wrote?
own-erase-means = Captures, pledges, notes, answers, closing word, kind words and your name go for good, also for everyone else. You keep your place.
own-erase-not = Files that somebody took home already stay with them.
own-erase-keep = Keep my words
own-erase-do = Erase them
own-erased = Erased. Nothing you wrote is left.

kind-title = Kind words
kind-help = A line to one person at your table, for them alone. All are handed out together at the end.
kind-take-part = I would like to take part
kind-take-part-help = You may write some, and get those written to you. Nobody is told who takes part.
kind-help-after = Lines that people wrote to one another were handed out at the end.
kind-look = See whether there is one for me
kind-look-help = Nobody is told that you look.
kind-who-sees = Only the person you write to reads it, and not before the end. Your name stands under it. It reaches only those who take part.
kind-who-sees-anonymous = Only the person you write to reads it, and not before the end. No name stands under it, unless you write one. It reaches only those who take part.
kind-write = To { $name }
kind-instead = To { $name }, instead of what you wrote before
kind-keep = Keep it for the end
kind-kept-now = Kept for the end. Nobody reads it before.
kind-kept =
    { $count ->
        [one] one kept
       *[other] { $count } kept
    }
kind-take-back = Take it back
kind-gone = Gone.
kind-given =
    { $count ->
        [one] Kind words for you
       *[other] { $count } kind words for you
    }
kind-for = For { $name }
kind-for-you = For you
kind-throw-away = Throw it away
kind-print = Print them to fold
kind-until = They are erased soon after the room closes, together with the names. Print or copy what you want to keep.

mine-title = What I wrote
mine-captures = Captures
mine-none = Nothing yet
mine-anonymous = No name is kept with what you write in this room. Only this phone can show it to you: another device cannot.
mine-waits = Not shown at your table yet, or hidden by a facilitator.
recorder-title = Writing for the table
recorder-help = { $round }. Enter puts it on the table, and you go on writing.
