"""Positions that tables rated, in the report: counts from five on, wordings that all can live with, and no reason."""

import pytest

from game.commands import EnterPhase, HearPosition, RatePosition, WordPosition
from game.run_sheet import PhaseKind
from game.terms import Stance
from server.about_me import about_me
from server.decks import facts as deck_facts
from server.reports.making import Form, whole
from server.reports.mine import facts_for
from server.reports.telling import facts
from tests.game.steps import come_to, phone, seats_of, whole_round
from tests.server.stage import decisions_deck
from tests.story import Story, seated


def rates(story: Story, seat: str, stance: Stance, position: str) -> Story:
    """A seat rates a position, and says why."""
    reason = f"My own reason {seat}"
    return story.does(RatePosition(seat=seat, round="t1r1", position=position, stance=stance, reason=reason))


def rated(people: int, rate: int) -> Story:
    """A table that rated the positions of a statement of a deck we ship, and found words for the first of them."""
    story = come_to(seated(people, "positions", deck=deck_facts(decisions_deck())), "rate")
    for seat in seats_of(story)[:rate]:
        rates(story, seat, Stance.CANNOT if seat == "s1" else Stance.SUPPORT, "1")
    come_to(story, "reword")
    for nth, wording in ((1, "As it suits whoever comes"), (2, "Never at all")):
        story.does(WordPosition(seat="s2", round="t1r1", nth=nth, wording=wording))
        for seat in ("s1", "s2", "s3"):
            rates(story, seat, Stance.LIVE_WITH if nth == 1 else Stance.CANNOT, f"{nth}.1")
        story.does(HearPosition(seat="s4", round="t1r1", position=f"{nth}.1"))
    return whole_round(story)


def test_E6_the_report_tells_counts_and_what_all_can_live_with_but_no_reason() -> None:
    told = facts(rated(6, 5).history, [decisions_deck()])
    (one,) = told.rated
    assert [each.counts for each in one.positions] == [(4, 0, 1), None, None]
    assert all(len(each.text) > 10 for each in one.positions)
    assert [(each.table, each.round, each.wording) for each in one.found] == [(1, 1, "As it suits whoever comes")]
    for form in (Form.PAGE, Form.MARKDOWN, Form.JSON, Form.CSV):
        said = whole(told, form).decode("utf-8", "ignore")
        assert one.card in said
        assert "As it suits whoever comes" in said
        assert "Never at all" not in said
        assert "My own reason" not in said


@pytest.mark.parametrize("rate", [0, 4])
def test_L6_fewer_than_five_ratings_are_not_counted(rate: int) -> None:
    told = facts(rated(6, rate).history, [decisions_deck()])
    assert [each.counts for one in told.rated for each in one.positions] == [None, None, None]


def test_W2_one_takes_home_and_is_told_of_ones_own_ratings_and_reasons_alone() -> None:
    story = rated(6, 5)
    story.does(EnterPhase(phase=next(one.id for one in story.room.hall.phases if one.kind is PhaseKind.DEBRIEF)))
    mine = facts_for(story.room, phone(story, "s1"), 0, [decisions_deck()])
    assert mine.rated == ()
    assert mine.own is not None
    assert {one.text for one in mine.own.texts} == {"My own reason s1"}
    held = about_me(story.room, phone(story, "s1"), (), id="r", kept_days=30, kept_until=None, names_until=None)
    (seat,) = held.seats
    assert seat.ratings == {"t1r1:1": "cannot", "t1r1:1.1": "live_with", "t1r1:2.1": "cannot"}
    assert [one.text for one in seat.texts if one.about == "rating"] == ["My own reason s1"] * 3
