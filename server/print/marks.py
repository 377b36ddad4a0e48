"""QR codes for paper."""

import io

import segno

_MASK = 3
"""Any mask can be read; to weigh all eight against each other takes as long as setting the page."""


def qr_svg(text: str) -> str:
    """`text` as the smallest QR code that survives a crease (level M): SVG, dark on white, with a border."""
    out = io.BytesIO()
    segno.make(text, error="m", micro=False, boost_error=False, mask=_MASK).save(
        out, kind="svg", border=4, dark="#12151c", light="#ffffff", xmldecl=False, omitsize=True, svgclass=None,
        lineclass=None,
    )  # fmt: skip
    return out.getvalue().decode()
