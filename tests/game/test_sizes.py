"""No part is larger than 16 KiB: rooms as full as they get, with the longest words in letters of four bytes."""

import random
from collections.abc import Iterator

import pytest
from pydantic import TypeAdapter

from game import Context, Room, audience, build, play
from game.cards import DeckFacts
from game.commands import (
    AddAllTables,
    AddCapture,
    AddSeatAt,
    Answer,
    AskQuestion,
    BeginSlot,
    Command,
    EnterPhase,
    ExplainJargon,
    FlagJargon,
    HostTable,
    Join,
    KeepNote,
    KeepTogether,
    LetThrough,
    MakePledge,
    MakeTheme,
    MoveSeat,
    PutInTheme,
    SameQuestion,
    SayToAll,
    SetDoor,
    SetPhase,
    ShowQuestion,
)
from game.modes import Dealing
from game.run_sheet import MAX_PHASES, Phase
from game.terms import AccessWish, CaptureKind, Door
from game.views import Part
from tests.game.asking import Asking
from tests.game.decks import card, deck, perspective
from tests.story import ALL, opening, sheet

MOST = 16 * 1024
PARTS: TypeAdapter[Part] = TypeAdapter(Part)
LETTER = "\U00010348"
"""A letter of four bytes."""


class Full:
    """A room that is filled to its limits, without the checks of a story."""

    def __init__(self) -> None:
        self.steps = 0
        self.room: Room = play(None, opening(deck=_deck(), table_size=4, phases=_longest()), self._by(None)).room
        self.largest: dict[str, int] = {}

    def _by(self, member: str | None) -> Context:
        self.steps += 1
        return Context(by=member, now=10**12 + self.steps, dice=self.steps.to_bytes(32))

    def do(self, *commands: Command, by: str | None = "m1") -> None:
        """Each is accepted."""
        for command in commands:
            self.room = play(self.room, command, self._by(by)).room

    def look(self) -> None:
        """No part of anybody is too large."""
        keys = {key for member in self.room.members for key in audience(self.room, member)}
        for key in keys:
            for name, part in build(self.room, key).items():
                size = len(PARTS.dump_json(part))
                self.largest[key.name] = max(size, self.largest.get(key.name, 0))
                assert size <= MOST, f"{name} of {key.whose} takes {size} bytes"

    def round(self, table: str, by: str) -> None:
        """One round of a table, by one of its phones."""
        before = self.room.tables[table].rounds
        asking = Asking(random.Random(0))
        while self.room.tables[table].rounds == before:
            self.do(next(self._moves(asking, by)), by=by)

    def _moves(self, asking: Asking, by: str) -> Iterator[Command]:
        yield from asking.all_offered(self.room, by, ("turn_card", "draw_card", "end_turn", "move_on"))


def _longest() -> tuple[Phase, ...]:
    """As many lines as a run sheet may have."""
    return sheet(*(ALL * 9)[: MAX_PHASES - 2], mode="swap_shoes", minutes=240, dealing=Dealing.CHOSEN)


def _deck() -> DeckFacts:
    return deck(
        tuple(card(n, prompts=3, spoken_by="d:p1") for n in range(10**30, 10**30 + 60)),
        tuple(perspective(n) for n in range(10**30, 10**30 + 12)),
    )


def name(number: int) -> str:
    """A longest name of its own."""
    return f"{number}{LETTER * 32}"[:32]


@pytest.fixture(scope="module")
def crowd() -> Full:
    """A room of two hundred who stand in the lobby and forty-nine at the door."""
    full = Full()
    for number in range(200):
        full.do(Join(name=name(number), agreed=True, access=tuple(AccessWish)), by=None)
    for number in range(100):
        full.do(KeepTogether(seat=f"s{number + 1}", other=f"s{200 - number}"))
    full.do(SetDoor(door=Door.KNOCK), SayToAll(message=LETTER * 280))
    for number in range(200, 249):
        full.do(Join(name=name(number), agreed=True), by=None)
    return full


def test_a_full_lobby_and_a_full_door(crowd: Full) -> None:
    crowd.look()
    assert len(crowd.room.members) == 250


def test_sixty_tables_in_play(crowd: Full) -> None:
    full = Full()
    full.room = crowd.room
    full.do(EnterPhase(phase="p4"))
    while len(full.room.tables) < 60:
        full.do(MoveSeat(seat=f"s{100 + len(full.room.tables)}", to="new"))
    full.look()
    _present(full)
    full.look()


def _present(full: Full) -> None:
    """Sixty tables in the order of presentations, and all that may be asked, in the longest words."""
    hall = full.room.hall
    line = next(one.id for one in hall.phases if one.mode is not None and one.id not in (*hall.entered, hall.phase))
    full.do(SetPhase(phase=line, minutes=5, mode="presentations", dealing=Dealing.SPREAD))
    full.do(EnterPhase(phase=line))
    full.do(AddAllTables())
    slot = full.room.talks.slots[0].id
    full.do(BeginSlot(slot=slot))
    by = full.room.tables["t1"].seats[next(iter(full.room.tables["t1"].seats))].member
    seat = next(iter(full.room.tables["t1"].seats))
    for _ in range(300):
        full.do(AskQuestion(seat=seat, slot=slot, question=LETTER * 280), by=by)
    for asked in list(full.room.talks.questions):
        full.do(ShowQuestion(asked=asked, up=True))
        full.do(SameQuestion(seat=seat, asked=asked, on=True), by=by)


def test_a_full_room_in_play_with_a_table_that_writes_all_it_can() -> None:
    full = Full()
    for number in range(60):
        full.do(Join(name=name(number), agreed=True), by=None)
    full.do(EnterPhase(phase="p4"))
    for number in range(4):
        full.do(AddSeatAt(table="t1", name=name(300 + number)))
    seat = next(iter(full.room.tables["t1"].seats))
    by = full.room.tables["t1"].seats[seat].member or ""
    full.do(HostTable(seat=seat, host=True), by=by)
    for _ in range(30):
        full.round("t1", by)
    _write(full, seat, by)
    full.look()
    full.do(EnterPhase(phase="p8", skip_debrief=any(one.shoes for one in full.room.tables["t1"].seats.values())))
    full.look()
    print(dict(sorted(full.largest.items(), key=lambda one: -one[1])))  # noqa: T201


def _write(full: Full, seat: str, by: str) -> None:
    long = LETTER * 500
    for number in range(6):
        full.do(FlagJargon(seat=seat, term=LETTER * 60), by=by)
        full.do(ExplainJargon(flag=full.room.tables["t1"].flags[number].id, explanation=LETTER * 200))
        full.do(KeepNote(seat=seat, round=f"t1r{number + 1}", note='"\\' * 1000), by=by)
    full.do(Answer(seat=seat, round="t1r1", go_round=1, answer=LETTER * 1000), by=by)
    for _ in range(400):
        full.do(
            AddCapture(seat=seat, round="t1r1", kind=CaptureKind.IDEA, noticed=long, because=long, so='"' * 500), by=by
        )
    for _ in range(60):
        full.do(MakeTheme(theme=LETTER * 80))
    theme = next(iter(full.room.themes))
    for capture in list(full.room.tables["t1"].captures):
        full.do(PutInTheme(capture=capture, id=theme), LetThrough(capture=capture, on_screen=True))
    for _ in range(150):
        full.do(
            MakePledge(
                seat=seat,
                i_will="\\" * 400,
                who_with=LETTER * 120,
                by_when=LETTER * 80,
                help_needed=LETTER * 240,
            ),
            by=by,
        )
