"""What events of a decision walk change."""

from game.change import added, changed, noted, with_table, without
from game.events import DecisionSaid, OptionChosen
from game.state import Room, Round, Table
from game.state.choosing import Choice, Decided


def option_chosen(room: Room, event: OptionChosen) -> Room:
    """A choice, or none."""
    table = room.tables[event.table]
    key = (event.round, event.after, event.who)
    if event.option is None:
        return with_table(room, changed(table, choices=without(table.choices, key)))
    choice = Choice(option=event.option, reason=event.reason)
    return with_table(room, changed(table, choices=added(table.choices, key, choice)))


def decision_said(room: Room, event: DecisionSaid) -> Room:
    """What the table says of it; the last word stands."""
    table = room.tables[event.table]
    decided = added(table.decided, event.round, Decided(ending=event.ending, option=event.option))
    lately = noted(table.lately, "decision_said", step=event.ending.value)
    return with_table(room, changed(table, decided=decided, lately=lately))


def counted(room: Room, table: Table, round_: Round) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """How many have chosen what, before and after: none yet first, then each option (D5)."""
    decision = None if round_.card is None else room.cards[round_.card].decision
    counts = [[0] * (1 + (0 if decision is None else decision.choices)) for _ in (False, True)]
    for (round_id, after, _), choice in table.choices.items():
        if round_id == round_.id:
            counts[after][choice.option] += 1
    return tuple(counts[False]), tuple(counts[True])
