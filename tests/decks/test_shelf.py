"""Folders of decks as an operator may leave them: broken files, links, strange names."""

import hashlib
import io
import os
import shutil
import threading
from pathlib import Path

import pytest

from server.decks import DeckShelf, Held, Level, PictureText, library, open_card
from server.serve import warn_of_decks
from tests.server.pictures.samples import drawn


def _messages(folder: Path) -> list[tuple[str, str]]:
    return [(Path(problem.file).name, problem.message) for problem in library([folder]).errors]


@pytest.fixture
def folder(tmp_path: Path, small_bytes: bytes) -> Path:
    (tmp_path / "small.yaml").write_bytes(small_bytes)
    return tmp_path


def test_a_broken_deck_keeps_no_other_off_the_shelf(folder: Path) -> None:
    (folder / "broken.yaml").write_text("cards: [")
    (folder / "bomb.yaml").write_text("[" * 5000)
    (folder / "notes.txt").write_text("no deck")
    (folder / ".hidden.yaml").write_text("no deck")
    shelf = library([folder])
    assert list(shelf.decks) == ["small"]
    assert {Path(problem.file).name for problem in shelf.problems} == {"broken.yaml", "bomb.yaml"}


def test_a_translation_comes_with_its_deck(folder: Path) -> None:
    (folder / "small.ar.yaml").write_text("schema: 1\nid: small\nlanguage: ar\ntitle: صغير\n", encoding="utf-8")
    shelf = library([folder])
    assert shelf.decks["small"].languages == ("en-GB", "ar")
    assert {problem.level for problem in shelf.problems} == {Level.note}


def test_a_broken_translation_leaves_its_deck_on_the_shelf(folder: Path) -> None:
    (folder / "small.ar.yaml").write_text("schema: 1\nid: other\nlanguage: ar\n")
    shelf = library([folder])
    assert shelf.decks["small"].languages == ("en-GB",)
    assert [problem.message for problem in shelf.errors] == ['This is a translation of "small". Write "id: small".']


@pytest.mark.parametrize("name", ["small.english.yaml", "small.en_US.yaml", "small..yaml", "small.ar.fa.yaml"])
def test_a_translation_named_for_no_language_is_left_out(folder: Path, name: str) -> None:
    (folder / name).write_text("schema: 1\nid: small\nlanguage: ar\n")
    shelf = library([folder])
    assert shelf.decks["small"].languages == ("en-GB",)
    assert any("is not a language code" in problem.message for problem in shelf.errors)


def test_a_translation_without_its_deck_says_so(folder: Path) -> None:
    (folder / "gone.ar.yaml").write_text("schema: 1\nid: gone\nlanguage: ar\n")
    assert _messages(folder) == [
        (
            "gone.ar.yaml",
            'There is no readable deck "gone.yaml" beside this translation. Mend that first, or rename this file.',
        )
    ]


def test_of_two_decks_with_one_id_the_first_is_kept(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("other")
    changed = (folder / "small.yaml").read_text(encoding="utf-8").replace("title: Small", "title: Other")
    (other / "small.yaml").write_text(changed, encoding="utf-8")
    shelf = library([folder, other])
    assert shelf.decks["small"].deck.title == "Small"
    assert [Path(problem.file) for problem in shelf.errors] == [other / "small.yaml"]
    assert str(folder / "small.yaml") in shelf.errors[0].message


def test_a_link_out_of_the_folder_is_not_followed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.yaml"
    secret.write_text("password: sesame\n")
    (folder / "link.yaml").symlink_to(secret)
    (folder / "inside.yaml").symlink_to(folder / "small.yaml")
    (folder / "loop.yaml").symlink_to(folder / "loop.yaml")
    problems = library([folder]).problems
    assert all("sesame" not in str(problem) and "password" not in str(problem) for problem in problems)
    found = dict(_messages(folder))
    assert found["link.yaml"].startswith("This is a link that leads out of the folder.")
    assert found["loop.yaml"].startswith("The file cannot be read:")


def test_what_is_no_ordinary_file_is_not_opened(folder: Path) -> None:
    os.mkfifo(folder / "pipe.yaml")
    (folder / "folder.yaml").mkdir()
    found = dict(_messages(folder))
    assert found["pipe.yaml"] == "This is not an ordinary file. Name a deck file."
    assert found["folder.yaml"] in {
        "This is a folder. Name a deck file in it.",
        "This is not an ordinary file. Name a deck file.",
    }


def test_a_folder_that_is_not_there_is_a_problem_and_no_more(folder: Path) -> None:
    shelf = library([folder / "nowhere", folder])
    assert list(shelf.decks) == ["small"]
    assert shelf.errors[0].message.startswith("The folder cannot be read:")


def test_names_are_only_words_in_a_report(folder: Path) -> None:
    (folder / "\x1b[31mred\n.yaml").write_text("")
    report = [str(problem) for problem in library([folder]).problems]
    assert len(report) == 1
    assert "\x1b" not in report[0]
    assert "\n" not in report[0]
    assert "\\x1b[31mred\\n.yaml:1:1: file: The file is empty." in report[0]


def test_a_file_larger_than_the_limit_is_not_read_to_its_end(folder: Path) -> None:
    with (folder / "huge.yaml").open("wb") as file:
        file.truncate(1 << 40)
    found = dict(_messages(folder))
    assert found["huge.yaml"].startswith("The file is larger than 1 MiB")


async def test_a_picture_that_comes_later_brings_its_deck_back(folder: Path, small_bytes: bytes) -> None:
    image = b"    title: Kettle\n    image:\n      file: kettle.jpg\n      alt: A taped handle.\n"
    (folder / "small.yaml").write_bytes(small_bytes.replace(b"    title: Kettle\n", image))
    (folder / "small").mkdir()
    shelf = DeckShelf((folder,))
    assert list((await shelf.now()).decks) == []
    (folder / "small" / "kettle.jpg").write_bytes(drawn())
    first = await shelf.now()
    assert list(first.decks) == ["small"]
    (picture,) = first.decks["small"].pictures.values()
    assert hashlib.sha256(first.pictures[picture.hash]).hexdigest() == picture.hash
    shown = open_card(first.decks["small"], "small:kettle", "en").picture
    assert shown == PictureText(hash=picture.hash, alt="A taped handle.", width=64, height=48)
    (folder / "small" / "kettle.jpg").write_bytes(drawn()[:-400])
    held = await shelf.now()
    assert held.held["small"].file == "small.yaml"
    assert held.pictures == first.pictures
    (folder / "small" / "kettle.jpg").write_bytes(drawn(90, 60))
    again = await shelf.now()
    assert again.decks["small"].hash != first.decks["small"].hash, "a deck with another picture is another deck"
    assert list(again.pictures) != list(first.pictures)


ARABIC = "schema: 1\nid: small\nlanguage: ar\ntitle: صغير\nsummary: رزمة صغيرة\n"


def test_a_deck_stays_as_it_was_while_its_file_is_broken(folder: Path, small_bytes: bytes) -> None:
    shelf, file = DeckShelf((folder,)), folder / "small.yaml"
    good = shelf.read().decks["small"]
    file.write_bytes(small_bytes + b"  - id: home-by-four\n    kind: riddle\n")
    assert dict(shelf.read().decks) == {"small": good}
    assert [(one.file, one.errors > 0, one.line > 1) for one in shelf.read().held.values()] == [
        ("small.yaml", True, True)
    ]
    file.write_bytes(b"\xff")
    assert shelf.read().decks["small"] is good
    file.write_bytes(small_bytes.replace(b"title: Small", b"title: Mended"))
    assert shelf.read().decks["small"].deck.title == "Mended"
    assert not shelf.read().held
    file.unlink()
    assert not shelf.read().decks
    file.write_bytes(small_bytes)
    assert shelf.read().decks
    shutil.rmtree(folder)
    assert not shelf.read().decks


def test_a_broken_translation_holds_its_deck_and_a_removed_one_does_not(folder: Path) -> None:
    shelf, file = DeckShelf((folder,)), folder / "small.ar.yaml"
    file.write_text(ARABIC, encoding="utf-8")
    assert shelf.read().decks["small"].languages == ("en-GB", "ar")
    file.write_text(ARABIC + "colour: red\n", encoding="utf-8")
    assert shelf.read().decks["small"].languages == ("en-GB", "ar")
    assert shelf.read().held == {"small": Held(file="small.ar.yaml", errors=1, line=6)}
    file.unlink()
    assert shelf.read().decks["small"].languages == ("en-GB",)
    assert not shelf.read().held


def test_decks_keep_their_order_and_a_new_id_is_a_new_deck(folder: Path, small_bytes: bytes) -> None:
    for name in ("apple", "zebra"):
        (folder / f"{name}.yaml").write_bytes(small_bytes.replace(b"id: small", b"id: " + name.encode(), 1))
    shelf = DeckShelf((folder,))
    assert list(shelf.read().decks) == ["apple", "small", "zebra"]
    (folder / "apple.yaml").write_text("cards: [")
    (folder / "zebra.yaml").write_bytes(small_bytes.replace(b"id: small", b"id: horse", 1))
    assert list(shelf.read().decks) == ["apple", "small", "horse"]
    assert list(shelf.read().held) == ["apple"]


def test_nothing_is_read_while_nothing_has_changed(folder: Path) -> None:
    shelf = DeckShelf((folder, folder / "nowhere"))
    assert shelf.read() is shelf.read()


def test_the_terminal_names_a_broken_file_once_and_again_when_it_is_well(folder: Path, small_bytes: bytes) -> None:
    shelf, out, small, other = DeckShelf((folder,)), io.StringIO(), folder / "small.yaml", folder / "other.yaml"
    other.write_text("cards: [")
    shelf.read()

    class Turns(threading.Event):
        """Before each further look a file changes; then it is over."""

        def wait(self, timeout: float | None = None) -> bool:
            """Let the next thing happen."""
            if small.read_bytes() != b"\xff":
                small.write_bytes(b"\xff")
            elif other.exists():
                other.unlink()
            else:
                return True
            return False

    warn_of_decks(shelf, Turns(), out)
    said = [line.removeprefix(str(folder) + os.sep) for line in out.getvalue().splitlines()]
    assert [line.partition(":")[0] for line in said] == [
        "other.yaml is left out",
        "small.yaml is used as it was before",
        "other.yaml has no errors any more.",
    ]
