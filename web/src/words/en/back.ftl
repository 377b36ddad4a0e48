# Words for going back: a table taken back, earlier moments of a room.
back-undo = Undo what I did last here
back-to = Go back to…
back-stays = Nobody’s words go. Captures, answers, notes and pledges stay, with the round they belong to. Turns that were taken count, so whoever has not been asked yet comes first. The table is told, and the clock begins anew.
back-stays-shoes = Shoes stay in their hands. Hidden ones stay hidden until the reveal; what was revealed stays revealed.
back-to-beginning = The beginning of the round
back-to-step = { $step }
back-step-nth = { $step }, { $nth ->
    [1] the first
    [2] the second
   *[other] number { $nth }
}
back-beginning-help = At the beginning the card goes back into the pile, and the table draws anew.
back-reopen = Round { $number } goes on, as if it had not ended
back-taken = Taken back to { $step } in round { $number }, at { $time }
back-taken-by = { $name } took this table back to { $step } in round { $number }, at { $time }
back-look = Look back
back-title = Looking back
back-h1 = { $room }: looking back
back-steps = Earlier moments
back-looking = You are looking at the past.
back-looking-at = You are looking at { $time }.
back-now = Back to now
back-before = Before
back-after = After
back-phase-before = Phase before
back-phase-after = Phase after
back-slider = Moment
back-told = { $time }. { $what }
back-moments = Moments
back-side = Captures and run sheet then
back-no-tables = There were no tables yet
back-words-gone = These words were changed or taken back since.
back-a-phase = Another phase
back-m-room_opened = The room was opened
back-m-room_paused = Everybody takes a breath
back-m-room_resumed = Everybody goes on
back-m-tables_rotated = People or topics change tables
back-m-made_anonymous = From here on nobody is named
back-m-round_began = Table { $table }: round { $number } begins
back-m-round_ended = Table { $table }: round { $number } has ended
back-m-stage_began = Table { $table }: { $step }
back-m-round_rewound = Table { $table } is taken back to { $step }
back-m-round_rewound-by = { $name } takes table { $table } back to { $step }
back-m-round_reopened = Table { $table }: round { $number } goes on again
back-m-round_reopened-by = { $name } lets round { $number } go on at table { $table }
back-m-act_undone = Table { $table }: undone, back to { $step }
back-m-capture_added = Table { $table }: { $words }
