# Words of the frame round every page: settings, waiting at the door, leaving, and pages that are not there.
app-tab = { $title } · Shoebox

settings-open = Language and look
settings-title = Language and look
settings-done = Done
settings-language = Language
settings-theme = Light or dark
settings-theme-system = Same as this device
settings-theme-light = Light
settings-theme-dark = Dark
settings-text = Size of text
settings-text-normal = Normal
settings-text-large = Large
settings-text-larger = Larger
settings-contrast = Stronger contrast
settings-calm = No movement
settings-easy = Easy Read cards
settings-listening = One thing at a time, in words
settings-listening-help = The same game as headings, text and buttons. No board, no pictures.
settings-aloud = Read each card to me
settings-aloud-help = With a voice of this device. You can stop it at any time.

door-title = You have knocked
door-knocked = The facilitators know you are here
door-wait = One of them will let you in. This page moves on by itself.
door-stay = You can put your phone down. If it sleeps, wake it now and then.
door-look = See if the door is open
door-leave = Go away again

left-title = You have left
left-words = What you added to “{ $title }” stays where it was. You can come back to a new seat.
left-back = Come back
left-forget = Take it off this device

lost-again = Try again
lost-home = To the first page
lost-here = Use it here
lost-forget = Take it off this device

lost-looking-title = On its way
lost-nowhere-title = There is nothing here
lost-nowhere = This address leads nowhere. If you have a room code, you can join from the first page.
lost-no-key-title = This device has no seat in that room
lost-no-key = Join with the room’s code. If you were given a link, open it on this device.
lost-bad-link-title = This link does not work
lost-bad-link = It may have been used up, or the room is gone. Ask for a new one.
lost-no-connection-title = There was no answer
lost-no-connection = Check that you are on the same Wi-Fi as the laptop that runs the room, then try again.
lost-broken-title = Something went wrong on this page
lost-broken = Nothing you wrote is lost: it is kept on this device. Load the page again and carry on.
lost-unloaded-title = A part of this page did not arrive
lost-unloaded = Check the Wi-Fi, then try again. What you wrote is kept on this device.
lost-elsewhere-title = Open in another window
lost-elsewhere = This seat is open in several windows, and this one was the oldest. Carry on there, or use it here.
lost-unknown-title = This device has no seat in that room any more
lost-unknown = “{ $room }” does not know this device any more: it may have been signed out from another one. Ask the facilitator for a code to come back.
lost-removed-title = You are no longer in this room
lost-removed = A facilitator has taken you out of “{ $room }”. If you think that was a mistake, speak to them.
lost-gone-title = This room is gone
lost-gone = “{ $room }” has been deleted with everything in it: captures, pledges, names. Nothing is kept.
lost-newer-title = This page is out of date
lost-newer = Load it again. If that does not help, close it and scan or type the code again.

# Names of phases and modes, for every screen.
phase-lobby = Arriving
phase-welcome = Welcome
phase-check_in = Check-in
phase-play = Play
phase-debrief = Debrief
phase-harvest = Harvest
phase-pledge = Pledges
phase-check_out = Check-out
phase-break = Break
phase-overnight = Until another day
phase-closed = Closed
mode-own_shoes = Own shoes
mode-swap_shoes = Swap shoes
