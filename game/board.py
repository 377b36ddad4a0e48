"""The board of `footprints`: which perspectives it leads through, where a roll leads, and which tiles lie. Chapter B.

Pure and without chance: `game.rules.board` says who may roll, `game.rules.stages` what comes of it.
"""

from collections.abc import Iterable, Mapping

from game.cards import DeckFacts, PerspectiveId
from game.state import Board, Room, Table
from game.terms import Outcome, RoundId

PIPS = 6
SHORTEST = 24
_BETWEEN_PLAIN = 3


def footprints(decks: Iterable[DeckFacts]) -> tuple[PerspectiveId | None, ...]:
    """The board, the same for every table and as long as the room lives: whose footprint lies where, None for a plain
    one. Behind the last comes the first. Rule: B1."""
    decks = tuple(decks)
    spoken = {card.spoken_by for deck in decks for card in deck.cards}
    every = [one.id for deck in decks for one in deck.perspectives]
    lap: list[PerspectiveId | None] = []
    for number, one in enumerate([one for one in every if one in spoken] or every, 1):
        lap.append(one)
        if None in spoken and number % _BETWEEN_PLAIN == 0:
            lap.append(None)
    if None in spoken and None not in lap:
        lap.append(None)
    return tuple(lap) * -(-SHORTEST // max(1, len(lap)))


def rolls_now(table: Table) -> bool:
    """Whether the die decides on the next card: once in a round of a mode with a board. Rules: B2, B3."""
    round_ = table.round
    return round_ is not None and round_.rules.board and (table.board is None or round_.id not in table.board.rolls)


def after(room: Room, table: Table, pips: int) -> int:
    """The footprint so many on from where the table's walker stands, counted from 0 round and round."""
    at = -1 if table.board is None or table.board.at is None else table.board.at
    return (at + pips) % len(footprints(room.decks))


def of_footprint(room: Room, table: Table, footprint: int) -> tuple[str, ...]:
    """The cards of the table's pile that are spoken by whoever the footprint belongs to; of a plain one by nobody."""
    whose = footprints(room.decks)[footprint]
    return tuple(card for card in table.pile if room.cards[card].spoken_by == whose)


def to_draw_from(room: Room, table: Table) -> tuple[str, ...]:
    """The cards that the roll of the running round leads to; none where no die was rolled in it."""
    roll = None if table.board is None or table.round is None else table.board.rolls.get(table.round.id)
    return () if roll is None else of_footprint(room, table, roll.footprint)


def said_of(table: Table) -> Mapping[RoundId, Outcome | None]:
    """What the table says of each round in which it rolled, in their order, the running one last."""
    if table.board is None:
        return {}
    of_all = {one.round: one.outcome for one in table.path}
    if table.round is not None:
        of_all[table.round.id] = table.round.outcome
    return {one: outcome for one, outcome in of_all.items() if one in table.board.rolls}


def tiles(outcomes: Mapping[RoundId, Outcome | None]) -> tuple[tuple[RoundId, ...], tuple[RoundId, ...]]:
    """The rounds whose tile lies, and those whose tile was lifted again: forward lays one, blocked lifts the one laid
    last, mixed does neither. Rule: B4."""
    lying: list[RoundId] = []
    lifted: list[RoundId] = []
    for round_, outcome in outcomes.items():
        if outcome is Outcome.FORWARD:
            lying.append(round_)
        elif outcome is Outcome.BLOCKED and lying:
            lifted.append(lying.pop())
    return tuple(lying), tuple(lifted)


def fresh(table: Table) -> Board:
    """The table's walk so far; before the first roll an empty one."""
    return table.board or Board()
