"""A report as an Excel file: one sheet for each grid, its head standing still.

Rule 1: no cell is a formula: what people typed is written as a text, marked as one, so that it stays one when edited.
"""

from collections.abc import Sequence
from typing import Final

from server.reports.blocks import Cell, Direction, Grid
from server.reports.package import OFFICE, XML, core, packed, relations, safe, types

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_S: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_LONGEST: Final = 32_000
"""A cell holds 32,767 signs; nobody can write as many here."""


def excel(grids: Sequence[Grid], *, title: str, language: str, way: Direction, date: str) -> bytes:
    """The grids as .xlsx."""
    numbered = list(enumerate(grids, 1))
    sheets = "".join(f'<sheet name="{_name(one.name, nth)}" sheetId="{nth}" r:id="s{nth}"/>' for nth, one in numbered)
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": types(
            {
                "xl/workbook.xml": f"{_KIND}.sheet.main+xml",
                "xl/styles.xml": f"{_KIND}.styles+xml",
                "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
            }
            | {f"xl/worksheets/sheet{nth}.xml": f"{_KIND}.worksheet+xml" for nth, _ in numbered}
        ),
        "_rels/.rels": relations({"r1": ("officeDocument", "xl/workbook.xml"), "r2": ("core", "docProps/core.xml")}),
        "xl/workbook.xml": f'{XML}<workbook xmlns="{_S}" xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(
            {f"s{nth}": ("worksheet", f"worksheets/sheet{nth}.xml") for nth, _ in numbered}
            | {"st": ("styles", "styles.xml")}
        ),
        "xl/styles.xml": _STYLES,
        **{f"xl/worksheets/sheet{nth}.xml": _sheet(one, way) for nth, one in numbered},
        "docProps/core.xml": core(title, language, date),
    }
    return packed(parts)


def _name(text: str, nth: int) -> str:
    """A sheet's name: 31 signs at most, and some may not be in it. The number keeps names apart."""
    kept = "".join(sign for sign in text if sign not in "[]:*?/\\'")
    return safe(f"{nth} {kept}"[:31])


def _sheet(grid: Grid, way: Direction) -> str:
    rows = [_row(1, grid.head, head=True), *(_row(nth, row) for nth, row in enumerate(grid.rows, 2))]
    wide = "".join(f'<col min="{nth}" max="{nth}" width="{_width(grid, nth - 1)}" customWidth="1"/>'
                   for nth in range(1, len(grid.head) + 1))  # fmt: skip
    rtl = ' rightToLeft="1"' if way == "rtl" else ""
    return (
        f'{XML}<worksheet xmlns="{_S}"><sheetViews><sheetView workbookViewId="0"{rtl}>'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f"<cols>{wide}</cols><sheetData>{''.join(rows)}</sheetData></worksheet>"
    )


def _width(grid: Grid, column: int) -> int:
    longest = max((len(str(row[column])) for row in (grid.head, *grid.rows[:200])), default=8)
    return min(60, max(9, longest + 2))


def _row(nth: int, cells: Sequence[Cell], *, head: bool = False) -> str:
    made = "".join(_cell(f"{_letters(at)}{nth}", cell, head=head) for at, cell in enumerate(cells))
    return f'<row r="{nth}">{made}</row>'


def _cell(place: str, cell: Cell, *, head: bool) -> str:
    if isinstance(cell, int):
        return f'<c r="{place}"><v>{cell}</v></c>'
    if not cell:
        return ""
    style = 1 if head else 2
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{safe(cell[:_LONGEST])}</t></is></c>'


def _letters(at: int) -> str:
    return chr(ord("A") + at)


_STYLES: Final = (
    f'{XML}<styleSheet xmlns="{_S}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" quotePrefix="1"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1">'
    '<alignment vertical="top" wrapText="1"/></xf></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
