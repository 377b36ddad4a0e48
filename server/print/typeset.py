"""From a sheet to PDF, in this process and thread. `typst` is loaded at the first print, not before.

Rule 1: a sheet reaches the templates as one JSON value, never as markup; the templates can read their own folder only,
and nothing of it asks a network.
Rule 2: faces come from `fonts`, from inside typst where a letter is in none of ours, and from the operator's own
folder; never from the machine, so that every machine prints alike.
Rule 3: what comes out has passed typst's own check of PDF/UA-1, or nothing comes out.
"""

import datetime
import functools
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from server.emoji import EMOJI, without_emoji

if TYPE_CHECKING:
    import typst

Sheet = dict[str, Any]
"""Plain values, as JSON has them; `sheets` makes them."""

HERE: Final = Path(__file__).parent
TEMPLATES: Final = HERE / "templates"
FONTS: Final = HERE / "fonts"
_UNDATED: Final = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
"""The same sheet gives the same bytes."""


class CannotPrint(Exception):
    """The sheet cannot be set; the message says why to a person. `letter`: what no face has, if that is why."""

    letter: str | None = None


def pdf(sheet: Sheet, fonts: Path | None = None) -> bytes:
    """The sheet as a PDF that passed PDF/UA-1. `fonts`: a folder of further faces, for scripts that ours lack.

    Emoji that no face has are spelled, all of them. Raises: CannotPrint, for a letter that no face has.
    """
    try:
        return _pdf(sheet, fonts)
    except CannotPrint as cannot:
        if cannot.letter is None or not EMOJI.search(cannot.letter):
            raise
    return _pdf(with_spelled_emoji(sheet), fonts)


def _pdf(sheet: Sheet, fonts: Path | None) -> bytes:
    import typst

    try:
        made = _compiler(sheet, fonts).compile(format="pdf", pdf_standards="ua-1", timestamp=_UNDATED)
    except typst.TypstError as error:
        raise _reason(error) from error
    assert isinstance(made, bytes)
    return made


def with_spelled_emoji(sheet: Sheet) -> Sheet:
    """The sheet with the name of every emoji in its place: most have no picture in any face here."""
    spelled: Sheet = _spelled(sheet)
    return spelled


def _spelled(value: Any) -> Any:
    if isinstance(value, str):
        return without_emoji(value)
    if isinstance(value, dict):
        return {name: one if name == "draw" else _spelled(one) for name, one in value.items()}
    return [_spelled(one) for one in value] if isinstance(value, list | tuple) else value


def pictures(sheet: Sheet, ppi: float = 72, fonts: Path | None = None) -> list[bytes]:
    """The pages of the sheet as PNG, to look at."""
    made = _compiler(sheet, fonts).compile(format="png", ppi=ppi)
    assert made is not None
    return [made] if isinstance(made, bytes) else made


def _compiler(sheet: Sheet, fonts: Path | None) -> "typst.Compiler":
    import typst

    return typst.Compiler(
        TEMPLATES / f"{sheet['template']}.typ",
        root=TEMPLATES,
        font_paths=_fonts(fonts),
        sys_inputs={"sheet": json.dumps(_scannable(sheet), ensure_ascii=False)},
        package_path=TEMPLATES,
        package_cache_path=TEMPLATES,
    )


def _scannable(sheet: Sheet) -> Sheet:
    """The sheet with a QR code drawn for whatever is to be scanned. What draws it is loaded only where there is one."""
    if "scan" not in sheet and not any("scan" in card for card in sheet.get("cards", ())):
        return sheet
    from server.print.marks import qr_svg

    cards = [card | {"qr": qr_svg(card["scan"])} if "scan" in card else card for card in sheet.get("cards", ())]
    return sheet | {"cards": cards} | ({"qr": qr_svg(sheet["scan"])} if "scan" in sheet else {})


@functools.cache
def _fonts(own: Path | None) -> "typst.Fonts":
    import typst

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=True, font_paths=[FONTS, *([own] if own else [])]
    )


def _reason(error: "typst.TypstError") -> CannotPrint:
    letter = re.search(r'the text `"(.{1,20}?)"` could not be displayed', error.message)
    if letter is None:
        return CannotPrint(f"The page cannot be set: {error.message}.")
    cannot = CannotPrint(
        f"No face here has the letter {letter[1]}. Leave it out of the deck, or put a face that has it into the folder "
        "of SHOEBOX_FONTS."
    )
    cannot.letter = letter[1]
    return cannot
