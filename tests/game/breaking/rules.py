"""Rules broken on purpose, one for each law and more: what somebody might write by mistake.

Each puts one function of the game in another's place while a law watches rooms played by chance.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from game import Room
from game.change import changed, noted, with_table
from game.commands import EndTurn, MoveOn
from game.decide import RULES
from game.errors import Refusal
from game.events import CardSetAside, PlaceChosen, RoundRewound, TurnBegan, TurnEnded
from game.evolve import CHANGES, rewinding
from game.evolve import rounds as evolve_rounds
from game.modes import Stage, Step
from game.offers import Offer
from game.rules import perspectives, rounds, stages, turns
from game.show import _MAY_BE_KEPT, _PAGED, _SHARED, sources
from game.show import me as show_me
from game.show import room as show_room
from game.show import table as show_table
from game.state import Round, Seat, Table
from game.telling import Telling
from game.terms import Place, TableId
from game.views import PartKey
from tests.game.asking import WEIGHTS
from tests.game.laws.back import GoingBackTakesNothing, UndoneIsAsBefore
from tests.game.laws.cards import CardsAreConserved, PerspectivesAreFair
from tests.game.laws.freedom import NeverStuck, PassIsFree
from tests.game.laws.kept import KeptAtTheTable
from tests.game.laws.offers import OfferedIsAccepted
from tests.game.laws.replay import Replay
from tests.game.laws.secrets import Apart, SecretsStay, ShoesStayHidden
from tests.game.laws.sources import SourcesTell
from tests.game.laws.voice import EqualVoice
from tests.game.workshop import Law

Patch = pytest.MonkeyPatch


@dataclass(frozen=True)
class Broken:
    """A rule broken on purpose and the law that must notice."""

    what: str
    law: type[Law]
    breaks: Callable[[Patch], None]


def _rule(patch: Patch, command: type, **changes: Any) -> None:
    patch.setitem(RULES, command, changed(RULES[command], **changes))


def _round(table: Table) -> Round:
    assert table.round is not None
    return table.round


def card_lost(patch: Patch) -> None:
    """A card laid aside is forgotten."""

    def set_aside(room: Room, event: CardSetAside) -> Room:
        table = room.tables[event.table]
        return with_table(room, changed(table, round=changed(_round(table), card=None, face_down=False)))

    patch.setitem(CHANGES, CardSetAside, set_aside)


def any_perspective(patch: Patch) -> None:
    """Whatever is in the deck may be dealt."""
    patch.setattr(perspectives, "open_to", lambda room, table, seat: tuple(room.perspectives))


def late_taps(patch: Patch) -> None:
    """A second tap on "go on", meant for the stage before, moves the table again."""

    def may_move_on(room: Room, seat: Seat, command: MoveOn) -> Refusal | None:
        table = room.table_of(seat.id)
        round_ = None if table is None else table.round
        return Refusal.NOT_NOW if round_ is None or round_.step in (Step.DRAW, Step.RESPOND) else None

    _rule(patch, MoveOn, guard=may_move_on)


def offer_forgotten(patch: Patch) -> None:
    """Nobody is offered to keep a note."""
    whole = rounds.seat_offers

    def fewer(room: Room, seat: Seat) -> Iterator[Offer]:
        return (offer for offer in whole(room, seat) if offer.do != "keep_note")

    patch.setattr(rounds, "seat_offers", fewer)


def loudest_first(patch: Patch) -> None:
    """A go-round begins with those asked most."""

    def order(table: Table, round_: Round, stage: Stage) -> tuple[str, ...]:
        return tuple(sorted(table.seats, key=lambda seat: -table.seats[seat].asked))

    patch.setattr(turns, "order", order)


def only_ones_own_turn(patch: Patch) -> None:
    """Only who is asked can end the turn: if that phone is gone, everybody waits."""

    def may_end(room: Room, seat: Seat, command: EndTurn) -> Refusal | None:
        return turns.may_end(room, seat, command) if seat.id == command.turn else Refusal.NOT_YOUR_TURN

    _rule(patch, EndTurn, guard=may_end)
    patch.setattr(turns, "table_offers", lambda table, round_: iter(()))


def waits_for_the_away(patch: Patch) -> None:
    """A go-round waits for seats that are away."""

    def ask_next(telling: Telling, table_id: TableId) -> bool:
        table = telling.table(table_id)
        assert table.round is not None
        left = [one for one in table.round.order if one not in table.round.asked]
        if left and not table.seats[left[0]].away:
            telling.tell(TurnBegan(table=table_id, seat=left[0], ends_at=None))
        return bool(left)

    patch.setattr(turns, "ask_next", ask_next)


def passing_is_told(patch: Patch) -> None:
    """A turn ended by another seat leaves a line of its own."""

    def end_turn(telling: Telling, seat: Seat, command: EndTurn) -> None:
        table = telling.room.where[seat.id]
        if seat.id != command.turn:
            telling.tell(PlaceChosen(table=table, seat=command.turn, place=Place.LAST))
        telling.tell(TurnEnded(table=table, seat=command.turn))
        stages.after_turn(telling, table)

    _rule(patch, EndTurn, tell=end_turn)


def notes_for_all(patch: Patch) -> None:
    """Everyone reads everyone's notes."""
    pages = show_me.mine_pages

    def all_notes(room: Room, whose: str) -> tuple[Any, ...]:
        return tuple(page for member in room.members.values() for page in pages(room, member))

    patch.setitem(_PAGED, "mine", all_notes)


def waiting_captures_shown(patch: Patch) -> None:
    """Captures stand on the table at once, also those of an anonymous step, hidden or not."""

    def all_captures(room: Room, whose: str) -> tuple[Any, ...]:
        table = room.tables[whose]
        return show_table.captures_pages([show_table.capture_view(room, one) for one in table.captures.values()])

    patch.setitem(_PAGED, "captures", all_captures)


def choosing_is_told(patch: Patch) -> None:
    """Choosing to speak first or last leaves a notice."""

    def place_chosen(room: Room, event: PlaceChosen) -> Room:
        room = evolve_rounds.place_chosen(room, event)
        table = room.tables[event.table]
        return with_table(room, changed(table, lately=noted(table.lately, "place_chosen", seat=event.seat)))

    patch.setitem(CHANGES, PlaceChosen, place_chosen)


def counts_outside(patch: Patch) -> None:
    """A rule that remembers beside the room: the same history no longer gives the same room."""
    seen: Iterator[int] = iter(range(10**9))

    def turn_began(room: Room, event: TurnBegan) -> Room:
        room = evolve_rounds.turn_began(room, event)
        table = room.tables[event.table]
        return with_table(room, changed(table, round=changed(_round(table), ends_at=next(seen))))

    patch.setitem(CHANGES, TurnBegan, turn_began)


def stale_sources(patch: Patch) -> None:
    """A table's part is rebuilt only when its seats change."""

    def fewer(room: Room, key: PartKey) -> tuple[object, ...]:
        return (room.tables[key.whose].seats,) if key.name == "table" else sources(room, key)

    patch.setattr("tests.game.laws.sources.sources", fewer)


def evidence_at_once(patch: Patch) -> None:
    """What was put on a side of the hypothesis stands on the screen and all phones, let through or not."""
    for rare in ("state_hypothesis", "add_capture", "mark_evidence"):
        patch.setitem(WEIGHTS, rare, 30.0)  # by chance alone the three together take a hundred rooms
    patch.setattr(show_room, "_on_wall", lambda capture: capture.on_screen or capture.side is not None)


def hidden_on_place_cards(patch: Patch) -> None:
    """A place card shows shoes whatever the stage."""
    patch.setattr(show_table, "is_hidden", lambda table: False)


def turns_given_back(patch: Patch) -> None:
    """Taking a table back gives everybody their turns back: who spoke first may do so again before others at all."""

    def rewound(room: Room, event: RoundRewound) -> Room:
        room = rewinding.round_rewound(room, event)
        table = room.tables[event.table]
        return with_table(room, changed(table, seats={one.id: changed(one, asked=0) for one in table.seats.values()}))

    patch.setitem(CHANGES, RoundRewound, rewound)


def counted_though_undone(patch: Patch) -> None:
    """A turn that was given back stays counted."""
    patch.setattr(rewinding, "_as_often_asked", lambda seats, was: seats)


def card_left_behind(patch: Patch) -> None:
    """A card of the round that is taken back to its beginning goes nowhere."""

    def rewound(room: Room, event: RoundRewound) -> Room:
        pile = room.tables[event.table].pile
        room = rewinding.round_rewound(room, event)
        return with_table(room, changed(room.tables[event.table], pile=pile))

    patch.setitem(CHANGES, RoundRewound, rewound)


def shown_by_going_back(patch: Patch) -> None:
    """Taken back before its hidden steps, a table shows what it dealt there."""
    patch.setattr(show_table, "is_hidden", lambda table: table.round is not None and table.round.now.hidden)


def looking_in_shows_all(patch: Patch) -> None:
    """Who looks into a table is shown what its seats are."""
    patch.setattr("game.show._SHARED", (*_SHARED, *_MAY_BE_KEPT))


BROKEN = (
    Broken("a card laid aside is forgotten", CardsAreConserved, card_lost),
    Broken("any perspective may be dealt, also one's own", PerspectivesAreFair, any_perspective),
    Broken("a late tap moves the table again", OfferedIsAccepted, late_taps),
    Broken("a note is kept, but not offered", OfferedIsAccepted, offer_forgotten),
    Broken("a go-round begins with those asked most", EqualVoice, loudest_first),
    Broken("only who is asked can end the turn", NeverStuck, only_ones_own_turn),
    Broken("a go-round waits for seats that are away", NeverStuck, waits_for_the_away),
    Broken("a turn ended by another leaves a line", PassIsFree, passing_is_told),
    Broken("everyone reads everyone's notes", SecretsStay, notes_for_all),
    Broken("hidden and waiting captures are shown", SecretsStay, waiting_captures_shown),
    Broken("evidence stands on the wall before it is let through", SecretsStay, evidence_at_once),
    Broken("choosing first or last leaves a notice", Apart, choosing_is_told),
    Broken("hidden shoes stand on the place cards", ShoesStayHidden, hidden_on_place_cards),
    Broken("who looks in reads what an owner keeps", KeptAtTheTable, looking_in_shows_all),
    Broken("a rule remembers beside the room", Replay, counts_outside),
    Broken("a table's part misses what changed", SourcesTell, stale_sources),
    Broken("taking a table back gives turns back", GoingBackTakesNothing, turns_given_back),
    Broken("a turn that was given back stays counted", UndoneIsAsBefore, counted_though_undone),
    Broken("going back loses the card", CardsAreConserved, card_left_behind),
    Broken("going back shows hidden shoes", ShoesStayHidden, shown_by_going_back),
)
