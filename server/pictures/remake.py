"""A picture made anew: decoded, laid upright, scaled down and written as a JPEG that holds points and nothing else.

Rule 1: JPEG and nothing newer: of the browsers that are served, Safari 14 on an older Mac shows no WebP.
Rule 2: call it in the process made for it (`darkroom`): decoders are large, and what they are given is hostile.
"""

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

from server.pictures.bounds import LONGEST, MAX_KEPT, MAX_PIXELS
from server.pictures.header import NoPicture, cut_off, look, moving, too_wide, unreadable

if TYPE_CHECKING:
    from PIL.Image import Image

_TRIES: Final = ((LONGEST, 85), (LONGEST, 76), (LONGEST, 64), (900, 64), (700, 56), (500, 50))
"""Points on the longer side and quality, until it is small enough."""


@dataclass(frozen=True, slots=True)
class Remade:
    """A picture as it is kept: a JPEG."""

    content: bytes
    width: int
    height: int


def remake(raw: bytes) -> Remade:
    """Return the picture made anew. Raises NoPicture."""
    kind = look(raw).kind
    try:
        return _written(_upright(raw, kind))
    except NoPicture:
        raise
    except Exception as error:  # a decoder may trip over anything at all
        raise (cut_off() if "truncated" in str(error) else unreadable()) from error


def _upright(raw: bytes, kind: str) -> "Image":
    from PIL import Image, ImageOps

    with Image.open(BytesIO(raw), formats=(kind,)) as image:
        if image.width * image.height > MAX_PIXELS:
            raise too_wide(image.width, image.height)
        if kind != "JPEG" and getattr(image, "n_frames", 1) > 1:
            raise moving()
        image.draft("RGB", (2 * LONGEST, 2 * LONGEST))
        image.load()
        image.thumbnail((2 * LONGEST, 2 * LONGEST))
        return _on_white(ImageOps.exif_transpose(image))


def _on_white(image: "Image") -> "Image":
    """The picture in plain colours; what is seen through becomes white, as the paper of a card is."""
    from PIL import Image

    if image.mode.startswith("I;16"):
        image = image.point(lambda light: light / 256).convert("L")
    if "A" in image.getbands() or "transparency" in image.info:
        seen = image.convert("RGBA")
        white = Image.new("RGBA", seen.size, "white")
        image = Image.alpha_composite(white, seen)
    return image.convert("RGB")


def _written(image: "Image") -> Remade:
    made = _jpeg(image, *_TRIES[0])
    for longest, quality in _TRIES[1:]:
        if len(made.content) <= MAX_KEPT:
            break
        made = _jpeg(image, longest, quality)
    return made


def _jpeg(image: "Image", longest: int, quality: int) -> Remade:
    from PIL import Image

    image.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    # A new image, so that nothing the old one carried along is written.
    bare, out = Image.new("RGB", image.size), BytesIO()
    bare.paste(image)
    bare.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
    return Remade(out.getvalue(), *bare.size)
