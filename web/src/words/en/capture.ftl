# Words of captures.

capture-open = Capture
capture-title = What did we notice?
capture-kind = What kind is it?
capture-insight = Insight
capture-barrier = Barrier
capture-idea = Idea
capture-question = Question
capture-quote = Quote
capture-noticed = We noticed
capture-because = because
capture-so = so
capture-about = About which card?
need-legend = Whose need does it meet?
need-person = A person’s
need-service = A service’s
need-both = Both
need-unsure = Not sure
need-of = Whose need: { $need }
capture-agreed = Whoever said it is happy for us to write it down
capture-agreed-help = Ask them first. They may say no.
capture-ask-first = Ask the person who said it
capture-who-sees = Your table and the facilitators see this, with your name. Outside the room, no name goes with it.
capture-who-sees-anonymous = Your table and the facilitators see this. No name is kept with it. Only this phone can change it.
capture-say = Three are plenty. Write down what you would be sorry to forget.
capture-put = Put it on the table
capture-put-done = Your capture is on the table.
capture-waits = Kept. It is shown with the others when the step ends.
capture-take-back = Take it back
capture-taken-back = Taken back, and its words are gone.
capture-redacted = A facilitator took something out here
capture-change = Change
capture-change-title = Change your capture
capture-change-keep = Keep the change
capture-needs-words = Write something first
capture-next-round = Next round
captures-title = At this table so far
captures-count = { $count }
captures-none = No captures yet
captures-none-help = The first one often comes after the second silence.
captures-waiting =
    { $count ->
        [one] One more is shown when the step ends.
       *[other] { $count } more are shown when the step ends.
    }
mine-open = What I wrote
