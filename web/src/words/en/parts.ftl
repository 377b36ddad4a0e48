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
card-spoken-by = Spoken by
card-situation = A situation
card-in-shoes-of = You are in the shoes of
card-instead-in = This card is in { $language }. It is not in your language yet.
card-close = Put the card down
card-what-matters = What matters to me
card-strengths = What I am good at
card-what-helps = What helps
card-ask = Ask a real person
card-tender = A tender card
card-tender-ways = Read it, choose another, or sit this one out. Nobody will see who chose.

dialog-close = Close
toast-close = Close this note
offline = No connection. Keep writing, we’ll send it when it’s back.

seat-you = You
seat-you-named = { $name } (you)
seat-waiting = waiting
seat-now = turn now
seat-had = has had a turn
seat-back = wants to come back
seat-ready = ready
seat-away = away
table-label = Your table
