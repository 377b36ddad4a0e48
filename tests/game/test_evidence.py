"""Chapter J: what the whole room looks into, and what speaks for it and against it."""

import hashlib
from dataclasses import replace

from game.commands import (
    AddCapture,
    AddCaptureAt,
    EraseSeat,
    HideCapture,
    KeepOutOfReport,
    LetThrough,
    MarkEvidence,
    StateHypothesis,
    WithdrawCapture,
)
from game.events import EvidenceMarked, HypothesisStated
from game.show.report import in_report
from game.terms import CaptureKind, Naming, Side
from tests.story import Story, seated

KEY = "a key that only the device knows"
HASH = hashlib.sha256(KEY.encode()).hexdigest()
WHOLE = StateHypothesis(hypothesis="Waiting is worse than bad news")


def looked_into(people: int = 13, **how: object) -> tuple[Story, MarkEvidence]:
    """A hall at the harvest with a hypothesis and a capture of s1 at table 1, and what puts that on a side."""
    story = seated(people, phase="harvest", **how)  # type: ignore[arg-type]
    anonymous = story.room.hall.naming is Naming.ANONYMOUS
    made = AddCapture(seat="s1", round=None, kind=CaptureKind.INSIGHT, noticed="She knew", edit_hash=HASH)
    story.does(replace(made, edit_hash=HASH if anonymous else None)).does(WHOLE, by="m1")
    capture = next(one for table in story.room.tables.values() for one in table.captures)
    return story, MarkEvidence(capture=capture, side=Side.AGAINST)


def sides(story: Story, member: str, part: str) -> list[Side | None]:
    """The sides of all captures that a member sees in a list."""
    return [one.side for one in story.listed(member, part)]


def test_J1_facilitators_word_it_anew_and_take_it_away_until_the_close() -> None:
    story, mark = looked_into()
    story.does(mark, by="m2")
    story.when(replace(WHOLE, hypothesis="Not knowing is worse"), by="m1").then(HypothesisStated)
    assert story.events[0].erases != ()  # type: ignore[union-attr]
    assert {story.sees(one, "room").hypothesis for one in ("m1", "m2", "m9")} == {"Not knowing is worse"}
    assert sides(story, "m1", "stream") == [Side.AGAINST]
    story.when(WHOLE, by="m2").refused("facilitators_only")
    story.when(replace(WHOLE, hypothesis="x" * 241), by="m1").refused("words_too_long")
    story.does(replace(WHOLE, hypothesis=" "), by="m1").does(WHOLE, by="m1")
    assert sides(story, "m1", "stream") == [None]
    story.phase("closed").when(WHOLE, by="m1").refused("room_closed")


def test_J2_who_may_change_a_capture_puts_it_on_a_side_while_there_is_one() -> None:
    story, mark = looked_into()
    story.when(mark, by="m3").refused("not_yours")
    story.when(mark, by="m1").refused("not_yours")
    story.when(replace(mark, capture="t1.0"), by="m2").refused("unknown")
    for side in (*Side, None):
        story.when(replace(mark, side=side), by="m2").then(EvidenceMarked)
    story.does(replace(WHOLE, hypothesis=""), by="m1").when(mark, by="m2").refused("not_now")
    written = AddCaptureAt(table="t2", round=None, kind=CaptureKind.BARRIER, noticed="Forms")
    story.does(written, WHOLE, by="m1")
    down = next(one.id for one in story.room.tables["t2"].captures.values() if one.seat is None)
    story.when(replace(mark, capture=down), by="m2").refused("not_yours")
    story.does(replace(mark, capture=down), by="m1")


def test_J2_without_names_the_devices_key_says_which_side() -> None:
    story, mark = looked_into(naming=Naming.ANONYMOUS)
    story.when(mark, by="m2").refused("wrong_key")
    story.does(replace(mark, edit_key=KEY), by="m2")
    (seen,) = story.listed("m1", "stream")
    assert (seen.side, seen.by) == (Side.AGAINST, None)


def test_J2_evidence_is_taken_back_erased_and_kept_out_like_any_capture() -> None:
    for gone in (WithdrawCapture, EraseSeat):
        story, mark = looked_into()
        story.does(mark, by="m2")
        story.does(EraseSeat(seat="s1") if gone is EraseSeat else WithdrawCapture(capture=mark.capture), by="m2")
        assert sides(story, "m1", "stream") == []
    story, mark = looked_into()
    story.does(mark, KeepOutOfReport(capture=mark.capture, out=True), by="m2")
    assert all(not table.captures for table in in_report(story.room).tables.values())


def test_J3_other_tables_and_the_screen_see_what_was_let_through_without_a_name() -> None:
    story, mark = looked_into()
    story.does(mark, by="m2")
    here = story.room.where["s1"]
    far = next(one.member for table in story.room.tables.values() if table.id != here for one in table.seats.values())
    assert far is not None
    assert sides(story, "m2", "captures") == [Side.AGAINST]
    assert (sides(story, far, "wall"), sides(story, far, "captures")) == ([], [])
    story.does(LetThrough(capture=mark.capture, on_screen=True), by="m1")
    assert sides(story, far, "wall") == [Side.AGAINST]
    story.does(HideCapture(capture=mark.capture, hidden=True), by="m1")
    assert sides(story, far, "wall") == []
