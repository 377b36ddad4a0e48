# Words of opening a room.
open-title = Open a room
open-purpose = What is this for?
open-purpose-help = One sentence. Everyone will see it: at the door, on the screen, and in what you take home.
open-purpose-missing = Write one sentence first: it is what people come for.
open-name = A short name
open-name-help = For the top of every page. If you leave it empty, it will be “{ $deck }”.

open-deck = Deck
open-deck-help = One is plenty. With two, their cards are mixed.
open-deck-missing = Choose at least one deck.
open-deck-size = { $cards } cards, { $shoes } pairs of shoes
open-deck-held =
    { $errors ->
        [one] { $file } was changed and has a mistake on line { $line }.
       *[other] { $file } was changed and has { $errors } mistakes, the first on line { $line }.
    } Until it is mended, the deck is used as it was before.
open-deck-yours = Yours
open-look = Look at the cards
open-print = Print
open-cards-in =
    { $in ->
        [one] 1 of { $all } cards comes into the room
       *[other] { $in } of { $all } cards come into the room
    }
open-short =
    { $cards ->
        [0] No card in the room fits the run sheet. A table could play { $rounds } rounds in this time.
        [one] Only one card fits the run sheet, and a table could play { $rounds } rounds in this time: it would come again.
       *[other] Only { $cards } cards fit the run sheet, and a table could play { $rounds } rounds in this time: some would come again.
    }

open-long = How long have you got?
open-minutes = { $minutes } minutes
open-preset-45 = own shoes, short harvest
open-preset-90 = own shoes, then swap
open-preset-150 = the same, with more time
open-sheet = Run sheet
open-sheet-change = Change the run sheet ({ $minutes } minutes now)
sheet-minutes = Minutes of { $phase }
sheet-min = min
sheet-dealing = Who gets which shoes
sheet-dealing-spread = Shoes spread over the table
sheet-dealing-random = Shoes by chance
sheet-dealing-chosen = Everyone chooses shoes
sheet-earlier = { $phase } earlier
sheet-later = { $phase } later
sheet-off = Take off
sheet-add = One more line
sheet-add-do = Add it

sheet-day = Day { $day }
sheet-day-time = Day { $day }: { $time }.
sheet-total = { $time } hours in all.
sheet-ends = Begun now, it is over at about { $time }.
sheet-ends-day = Begun now, the first day is over at about { $time }.
sheet-where = Where
sheet-where-usual = Where it usually stands
sheet-where-after = After { $nth }. { $phase }
sheet-added = { $phase } is line { $nth } now.
sheet-full = This run sheet is as long as it can be.
sheet-minutes-wrong = Write whole minutes, from 1 to 240.
sheet-wrong = Some minutes in the run sheet cannot be. Mend them first.
sheet-no-play = No line is for playing, so no card comes to a table.
sheet-no-debrief = People are in someone else’s shoes here. A debrief should come next.
sheet-night-last = Nothing comes after this night.
sheet-keep-title = Keep this run sheet for another time
sheet-name = What do you call it?
sheet-name-first = Give it a name first.
sheet-keep = Keep on this device
sheet-kept = “{ $title }” is kept on this device. You find it above, where you choose how long.
sheet-save = Save as a file
sheet-bring = Bring one in from a file
sheet-bring-help = One that was saved here, or written by hand. It replaces the lines above.
sheet-brought = “{ $title }” stands above now.
sheet-not-brought = { $file } cannot be used yet, so nothing was changed. Here is what to mend, by line and column.
sheet-forget = Forget “{ $title }”
sheet-yours = Kept on this device.
sheet-held = { $file } was changed and cannot be used as it is, from line { $line } on. Until it is mended, this is how it was before.

open-naming = Names beside words?
open-naming-help = Where staff and the people they serve share the room, anonymous is the safer choice. A room can go from named to anonymous later, never back.
open-naming-anonymous = Anonymous
open-naming-anonymous-words = Nobody can find out who wrote a capture. Not you, not us.
open-naming-named = Named
open-naming-named-words = First names beside captures, until soon after the room closes.

open-more = Tables, door, language, agreement
open-you = Your own name
open-you-help = People see who runs the room.
open-size = Tables of about
open-size-help = People are seated evenly.
open-size-of = { $count } people
open-language = Language of the room
open-language-help = Each person may read cards in another one.
open-door = The door
open-door-open = Open
open-door-open-words = Whoever has the code comes in.
open-door-knock = Knock
open-door-knock-words = You let people in one by one.
open-door-locked = Locked
open-door-locked-words = Nobody yet. You open it when you are ready.
open-scales = Before and after
open-scales-help = Statements that people rate from 1 to 5 at the start and at the end. The report counts them from five answers on.
open-scales-deck = Those of the deck
open-scales-deck-words = Up to three, on what the deck is about
open-scales-dimensions = Six dimensions of working together
open-scales-dimensions-words = Is this a service that people make together?
open-scales-principles = Ten principles of lived experience
open-scales-principles-words = Was this a room in which everyone had a say? Takes a few minutes.
open-scales-lines = The statements
open-scales-lines-help = One line for each, at most ten. Change them as you like; the fewer, the better.
open-sites = Places
open-sites-help = If tables are in several places: one in each line, such as “Leeds library” or “Remote”. Leave it empty if all are in one room.
open-agreement = What we agree on
open-agreement-help = One line for each. People say yes to it when they come in.
open-do = Open the room

open-poster = What people will see at the door
open-poster-purpose = What is this for? One sentence, and it stands here.
open-poster-at = Join at { $address }
open-poster-code = The real code comes when you open the room. This one is only for trying the way.
open-poster-qr = Code that opens the first page, to try the way with a phone
open-poster-tables = Tables of about { $count }, mixed by role
open-poster-named = First names beside words, until soon after the room closes
open-poster-anonymous = No name goes with what you write
open-poster-pass = You can always pass

wall-title = The cards
wall-done = Use these cards
wall-all-back = Put all cards back
wall-theme = Theme
wall-every-theme = Every theme
wall-shoes = Spoken by
wall-everyone = Everyone
wall-tender = How tender
wall-tender-any = Any
wall-tender-low = Light
wall-tender-medium = Tender
wall-tender-high = Very tender
wall-count =
    { $shown ->
        [one] 1 card here.
       *[other] { $shown } cards here.
    } { $in } of { $all } come into the room.
wall-out-all =
    { $count ->
        [one] Leave this card out
       *[other] Leave these { $count } out
    }
wall-in-all =
    { $count ->
        [one] Put this card back
       *[other] Put these { $count } back
    }
wall-none = No such cards
wall-none-help = Choose every theme, or everyone.
wall-medium = Tender
wall-high = Very tender
wall-note = Said before it is read: { $note }
wall-facilitator = For you: { $note }
wall-in = In the room
wall-kind-scenario = Scenario
wall-kind-statement = Statement
wall-kind-verse = Verse
wall-kind-info = Fact
wall-kind-quiz = Quiz
wall-kind-decision = Decision
wall-kind-wild = Wild card

# Whether phones find this computer.
reach-title = Can phones find this room?
reach-not-yet = No phone has reached this address yet.
reach-reached = A phone has found this address. You are ready.
reach-what-to-try = What to try
reach-try-wifi = Take your own phone, join the same Wi-Fi as this laptop, and open { $address }.
reach-try-guest = Guest networks often keep devices apart. Ask for another network, or share a phone’s hotspot.
reach-try-firewall = If this laptop asks whether to allow connections, say yes: its firewall may be in the way.
reach-try-other = This laptop may have several addresses. Choose another one here, and try again.
reach-which = Address in the code
reach-which-help = The one that phones in the room can reach.
reach-address =
    { $kind ->
        [this_machine] { $url } (this laptop only)
        [virtual] { $url } (inside this laptop)
       *[other] { $url }
    }

print-title = Print a deck
print-what = What would you like on paper?
print-cards = Cards
print-cards-means = Four on a page, with backs and lines to cut along
print-perspectives = Perspective cards
print-perspectives-means = Four on a page, to deal by hand
print-large = Large print
print-large-means = One card on a page
print-easy-read = Easy Read
print-easy-read-means = Short sentences, two cards on a page
print-placemats = Mats
print-placemats-means = Where cards lie, and room to write
print-path = Path and footprints
print-path-means = A board, and footprints to cut out and lay
print-slips = Pledge slips
print-slips-means = Four on a page, to write on
print-crib = Notes for facilitators
print-crib-means = Every card with its notes and answers. Only for you.
print-language = Language on paper
print-led = QR codes lead to this server
print-led-means = { $address } stands before the code of each card. Without it, the code alone: good for years.
print-backs = Cards have backs: print on both sides, turned over the long edge.
print-do = Make the pages
print-cannot = These pages cannot be made. A text may have letters that no face here has, or the deck has nothing of this kind. Try another language or another kind.
