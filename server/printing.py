"""`shoebox deck print` and `shoebox poster`: decks and posters to a PDF file.

What sets the pages is loaded when one of them is asked for, so that every other command starts as fast as before.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from pydantic import ValidationError

from server.decks import PinnedDeck, library
from server.emoji import EMOJI
from server.print.sheets import NothingToPrint, What, deck_sheet, left_out, poster_sheet
from server.print.typeset import CannotPrint, Sheet, pdf
from server.settings import Settings, settings_objection

Language = Annotated[str, typer.Option("--language", help="A language code.", show_default="the deck's own")]
Address = Annotated[
    str, typer.Option("--address", help="Where your server is found, such as https://play.example.org.")
]
Out = Annotated[Path, typer.Option("-o", "--out", help="The PDF to write.")]


def print_deck(
    file: Annotated[Path, typer.Argument(help="A deck file; its translations are found beside it.")],
    out: Out,
    what: Annotated[What, typer.Option("--what", help="What to print.")] = What.CARDS,
    language: Language = "",
    address: Address = "",
) -> None:
    """Print a deck. Cards and large print have backs: print on both sides, turned over the long edge."""
    pinned, pictures = _deck(file)
    try:
        sheet = deck_sheet(pinned, what, language, address.rstrip("/"), pictures)
    except NothingToPrint as nothing:
        _stop(str(nothing))
    _write(sheet, out)
    if EMOJI.search(json.dumps(sheet["cards"] + sheet["perspectives"], ensure_ascii=False)):
        typer.echo("There are emoji in this deck. Where no face has a picture for one, its name stands in brackets.")
    if missing := left_out(pinned, what, language):
        typer.echo(f"Left out, since they have no Easy Read text: {missing} cards.")


def print_poster(
    code: Annotated[str, typer.Argument(help="The room's code.")],
    address: Annotated[str, typer.Option("--address", help="Where people join, such as http://192.168.1.20:8000.")],
    out: Out,
    title: Annotated[str, typer.Option("--title", help="What stands largest on it.")] = "Shoebox",
    purpose: Annotated[str, typer.Option("--purpose", help="One sentence below.")] = "",
    language: Annotated[str, typer.Option("--language", help="A language code.")] = "en",
) -> None:
    """Print the poster of a room, with its QR code and its code to type."""
    from server.access import code_hint, read_code

    plain = read_code(code)
    if hint := code_hint(plain):
        _stop(hint)
    sheet = poster_sheet(
        title=title,
        purpose=purpose,
        code=f"{plain[:4]}-{plain[4:]}",
        link=f"{address.rstrip('/')}/join#{plain}",
        language=language,
        colour="teal",
    )
    _write(sheet, out)


def _deck(file: Path) -> tuple[PinnedDeck, Mapping[str, bytes]]:
    shelf = library([file.parent])
    found = shelf.decks.get(file.name.partition(".")[0])
    if found is None:
        _stop(f"{file} is no deck that can be read. `shoebox deck check {file}` says why.")
    return found, shelf.pictures


def _write(sheet: Sheet, out: Path) -> None:
    try:
        out.write_bytes(pdf(sheet, _settings().fonts))
    except CannotPrint as error:
        _stop(str(error))
    except OSError as error:
        _stop(f"{out} cannot be written: {error.strerror}. Name another file with --out.")
    typer.echo(f"{out} is written, in {sheet['lang']}.")


def _settings() -> Settings:
    try:
        return Settings()
    except ValidationError as error:
        _stop(settings_objection(error))


def _stop(why: str) -> NoReturn:
    typer.echo(why, err=True)
    raise typer.Exit(1)
