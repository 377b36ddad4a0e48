"""The fields of a run sheet in words: for editors, and the tables of docs/run-sheets.md, both from the models."""

from pathlib import Path
from typing import Any, Final

from server.decks import reference
from server.sheets import schema
from server.sheets.shelf import FOLDER
from server.sheets.write import RUN_SHEET_SCHEMA

GUIDE: Final = "run-sheets.md"


def run_sheet_schema() -> dict[str, Any]:
    """Return the JSON Schema of a run sheet file, for editors."""
    return reference.schema_of(schema.RunSheet, schema)


def with_tables(guide: str) -> str:
    """Return the guide with the table of each group of fields made anew between its marks."""
    return reference.with_fields(guide, schema)


def write(root: Path) -> list[str]:
    """Write the schema and the tables of the guide; return the names of what changed."""
    guide = root / "docs" / GUIDE
    files = {
        root / "decks" / FOLDER / RUN_SHEET_SCHEMA: reference.written(run_sheet_schema()),
        guide: with_tables(guide.read_text(encoding="utf-8")),
    }
    return reference.write_changed(files)
