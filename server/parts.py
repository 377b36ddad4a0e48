"""Parts that the server adds to those of the rules: texts of open cards, shoes, titles, the guide, presence."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from game.cards import CardKind
from game.terms import MemberId, SeatId

Direction = Literal["ltr", "rtl"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenOption:
    """One way a decision can go, with what speaks for and against it. `nothing`: it is doing nothing."""

    name: str
    gain: str
    loss: str
    nothing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDecision:
    """A decision card's decision: whose it is and how it can go."""

    owner: str
    options: tuple[OpenOption, ...]
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuiz:
    """A quiz card's choices; `answer` (from 1) and `explain` stay None until the table shows them."""

    choices: tuple[str, ...]
    answer: int | None
    explain: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPicture:
    """A picture on a card, found at /pictures/HASH.jpg: what is to be seen on it, and its size in points."""

    hash: str
    alt: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenScenario:
    """A scenario card lying open: only the `prompts` shown so far. `fallback`: not in the language asked for."""

    type: Literal["scenario"] = "scenario"
    id: str
    card_kind: CardKind
    deck_title: str
    number: int
    title: str
    text: str
    prompts: tuple[str, ...]
    easy_read: str | None
    content_note: str | None
    spoken_by: str | None
    themes: tuple[str, ...]
    decision: OpenDecision | None
    quiz: OpenQuiz | None
    picture: OpenPicture | None
    language: str
    dir: Direction
    fallback: bool
    positions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FaceDownCard:
    """A tender card not yet turned: nothing but its content note may be read."""

    type: Literal["face_down"] = "face_down"
    id: str
    content_note: str
    language: str
    dir: Direction
    fallback: bool
    face_down: Literal[True] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPerspective:
    """A perspective card held openly at the table."""

    type: Literal["perspective"] = "perspective"
    id: str
    name: str
    colour: str
    icon: str
    holder: str
    in_brief: str
    what_matters: tuple[str, ...]
    strengths: tuple[str, ...]
    what_helps: tuple[str, ...]
    ask_instead: str | None
    content_note: str | None
    easy_read: str | None
    picture: OpenPicture | None
    language: str
    dir: Direction
    fallback: bool


OpenCard = Annotated[OpenScenario | FaceDownCard | OpenPerspective, Field(discriminator="type")]
"""A card that may be read now; `type` is its tag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsPart:
    """`cards.N`: one page of the open cards of one table, in the language of this socket."""

    kind: Literal["cards"] = "cards"
    items: tuple[OpenCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShoesLine:
    """A perspective at a glance, for chips, footprints and tags."""

    id: str
    name: str
    colour: str
    icon: str
    language: str
    dir: Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class ShoesPart:
    """`shoes`, and when long `shoes.2`, `shoes.3` …: all perspectives of the room's decks."""

    kind: Literal["shoes"] = "shoes"
    items: tuple[ShoesLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TitlesPart:
    """`titles.T`, and when long `titles.T.2` …: card id to title, for table T's path and its open card."""

    kind: Literal["titles"] = "titles"
    items: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryLine:
    """A word and what it means."""

    term: str
    meaning: str
    language: str
    dir: Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class SignpostLine:
    """Somebody to turn to when a card has touched something."""

    name: str
    text: str
    link: str | None
    phone: str | None
    language: str
    dir: Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePart:
    """`guide`, and when long `guide.2` …: words explained and people to turn to, from the room's decks."""

    kind: Literal["guide"] = "guide"
    glossary: tuple[GlossaryLine, ...]
    signposting: tuple[SignpostLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PresencePart:
    """`presence`, for facilitators: seats and members heard of lately. Never an event, never stored."""

    kind: Literal["presence"] = "presence"
    seats: tuple[SeatId, ...]
    members: tuple[MemberId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePresencePart:
    """`presence.T`, for table T: its seats with a phone of which nothing is heard. Only ever a shade of grey."""

    kind: Literal["table_presence"] = "table_presence"
    silent: tuple[SeatId, ...]


ServerPart = CardsPart | ShoesPart | TitlesPart | GuidePart | PresencePart | TablePresencePart
"""Parts that the server adds to those of the rules."""
