"""The command `shoebox`: serve, work on decks (see `cli_decks`), print, write the wire's types, export a room."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from pydantic import ValidationError

import game
from game.events import Event
from game.show.report import in_report
from game.terms import Role, Standing
from server import access, logs, printing, serve, typescript
from server.cli_decks import deck
from server.decks import DamagedDeck, PinnedDeck, read_pinned
from server.errors import StoreError
from server.reports.home import Format, export
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


@app.command(name="export")
def export_room(
    room: Annotated[str, typer.Argument(help="The room's code or id.")],
    format_: Annotated[Format, typer.Option("--format", help="What to write.")] = Format.MARKDOWN,
    out: Annotated[Path | None, typer.Option(help="File to write.", show_default="standard output")] = None,
    data: DataFolder = None,
) -> None:
    """Write what a room found, as a facilitator would take it home: no names, hidden captures marked."""
    content = _of_room(settings_with(data=data), room, partial(_exported, wanted=format_))
    if out is None:
        typer.echo(content, nl=False)
    else:
        _write(content, out)


@app.command(name="report")
def report_room(
    room: Annotated[str, typer.Argument(help="The room's code or id.")],
    out: Annotated[Path, typer.Option("-o", "--out", help="The file to write.")],
    form: Annotated[str, typer.Option(help="page, pdf, word, excel, csv, markdown or json.")] = "pdf",
    language: Annotated[str, typer.Option(help="A language code.", show_default="the room's own")] = "",
    data: DataFolder = None,
) -> None:
    """Write the report of a room: no names, no small numbers. The same room gives the same bytes every time."""
    from server.reports.found import making, telling

    if form not in set(making.Form):
        stop(f"There is no form {form}. Choose one of {', '.join(making.Form)}.")
    settings = settings_with(data=data)

    def written(log: Sequence[Event], decks: Sequence[PinnedDeck]) -> bytes:
        return making.whole(telling.facts(log, decks, language), making.Form(form), settings.fonts)

    _write(_of_room(settings, room, written), out)


def _of_room(settings: Settings, room: str, made: Callable[[Sequence[Event], Sequence[PinnedDeck]], bytes]) -> bytes:
    if not (settings.data / FILE_NAME).is_file():
        stop(f"There is no database in {settings.data}. Name the server's folder with --data.")
    try:
        return made(*_read(settings, room))
    except StoreError as error:
        stop(str(error))
    except (game.CorruptHistory, DamagedDeck):
        stop("The history of this room is damaged and cannot be read. Restore the data folder from a backup.")


def _write(content: bytes, out: Path) -> None:
    try:
        out.write_bytes(content)
    except OSError as error:
        stop(f"{out} cannot be written: {error.strerror}. Name another file with --out.")


def _read(settings: Settings, room: str) -> tuple[list[Event], list[PinnedDeck]]:
    store = open_archive(settings.data)
    try:
        record = store.by_code(access.read_code(room)) or store.record(room)
        if record is None:
            stop("No room here has that code or id. Look at it again.")
        rows = store.rows(record.id)
        decks = [read_pinned(canonical, hash_) for hash_, canonical in store.decks(record.id)]
    finally:
        store.close()
    return [event for row in rows for event in row.events], decks


def _exported(log: Sequence[Event], decks: Sequence[PinnedDeck], wanted: Format) -> bytes:
    state = game.replay(log)
    runs_it = [
        member.id
        for member in state.members.values()
        if member.role is Role.FACILITATOR and member.standing is Standing.IN
    ]
    if not runs_it:
        stop("This room has no facilitator any more, so there is nobody to export it for.")
    return export(in_report(state), decks, runs_it[0], wanted).content


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
