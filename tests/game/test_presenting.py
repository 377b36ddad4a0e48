"""Chapter Q: presentations to the whole room, and what people ask about them."""

import hashlib
from typing import Any

from game.commands import (
    AddAllTables,
    AddSlot,
    AddSlotTime,
    AskQuestion,
    BeginSlot,
    DropSlot,
    EndSlot,
    EraseSeat,
    MoveSlot,
    PauseRoom,
    ResumeRoom,
    SameQuestion,
    ShowQuestion,
    WithdrawQuestion,
)
from game.show.report import report_of
from game.terms import Naming
from tests.game.steps import phone, seats_of
from tests.story import START, Story, seated


def presenting(people: int = 12, **how: Any) -> Story:
    """Two tables of six and an order of both, in a line of presentations."""
    return seated(people, "presentations", **how).does(AddAllTables(), by="m1")


def order(story: Story) -> list[str | None]:
    """Whose turn it is, by table or seat."""
    return [slot.table or slot.seat for slot in story.room.talks.slots]


def slot(story: Story, number: int = 0) -> str:
    """The id of a slot by its place in the order."""
    return story.room.talks.slots[number].id


def begun(**how: Any) -> Story:
    """The first table presents."""
    story = presenting(**how)
    return story.does(BeginSlot(slot=slot(story)), by="m1")


def asks(story: Story, seat: str, text: str = "What did it cost?") -> str:
    """Somebody asks about the first presentation; gives the question's id."""
    story.does(AskQuestion(seat=seat, slot=slot(story), question=text))
    return list(story.room.talks.questions)[-1]


def at(story: Story, table: str, number: int = 0) -> str:
    """A phone at a table."""
    return phone(story, seats_of(story, table)[number])


def test_Q1_tables_play_no_rounds_and_the_order_is_made_and_changed() -> None:
    story = presenting()
    assert all(table.round is None for table in story.room.tables.values())
    assert order(story) == ["t1", "t2"]
    story.does(AddSlot(seat="s3"), by="m1")
    story.does(MoveSlot(slot=slot(story, 2), later=False), by="m1")
    assert order(story) == ["t1", "s3", "t2"]
    story.when(MoveSlot(slot=slot(story, 2), later=True), by="m1").refused("unknown")
    story.when(AddAllTables(), by="m1").refused("already_so")
    story.when(AddSlot(), by="m1").refused("unknown")
    story.does(BeginSlot(slot=slot(story)), by="m1")
    story.when(DropSlot(slot=slot(story)), by="m1").refused("not_now")
    story.does(DropSlot(slot=slot(story, 1)), by="m1")
    assert [one.number for one in story.listed("m2", "slots")] == [1, 2]


def test_Q2_a_facilitator_or_who_presents_begins_and_ends() -> None:
    story = presenting()
    first, second = slot(story), slot(story, 1)
    story.when(BeginSlot(slot=first), by=at(story, "t2")).refused("not_yours")
    story.does(BeginSlot(slot=first), by=at(story, "t1", 2))
    assert story.room.talks.ends_at == START + 300_000
    story.when(BeginSlot(slot=second), by=at(story, "t2")).refused("not_your_turn")
    told = story.sees("m3", "talks.1")
    assert (told.now.number, told.next.number) == (1, 2)
    story.does(AddSlotTime(slot=first, seconds=60), by=at(story, "t1"))
    assert story.room.talks.ends_at == START + 360_000
    story.when(EndSlot(slot=first), by=at(story, "t2")).refused("not_yours")
    story.does(EndSlot(slot=first), by=at(story, "t1"))
    story.does(BeginSlot(slot=second), by="m1").does(BeginSlot(slot=first), by="m1")
    assert story.phase("harvest").room.talks.now is None


def test_Q2_the_clock_stands_while_the_room_does() -> None:
    story = begun().does(PauseRoom(), by="m1").after(40)
    story.when(BeginSlot(slot=slot(story, 1)), by="m1").refused("paused")
    story.does(ResumeRoom(), by="m1")
    assert story.room.talks.ends_at == START + 340_000


def test_Q3_a_question_is_held_for_who_presents_and_facilitators() -> None:
    story = begun()
    asker = seats_of(story, "t2")[0]
    asks(story, asker)
    readers = {one for one in story.room.members if "What did it cost?" in repr(story.everything(one))}
    presenters = {phone(story, one) for one in seats_of(story, "t1")}
    assert readers == {"m1", phone(story, asker), *presenters}
    story.when(AskQuestion(seat=asker, slot=slot(story, 1), question="Now?")).refused("unknown")
    assert [one.mine for one in story.listed(phone(story, asker), "asked")] == [True]


def test_Q3_without_names_it_is_stored_without_a_seat() -> None:
    story = begun(naming=Naming.ANONYMOUS)
    key, seat = "k", seats_of(story, "t2")[0]
    hashed = hashlib.sha256(key.encode()).hexdigest()
    ask = AskQuestion(seat=seat, slot=slot(story), question="Who paid?", edit_hash=hashed)
    story.when(AskQuestion(seat=seat, slot=slot(story), question="Who paid?")).refused("key_missing")
    story.does(ask).when(ask).refused("key_missing")
    (question,) = story.room.talks.questions.values()
    assert (question.seat, question.id) == (None, f"h.{hashed[:10]}")
    story.does(WithdrawQuestion(asked=question.id, edit_key=key), by=at(story, "t1"))
    assert not story.room.talks.questions


def test_Q4_one_at_a_time_on_the_screen_and_then_on_all_phones() -> None:
    story = begun()
    first, second = (asks(story, one, f"From {one}?") for one in seats_of(story, "t2")[:2])
    story.when(ShowQuestion(asked=first, up=True), by=at(story, "t2")).refused("not_yours")
    story.does(ShowQuestion(asked=first, up=True), by=at(story, "t1"))
    story.does(ShowQuestion(asked=second, up=True), by="m1")
    assert story.sees("m5", "talks.1").up.id == second
    assert {one.id for one in story.listed("m5", "questions")} == {first, second}
    story.does(ShowQuestion(asked=second, up=False), by="m1")
    assert story.sees("m5", "talks.1").up is None
    assert [one.id for one in story.listed("m5", "questions")] == [first]
    assert list(report_of(story.room).talks.questions) == [first]


def test_Q5_how_many_ask_the_same_is_told_from_three_on() -> None:
    story = begun()
    question = asks(story, seats_of(story, "t2")[0])
    story.when(SameQuestion(seat="s1", asked=question, on=True)).refused("unknown")
    story.does(ShowQuestion(asked=question, up=True), by="m1")
    told = []
    for seat in seats_of(story, "t1")[:3]:
        story.does(*(SameQuestion(seat=seat, asked=question, on=True),) * 2)
        told.append(story.listed("m1", "questions")[0].same)
    assert told == [None, None, 3]
    first, *others = seats_of(story, "t1")[:3]
    story.does(SameQuestion(seat=first, asked=question, on=False))
    assert story.room.talks.questions[question].same == tuple(others)


def test_Q6_who_asked_takes_it_back_and_erasing_all_takes_it_too() -> None:
    story = begun()
    seat = seats_of(story, "t2")[0]
    question = asks(story, seat)
    story.when(WithdrawQuestion(asked=question), by=at(story, "t1")).refused("not_yours")
    story.phase("closed").does(WithdrawQuestion(asked=question), by=phone(story, seat))
    again = begun()
    asks(again, seat)
    again.does(EraseSeat(seat=seat), by=phone(again, seat))
    assert not again.room.talks.questions
