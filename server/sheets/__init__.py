"""Run sheets as files beside decks: read, checked, kept on a shelf, written. A file is trusted in nothing.

Everything that reads or checks a file takes time: call it in a thread, never on the event loop.
"""

from server.sheets.check import run
from server.sheets.read import read_sheet
from server.sheets.schema import RunSheet, phases_of, told
from server.sheets.shelf import FOLDER, Sheet, Sheets, SheetShelf
from server.sheets.write import id_of, sheet_of, written

__all__ = [
    "FOLDER",
    "RunSheet",
    "Sheet",
    "SheetShelf",
    "Sheets",
    "id_of",
    "phases_of",
    "read_sheet",
    "run",
    "sheet_of",
    "told",
    "written",
]
