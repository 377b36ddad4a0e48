"""What is asked and answered over HTTP about run sheets. The rules of `bodies` hold."""

from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import Field

from game.run_sheet import MAX_PHASES, Phase
from server.decks import Held
from server.http.bodies import Asking, LanguageCode, PhaseLine
from server.http.deck_bodies import DeckProblem
from server.sheets.read import MAX_BYTES

SheetTitle = Annotated[str, Field(min_length=1, max_length=60)]


class ReadSheetForm(Asking):
    """Asks what a run sheet file says, and what is wrong with it; nothing is kept."""

    text: Annotated[str, Field(max_length=MAX_BYTES, description="A whole run sheet file")]
    language: LanguageCode = "en"


class WriteSheetForm(Asking):
    """Asks for a run sheet as a file, with these lines."""

    title: SheetTitle
    language: LanguageCode = "en"
    phases: Annotated[tuple[PhaseLine, ...], Field(min_length=1, max_length=MAX_PHASES)]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetListing:
    """A run sheet to begin with, told in the language that was asked for as far as it has it.

    `own_language`: in which title and summary are. `held`: why it is here as it was before its file was broken.
    """

    id: str
    title: str
    summary: str
    own_language: str
    phases: tuple[Phase, ...]
    held: Held | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRead:
    """What a file says. `sheet`: when there is no error among the problems."""

    sheet: SheetListing | None
    problems: tuple[DeckProblem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWritten:
    """A run sheet as a file, with the name it should have."""

    name: str
    text: str


SHEETS_ASKED: Final = (ReadSheetForm, WriteSheetForm)
SHEETS_ANSWERED: Final = (SheetListing, SheetRead, SheetWritten)
