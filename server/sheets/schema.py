"""The fields of a run sheet file. What one line says of another is in `rules`.

The lobby and the close stand in no file: every run sheet begins with the one and ends with the other.
The descriptions are what an author sees in an editor and in docs/run-sheets.md.
"""

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from pydantic import Field

from game.modes import MODES, Dealing
from game.run_sheet import MAX_MINUTES, MAX_PHASES, Phase, PhaseKind
from server.decks.shapes import Id, Language, Line, Name, Number, Paragraph, Part, Version

UNWRITTEN: Final = (PhaseKind.LOBBY, PhaseKind.CLOSED)
"""What every run sheet has, and no file says."""

KINDS: Final = tuple(kind.value for kind in PhaseKind if kind not in UNWRITTEN)
MOST_LINES: Final = MAX_PHASES - len(UNWRITTEN)


class PhaseText(Part):
    """One line of a run sheet: what the room does, and for how long."""

    kind: Literal[KINDS] = Field(  # type: ignore[valid-type]
        description="welcome: why we are here. check_in: hello, and how things are. play: cards at the tables. "
        "debrief: stepping out of the shoes. harvest: the tables hear each other. pledge: what each of us will do. "
        "check_out: how things are now. break: people go and come back. overnight: until another day."
    )
    minutes: Annotated[int, Number, Field(ge=1, le=MAX_MINUTES)] | None = Field(
        None, description=f"How long it is meant to take: 1 to {MAX_MINUTES}. Needed unless kind is overnight."
    )
    mode: Literal[tuple(MODES)] | None = Field(  # type: ignore[valid-type]
        None, description="The way to play. Needed when kind is play."
    )
    dealing: Dealing | None = Field(
        None,
        description="How shoes come to people, where the mode deals any. spread: as different as they can be at a "
        "table. random: by chance. chosen: people choose. Without it: spread.",
    )


class InAnotherLanguage(Part):
    """What the sheet is called in another language."""

    title: Name = Field(description="What it is called.")
    summary: Paragraph | None = Field(None, description="What it is for.")


class RunSheet(Part):
    """A run sheet: one file."""

    format: Version = Field(alias="schema", description="The version of this format: always 1.")
    id: Id = Field(description="The name of the file without .yaml.")
    title: Name = Field(description="What it is called where a room is opened.")
    language: Language = Field(description="The code of the language of title and summary, such as en or ar.")
    summary: Paragraph | None = Field(None, description="What it is for, and for whom.")
    authors: tuple[Line, ...] = Field((), max_length=20, description="Names, as their owners want them.")
    licence: Line | None = Field(None, description="Under which others may use it, such as CC BY 4.0.")
    translations: dict[Language, InAnotherLanguage] = Field(
        default_factory=dict, max_length=20, description="Title and summary in other languages, by their codes."
    )
    phases: tuple[PhaseText, ...] = Field(
        min_length=1,
        max_length=MOST_LINES,
        description="The lines in their order. The lobby before them and the close behind them are not written.",
    )


def phases_of(sheet: RunSheet) -> tuple[Phase, ...]:
    """Return the lines as a room takes them, lobby and close among them."""
    lines = [
        Phase(
            id=f"p{number}",
            kind=PhaseKind(line.kind),
            minutes=line.minutes or 0,
            mode=line.mode,
            dealing=line.dealing or Dealing.SPREAD,
        )
        for number, line in enumerate(sheet.phases, 2)
    ]
    first, last = Phase(id="p1", kind=PhaseKind.LOBBY), Phase(id=f"p{len(lines) + 2}", kind=PhaseKind.CLOSED)
    return (first, *lines, last)


def told(sheet: RunSheet, language: str) -> InAnotherLanguage:
    """Return title and summary in `language` where the file has it, or in the general form of it, else in its own."""
    own = InAnotherLanguage(title=sheet.title, summary=sheet.summary)
    known: Mapping[str, InAnotherLanguage] = {**sheet.translations, sheet.language: own}
    return known.get(language) or known.get(language.partition("-")[0]) or own
