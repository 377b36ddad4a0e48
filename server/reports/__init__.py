"""What comes out of a room: its report, what each takes home (`found`), a deck of its cards (`deck_file`).

Nothing is imported here: the child that writes heavy files loads only what it needs.
"""
