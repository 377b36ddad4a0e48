"""What events about positions change."""

from collections.abc import Iterable

from game.change import added, changed, with_table, without
from game.events import PositionHeard, PositionRated, PositionWorded, WordingRedacted
from game.state import Room, Table
from game.state.rating import FEWEST_RATINGS, Position, Rated, Rating, Tally, Wording, counts_of, position_id
from game.terms import RoundId


def position_rated(room: Room, event: PositionRated) -> Room:
    """A rating, or none."""
    rated = room.tables[event.table].rated
    key = (event.round, event.position, event.who)
    if event.stance is None:
        return _with(room, event.table, changed(rated, ratings=without(rated.ratings, key)))
    rating = Rating(stance=event.stance, reason=event.reason)
    return _with(room, event.table, changed(rated, ratings=added(rated.ratings, key, rating)))


def position_worded(room: Room, event: PositionWorded) -> Room:
    """Another wording: it is rated from the start."""
    rated = room.tables[event.table].rated
    place = (event.round, event.nth)
    before = rated.wordings.get(place)
    if before is not None:
        gone = (event.round, position_id(event.nth, before))
        rated = changed(
            rated,
            ratings={key: one for key, one in rated.ratings.items() if key[:2] != gone},
            tallies=without(rated.tallies, gone),
        )
    wording = Wording(version=1 if before is None else before.version + 1, words=event.wording)
    return _with(room, event.table, changed(rated, wordings=added(rated.wordings, place, wording)))


def position_heard(room: Room, event: PositionHeard) -> Room:
    """How it was rated, once and for all, if enough have rated it."""
    return with_table(room, heard(room.tables[event.table], event.round, (event.position,)))


def wording_redacted(room: Room, event: WordingRedacted) -> Room:
    """Other words, where the old ones stood."""
    rated = room.tables[event.table].rated
    place = (event.round, event.nth)
    wording = changed(rated.wordings[place], words=event.wording)
    return _with(room, event.table, changed(rated, wordings=added(rated.wordings, place, wording)))


def heard(table: Table, round_id: RoundId, positions: Iterable[Position]) -> Table:
    """The table as it knows how each of the positions has been rated that three or more have rated (E3).

    What it has heard before stays as it was, so that no difference tells who rated later.
    """
    tallies = dict(table.rated.tallies)
    for position in positions:
        ratings = table.rated.of(round_id, position)
        if len(ratings) >= FEWEST_RATINGS and (round_id, position) not in tallies:
            reasons = tuple(sorted(one.reason.id for one in ratings if one.reason is not None))
            tallies[round_id, position] = Tally(counts=counts_of(ratings), reasons=reasons)
    return changed(table, rated=changed(table.rated, tallies=tallies))


def forgotten(table: Table, who: str) -> Rated:
    """What is left of a table's ratings without those of a seat, or of whom a hash stands for."""
    rated = table.rated
    if not any(key[2] == who for key in rated.ratings):
        return rated
    return changed(rated, ratings={key: one for key, one in rated.ratings.items() if key[2] != who})


def _with(room: Room, table: str, rated: Rated) -> Room:
    return with_table(room, changed(room.tables[table], rated=rated))
