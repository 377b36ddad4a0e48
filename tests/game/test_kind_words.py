"""Chapter F: words of appreciation."""

import hashlib

import pytest

from game.commands import (
    AddSeatAt,
    DropKindWord,
    EnterPhase,
    HandOutKindWords,
    LeaveRoom,
    MakeAnonymous,
    MoveSeat,
    WelcomeKindWords,
    WriteKindWord,
)
from game.events import KindWordDropped, KindWordsHandedOut, KindWordsWelcomed, KindWordWritten, PhaseEntered
from game.terms import Naming
from tests.story import Story, opened, seated

TEXT = "You asked what nobody dared to ask"
KEY = "a key only this device holds"
HASH = hashlib.sha256(KEY.encode()).hexdigest()
WORD = WriteKindWord(seat="s1", to="s2", kind_words=TEXT)


def taking_part(*seats: str, phase: str = "debrief", naming: Naming = Naming.NAMED) -> Story:
    """A room of four in which these seats take part."""
    story = seated(4, phase=phase, naming=naming)
    return story.does(*(WelcomeKindWords(seat=seat, welcome=True) for seat in seats))


def readers(story: Story) -> set[str]:
    """Who has the text in anything they receive."""
    return {member for member in story.room.members if TEXT in repr(story.everything(member))}


def test_F1_who_takes_part_says_so_and_may_say_no_again() -> None:
    story = seated(4, phase="debrief")
    story.when(WORD).refused("not_now")
    story.when(WelcomeKindWords(seat="s1", welcome=True)).then(KindWordsWelcomed)
    assert story.mine("s1").kind_words
    story.does(WORD)
    story.when(WelcomeKindWords(seat="s1", welcome=True)).refused("already_so")
    story.does(WelcomeKindWords(seat="s1", welcome=False))
    story.phase("closed").does(WelcomeKindWords(seat="s1", welcome=True))
    opened(people=2).when(WelcomeKindWords(seat="s1", welcome=True)).refused("not_now")


def test_F1_nobody_is_told_who_takes_part() -> None:
    one, other = taking_part("s1"), taking_part("s1", "s2")
    for story in (one, other):
        story.does(WORD)
    told = [repr([story.everything(member) for member in ("m1", "m2", "m4", "m5")]) for story in (one, other)]
    assert told[0].replace(*_ids(one, other)) == told[1]


def _ids(one: Story, other: Story) -> tuple[str, str]:
    """The id of the same words in both rooms: it is by chance, and the dice of a later step are others."""
    return next(iter(one.room.kind_words)), next(iter(other.room.kind_words))


def test_F1_a_seat_without_a_phone_takes_no_part_for_others_would_read_it() -> None:
    story = seated(4).does(AddSeatAt(table="t1", name="Bo"))
    story.when(WelcomeKindWords(seat="s5", welcome=True), by="m2").refused("not_now")


def test_F2_to_one_other_person_at_the_same_table() -> None:
    story = taking_part("s1")
    for to in ("s1", "s99", "x"):
        story.when(WriteKindWord(seat="s1", to=to, kind_words=TEXT)).refused("unknown")
    story.does(MoveSeat(seat="s2", to="new"))
    story.when(WORD).refused("unknown")


def test_F2_the_next_words_to_the_same_person_are_instead_of_the_last() -> None:
    story = taking_part("s1", "s2").does(WORD)
    old = next(iter(story.room.kind_words.values()))
    story.when(WriteKindWord(seat="s1", to="s2", kind_words="Better so")).then(KindWordWritten)
    assert [one.text.text for one in story.room.kind_words.values()] == ["Better so"]
    assert story.history[-1] == KindWordWritten(
        word=next(iter(story.room.kind_words)), to="s2", text=next(iter(story.room.kind_words.values())).text,
        by="s1", edit_hash=None, instead=old.id, erases=(old.text.id,),
    )  # fmt: skip


def test_F2_in_an_anonymous_room_they_are_stored_without_a_seat_and_come_without_a_name() -> None:
    story = taking_part("s1", "s2", naming=Naming.ANONYMOUS)
    story.when(WORD).refused("key_missing")
    keyed = WriteKindWord(seat="s1", to="s2", kind_words=TEXT, edit_hash=HASH)
    story.does(keyed)
    assert '"s1"' not in repr(story.history[-1])
    assert "s1" not in repr(story.history[-1])
    story.when(keyed).refused("key_missing")
    story.phase("closed")
    assert [(one.name, one.text) for one in story.listed("m3", "kind_words")] == [("", TEXT)]


def test_F2_what_was_written_with_a_name_comes_without_it_once_the_room_has_none() -> None:
    story = taking_part("s1", "s2").does(WORD, MakeAnonymous()).phase("closed")
    assert [one.name for one in story.listed("m3", "kind_words")] == [""]


def test_F3_nobody_but_the_writer_has_them_before_and_nobody_but_the_receiver_reads_them_after() -> None:
    story = taking_part("s1", "s2", "s3", phase="check_out").does(WORD)
    assert readers(story) == {"m2"}
    story.does(HandOutKindWords())
    assert readers(story) == {"m2", "m3"}
    assert [(one.given, one.name) for one in story.listed("m3", "kind_words")] == [(True, "Person 1")]


def test_F3_without_a_name_not_even_the_writer_is_sent_them_again() -> None:
    story = taking_part("s1", "s2", naming=Naming.ANONYMOUS)
    story.does(WriteKindWord(seat="s1", to="s2", kind_words=TEXT, edit_hash=HASH))
    assert readers(story) == set()


def test_F3_who_does_not_take_part_is_given_none_unless_they_change_their_mind() -> None:
    story = taking_part("s1").does(WORD).phase("closed")
    assert readers(story) == {"m2"}
    story.does(WelcomeKindWords(seat="s2", welcome=True))
    assert readers(story) == {"m2", "m3"}


def test_F4_handed_out_together_by_a_facilitator_at_the_check_out_or_by_closing() -> None:
    story = taking_part("s1", "s2").does(WORD)
    story.when(HandOutKindWords()).refused("not_now")
    closed = story.copy()
    closed.when(EnterPhase(phase=closed.room.hall.phases[-1].id)).then(PhaseEntered, KindWordsHandedOut)
    story.phase("check_out").when(HandOutKindWords(), by="m2").refused("facilitators_only")
    story.when(HandOutKindWords()).then(KindWordsHandedOut)
    story.when(HandOutKindWords()).refused("already_so")
    story.when(WORD).refused("not_now")
    assert "write_kind_word" not in story.offers("m2")


def test_F4_it_can_be_done_whether_there_are_any_or_not_so_that_it_tells_nothing() -> None:
    empty, some = seated(4, phase="check_out"), taking_part("s1", phase="check_out").does(WORD)
    assert ("hand_out_kind_words" in empty.offers("m1")) == ("hand_out_kind_words" in some.offers("m1")) is True
    empty.does(HandOutKindWords())


@pytest.mark.parametrize(("by", "handed_out"), [("m2", False), ("m2", True), ("m3", True)])
def test_F5_the_writer_takes_them_back_and_the_receiver_throws_them_away(by: str, handed_out: bool) -> None:
    story = taking_part("s1", "s2", phase="check_out").does(WORD)
    if handed_out:
        story.phase("closed")
    word = next(iter(story.room.kind_words.values()))
    for other in ("m1", "m4", *(() if handed_out else ("m3",))):
        story.when(DropKindWord(word=word.id), by=other).refused("not_yours")
    story.when(DropKindWord(word=word.id), by=by).then(KindWordDropped(word=word.id, erases=(word.text.id,)))
    story.when(DropKindWord(word=word.id), by=by).refused("unknown")


def test_F5_by_the_devices_key_where_there_is_no_name_and_after_leaving() -> None:
    story = taking_part("s1", "s2", naming=Naming.ANONYMOUS)
    story.does(WriteKindWord(seat="s1", to="s2", kind_words=TEXT, edit_hash=HASH)).does(LeaveRoom(), by="m2")
    word = f"k.{HASH[:10]}"
    story.when(DropKindWord(word=word, edit_key="?"), by="m2").refused("wrong_key")
    story.does(DropKindWord(word=word, edit_key=KEY), by="m2")
