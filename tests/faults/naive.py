"""The rules once more, as plainly as possible: what a history of events comes to, and what can never happen in one.

It shares nothing with `game.evolve`: plain dicts and lists, one small step per event, an assertion wherever the rules
promise something. It follows facts (who is in, who sits where, where each card is, whose turn it is, what was found),
not how they are shown.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from game.events import Event
from tests.faults.naive_back import ROUND, NaiveBack
from tests.faults.naive_harvest import NaiveHarvest


class Impossible(Exception):
    """This cannot have happened."""


def must(holds: Any, why: str) -> None:
    """Raises Impossible unless it holds."""
    if not holds:
        raise Impossible(why)


@dataclass
class Board:
    """A table: cards by place, seats in order, the running round."""

    pile: list[str]
    discards: list[str] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)
    seats: list[str] = field(default_factory=list)
    shoes: dict[str, str] = field(default_factory=dict)
    round: str | None = None
    rounds: int = 0
    stage: int = 0
    card: str | None = None
    face_down: bool = False
    order: list[str] = field(default_factory=list)
    turn: str | None = None
    asked: list[str] = field(default_factory=list)
    path: list[str] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    on: dict[str, str] = field(default_factory=dict)
    paused: bool = False
    back: bool = False
    """It went back to the draw, which only a card laid aside can bring about."""
    before: dict[str, Any] | None = None
    ended: dict[str, Any] | None = None

    def swap(self, old: str, new: str) -> None:
        """One card in the place of another, wherever it lies and lay."""
        held = [self.card] if self.card is not None else []
        must([*self.pile, *self.discards, *self.aside, *held].count(old) == 1, f"{old} is not here")
        for place in (self.pile, self.discards, self.aside, self.path):
            place[:] = [new if card == old else card for card in place]
        self.card = new if self.card == old else self.card


class Naive(NaiveHarvest, NaiveBack):
    """A room by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.members: dict[str, str] = {}
        self.cards: list[str] = []
        self.shoes: set[str] = set()
        self.phases: list[str] = []
        self.phase = ""
        self.seats: dict[str, str | None] = {}
        self.boards: dict[str, Board] = {}
        self.where: dict[str, str] = {}
        self.captures: dict[str, str] = {}
        self.pledges: set[str] = set()
        self.notes: set[tuple[str, str]] = set()
        self.away: set[str] = set()
        self.paused = False
        self.open = False

    def tell(self, events: Iterable[Event]) -> "Naive":
        """What happened, one after the other. Raises Impossible."""
        for event in events:
            step = getattr(self, event.type, None)
            must(self.open or event.type == "room_opened", f"{event.type} before the room was open")
            if step is not None:
                step(event)
        for name, board in self.boards.items():
            self._sound(name, board)
        return self

    def _sound(self, name: str, board: Board) -> None:
        held = [board.card] if board.card is not None else []
        all_cards = Counter([*board.pile, *board.discards, *board.aside, *held])
        here = [card for card in self.cards if card not in board.on.values()]
        must(all_cards == Counter([*here, *board.written, *board.on]), f"{name}: cards are not conserved")
        must(not board.back, f"{name}: back at the draw with a card")
        must(set(board.shoes) <= set(board.seats), f"{name}: shoes without a seat")
        must(board.turn is None or board.turn in board.seats, f"{name}: the turn of somebody who is not here")
        must(len(set(board.asked)) == len(board.asked), f"{name}: somebody was asked twice")

    def facts(self) -> dict[str, Any]:
        """What it came to."""
        return {
            "members": self.members, "phase": self.phase, "paused": self.paused, "where": self.where,
            "seats": self.seats, "captures": self.captures, "pledges": sorted(self.pledges), "themes": self.themes,
            "notes": sorted(self.notes), "away": sorted(self.away),
            "tables": {
                name: {
                    "pile": board.pile, "discards": board.discards, "aside": board.aside, "seats": board.seats,
                    "shoes": board.shoes, "round": board.round, "card": board.card, "stage": board.stage,
                    "turn": board.turn, "asked": board.asked, "path": board.path, "paused": board.paused,
                    "face_down": board.face_down, "rounds": board.rounds,
                }
                for name, board in self.boards.items()
            },
        }  # fmt: skip

    # people

    def room_opened(self, event: Any) -> None:
        must(not self.open, "opened twice")
        self.open = True
        left_out = set(event.left_out)
        self.cards = [card.id for deck in event.decks for card in deck.cards if card.id not in left_out]
        self.shoes = {one.id for deck in event.decks for one in deck.perspectives}
        self.phases = [phase.id for phase in event.phases]
        self.phase = self.phases[0]

    def member_joined(self, event: Any) -> None:
        must(event.member not in self.members, f"{event.member} joined twice")
        self.members[event.member] = event.standing.value

    def _stands(self, member: str, *before: str) -> None:
        must(self.members.get(member) in before, f"{member} is {self.members.get(member)}")

    def member_let_in(self, event: Any) -> None:
        self._stands(event.member, "at_door")
        self.members[event.member] = "in"

    def member_left(self, event: Any) -> None:
        self._stands(event.member, "in")
        self.members[event.member] = "left"

    def member_returned(self, event: Any) -> None:
        self._stands(event.member, "left")
        self.members[event.member] = "in"

    def member_removed(self, event: Any) -> None:
        self._stands(event.member, "in", "at_door", "left")
        self.members[event.member] = "removed"

    # seats and tables

    def seat_added(self, event: Any) -> None:
        must(event.seat not in self.seats, f"{event.seat} was added twice")
        must(event.member is None or event.member in self.members, f"{event.seat} is nobody's")
        self.seats[event.seat] = event.member

    def seat_given_up(self, event: Any) -> None:
        must(event.seat in self.seats and event.seat not in self.where, f"{event.seat} was given up while it sat")
        del self.seats[event.seat]
        self.away.discard(event.seat)

    def seat_held(self, event: Any) -> None:
        must(event.seat in self.seats, f"{event.seat} is no seat")
        must(self.members.get(event.member) == "in", f"{event.seat} is nobody's")
        self.seats[event.seat] = event.member

    def table_opened(self, event: Any) -> None:
        must(event.table not in self.boards, f"{event.table} was opened twice")
        self.boards[event.table] = Board(list(self.cards), paused=self.paused)

    def card_written(self, event: Any) -> None:
        must(event.table is None or event.table in self.boards, f"no table {event.table}")
        for name, board in self.boards.items():
            if event.table in (None, name):
                board.pile.append(event.card)
        if event.table is None:
            self.cards.append(event.card)
        else:
            self.boards[event.table].written.append(event.card)

    def card_written_on(self, event: Any) -> None:
        board = self.boards[event.table]
        if event.card not in board.on:
            must(event.on in self.cards, f"no card {event.on}")
            board.swap(event.on, event.card)
            board.on[event.card] = event.on

    def card_wiped(self, event: Any) -> None:
        (board,) = [board for board in self.boards.values() if event.card in board.on]
        board.swap(event.card, board.on.pop(event.card))

    def card_withdrawn(self, event: Any) -> None:
        for board in self.boards.values():
            must(board.card != event.card, f"{event.card} lies open")
            for place in (board.pile, board.discards, board.aside, board.written):
                if event.card in place:
                    place.remove(event.card)
        if event.card in self.cards:
            self.cards.remove(event.card)

    def seat_seated(self, event: Any) -> None:
        must(event.seat in self.seats and event.seat not in self.where, f"{event.seat} sits already")
        self.where[event.seat] = event.table
        self.boards[event.table].seats.append(event.seat)

    def seat_lifted(self, event: Any) -> None:
        must(event.seat in self.where, f"{event.seat} does not sit")
        board = self.boards[self.where.pop(event.seat)]
        board.seats.remove(event.seat)
        board.shoes.pop(event.seat, None)
        board.order = [one for one in board.order if one != event.seat]
        board.asked = [one for one in board.asked if one != event.seat]
        board.turn = None if board.turn == event.seat else board.turn

    def seat_went_away(self, event: Any) -> None:
        self.away.add(event.seat)

    def seat_came_back(self, event: Any) -> None:
        self.away.discard(event.seat)

    # phases

    def phase_entered(self, event: Any) -> None:
        must(event.phase in self.phases, f"no phase {event.phase}")
        self.phase, self.paused = event.phase, False
        for board in self.boards.values():
            must(board.round is None, "a phase was entered while a round ran")
            board.shoes, board.paused = {}, False

    def run_sheet_changed(self, event: Any) -> None:
        self.phases = [phase.id for phase in event.phases]
        must(self.phase in self.phases, "the running phase was dropped")

    def room_paused(self, _event: Any) -> None:
        must(not self.paused, "paused twice")
        self.paused = True
        for board in self.boards.values():
            board.paused = True

    def room_resumed(self, _event: Any) -> None:
        must(self.paused, "resumed though it ran")
        self.paused = False
        for board in self.boards.values():
            board.paused = False

    def table_paused(self, event: Any) -> None:
        must(not self.boards[event.table].paused, "paused twice")
        self.boards[event.table].paused = True

    def table_resumed(self, event: Any) -> None:
        must(self.boards[event.table].paused, "resumed though it ran")
        self.boards[event.table].paused = False

    # rounds

    def round_began(self, event: Any) -> None:
        board = self.boards[event.table]
        must(board.round is None and board.card is None, f"{event.table}: a round began while one ran")
        must(event.number == board.rounds + 1, f"{event.table}: round {event.number} after {board.rounds}")
        must(event.reader is None or event.reader in board.seats, f"{event.reader} reads elsewhere")
        board.round, board.rounds, board.stage, board.face_down = event.round, event.number, 0, False
        board.order, board.asked, board.turn = [], [], None

    def _running(self, table: str) -> Board:
        board = self.boards[table]
        must(board.round is not None, f"{table} has no round")
        return board

    def card_drawn(self, event: Any) -> None:
        board = self._running(event.table)
        must(board.card is None, f"{event.table}: a second card")
        must(event.card in board.pile, f"{event.card} is not in the pile")
        board.pile.remove(event.card)
        board.card, board.face_down = event.card, event.face_down

    def card_turned(self, event: Any) -> None:
        must(self._running(event.table).face_down, f"{event.table}: the card lies open")
        self.boards[event.table].face_down = False

    def card_set_aside(self, event: Any) -> None:
        board = self._running(event.table)
        must(board.card == event.card, f"{event.card} is not the open card")
        board.aside.append(event.card)
        board.card, board.face_down, board.back = None, False, False

    def cards_taken_back(self, event: Any) -> None:
        board = self.boards[event.table]
        back = board.aside if event.aside else board.discards
        must(back, f"{event.table}: nothing to take back")
        board.pile += back
        back.clear()

    def stage_began(self, event: Any) -> None:
        board = self._running(event.table)
        board.back = event.stage == 0 and board.card is not None
        must(event.stage > board.stage or board.back, f"{event.table}: from stage {board.stage} to {event.stage}")
        must(set(event.order) <= set(board.seats), f"{event.table}: somebody else is to be asked")
        board.stage, board.order, board.asked, board.turn = event.stage, list(event.order), [], None

    def turn_began(self, event: Any) -> None:
        board = self._running(event.table)
        must(board.turn is None, f"{event.table}: two turns at once")
        must(event.seat in board.order, f"{event.seat} is not to be asked")
        must(event.seat not in board.asked, f"{event.seat} was asked before")
        board.turn = event.seat

    def turn_ended(self, event: Any) -> None:
        board = self._running(event.table)
        must(board.turn == event.seat, f"{event.seat} did not have the turn")
        board.asked.append(event.seat)
        board.turn = None

    def turn_put_off(self, event: Any) -> None:
        board = self._running(event.table)
        must(board.turn == event.seat, f"{event.seat} did not have the turn")
        board.turn = None

    def perspective_dealt(self, event: Any) -> None:
        must(event.perspective in self.shoes, f"no shoes {event.perspective}")
        board = self.boards[self.where[event.seat]]
        board.shoes[event.seat] = event.perspective

    def round_ended(self, event: Any) -> None:
        board = self._running(event.table)
        must(board.round is not None, "no round")
        if board.card is not None and board.face_down:
            board.pile.append(board.card)
        elif board.card is not None:
            board.discards.append(board.card)
            board.path.append(board.card)
        board.ended = {name: getattr(board, name) for name in ROUND}
        board.round, board.card, board.face_down = None, None, False
        board.turn, board.order, board.asked, board.stage = None, [], [], 0

    def note_kept(self, event: Any) -> None:
        key = (event.round, event.seat)
        if event.note is None:
            self.notes.discard(key)
        else:
            self.notes.add(key)

    # findings

    def capture_added(self, event: Any) -> None:
        must(event.capture not in self.captures, f"{event.capture} was added twice")
        self.captures[event.capture] = event.table

    def capture_changed(self, event: Any) -> None:
        must(event.capture in self.captures, f"no capture {event.capture}")

    capture_hidden = capture_let_through = capture_changed

    def capture_withdrawn(self, event: Any) -> None:
        must(self.captures.pop(event.capture, None), f"no capture {event.capture}")
        for held in self.themes.values():
            if event.capture in held:
                held.remove(event.capture)

    def theme_made(self, event: Any) -> None:
        must(event.theme not in self.themes, f"{event.theme} was made twice")
        self.themes[event.theme] = []

    def theme_dropped(self, event: Any) -> None:
        must(self.themes.pop(event.theme, None) is not None, f"no theme {event.theme}")

    def capture_themed(self, event: Any) -> None:
        must(event.capture in self.captures, f"no capture {event.capture}")
        for held in self.themes.values():
            if event.capture in held:
                held.remove(event.capture)
        if event.theme is not None:
            self.themes[event.theme].append(event.capture)

    def harvest_undone(self, event: Any, captures: Any = None) -> None:
        super().harvest_undone(event, captures or self.captures)

    def pledge_made(self, event: Any) -> None:
        must(event.pledge not in self.pledges, f"{event.pledge} was made twice")
        self.pledges.add(event.pledge)

    def pledge_withdrawn(self, event: Any) -> None:
        must(event.pledge in self.pledges, f"no pledge {event.pledge}")
        self.pledges.remove(event.pledge)
