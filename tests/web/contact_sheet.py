"""All pictures of an album on one page, and ours beside those that say where the screens are going."""

from html import escape
from os import path
from pathlib import Path

# How the name of a picture to compare with begins, and which of ours show the same.
SAME = {
    "01": ("respond-my-turn-390", "respond-my-turn-390-dark"),
    "02": ("think-390", "capture-390"),
    "03": ("join-320", "respond-my-turn-320", "respond-my-turn-ar-320"),
    "04": ("console-play-390", "our-step-390-dark"),
    "05": ("console-play-1440",),
    "06": ("console-play-1440-dark",),
    "07": ("screen-play-1920",),
    "08": ("screen-play-1920-dark",),
    "09": ("screen-harvest-1920",),
    "10": ("home-1440", "home-390"),
    "11": ("open-1440", "open-390"),
    "12": ("open-cards-1440",),
    "13": ("closed-1440", "closed-390"),
    "14": ("drawn-390", "discuss-390"),
    "16": ("menu-390", "console-sheet-1440"),
}
STYLE = """
body { margin: 2rem; font: 16px/1.4 sans-serif; background: #bbb3a2; color: #1c2233 }
section { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; margin-block-end: 3rem }
h2 { flex-basis: 100%; margin: 0 }
figure { margin: 0 }
figcaption { padding-block: .25rem }
img { display: block; height: 34rem; max-width: 100%; object-fit: contain; object-position: start top }
"""


def write(folder: Path, look: Path | None = None) -> None:
    """Writes `index.html` into `folder`: first what there is to compare, then every screen in all its forms."""
    ours = sorted(folder.glob("*.png"), key=lambda one: one.stem)
    parts = [*(_beside(ours, look, folder) if look else ()), *_all(ours, folder)]
    page = f"<!doctype html><meta charset=utf-8><title>Shoebox</title><style>{STYLE}</style>{''.join(parts)}"
    (folder / "index.html").write_text(page, encoding="utf-8")


def _beside(ours: list[Path], look: Path, folder: Path) -> list[str]:
    here = {one.stem: one for one in ours}
    wanted = sorted(look.glob("*.png"))
    return [
        _row(one.stem, [one, *(here[name] for name in SAME.get(one.stem[:2], ()) if name in here)], folder)
        for one in wanted
    ]


def _all(ours: list[Path], folder: Path) -> list[str]:
    screens: dict[str, list[Path]] = {}
    for one in ours:
        words = one.stem.removesuffix("-dark").removesuffix("-forced").rpartition("-")[0].removesuffix("-ar")
        screens.setdefault(words, []).append(one)
    return [_row(screen, forms, folder) for screen, forms in screens.items()]


def _row(name: str, pictures: list[Path], folder: Path) -> str:
    return f"<section><h2>{escape(name)}</h2>{''.join(_figure(one, folder) for one in pictures)}</section>"


def _figure(picture: Path, folder: Path) -> str:
    source = escape(path.relpath(picture.resolve(), folder.resolve()))
    return f"<figure><img loading=lazy src='{source}' alt=''><figcaption>{escape(picture.stem)}</figcaption></figure>"
