# Personal codes: moving to another phone, and a facilitator's way back.
code-rejoin-means = Take your seat to another phone: open the address there, then type this code or scan it. Your place, your cards and what you added come with you.
code-rejoin-for = Brings { $name } back to this seat on any phone, even if the address has changed. Everything they added is there.
code-recovery-means = If you lose this device, or it stops working, type this code on the first page of any other device, and you are back in this console. Write it down now, and keep it to yourself.
code-where = Type it at { $address }, where the room code goes.
code-until = It works once, until { $time }.
code-qr = Personal code to scan
code-make = Make a code
code-another = Make a new one
code-rejoin-another-means = A new code makes an earlier one useless.
code-recovery-another-means = It works as long as the room is kept. A new code makes an earlier one useless.

# One seat of several, or one without a phone.
code-seat-for = Gives { $name } a phone of their own: the place, cards and words go there, and this one seat alone.
code-nameless = this seat
code-apart = Only one of these seats
code-apart-means = For somebody who has a phone now: their seat moves to it, the others stay here.
code-all = All seats of this phone

# Ending other devices: a lost phone, a borrowed laptop.
code-others = Other devices
code-others-means = A phone that was lost, a laptop that was borrowed: end them all but this one. What was begun on them and not sent stays there.
code-sign-out = Sign out my other devices
code-others-done = Done. You are here on this device alone.
code-sign-out-for = The old phone is lost
code-sign-out-for-means = Makes a new code, and the old phone no longer gets in.
code-signed-out-for = A new code. The old phone of { $name } no longer gets in.

# A code that opens nothing.
lost-bad-code-title = This code brings nobody back
lost-bad-code = It has been used, or it has run out. Ask a facilitator for a new one, or make one on the phone you had.
lost-too-fast-title = A moment, please
lost-too-fast = Too many wrong codes came from this network. Wait half a minute, look at the code again, and try once more.

# A room that rests after a fault.
lost-resting-title = This room is resting
lost-resting = “{ $room }” had a fault and rests for about ten minutes. Nothing is lost, and what you wrote is kept. This page comes back by itself.
