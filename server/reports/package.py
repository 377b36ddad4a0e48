"""Files of Office: XML parts in a zip, byte for byte the same for the same parts."""

import io
import re
import zipfile
from collections.abc import Mapping
from html import escape
from typing import Final

_DAY: Final = (1980, 1, 1, 0, 0, 0)
_FORBIDDEN: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
XML: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RELATIONS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CORE: Final = (
    XML + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title>'
    "<dc:creator>Shoebox</dc:creator><dc:language>{language}</dc:language>"
    '<dcterms:created xsi:type="dcterms:W3CDTF">{date}T00:00:00Z</dcterms:created></cp:coreProperties>'
)


def safe(text: str) -> str:
    """A text as it may stand in XML, in an element or an attribute."""
    return escape(_FORBIDDEN.sub("", text), quote=True)


def core(title: str, language: str, date: str) -> str:
    """What the file says of itself. `date` as 2026-11-29."""
    return _CORE.format(title=safe(title), language=language, date=date)


def relations(targets: Mapping[str, tuple[str, str]]) -> str:
    """Relations by their ids: each with the last word of its type, and where it leads."""
    lines = "".join(
        f'<Relationship Id="{key}" Type="{RELATIONS}/metadata/core-properties" Target="{target}"/>'
        if kind == "core"
        else f'<Relationship Id="{key}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for key, (kind, target) in targets.items()
    )
    return f'{XML}<Relationships xmlns="{RELATIONS}">{lines}</Relationships>'


def types(parts: Mapping[str, str]) -> str:
    """The list of content types; `parts`: those of XML by their names."""
    lines = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in parts.items())
    return (
        f'{XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        '<Default Extension="jpg" ContentType="image/jpeg"/>'
        f"{lines}</Types>"
    )


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """The parts as a file, in their order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as file:
        for name, part in parts.items():
            entry = zipfile.ZipInfo(name, _DAY)
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o600 << 16
            file.writestr(entry, part)
    return out.getvalue()
