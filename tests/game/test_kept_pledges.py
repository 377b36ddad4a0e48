"""Rule L7: a pledge that is to outlive its room."""

import hashlib
from dataclasses import replace

import pytest

from game.commands import EraseSeat, KeepPledge, LeaveRoom, LinkPledge, MakePledge, WithdrawPledge
from game.events import PledgeKeptApart, PledgeLinked
from game.rules.pledges import days_of
from game.terms import Naming
from tests.story import Story, seated

DAY = 86_400_000
KEY = "a key that only the device knows"
HASH = hashlib.sha256(KEY.encode()).hexdigest()
LINK = hashlib.sha256(b"link").hexdigest()


def pledged(naming: Naming = Naming.NAMED) -> tuple[Story, KeepPledge]:
    """A room with a pledge of m2, and what asks for it to be kept until 30 days after the day after tomorrow."""
    story = seated(3, phase="pledge", naming=naming)
    story.does(MakePledge(seat="s1", i_will="Ask her first", edit_hash=HASH if naming is Naming.ANONYMOUS else None))
    return story, KeepPledge(pledge=next(iter(story.room.pledges)), link_hash=LINK, day=day_after(story, 2))


def day_after(story: Story, days: int) -> str:
    """So many days from now, as a date field writes it."""
    return next(text for text in _days() if days_of(text) == story.now // DAY + days)


def _days() -> list[str]:
    return [
        f"{year}-{month:02}-{day:02}" for year in range(1970, 2035) for month in range(1, 13) for day in range(1, 32)
    ]


def test_L7_a_pledge_is_kept_until_thirty_days_after_its_day_and_has_a_link() -> None:
    story, keep = pledged()
    today = story.now // DAY
    story.when(keep, by="m2").then(PledgeLinked, PledgeKeptApart)
    assert story.listed("m2", "my_pledges")[0].kept_until == (today + 2 + 30 + 1) * DAY
    assert story.listed("m2", "my_pledges")[0].linked
    story.when(keep, by="m2").then(PledgeKeptApart)
    story.when(keep, by="m3").refused("not_yours")
    story.when(replace(keep, day=""), by="m2").then(PledgeKeptApart)
    assert story.listed("m2", "my_pledges")[0].kept_until is None
    assert story.listed("m2", "my_pledges")[0].linked


def test_L7_a_year_from_when_it_was_first_asked_for_is_the_longest_whatever_is_asked_later() -> None:
    story, keep = pledged()
    most = (story.now // DAY + 365) * DAY
    far = replace(keep, day=day_after(story, 1000))
    story.does(far, by="m2")
    assert story.room.pledges[keep.pledge].kept_until == most
    story.does(replace(keep, day=""), by="m2").after(100 * 86_400).does(far, by="m2")
    assert story.room.pledges[keep.pledge].kept_until == most


@pytest.mark.parametrize("day", ["soon", "2027-02-30", "20270301", "2027-W01-1", " 2027-03-01", "2027-3-1"])
def test_L7_what_is_no_day_is_refused(day: str) -> None:
    story, keep = pledged()
    story.when(replace(keep, day=day), by="m2").refused("words_missing")
    story.when(replace(keep, link_hash="x"), by="m2").refused("key_missing")


def test_L7_also_after_the_close_and_by_who_has_left() -> None:
    story, keep = pledged()
    story.phase("closed").does(keep, by="m2").does(LeaveRoom(), by="m2").does(replace(keep, day=""), by="m2")


def test_L7_without_names_the_devices_key_asks() -> None:
    story, keep = pledged(Naming.ANONYMOUS)
    story.when(keep, by="m2").refused("wrong_key")
    story.does(replace(keep, edit_key=KEY), by="m2")
    kept = story.events[-1]
    assert isinstance(kept, PledgeKeptApart)
    assert (kept.most % DAY, (kept.until or 0) % DAY) == (0, 0)


def test_L7_what_is_taken_back_or_erased_is_not_there_to_be_kept() -> None:
    for gone, by in ((None, "m2"), (EraseSeat(seat="s1"), "m2"), (EraseSeat(seat="s1"), "m1")):
        story, keep = pledged()
        story.does(keep, by="m2").does(gone or WithdrawPledge(pledge=keep.pledge), by=by)
        assert story.room.pledges == {}
        story.when(keep, by="m2").refused("unknown")


def test_L7_a_newer_link_leads_to_the_same_pledge() -> None:
    story, keep = pledged()
    story.does(keep, LinkPledge(pledge=keep.pledge, link_hash=HASH), by="m2")
    pledge = story.room.pledges[keep.pledge]
    assert (pledge.link_hash, pledge.kept_until is not None) == (HASH, True)
