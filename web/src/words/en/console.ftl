# Words of the console: the facilitators' page.
console-h1 = { $room }, console. Now: { $phase }
console-here =
    { $people } here · { $tables ->
        [0] no tables yet
        [one] 1 table
       *[other] { $tables } tables
    }
console-kept = Kept for a while after closing
console-kept-days =
    { $days ->
        [0] Deleted when it closes
        [one] Kept for a day after closing
       *[other] Kept { $days } days after closing
    }
console-kept-until =
    { $days ->
        [0] Kept until { $day }, that is today
        [one] Kept until { $day }, one day more
       *[other] Kept until { $day }, { $days } days more
    }
console-screen = Screen
console-menu = Menu
console-me = { $name }, facilitator
console-me-unnamed = Facilitator
console-back = Back
console-save = Save
console-change = Change
console-rename = Save the name
console-name = Name
console-name-help = What people call you. It shows to other facilitators, and on your seat if you take one.
console-somebody = Somebody
console-side = Joining and captures

console-phase-lobby = Lobby
console-phase-welcome = Welcome
console-phase-check_in = Check-in
console-phase-play = Play
console-phase-debrief = Debrief
console-phase-harvest = Harvest
console-phase-pledge = Pledge
console-phase-check_out = Check-out
console-phase-break = Break
console-phase-overnight = Until another day
console-phase-closed = Closed
console-begin-lobby = Back to the lobby
console-begin-welcome = Begin the welcome
console-begin-check_in = Begin check-in
console-begin-own_shoes = Begin own shoes
console-begin-swap_shoes = Begin swap shoes
console-begin-mode = Begin { $mode }
console-begin-play = Begin to play
console-begin-debrief = Gather for debrief
console-begin-harvest = Gather for harvest
console-begin-pledge = Begin pledges
console-begin-check_out = Begin check-out
console-begin-break = Begin the break
console-begin-overnight = Rest until another day
console-begin-closed = Close the room
console-next-lobby = Next: the lobby.
console-next-welcome = Next: Welcome. Everybody gets a seat at a table.
console-next-check_in = Next: Check-in. A word from everyone, and where we begin.
console-next-own_shoes = Next: Own shoes. Every table draws its first card.
console-next-swap_shoes = Next: Swap shoes. Everybody is dealt somebody’s shoes.
console-next-mode = Next: { $mode }.
console-next-play = Next: every table draws a card.
console-next-debrief = Next: Debrief. Everybody steps out of the shoes.
console-next-harvest = Next: Harvest. The tables hear each other.
console-next-pledge = Next: Pledge. What each of us will do.
console-next-check_out = Next: Check-out. Where we have got to.
console-next-break = Next: a break. People keep their places.
console-next-overnight = Next: until another day. Everything stays as it is.
console-next-closed = Next: the end. Everybody can take their words home.

console-run-sheet = Run sheet
console-minutes =
    { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
console-been = (done)
console-then = then { $phase }
console-no-clock = No clock
console-of-minutes = of { $minutes }
console-until = { $of } · until { $time }
console-minute-more = +1 min
console-extend = Extend…
console-extend-title = How much longer?
console-extend-help = Nothing stops when the time is over. This only moves what the clocks say.
console-extend-by =
    { $minutes ->
        [one] 1 minute more
       *[other] { $minutes } minutes more
    }
console-pause-long = Pause all
console-pause-short = Pause
console-go-on-long = Go on, all
console-go-on-short = Go on
console-entered = Now: { $phase }
console-enter = Go to { $phase } now?
console-stay = Stay in { $phase }
console-not-yet = Not yet
console-goes-on = Tables that are in the middle of a round keep what they have. They can still write.
console-goes-back = This goes back. Nothing is lost: what was said and written stays where it is.
console-passes-over = This skips { $phases }. You can come back to it.
console-no-way-back = There are tables now, so the room cannot go back to the lobby. Newcomers are given a seat.
console-line-gone = This line has been taken off the run sheet.
console-skip-debrief = Skip the debrief?
console-owed-debrief = People are still in someone else’s shoes. Two minutes is often enough.
console-debrief-first = Debrief first
console-skip-it = Skip it
console-close-room = Close the room?
console-closing-means = Nothing more can be added. Everybody can still read what was found and take their own words home.
console-sheet-help = You can change every line but the one running now: that one you can give more time, or another way to play. Lines you have been in stay.
console-day = Day { $day }
console-mode-next = From each table’s next round on. Rounds that run stay as they are.
console-runs-now = runs now
console-begins-about = about { $time }
console-move-earlier = { $phase }, one earlier
console-move-later = { $phase }, one later
console-go-there = Go there
console-go-again = Go there again
console-drop-line = Take off
console-add-line = Add a line
console-field-minutes = Minutes
console-minutes-wrong = Write a whole number from 1 to 240.
console-field-mode = Way to play
console-field-dealing = Perspective cards
console-field-what = What
console-field-after = After
console-dealing-random = dealt by chance
console-dealing-spread = dealt, no two alike at a table
console-dealing-chosen = chosen by each person

console-tables = Tables
console-table = Table { $number }
console-seats =
    { $count ->
        [0] Nobody
        [one] 1 person
       *[other] { $count } people
    }
console-round = round { $number }
console-turn-of = turn { $turn } of { $count }
console-step-draw = Draw
console-step-read = Read
console-step-think = Think
console-step-respond = Respond
console-step-discuss = Discuss
console-step-capture = Capture
console-a-card = A card
console-face-down = A tender card, face down
console-needs = Needs you
console-needs-none = Nobody needs you just now.
console-needs-more =
    { $count ->
        [one] 1 more
       *[other] { $count } more
    }
console-need-help = Table { $count }: help
console-need-door =
    { $count ->
        [one] 1 at the door
       *[other] { $count } at the door
    }
console-need-words = Table { $count }: explain a word
console-need-standing =
    { $count ->
        [one] 1 without a table
       *[other] { $count } without a table
    }
console-need-silent = Table { $count }: no phone heard
console-need-few = Table { $count }: few people
console-need-host = Table { $count }: host away
console-need-over = Table { $count }: taking longer
console-need-why-help = Would like help
console-need-why-door = At the door
console-need-why-words = A word to explain
console-need-why-standing = No table yet
console-need-why-silent = No phone is heard
console-need-why-few = Few people
console-need-why-host = Host is away
console-need-why-over = Taking longer
console-need-short-help = Help
console-need-short-words = A word
console-need-short-silent = Not heard
console-need-short-few = Few
console-need-short-host = No host
console-need-short-over = Longer
console-says-empty = Nobody sits here
console-says-paused = Taking a breath
console-says-tender = A tender card lies face down
console-says-draw = { $reader } draws a card
console-says-read = { $reader } is reading aloud
console-says-ready = { $ready } of { $count } ready
console-says-think = Thinking quietly
console-says-turn = Waiting for { $name }
console-says-all-asked = Everybody has been asked
console-says-not-asked = not yet asked: { $names }
console-says-discuss = Talking it over
console-says-capture =
    { $count ->
        [0] Writing it down
        [one] Writing it down · 1 so far
       *[other] Writing it down · { $count } so far
    }
console-says-together = With the whole room

console-say = Say to all
console-say-short = Say
console-say-field = One sentence for every phone and the screen
console-say-help = It stays until you take it down or say something else.
console-say-do = Show it to all
console-say-down = Take it down
console-say-shown = Shown to all now
console-gather = Gather
console-gather-end = Gathered, go on
console-gather-end-short = Go on
console-gathering = Gathering: phones ask people to finish their sentence and look up.
console-people = People
console-captures-count =
    { $count ->
        [0] Captures
       *[other] Captures · { $count }
    }

console-join = Joining
console-join-at = Join at { $address }
console-qr = Code to join { $code }
console-door = Door
console-door-count = Door · { $count }
console-door-open = Door open
console-door-knock = People knock
console-door-locked = Door locked
console-door-open-means = Whoever has the code comes in.
console-door-knock-means = You let people in one by one.
console-door-locked-means = Nobody new. Who is here can always come back.
console-door-how = Who may come in?
console-knocking = At the door
console-knocking-count =
    { $people } { $count ->
        [one] person
       *[other] people
    } at the door
console-let-in =
    { $count ->
        [one] Let them in
       *[other] Let them in
    }
console-let-in-one = Let in
console-turn-away = Turn away
console-see-who = See who
console-address = Address in the code
console-address-help = Phones must be able to reach it. If one does not work, try the next.
console-address-is = The code leads to { $address }
console-other-address = Try another address
console-unreached = No phone has reached this address yet
console-try-wifi = Check that the phones are on the same Wi-Fi as this laptop, not on mobile data.
console-try-type = Type { $address } into a phone’s browser, exactly as shown here.
console-try-guests = Guest Wi-Fi often keeps devices apart. Use another network, or a phone’s hotspot for everyone.
console-try-firewall = If this laptop asks whether Shoebox may be reached from the network, say yes.

console-nobody = Nobody is here yet
console-nobody-help = People appear here as soon as they join.
console-who =
    { $count ->
        [one] 1 person is here
       *[other] { $count } people are here
    }
console-who-more =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
console-arrange = Arrange the tables
console-arrange-again = Arrange again
console-arrange-size = People at a table
console-arrange-of = about { $size }
console-arrange-help = Tables of even size, shoes mixed, pairs kept together. If you do nothing, it happens at the welcome.

console-captures = Captures
console-captures-tab = Captures { $count }
console-themes-tab = Themes { $count }
console-capture = Capture
console-findings = Themes and captures
console-kind = Kind
console-kind-all = All kinds
console-kind-insight = Insight
console-kind-barrier = Barrier
console-kind-idea = Idea
console-kind-question = Question
console-kind-quote = Quote
console-quoted = “{ $words }”
console-no-captures = No captures yet
console-no-captures-help = The first one often comes after the second silence.
console-captures-order = Newest first
console-captures-new =
    { $count ->
        [one] 1 new
       *[other] { $count } new
    }
console-captures-older =
    { $count ->
        [one] Show 1 older one
       *[other] Show { $count } older ones
    }
console-hidden-now = Hidden.
console-shown-again = It is shown again.
console-on-screen-now = It is on the screen now.
console-off-screen-now = It is off the screen.
console-on-screen = on the screen
console-hidden = hidden
console-let-through = Put on the screen
console-off-screen = Take off the screen
console-hide = Hide
console-show-again = Show again
console-withdraw = Throw away
console-by-nobody = no name with it
console-capture-from = { $table }, { $by }
console-capture-gone = This capture has been taken back.
console-slip-noticed = We noticed
console-slip-because = because
console-slip-so = so
console-need = Whose need does it meet?
console-need-person = A person’s
console-need-service = The service’s
console-need-both = Both
console-need-unsure = Not sure
console-speaker-agreed = Whoever said it is happy for us to write it down
console-when-agreed = When the speaker has agreed
console-write-down = Write one down
console-write-table = For which table
console-write-about = About
console-about-nothing = no card in particular
console-about-running = the round that runs
console-write-do = Put it on the table
console-write-nowhere = There is no table to write for just now.
console-written = Written down for { $table }.
console-theme = Theme
console-no-theme = No theme
console-no-themes = No themes yet
console-no-themes-help = Name what several tables have noticed. Then put captures in it.
console-new-theme = A new theme
console-make-theme = Make it
console-theme-holds =
    { $count ->
        [one] 1 capture
       *[other] { $count } captures
    }
console-theme-on-screen =
    { $count ->
        [0] none of them on the screen
       *[other] { $count } on the screen
    }
console-theme-all = Put all of them on the screen
console-theme-show = Show large
console-theme-off = Take it off
console-theme-open = Open
console-theme-name = Name of the theme
console-theme-captures = What lies in it
console-in-other-theme = { $table } · now in another theme
console-theme-drop = Take the theme apart
console-theme-gone = This theme has been taken apart. Its captures are still there.

console-look-for = Look for a name
console-without-seat = Without a seat
console-stands = no table yet
console-has-left = has left
console-no-phone = no phone
console-not-heard = phone not heard
console-role-facilitator = Facilitator
console-role-participant = Participant
console-role-observer = Observer
console-role-screen = Screen
console-wish-more_time = more time
console-wish-easy_read = Easy Read
console-wish-large_text = large text
console-wish-listening = rather listens
console-wish-speak_little = speaks little
console-wish-other_language = another language
console-wish-step_free = step-free
console-person-gone = They are no longer here.
console-where-to = Move to another table
console-sits-here = Table { $number }: sits here now
console-move-to = Table { $number } · { $count } there
console-move-new = A new table
console-host-name = Make table host
console-host-free = No longer table host
console-hosts = table host
console-together = Belongs with
console-together-with = Somebody who stays at the same table, such as a carer or an interpreter
console-nobody-chosen = choose a person
console-keep-together = Keep together
console-apart = No longer
console-phone = Give a phone of its own
console-rejoin = Bring to another phone
console-take-seat-away = Take this seat away
console-remove-open = Remove from the room…
console-remove-ask = Remove { $name }?
console-remove = Remove { $name }
console-remove-means = Their phone leaves the room at once and cannot come back to this place. What they wrote stays.
console-keep-person = Leave it as it is
console-state-waiting = waiting
console-state-now = turn now
console-state-asked = has had a turn
console-state-coming_back = wants to come back
console-state-ready = ready
console-state-away = away

console-table-gone = This table is no longer there.
console-no-round = No round just now
console-move-on = Move the table on
console-who-sits = Who sits here
console-would-like-help = { $name } would like help. Nobody else is told.
console-help-given = Help given
console-tender = The table decides whether to read it.
console-answers = Written in turn
console-path = Their path
console-add-seat = A seat for somebody without a phone
console-add-seat-help = The table host speaks for them. A first name is plenty.
console-add-seat-do = Add the seat
console-jargon = What is “{ $term }”?
console-explain = Explain it to the table
console-explain-help = Nobody knows who asked. One plain sentence.
console-explain-do = Show the explanation
console-explain-down = Take the question down

console-for-you = For you alone
console-card-played =
    { $count ->
        [0] Not played yet
        [one] Played once
       *[other] Played { $count } times
    }
console-card-aside =
    { $count ->
        [one] laid aside once
       *[other] laid aside { $count } times
    }
console-card = Write a card
console-card-means = It lies on top of the pile and is drawn next. Nobody’s name is on it.
console-card-title = What the card is called
console-card-text = What is read out
console-card-text-help = A moment in a few sentences. Nobody in the room should be recognised in it.
console-card-where = For which table
console-card-everywhere = Every table
console-card-voice = Who speaks
console-card-nobody = Nobody in particular
console-card-do = Lay it on top
console-card-laid = The card lies on top of the pile.
console-card-full = This room holds no more cards of its own.
console-card-back = Take back for good
console-card-here = Written in this room
console-card-file = Written cards as a deck file
console-cards = Cards of this room
console-choose = Choose the cards
console-choose-means = Which cards the tables draw from. You can change this until a table has its first card.
console-choose-late = A table has a card already, so the choice stands now.
console-choose-do = Draw from these cards
console-choose-one = At least one card has to stay.
console-cards-used = How often
console-cards-used-help = All tables together. Nobody can tell which table, or who.
console-deck-same = As its file is now.
console-deck-newer = Its file has changed since. This room keeps the cards it began with.
console-deck-gone = Its file is gone. This room keeps the cards it began with.
console-deck-held =
    { $errors ->
        [one] { $file } was changed and has a mistake on line { $line }.
       *[other] { $file } was changed and has { $errors } mistakes, the first on line { $line }.
    } This room is not touched by it.

console-my-name = My name
console-take-seat = Take a seat and play along
console-give-up-seat = Give up my seat
console-to-my-seat = To my seat
console-room-words = Title, purpose, agreement
console-title = Title
console-purpose = What it is for
console-agreement = What we agree on
console-agreement-help = People see it at the door and in the welcome.
console-link = Link
console-link-screen = Screen for the wall
console-recovery = Recovery code
console-recovery-covered = With this code you can get back into this console from any device. Write it down when nobody is looking.
console-recovery-show = Show it
console-recovery-noted = I have it
console-hand-over = Hand the room over
console-hand-over-means = All facilitators can do the same things. Give this link to the person who takes over; once they are here, you can step back. Your place is kept on this device: open the room again to come back.
console-hand-over-to =
    { $count ->
        [one] { $names } can run this room with you, or without you.
       *[other] { $names } can run this room with you, or without you.
    }
console-hand-over-alone = You are the only facilitator here now. If you go, the tables carry on, but nobody can lead the room.
console-hand-over-leave = Step back
console-link-facilitator = Link for a co-facilitator
console-link-observer = Link for observers
console-link-screen-means = Open it on the computer at the projector. It shows nothing that phones do not, and has no controls.
console-link-facilitator-means = Whoever opens this link can do everything you can. Give it to one person.
console-link-observer-means = An observer sees what the screen shows, and one table that has agreed to it.
console-link-name = Their name
console-link-make = Make the link
console-screen-look = How bright is the hall?
console-screen-look-own = As the computer is
console-screen-look-light = Light
console-screen-look-dark = Dark
console-link-open = Open it on this computer
console-link-qr = The link as a code
console-link-copy = Copy
console-link-copied = The link is copied.
console-link-marked = The link is selected. Copy it with your keyboard or a long press.
console-link-another = Make another link
console-anonymous = Make the room anonymous
console-anonymous-ask = Make the room anonymous?
console-anonymous-means = From now on nobody’s name is kept with what they write. Names kept so far are no longer shown. There is no way back.
console-anonymous-do = Make it anonymous
console-keep-names = Keep names
console-delete-later = The whole room can be deleted at any time from “My rooms”.
console-my-rooms = My rooms

console-keys = Keys
console-keys-on = Use single keys
console-keys-on-help = Only on this device, and never while you write. Turn them off if you speak to your computer.
console-keys-everywhere = Anywhere on this page
console-keys-capture = On a capture
console-key-table = Go to the table with this number. Enter opens it, Esc comes back.
console-key-need = Go to what needs you
console-key-captures = Go to the captures
console-key-say = Say to all
console-key-door = The door
console-key-sheet = The run sheet
console-key-help = These keys
console-key-along = The capture before, the one after
console-key-hide = Hide it, or show it again
console-key-let = Put it on the screen, or take it off
console-key-theme = Put it in a theme

console-other-phase = Another facilitator has gone to { $phase }.
console-other-pause = Another facilitator has paused the room.
console-other-resume = Another facilitator has let the room go on.
console-other-gather =
    { $on ->
        [true] Another facilitator is gathering everybody.
       *[other] Another facilitator has ended the gathering.
    }
console-other-message = Another facilitator has changed what is shown to all.
console-other-door = Another facilitator has changed the door.
console-other-sheet = Another facilitator has changed the run sheet.
console-other-time = Another facilitator has given more time.
console-other-theme = Another facilitator has changed what stands large on the screen.

console-poster = Poster for the door
console-poster-cannot = The poster cannot be made. The title or the purpose may have letters that no face here has.

console-redact = Take something out
console-redact-help = A name or a number that slipped in. Everything else stays as it was written, and its writer sees that you took something out.
console-redact-what = The words to take out, exactly as they stand
console-redact-do = Take it out for good
console-redact-this = Take out “{ $slip }”
console-redacted = Something was taken out here
console-kept-out = Its writer keeps it out of the report
console-erase = Erase all they wrote
console-erase-means = Only when they ask for it. Captures, pledges, notes, answers, closing word, kind words and their name go for good. They keep their place.
console-erase-do = Erase it for { $name }
console-hand-out = Hand out the kind words
console-try-alone = Try this room alone
console-story = A story to begin with
console-story-means = One card for everybody at once: it lies on all phones and on the screen while the room welcomes. Ask whoever lives something like it to tell it, or to read it aloud. No clock runs.
console-story-lies = This lies before everybody in the welcome:
console-story-up = Take it up again
console-story-card = Card
console-story-by = Who tells it?
console-story-by-help = Only if they like to be named. The name is forgotten with all others.
console-story-do = Lay it before everybody

console-guest = guest
console-guest-expect = A guest is expected here
console-guest-help = Their seat waits without holding anybody up. Open the person to give them a code for their phone; they stay when tables change.
console-guest-expect-do = Keep a seat
console-guest-is = This is a guest, who stays
console-guest-not = Not a guest any more
console-people-stay = People cannot go on just now: everybody is marked to stay, or each place has one table alone.
