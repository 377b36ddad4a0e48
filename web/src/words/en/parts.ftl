# Words of the small parts, which every screen shares.
button-sending = sending

field-optional = if you like
field-left =
    { $count ->
        [0] no letters left
        [one] 1 letter left
       *[other] { $count } letters left
    }
field-too-many =
    { $count ->
        [one] 1 letter too many
       *[other] { $count } letters too many
    }

house-name = Shoebox
skip-to-what-to-do = Go to what you can do
card-spoken-by = Spoken by
card-situation = A situation
card-in-shoes-of = You are in the shoes of
card-in-shoes-of-short = In the shoes of
card-instead-in = This card is in { $language }. It has not been put into your language yet.
language-en = English
language-ar = Arabic
language-cy = Welsh
card-footer = { $deck } · Card { $number }
card-close = Put the card down
card-what-matters = What matters to me
card-strengths = What I am good at
card-what-helps = What helps
card-ask = Ask a real person
quiz-right = the answer
decision-owner = { $name } decides
decision-for = For:
decision-against = Against:
card-questions =
    { $count ->
        [one] A question
       *[other] Questions
    }
card-tender = A tender card
card-tender-ways = Read it, choose another, or sit this one out. Nobody will see who chose.

dialog-close = Close
toast-close = Close this note
offline-lasts = What may help
offline-wifi = Check that this device is on the same Wi-Fi as the laptop.
offline-wait = Or wait: this page comes back by itself, with all you wrote.
offline-address = Does the screen show a different address? Open that one, and ask a facilitator for your personal code.
offline = No connection. Keep writing, we’ll send it when it’s back.
paused = The laptop cannot save anything just now. Everything from before is safe. Wait, or keep writing here.
online = You’re back. Everything you wrote is on its way.

seat-you = You
seat-you-named = { $name } (you)
seat-waiting = waiting
seat-now = turn now
seat-asked = has had a turn
seat-coming-back = wants to come back
seat-ready = ready
seat-away = away
seat-and-faint = { $state }, phone not heard
table-label = Your table
table-names-whole = Names in full

timer-left = { $time } left
timer-over = { $time } over, take your time
timer-over-short = { $time } over
timer-paused = { $time } paused
timer-minute-left = About a minute left. Take your time.

path-none = No steps yet.
path-step = Round { $number }, { $title }, in the shoes of { $shoes }, { $outcome }
path-nobody = nobody in particular
path-forward = a step forward
path-mixed = mixed
path-blocked = blocked
path-unsaid = not said yet

loading = On its way…

code-odd-letter =
    { $letter ->
        [O] Codes have no letter O. Could it be a D or a Q?
        [0] Codes have no zero. Could it be a D or a Q?
        [I] Codes have no letter I. Could it be a J or a T?
        [1] Codes have no figure 1. Could it be a J or a 7?
        [L] Codes have no letter L. Could it be a K or a T?
       *[other] Codes have no { $letter }. Have another look?
    }
