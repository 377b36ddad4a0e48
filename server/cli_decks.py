"""`shoebox deck …`: begin, check, tidy, compare and translate decks."""

import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from server.decks import Deck, check, reference, tell
from server.decks.changes import changes
from server.decks.languages import is_language, usual_form
from server.decks.library import SUFFIXES, language_of, read_bytes
from server.decks.problems import Level, Problem, Report
from server.decks.read import read_deck
from server.decks.rules import name_objection
from server.decks.saying import SAID
from server.decks.starting import beginning
from server.decks.tidied import tidied
from server.decks.translating import begun, carried_on

deck = typer.Typer(help="Work on decks.", no_args_is_help=True, rich_markup_mode=None)

_TERMINAL = ["LC_ALL", "LC_MESSAGES", "LANG"]
"""Where a terminal says which language its user reads, the strongest first."""

DeckFile = Annotated[Path, typer.Argument(help="A deck file.")]


@deck.command(name="new")
def new_deck(
    name: Annotated[str, typer.Argument(help="Its id and the name of its file: small letters, digits, dashes.")],
) -> None:
    """Write a small deck to begin with, NAME.yaml, and beside it what an editor needs to help."""
    file = Path(name if Path(name).suffix in SUFFIXES else f"{name}.yaml")
    objection = name_objection(file.stem)
    if objection:
        _stop(objection)
    _write_new(file, beginning(file.stem))
    typer.echo(f"{file} is a small deck to begin with. Open it in an editor and make it yours.")
    _schema_beside(file, reference.DECK_SCHEMA)
    typer.echo(f"Then check it: shoebox deck check {file}")


@deck.command(name="check")
def check_decks(
    files: Annotated[list[Path], typer.Argument(help="Deck files, translations, or folders of them.")],
    form: Annotated[tell.Format, typer.Option("--format", help="How to tell them.")] = tell.Format.text,
    language: Annotated[str, typer.Option(help="In which language: en, ar or cy.", envvar=_TERMINAL)] = "en",
) -> None:
    """Tell every problem of the files, with line and column. The exit code is 1 when there is an error."""
    raise typer.Exit(check.run(files, sys.stdout, form, SAID.language(language)))


@deck.command(name="fmt")
def tidy_deck(file: Annotated[Path, typer.Argument(help="A deck file or a translation.")]) -> None:
    """Write a file in the one tidy way. Nothing it says is changed, order and comments stay."""
    raw = _read(file)
    text, problems = tidied(raw, str(file))
    if text is None:
        _tell_and_stop(problems)
    if text.encode() == raw:
        typer.echo(f"{file} is tidy already.")
        return
    _replace(file, text)
    typer.echo(f"{file} is tidy now.")


@deck.command(name="diff")
def compare_decks(
    old: Annotated[Path, typer.Argument(help="The deck as it was.")],
    new: Annotated[Path, typer.Argument(help="The deck as it is now.")],
) -> None:
    """Tell what has changed between two states of a deck, by ids and in words."""
    beside = [path for path in new.parent.glob(f"{new.stem}.*") if path.suffix in SUFFIXES]
    languages = [language for path in beside if (language := language_of(path)) and is_language(language)]
    for line in changes(_deck(old), _deck(new), languages):
        typer.echo(line)


@deck.command(name="translate")
def translate_deck(
    file: DeckFile,
    language: Annotated[str, typer.Argument(help="Into which language: a code such as ar, cy or pt-BR.")],
) -> None:
    """Make or carry on the translation of a deck: each text it lacks stands empty below its original."""
    if not is_language(language):
        usual = usual_form(language)
        _stop(f"{language} is not a language code. Write {usual or 'one such as ar, cy or pt-BR'}.")
    original = _deck(file)
    if language == original.language:
        _stop(f"{file} is in {language} already. Name another language.")
    translation = file.with_name(f"{file.stem}.{language}{file.suffix}")
    if translation.exists():
        text, count, problems = carried_on(original, _read(translation), str(translation))
        if text is None:
            _tell_and_stop(problems)
        if count == 0:
            typer.echo(f"{translation} has every text already. What is still empty, shoebox deck check tells.")
            return
        _replace(translation, text)
        typer.echo(f"{translation} has {count} more {'text' if count == 1 else 'texts'} to fill in now.")
    else:
        _write_new(translation, begun(original, language))
        typer.echo(f"{translation} is made: fill in each text below its original, in any order and as far as you like.")
        _schema_beside(translation, reference.TRANSLATION_SCHEMA)
    typer.echo(f"Then check it: shoebox deck check {translation}")


def _stop(why: str) -> NoReturn:
    typer.echo(why, err=True)
    raise typer.Exit(1)


def _tell_and_stop(problems: tuple[Problem, ...]) -> NoReturn:
    typer.echo(tell.tell(problems, 1, tell.Format.text), nl=False, err=True)
    _stop("Nothing was written. Mend this first.")


def _read(file: Path) -> bytes:
    report = Report(str(file))
    raw = read_bytes(file, report)
    if raw is None:
        _tell_and_stop(report.problems())
    return raw


def _deck(file: Path) -> Deck:
    reading = read_deck(_read(file), str(file))
    if reading.value is None:
        _tell_and_stop(tuple(one for one in reading.problems if one.level is Level.error))
    return reading.value


def _write_new(file: Path, text: str) -> None:
    try:
        with file.open("x", encoding="utf-8", newline="\n") as out:
            out.write(text)
    except FileExistsError:
        _stop(f"{file} is there already and was not touched. Choose another name.")
    except OSError as error:
        _stop(f"{file} cannot be written: {error.strerror}. Look at the folder's name and rights.")


def _replace(file: Path, text: str) -> None:
    """Write a file whole or not at all."""
    beside = file.with_name(f".{file.name}.new")
    try:
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.chmod(file.stat().st_mode & 0o777)
        beside.replace(file)
    except OSError as error:
        beside.unlink(missing_ok=True)
        _stop(f"{file} cannot be written: {error.strerror}. It was left as it is.")


def _schema_beside(file: Path, name: str) -> None:
    """Put the schema where the first line of the file says it is."""
    schema = file.with_name(name)
    made = {reference.DECK_SCHEMA: reference.deck_schema, reference.TRANSLATION_SCHEMA: reference.translation_schema}
    if not schema.exists():
        _write_new(schema, reference.written(made[name]()))
        typer.echo(f"{schema} lets an editor help while you type.")
