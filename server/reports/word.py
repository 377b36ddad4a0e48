"""A report as a Word file: real headings, lists and tables with a head, pictures with words, directions as they are.

Rule 1: no field, link or macro is ever written; what people typed is only text.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from server.reports.blocks import Block, Document, Heading, Items, Line, Photo, Picture, Run, Table, Text
from server.reports.package import OFFICE, XML, core, packed, relations, safe, types
from server.reports.ways import way

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_KIND: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_EMU: Final = 9525
_TEXT_WIDTH: Final = 640
"""How wide a page's text is, in points of a picture."""
_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006"
Draw = Callable[[Picture], bytes]


def word(document: Document, date: str, draw: Draw) -> bytes:
    """The document as .docx. `draw` makes a PNG of a picture."""
    writer = _Writer(document)
    body = "".join(writer.parts())
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": types(
            {
                "word/document.xml": f"{_KIND}.document.main+xml",
                "word/styles.xml": f"{_KIND}.styles+xml",
                "word/numbering.xml": f"{_KIND}.numbering+xml",
                "word/header.xml": f"{_KIND}.header+xml",
                "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
            }
        ),
        "_rels/.rels": relations({"r1": ("officeDocument", "word/document.xml"), "r2": ("core", "docProps/core.xml")}),
        "word/document.xml": f'{XML}<w:document xmlns:w="{_W}" xmlns:r="{OFFICE}" '
        f'xmlns:wp="{_DRAWING}/wordprocessingDrawing" xmlns:a="{_DRAWING}/main" '
        f'xmlns:pic="{_DRAWING}/picture"><w:body>{body}{_PAGE}</w:body></w:document>',
        "word/styles.xml": _styles(document.language, document.dir),
        "word/numbering.xml": _NUMBERING,
        "word/header.xml": writer.header(),
        "word/_rels/document.xml.rels": relations(
            {"s": ("styles", "styles.xml"), "n": ("numbering", "numbering.xml"), "h": ("header", "header.xml")}
            | {f"p{nth}": ("image", f"media/{_file(nth, one)}") for nth, one in enumerate(writer.pictures)}
        ),
        "docProps/core.xml": core(document.title, document.language, date),
    }
    for nth, picture in enumerate(writer.pictures):
        content = picture.content if isinstance(picture, Photo) else draw(picture)
        parts[f"word/media/{_file(nth, picture)}"] = content
    return packed(parts)


def _file(nth: int, picture: Picture | Photo) -> str:
    return f"{nth}.jpg" if isinstance(picture, Photo) else f"{nth}.png"


class _Writer:
    def __init__(self, document: Document) -> None:
        self.document, self.pictures = document, list[Picture | Photo]()

    def header(self) -> str:
        """What is said on each page, or nothing."""
        said = self.paragraph((Run(self.document.mark, "strong"),), "Quiet")
        return f'{XML}<w:hdr xmlns:w="{_W}">{said}</w:hdr>'

    def parts(self) -> Iterator[str]:
        doc = self.document
        yield self.paragraph(doc.above, "Quiet")
        yield self.paragraph((Run(doc.title, "said"),), "Title")
        yield self.paragraph(doc.below, "Quiet")
        for block in doc.blocks:
            yield from self.block(block)

    def block(self, block: Block) -> Iterator[str]:
        if isinstance(block, Heading):
            yield self.paragraph(block.line, f"Heading{block.level - 1}")
        elif isinstance(block, Text):
            yield self.paragraph(block.line, {"quote": "Quote", "note": "Note", "lead": "Lead"}.get(block.style, ""))
        elif isinstance(block, Items):
            yield from (self.paragraph(line, "ListBullet") for line in block.lines)
        elif isinstance(block, Picture | Photo):
            yield self.picture(block)
        else:
            yield self.paragraph((Run(block.caption),), "Caption")
            yield self.table(block)
            yield "<w:p/>"

    def paragraph(self, line: Line, style: str, *, end: bool = False) -> str:
        alone = len(line) == 1 and line[0].look == "said"
        rtl = (way(line[0].text) or self.document.dir) == "rtl" if alone else self.document.dir == "rtl"
        about = f'<w:pStyle w:val="{style}"/>' if style else ""
        about += "<w:bidi/>" if rtl else ""
        about += '<w:jc w:val="right"/>' if end else ""
        return f"<w:p><w:pPr>{about}</w:pPr>{''.join(self.run(run) for run in line)}</w:p>"

    def run(self, run: Run) -> str:
        rtl = (way(run.text) or self.document.dir) == "rtl"
        look = {"strong": "<w:b/><w:bCs/>", "quiet": '<w:color w:val="474C5C"/>'}.get(run.look, "")
        about = look + ("<w:rtl/>" if rtl else "")
        lines = "<w:br/>".join(f'<w:t xml:space="preserve">{safe(text)}</w:t>' for text in run.text.split("\n"))
        return f"<w:r>{f'<w:rPr>{about}</w:rPr>' if about else ''}{lines}</w:r>"

    def table(self, table: Table) -> str:
        grid = "<w:gridCol/>" * len(table.head)
        bidi = "<w:bidiVisual/>" if self.document.dir == "rtl" else ""
        head = self.row(
            [(Run(word, "strong"),) for word in table.head], table, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
        )
        rows = "".join(self.row(row, table, "<w:trPr><w:cantSplit/></w:trPr>") for row in table.rows)
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="Rows"/>{bidi}<w:tblW w:w="5000" w:type="pct"/>'
            f'<w:tblLook w:val="0020" w:firstRow="1"/><w:tblCaption w:val="{safe(table.caption)}"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>"
        )

    def row(self, cells: Sequence[Line], table: Table, about: str) -> str:
        made = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>'
            f"{self.paragraph(cell, 'Cell', end=nth in table.numbers)}</w:tc>"
            for nth, cell in enumerate(cells)
        )
        return f"<w:tr>{about}{made}</w:tr>"

    def picture(self, picture: Picture | Photo) -> str:
        nth = len(self.pictures)
        self.pictures.append(picture)
        scale = min(1, _TEXT_WIDTH / picture.width) * _EMU
        wide, high = int(picture.width * scale), int(picture.height * scale)
        named = f'id="{nth + 1}" name="picture {nth + 1}" descr="{safe(picture.alt)}"'
        return (
            f'<w:p><w:r><w:drawing><wp:inline><wp:extent cx="{wide}" cy="{high}"/><wp:docPr {named}/>'
            f'<a:graphic><a:graphicData uri="{_DRAWING}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr {named}/>'
            f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="p{nth}"/><a:stretch><a:fillRect/></a:stretch>'
            "</pic:blipFill>"
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
            "</wp:inline></w:drawing></w:r></w:p>"
        )


_PAGE: Final = (
    '<w:sectPr><w:headerReference w:type="default" r:id="h"/>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" '
    'w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
)
_NUMBERING: Final = (
    f'{XML}<w:numbering xmlns:w="{_W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
    '<w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)


_SERIF: Final = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/>'


def _style(key: str, name: str, paragraph: str, run: str, *, based: str = "Normal") -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="{based}"/>'
        f'<w:next w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>'
    )


def _size(half: int) -> str:
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def _heading(level: int, before: int, half: int) -> str:
    about = f'<w:keepNext/><w:spacing w:before="{before}" w:after="100"/><w:outlineLvl w:val="{level - 1}"/>'
    serif = _SERIF if level == 1 else ""
    return _style(f"Heading{level}", f"heading {level}", about, f"{serif}<w:b/><w:bCs/>{_size(half)}")


def _quote(way: str) -> str:
    """A bar beside the text, where it begins."""
    side = "right" if way == "rtl" else "left"
    bar = f'<w:pBdr><w:{side} w:val="single" w:sz="24" w:space="8" w:color="1C2233"/></w:pBdr>'
    return _style("Quote", "Quote", f'{bar}<w:ind w:left="340"/>', _size(24))


def _styles(language: str, way: str) -> str:
    bidi = f' w:bidi="{language}"' if language == "ar" else ""
    return (
        f'{XML}<w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault><w:rPr>'
        '<w:rFonts w:ascii="Verdana" w:hAnsi="Verdana" w:cs="Arial"/>'
        f'{_size(21)}<w:lang w:val="{language}"{bidi}/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "</w:style>"
        + _style("Title", "Title", '<w:spacing w:after="120"/>', f"{_SERIF}<w:b/><w:bCs/>{_size(48)}")
        + _heading(1, 480, 34) + _heading(2, 280, 24)
        + _style("ListBullet", "List Bullet", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>', "")
        + _quote(way)
        + _style("Quiet", "Quiet", "", '<w:color w:val="474C5C"/>')
        + _style("Note", "Note", "<w:keepNext/>", '<w:color w:val="474C5C"/>')
        + _style("Lead", "Lead", '<w:keepNext/><w:spacing w:before="160" w:after="60"/>', '<w:color w:val="474C5C"/>')
        + _style("Caption", "caption", '<w:keepNext/><w:spacing w:before="160" w:after="60"/>', "<w:b/><w:bCs/>")
        + _style("Cell", "Cell", '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>', _size(19))
        + '<w:style w:type="table" w:styleId="Rows"><w:name w:val="Rows"/><w:tblPr><w:tblBorders>'
        '<w:top w:val="single" w:sz="8" w:color="1C2233"/><w:bottom w:val="single" w:sz="4" w:color="CBC1AC"/>'
        '<w:insideH w:val="single" w:sz="4" w:color="CBC1AC"/></w:tblBorders></w:tblPr></w:style></w:styles>'
    )  # fmt: skip
