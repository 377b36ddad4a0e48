# Words of a room's report. The client's words are in web/src/words; the same thing has the same words there.

report = Report
contents = In this report
rehearsal = Rehearsal
save-as = Take it home as
back = Back to my rooms
form-page = Web page
form-pdf = PDF
form-word = Word
form-excel = Excel
form-csv = CSV
form-markdown = Text
form-json = JSON
held = { $date }

size = How large it was
people = People
tables = Tables
rounds = Rounds
captures = Captures
themes = Themes
pledges = Pledges
few-people = fewer than five

who = Who was in the room
who-how = When joining, people could name the perspective that is closest to their own shoes. Nobody had to.
who-table = Closest to their own shoes
who-group = Perspective
who-others = Others, and people who named none
who-not-alone = Not counted by themselves, because few or nobody named them, or so that few cannot be worked out:
who-few = Fewer than five people were here. Nothing is counted, so that nobody can be made out.

agreement = What we agreed

found = What the room found
found-how = People wrote down what they noticed, and facilitators put what belongs together under a name. Each theme is as large as its captures are many; that is no measure of how much it matters.
found-none = Nothing was written down. What was said stays with those who were there.
theme = { $number }. { $name }
no-theme = In no theme
kind = Kind
noticed = We noticed
number = Number
need = Whose need
kind-quote = Said in the room
kind-insight = Insight
kind-barrier = Barrier
kind-idea = Idea
kind-question = Question
because = because
so = so
need-person = meets the need of a person
need-service = meets the need of a service
need-both = meets the need of a person and of a service
need-unsure = whose need it meets is unsure
table = Table { $table }
empty = This theme has no captures now.

evidence = What we looked into
evidence-how = Before or on visits, facilitators wrote down one hypothesis for the whole room. Whoever wrote a capture said what it says to it. The sides are not counted against each other: one capture may outweigh many.
evidence-for = Speaks for it
evidence-against = Speaks against it
evidence-complicates = Makes it less simple
evidence-none = Nothing was put here. That is no proof of anything.
evidence-side = Side

decisions = Decisions walked through
decisions-how = Each decision belongs to the invented person on its card. Before and after the talk everybody could choose for themselves; why they did is theirs, and is not told here. Counts stand here only from five people on. “Not yet” is as good an end as another.
decisions-owner = { $owner } decides
decisions-few = Fewer than five people chose, so no counts are shown.
decisions-table = How many would choose what
decisions-way = What could be done
decisions-none-yet = None yet
decisions-as-it-is = Leave things as they are
ending-not-yet = Not yet
ending-something-else = Something else

rated = Positions
rated-how = People rated positions for themselves: support, can live with, cannot live with. Nobody had to. Counts stand here only from five people on; why they rated so is not told. Then tables looked for words that all can live with.
rated-table = How positions were rated
rated-position = Position
rated-found = What all who rated it can live with
stance-support = Support
stance-live-with = Can live with
stance-cannot = Cannot live with

seen = Which perspectives saw what
seen-how = Each card speaks from a perspective. The figures say how many captures of a theme were made at cards of that perspective. They count what was written, not people, and not what somebody of that perspective would say.
seen-alt = Perspectives down the side, themes by number along the top; a larger circle stands for more captures. The table below holds every figure.
seen-first = The picture shows the { $shown } largest themes; the table shows all.
seen-table = Captures by theme and perspective
seen-theme = Theme
seen-from = Perspectives, with captures
seen-nobody = A situation nobody in particular speaks of
seen-none = No capture in a theme was made at a card.

unheard = What was not heard
unheard-how = A room hears what its cards and its people bring. These were missing or stayed silent, and somebody may want to ask.
unheard-never = Perspectives whose cards came to no table
unheard-played = Perspectives whose cards were played, with no capture
unheard-cards = Cards that were played, with no capture
unheard-none = At cards of every perspective something was written down.

paths = The path of each table
paths-how = Each round leaves a footprint of the perspective that its card spoke from. A table could say how it went: forward, blocked or mixed. It helps to talk, and is no score.
paths-alt = One row for each table with a footprint for each round: filled for forward, half for mixed, crossed for blocked, an outline where nothing was said. The table below says the same.
paths-table = Rounds of each table
path-table = Table
path-round = Round
path-card = Card
path-voice = Spoken by
path-outcome = How it went
outcome-forward = Forward
outcome-blocked = Blocked
outcome-mixed = Mixed
outcome-none = Not said

pledges-how = Only pledges that their makers showed to the whole room. They were made freely, and nobody checks up on anybody.
pledges-none = No pledge was shown to the whole room.
pledge-will = I will
pledge-with = with
pledge-by = by
pledge-help = help needed

scales = Before and after
scales-how = The same statements were put to people at the start and at the end, from 1 (not at all) to 5 (fully). Counts stand here only from five answers on.
scales-alt = For each statement two bars of five parts, for the answers 1 to 5, before and after. The table below holds every figure.
scales-table = How many people gave each answer
scales-statement = Statement
scales-when = When
scales-before = Before
scales-after = After
scales-answers = Answers
scales-none = Fewer than five people answered any statement, so no counts are shown.
scales-hidden = fewer than five answers
scales-limits = What such numbers can say: how those who answered felt at two moments. What they cannot say: why, whether it lasts, or what somebody felt who did not answer. The answers before and after are not of the very same people, and a rise proves no effect. People also like to be kind at the end.

words = In people’s own words
words-how = At the end everyone was asked one open question: what do you take with you from here?

talk = How the talk was shared
talk-how = In a go-round everyone is asked in turn, first those asked least often. Whether somebody spoke or passed is never kept, so it cannot stand here, and nothing is counted for each person.
talk-table = Turns that were offered
talk-what = What
talk-number = Number
talk-turns = Turns offered
talk-rounds = Go-rounds
talk-tables = Tables with a go-round
talk-whole = Of these, tables where everyone who sat there was asked

cards = The cards
cards-table = Cards that were played
cards-card = Card
cards-rounds = Rounds
cards-none = No card was played.
cards-here = Cards written in the room
decks = Decks
deck-by = by { $authors }, { $licence }

limits = What this report can and cannot tell
limit-voice = It is a record of one conversation. It tells what these people noticed then, not what everybody thinks.
limit-shoes = People spoke from their own shoes and stood in others’. Where they stood in others’, they guessed; only a person who lives there can say.
limit-count = More captures do not make a theme more true or more urgent. One sentence may matter most.
limit-cause = Numbers do not tell what causes what. Read them beside the stories.
limit-missing = Who was not there could not speak. Look at what was not heard before anything is decided.
limit-written = Only what somebody wrote down is here; much that was said is not.
limit-hidden = Facilitators may have hidden a capture, and people may have taken theirs back. What is gone leaves no trace here.
limit-anonymous = The room was anonymous: who wrote what was never stored.
limit-named = This report adds no names to what was written. Words may still tell those who were there who wrote them: ask before you quote anybody further.
limit-quotes = A sentence stands here as said in the room only where the speaker agreed to that.
limit-few = Numbers of people under five are left out, and so is whatever would let them be worked out.

dots = Dots
theme-dots = Dots: { $dots }
dots-how = Everyone had three dots for what matters most to them. The totals stand with the themes; no order is made of them.

sentences = One sentence from each table
sentences-how = Each table chose one sentence for the whole room. Those that facilitators let through stand here.
sentence = Sentence

photos = Photos of paper
photos-how = Photos that facilitators added of what was written or drawn by hand, each said in words for whoever does not see it.
photo-shows = What the photo shows

own = Your own words
own-how = All that you wrote in this room. It is yours: nobody else gets this file.
own-anonymous = This room was anonymous: nobody can tell which of the words below were yours.
own-none = Nothing that you wrote is kept.
own-note = Your private note
own-answer = Your answer
own-closing-word = Your word in the closing circle
own-choice-before = Your choice before the walk
own-choice-after = Your choice after the walk
own-rating = Why you rated a position so

pledge-table = As a table
did-how = Those who made a pledge could tell later how it went. All five answers are equally good.
did-table = You said, we did
did-said = You said
did-did = We did
status = How it goes
status-made = Made
status-under-way = Under way
status-done = Done
status-changed = Changed
status-let-go = Let go

signs = Signs that this file has no face for stand as ▢. The web page and the Word file show them.

set-dimensions-1 = Here we build on what people can already do.
set-dimensions-2 = Here help goes both ways: everyone gives something and gets something.
set-dimensions-3 = Here people who use a service are helped to find and support one another.
set-dimensions-4 = Here those who work in a service and those who use it do the work together, and now and then swap roles.
set-dimensions-5 = Here services open doors: good things grow from them that they do not run.
set-dimensions-6 = Here people who use a service are met as people who have something to offer.
set-principles-1 = Everyone whom this concerns is here, or has been asked.
set-principles-2 = We meet as equals, whatever our badges say.
set-principles-3 = Everyone can say what they want to say, in their own way.
set-principles-4 = Power is shared: what is said by those who live this can change what happens.
set-principles-5 = Ideas begin with those who live this, and not only with those who run it.
set-principles-6 = I understand what is important to the others here.
set-principles-7 = What each of us knows and can do is put to use.
set-principles-8 = What is made fits those who will use it, and they are asked again afterwards.
set-principles-9 = Looking after this is a responsibility that we share.
set-principles-10 = I know what I can expect of the others, and what they expect of me.
problems = Problems that people brought
problems-how = Whoever owns a problem decided that the room may see it. Nobody’s name stands with it; what their table found is told among the captures.
own-problem = A problem you brought
presentations = Presentations
presentations-how = Who presented, in order, with the questions that were shown. Nobody’s name stands with them.
a-person = One person
own-question = A question you asked
problem-title = Title
problem-text = What it is about
