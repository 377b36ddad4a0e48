"""The fields of a deck file. What one field says of another is in `rules`.

Rule 1: a field with a default is left out of the canonical form, so adding one changes no pinned deck.
Rule 2: a name that was ever read is read for ever; see `versions`.
The descriptions are what an author sees in an editor and in docs/decks.md; `reference` adds the limits to them.
"""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from game.cards import CardKind, Sensitivity
from server.decks.icons import COLOURS
from server.decks.shapes import (
    MAX_CARDS,
    FrameworkName,
    Id,
    Language,
    Line,
    Link,
    LongText,
    ModeName,
    Name,
    Note,
    Number,
    Paragraph,
    Part,
    Phone,
    PictureFile,
    Sentence,
    SoundFile,
    StepName,
    Truth,
    Version,
    needs,
)

_TENDER = needs("sensitivity", ["medium", "high"], "content_note")
_SENSITIVITY = "How near it may come to somebody in the room. Unless it is low, a content note is shown first."
_CONTENT_NOTE = "What is coming, in a few words and without telling the story. Needed unless sensitivity is low."
_EASY_READ = "The same in at most five short sentences, one idea in each, at most 15 words a sentence."
_SOURCE = "Where it comes from."


class Theme(Part):
    """What cards can be about. A word of a framework has the same fields."""

    id: Id = Field(description="A short name for the file: small letters, digits and dashes.")
    name: Name = Field(description="What people read.")


class Source(Part):
    """Where a card or perspective comes from. Whatever is lived needs consent."""

    model_config = ConfigDict(json_schema_extra=needs("kind", ["lived"], "consent"))

    kind: Literal["lived", "composite", "invented"] = Field(
        description="lived: somebody told it. composite: made from several. invented: nobody in particular."
    )
    credit: Line | None = Field(None, description="Whom to thank, in their own words; never without their consent.")
    consent: Truth | None = Field(
        None, description="Set it to true when the person has agreed to this text. Needed when kind is lived."
    )


class Picture(Part):
    """A picture on a card. The file lies in a folder beside the deck that is named for the deck's id."""

    file: PictureFile = Field(
        description="The name of the file without folders, such as kettle.jpg: jpg, png or webp, at most 8 MB."
    )
    alt: Sentence = Field(description="What is to be seen, for those who do not see it.")


class Sound(Part):
    """A recording on a card. The file lies in the same folder as pictures."""

    file: SoundFile = Field(
        description="The name of the file without folders, such as kettle.mp3: mp3, m4a or ogg, at most 4 MB."
    )
    transcript: LongText = Field(description="All that is said, for those who do not hear it.")


class Perspective(Part):
    """A perspective card: a person in a situation to speak from, never a role to act."""

    model_config = ConfigDict(
        json_schema_extra={"allOf": [_TENDER, needs("holder", ["lived"], "strengths", "ask_instead")]}
    )

    id: Id = Field(description="A short name for the file. Never change it once the card was translated or played.")
    name: Name = Field(description="A person in a situation: A son who cares at night.")
    colour: Literal[COLOURS] = Field(  # type: ignore[valid-type]
        description="The colour of the card. Two perspectives may share one, but then not the icon."
    )
    icon: str = Field(min_length=1, max_length=40, description="One of the icons listed in docs/decks.md.")
    holder: Literal["lived", "professional", "family", "community", "system"] = Field(
        description="From where this person knows: living it, working with it, family, neighbours, or running it."
    )
    in_brief: Sentence = Field(description="Who this is, in one or two short sentences.")
    what_matters: tuple[Sentence, ...] = Field(min_length=1, max_length=6, description="What matters to this person.")
    strengths: tuple[Sentence, ...] = Field(
        (),
        max_length=6,
        description="What this person is good at: nobody is only their need. Needed when holder is lived.",
    )
    what_helps: tuple[Sentence, ...] = Field((), max_length=6, description="What makes a day better for this person.")
    ask_instead: Sentence | None = Field(
        None, description="A question to put to a real person instead of guessing. Needed when holder is lived."
    )
    secret_ok: Truth = Field(
        False, description="true: the card may be dealt hidden. Never for what the law protects, such as disability."
    )
    sensitivity: Sensitivity = Field(description=_SENSITIVITY)
    content_note: Line | None = Field(None, description=_CONTENT_NOTE)
    source: Source = Field(description=_SOURCE)
    easy_read: Paragraph | None = Field(None, description=_EASY_READ)
    image: Picture | None = Field(None, description="A picture on the card, with words for those who do not see it.")


class Option(Part):
    """One way a decision can go; doing nothing is one too."""

    name: Line = Field(description="What would be done.")
    gain: Sentence = Field(alias="for", description="What speaks for it.")
    loss: Sentence = Field(alias="against", description="What speaks against it.")
    nothing: Truth = Field(
        False, description="true: this way is doing nothing. Where no option says so, a decision walk adds it."
    )


class Decision(Part):
    """A decision that belongs to one invented person."""

    owner: Name = Field(description="Whose decision it is: an invented first name.")
    perspectives: tuple[Id, ...] = Field((), max_length=6, description="Ids of perspectives that it touches.")
    options: tuple[Option, ...] = Field(
        min_length=2, max_length=5, description="The ways it can go. Doing nothing is one too."
    )
    steps: tuple[StepName, ...] = Field((), max_length=6, description="The order of talk.")


class Quiz(Part):
    """A question with one right answer."""

    choices: tuple[Line, ...] = Field(min_length=2, max_length=6, description="The answers to choose from.")
    answer: Annotated[int, Number, Field(ge=1)] = Field(description="Which choice is right, counted from 1.")
    explain: Paragraph = Field(description="Shown with the right answer.")


class Pair(Part):
    """Two ends of a line: where things are, and where they could be. People say where they stand between them."""

    start: Sentence = Field(alias="from", description="One end: From what is the matter with you.")
    end: Sentence = Field(alias="to", description="The other end: To what matters to you.")


class Tags(Part):
    """Words from the frameworks of the deck that a card belongs to."""

    dimension: tuple[Id, ...] = Field((), max_length=6, description="Ids of words from your frameworks.")
    principle: tuple[Id, ...] = Field((), max_length=10, description="Ids of words from your frameworks.")


class Card(Part):
    """A scenario card of any kind."""

    model_config = ConfigDict(
        json_schema_extra={
            "allOf": [
                _TENDER,
                needs("kind", ["decision"], "decision"),
                needs("kind", ["quiz"], "quiz"),
                needs("kind", [kind.value for kind in CardKind if kind is not CardKind.wild], "text"),
            ]
        }
    )

    id: Id = Field(description="A short name for the file. Never change it once the card was translated or played.")
    kind: CardKind = Field(
        description="scenario: a moment that is read out. statement: something to agree with or not, or a pair. "
        "verse: a poem. info: something to know. quiz: a question with an answer. decision: ways to choose from. "
        "wild: a card on which a table puts a moment of its own."
    )
    title: Name = Field(description="What the card is called.")
    text: LongText | None = Field(
        None,
        description="What is read out: at most 400 characters, in verse and info at most 1,000. "
        "Needed unless the card is wild.",
    )
    pair: Pair | None = Field(None, description="Two ends of a line, for kind statement.")
    spoken_by: Id | None = Field(None, description="The id of the perspective that speaks.")
    themes: tuple[Id, ...] = Field((), max_length=5, description="Ids of themes of this deck.")
    prompts: tuple[Sentence, ...] = Field(
        (),
        max_length=4,
        description="Two to four open questions, one a line. info, quiz and wild can do without.",
    )
    facilitator_note: Note | None = Field(None, description="Only facilitators see it.")
    easy_read: Paragraph | None = Field(None, description=_EASY_READ)
    content_note: Line | None = Field(None, description=_CONTENT_NOTE)
    sensitivity: Sensitivity = Field(description=_SENSITIVITY)
    modes: tuple[ModeName, ...] = Field(
        (), max_length=8, description="Ways to play that suit. Without it: own_shoes and swap_shoes."
    )
    minutes: Annotated[int, Number, Field(ge=1, le=60)] | None = Field(
        None, description="How many minutes a table may need: 1 to 60."
    )
    image: Picture | None = Field(None, description="A picture on the card, with words for those who do not see it.")
    audio: Sound | None = Field(None, description="A recording, with all its words for those who do not hear it.")
    source: Source = Field(description=_SOURCE)
    tags: Tags | None = Field(None, description="Words from your frameworks that the card belongs to.")
    positions: tuple[Sentence, ...] = Field(
        (),
        min_length=3,
        max_length=4,
        description="Three or four positions on a statement, which a table rates in the way to play positions.",
    )
    decision: Decision | None = Field(None, description="The decision, for kind decision.")
    quiz: Quiz | None = Field(None, description="The choices and the answer, for kind quiz.")


class Signpost(Part):
    """Somebody to turn to when a card has touched something."""

    name: Line = Field(description="Who, or where.")
    text: Sentence = Field(description="What they help with, and how to reach them.")
    link: Link | None = Field(None, description="A web address that begins with https://")
    phone: Phone | None = Field(None, description="A telephone number: digits and spaces; it may begin with +.")


class Statement(Part):
    """Something people rate from 1 to 5 before and after."""

    id: Id = Field(description="A short name for the file.")
    text: Sentence = Field(description="A sentence to agree with: Here, I have a real say.")


class Deck(Part):
    """A deck of cards: one file in one language."""

    format: Version = Field(alias="schema", description="The version of this format: always 1.")
    id: Id = Field(description="The name of the file without .yaml.")
    title: Name = Field(description="What the deck is called.")
    version: Annotated[str, Field(pattern=r"^[0-9A-Za-z.-]{1,20}$")] = Field(
        description='Yours to count, such as "1.0".'
    )
    language: Language = Field(description="The code of its language, such as en, en-GB, ar or zh-Hant.")
    dir: Literal["ltr", "rtl"] | None = Field(
        None, description="The direction of writing, only if it cannot be told from the language."
    )
    licence: Line = Field(description="Under which others may use the deck, such as CC BY 4.0.")
    authors: tuple[Line, ...] = Field(min_length=1, max_length=20, description="Names, as their owners want them.")
    summary: Paragraph = Field(description="What the deck is about and for whom.")
    purpose_hint: Sentence | None = Field(None, description="A purpose a facilitator may begin with.")
    audience: Sentence | None = Field(None, description="Who should be in the room.")
    themes: tuple[Theme, ...] = Field((), max_length=30, description="What the cards are about.")
    frameworks: dict[FrameworkName, tuple[Theme, ...]] = Field(
        default_factory=dict, max_length=6, description="Named lists of words that the tags of cards may use."
    )
    glossary: dict[Name, Paragraph] = Field(
        default_factory=dict, max_length=100, description="Words that not everybody knows, each with what it means."
    )
    signposting: tuple[Signpost, ...] = Field(
        (), max_length=20, description="People and places to turn to when a card has touched something."
    )
    agreement: tuple[Sentence, ...] = Field(
        (), max_length=12, description="Sentences on how we are with each other, to agree on at the start."
    )
    evaluation: tuple[Statement, ...] = Field(
        (), max_length=3, description="Statements that people rate from 1 to 5 before and after."
    )
    retired: tuple[Id, ...] = Field(
        (), max_length=500, description="Ids of cards and perspectives that were taken out. None is ever used again."
    )
    perspectives: tuple[Perspective, ...] = Field((), max_length=40, description="The shoes one speaks from.")
    cards: tuple[Card, ...] = Field(min_length=1, max_length=MAX_CARDS, description="What is laid on the table.")
