"""What is shown of positions: to the table counts and reasons without names, to a member their own ratings."""

from game.modes import Choosing
from game.rules.positions import positions_of, rated
from game.show.me import tables_of
from game.show.pages import first_of, pages, weight_of
from game.show.table import text
from game.state import Member, Room, Table
from game.state.rating import Position
from game.telling import acting_seats
from game.terms import RoundId
from game.views.rated import MyRating, PositionsPart, PositionView, RatingsPart, WordingsPart, WordingView

REASON_BYTES = 8 * 1024
"""Of reasons for one position the first that fit, in an order by chance. Source: a part takes 16 KiB at most."""


def positions_pages(room: Room, table: Table) -> tuple[PositionsPart, ...]:
    """The positions of the running round, once the table hears how they were rated (E3)."""
    round_ = table.round
    if round_ is None or round_.id not in rated(room, table, Choosing.COUNTED):
        return ()
    views = [_view(table, round_.id, position) for position in positions_of(room, table, round_.id)]
    return tuple(PositionsPart(items=page) for page in pages(views, lambda one: weight_of(one.wording, *one.reasons)))


def _view(table: Table, round_id: RoundId, position: Position) -> PositionView:
    nth, own, _ = position.partition(".")
    tally = table.rated.tallies.get((round_id, position))
    return PositionView(
        round=round_id,
        position=position,
        wording=text(table.rated.wordings[round_id, int(nth)].words) if own else "",
        counts=() if tally is None else tally.counts,
        all_can=tally is not None and tally.all_can,
        reasons=first_of(_reasons(table, round_id, position), weight_of, REASON_BYTES),
    )


def _reasons(table: Table, round_id: RoundId, position: Position) -> list[str]:
    """Those that had been given when the table heard it, as far as they still stand."""
    tally = table.rated.tallies.get((round_id, position))
    given = (one.reason for one in table.rated.of(round_id, position))
    stand = {one.id: one.text for one in given if one is not None and one.text}
    return [] if tally is None else [stand[one] for one in tally.reasons if one in stand]


def ratings_pages(room: Room, member: Member) -> tuple[RatingsPart, ...]:
    """How one's seats rated; without a name the device that rated knows it alone (A4)."""
    acting = tuple(acting_seats(room, member))
    own = {seat.id for seat in acting}
    items = [
        MyRating(seat=who, round=round_id, position=position, stance=rating.stance, reason=text(rating.reason))
        for table in tables_of(acting)
        for (round_id, position, who), rating in room.tables[table].rated.ratings.items()
        if who in own
    ]
    return tuple(RatingsPart(items=page) for page in pages(items, lambda one: weight_of(one.reason)))


def wordings_pages(room: Room) -> tuple[WordingsPart, ...]:
    """What tables wrote that all may live with, for facilitators, who take out what slipped in (E5)."""
    items = [
        WordingView(table=table.id, number=table.number, round=round_id, nth=nth, wording=one.words.text)
        for table in room.tables.values()
        for (round_id, nth), one in table.rated.wordings.items()
        if one.words.text
    ]
    return tuple(WordingsPart(items=page) for page in pages(items, lambda one: weight_of(one.wording)))
