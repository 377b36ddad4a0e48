"""Rounds that walk along what their card brings: which they are, and how far they have come. Rules: D2, D4, E2."""

from collections.abc import Iterator

from game.cards import CardFacts, CardId
from game.modes import MODES, Brings, Choosing, ModeId, steps_of
from game.state import Room, Table
from game.terms import RoundId


def walked(room: Room, table: Table, round_id: RoundId, brings: Brings) -> CardFacts | None:
    """The card along which a round of the table walks or walked; None for every other round."""
    if table.round is not None and table.round.id == round_id:
        return _along(room, table.round.mode, table.card_of(round_id), brings)
    cards = (_along(room, one.mode, one.card, brings) for one in table.path if one.round == round_id)
    return next(cards, None)


def _along(room: Room, mode: ModeId, card: CardId | None, brings: Brings) -> CardFacts | None:
    facts, walk = room.cards.get(card or ""), MODES[mode].walk
    if facts is None or walk is None or walk.brings is not brings:
        return None
    return facts if steps_of(mode, facts) else None


def walks(room: Room, table: Table, brings: Brings, since: Choosing) -> Iterator[RoundId]:
    """The rounds of a table that walked so, and the one that does, once it has come to that."""
    for print_ in table.path:
        if _along(room, print_.mode, print_.card, brings) is not None:
            yield print_.round
    round_ = table.round
    if round_ is None or walked(room, table, round_.id, brings) is None:
        return
    if any(stage.choosing is since for stage in round_.stages[: round_.furthest + 1]):
        yield round_.id
