# Words of the table: the frame of a participant's page, the steps of a round.

top-where = { $what } · Table { $table }

step-draw = Draw
step-tender = Before we read
step-read = Read
step-think = Think
step-respond = Respond
step-discuss = Discuss
step-capture = Capture

round-step = Round { $number } · { $step }
round-number = Round { $number }
round-with-title = Round { $number } · { $title }
round-none = About no card

seat-nameless = Someone
seats-acting-for = This phone speaks for
seats-no-phone = without a phone

table-ready = { $ready } of { $seats } ready
table-reader = { $name } is the reader
table-you-read = You are the reader
table-line = { $step } · { $ready }
table-line-next = { $step } · next: { $name }

arrived-title = Where we are
arrived-round-card = Your table is on round { $number }: { $step }. The card is “{ $title }”.
arrived-round = Your table is on round { $number }: { $step }.
arrived-phase = The room has come to: { $phase }.
arrived-no-hurry = Listen first. Nobody will ask you before the others have been asked.
arrived-no-hurry-phase = Look round first. You can join in whenever you like.
arrived-thanks = All right
banner-gathering = Finish your sentence, then look up. We are gathering.
banner-moved-on = Your table has moved on to { $where }. Finish here in peace: it can still be sent.
where-standing = the next thing
banner-moved-on-look = Your table has moved on to { $where }.
banner-your-turn = It is your turn. Finish here in peace: your table waits.
banner-go-there = Go to your table
banner-watch = { $name } would like to watch your table. They see what you see, and say nothing.
banner-watch-yes = Yes, they may
banner-watch-no = Rather not
banner-jargon = Somebody would like to know what this means. Can anyone say?

kept-saved = Everything is saved.
kept-sending =
    { $waiting ->
        [one] One thing is on its way.
       *[other] { $waiting } things are on their way.
    }
kept-offline =
    { $waiting ->
        [0] No connection. What you write is kept on this phone.
        [one] No connection. One thing waits on this phone.
       *[other] No connection. { $waiting } things wait on this phone.
    }
kept-paused = The laptop cannot save anything just now. What you write stays on this phone.
kept-nothing = This browser forgets everything when you close or reload the page. Send what you write first.

back-to-table = Back to the table

away-say = You are marked as away. Your table goes on, and your place is kept.
away-back = I’m back
pause-say = Your table is taking a breath. The clock stands still.
pause-room-say = The whole room is taking a breath. The clocks stand still.
pause-go-on = Go on together
pause-ask = Pause for breath

help-open = I’d like some help
help-title = Would you like some help?
help-coming = Somebody will come by
help-known = The facilitators know. Nobody at your table was told.
help-quiet = The facilitators will be told, and nobody else. One of them will come by.
help-ask = I’d like some help
help-asked = The facilitators know. Nobody else was told.
help-thanks = All right
help-take-back = I’m fine, take it back

# The round, step by step.
draw-card = Draw a card
draw-you = You read this round. Draw a card when your table is ready.
draw-waits = { $name } draws a card, then reads it to you.
draw-none = All cards have been played. The facilitator can add some, or go on.
tender-out = You are sitting this one out. Stay at the table or look away: both are fine.
tender-no-note = Some people find this card hard to hear.
tender-read = We can read it
tender-other = Not this card
tender-sit-out = I’ll sit out
sit-out = Sit this round out
sit-back-in = I’m back in
read-you = Read the card aloud, slowly. Once more if someone asks.
read-listens = { $name } reads the card to you. Listen, or read along.
read-done = We have heard it
read-hand = Hand over the reading
read-hand-title = Who would like to read?
think-say = Take your time. Nothing is sent when the minute ends.
think-ready = Thank you. The others are still thinking.
think-all-ready = Everyone is ready. { $name } takes the table on.
think-all-ready-you = Everyone is ready. Go on when it suits your table.
think-over = Your note is kept for you alone.
think-im-ready = I’m ready
think-not-ready = I need a little longer
think-go-round = Start the go-round
note-label = Your private note
note-help = Only you can see this, until you choose to share it.
respond-yours = Your turn, { $name }.
respond-ask-own = What does this bring up, from where you stand?
respond-ask-held = What might matter to them? What would we have to ask?
respond-said = I’ve had my say
respond-pass = Pass
respond-come-back = Come back to me
respond-come-back-short = Come back
respond-write = Write it instead
respond-write-short = Write it
respond-speaks = { $name } is speaking.
respond-speaks-from = { $name } is speaking, from these shoes: { $shoes }.
respond-next = { $name } is next.
respond-you-next = You are next.
respond-last = Then everyone has been asked.
respond-out = You are sitting this one out. Nobody is told.
respond-act-for = Speak for { $name }
answers-title = Written instead of said
discuss-say = Talk it over. Who has not been asked yet?
discuss-say-held = Talk it over. What did those shoes let you see? What would you have to ask?
discuss-first-question = Show a question
discuss-next-question = Next question
discuss-done = On to capturing
quiz-show = Show the answer
outcome-open = Leave our step
path-title = Your table’s path
path-begins = It is made by walking: each round lays one step.
aloud-read = Read it to me
aloud-stop = Stop reading

# The hand card.
hand-other = Other shoes, please
hand-choose = Choose your shoes
hand-choose-title = Which shoes would you like to stand in?
hand-choose-help = Only one of each at your table, as long as there are enough.
hand-voices = A card is a voice to listen for. You are not asked to act, and nobody is only one thing.

# The way to the menu, and what the lobby shares with it.
menu-open = Menu
more-open = More
table-go-on-without = Go on, { $name } can come in later
name-label = What shall we call you?
name-help = Your table and the facilitators see it.
name-keep = Keep this name
tag-label = Which comes closest to your own shoes?
tag-help = It helps to mix the tables. You will never be dealt these shoes.
tag-none = I’d rather not say
guide-people = People to turn to

# What just happened, for eyes and readers.
notice-at_table = You sit at table { $table }.
notice-round_began = A new round. { $name } is the reader.
notice-round_began-you = A new round. You are the reader.
notice-stage_began = Your table has come to: { $step }.
notice-stage_held = A second go-round at your table, this time from the shoes you hold.
notice-phase_entered = The room has moved on to: { $phase }.
notice-turn_began = It is { $name }’s turn.
notice-turn_put_off = { $name } will come back to it.
notice-reading_handed = { $name } is the reader now.
notice-reading_handed-you = You are the reader now.
notice-table_host_named = { $name } keeps your table moving.
notice-table_host_named-you = You keep your table moving.
notice-table_host_freed = Nobody keeps your table moving just now. Anyone can.
notice-tender_card = This is a tender card. It lies face down.
notice-card_set_aside = That card was laid aside.
notice-prompt_shown = There is a new question on the card.
notice-answer_given = { $name } has written something.
notice-capture_added = There is a new capture on the table.
notice-seat_seated = { $name } has sat down with you.
notice-seat_lifted = { $name } has left the table.
notice-seat_went_away = { $name } is away for a moment.
notice-seat_came_back = { $name } is back.
notice-table_paused = Your table is taking a breath.
notice-table_resumed = Your table goes on.
notice-jargon_flagged = Somebody asks what a word means.
notice-jargon_explained = A word has been explained.
notice-room_paused = The whole room is taking a breath.
notice-room_resumed = The room goes on.
notice-gathering = Finish your sentence, then look up.
notice-gathering_over = Go on where you were.

# Nothing is heard from somebody's phone. They may well be at the table.
silent-draw = Nothing is heard from { $name }’s phone. Anyone may draw.
silent-read = Nothing is heard from { $name }’s phone. If they are away, read it yourselves.
silent-respond = Nothing is heard from { $name }’s phone. If they are here, listen; if not, go on.
