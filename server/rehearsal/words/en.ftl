# Words of simulated people. Sentences of one kind are told apart by a number; $title is the card's, $question its own.

names = Rosa | Tomasz | Ines | Marek | Priya | Huw | Amal | Beth | Cai | Dina | Ewan | Fay | Gwen | Hari | Iris | Joan | Kofi | Leila | Nia | Owen | Pat | Quin | Rhys | Sara | Tess | Uma | Vic | Wren | Yusuf | Zoe
marked = { $name } (simulated)
term = this word

note-1 = Ask the others about “{ $title }”.
note-2 = { $question } I do not know yet.
own-1 = “{ $title }”: I have been close to that, and nobody asked me.
own-2 = I keep coming back to this: { $question }
own-3 = What I see from where I stand is who is missing here.
held = { $name }: { $matters }
insight-1 = In “{ $title }” nobody had the whole picture.
insight-2 = “{ $title }” went well where somebody took a minute to ask.
barrier-1 = In “{ $title }” there was no time to ask.
barrier-2 = Nobody felt allowed to answer this: { $question }
question-1 = { $question }
question-2 = Who is missing from “{ $title }”?
idea-1 = Ask the person in “{ $title }” first, before anything is booked.
idea-2 = One name and one number to ring, for “{ $title }”.
quote-1 = “I only found out when it was over.”
quote-2 = “Somebody sat down, and that changed it.”
because-1 = everybody knew a part of it.
because-2 = the day was full before it began.
why-1 = What decides it for me is this: { $question }
why-2 = With “{ $title }” I would want more time.
so-1 = ask one question more.
so-2 = write down who will ring whom.
sentence-1 = After “{ $title }”: ask first, then plan.
sentence-2 = What stays with us: { $question }
pledge-1 = ask one person each week what would help, and write it down.
pledge-2 = sit down before I explain anything.
pledge-3 = ring back on the day I said I would.
closing-1 = lighter
closing-2 = curious
closing-3 = heard
plain-1 = What surprised me is how much we guessed.
plain-2 = We would have to ask somebody for real.
