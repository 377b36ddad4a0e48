"""Problems that people brought, and presentations, in a report (O4, Q4): what the room may see, and nobody's name."""

from game.commands import AddAllTables, AskQuestion, BeginSlot, BringProblem, Consult, MoveTableOn, ShowQuestion
from game.modes import CONSULTED
from game.terms import WhoSees
from server.reports.mine import facts_for
from server.reports.sections import document
from server.reports.telling import facts
from tests.server.reports.test_report import as_text, every_form
from tests.story import Story, seated


def consulted() -> Story:
    """A table that worked on two problems: one that the room may see, one that stays; and a third that waits."""
    story = seated(6, CONSULTED)
    for seat, who_sees in (("s1", WhoSees.ROOM), ("s2", WhoSees.TABLE), ("s3", WhoSees.ROOM)):
        story.does(BringProblem(seat=seat, title=f"Title {seat}", text=f"Text {seat}", who_sees=who_sees))
    for seat in ("s1", "s2"):
        number = story.round().number
        story.does(Consult(seat="s4", round=story.round().id, owner=seat))
        while story.round().number == number:
            story.does(MoveTableOn(table="t1", round=story.round().id, stage=story.round().stage), by="m1")
    return story


def test_a_report_tells_the_problems_that_the_room_may_see_and_who_brought_none() -> None:
    story = consulted()
    told = facts(story.history, ())
    assert [(one.table, one.title, one.text) for one in told.problems] == [(1, "Title s1", "Text s1")]
    for form, made in every_form(told).items():
        assert "Text s1" in as_text(form, made), form
    text = repr(document(told))
    assert "Problems that people brought" in text
    for kept in ("Title s2", "Text s2", "Title s3", "Text s3", "Person 1"):
        assert kept not in text


def test_who_brought_a_problem_takes_it_home_and_nobody_else_does() -> None:
    story = consulted()
    home = {number: repr(facts_for(story.room, f"m{number}", 0, ())) for number in (2, 3, 4, 5)}
    assert [f"Text s{one - 1}" in home[one] for one in (2, 3, 4)] == [True] * 3
    assert not any(f"Text s{seat}" in home[5] for seat in (1, 2, 3))


def test_a_report_tells_the_questions_that_were_shown() -> None:
    story = seated(6, "presentations").does(AddAllTables(), by="m1")
    slot = story.room.talks.slots[0].id
    story.does(BeginSlot(slot=slot), by="m1")
    for text in ("Shown?", "Held?"):
        story.does(AskQuestion(seat="s1", slot=slot, question=text))
    shown = next(one.id for one in story.room.talks.questions.values() if one.text.text == "Shown?")
    story.does(ShowQuestion(asked=shown, up=True), by="m1")
    told = facts(story.history, ())
    assert [(one.table, one.questions) for one in told.presentations] == [(1, ("Shown?",))]
    assert "Held?" not in repr(document(told))
    assert "Person 1" not in repr(document(told))
