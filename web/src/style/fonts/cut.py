"""Cuts the faces to what our pages set: the weights they use, and the letters of the languages they speak.

Run by hand when a face, a weight or a letter changes, from the folder `web`, after `npm ci`:
    ../.venv/bin/python src/style/fonts/cut.py
The files that come out are kept beside this one, those for paper in server/print/fonts; a test sees by `cut.json` that
they are what this script makes of what is there. All three faces are under the Open Font License; none has a reserved
name. Their notices come with the built client, from the packages they are cut from, and lie beside those for paper.
"""

import hashlib
import io
import json
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
NOTED = HERE / "cut.json"
"""What the files were made from, and their hashes: cutting them anew takes the tests ten seconds, reading this none."""
PACKAGES = HERE.parents[2] / "node_modules" / "@fontsource-variable"

WELSH = "ŴŵŶŷ"
"""Beside the letters that English has; the other accents of Welsh are in the Latin file."""

ARABIC = (
    "\u060c\u061b\u061f\u0621-\u063a\u0640-\u0655\u0660-\u066d\u0670\u0671"
    # Persian, Kurdish and Urdu: names and words of people who sit at the same table.
    "\u0679\u067e\u0686\u0688\u0691\u0695\u0698\u06a4\u06a9\u06af\u06b5\u06ba\u06be\u06c1-\u06c3\u06c6\u06cc\u06ce\u06d2-\u06d5\u06f0-\u06f9"
)

READING = (400, 700)
"""From card text to titles in a script that Besley lacks."""

TITLE = 600

CUTS: dict[str, tuple[str, str | None, float | tuple[float, float]]] = {
    "atkinson-latin.woff2": ("atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin", None, READING),
    "atkinson-welsh.woff2": ("atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext", WELSH, READING),
    "besley-latin.woff2": ("besley/files/besley-latin", None, TITLE),
    "besley-welsh.woff2": ("besley/files/besley-latin-ext", WELSH, TITLE),
    "noto-arabic.woff2": ("noto-sans-arabic/files/noto-sans-arabic-arabic", ARABIC, READING),
}


PAPER_FOLDER = HERE.parents[3] / "server" / "print" / "fonts"

ARABIC_SCRIPT = "\u060c\u0610-\u061f\u0620-\u065f\u0660-\u06ff\u0750-\u077f\u200c-\u200f"
"""A deck may be in any language of the script, and paper is sent over no Wi-Fi."""

_PAPER = (
    ("atkinson", "Atkinson Hyperlegible Next", CUTS["atkinson-latin.woff2"][0], None, (400, 650)),
    ("atkinson-more", "Atkinson More", CUTS["atkinson-welsh.woff2"][0], None, (400, 650)),
    ("besley", "Besley", CUTS["besley-latin.woff2"][0], None, (600,)),
    ("besley-more", "Besley More", CUTS["besley-welsh.woff2"][0], None, (600,)),
    ("noto-arabic", "Noto Sans Arabic", CUTS["noto-arabic.woff2"][0], ARABIC_SCRIPT, (400, 650)),
)
PAPER: dict[str, tuple[str, str, str | None, float]] = {
    f"{name}-{weight}.ttf": (family, source, letters, weight)
    for name, family, source, letters, weights in _PAPER
    for weight in weights
}
"""For print: the file, the family it says it is of, its source, the letters kept, the weight. One weight a file."""


def code_points(letters: str) -> set[int]:
    """The letters named, where `a-z` stands for a run."""
    found: set[int] = set()
    rest = iter(letters)
    before = ""
    for letter in rest:
        if letter == "-":
            found |= set(range(ord(before), ord(next(rest)) + 1))
        else:
            found.add(ord(letter))
        before = letter
    return found


def cut(source: str, letters: str | None, weight: float | tuple[float, float]) -> bytes:
    """The face `source` with these letters (all, when `None`) in these weights, as WOFF2; the same bytes every time."""
    font = subset(source, letters, weight, [0, 1, 2, 3, 4, 5, 6, 13, 14])
    font.flavor = "woff2"
    return written(font)


def cut_for_paper(family: str, source: str, letters: str | None, weight: float) -> bytes:
    """The same as TrueType, of one weight, under a family name of its own: the typesetter finds a face by that."""
    font = subset(source, letters, weight, [0, 1, 2, 13, 14])
    font["name"].setName(family, 1, 3, 1, 0x409)
    font["name"].setName(f"{family.replace(' ', '')}-{weight}", 6, 3, 1, 0x409)
    font["OS/2"].usWeightClass = int(weight)
    return written(font)


def subset(source: str, letters: str | None, weight: float | tuple[float, float], names: list[int]) -> TTFont:
    """The face `source` with these letters (all, when `None`) in these weights, and these lines of its notice."""
    font = instantiateVariableFont(TTFont(PACKAGES / f"{source}-wght-normal.woff2"), {"wght": weight})
    font.flavor = None
    font = reread(font)
    subsetter = Subsetter(Options(layout_features=["*"], flavor=None, name_IDs=names))
    subsetter.populate(unicodes=code_points(letters) if letters else font.getBestCmap().keys())
    subsetter.subset(font)
    return font


def reread(font: TTFont) -> TTFont:
    """The same font with its tables settled."""
    return TTFont(io.BytesIO(written(font)), recalcTimestamp=False)


def written(font: TTFont) -> bytes:
    """The bytes of a font file, with the date that the makers gave it."""
    font.recalcTimestamp = False
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def sources() -> str:
    """What all files are made from, as one hash: the packages' faces and this script."""
    whole = hashlib.sha256(Path(__file__).read_bytes())
    for source in sorted({how[0] for how in CUTS.values()} | {how[1] for how in PAPER.values()}):
        whole.update((PACKAGES / f"{source}-wght-normal.woff2").read_bytes())
    return whole.hexdigest()


def kept() -> dict[str, str]:
    """The hash of each file as it is kept."""
    paths = [*HERE.glob("*.woff2"), *PAPER_FOLDER.glob("*.ttf")]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(paths)}


def main() -> None:
    """Writes all files, says how heavy they are, and notes what they were made from."""
    made = {HERE / name: cut(*how) for name, how in CUTS.items()}
    made |= {PAPER_FOLDER / name: cut_for_paper(*how) for name, how in PAPER.items()}
    for path, content in made.items():
        path.write_bytes(content)
        sys.stdout.write(f"{path.name} {len(content)}\n")
    NOTED.write_text(json.dumps({"sources": sources(), "files": kept()}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
