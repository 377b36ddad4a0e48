"""Chapters A and W: without names; words. And K4, which is about both."""

import hashlib
from dataclasses import replace

import pytest

from game.commands import (
    AddCapture,
    Answer,
    AnswerScale,
    ChangeCapture,
    ChangePledge,
    FlagJargon,
    Join,
    KeepNote,
    LeaveWord,
    MakePledge,
    MoveOn,
    Rename,
    WithdrawCapture,
    WithdrawPledge,
)
from game.events import CaptureAdded, CaptureWithdrawn, PledgeMade, ScaleAnswered, WordLeft
from game.terms import CaptureKind, Moment, Naming, WhoSees
from game.words import BOUNDS, TYPED, check_words, letters
from tests.game.laws.replay import EVENTS
from tests.game.steps import reach, seats_of, whole_round
from tests.story import Story, opened, seated

KEY = "a key only this device holds"
HASH = hashlib.sha256(KEY.encode()).hexdigest()
NOTICED = AddCapture(seat="s1", round=None, kind=CaptureKind.INSIGHT, noticed="Nobody asked", edit_hash=HASH)


def nameless(people: int = 4, phase: str = "play") -> Story:
    """An anonymous room."""
    return seated(people, phase=phase, naming=Naming.ANONYMOUS)


def test_A1_nothing_written_is_stored_with_a_seat_or_a_time() -> None:
    story = nameless(phase="check_out").does(NOTICED)
    story.does(MakePledge(seat="s1", i_will="ask", edit_hash=HASH))
    story.does(AnswerScale(seat="s1", moment=Moment.CHECK_OUT, statement=0, value=3, edit_hash=HASH))
    story.does(LeaveWord(seat="s1", in_own_words="Hope", edit_hash=HASH))
    kinds = (CaptureAdded, PledgeMade, ScaleAnswered, WordLeft)
    told = [EVENTS.dump_json(event).decode() for event in story.history[-4:]]
    assert [type(event) for event in story.history[-4:]] == list(kinds)
    assert not any('"s1"' in text or '"m2"' in text or str(story.now)[:9] in text for text in told)
    assert [one.by for one in story.listed("m1", "stream") + story.listed("m1", "pledges")] == [None, ""]


def test_A1_a_write_without_the_devices_hash_is_refused() -> None:
    story = nameless(phase="check_out")
    for bad in (None, "", "a" * 63, "A" * 64):
        story.when(replace(NOTICED, edit_hash=bad)).refused("key_missing")
    story.when(MakePledge(seat="s1", i_will="ask")).refused("key_missing")
    story.when(LeaveWord(seat="s1", in_own_words="Hope")).refused("key_missing")
    story.when(AnswerScale(seat="s1", moment=Moment.CHECK_OUT, statement=0, value=3)).refused("key_missing")


def test_A2_lists_stand_in_the_order_of_ids_that_are_by_chance() -> None:
    story = nameless(phase="check_out")
    for number in range(8):
        key = hashlib.sha256(str(number).encode()).hexdigest()
        story.does(replace(NOTICED, noticed=str(number), edit_hash=key))
        story.does(MakePledge(seat="s1", i_will=str(number), edit_hash=key))
        story.does(LeaveWord(seat="s1", in_own_words=str(number), edit_hash=f"{number:064x}"))
    for part in ("captures", "pledges"):
        ids = [one.id for one in story.listed("m2", part)]
        assert ids == sorted(ids)
    assert story.listed("m2", "closing_words") != [str(number) for number in range(8)]
    assert list(story.table().captures) != sorted(story.table().captures)


def test_A2_the_device_that_wrote_a_text_knows_its_id_and_takes_back_what_nobody_sees_yet() -> None:
    story = reach(nameless(), "think").does(replace(NOTICED, round="t1r1"))
    story.does(MakePledge(seat="s1", i_will="ask", who_sees=WhoSees.ME, edit_hash=HASH))
    capture, pledge = f"t1.{HASH[:10]}", f"r.{HASH[:10]}"
    assert story.listed("m2", "captures") == story.listed("m2", "pledges") == []
    story.when(replace(NOTICED, round="t1r1")).refused("key_missing")
    story.when(MakePledge(seat="s2", i_will="ask", edit_hash=HASH)).refused("key_missing")
    story.does(WithdrawCapture(capture=capture, edit_key=KEY), WithdrawPledge(pledge=pledge, edit_key=KEY), by="m2")
    assert (story.table().captures, story.room.pledges) == ({}, {})
    story.does(replace(NOTICED, round="t1r1"))


def test_A3_typed_answers_notes_and_readiness_belong_to_a_seat() -> None:
    story = reach(nameless(), "respond").does(Answer(seat="s1", round="t1r1", go_round=1, answer="Rest"))
    assert story.listed("m3", "answers")[0].seat == "s1"
    story.does(KeepNote(seat="s1", round="t1r1", note="Mine"))
    assert story.listed("m2", "mine")[0].seat == "s1"


def test_A4_who_shows_the_key_changes_or_takes_back_that_text() -> None:
    story = nameless(phase="harvest").does(NOTICED, MakePledge(seat="s1", i_will="ask", edit_hash=HASH))
    capture, pledge = next(iter(story.table().captures)), next(iter(story.room.pledges))
    for bad in (None, "", "another key", HASH):
        story.when(WithdrawCapture(capture=capture, edit_key=bad), by="m2").refused("wrong_key")
        story.when(ChangePledge(pledge=pledge, i_will="x", edit_key=bad), by="m2").refused("wrong_key")
    story.does(ChangeCapture(capture=capture, noticed="Somebody asked", edit_key=KEY), by="m4")
    story.when(WithdrawCapture(capture=capture, edit_key=KEY), by="m2").then(CaptureWithdrawn)
    story.phase("closed").does(WithdrawPledge(pledge=pledge, edit_key=KEY), by="m2")


def test_A4_a_scale_answer_and_a_word_stand_under_their_hash() -> None:
    story = nameless(phase="check_out")
    answer = AnswerScale(seat="s1", moment=Moment.CHECK_OUT, statement=0, value=3, edit_hash=HASH)
    story.does(answer, replace(answer, value=5))
    assert list(story.room.scales.values()) == [5]
    story.does(replace(answer, value=0))
    assert story.room.scales == {}


@pytest.mark.parametrize("step", ["read", "think", "respond", "discuss", "capture"])
def test_K4_a_capture_of_a_step_shows_at_its_end_and_until_then_to_nobody(step: str) -> None:
    story = reach(nameless(), step)
    story.does(replace(NOTICED, round="t1r1"), replace(NOTICED, seat="s2", edit_hash="b" * 64))
    for member in story.room.members:
        assert story.listed(member, "captures") == story.listed(member, "stream") == []
    assert story.sees("m2", "table").waiting_captures == 2
    assert all(one.kind != "capture_added" for one in story.table().lately)
    stage = story.round().stage
    if step == "respond":
        reach(story, "discuss")
    else:
        story.does(MoveOn(seat="s1", round="t1r1", stage=stage))
    shown = story.listed("m3", "captures")
    assert [one.id for one in shown] == sorted(story.table().captures)
    assert story.listed("m1", "stream") == shown


def test_K4_outside_a_round_it_is_shown_at_once() -> None:
    story = nameless(phase="harvest").does(NOTICED)
    assert len(story.listed("m3", "captures")) == 1


def test_K4_in_a_named_room_it_is_shown_at_once_with_its_author() -> None:
    story = reach(seated(3), "think").does(replace(NOTICED, edit_hash=None))
    assert story.listed("m4", "captures")[0].by == "s1"
    assert story.mine("s1").captures == tuple(story.table().captures)


@pytest.mark.parametrize(("field", "bound"), [one for one in BOUNDS.items() if one[0] != "call"])
def test_W1_every_text_has_a_longest_length(field: str, bound: int) -> None:
    check_words(field, "x" * bound)
    check_words(field, "é" * bound)
    check_words(field, "e\u0301" * bound)
    check_words(field, "", needed=False)
    for long in ("x" * (bound + 1), "👩\u200d🦽" * bound):
        with pytest.raises(Exception, match="words_too_long"):
            check_words(field, long)
    with pytest.raises(Exception, match="words_missing"):
        check_words(field, " \n")


def test_W1_letters_are_counted_as_people_count_them() -> None:
    assert [letters(text) for text in ("", "abc", "né", "ne\u0301", "👩\u200d🦽", "سلام")] == [0, 3, 2, 2, 1, 4]


def test_W1_every_bound_belongs_to_a_field_that_is_typed() -> None:
    assert {bound for fields in TYPED.values() for bound, _ in fields.values()} == set(BOUNDS)


def test_W1_commands_with_words_missing_or_too_long_are_refused() -> None:
    story = seated(2)
    story.when(Join(name="x" * 33, agreed=True)).refused("words_too_long")
    story.when(Rename(seat="s1", name=""), by="m2").refused("words_missing")
    story.when(FlagJargon(seat="s1", term="x" * 61)).refused("words_too_long")
    story.when(replace(NOTICED, edit_hash=None, so="x" * 501)).refused("words_too_long")
    story.when(replace(NOTICED, edit_hash="k" * 65)).refused("wrong_key")


def test_W1_a_key_has_at_most_sixty_four_signs() -> None:
    story = nameless(phase="harvest").does(NOTICED)
    capture = next(iter(story.table().captures))
    story.when(WithdrawCapture(capture=capture, edit_key="k" * 65), by="m2").refused("wrong_key")


def test_A3_the_path_of_an_anonymous_table_is_walked_like_any_other() -> None:
    story = whole_round(nameless())
    assert len(story.table().path) == 1
    assert len(seats_of(story)) == 4
    assert opened(naming=Naming.ANONYMOUS).sees("m1", "room").naming is Naming.ANONYMOUS
