"""The report of a whole room: what it found, who saw what, what was not heard, and what that can and cannot tell.

`telling` makes the facts from log and decks, `sections` puts them into words as a document, and one writer for each
form of file writes the document or the facts. See README.md beside this file.
Nothing is imported here: the child that writes heavy files loads only what it needs.
"""
