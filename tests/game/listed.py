"""What might stand in a field of a command: ids of this room and of none, plain values right and wrong."""

from collections.abc import Callable
from typing import Any

from game import Room
from game.modes import MODES, Dealing
from game.rules.arriving import all_seats
from game.rules.captures import all_captures
from game.rules.rotation import themes as card_themes
from game.run_sheet import PhaseKind
from game.terms import (
    CaptureKind,
    Door,
    Ending,
    Gallery,
    Moment,
    Outcome,
    Place,
    PledgeStatus,
    Role,
    Rotating,
    Side,
    Stance,
    WhoSees,
    WhoseNeed,
)


def known_rounds(room: Room) -> list[str]:
    """All rounds that are or were."""
    running = [table.round.id for table in room.tables.values() if table.round is not None]
    consulted = [round_id for table in room.tables.values() for round_id in table.problems]
    return running + consulted + [print_.round for table in room.tables.values() for print_ in table.path]


def _problems(room: Room) -> list[Any]:
    worked_on = [one.id for table in room.tables.values() for one in table.problems.values()]
    return [*worked_on, *(one.id for one in room.brought.values()), "o.0"]


def seats(room: Room) -> list[Any]:
    """Every seat, and none."""
    return [*(seat.id for seat in all_seats(room)), "s999"]


def _cards(room: Room) -> list[Any]:
    return [*room.cards, *room.local, "here.0", "d:c999"]


def _some_cards(room: Room) -> list[Any]:
    """Some of the decks' cards, all of them, none, one twice, and what is none of theirs."""
    every = [card.id for deck in room.decks for card in deck.cards]
    inside = [card for card in every if card in room.cards]
    return [
        (),
        tuple(every),
        tuple(inside),
        tuple(inside[:1]),
        tuple(inside[:1] * 2),
        (*every[-1:], *room.local),
        ("d:c999",),
    ]


def tables(room: Room) -> list[Any]:
    """Every table, a new one, and none."""
    return [*room.tables, "new", "t99", ""]


def _members(room: Room) -> list[Any]:
    return [*room.members, "m99"]


def _shoes(room: Room) -> list[Any]:
    held = [seat.shoes for seat in all_seats(room) if seat.shoes]
    return [*held, *room.perspectives, "d:nobody"]


def _flags(room: Room) -> list[Any]:
    return [*(flag.id for table in room.tables.values() for flag in table.flags), "t1.0", "x"]


def themes_made(room: Room) -> list[Any]:
    """Every theme, and none."""
    return [*room.themes, None, "r.0"]


def _some_captures(room: Room) -> list[Any]:
    found = [one.id for one in all_captures(room)]
    return [(), ("t1.0",), *((one,) for one in found), tuple(found), (*found[:2], *found[:1])]


IDS: dict[str, Callable[[Room], list[Any]]] = {
    "card": _cards,
    "cards": _some_cards,
    "seat": lambda room: [*seats(room), None],
    "who": seats,
    "other": seats,
    "turn": seats,
    "owner": seats,
    "problem": _problems,
    "slot": lambda room: [*(slot.id for slot in room.talks.slots), "v.0"],
    "asked": lambda room: [*room.talks.questions, "h.0"],
    "help_for": seats,
    "member": _members,
    "observer": _members,
    "table": lambda room: [*tables(room), None],
    "into": tables,
    "act": lambda room: [*(table.acts for table in room.tables.values()), 0, 1],
    "round": lambda room: [*known_rounds(room), "t1r99", "nonsense", None],
    "capture": lambda room: [*(one.id for one in all_captures(room)), "t1.0", "x"],
    "captures": _some_captures,
    "dot_1": themes_made,
    "dot_2": themes_made,
    "dot_3": themes_made,
    "first": lambda room: [*(one.id for one in all_captures(room)), None, "x"],
    "id": themes_made,
    "pledge": lambda room: [*room.pledges, "r.0"],
    "word": lambda room: [*room.kind_words, "k.0"],
    "spoken_by": lambda room: [*room.perspectives, "d:nobody", None],
    "flag": _flags,
    "phase": lambda room: [*(phase.id for phase in room.hall.phases), "p99"],
    "after": lambda room: [*(phase.id for phase in room.hall.phases), "p99"],
    "perspective": _shoes,
    "tag": lambda room: [*_shoes(room), None],
    "site": lambda room: [*(one.id for one in room.hall.sites), None, "e0"],
    "from_theme": lambda room: [*card_themes(room), None, "no_such_theme"],
}
PLAIN: dict[str, tuple[Any, ...]] = {
    "position": ("1", "2", "4", "5", "1.1", "2.2", "x", "w1", "1."),
    "stance": (None, *Stance),
    "nth": (0, 1, 2, 4, 5),
    "pace": (1, 5, 20, 0, 2),
    "stage": tuple(range(8)),
    "go_round": (0, 1, 2, 3),
    "prompt": (0, 1, 2, 3),
    "seconds": (0, 60, 61, -60),
    "size": (3, 4, 6, 8, 9),
    "minutes": (1, 5, 10, 0, 240, 241),
    "statement": (0, 1, 2, -1),
    "value": (0, 1, 3, 5, 6, -1),
    "door": tuple(Door),
    "role": tuple(Role),
    "kind": (*CaptureKind, *PhaseKind),
    "whose_need": (None, *WhoseNeed),
    "outcome": tuple(Outcome),
    "place": tuple(Place),
    "moment": tuple(Moment),
    "rotation": (0, 1, 2, 3),
    "how": tuple(Rotating),
    "who_sees": tuple(WhoSees),
    "status": tuple(PledgeStatus),
    "gallery": tuple(Gallery),
    "side": (None, *Side),
    "option": (None, 0, 1, 2, 3, 5, 9, -1),
    "ending": tuple(Ending),
    "mode": (None, *MODES, "no_such_mode"),
    "dealing": tuple(Dealing),
    **dict.fromkeys(
        (
            "skip_debrief",
            "later",
            "gather",
            "together",
            "host",
            "agreed",
            "ready",
            "out",
            "wanted",
            "hidden",
            "helps",
            "on_screen",
            "welcome",
            "stays",
            "guest",
            "up",
            "on",
        ),
        (False, True),
    ),
    **dict.fromkeys(("speaker_agreed", "for_table"), (False, True)),
}
