"""Pictures: made anew from their points alone, in a process of its own, small enough for a phone.

Nothing of a file that somebody brought is kept or served: no name, place, date, comment, nor what hides behind its end.
The process that makes them loads this package, so nothing is imported here.
"""
