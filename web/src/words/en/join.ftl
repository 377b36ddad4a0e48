# Words of joining. Friendly names are one line, parted by commas: kind, short, of no gender and no rank.
join-title = Come and sit down
join-lead = No account, no e-mail, no app.
join-code = Room code
join-again = Try again

join-name = What shall we call you?
join-name-help = A first name is plenty. Or be { $friendly }.
join-friendly-names = Quiet Heron, Kind Otter, Patient Oak, Bright Wren, Steady Badger, Gentle Fox, Curious Robin, Calm Willow, Warm Pebble, Brave Snail, Merry Finch, Soft Thistle, Early Lark, Slow River, Clear Brook, Open Window, Green Moth, Silver Birch, Round Hedgehog, Thoughtful Crow, Easy Breeze, Honest Clover, Night Swift, Sunny Heather

join-shoes = Which shoes are closest to yours?
join-shoes-help = It helps to mix the tables. You will never be dealt these shoes.
join-shoes-none = I’d rather not say

join-easier = Would something make this easier for you?
join-easier-help = Only the facilitators see this.
join-device = And on this device, for you alone:
join-wish-more_time = More time
join-wish-easy_read = Easy Read cards
join-wish-large_text = Large text
join-wish-listening = I’d rather listen than read
join-wish-speak_little = I’d rather not speak much
join-wish-other_language = I speak another language best
join-wish-step_free = Step-free, or room for a chair

join-kept = What is kept
join-kept-name = Your name, for your table and the facilitators. It is erased soon after the room closes.
join-kept-words-named = What you add, for your table and the facilitators, with your name beside it. { $long }
join-kept-words-anonymous = What you add, for your table and the facilitators. No name goes with it: nobody can find out who wrote it. { $long }
join-kept-days =
    { $days ->
        [0] Gone as soon as the room has closed.
        [one] Kept for 1 day after we close, then gone.
       *[other] Kept for { $days } days after we close, then gone.
    }
join-kept-pass = You can take your words back at any time. Passing is never counted.
join-forgets = This browser keeps nothing. Leave this page open, or you will need a new seat.
join-agreement = What we agree on here
join-yes = Coming in means you agree with “What is kept”.
join-yes-agreement = Coming in means you agree with “What is kept” and with what we agree on here.
join-come-in = Yes, come in
join-knock = Yes, knock on the door

join-full = The room is full
join-full-do = Ask the facilitator: two people can share a phone, or somebody can write for you.
join-closed = This room has closed
join-closed-do = Nobody can join any more. If you took part, the facilitator can tell you what came of it.
join-locked = The door is locked
join-locked-do = Ask the facilitator to open it, then try again.

join-already-runs = You run this room on this device
join-already-runs-words = Your console is here. You can also take a seat beside it, to see what people see.
join-already-sits = You already have a seat in this room
join-already-sits-words = Your table has kept your place.
join-already-back = Go back in
join-already-besides = Take another seat on this device
