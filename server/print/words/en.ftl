# Words on paper. The client's words are in web/src/words; the same thing has the same words there.

spoken-by = Spoken by
situation = A situation
in-shoes-of = You are in the shoes of
number = { $deck } · Card { $number }
continued = goes on
questions = Questions
yours = A moment of your own
choices = What do you think?
whose-decision = { $owner } decides
for = For
against = Against
matters = What matters to me
strengths = What I am good at
helps = What helps
ask = Ask a real person
shoes = Shoes to stand in
before = Before you turn it over
code = Code { $code }
code-picture = QR code { $code }

cards = Cards
perspectives = Perspective cards
large = Large print
easy-read = Easy Read
placemats = Placemats
path = Path
slips = Pledge slips
crib = For the facilitator
poster = Come and sit down

mat-card = Lay the card here
mat-shoes = Lay your shoes here
mat-noticed = We noticed
mat-because = because
mat-so = so
mat-step-read = Read
mat-step-think = Think
mat-step-respond = Respond
mat-step-discuss = Discuss
mat-step-capture = Capture
mat-pass = You can always pass. Passing is never counted.
agreement = How we are with each other

path-start = Start
path-end = What we found
path-how = After each round, lay the footprint of the shoes the card spoke from. Then say how it went:
path-forward = Forward
path-forward-how = lay it as it is
path-mixed = Mixed
path-mixed-how = fold the toe back
path-blocked = Blocked
path-blocked-how = draw a bar before the toe
path-tiles = Footprints to cut out and lay
path-board = The board of “Footprints”
path-board-how = Roll a die and go on as many footprints; behind the last comes the first. Draw a card that this perspective speaks; from a plain one, a card that nobody speaks. Forward: lay a tile where you stand. Blocked: lift the tile laid last. Mixed: leave them as they are.

pledge = One small thing I will do
pledge-will = I will
pledge-with = who with
pledge-when = by when
pledge-help = help I need
pledge-free = It is fine to make none. Nobody checks up on you.

crib-note = Note
crib-content = Content note
crib-answer = Right answer: { $answer }
crib-minutes = { $minutes } minutes
crib-tender = Take care with this card
crib-signposts = Somebody to turn to
crib-glossary = Words explained

poster-at = Join at
poster-code = Room code
poster-phone = Scan with your phone, or type the address and the code.
poster-name = A first name is plenty.
poster-account = No account, no e-mail, no app.
poster-pass = You can always pass.
poster-qr = QR code that opens { $address }
