# Tables in several places, the calls of those who are remote, and what is for table hosts alone.

site-where = Where are you?
site-where-help = People in one place sit at one table. You need not say.
site-none = I’d rather not say
site-table = Table { $table } is here: { $site }
site-you = You are here: { $site }
site-call = Open the call

sites-title = Places and calls
sites-help = When tables are in several places (a library, a care home, everybody’s own kitchen), name them here. People say where they are when they join, and those in one place sit together. Where all are in one room, leave this empty.
sites-name = Name of the place
sites-call = Link to its call
sites-call-help = For those who are remote. It begins with https://. Only who sits there and facilitators see it; Shoebox itself never opens it.
sites-more = One more place
sites-add = Add this place
sites-keep = Keep this
sites-drop = Take this place away
sites-tables = Where tables are
sites-of-table = Where table { $number } is
sites-nowhere = Nowhere in particular
sites-of-person = Where they are
sites-of-person-help = It moves nobody. It counts when tables are arranged anew.

hosts-who = Who reads it
hosts-everybody = Everybody
hosts-hosts = Table hosts alone
hosts-field = One sentence for table hosts
hosts-help = It stands at the top of their page until you take it down. Nobody else at their tables sees it.
hosts-none = No table has a host yet. Whoever becomes one reads it.
hosts-shown = Table hosts read now
hosts-do = Show it to table hosts

host-told = For table hosts:
host-hints = For you as table host:
host-hide = Hide these hints
host-show = Hints for table hosts
host-hint-welcome = Say your name, and that anybody may pass at any time. See that everyone can hear and reads the same page.
host-hint-check_in = Go round once: a name and one word. Begin with yourself, and keep it short.
host-hint-draw = See that everybody has sat down. Let somebody else read each time who would like to.
host-hint-tender = Read the note aloud and wait a moment. “Not this card” needs no reason.
host-hint-read = Have the card read twice, slowly. Ask whether a word needs explaining.
host-hint-think = Keep the silence, also when it feels long. Nobody has to write.
host-hint-respond = One speaks, the others listen. If somebody waits, ask by name: now, later, or pass?
host-hint-discuss = Ask the person who has not spoken yet. If two go on, ask what somebody else would say.
host-hint-capture = Ask what you noticed, why, and what follows. Write it in the words that were said.
host-hint-debrief = Ask each in turn what they leave behind with those shoes. Say your own name again.
host-hint-harvest = Help your table to one sentence. Somebody who has said little may read it out.
host-hint-pledge = Small is good. Ask: what, with whom, by when?
host-hint-check_out = Thank people by name. Ask how it was to talk like this, not only what was said.
