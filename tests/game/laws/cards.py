"""Cards are conserved, and perspectives are dealt fairly. Rules: N2, N4, P1 to P4."""

from collections import Counter

from game import Room, evolve
from game.events import CardDrawn, CardsTakenBack, PerspectiveDealt
from game.state import Table
from tests.game.workshop import Law, Step, Workshop


class CardsAreConserved(Law):
    """Each table has its own copy of the chosen cards and those written for it, each in exactly one place."""

    name = "cards are conserved, per table"

    def watch(self, workshop: Workshop, step: Step) -> None:
        for table in step.room.tables.values():
            if table is not step.before.tables.get(table.id):
                own = [card for card in step.room.cards if _is_for(step.room, card, table)]
                assert sorted(_all_cards(table)) == sorted(own), f"cards of {table.id}"
                assert set(table.on_top) <= set(table.pile), f"what lies on top at {table.id}"
        room = step.before
        for event in step.events:
            if isinstance(event, CardsTakenBack):
                self._taken_back(room, event)
            room = evolve(room, event)
            if isinstance(event, CardDrawn):
                table = room.tables[event.table]
                assert table.round is not None
                assert table.round.card == event.card
                tender = room.cards[event.card]
                assert event.face_down == (tender.has_note or tender.sensitivity.value != "low")

    @staticmethod
    def _taken_back(room: Room, event: CardsTakenBack) -> None:
        """Cards laid aside come back last: only when nothing that would do lies in pile or discards."""
        table = room.tables[event.table]
        assert table.aside if event.aside else table.discards, "nothing to take back"


def _is_for(room: Room, card: str, table: Table) -> bool:
    """A card written for one table is at that table alone (N16), a wild card where nobody wrote on it (N17)."""
    if card in room.local:
        return room.local[card].table in (None, table.id)
    return not any(one.on == card and one.table == table.id for one in room.local.values())


def _all_cards(table: Table) -> list[str]:
    drawn = [] if table.round is None or table.round.card is None else [table.round.card]
    return [*table.pile, *table.discards, *table.aside, *drawn]


class PerspectivesAreFair(Law):
    """Nobody is dealt their own; nothing is dealt twice at a table until all are held; hands are empty outside play."""

    name = "perspectives: no doubles until all are held, never one's own"

    def watch(self, workshop: Workshop, step: Step) -> None:
        room = step.before
        for event in step.events:
            if isinstance(event, PerspectiveDealt):
                self._dealt(room, event)
            room = evolve(room, event)
        for seat in step.room.standing.values():
            assert seat.shoes is None, f"{seat.id} stands and holds shoes"

    @staticmethod
    def _dealt(room: Room, event: PerspectiveDealt) -> None:
        table = room.table_of(event.seat)
        assert table is not None
        seat = table.seats[event.seat]
        assert event.perspective != seat.tag, "dealt the perspective named as one's own"
        assert event.perspective != seat.shoes, "dealt the perspective it gave back"
        secret = table.round is not None and table.round.rules.secret
        pool = {one for one, facts in room.perspectives.items() if facts.secret_ok or not secret}
        if table.round is not None and table.round.steps and not table.round.face_down:
            decision = room.cards[str(table.round.card)].decision
            touched = set() if decision is None else set(decision.perspectives) & set(room.perspectives)
            pool = touched if len(touched) > 1 else pool
        assert event.perspective in pool, "dealt hidden though not marked for it"
        held = Counter(one.shoes for one in table.seats.values() if one.shoes and one.id != seat.id)
        if held[event.perspective]:
            assert set(held) >= pool, "dealt twice though one is free"
