"""The command `shoebox`: serve, work on decks (see `cli_decks`), print, write the wire's types, export a room."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from pydantic import ValidationError

import game
from game.events import Event
from server import access, logs, printing, serve, typescript
from server.cli_decks import deck
from server.cli_run_sheets import run_sheet
from server.decks import DamagedDeck, PinnedDeck, read_pinned
from server.errors import StoreError
from server.records import RoomPhoto
from server.settings import Settings, settings_objection
from server.store import open_archive
from server.store.backup import back_up, restore
from server.store.opening import FILE_NAME

app = typer.Typer(
    name="shoebox",
    help="Shoebox: a card game server for conversations in which people step into each other's shoes.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.add_typer(deck, name="deck")
app.add_typer(run_sheet, name="run-sheet")
deck.command(name="print")(printing.print_deck)
app.command(name="poster")(printing.print_poster)

DataFolder = Annotated[Path | None, typer.Option("--data", help="Folder of the database.", show_default="./data")]


def stop(why: str) -> NoReturn:
    """End with exit code 1 and one sentence on the error stream."""
    typer.echo(why, err=True)
    raise typer.Exit(1)


def settings_with(**given: object) -> Settings:
    """The settings of the environment, and of the command line where it says something."""
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
    except ValidationError as error:
        stop(settings_objection(error))


@app.command(name="serve")
def serve_command(
    host: Annotated[str | None, typer.Option(help="Address to listen on.", show_default="0.0.0.0")] = None,
    port: Annotated[
        int | None, typer.Option(help="Port to listen on; 0 takes a free one.", show_default="8000")
    ] = None,
    data: DataFolder = None,
    address: Annotated[str | None, typer.Option(help="The address to show: its number in the list, or the IP.")] = None,
    open_: Annotated[bool, typer.Option("--open/--no-open", help="Open the browser on a desktop.")] = True,
    client: Annotated[bool, typer.Option("--client/--no-client", help="Serve the pages, too.")] = True,
) -> None:
    """Serve rooms until stopped with Ctrl+C."""
    settings = settings_with(host=host, port=port, data=data)
    logs.set_up(settings.log_level)
    try:
        code = serve.serve(settings, address=address, open_browser=open_, client=client)
    except serve.CannotServe as error:
        stop(str(error))
    raise typer.Exit(code)


@app.command()
def types() -> None:
    """Write web/src/wire.ts from the Python types."""
    typer.echo(
        "web/src/wire.ts and presets.ts were written anew."
        if typescript.write()
        else "web/src/wire.ts and presets.ts were right already."
    )


RoomName = Annotated[str, typer.Argument(help="The room's code or id.")]
Language = Annotated[str, typer.Option(help="A language code.", show_default="the room's own")]
_DAMAGED = "The history of this room is damaged and cannot be read. Restore the data folder from a backup."
_FORMS = "page, pdf, word, excel, csv, markdown or json."


@app.command(name="export")
def export_room(
    room: RoomName,
    form: Annotated[str, typer.Option("--format", help=_FORMS)] = "markdown",
    out: Annotated[Path | None, typer.Option(help="File to write.", show_default="standard output")] = None,
    language: Language = "",
    data: DataFolder = None,
) -> None:
    """Write the report of a room, as `report` does, to the standard output where no file is named."""
    content = _reported(room, form, language, data)
    if out is None:
        typer.echo(content, nl=False)
    else:
        _write(content, out)


@app.command(name="report")
def report_room(
    room: RoomName,
    out: Annotated[Path, typer.Option("-o", "--out", help="The file to write.")],
    form: Annotated[str, typer.Option(help=_FORMS)] = "pdf",
    language: Language = "",
    data: DataFolder = None,
) -> None:
    """Write the report of a room: no names, no small numbers. The same room gives the same bytes every time."""
    _write(_reported(room, form, language, data), out)


def _reported(room: str, form: str, language: str, data: Path | None) -> bytes:
    from server.reports import making, telling

    if form not in set(making.Form):
        stop(f"There is no form {form}. Choose one of {', '.join(making.Form)}.")
    settings = settings_with(data=data)

    log, decks, photos = _of_room(settings, room)
    try:
        facts = telling.facts(log, decks, language, photos)
    except game.CorruptHistory:
        stop(_DAMAGED)
    return making.whole(facts, making.Form(form), settings.fonts)


def _of_room(settings: Settings, room: str) -> tuple[list[Event], list[PinnedDeck], tuple[RoomPhoto, ...]]:
    if not (settings.data / FILE_NAME).is_file():
        stop(f"There is no database in {settings.data}. Name the server's folder with --data.")
    try:
        return _read(settings, room)
    except StoreError as error:
        stop(str(error))
    except (game.CorruptHistory, DamagedDeck):
        stop(_DAMAGED)


def _write(content: bytes, out: Path) -> None:
    try:
        out.write_bytes(content)
    except OSError as error:
        stop(f"{out} cannot be written: {error.strerror}. Name another file with --out.")


def _read(settings: Settings, room: str) -> tuple[list[Event], list[PinnedDeck], tuple[RoomPhoto, ...]]:
    store = open_archive(settings.data)
    try:
        record = store.by_code(access.read_code(room)) or store.record(room)
        if record is None:
            stop("No room here has that code or id. Look at it again.")
        rows = store.rows(record.id)
        decks = [read_pinned(canonical, hash_) for hash_, canonical in store.decks(record.id)]
        photos = store.photos(record.id)
    finally:
        store.close()
    return [event for row in rows for event in row.events], decks, photos


@app.command(name="backup")
def backup_command(
    file: Annotated[Path, typer.Argument(help="The copy to write; it must not be there yet.")],
    data: DataFolder = None,
) -> None:
    """Write a checked copy of the database, also while the server runs. Everything acknowledged until now is in it."""
    settings = settings_with(data=data)
    try:
        rooms = back_up(settings.data, file)
    except StoreError as error:
        stop(str(error))
    typer.echo(f"{file} is a whole copy, checked, with {rooms} {'room' if rooms == 1 else 'rooms'}.")


@app.command(name="restore")
def restore_command(
    file: Annotated[Path, typer.Argument(help="A copy that `shoebox backup` wrote.")],
    data: DataFolder = None,
) -> None:
    """Put a copy in the place of the database. No server may run on the folder; what was there is kept aside."""
    settings = settings_with(data=data)
    try:
        rooms, aside = restore(settings.data, file)
    except StoreError as error:
        stop(str(error))
    typer.echo(f"{settings.data} holds {file} now, with {rooms} {'room' if rooms == 1 else 'rooms'}.")
    if aside is not None:
        typer.echo(f"What was there before lies in {aside}. Delete that folder once all is well.")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line."""
    app(arguments)
