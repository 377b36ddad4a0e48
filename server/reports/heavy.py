"""Writes what is heavy. In the child, which loads this and nothing that only the server needs."""

from pathlib import Path

from server.reports import excel, paper, word
from server.reports.blocks import Document, Grid


def made(form: str, document: Document, grids: tuple[Grid, ...], date: str, fonts: Path | None) -> bytes:
    """The file. Raises: CannotPrint."""
    if form == "pdf":
        return paper.pdf(document, fonts)
    if form == "word":
        return word.word(document, date, lambda picture: paper.drawn(picture, fonts))
    return excel.excel(grids, title=document.title, language=document.language, way=document.dir, date=date)
