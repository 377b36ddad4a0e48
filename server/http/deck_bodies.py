"""What the workbench asks and is answered over HTTP, one class each. The rules of `bodies` hold here too."""

from dataclasses import dataclass
from typing import Annotated, Final, Literal

from pydantic import Field

from server.decks import DeckSummary
from server.http.bodies import MAX_TOKENS, Asking, LanguageCode, ShortId, Token

MAX_TEXT: Final = 1024 * 1024
DeckSource = Annotated[str, Field(max_length=MAX_TEXT, description="A whole deck file")]
Version = Annotated[int, Field(ge=1, le=10**9)]


class NewDeckForm(Asking):
    """Makes a deck that only who holds `token` can open: of a `text`, a copy of a `deck` of the shelf, or blank."""

    token: Token
    title: Annotated[str, Field(max_length=60)] = ""
    language: LanguageCode = "en"
    deck: ShortId | None = None
    text: DeckSource | None = None


Tongue = Annotated[LanguageCode | None, Field(description="The language of a translation; none: the deck itself")]


class DeckForm(Asking):
    """Asks for a deck or a translation of it, or for one of its versions."""

    token: Token
    translation: Tongue = None
    version: Version | None = None


class SaveDeckForm(Asking):
    """Saves a text on top of the version it was changed from. `keep`: that version stays in the history."""

    token: Token
    translation: Tongue = None
    base: Version
    text: DeckSource
    keep: bool = False


class CheckDeckForm(Asking):
    """Asks what the checker says of a text; nothing is saved. A translation is checked against the deck as saved."""

    token: Token
    translation: Tongue = None
    text: DeckSource
    language: Annotated[LanguageCode, Field(description="In which the problems are told")] = "en"


class TranslateForm(Asking):
    """Begins a translation, or carries it on: every text it lacks is added empty. `text`: one brought in as a file."""

    token: Token
    translation: LanguageCode
    text: DeckSource | None = None


class MyDecksForm(Asking):
    """Asks what the decks are that the tokens on this device open."""

    tokens: Annotated[tuple[Annotated[str, Field(max_length=128)], ...], Field(max_length=MAX_TOKENS)]
    language: LanguageCode = "en"


class DeckPreviewForm(Asking):
    """Asks for a deck with all its cards."""

    token: Token
    language: LanguageCode = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeDeckText:
    """A deck as it was typed. `saved_at`: ms since 1970."""

    version: int
    saved_at: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedDeck:
    """It is on disk, as this version."""

    version: int
    saved_at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckProblem:
    """One thing to mend: where, what it is and how. Lines and columns count from 1, columns in characters.

    `where` is empty for the file as a whole. Both are in the language asked for, or English.
    """

    line: int
    column: int
    level: Literal["error", "warning", "note"]
    where: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedDeck:
    """What the checker says. `playable`: there is no error among the problems."""

    playable: bool
    problems: tuple[DeckProblem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeTranslation:
    """A translation of a deck of one's own. `sound`: a room that is opened now has it."""

    language: str
    saved_at: int
    sound: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptVersion:
    """A version that can be brought back; `size` in bytes."""

    version: int
    saved_at: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MyDeck:
    """A deck that one of the tokens opens. `summary`: when it can be played."""

    token_index: int
    version: int
    saved_at: int
    title: str
    errors: int
    summary: DeckSummary | None


DECKS_ASKED: Final = (
    NewDeckForm, DeckForm, SaveDeckForm, CheckDeckForm, TranslateForm, MyDecksForm, DeckPreviewForm,
)  # fmt: skip
"""What the workbench sends."""

DECKS_ANSWERED: Final = (MadeDeckText, SavedDeck, CheckedDeck, MadeTranslation, KeptVersion, MyDeck)
"""What the workbench is answered."""
