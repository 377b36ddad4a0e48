# Words of the first page.
home-tab = Step into each other’s shoes
home-title = Step into each other’s shoes.
home-lead = A card game for people who use a service, people who run it, and everyone in between. Around a table, with the phones you already have.

home-join-label = Join with the code on the screen
home-join = Join
home-join-short =
    { $count ->
        [8] The code has eight letters and figures. It is on the screen, or ask the facilitator. A personal code has twelve.
        [one] One letter or figure is missing. A code has eight.
       *[other] { $count } letters or figures are missing. A code has eight.
    }

home-deck-size = { $cards } cards, { $shoes } pairs of shoes

home-doors = Other ways on
home-run = Run a room
home-run-words = Choose the cards and how long you have. Six people or two hundred.
home-mine = My rooms
home-mine-words =
    { $count ->
        [0] Rooms you open or join on this device are listed here.
        [one] One room on this device: prepared, running or past.
       *[other] { $count } rooms on this device: prepared, running or past.
    }
home-decks = Decks
home-decks-words = Look through the cards, or write your own.
home-how = How it works

home-step-open = Open the box
home-step-open-words = One person opens a room on a laptop: what it is for, which cards, how long.
home-step-join = Come and sit down
home-step-join-words = Everyone joins with a code. No account, no e-mail, no app. A first name is plenty.
home-step-turns = Step into the shoes
home-step-turns-words = A card lies on the table. Speak from your own shoes, then from someone else’s. You can always pass.
home-step-capture = Keep what you notice
home-step-capture-words = What you noticed becomes themes and pledges, for the whole room to take home.
home-try = Try it alone
home-try-words = With simulated people, the night before. Nothing of it counts.
