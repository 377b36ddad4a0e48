"""Pictures good and bad, made here so that the tree holds no binary file for them."""

import struct
import zlib
from functools import cache
from io import BytesIO
from typing import Any

from PIL import Image

SECRET = b"51.5007 N 0.1246 W"


def drawn(width: int = 64, height: int = 48, kind: str = "JPEG", mode: str = "RGB", **how: Any) -> bytes:
    """A picture whose left half is red and whose right half is blue."""
    image = Image.new(mode, (width, height), "red")
    image.paste("blue", (width // 2, 0, width, height))
    out = BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def chunk(name: bytes, content: bytes = b"") -> bytes:
    """One chunk of a PNG."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(width: int, height: int, *chunks: bytes) -> bytes:
    """A PNG that says it has this size, with hardly anything in it."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND")


def resized_jpeg(width: int, height: int) -> bytes:
    """A small JPEG that says it has another size."""
    raw = bytearray(drawn())
    place = raw.index(b"\xff\xc0")
    raw[place + 5 : place + 9] = struct.pack(">HH", height, width)
    return bytes(raw)


def many_frames(kind: str) -> bytes:
    """A moving picture."""
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue", "green")]
    out = BytesIO()
    frames[0].save(out, kind, save_all=True, append_images=frames[1:], duration=100)
    return out.getvalue()


def placed() -> bytes:
    """A photo that lies on its side and says where it was taken, with a page hidden behind its end."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = SECRET.decode()
    return drawn(exif=exif.tobytes(), comment=SECRET) + b"<html><script>alert(1)</script></html>" + SECRET


@cache
def broken() -> dict[str, tuple[bytes, str]]:
    """Files that are refused, by what they are, and how the sentence for each begins."""
    whole = drawn(400, 300)
    svg = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    return {
        "empty": (b"", "The file is empty."),
        "svg with a script": (svg, "This is a drawing in SVG, which can hold a program. Save it as PNG"),
        "page": (b"<!doctype html><script>alert(1)</script>", "This is no picture that can be shown."),
        "gif that is a script": (b"GIF89a/*" + bytes(20) + b"*/=1;alert(1)", "This is a GIF. Save it as JPEG"),
        "photo of a phone": (b"\0\0\0\x18ftypheic" + bytes(40), "This is a photo in a form that many phones"),
        "flood in png": (png(30_000, 30_000), "The picture says that it has 30000 × 30000 points; at most 24 million"),
        "flood in jpeg": (resized_jpeg(30_000, 30_000), "The picture says that it has 30000 × 30000 points"),
        "flood in webp": (
            b"RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + b"\x2f\x75\0" * 2 + bytes(12),
            "The picture says that it has 30000 × 30000 points",
        ),
        "no width": (png(0, 40), "The picture cannot be read."),
        "cut off": (whole[: len(whole) // 2], "The picture breaks off before its end."),
        "cut off in its head": (whole[:8], "The picture breaks off before its end."),
        "png cut off": (drawn(kind="PNG")[:-20], "The picture breaks off before its end."),
        "webp cut off": (drawn(kind="WEBP")[:-20], "The picture breaks off before its end."),
        "moving webp": (many_frames("WEBP"), "This picture moves"),
        "moving png": (many_frames("PNG"), "This picture moves"),
        "moving gif": (many_frames("GIF"), "This is a GIF."),
        "png of nothing": (png(40, 40), "The picture"),
        "png of small change": (png(40, 40, *(chunk(b"tEXt") for _ in range(20_001))), "The picture cannot be read."),
        "noise": (b"\xff\xd8\xff" + bytes(range(256)) * 40, "The picture cannot be read."),
        "20 MB": (whole + bytes(20 << 20), "The picture has 20.0 MB; at most 8 fit."),
        "program": (b"MZ\x90\0" + bytes(100), "This is no picture that can be shown."),
    }
