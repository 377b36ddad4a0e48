"""What a simulated person does next, from what their phone shows: a pure function of the parts, a temper and a clock.

Rule 1: a person takes only what is offered, as a screen would. A mode that nobody here has heard of is played all the
same: its main buttons are pressed when their time has come.
Rule 2: how long somebody takes over a thing, and whether they do it at all, follows from their seed and the thing
alone. Played again with the same facilitator, a rehearsal goes the same way.
Rule 3: the reader moves the table on; others only when the reader has let a long time pass. So a real person may read,
and a phone that is dark holds nobody up.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from server.rehearsal.cast import Temper
from server.rehearsal.glance import Command, Glance, Parts
from server.rehearsal.sayings import Sayings

_LETTERS_A_SECOND: Final = 15
_PATIENCE: Final = 45.0
"""Seconds of life after which the next in order moves a table on that nobody has moved."""
_WRITING: Final = 40.0
"""Seconds for which a table waits until its wild card holds a moment."""
_MANY: Final = 0.5
_MOST: Final = 0.75


@dataclass(frozen=True, slots=True)
class Deed:
    """Something to do at `due`, in seconds of life. `command` None: the phone goes dark."""

    key: str
    due: float
    command: Command | None


Wish = tuple[str, Command | None, float, float]
"""A key that names this very chance to act, what to do, and how long it takes, from and to."""


class Person:
    """One simulated person. Asked again and again what comes next; told what has been done."""

    def __init__(self, temper: Temper, sayings: Sayings) -> None:
        self.temper = temper
        self._says = sayings
        self._done: set[str] = set()
        self._due: dict[str, float] = {}

    def next(self, parts: Parts, now: float) -> Deed | None:
        """What to do first, and when, in seconds of life; None: nothing but wait to be shown more."""
        if "room" not in parts or "me" not in parts:
            return None
        wishes = {wish[0]: wish for wish in self._wishes(Glance(parts)) if wish[0] not in self._done}
        self._due = {key: self._due.get(key) or self._when(wish, now) for key, wish in wishes.items()}
        if not wishes:
            return None
        key = min(wishes, key=lambda one: (self._due[one], one))
        return Deed(key, self._due[key], wishes[key][1])

    def done(self, deed: Deed) -> None:
        """It was asked for: it is not asked for again, whatever the answer was."""
        self._done.add(deed.key)
        self._due.pop(deed.key, None)

    def _when(self, wish: Wish, now: float) -> float:
        key, _, least, most = wish
        return now + self.temper.chance(key).uniform(least, most) * self.temper.haste

    def _would(self, key: str, part: float) -> bool:
        return self.temper.chance(f"would {key}").random() < part

    def _wishes(self, at: Glance) -> Iterator[Wish]:
        if at.seat is None or at.me["standing"] != "in" or at.paused:
            return
        back = at.command("sit_down")
        if back is not None and at.seat["away"]:
            yield f"back {at.room['entered'][-1]}", back, 5, 20
        playing = at.phase == "play" and at.table is not None and at.round is not None
        if playing:
            yield from self._playing(at)
        else:
            yield from self._in_phase(at)
        if not playing and at.phase not in ("lobby", "closed"):
            yield from self._ready(at, at.room["phase"], 20, 60)

    def _playing(self, at: Glance) -> Iterator[Wish]:
        assert at.round is not None
        round_, stage = at.round["id"], at.round["stage"]
        first = at.round["number"] == 1
        if first and self.temper.dies and at.round["step"] in ("think", "respond", "discuss"):
            yield "dark", None, 20, 60
        if first and self.temper.needs_help:
            yield from self._said("help", at.command("ask_for_help", wanted=True), 15, 40)
        if self.temper.leaves and at.round["number"] > 1:
            yield from self._said("leave", at.command("leave_room"), 60, 120)
        yield from self._in_step(at)
        yield from self._moves(at, f"{round_} {stage}")

    def _in_phase(self, at: Glance) -> Iterator[Wish]:
        match at.phase:
            case "check_in":
                yield from self._scales(at)
            case "play":
                yield from self._listens(at)
            case "harvest":
                yield from self._harvest(at)
            case "pledge":
                yield from self._pledges(at)
            case "check_out":
                yield from self._check_out(at)

    def _in_step(self, at: Glance) -> Iterator[Wish]:
        assert at.round is not None
        match at.round["step"]:
            case "draw":
                yield from self._brings(at)
            case "read":
                yield from self._writes_on(at)
            case "think":
                yield from self._think(at)
            case "respond":
                yield from self._respond(at)
            case "discuss":
                yield from self._discuss(at)
            case "capture":
                yield from self._captures(at, f"{at.round['id']} capture", self.temper.talk)

    def _moves(self, at: Glance, here: str) -> Iterator[Wish]:
        """Moving the table on, at once as its reader, late as anybody else."""
        assert at.round is not None
        assert at.table is not None
        least, most = self._lasts(at)
        behind = at.place() * _PATIENCE
        names = {offer["do"] for offer in at.offers(*_names(at)) if offer["near"] == "main" and not offer["words"]}
        for name in sorted(names - {"say_ready", "end_turn", "sit_down", "make_pledge"}):
            yield f"{here} {name}", at.command(name), least + behind, most + behind
        turn = at.round["turn"]
        if at.seat and turn is not None and turn != at.seat["id"]:
            # The next in order goes on without somebody who does not answer at all.
            yield from self._said(f"{here} {turn} without", at.command("end_turn"), 150 + behind, 160 + behind)

    def _lasts(self, at: Glance) -> tuple[float, float]:
        """How long the step takes before somebody moves on."""
        assert at.round is not None
        assert at.table is not None
        step = at.round["step"]
        card = at.scenario()
        if step == "read" and card is not None:
            aloud = len(card["text"]) / _LETTERS_A_SECOND + _WRITING * _is_blank(card)
            return aloud, aloud + 5
        if step == "think":
            ready = sum(seat["state"] == "ready" for seat in at.table["seats"])
            return (3, 8) if ready * 2 > len(at.table["seats"]) else (55, 75)
        return {"draw": (4, 10), "discuss": (120, 200), "capture": (50, 90)}.get(step, (20, 40))

    def _brings(self, at: Glance) -> Iterator[Wish]:
        """Where problems are owned a few bring one; where nobody does, the next in order takes a card after a while."""
        assert at.round is not None
        assert at.table is not None
        if at.round["called"] != "bring" or at.round["card"] is not None:
            return
        if self._would("brings", self.temper.talk * _MANY):
            title, text = self._says.problem(at)
            who = self.temper.chance("brings who").choice(("table", "room"))
            yield from self._writes("brings", at, "bring_problem", 5, 40, who_sees=who, title=title, text=text)
        if not at.table["bringing"]:
            behind = at.place() * _PATIENCE
            yield from self._said(f"{at.round['id']} card", at.command("draw_card"), 90 + behind, 120 + behind)

    def _writes_on(self, at: Glance) -> Iterator[Wish]:
        """The reader puts a moment on a wild card that is blank yet; after a while somebody else does."""
        assert at.round is not None
        card, here = at.scenario(), at.round["id"]
        if card is not None and _is_blank(card):
            behind, said = at.place() * _PATIENCE, self._says.moment(at)
            yield from self._writes(f"{here} wild", at, "write_on_card", 10 + behind, 20 + behind, round=here, **said)

    def _think(self, at: Glance) -> Iterator[Wish]:
        assert at.round is not None
        here = at.round["id"]
        if self._would(f"{here} note", self.temper.talk * _MANY):
            yield from self._writes(f"{here} note", at, "keep_note", 10, 35, note=self._says.note(at), round=here)
        called = at.round["called"]
        if at.ways() and called in ("before", "after") and self._would(f"{here} {called} chooses", _MOST):
            yield from self._chooses(at, f"{here} {called}")
        yield from self._rates(at)
        yield from self._ready(at, here, 12, 45)

    def _rates(self, at: Glance) -> Iterator[Wish]:
        """How I stand to each position; not always, and not always with a reason."""
        assert at.round is not None
        for nth, position in enumerate(at.positions()):
            key = f"{at.round['id']} rates {position}"
            if self._would(key, _MOST):
                stance = self.temper.chance(f"{key} stance").choice(("support", "live_with", "live_with", "cannot"))
                why = self._says.why(at) if self._would(f"{key} why", _MANY) else ""
                given = {"round": at.round["id"], "position": position, "stance": stance, "reason": why}
                yield from self._writes(key, at, "rate_position", 3 + 4 * nth, 8 + 6 * nth, **given)

    def _words_positions(self, at: Glance, behind: float) -> Iterator[Wish]:
        """The table writes one position anew, rates that, and hears how."""
        assert at.round is not None
        here = at.round["id"]
        if at.round["called"] == "reword":
            given = {"round": here, "nth": 1, "wording": self._says.sentence(at)}
            if not any(position.startswith("1.") for position in at.positions()):
                yield from self._writes(f"{here} words", at, "word_position", 10 + behind, 25 + behind, **given)
            yield from self._rates(at)
        for position, heard in at.positions().items():
            if not heard and at.round["called"] in ("hear", "reword"):
                hear = at.command("hear_position", round=here, position=position)
                yield from self._said(f"{here} hears {position}", hear, 60 + behind, 90 + behind)

    def _chooses(self, at: Glance, key: str) -> Iterator[Wish]:
        """In a decision walk: what I would choose myself, and why."""
        assert at.round is not None
        after = at.round["called"] == "after"
        option = self.temper.chance(key).randint(0, at.ways())
        yield from self._writes(
            key, at, "choose_option", 8, 30, round=at.round["id"], after=after, option=option, reason=self._says.why(at)
        )

    def _respond(self, at: Glance) -> Iterator[Wish]:
        assert at.round is not None
        assert at.seat is not None
        if at.round["turn"] != at.seat["id"]:
            return
        here = f"{at.round['id']} {at.round['go_round']}"
        speaks = self._would(here, self.temper.talk)
        if speaks and self._would(f"{here} typed", _MANY):
            said = self._says.answer(at)
            yield from self._writes(
                f"{here} answer", at, "answer", 10, 25, answer=said, round=at.round["id"], go_round=at.round["go_round"]
            )
        if not speaks and self._would(f"{here} later", 0.2):
            yield from self._said(f"{here} later", at.command("come_back_to_me"), 4, 9)
        yield from self._said(f"{here} turn", at.command("end_turn"), *((30, 80) if speaks else (4, 10)))

    def _discuss(self, at: Glance) -> Iterator[Wish]:
        assert at.round is not None
        here = at.round["id"]
        behind = at.place() * _PATIENCE
        yield from self._said(f"{here} prompt", at.command("show_prompt"), 20 + behind, 40 + behind)
        if at.round["outcome"] is None and at.round["card"] is not None:
            outcome = self.temper.chance(here).choice(("forward", "forward", "blocked", "mixed"))
            said = at.command("say_outcome", round=here, outcome=outcome)
            yield from self._said(f"{here} outcome", said, 60 + behind, 110 + behind)
        rolled = at.round["mode"] == "footprints"
        if rolled and at.round["outcome"] is not None and self._would(f"{here} step", self.temper.talk * _MANY):
            yield from self._writes(f"{here} step", at, "say_of_step", 5, 15, round=here, said=self._says.step(at))
        if self.temper.needs_help and at.round["number"] == 1:
            yield from self._writes("jargon", at, "flag_jargon", 10, 30, term=self._says.term(at))
        yield from self._words_positions(at, behind)
        if at.round["called"] == "said" and at.ways() and not at.decided():
            option = self.temper.chance(f"{here} said").randint(0, at.ways())
            given = {"ending": "chosen", "option": option} if option else {"ending": "not_yet"}
            said = at.command("say_decision", round=here, **given)
            yield from self._said(f"{here} decided", said, 50 + behind, 90 + behind)
        yield from self._captures(at, f"{here} discuss", self.temper.talk * _MANY)

    def _captures(self, at: Glance, key: str, part: float) -> Iterator[Wish]:
        assert at.round is not None
        if not at.round["kept"] and self._would(key, part):
            kind, words = self._says.capture(at)
            agreed = kind == "quote"
            yield from self._writes(
                key, at, "add_capture", 15, 45, kind=kind, speaker_agreed=agreed, round=at.round["id"], **words
            )

    def _ready(self, at: Glance, here: str, least: float, most: float) -> Iterator[Wish]:
        if at.seat is not None and not at.seat["ready"]:
            yield from self._said(f"{here} ready", at.command("say_ready", ready=True), least, most)

    def _scales(self, at: Glance) -> Iterator[Wish]:
        """One statement after the other, a little more sure of them at the end than at the start."""
        assert at.seat is not None
        moment = at.phase
        for nth, _ in enumerate(at.room["statements"]):
            value = min(5, max(1, self.temper.chance(f"scale {nth}").randint(2, 4) + (moment == "check_out")))
            given = {"moment": moment, "statement": nth, "value": value}
            yield from self._said(f"{moment} {nth}", at.command("answer_scale", **given), 10 + 8 * nth, 15 + 12 * nth)

    def _listens(self, at: Glance) -> Iterator[Wish]:
        """Where the room listens to presentations: who is next begins and ends, others ask a little."""
        now, coming = at.presentation("now"), at.presentation("next")
        behind = 0.0 if at.table is None else at.place() * _PATIENCE
        if now is None and coming is not None and at.is_mine(coming):
            begin = at.command("begin_slot", slot=coming["id"])
            yield from self._said(f"begin {coming['id']}", begin, 10 + behind, 25 + behind)
        if now is None:
            return
        if at.is_mine(now):
            yield from self._said(
                f"end {now['id']}", at.command("end_slot", slot=now["id"]), 200 + behind, 290 + behind
            )
        elif self._would(f"asks {now['id']}", self.temper.talk * 0.4):
            question = self._says.question()
            yield from self._writes(f"asks {now['id']}", at, "ask_question", 30, 150, slot=now["id"], question=question)
        for asked in at.held():
            shows = at.command("show_question", asked=asked, up=True)
            yield from self._said(f"show {asked}", shows, 20 + behind, 60 + behind)

    def _harvest(self, at: Glance) -> Iterator[Wish]:
        if at.table is not None and not at.table["sentence"]:
            behind, said = at.place() * _PATIENCE, self._says.sentence(at)
            yield from self._writes("sentence", at, "write_sentence", 30 + behind, 60 + behind, sentence=said)

    def _pledges(self, at: Glance) -> Iterator[Wish]:
        if self._would("pledge", 0.3 + self.temper.talk * _MANY):
            who = self.temper.chance("sees").choice(("room", "room", "table", "me"))
            said = self._says.pledge(at)
            yield from self._writes("pledge", at, "make_pledge", 20, 70, who_sees=who, for_table=False, i_will=said)

    def _check_out(self, at: Glance) -> Iterator[Wish]:
        yield from self._scales(at)
        if self._would("word", self.temper.talk):
            yield from self._writes("word", at, "leave_word", 30, 70, in_own_words=self._says.closing(at))
        if self._would("kind", _MOST):
            yield from self._said("kind", at.command("welcome_kind_words", welcome=True), 5, 25)

    def _writes(self, key: str, at: Glance, name: str, least: float, most: float, **given: Any) -> Iterator[Wish]:
        """As `_said`, for what is typed: that takes longer on small keys."""
        yield from self._said(key, at.command(name, **given), least + 5, most + 10)

    @staticmethod
    def _said(key: str, command: Command | None, least: float, most: float) -> Iterator[Wish]:
        if command is not None:
            yield key, command, least, most


def _is_blank(card: Parts) -> bool:
    """Whether it is a wild card on which nobody has written: cards of a deck have a colon in their ids."""
    return card["card_kind"] == "wild" and ":" in card["id"]


def _names(at: Glance) -> tuple[str, ...]:
    sources = ((at.seat or {}).get("offers", ()), (at.table or {}).get("offers", ()))
    return tuple({offer["do"] for source in sources for offer in source})
