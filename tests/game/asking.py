"""Commands for the laws: offered ones filled in, ones made at random, and offered ones with one field changed.

Every text that is typed carries a mark of its own (`zq17z`), so that a law can find where a text has gone.
"""

import dataclasses
import hashlib
import random
import typing
from datetime import datetime
from typing import Any

from pydantic import Field, TypeAdapter, ValidationError

from game import Room, legal
from game.commands import Command, ForgetNames, HoldSeat, Join, OpenRoom, TellByLink
from game.legal import KEYS, values
from game.offers import Offer
from game.rules.captures import all_captures
from game.run_sheet import PhaseKind
from game.telling import acting_seats
from game.terms import (
    Naming,
    Prominence,
)
from game.words import BOUNDS, TYPED, Words
from tests.game.listed import IDS, PLAIN, seats, tables, themes_made

COMMANDS: TypeAdapter[Command] = TypeAdapter(typing.Annotated[Command, Field(discriminator="type")])
BY_TAG: dict[str, Any] = {
    kind.__dataclass_fields__["type"].default: kind
    for kind in typing.get_args(Command)
    if kind not in (OpenRoom, Join, HoldSeat, TellByLink, ForgetNames)
}
CALL = "https://call.example/"
# How often an offer is taken, beside 1 for all others: what ends or empties a room is rare, what moves it is not.
WEIGHTS = {
    "remove_member": 0.04,
    "leave_room": 0.08,
    "make_anonymous": 0.05,
    "invite": 0.1,
    "enter_phase": 0.5,
    "pause_room": 0.2,
    "resume_room": 5.0,
    "pause_table": 0.3,
    "resume_table": 5.0,
    "give_up_seat": 0.3,
    "drop_phase": 0.2,
    "move_phase": 0.2,
    "add_phase": 0.2,
    "set_phase": 0.2,
    "come_back": 4.0,
    "let_in": 4.0,
    "erase_seat": 0.1,
    "take_back_by_key": 0.1,
    "drop_kind_word": 0.2,
    "keep_out_of_report": 0.3,
    "redact_capture": 0.3,
    "redact_pledge": 0.3,
    "redact_sentence": 0.3,
    "hand_out_kind_words": 0.3,
    "welcome_kind_words": 2.0,
    "drop_site": 0.3,
    "choose_option": 6.0,
    "say_decision": 2.0,
    "rate_position": 6.0,
    "word_position": 2.0,
    "hear_position": 2.0,
    "redact_wording": 0.3,
    "write_kind_word": 2.0,
    "undo": 3.0,
    "undo_at": 4.0,
    "rewind_table": 3.0,
    "reopen_round": 4.0,
    "bring_problem": 2.0,
    "ask_question": 2.0,
    "add_slot": 0.3,
    "drop_slot": 0.2,
    "take_back_problem": 0.2,
    "expect_guest": 0.3,
}


def fault(room: Room, command: Command, by: str = "") -> bool:
    """Whether the words or the key of a command of a member are not as they must be (W1, A4, K7, F5).

    Told here once more, on purpose."""
    return _fault(room, command, by)


def _fault(room: Room, command: Any, by: str) -> bool:
    for name, (bound, needed) in TYPED.get(command.type, {}).items():
        typed: str = getattr(command, name)
        if (needed and not typed.strip()) or len(typed.strip() and typed) > BOUNDS[bound]:
            return True
        if bound == "call" and typed.strip() and not typed.startswith(CALL):
            return True
    if command.type.startswith("redact_") and not _stands_in(room, command):
        return True
    if any(len(getattr(command, name, None) or "") > 64 for name in KEYS):
        return True
    if hasattr(command, "link_hash") and not _is_sha256(command.link_hash):
        return True
    if command.type == "keep_pledge" and command.day and not _is_day(command.day):
        return True
    if hasattr(command, "edit_hash") and room.hall.naming is Naming.ANONYMOUS:
        return not _is_sha256(command.edit_hash) or _key_is_taken(room, command)
    if command.type == "take_back_by_key":
        who = hashlib.sha256(command.edit_key.encode()).hexdigest()
        return who not in _keys_used(room)
    if hasattr(command, "edit_key"):
        if command.type == "drop_kind_word" and _was_given(room, command.word, by):
            return False
        kept = _kept_hash(room, command)
        return kept is not None and hashlib.sha256((command.edit_key or "").encode()).hexdigest() != kept
    return False


def _stands_in(room: Room, command: Any) -> bool:
    """K7, K8: whether what is to be taken out stands in a capture, a pledge, a sentence or a wording; True where
    that is not."""
    found = redactable(room, dataclasses.asdict(command))
    return found is None or any(command.slip.strip() in (words.text or "") for words in found if words is not None)


def redactable(room: Room, fields: dict[str, Any]) -> list[Words | None] | None:
    """The words of the capture, the pledge or the table that a command names; None where it is not there."""
    if "capture" in fields:
        captures = [one for one in all_captures(room) if one.id == fields["capture"]]
        return [words for one in captures for words in (one.noticed, one.because, one.so)]
    if "pledge" in fields:
        one = room.pledges.get(fields["pledge"])
        if one is None:
            return None
        return [one.i_will, one.who_with, one.by_when, one.help_needed, *(told.story for told in one.told)]
    if "nth" in fields:
        wordings = (table.rated.wordings.get((fields["round"], fields["nth"])) for table in room.tables.values())
        return [one.words for one in wordings if one is not None] or None
    table = room.tables.get(fields["table"])
    return None if table is None else [table.sentence]


def _keys_used(room: Room) -> set[str]:
    """What stands for whoever left a word, answered a scale, chose in a decision walk or rated positions."""
    choices = (key[2] for table in room.tables.values() for key in (*table.choices, *table.rated.ratings))
    return {*room.closing_words, *(key[2] for key in room.scales), *choices}


def _was_given(room: Room, word: str, by: str) -> bool:
    """F4, F5: whether words of appreciation have been handed out to a member."""
    one = room.kind_words.get(word)
    seat = None if one is None else room.seat(one.to)
    return room.handed_out and seat is not None and seat.kind_words and seat.member == by


def _is_sha256(text: str | None) -> bool:
    return text is not None and len(text) == 64 and not set(text) - set("0123456789abcdef")


def _is_day(text: str) -> bool:
    try:
        return len(text) == 10 and bool(datetime.strptime(f"{text}+0000", "%Y-%m-%d%z"))
    except ValueError:
        return False


def _key_is_taken(room: Room, command: Any) -> bool:
    """A2: whether a capture of that table, or a pledge, has this key already. (A round begins with its table.)"""
    mark = command.edit_hash[:10]
    if command.type == "write_kind_word":
        return f"k.{mark}" in room.kind_words
    if command.type == "make_pledge":
        return f"r.{mark}" in room.pledges
    if command.type == "ask_question":
        return f"h.{mark}" in room.talks.questions
    if command.type != "add_capture":
        return False
    table = room.where.get(command.seat) if command.round is None else command.round.split("r")[0]
    return any(one.id == f"{table}.{mark}" for one in all_captures(room))


def _kept_hash(room: Room, command: Any) -> str | None:
    if command.type == "drop_kind_word":
        word = room.kind_words.get(command.word)
        return None if word is None else word.edit_hash
    if command.type == "withdraw_question":
        question = room.talks.questions.get(command.asked)
        return None if question is None else question.edit_hash
    about = getattr(command, "pledge", None)
    if about is not None:
        return room.pledges[about].edit_hash if about in room.pledges else None
    return next((one.edit_hash for one in all_captures(room) if one.id == command.capture), None)


class Asking:
    """Makes commands by chance, and remembers the keys of what was written without a name."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.marks = 0
        self.keys: dict[str, str] = {}

    def text(self) -> str:
        """A text never typed before."""
        self.marks += 1
        return f"zq{self.marks}z"

    def hash(self) -> str:
        """The hash of a new key, which is remembered."""
        key = f"key{len(self.keys)}"
        digest = hashlib.sha256(key.encode()).hexdigest()
        self.keys[digest] = key
        return digest

    def offered(self, room: Room, member: str) -> Command | None:
        """One of the commands that are offered to a member, with words in bounds and the right key."""
        offers = legal(room, member)
        if not offers:
            return None
        weights = [self._weight(offer) for offer in offers]
        offer = self.rng.choices(offers, weights)[0]
        fields: dict[str, Any] = {}
        for name in sorted(
            offer.fields, key=lambda one: str(offer.fields[one][:1]).startswith(("('@other", "('@options"))
        ):
            listed = values(room, member, offer.fields[name], fields)
            if not listed:
                return None
            fields[name] = self._chosen(offer.do, name, self._likely(room, offer.do, name, listed))
        return self._worded(room, offer, fields)

    def _chosen(self, do: str, name: str, listed: tuple[Any, ...]) -> Any:
        if name == "captures":
            return tuple(self.rng.sample(listed, min(len(listed), 3)))
        if name == "cards":
            return tuple(self.rng.sample(listed, self.rng.randint(1, len(listed) - (do == "leave_out_cards"))))
        return self.rng.choice(listed)

    def all_offered(self, room: Room, member: str, tags: tuple[str, ...]) -> list[Command]:
        """Every command with one of these tags that is offered to a member and needs no words."""
        found = []
        for offer in legal(room, member):
            if offer.do in tags and not offer.words:
                fields = {name: listed[0] for name, listed in offer.fields.items()}
                found.append(COMMANDS.validate_python({"type": offer.do, **fields}))
        return found

    def _weight(self, offer: Offer) -> float:
        return WEIGHTS.get(offer.do, 4.0 if offer.near is Prominence.MAIN else 1.0)

    def _likely(self, room: Room, do: str, name: str, listed: tuple[Any, ...]) -> tuple[Any, ...]:
        """The room is in play most of the time, and seldom over."""
        if do != "enter_phase" or name != "phase":
            return listed
        kinds = {phase.id: phase.kind for phase in room.hall.phases}
        play = tuple(one for one in listed if kinds[one] is PhaseKind.PLAY)
        lively = tuple(one for one in listed if kinds[one] is not PhaseKind.CLOSED)
        if play and self.rng.random() < 0.6:
            return play
        return lively if lively and self.rng.random() < 0.97 else listed

    def _worded(self, room: Room, offer: Offer, fields: dict[str, Any]) -> Command:
        for name in offer.words:
            if name in ("edit_hash", "link_hash"):
                fields[name] = self.hash()
            elif offer.do == "take_back_by_key":
                known = sorted(_keys_used(room))
                fields[name] = self.keys.get(self.rng.choice(known), "?") if known else "?"
            elif name == "edit_key":
                command = BY_TAG[offer.do](**{**self._blank(offer.do), **fields})
                fields[name] = self.keys.get(_kept_hash(room, command) or "", "?")
            elif name == "day":
                fields[name] = self.rng.choice(("", "2026-12-24", "2031-01-01", "1999-12-31"))
            elif name == "slip":
                fields[name] = self._slip(room, fields)
            else:
                needed = TYPED[offer.do][name][1]
                begins = CALL if name == "call" else ""
                fields[name] = begins + self.text() if needed or self.rng.random() < 0.8 else ""
        return COMMANDS.validate_python({"type": offer.do, **fields})

    def _slip(self, room: Room, fields: dict[str, Any]) -> str:
        """Something that stands in a capture, a pledge or a sentence, most of the time."""
        texts = [words.text for words in redactable(room, fields) or () if words is not None and words.text]
        return self.rng.choice((*texts, self.rng.choice(texts)[1:3], "?")) if texts else "?"

    @staticmethod
    def _blank(do: str) -> dict[str, str]:
        return dict.fromkeys(TYPED.get(do, {}), "")

    def anything(self, room: Room, member: str = "") -> Command:
        """Any command, filled with what might stand there; most of the time about the running round of `member`."""
        kind = self.rng.choice(list(BY_TAG.values()))
        made = self._made(room, kind)
        near = self._near(room, member) if self.rng.random() < 0.7 else {}
        near = {name: value for name, value in near.items() if name in kind.__dataclass_fields__}
        focused = dataclasses.replace(made, **near)
        return focused if _well_typed(focused) else made

    def _near(self, room: Room, member: str) -> dict[str, Any]:
        """The seat of a member with what goes on at its table."""
        who = room.members.get(member)
        seats = [] if who is None else [seat for seat in acting_seats(room, who) if seat.id in room.where]
        if not seats:
            return {}
        seat = self.rng.choice(seats)
        round_ = room.tables[room.where[seat.id]].round
        if round_ is None:
            return {"seat": seat.id}
        return {
            "seat": seat.id,
            "act": room.tables[room.where[seat.id]].acts,
            "round": round_.id,
            "stage": round_.stage,
            "go_round": round_.now.go_round,
            "prompt": round_.prompts + 1,
            **({"turn": round_.turn} if round_.turn else {}),
        }

    def _made(self, room: Room, kind: Any) -> Command:
        names = [name for name in kind.__dataclass_fields__ if name != "type"]
        made: Command = kind(**{name: self.value(room, kind, name) for name in names})
        return made if _well_typed(made) else self._made(room, kind)

    def bent(self, room: Room, command: Command) -> Command:
        """`command` with one field changed to what else might stand there."""
        kind = type(command)
        names = [name for name in kind.__dataclass_fields__ if name != "type"]
        if not names:
            return self.anything(room)
        name = self.rng.choice(names)
        bent = dataclasses.replace(command, **{name: self.value(room, kind, name)})
        return bent if _well_typed(bent) else self.bent(room, command)

    def value(self, room: Room, kind: Any, name: str) -> Any:
        """What might stand in a field of a command: mostly something of this room, at times something of none."""
        tag = kind.__dataclass_fields__["type"].default
        if name in TYPED.get(tag, {}):
            return self.rng.choice((self.text(), self.text(), self.text(), "", " ", "x" * 2001))
        if name in ("edit_hash", "link_hash"):
            return self.rng.choice((None, self.hash(), "a" * 63, "A" * 64))
        if name == "edit_key":
            return self.rng.choice((None, *self.keys.values(), "?", "k" * 65))
        if name == "day":
            return self.rng.choice(("", "2026-12-24", "2026-02-30", "20261224", "soon", "d" * 65))
        ids = IDS.get(name)
        if tag == "choose_option" and name == "after":
            return self.rng.choice((False, True))
        if name == "to":
            ids = {"move_seat": tables, "rewind_table": None}.get(tag, seats)
        if tag == "merge_themes":
            ids = themes_made
        if ids is not None:
            return self.rng.choice(ids(room))
        if tag == "rewind_table" and name == "to":
            return self.rng.randrange(-1, 8)
        if tag == "set_phase" and name == "minutes":
            return self.rng.choice((0, 1, 240, 241))
        return self.rng.choice(PLAIN[name])


def _well_typed(command: Command) -> bool:
    """Whether the command could have come over the wire."""
    try:
        # Any: mypy compares all kinds of command with all others, for seconds, where it knows that both are commands.
        read: Any = COMMANDS.validate_python(dataclasses.asdict(command))
    except ValidationError:
        return False
    return bool(read == command)
