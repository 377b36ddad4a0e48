"""The page that lays pictures of our screens beside those that say where the screens are going."""

import re
from pathlib import Path

from tests.web import contact_sheet


def captions(folder: Path) -> list[list[str]]:
    """What stands under the pictures of each row."""
    page = (folder / "index.html").read_text(encoding="utf-8")
    return [re.findall("<figcaption>(.*?)</figcaption>", row) for row in page.split("<section>")[1:]]


def pictures(folder: Path, *names: str) -> Path:
    folder.mkdir()
    for name in names:
        (folder / f"{name}.png").touch()
    return folder


def test_first_what_there_is_to_compare_then_each_screen_in_all_its_forms(tmp_path: Path) -> None:
    ours = pictures(tmp_path / "ours", "think-390", "think-390-dark", "think-ar-390", "home-390")
    look = pictures(tmp_path / "look", "02-a-private-note", "99-nothing-of-ours")
    contact_sheet.write(ours, look)
    assert captions(ours) == [
        ["02-a-private-note", "think-390"],
        ["99-nothing-of-ours"],
        ["home-390"],
        ["think-390", "think-390-dark", "think-ar-390"],
    ]
    assert "../look/02-a-private-note.png" in (ours / "index.html").read_text(encoding="utf-8")


def test_without_pictures_to_compare_with_there_are_only_our_screens(tmp_path: Path) -> None:
    ours = pictures(tmp_path / "ours", "home-390")
    contact_sheet.write(ours)
    assert captions(ours) == [["home-390"]]
