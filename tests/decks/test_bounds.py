"""Bytes that no editor writes: bombs, wrong encodings, characters that hide. Each is answered, and soon."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.decks import read_deck
from server.decks.characters import MAX_BYTES
from server.decks.load import MAX_NODES, load
from server.decks.problems import Report

SMALL = Path(__file__).parent / "broken" / "small.yaml"
BOMBS = {
    "5,000 brackets": b"[" * 5000,
    "5,000 braces": b"{a: " * 5000,
    "5,000 dashes": b"- " * 5000,
    "5,000 question marks": b"? " * 5000,
    "aliases": b"a: &a [x,x]\n" + b"".join(b"%c: &%c [*%c,*%c]\n" % (n, n, n - 1, n - 1) for n in range(98, 123)),
    "2 MB": b"title: x\n" * 233_000,
    "1 MiB of one list": b"a: [" + b"x," * 524_000,
    "1 MiB of one field": b"a: b\n" * 209_000,
    "1 MiB of fields": b"".join(b"k%d: b\n" % number for number in range(90_000)),
    "1 MiB of anchors": b"".join(b"- &a%d x\n" % number for number in range(80_000)),
    "1 MiB of tags": b"- !!python/x y\n" * 69_000,
    "1 MiB of orders": b"".join(b"%%TAG !t%d! x\n" % number for number in range(50_000)) + b"---\na: b",
    "1 MiB of documents": b"---\n" * 262_000,
    "1 MiB of NUL": bytes(MAX_BYTES),
    "1 MiB of accents": "\u0301".encode() * 524_000,
    "1 MiB of accents in turn": b"title: x" + "\u0301\u0323".encode() * 250_000,
    "1 MiB of brackets in a text": b'cards:\n  - {id: a, text: "' + b"[" * 900_000 + b'"}',
    "1 MiB of words in a text": b'cards:\n  - {id: a, text: "' + b"ab " * 300_000 + b'"}',
    "many unknown fields": b"cards:\n"
    + b"".join(b"  - {id: c%d, %b}\n" % (n, b", ".join(b"k%d: 1" % k for k in range(38))) for n in range(400)),
    "1 MiB of tabs": b"\t\n" * 524_000,
    "1 MiB of an open quote": b'a: "' + b"x\n" * 524_000,
    "many wrong ids": b"cards:\n" + b"".join(b"  - {id: c%d, spoken_by: aaaaaaa%d}\n" % (n, n) for n in range(7_000)),
}
AT_ONCE = ("5,000 brackets", "5,000 braces", "5,000 dashes", "5,000 question marks", "aliases", "2 MB")


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_answered_with_few_problems_and_soon(name: str) -> None:
    started = time.process_time()
    reading = read_deck(BOMBS[name], "deck.yaml")
    spent = time.process_time() - started
    assert reading.value is None
    assert 1 <= len(reading.problems) <= 201
    assert spent < (0.5 if name in AT_ONCE else 2)


def test_a_file_over_1_mib_is_refused_unread() -> None:
    assert _report(b"x" * (MAX_BYTES + 1)) == [
        "deck.yaml:1:1: file: The file is larger than 1 MiB (1,048,576 bytes). Split it into several decks."
    ]


def test_brackets_are_refused_where_they_get_too_deep() -> None:
    assert _report(b"[" * 5000) == [
        "deck.yaml:1:9: file: Lists and fields stand more than 8 deep here. Look for a bracket too many."
    ]


def test_too_many_values_are_refused() -> None:
    report = _report((b"- [" + b"x," * 500 + b"]\n") * (MAX_NODES // 500))
    assert report == ["deck.yaml:64:874: file: There are more than 32,000 values. Split the file into several decks."]


def test_too_many_in_one_place_are_refused() -> None:
    assert _report(b"cards:\n" + b"- x\n" * 700) == [
        (
            "deck.yaml:602:3: file: More than 600 things stand together from line 2 on. "
            "A deck has at most 500 cards: split the file into several decks."
        )
    ]


def test_too_many_lines_are_refused() -> None:
    assert _report(b"\n" * 40_001) == [
        "deck.yaml:1:1: file: There are more than 40,000 lines. Split the file into several decks."
    ]


def test_reading_that_takes_too_long_is_stopped() -> None:
    clock: Iterator[float] = iter(range(100))
    report = Report("deck.yaml")
    assert load("- [x, x, x, x]\n" * 500, report, lambda: next(clock)) is None
    assert [problem.message for problem in report.problems()] == [
        "Reading takes too long. Make the file smaller or simpler."
    ]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"title: caf\xe9\n", "1:11: file: This letter (the byte 0xe9) is not saved as UTF-8."),
        (b"title: x\nid: \xed\xa0\x80\n", "2:5: file: This letter (the byte 0xed) is not saved as UTF-8."),
        (b"a: \xc0\x80", "1:4: file: This letter (the byte 0xc0) is not saved as UTF-8."),
        ("schema: 1\n".encode("utf-16"), "1:1: file: The file is saved as UTF-16."),
    ],
    ids=["latin-1", "lone surrogate", "overlong NUL", "utf-16"],
)
def test_a_file_that_is_not_utf_8_says_where(raw: bytes, expected: str) -> None:
    (said,) = _report(raw)
    assert said.startswith(f"deck.yaml:{expected} Save the file as UTF-8: ")


@pytest.mark.parametrize(
    ("character", "expected"),
    [
        ("\x00", "There is a NUL character here (U+0000). Remove it."),
        ("\x1b", "There is an invisible control character here (U+001B). Remove it."),
        ("\x7f", "There is an invisible control character here (U+007F). Remove it."),
        ("\x85", "There is an invisible control character here (U+0085). Remove it."),
        ("\u2028", "There is an invisible control character here (U+2028). Remove it."),
        ("\ufeff", "There is an invisible control character here (U+FEFF). Remove it."),
        ("\u202e", "There is an invisible character here that turns the direction of writing (U+202E). Remove it."),
        ("\u2066", "There is an invisible character here that turns the direction of writing (U+2066). Remove it."),
    ],
)
def test_a_character_that_hides_is_the_only_problem_of_a_good_deck(
    small_bytes: bytes, character: str, expected: str
) -> None:
    raw = small_bytes.replace(b"Home by four", f"Home{character} by four".encode())
    assert _report(raw) == [f"deck.yaml:51:16: file: {expected}"]


def test_words_in_many_scripts_are_welcome(small_bytes: bytes) -> None:
    title = "تمام\u200f می\u200cخواهم 👩\u200d🦽 Tiếng Việt 한국어 עִבְרִית"
    reading = read_deck(small_bytes.replace(b"Home by four", title.encode()), "deck.yaml")
    (paper,) = reading.problems
    assert (paper.level, "[woman] is printed" in paper.message) == ("note", True)
    assert reading.value is not None
    assert reading.value.cards[0].title == title


def test_a_space_of_another_kind_is_welcome_within_a_text(small_bytes: bytes) -> None:
    raw = small_bytes.replace(b"      The ward rings", "      \u00a0\u00a0The\u00a0ward: \u00a0rings".encode())
    assert read_deck(raw, "deck.yaml").problems == ()


def test_a_byte_order_mark_is_no_problem(small_bytes: bytes) -> None:
    assert read_deck(b"\xef\xbb\xbf" + small_bytes, "deck.yaml").problems == ()


def test_text_is_kept_composed_and_without_spaces_at_its_ends(small_bytes: bytes) -> None:
    raw = small_bytes.replace(b"Home by four", '"  Cafe\u0301\\tat four "'.encode())
    deck = read_deck(raw, "deck.yaml").value
    assert deck is not None
    assert deck.cards[0].title == "Café at four"


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_an_answer(raw: bytes) -> None:
    _answered(raw)


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *"[]{}:,-?&*!|>'\"%@`#~ \n\t",
                "\n  ",
                ": ",
                "- ",
                "cards",
                "id",
                "quiz",
                "answer",
                "schema: 1\n",
                "9" * 30,
            ]
        ),
        max_size=60,
    ).map("".join)
)
def test_any_mixture_of_yaml_signs_gives_an_answer(text: str) -> None:
    _answered(text.encode())


@settings(deadline=None)
@given(data=st.data())
def test_any_damage_to_a_good_deck_gives_an_answer(data: st.DataObject) -> None:
    raw = bytearray(SMALL.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(raw)))
        end = start + data.draw(st.integers(0, 30))
        raw[start:end] = data.draw(
            st.sampled_from([b"", b"\n", b"[", b": ", b"- ", b"  ", b"\t", b"x", b"{", b'"', b"\xff"])
        )
    _answered(bytes(raw))


def _answered(raw: bytes) -> None:
    reading = read_deck(raw, "deck.yaml")
    assert reading.value is not None or reading.problems


def _report(raw: bytes) -> list[str]:
    return [str(problem) for problem in read_deck(raw, "deck.yaml").problems]
