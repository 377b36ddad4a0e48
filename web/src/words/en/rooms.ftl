# Words of my rooms.
rooms-title = My rooms
rooms-lead = What you have opened or joined on this device. Nobody else sees this list.
rooms-card = You have scanned card { $code }. Go back into the room where you sit: it is written down there, ready to play.
rooms-none = No rooms on this device yet
rooms-none-help = Join one with its code, or open your own. It will be listed here.
rooms-running = Running
rooms-prepared = Prepared
rooms-past = Past
rooms-role-facilitator = You run it
rooms-role-participant = You take part
rooms-role-observer = You watch
rooms-role-screen = A screen
rooms-opened = Opened { DATETIME($date, day: "numeric", month: "long", hour: "numeric", minute: "numeric") } · Code { $code }
rooms-made = Prepared { DATETIME($date, day: "numeric", month: "long", hour: "numeric", minute: "numeric") } · Code { $code }
rooms-was = Opened { DATETIME($date, day: "numeric", month: "long", year: "numeric") }
rooms-kept = Closed. Kept until { DATETIME($date, day: "numeric", month: "long", year: "numeric") }, then gone.
rooms-go-running = Go to the console
rooms-go-prepared = Go to the console
rooms-go-past = See what it found
rooms-go-in = Go back in
rooms-copy = Copy
rooms-delete = Delete now
rooms-forget = Take it off this list
rooms-delete-ask = Delete “{ $title }” now?
rooms-delete-words = Every capture, theme, pledge and name in it goes, for everybody, at once. Nothing can bring it back. If you want to keep what the room found, take it home first.
rooms-delete-keep = Keep it
rooms-delete-do = Delete it now
rooms-deleted = “{ $title }” is gone, with everything in it.
rooms-lost = No longer there
rooms-quoted = “{ $title }”
rooms-lost-words = { $titles }: deleted, or their time is over. You can take them off this list.
rooms-lost-clear = Take them off this list
rooms-open-one = Open a room
rooms-rehearsal = Rehearsal

# Words of rehearsals: trying a room alone, with simulated people.
rehearsal-mark = Rehearsal
rehearsal-mark-words = This is a rehearsal. People whose name says so are simulated, and nothing of it counts.
rehearsal-try = Try it alone
rehearsal-lead = Simulated people come to a room of their own: quick and slow ones, silent and talkative ones, two whose phones go dark, one who is late, one who leaves, one who needs help.
rehearsal-try-words = Simulated people come to a room of its own that has the plan and the cards of this one. This room stays as it is.
rehearsal-promise = A rehearsal says so on every screen and every page. It is in no report of a real room, and it is soon deleted by itself.
rehearsal-purpose = To see how it goes, before anybody comes.
rehearsal-people = How many simulated people?
rehearsal-people-help = From 6 to 200.
rehearsal-people-wrong = Write a whole number from 6 to 200.
rehearsal-length = How long?
rehearsal-minutes = { $minutes } minutes
rehearsal-deck = Which cards?
rehearsal-begin = Begin the rehearsal
rehearsal-here =
    { $count ->
        [0] Rehearsal
       *[other] Rehearsal: { $here } of { $count } simulated people are here
    }
rehearsal-gone = Rehearsal: the simulated people are gone. Start over to bring them back.
rehearsal-pace = How fast time runs
rehearsal-times =
    { $pace ->
        [1] As fast as in life
       *[other] { $pace } times as fast
    }
rehearsal-see = See a phone
rehearsal-look = Look through a phone
rehearsal-look-words = Each opens in a window of its own and shows what this person’s phone shows, while they go on by themselves.
rehearsal-open = Open the phone
rehearsal-away = not here now
rehearsal-again = Start over
rehearsal-again-words = This rehearsal ends and is deleted with everything in it. A new one begins with the same plan; with the same number of people, the same people come.
rehearsal-way-quick = quick
rehearsal-way-slow = slow
rehearsal-way-silent = silent
rehearsal-way-talkative = talkative
rehearsal-way-dark = phone dies
rehearsal-way-returns = phone dies and comes back
rehearsal-way-late = comes late
rehearsal-way-leaves = leaves early
rehearsal-way-help = needs help
