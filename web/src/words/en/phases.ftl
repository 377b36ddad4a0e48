# Words of the phases before the game: lobby, welcome, check-in.

lobby-what-for = What we are here for
lobby-here =
    { $count ->
        [one] You are the first one here.
       *[other] { $count } people are here.
    }
lobby-you = You in this room
lobby-say = Come and sit down. It begins by itself when the facilitator is ready.

waiting-standing-title = We are finding you a place
waiting-standing-help = The facilitator will bring you to a table in a moment. Nothing is lost meanwhile.
waiting-standing-say = You are in. This page moves on by itself.
waiting-between-title = Between two rounds
waiting-between-help = Stretch, have a drink of water, talk to your neighbour.
waiting-between-say = The next round begins by itself.
waiting-elsewhere-title = This seat is at another table
waiting-elsewhere-help = This phone shows the table of your first seat. Ask the facilitator to bring you together.
waiting-elsewhere-say = Choose another of your seats above, or ask the facilitator.

kept-title = What is kept
kept-name = Your name, only while the room is kept.
kept-words = What you add to the table, for the days you were told at the door, then gone.
kept-pass = Passing is never counted.

welcome-agreement = What we agree on
welcome-rules = Good to know
welcome-pass = You can always pass, sit a card out, or ask for another one. No reason needed.
welcome-help = The life buoy at the top calls a facilitator, quietly.
welcome-anonymous = No name is kept with what you write. Your table does know what you say aloud, or write in your turn.
welcome-named = Your table sees your name with what you write. Outside the room, no name goes with it.
welcome-say = Read it in peace. Say when you are ready to begin.
ready-thanks = Thank you. We are waiting for the others. No hurry.

check-in-title = How things are now
check-in-hello = Say hello at your table: your name, and what brought you here.
check-in-say = Answer what you like. When you have said hello, you are ready.
scale-1 = Not at all
scale-2 = A little
scale-3 = Partly
scale-4 = Mostly
scale-5 = Completely
scale-take-back = Take my answer back
scale-who-sees = Nobody sees your answer. Totals are shown once three people have answered.
scale-who-sees-anonymous = No name is kept with it. Only this phone remembers what you chose.
