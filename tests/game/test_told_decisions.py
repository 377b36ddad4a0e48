"""Decisions that tables walked through, in the report: what tables said, counts from five on, and no reason."""

import json

import pytest

from game.commands import ChooseOption, EnterPhase, SayDecision
from game.run_sheet import PhaseKind
from game.terms import Ending
from server.about_me import about_me
from server.decks import facts as deck_facts
from server.reports.making import Form, whole
from server.reports.mine import facts_for
from server.reports.telling import facts
from tests.game.steps import come_to, phone, seats_of, whole_round
from tests.server.stage import care_deck
from tests.story import Story, seated


def walked(people: int, choose: int) -> Story:
    """A table that walked through a decision of a deck we ship, so many of whom chose, before and after."""
    story = seated(people, "decision_walk", deck=deck_facts(care_deck()))
    come_to(story, "before")
    for seat in seats_of(story)[:choose]:
        story.does(ChooseOption(seat=seat, round="t1r1", after=False, option=1, reason=f"My own reason {seat}"))
    come_to(story, "after")
    for seat in seats_of(story)[:choose]:
        story.does(ChooseOption(seat=seat, round="t1r1", after=True, option=0))
    come_to(story, "said").does(SayDecision(seat="s2", round="t1r1", ending=Ending.NOT_YET))
    return whole_round(story)


def test_D7_the_report_tells_what_the_table_said_and_counts_but_no_reason() -> None:
    told = facts(walked(6, 5).history, [care_deck()])
    (one,) = told.decisions
    assert one.owner
    assert len(one.ways) >= 3
    assert one.before is not None
    assert (one.before[0], one.before[1], sum(one.before)) == (0, 5, 5)
    assert one.after is not None
    assert one.after[0] == 5
    assert [(at.table, at.round, at.ending, at.way) for at in one.said] == [(1, 1, "not_yet", None)]
    for form in (Form.PAGE, Form.MARKDOWN, Form.JSON, Form.CSV):
        said = whole(told, form).decode("utf-8", "ignore")
        assert one.card in said
        assert "My own reason" not in said


@pytest.mark.parametrize("choose", [0, 4])
def test_L6_fewer_than_five_choices_are_not_counted(choose: int) -> None:
    told = facts(walked(6, choose).history, [care_deck()])
    assert [(one.before, one.after) for one in told.decisions] == [(None, None)]
    assert "My own reason" not in json.dumps(str(told))


def test_W2_one_takes_home_and_is_told_of_ones_own_choices_and_reasons_alone() -> None:
    story = walked(6, 5)
    story.does(EnterPhase(phase=next(one.id for one in story.room.hall.phases if one.kind is PhaseKind.DEBRIEF)))
    mine = facts_for(story.room, phone(story, "s1"), 0, [care_deck()])
    assert mine.decisions == ()
    assert mine.own is not None
    texts = [one.text for one in mine.own.texts]
    assert [text.endswith(" – My own reason s1") for text in texts] == [True]
    assert "reason s2" not in repr(mine)
    held = about_me(story.room, phone(story, "s1"), (), id="r", kept_days=30, kept_until=None, names_until=None)
    (seat,) = held.seats
    assert seat.choices == {"t1r1:before": 1, "t1r1:after": 0}
    assert [one.text for one in seat.texts if one.about == "choice"] == ["My own reason s1"]
