"""`shoebox run-sheet …`: check run sheets."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from server.decks import tell
from server.sheets import run

run_sheet = typer.Typer(help="Work on run sheets.", no_args_is_help=True, rich_markup_mode=None)


@run_sheet.callback()
def _beside_others() -> None:
    """Keeps the name of its only command."""


@run_sheet.command(name="check")
def check_run_sheets(
    files: Annotated[list[Path], typer.Argument(help="Run sheet files, or folders of them.")],
    form: Annotated[tell.Format, typer.Option("--format", help="How to tell them.")] = tell.Format.text,
) -> None:
    """Tell every problem of the files, with line and column. The exit code is 1 when there is an error."""
    raise typer.Exit(run(files, sys.stdout, form))
