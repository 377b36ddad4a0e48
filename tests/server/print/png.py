"""Just enough of PNG to ask what colour a page has at a place."""

import struct
import zlib


class Picture:
    """A page as it was drawn, 8 bits and four channels a point."""

    def __init__(self, png: bytes) -> None:
        self.width, self.height = struct.unpack(">II", png[16:24])
        assert png[24:26] == b"\x08\x06", "not RGBA"
        at, packed = 8, b""
        while at < len(png):
            (length,) = struct.unpack(">I", png[at : at + 4])
            if png[at + 4 : at + 8] == b"IDAT":
                packed += png[at + 8 : at + 8 + length]
            at += 12 + length
        self._rows = self._unfiltered(zlib.decompress(packed))

    def _unfiltered(self, raw: bytes) -> list[bytearray]:
        rows, wide, before = [], self.width * 4, bytearray(self.width * 4)
        for y in range(self.height):
            kind, row = raw[y * (wide + 1)], bytearray(raw[y * (wide + 1) + 1 : (y + 1) * (wide + 1)])
            for x in range(wide):
                left, up, corner = (row[x - 4] if x > 3 else 0), before[x], (before[x - 4] if x > 3 else 0)
                guess = left + up - corner
                near = min((left, up, corner), key=lambda one: abs(guess - one))
                row[x] = (row[x] + (0, left, up, (left + up) // 2, near)[kind]) & 255
            rows.append(row)
            before = row
        return rows

    def colour(self, across: float, down: float) -> str:
        """The colour at a place, given in parts of width and height, as `#rrggbb`."""
        x, row = int(across * self.width) * 4, self._rows[int(down * self.height)]
        return "#" + row[x : x + 3].hex()
