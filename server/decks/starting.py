"""A new deck to begin with: small, good as it is, and with a word on each field beside it."""

from server.decks.reference import DECK_SCHEMA, MODELINE

_BEGINNING = """\
# A deck is read by people: make every line below your own. docs/decks.md explains each field.
schema: 1
id: {id}
title: {title}
version: "1.0"
language: en
licence: CC BY 4.0
authors:
  - Write your names here
summary: Say in a sentence or two what this deck is about, and for whom.

# What the cards are about. A card names these ids.
themes:
  - id: first-theme
    name: Name what several cards are about

# How we are with each other. People agree on it at the start.
agreement:
  - Anyone may pass at any time, without a reason.

# Words that not everybody knows, each with what it means. Take the # away to begin.
# glossary:
#   discharge: Leaving hospital.

# The shoes one speaks from: people in a situation. Copy one as a whole to add another.
perspectives:
  - id: first-person
    name: A person in a situation
    colour: teal # or ochre, brick, sky, indigo, plum, rose, moss, umber, violet
    icon: moon # docs/decks.md lists them all
    holder: lived # or professional, family, community, system
    in_brief: Say in a sentence who this is.
    what_matters:
      - One thing that matters to this person
    strengths:
      - One thing this person is good at
    ask_instead: What would you ask a real person instead of guessing?
    sensitivity: low
    source:
      kind: invented
    easy_read: Say the same in short words.

# Moments to talk about. Copy one as a whole to add another.
cards:
  - id: first-card
    kind: scenario
    title: Name the moment
    spoken_by: first-person
    themes:
      - first-theme
    text: >-
      Tell a moment in a few sentences, as somebody who was there would tell it. A text may go on in the next line. Stop
      before the moral.
    prompts:
      - What would you ask the table first?
      - What did nobody say aloud?
    easy_read: Say the same in short words. One idea in each sentence.
    sensitivity: low # medium or high if it may come near to somebody; then add a content_note
    source:
      kind: invented
"""


def beginning(identity: str) -> str:
    """Return the text of a new deck; `identity` is its id, and the name of its file."""
    title = identity.replace("-", " ").strip().capitalize() or identity
    quoted = f'"{title}"' if not title[:1].isalpha() or title.lower() in ("yes", "no", "on", "off", "true") else title
    return MODELINE.format(DECK_SCHEMA) + _BEGINNING.format(
        id=f'"{identity}"' if identity.isdigit() else identity, title=quoted
    )
