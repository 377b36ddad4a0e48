"""What comes out of a room: its report, what each person takes home (`mine`), a deck of its cards (`deck_file`).

`telling` makes the facts from log and decks, `sections` puts them into words as a document, and one writer for each
form of file writes the document or the facts. See README.md beside this file.
Nothing is imported here: the child that writes heavy files loads only what it needs.
"""
