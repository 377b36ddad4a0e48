"""The story a room begins with: a card for everybody at once. Rule: S12."""

from game.commands import EnterPhase, ForgetNames, TellStory, WithdrawCard, WriteCard
from game.show import view
from game.state import Story
from game.views import StoryView
from tests.story import seated


def test_S12_a_card_lies_before_the_whole_room_until_it_is_taken_up() -> None:
    story = seated(2)
    card = next(one.id for one in story.room.cards.values() if not one.has_note)
    story.does(TellStory(card=card, told_by="Rosa"), by="m1")
    for member in ("m1", "m2"):
        told = view(story.room, member)["room"].story  # type: ignore[union-attr]
        assert told == StoryView(card=card, told_by="Rosa")
    assert all(card in table.pile for table in story.room.tables.values())
    story.does(TellStory(card=None), by="m1")
    assert view(story.room, "m2")["room"].story is None  # type: ignore[union-attr]
    story.when(TellStory(card=None), by="m1").refused("already_so")


def test_S12_only_facilitators_lay_it_and_only_a_card_that_anybody_may_hear() -> None:
    story = seated(2)
    plain = next(one.id for one in story.room.cards.values() if not one.has_note)
    story.when(TellStory(card=plain), by="m2").refused("facilitators_only")
    story.when(TellStory(card="d:none"), by="m1").refused("unknown")
    for tender in (one.id for one in story.room.cards.values() if one.has_note):
        story.when(TellStory(card=tender), by="m1").refused("unknown")
    story.when(TellStory(card=plain, told_by="R" * 33), by="m1").refused("words_too_long")


def test_S12_a_story_written_here_goes_with_its_card_and_the_name_of_its_teller() -> None:
    story = seated(2)
    story.does(WriteCard(title="The kettle", text="Nobody had asked who drinks tea."), by="m1")
    here = next(iter(story.room.local))
    story.does(TellStory(card=here, told_by="Sunil"), by="m1")
    told_by = story.room.hall.story.told_by  # type: ignore[union-attr]
    story.does(WithdrawCard(card=here), by="m1")
    assert story.room.hall.story is None
    assert told_by.id in story.events[-1].erases  # type: ignore[union-attr]


def test_S12_who_told_it_is_forgotten_with_the_names() -> None:
    story = seated(2)
    card = next(one.id for one in story.room.cards.values() if not one.has_note)
    story.does(TellStory(card=card, told_by="Rosa"), by="m1")
    told_by = story.room.hall.story.told_by  # type: ignore[union-attr]
    story.does(EnterPhase(phase=story.room.hall.phases[-1].id), by="m1")
    story.does(ForgetNames(), by=None)
    assert story.room.hall.story == Story(card=card)
    assert told_by.id in story.events[-1].erases  # type: ignore[union-attr]
