"""What comes out of a room: words to take home (`home`), a deck of its cards (`deck_file`), its whole report (`found`).

Nothing is imported here: the child that writes heavy files loads only what it needs.
"""
