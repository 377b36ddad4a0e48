"""The shape of a deck file: fields, lengths, closed lists. What one field says of another is in `rules`.

Rule 1: values arrive as text (see `load`), so numbers and truth are converted here and nowhere else.
Rule 2: a field with a default is left out of the canonical form, so adding one changes no pinned deck.
The descriptions are what an author sees in an editor: `decks/deck.schema.json` is made from these models.
"""

import re
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from game.cards import CardKind, Sensitivity
from server.decks.icons import COLOURS
from server.decks.languages import LANGUAGE_PATTERN

MAX_CARDS: Final = 500
TEXT_LIMIT: Final = 400
LONG_TEXT_LIMIT: Final = 1000
LONG_KINDS: Final = frozenset({CardKind.verse, CardKind.info})
"""Verse and info may be longer than what is read out and answered."""

_WHOLE_NUMBER = re.compile(r"[0-9]{1,6}")


def _one_line(value: str) -> str:
    if "\n" in value:
        raise PydanticCustomError("one_line", "has more than one line")
    return value


def _number(value: Any) -> Any:
    if isinstance(value, str):
        if not _WHOLE_NUMBER.fullmatch(value):
            raise PydanticCustomError("whole_number", "is not a whole number")
        return int(value)
    return value


def _truth(value: Any) -> Any:
    if isinstance(value, str):
        if value not in ("true", "false"):
            raise PydanticCustomError("true_or_false", "is neither true nor false")
        return value == "true"
    return value


ID_PATTERN: Final = r"^[a-z0-9-]{1,40}$"
Id = Annotated[str, Field(pattern=ID_PATTERN)]
Language = Annotated[str, Field(pattern=LANGUAGE_PATTERN)]
Name = Annotated[str, Field(min_length=1, max_length=60), AfterValidator(_one_line)]
Line = Annotated[str, Field(min_length=1, max_length=120), AfterValidator(_one_line)]
Sentence = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(_one_line)]
Paragraph = Annotated[str, Field(min_length=1, max_length=TEXT_LIMIT)]
Note = Annotated[str, Field(min_length=1, max_length=600)]
LongText = Annotated[str, Field(min_length=1, max_length=LONG_TEXT_LIMIT)]
Link = Annotated[str, Field(pattern=r"^https?://[^\s]{1,300}$")]
Phone = Annotated[str, Field(pattern=r"^[+0-9][0-9 ()-]{1,29}$")]
FrameworkName = Annotated[str, Field(pattern=r"^[a-z0-9_-]{1,40}$")]
Truth = Annotated[bool, BeforeValidator(_truth)]
Version = Annotated[Literal[1], BeforeValidator(_number), WithJsonSchema({"const": 1})]
ModeName = Literal[
    "own_shoes",
    "swap_shoes",
    "secret_shoes",
    "musical_tables",
    "decision_walk",
    "learning_circle",
    "co_consultation",
    "positions",
]
StepName = Literal["preferences", "options", "decision_talk", "time_and_space", "team_talk", "option_talk"]


class Part(BaseModel):
    """Any group of fields in a deck file: unknown names are errors, nothing can be changed once read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Theme(Part):
    """What cards can be about; a word of a framework has the same shape."""

    id: Id
    name: Name


class Source(Part):
    """Where a card or perspective comes from."""

    kind: Literal["lived", "composite", "invented"] = Field(
        description="lived: somebody told it; composite: made from several; invented: nobody in particular"
    )
    credit: Line | None = Field(None, description="Whom to thank, in their own words; never without their consent")
    consent: Truth | None = Field(None, description="true: the person agreed to this text being used")


class Perspective(Part):
    """A perspective card: shoes to speak from, never a role to act."""

    id: Id
    name: Name = Field(description="A person in a situation: A son who cares at night")
    colour: Literal[COLOURS]  # type: ignore[valid-type]
    icon: str = Field(min_length=1, max_length=40, description="One of the icons listed in docs/decks.md")
    holder: Literal["lived", "professional", "family", "community", "system"]
    in_brief: Sentence = Field(description="Who this is, in one or two short sentences")
    what_matters: tuple[Sentence, ...] = Field(min_length=1, max_length=6)
    strengths: tuple[Sentence, ...] = Field((), max_length=6, description="Needed when holder is lived")
    what_helps: tuple[Sentence, ...] = Field((), max_length=6)
    ask_instead: Sentence | None = Field(
        None, description="A question to put to a real person instead of guessing; needed when holder is lived"
    )
    secret_ok: Truth = Field(False, description="true: may be dealt hidden; never for protected characteristics")
    sensitivity: Sensitivity
    content_note: Line | None = Field(None, description="Needed unless sensitivity is low")
    source: Source
    easy_read: Paragraph | None = Field(None, description="At most five short sentences, one idea in each")


class Option(Part):
    """One way a decision can go; doing nothing is one too."""

    name: Line
    gain: Sentence = Field(alias="for", description="What speaks for it")
    loss: Sentence = Field(alias="against", description="What speaks against it")


class Decision(Part):
    """A decision that belongs to one person."""

    owner: Name = Field(description="Whose decision it is: an invented first name")
    perspectives: tuple[Id, ...] = Field((), max_length=6)
    options: tuple[Option, ...] = Field(min_length=2, max_length=5)
    steps: tuple[StepName, ...] = Field((), max_length=6)


class Quiz(Part):
    """A question with one right answer."""

    choices: tuple[Line, ...] = Field(min_length=2, max_length=6)
    answer: Annotated[int, BeforeValidator(_number), Field(ge=1, description="Which choice is right, counted from 1")]
    explain: Paragraph = Field(description="Shown with the answer")


class Tags(Part):
    """Words from frameworks that a card belongs to."""

    dimension: tuple[Id, ...] = Field((), max_length=6)
    principle: tuple[Id, ...] = Field((), max_length=10)


class Card(Part):
    """A scenario card of any kind."""

    id: Id
    kind: CardKind
    title: Name
    text: LongText = Field(description="At most 400 characters; verse and info at most 1,000")
    spoken_by: Id | None = Field(None, description="The id of a perspective")
    themes: tuple[Id, ...] = Field((), max_length=5)
    prompts: tuple[Sentence, ...] = Field((), max_length=4, description="Two to four open questions")
    facilitator_note: Note | None = None
    easy_read: Paragraph | None = Field(None, description="At most five short sentences, one idea in each")
    content_note: Line | None = Field(None, description="Needed unless sensitivity is low")
    sensitivity: Sensitivity
    modes: tuple[ModeName, ...] = Field((), max_length=8, description="Ways to play this card suits")
    minutes: Annotated[int, BeforeValidator(_number), Field(ge=1, le=60)] | None = None
    source: Source
    tags: Tags | None = None
    decision: Decision | None = Field(None, description="For kind decision")
    quiz: Quiz | None = Field(None, description="For kind quiz")


class Signpost(Part):
    """Somebody to turn to when a card has touched something."""

    name: Line
    text: Sentence
    link: Link | None = None
    phone: Phone | None = None


class Statement(Part):
    """Something people rate from 1 to 5 before and after."""

    id: Id
    text: Sentence


class Deck(Part):
    """A deck of cards: one file in one language."""

    format: Version = Field(alias="schema", description="Always 1")
    id: Id = Field(description="The name of the file without .yaml")
    title: Name
    version: Annotated[str, Field(pattern=r"^[0-9A-Za-z.-]{1,20}$")]
    language: Language
    dir: Literal["ltr", "rtl"] | None = Field(None, description="Only if it cannot be told from the language")
    licence: Line
    authors: tuple[Line, ...] = Field(min_length=1, max_length=20)
    summary: Paragraph
    purpose_hint: Sentence | None = Field(None, description="A purpose a facilitator may begin with")
    audience: Sentence | None = None
    themes: tuple[Theme, ...] = Field((), max_length=30)
    perspectives: tuple[Perspective, ...] = Field((), max_length=40)
    cards: tuple[Card, ...] = Field(min_length=1, max_length=MAX_CARDS)
    glossary: dict[Name, Paragraph] = Field(default_factory=dict, max_length=100)
    signposting: tuple[Signpost, ...] = Field((), max_length=20)
    agreement: tuple[Sentence, ...] = Field((), max_length=12)
    evaluation: tuple[Statement, ...] = Field((), max_length=3)
    frameworks: dict[FrameworkName, tuple[Theme, ...]] = Field(
        default_factory=dict, max_length=6, description="Lists of words that the tags of cards may use"
    )


def deck_schema() -> dict[str, Any]:
    """Return the JSON Schema of a deck file, for editors; `decks/deck.schema.json` is this, written out."""
    schema = Deck.model_json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
