"""Decks and posters on paper. See README.md beside this file.

Nothing is imported here: the child that sets pages starts in a moment only because it loads no more than it needs.
"""
