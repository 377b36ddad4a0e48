# Words that stand in the first page itself, before the script has come, and when it does not come.
before-wait = Shoebox is on its way. On a slow Wi-Fi that can take a minute. If nothing comes, load this page again.
before-pieces = This page did not arrive in one piece. Check the Wi-Fi, then load it again.
before-no-script = Shoebox needs JavaScript. Please turn it on for this page, or open it in another browser.
