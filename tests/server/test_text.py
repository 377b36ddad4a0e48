"""What people type is made fit to keep: nothing unseen gets in, and no language loses what it needs."""

import unicodedata
from dataclasses import fields
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.commands import AddCapture, CallMe, Command, Join, MakePledge, MoveOn, OpenRoom, Rename, SayToAll
from game.errors import IllegalMove, Refusal
from game.run_sheet import PRESETS
from game.terms import CaptureKind
from game.words import BOUNDS
from server import text

FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
WALES = "\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"

KEPT = {
    "a plain name": "Ann-Marie O'Neil",
    "a family of four": FAMILY,
    "a nurse with a skin tone": "\U0001f9d1\U0001f3fd\u200d\u2695\ufe0f",
    "a heart drawn as a picture": "\u2764\ufe0f",
    "a keycap": "1\ufe0f\u20e3",
    "the flag of Wales": WALES,
    "a rainbow flag": "\U0001f3f3\ufe0f\u200d\U0001f308",
    "a Persian name with a joiner": "علی\u200cرضا",
    "a Hindi conjunct kept apart": "क्\u200dष",
    "vowelled Arabic": "مُحَمَّد",
    "Hebrew": "רחל",
    "Thai with vowel and tone": "ที่รัก",
    "Burmese with four marks": "မြို့",
    "Vietnamese": "Nguyễn Thị Hương",
    "Yoruba with two marks": "Ọ̀ṣun",
    "a Han variant": "葛\U000e0100城",
    "Korean": "김민준",
    "look-alikes, which are the rules' to tell apart": "Аnn",
}

CHANGED = {
    "a direction override": ("Ann\u202enimdA", "AnnnimdA"),
    "an isolate": ("a\u2066b\u2069c", "abc"),
    "marks for direction": ("\u200eAnn\u200f\u061c", "Ann"),
    "a zero-width space": ("A\u200bnn", "Ann"),
    "a byte order mark": ("\ufeffAnn", "Ann"),
    "a soft hyphen": ("An\u00adn", "Ann"),
    "a joiner in Latin": ("A\u200dn\u200cn", "Ann"),
    "a picture sign on a letter": ("A\ufe0f", "A"),
    "a heap of marks": ("Z\u0334\u0351\u0357\u0301\u0300algo", unicodedata.normalize("NFC", "Z\u0334\u0351algo")),
    "marks on nothing": ("\u0301\u0301 Ann", "Ann"),
    "a Thai heap": ("ก" + "\u0e47" * 20, "ก" + "\u0e47" * 4),
    "NUL and escape": ("A\x00\x1b[31mnn", "A[31mnn"),
    "two lines": ("Ann\r\nBob", "Ann Bob"),
    "a paragraph separator": ("Ann\u2029Bob", "Ann Bob"),
    "many spaces": ("  Ann \u00a0\u3000\t Bob ", "Ann Bob"),
    "letters taken apart": ("Zoe\u0308", "Zoë"),
    "tag signs without a flag": ("A\U000e0068\U000e0069", "A"),
    "only fillers": ("\u3164\u115f\u2800\uffa0", ""),
    "private signs": ("A\ue000\U000f0000", "A"),
    "a lone surrogate": ("A\ud800", "A"),
    "no characters": ("A\ufffe\ufdd0", "A"),
}


@pytest.mark.parametrize("name", KEPT.values(), ids=KEPT.keys())
def test_names_keep_what_their_language_needs(name: str) -> None:
    assert text.name(name) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(("typed", "kept"), CHANGED.values(), ids=CHANGED.keys())
def test_names_lose_what_cannot_be_seen(typed: str, kept: str) -> None:
    assert text.name(typed) == kept


def test_a_name_has_up_to_thirty_two_letters_as_people_count_them() -> None:
    assert text.name("🙂" * 32) == "🙂" * 32
    assert text.name(FAMILY * 5) == FAMILY * 5
    for typed in ("x" * 33, "🙂" * 33, FAMILY * 6):
        with pytest.raises(IllegalMove) as refused:
            text.name(typed)
        assert refused.value.refusal is Refusal.WORDS_TOO_LONG
        assert typed not in str(refused.value)


def test_a_text_keeps_its_lines_and_at_most_two_empty_ones() -> None:
    assert text.text("one\r\ntwo \n three") == "one\ntwo\nthree"
    assert text.text("one\n\n\ntwo") == "one\n\n\ntwo"
    assert text.text("\n\none\n\n\n\n\n\ntwo\n") == "one\n\n\ntwo"


def test_a_title_is_one_line() -> None:
    assert text.line("Home\nby\x0bfour") == "Home by four"


def test_markup_is_only_text() -> None:
    typed = "<script>alert(1)</script> & <b onclick=x> {{7*7}} '; DROP TABLE rooms; --"
    assert text.text(typed) == typed


@given(st.text(st.characters(), max_size=60))
def test_cleaning_twice_changes_nothing_more(typed: str) -> None:
    for clean in (text.text, text.line):
        once = clean(typed)
        assert clean(once) == once
        once.encode()


UNSEEN = (
    "\u200b\u200c\u200d\u200e\u202a\u202e\u2066\u2069\u00ad\ufe0f\u3164\U000e0067\U000e007f\ud800\x00\u0301\u0e47\n "
)


@given(st.text(st.sampled_from(UNSEEN + "aक्ษعا👩🏴❤1葛"), max_size=20))
def test_the_worst_mixtures_settle(typed: str) -> None:
    try:
        once = text.name(typed)
    except IllegalMove:
        return
    assert text.name(once) == once
    assert not set(once) & set("\u200b\u200e\u202a\u202e\u2066\u2069\u00ad\u3164\ud800\x00\n")


def test_every_text_field_of_every_command_is_cleaned() -> None:
    """Every field that may hold words is known to the policy; the rest are choices, ids, codes and keys."""
    choices = {
        "seat", "who", "round", "card", "capture", "pledge", "theme_id", "id", "table", "to", "member", "observer",
        "other", "phase", "after", "turn", "perspective", "flag", "help_for", "tag", "code", "language", "edit_hash",
        "edit_key", "type", "mode", "left_out", "first", "spoken_by", "cards", "word", "site",
        "captures", "dot_1", "dot_2", "dot_3", "link_hash", "link_key", "day", "from_theme", "into",
        "owner", "slot", "asked", "position",
    }  # fmt: skip
    for command in get_args(Command):
        for field in fields(command):
            if "str" in str(field.type) and field.name not in choices:
                assert field.name in text.WORD_FIELDS, f"{command.__name__}.{field.name}"
    assert set(BOUNDS) <= text.WORD_FIELDS


def test_a_command_comes_back_clean() -> None:
    dirty = AddCapture(seat="s1", round="t1r1", kind=CaptureKind.IDEA, noticed="a\u202eb\n\n\n\n\nc", so=" so\x00 ")
    clean = text.cleaned(dirty)
    assert (clean.noticed, clean.because, clean.so) == ("ab\n\n\nc", "", "so")
    assert (clean.seat, clean.round, clean.kind) == ("s1", "t1r1", CaptureKind.IDEA)


def test_a_clean_command_is_not_even_copied() -> None:
    for command in (
        MoveOn(seat="s1", round="t1r1", stage=2),
        Join(name="Ann"),
        MakePledge(seat="s1", i_will="Ring the ward.\nAsk for the plan."),
    ):
        assert text.cleaned(command) is command


def test_names_titles_and_lists_of_words_are_cleaned_each_in_their_way() -> None:
    opened = text.cleaned(
        OpenRoom(
            code="MJ4T9KWD",
            title="A\nB",
            purpose="C\nD",
            language="en",
            phases=PRESETS[45],
            decks=(),
            facilitator="Fa\u200bro",
            statements=("I feel\nheard", "\u202eyes"),
        )
    )
    assert (opened.title, opened.purpose, opened.facilitator) == ("A B", "C\nD", "Faro")
    assert opened.statements == ("I feel heard", "yes")
    assert text.cleaned(SayToAll(message="Look\nup")).message == "Look up"
    with pytest.raises(IllegalMove):
        text.cleaned(Rename(seat="s1", name="x" * 40))
    with pytest.raises(IllegalMove):
        text.cleaned(CallMe(name="ü" * 33))
