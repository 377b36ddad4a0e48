"""What is shown of a walk through a decision: to the table counts alone, to a member their own choices."""

from game.show.me import tables_of
from game.show.pages import pages, weight_of
from game.show.table import text
from game.state import Member, Room, Table
from game.telling import acting_seats
from game.views.walked import ChoicesPart, DecisionPart, DecisionView, MyChoice

FEWEST_CHOICES = 3


def decision_pages(table: Table) -> tuple[DecisionPart, ...]:
    """Where the running walk has come to, once the table is at that; counts from three choices on (D5)."""
    round_ = table.round
    if round_ is None or round_.counted is None:
        return ()
    said = table.decided.get(round_.id)
    before, after = (counts if sum(counts) >= FEWEST_CHOICES else () for counts in round_.counted)
    view = DecisionView(
        round=round_.id,
        before=before,
        after=after,
        ending=None if said is None else said.ending,
        option=None if said is None else said.option,
    )
    return (DecisionPart(items=(view,)),)


def choices_pages(room: Room, member: Member) -> tuple[ChoicesPart, ...]:
    """What one's seats chose for themselves; without a name the device that chose knows it alone (A4)."""
    acting = tuple(acting_seats(room, member))
    own = {seat.id for seat in acting}
    items = [
        MyChoice(seat=who, round=round_id, after=after, option=choice.option, reason=text(choice.reason))
        for table in tables_of(acting)
        for (round_id, after, who), choice in room.tables[table].choices.items()
        if who in own
    ]
    return tuple(ChoicesPart(items=page) for page in pages(items, lambda one: weight_of(one.reason)))
