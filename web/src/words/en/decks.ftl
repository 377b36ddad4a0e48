# Words of the library and the workbench.
decks-title = Decks
decks-lead = Look through the cards, make a copy that is yours, or write a deck of your own.
decks-mine = My decks
decks-mine-help = Only who has its link can open a deck of yours. The link is kept on this device; take a file of it too.
decks-none = No deck of your own yet
decks-none-help = Begin a new one, or open a deck below and make it yours.
decks-new = New deck
decks-shelf = Decks that come with Shoebox
decks-shelf-help = They stay as they are. Open one to see every card.
decks-errors =
    { $count ->
        [one] One thing to mend before it can be played
       *[other] { $count } things to mend before it can be played
    }
decks-gone = It is no longer on the server
decks-untitled = Without a title
decks-name = What is it about?
decks-name-help = It becomes the title. You can change it at any time.
decks-begin = Begin with an example
decks-import = Or bring in a file
decks-import-help = A deck as a .yaml file, or with its pictures as a .zip, from this or another Shoebox.
decks-fork = Make it mine
decks-fork-help = You get a copy with its translations, to change as you like.
decks-language = Language of the cards
decks-drop = Take it off this device
decks-not-here = This device does not have that deck
decks-not-here-help = Open it with its link, or on the device where it was made.
decks-wall-count =
    { $shown ->
        [one] 1 of { $all } cards
       *[other] { $shown } of { $all } cards
    }
decks-kind = Kind
decks-every-kind = Every kind
decks-mode = Suits
decks-every-mode = Every way to play

bench-saved = Saved
bench-saving = Saving …
bench-kept = Not saved yet. It is kept on this device and tried again.
bench-write = Write
bench-wall =
    { $count ->
        [0] No cards
        [one] 1 card
       *[other] All { $count } cards
    }
bench-change = Change this card
bench-more = More
bench-text = The deck as text
bench-text-help = Tab leaves the text. Enter keeps the indentation; Ctrl and ] or [ change it.
bench-plain = Plain text box
bench-plain-help = Without colours and marks; it reads better with some screen readers.
bench-looks = Looking it through …
bench-errors =
    { $count ->
        [0] Nothing to mend. It can be played.
        [one] One thing to mend
       *[other] { $count } things to mend
    }
bench-advice =
    { $count ->
        [one] One piece of advice
       *[other] { $count } pieces of advice
    }
bench-line = Line { $line }
bench-more-problems =
    { $count ->
        [one] And one more. Mend these first.
       *[other] And { $count } more. Mend these first.
    }
bench-live = On a phone
bench-before = Card before
bench-next = Next card
bench-nth = { $nth } of { $all }
bench-no-card = No card to show yet. Write one below the line “cards:”.
bench-easy = Easy Read
bench-no-easy = This card has no Easy Read text yet.
bench-large = Large text
bench-play = Open a room with it
bench-history = Earlier versions
bench-history-help = What was written within ten minutes is one version. Bringing one back keeps what is there now.
bench-version = { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }
bench-size = { $size } kB
bench-newest = As it is now
bench-restore = Bring it back
bench-restored = It is back. The first change is on line { $line }.
bench-export = Take it home as a file
bench-link = Link to this deck
bench-link-help = Whoever has it can read and change the deck. Keep it, or give it to someone you write with.
bench-delete = Delete the deck
bench-delete-ask = Delete this deck and all its versions?
bench-delete-not = Keep it
bench-delete-help = It cannot be brought back. Rooms that were opened with it keep their cards.
bench-conflict = Somebody else has written here too
bench-conflict-help = They saved on { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. The two texts differ from line { $line } on. Whichever you choose, the other stays among the earlier versions.
bench-mine = On this device
bench-theirs = Saved meanwhile
bench-no-lines = (nothing)
bench-more-lines =
    { $count ->
        [one] and one more line
       *[other] and { $count } more lines
    }
bench-keep-mine = Keep mine
bench-take-theirs = Take the other one

bench-form = This card as a form
form-title = Title
form-title-help = What the card is called.
form-text = What is read out
form-text-help = A moment in a few sentences, as somebody who was there would tell it.
form-prompts = Questions
form-prompts-help = Two to four open questions, one on each line.
form-positions = Positions to rate
form-positions-help = Three or four sentences on this statement, one on each line. Only cards that bring some are drawn in the way to play Positions.
form-easy_read = Easy Read
form-easy_read-help = The same in at most five short sentences, one idea in each.
form-content_note = What is coming
form-content_note-help = In a few words, without telling the story. Needed unless the card is light.
form-facilitator_note = For facilitators
form-facilitator_note-help = Only facilitators see it.
form-nobody = Nobody in particular
form-new = New card
form-new-title = Name the moment
form-copy = Copy
form-earlier = Earlier
form-later = Later
form-take-out = Take it out
form-taken-out = The card is out of the deck.
form-take-back = Put it back
form-by-hand = This card is written in a way that only the text can change. Change it there.

bench-languages = Translations
bench-languages-help = Each language is a text of its own beside the deck. A room that is opened with the deck offers it, card by card as far as it is whole.
bench-language-sound = A room has it
bench-language-broken = There is something to mend first
bench-language-add = Another language
bench-language-choose = Choose a language
bench-language-begin = Begin a translation
bench-language-file = Or bring in a translation as a file
bench-language-none = The file does not say its language. Its name ends in the language, such as our-ward.ar.yaml.
bench-to-deck = To the deck
bench-language-missing = Add what is missing
bench-language-out = Take it out
bench-language-out-ask = Take this translation out?
bench-language-out-help = Rooms opened from now on do not have it. Begin the same language again, and it is among the earlier versions.
bench-language-gaps = Phones show this card in the language of the deck until title, text and questions are all here.

form-picture = Picture
form-picture-choose = Choose a picture
form-picture-put = Put it on the card
form-picture-off = Take the picture off
form-alt-help = For whoever does not see it. Begin with what is there: An old kettle with a taped handle.
bench-export-help = A .zip with the deck and its pictures. You can bring it in again, here or elsewhere.
bench-answer = With the answer
bench-talk = A table talks it through in this order
bench-talk-preferences = What matters
bench-talk-options = The options
bench-talk-decision_talk = Deciding
bench-talk-time_and_space = Time and space
bench-talk-team_talk = Who decides with whom
bench-talk-option_talk = Weighing the options
decks-import-bad = This zip is not a deck with its pictures. It needs one .yaml file, and the pictures in a folder beside it.
decks-import-picture = “{ $file }”: { $why }
decks-import-large = A deck with its pictures has at most 24 MB. Take some pictures out, or save them smaller.
