# Words of the screen: the wall of the hall, read from the back.
screen-welcome = Come and sit down
screen-phase-lobby = Come and sit down
screen-phase-welcome = Welcome
screen-phase-check_in = Check-in
screen-phase-play = At the tables
screen-phase-debrief = Debrief
screen-phase-harvest = Harvest
screen-phase-pledge = Pledges
screen-phase-check_out = Check-out
screen-phase-break = Break
screen-phase-overnight = Until another day
screen-phase-closed = Thank you
screen-join-at = Join at
screen-qr = Code to join { $code }
screen-door-knock = You knock, and somebody lets you in.
screen-door-locked = The door is locked just now.
screen-clock = Time
screen-here =
    { $count ->
        [0] Be the first to sit down
        [one] 1 person is here
       *[other] { $count } people are here
    }
screen-step-scan = Point your camera at the code, or type the address.
screen-step-name = A first name is plenty.
screen-step-sit = No phone? Sit down, somebody shares theirs.
screen-agreement = What we agree on
screen-kept-named = You can always pass. Names are kept only as long as the room.
screen-kept-anonymous = You can always pass. No name is kept with what you write.
screen-check_in-lead = Before we begin: how true is this for you today?
screen-check_out-lead = Before we go: how true is this for you now?
screen-scale-1 = not at all
screen-scale-2 = a little
screen-scale-3 = partly
screen-scale-4 = mostly
screen-scale-5 = completely
screen-scale-waits = Shown here, without names, once three people have answered.
screen-closing = Words from the closing circle
screen-offline = No connection just now
screen-shared-path = One path of all tables together
screen-paths = Paths of the tables
screen-table = Table { $number }
screen-at = at { $time }
screen-legend = What the prints mean
screen-forward = a step forward
screen-mixed = mixed
screen-blocked = blocked
screen-unsaid = not said yet
screen-debrief-lead = Step out of the shoes
screen-debrief-out = Say your own name, and let the shoes go.
screen-debrief-surprised = What surprised you, standing there?
screen-debrief-guessed = What did we only guess?
screen-debrief-ask = Who should we ask for real?
screen-break-lead = We go on when the clock is over
screen-break-how = Leave everything as it is. Your phone keeps your place.
screen-overnight-lead = Until we meet again
screen-overnight-how = Your words and your place are kept. Come back with the same phone.
screen-harvest-lead = What did your table notice?
screen-harvest-how = One minute for each table. Every capture has its place.
screen-themes = Themes
screen-captures = Captures
screen-theme-holds =
    { $count ->
        [one] 1 capture
       *[other] { $count } captures
    }
screen-theme-empty = What the tables noticed appears here.
screen-quoted = “{ $words }”
screen-so = So: { $words }
screen-from-shoes = from the shoes of: { $shoes }
screen-more =
    { $count ->
        [one] and 1 more, on your phones
       *[other] and { $count } more, on your phones
    }
screen-pledge-lead = What will you do by next month?
screen-pledge-how = Small enough to happen. For you alone, for your table, or for everyone.
screen-pledge-table = Table { $number }
screen-closed-lead = Go well, in your own shoes.
screen-closed-how = Your captures and pledges are on your phone. Take them home from there.
screen-paused = A breathing space
screen-paused-lead = Breathe. We go on in a moment.
screen-paused-how = The clocks stand still. If you would like to talk to somebody, tap the life buoy on your phone.
screen-gathering = Please finish your sentence and look up.
screen-story = A story to begin with
screen-story-by = { $name } tells
