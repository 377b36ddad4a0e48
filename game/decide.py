"""`decide`: what comes of a command, or why nothing does. The table of contents over `game.rules`.

A command is judged in this order: who asks, whether the room is open, the rule's guard, the words. The first reason
against it is the one told. Neither presence nor time is ever a reason.
"""

from dataclasses import dataclass
from typing import Any

from game.commands import Command, ForgetNames, HoldSeat, Join, OpenRoom, TellByLink
from game.errors import IllegalMove, Refusal
from game.events import Event
from game.rules import (
    board,
    captures,
    cards,
    care,
    consulting,
    decision,
    evidence,
    guests,
    harvest,
    holding,
    keeping,
    kind_words,
    lines,
    many,
    people,
    perspectives,
    phases,
    pledges,
    positions,
    presenting,
    questions,
    rewinding,
    rotation,
    rounds,
    sites,
    story,
    tables,
    turns,
    wild,
)
from game.run_sheet import PhaseKind
from game.state import Member, Room
from game.telling import Context, Rule, Telling, Who, acts_for
from game.terms import Role, Standing
from game.words import check_command

CHAPTERS = (
    people, tables, phases, rounds, turns, perspectives, care, captures, harvest, pledges, cards, keeping, kind_words,
    evidence, rotation, many, lines, story, sites, board, decision, positions, wild, consulting, guests, presenting,
    questions, rewinding,
)  # fmt: skip
RULES: dict[type, Rule] = {command: rule for chapter in CHAPTERS for command, rule in chapter.RULES.items()}

# What somebody who left may still do: come back, take their words back, out of the report, or all of them, and say how
# a pledge goes.
_AFTER_LEAVING = (
    "come_back", "withdraw_capture", "withdraw_pledge", "tell_pledge", "link_pledge", "keep_pledge",
    "keep_out_of_report", "erase_seat", "take_back_by_key", "drop_kind_word", "take_back_problem",
    "withdraw_question", "wipe_card",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What a command brought about: its events in order, and the room after them."""

    events: tuple[Event, ...]
    room: Room


def play(room: Room | None, command: Command, context: Context) -> Played:
    """Decides and evolves in one. `room` None: nothing is open yet, and only OpenRoom can be played.

    Raises IllegalMove with the reason; then nothing has changed. The same room, command and context always give the
    same outcome.
    """
    if room is None or isinstance(command, OpenRoom):
        return _open(room, command, context)
    if isinstance(command, Join):
        check_command(command)
        telling = Telling(room, context)
        people.join(telling, command)
    elif isinstance(command, HoldSeat):
        telling = Telling(room, context)
        holding.hold(telling, command)
    elif isinstance(command, ForgetNames):
        telling = Telling(room, context)
        keeping.forget(telling, command)
    elif isinstance(command, TellByLink):
        check_command(command)
        telling = Telling(room, context)
        pledges.tell_by_link(telling, command)
    else:
        telling = _judge(room, command, context)
    return Played(events=telling.events, room=telling.room)


def decide(room: Room | None, command: Command, context: Context) -> tuple[Event, ...]:
    """The events that come of `command`. Raises IllegalMove. See `play`."""
    return play(room, command, context).events


def _open(room: Room | None, command: Command, context: Context) -> Played:
    if room is not None:
        raise IllegalMove(Refusal.ALREADY_SO, "room")
    if not isinstance(command, OpenRoom):
        raise IllegalMove(Refusal.NOT_HERE, "room")
    check_command(command)
    telling = people.open_room(command, context)
    return Played(events=telling.events, room=telling.room)


def _judge(room: Room, command: Command, context: Context) -> Telling:
    member = room.members.get(context.by or "")
    if member is None:
        raise IllegalMove(Refusal.NOT_HERE, "member")
    rule = RULES[type(command)]
    actor = _actor(room, member, rule, command)
    refusal = rule.guard(room, actor, command)
    if refusal is not None:
        raise IllegalMove(refusal, command.type)
    check_command(command)
    telling = Telling(room, context)
    rewinding.remember(telling, actor, command)
    rule.tell(telling, actor, command)
    return telling


def _actor(room: Room, member: Member, rule: Rule, command: Any) -> Any:
    """The seat or member that acts. Raises IllegalMove when this member may not act so."""
    if member.standing is not Standing.IN:
        at_door = member.standing is Standing.AT_DOOR and command.type == "leave_room"
        left = member.standing is Standing.LEFT and command.type in _AFTER_LEAVING
        if not (at_door or left):
            raise IllegalMove(Refusal.NOT_HERE, command.type)
    if room.hall.now.kind is PhaseKind.CLOSED and not rule.after_close:
        raise IllegalMove(Refusal.ROOM_CLOSED, command.type)
    if rule.who is Who.FACILITATOR and member.role is not Role.FACILITATOR:
        raise IllegalMove(Refusal.FACILITATORS_ONLY, command.type)
    if rule.who is not Who.SEAT:
        return member
    seat = room.seat(command.seat)
    if seat is None:
        raise IllegalMove(Refusal.UNKNOWN, "seat")
    if not acts_for(room, member, seat):
        raise IllegalMove(Refusal.NOT_YOURS, "seat")
    return seat
