"""What a room looked into, in its report (J3, W4): in every form, both sides, nobody's name, and no count."""

import pytest

from game.commands import (
    AddCapture,
    HideCapture,
    KeepOutOfReport,
    MarkEvidence,
    StateHypothesis,
)
from game.terms import CaptureKind, Naming, Side
from server.reports.sections import document
from server.reports.telling import facts
from tests.server.reports.test_report import as_text, every_form
from tests.story import Story, seated

SAID = {"Sides with it": Side.FOR, "Sides against": Side.AGAINST, "Less plain": Side.COMPLICATES, "Aside": None}


def looked_into(naming: Naming = Naming.NAMED) -> Story:
    """A room that looks into something, with a capture on each side and one on none."""
    story = seated(6, phase="harvest", naming=naming)
    story.does(StateHypothesis(hypothesis="Waiting is worse than bad news"), by="m1")
    for said, side in SAID.items():
        story.does(AddCapture(seat="s1", round=None, kind=CaptureKind.INSIGHT, noticed=said, because="we saw it"))
        capture = next(one.id for one in story.table().captures.values() if one.noticed.text == said)
        story.does(MarkEvidence(capture=capture, side=side), by="m2")
    return story


def test_every_form_tells_both_sides_and_nobodys_name() -> None:
    told = facts(looked_into().history, ())
    assert told.evidence is not None
    sides = (told.evidence.speaks_for, told.evidence.against, told.evidence.complicates)
    assert [[one.noticed for one in side] for side in sides] == [["Sides with it"], ["Sides against"], ["Less plain"]]
    for form, made in every_form(told).items():
        text = as_text(form, made)
        assert [one for one in ("Waiting is worse than bad news", *SAID) if one not in text] == [], form
        assert "Person 1" not in text


@pytest.mark.parametrize("gone", [HideCapture, KeepOutOfReport])
def test_evidence_that_is_hidden_or_kept_out_is_not_told(gone: type) -> None:
    story = looked_into()
    against = next(one.id for one in story.table().captures.values() if one.side is Side.AGAINST)
    if gone is HideCapture:
        story.does(HideCapture(capture=against, hidden=True), by="m1")
    else:
        story.does(KeepOutOfReport(capture=against, out=True), by="m2")
    told = facts(story.history, ())
    assert told.evidence is not None
    assert told.evidence.against == ()
    assert "Sides against" not in repr(document(told))


def test_a_room_that_looks_into_nothing_has_no_chapter_of_it() -> None:
    told = facts(looked_into().does(StateHypothesis(hypothesis=""), by="m1").history, ())
    assert told.evidence is None
    assert "What we looked into" not in repr(document(told))
