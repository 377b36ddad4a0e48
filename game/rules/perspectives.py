"""Chapter P: which shoes. Dealing, choosing and giving back perspective cards."""

from collections import Counter
from collections.abc import Iterator

from game.commands import ChooseShoes, OtherShoes
from game.errors import Refusal
from game.events import PerspectiveDealt
from game.modes import Dealing, Shoes
from game.offers import Offer
from game.state import Room, Round, Seat, Table
from game.telling import Rule, Telling, Who, seated
from game.terms import Prominence, SeatId, TableId


def are_dealt(round_: Round) -> bool:
    """Whether the round has come to the stage from which perspectives are held (P1)."""
    return any(stage.shoes is Shoes.HELD for stage in round_.stages[: round_.furthest + 1])


def are_held(round_: Round) -> bool:
    """Whether the round's mode has people hold perspectives at all."""
    return any(stage.shoes is Shoes.HELD for stage in round_.stages)


def is_hidden(table: Table) -> bool:
    """Whether nobody but who acts for a seat is shown just now which perspective it holds (P6)."""
    if table.round is None:
        return False
    # The furthest it has come to: taken back before it, what is hidden stays hidden, and what was revealed is (U3).
    return table.round.stages[table.round.furthest].hidden


def pool(room: Room, table: Table) -> tuple[str, ...]:
    """The perspectives that the table's round deals from: where they are dealt hidden, those marked for it (P6); in a
    decision walk those that the card's decision touches, where the room has two of them or more (D3)."""
    secret = table.round is not None and table.round.rules.secret
    if table.round is not None and table.round.steps and len(touched := _touched(room, table)) > 1:
        return touched
    return tuple([one for one, facts in room.perspectives.items() if facts.secret_ok or not secret])


def _touched(room: Room, table: Table) -> tuple[str, ...]:
    """The perspectives of the room that the decision on the table's open card touches, each once."""
    card = None if table.round is None else table.card_of(table.round.id)
    decision = None if card is None else room.cards[card].decision
    return (
        ()
        if decision is None
        else tuple([one for one in dict.fromkeys(decision.perspectives) if one in room.perspectives])
    )


def open_to(room: Room, table: Table, seat: Seat) -> tuple[str, ...]:
    """The perspectives that may be dealt to `seat` now: never its own tag (P3) nor the one it holds, and none that is
    held at the table until all are (P2). In the order of the decks; may be empty."""
    all_ = pool(room, table)
    others = [one.shoes for one in table.seats.values() if one.shoes in all_ and one.id != seat.id]
    free = [one for one in all_ if one != seat.tag and one != seat.shoes]
    if len(others) < len(all_) or len(set(others)) < len(all_):
        return tuple([one for one in free if one not in others])
    least = min(map(others.count, free), default=0)
    return tuple([one for one in free if others.count(one) == least])


def deal(telling: Telling, table_id: TableId, seat_id: SeatId) -> None:
    """Deals a perspective to a seat, if any may be dealt. Rules: P1, P2, P3."""
    table = telling.table(table_id)
    free = open_to(telling.room, table, table.seats[seat_id])
    if not free:
        return
    dealing = table.round.dealing if table.round is not None else Dealing.SPREAD
    if dealing is not Dealing.RANDOM:
        free = _most_different(telling.room, table, free)
    telling.tell(PerspectiveDealt(seat=seat_id, perspective=telling.dice.pick(free)))


def _most_different(room: Room, table: Table, free: tuple[str, ...]) -> tuple[str, ...]:
    held = [room.perspectives[one.shoes] for one in table.seats.values() if one.shoes]
    colours = Counter(one.colour for one in held)
    holders = Counter(one.holder for one in held)
    cost = {one: (colours[room.perspectives[one].colour], holders[room.perspectives[one].holder]) for one in free}
    least = min(cost.values())
    return tuple(one for one in free if cost[one] == least)


def deal_to_all(telling: Telling, table_id: TableId) -> None:
    """Deals to every seat of the table that holds nothing of what is dealt there; hidden, to every seat anew, once in a
    round (P6, U3)."""
    table = telling.table(table_id)
    anew = table.round is not None and table.round.rules.secret and not are_dealt(table.round)
    dealt = pool(telling.room, table)
    for seat in table.seats.values():
        if seat.shoes not in dealt or anew:
            deal(telling, table_id, seat.id)


def may_choose(room: Room, seat: Seat, command: ChooseShoes) -> Refusal | None:
    """P4: only where the phase lets people choose, and only what could be dealt."""
    place = seated(room, seat.id)
    if place is None or (round_ := place[0].round) is None or round_.dealing is not Dealing.CHOSEN:
        return Refusal.NOT_NOW
    if not are_held(round_) or round_.rules.secret:
        return Refusal.NOT_NOW
    return None if command.perspective in open_to(room, place[0], seat) else Refusal.UNKNOWN


def tell_choose(telling: Telling, seat: Seat, command: ChooseShoes) -> None:
    """The chosen card is held."""
    telling.tell(PerspectiveDealt(seat=seat.id, perspective=command.perspective))


def may_swap(room: Room, seat: Seat, command: OtherShoes) -> Refusal | None:
    """P5: whoever holds a perspective may have another, while there is one."""
    place = seated(room, seat.id)
    if place is None or place[0].round is None or seat.shoes is None:
        return Refusal.NOT_NOW
    if command.perspective != seat.shoes:
        return Refusal.MOVED_ON
    return None if _has_another(room, place[0], seat) else Refusal.NO_CARDS


def _has_another(room: Room, table: Table, seat: Seat) -> bool:
    """P5; while shoes are hidden only where one is left whatever others hold, so that this tells nothing of them."""
    if not is_hidden(table):
        return bool(open_to(room, table, seat))
    return len([one for one in pool(room, table) if one not in (seat.tag, seat.shoes)]) >= len(table.seats)


def tell_swap(telling: Telling, seat: Seat, command: OtherShoes) -> None:
    """Another card, no reason asked."""
    table = telling.room.table_of(seat.id)
    assert table is not None
    deal(telling, table.id, seat.id)


def seat_offers(room: Room, table: Table, seat: Seat) -> Iterator[Offer]:
    """What this seat may do about its shoes."""
    round_ = table.round
    if round_ is None:
        return
    if seat.shoes is not None and _has_another(room, table, seat):
        yield Offer(do="other_shoes", fields={"perspective": (seat.shoes,)}, near=Prominence.DEEPER)
    if round_.dealing is not Dealing.CHOSEN or not are_held(round_) or round_.rules.secret:
        return
    if free := open_to(room, table, seat):
        yield Offer(do="choose_shoes", fields={"perspective": free})


RULES = {
    ChooseShoes: Rule(Who.SEAT, may_choose, tell_choose),
    OtherShoes: Rule(Who.SEAT, may_swap, tell_swap),
}
