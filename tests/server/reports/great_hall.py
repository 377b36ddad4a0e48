"""A whole conference in one room, played through without the checks of a story: for reports, and what they cost."""

import hashlib
import random
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from dev import ROOT
from game import Context, Room, play
from game.commands import (
    AddCapture,
    AnswerScale,
    CallDots,
    Command,
    DrawCard,
    EndTurn,
    EnterPhase,
    Join,
    LeaveWord,
    LetSentenceThrough,
    LetThemeThrough,
    MakePledge,
    MakeTheme,
    MoveTableOn,
    PlaceDots,
    PutInTheme,
    SayOutcome,
    TurnCard,
    WriteSentence,
)
from game.events import Event
from game.rules.captures import all_captures
from game.terms import CaptureKind, Moment, Naming, Outcome, WhoSees, WhoseNeed
from server.decks import PinnedDeck, library
from server.decks.pinned import facts
from tests.story import START, opening, sheet

_KINDS = list(CaptureKind)
_SAID = {
    "en": (
        "The ward rang at two and nobody asked who would be in the flat",
        "She knew the way the key sticks, and no form has a box for that",
        "Everyone waited for somebody else to say it aloud",
        "A chair at the desk would let people sit while they wait",
    ),
    "ar": (
        "رنّ الهاتف في الثانية ولم يسأل أحد من سيكون في البيت",
        "كانت تعرف كيف يعلق المفتاح ولا خانة لذلك في أي نموذج",
        "انتظر كل واحد أن يقولها غيره بصوت عالٍ",
        "كرسي عند المكتب يتيح للناس أن يجلسوا وهم ينتظرون",
    ),
}
_THEMES = {
    "en": (
        "Asked in time",
        "Who waits for whom",
        "Words nobody knows",
        "The small things that hold",
        "Nights",
        "Money",
    ),
    "ar": ("السؤال في وقته", "من ينتظر من", "كلمات لا يعرفها أحد", "الأشياء الصغيرة", "الليالي", "المال"),
}


@cache
def shelf() -> dict[str, PinnedDeck]:
    """The decks we ship."""
    return dict(library([ROOT / "decks"]).decks)


class Hall:
    """A room that is played; `people` and `captures` as many as asked for."""

    def __init__(
        self,
        *,
        people: int,
        captures: int,
        rounds: int = 3,
        naming: Naming = Naming.ANONYMOUS,
        language: str = "en",
        writer: Callable[[int, int], int] = lambda nth, seats: nth % seats,
        keys: str = "",
    ) -> None:
        """`writer` chooses who at a table of so many seats writes the capture with a number; `keys` make other keys."""
        self.deck = shelf()["leaving-hospital"]
        self.rng, self.language, self.writer, self.keys = random.Random(0), language, writer, keys
        self.room: Room | None = None
        self.log: list[Event] = []
        self.nth = 0
        self.opens(people, naming)
        self.plays(captures, rounds)
        self.closes()

    def opens(self, people: int, naming: Naming) -> None:
        phases = sheet("check_in", "play", "harvest", "pledge", "check_out")
        self.do(replace(opening(deck=facts(self.deck), naming=naming, phases=phases), language=self.language), None)
        tags = [f"leaving-hospital:{one}" for one in self.deck.perspectives]
        for _ in range(people):
            self.do(Join(agreed=True, tag=self.rng.choice([*tags, tags[0], tags[0], tags[1], None])), None)

    def plays(self, captures: int, rounds: int) -> None:
        self.phase("check_in")
        self.scales(Moment.CHECK_IN, 0)
        self.phase("play")
        for nth in range(rounds):
            self.round(captures * (nth + 1) // rounds - captures * nth // rounds)

    def closes(self) -> None:
        self.phase("harvest")
        self.themes()
        self.sentences_and_dots()
        self.phase("pledge")
        self.pledges()
        self.phase("check_out")
        self.scales(Moment.CHECK_OUT, 1)
        for seat in self.seats[::5]:
            self.do(LeaveWord(seat=seat, in_own_words=self.said(), edit_hash=self.key()), self.phone(seat))
        self.phase("closed")

    @property
    def there(self) -> Room:
        assert self.room is not None
        return self.room

    @property
    def seats(self) -> list[str]:
        return [seat for table in self.there.tables.values() for seat in table.seats]

    def do(self, command: Command, by: str | None) -> None:
        dice = hashlib.sha256(str(self.nth).encode()).digest()
        self.nth += 1
        played = play(self.room, command, Context(by=by, now=START + self.nth, dice=dice))
        self.room = played.room
        self.log.extend(played.events)

    def phone(self, seat: str) -> str:
        found = self.there.seat(seat)
        assert found is not None
        assert found.member is not None
        return found.member

    def phase(self, kind: str) -> None:
        phase = next(one for one in self.there.hall.phases if one.kind.value == kind)
        self.do(EnterPhase(phase=phase.id), "m1")

    def key(self) -> str | None:
        if self.there.hall.naming is Naming.NAMED:
            return None
        return hashlib.sha256(f"key {self.keys} {self.nth}".encode()).hexdigest()

    def said(self) -> str:
        return f"{self.rng.choice(_SAID[self.language])} ({self.rng.randrange(9999)})"

    def scales(self, moment: Moment, lift: int) -> None:
        for nth in range(len(self.there.hall.statements)):
            for seat in self.seats:
                value = min(5, self.rng.randint(1, 4) + lift)
                self.do(
                    AnswerScale(seat=seat, moment=moment, statement=nth, value=value, edit_hash=self.key()),
                    self.phone(seat),
                )

    def round(self, captures: int) -> None:
        rounds = {table.id: self.to_capture(table.id) for table in list(self.there.tables.values())}
        for nth in range(captures):
            table = list(self.there.tables.values())[nth % len(rounds)]
            seat = list(table.seats)[self.writer(nth, len(table.seats))]
            self.do(self.capture(seat, rounds[table.id], _KINDS[nth % len(_KINDS)]), self.phone(seat))
        for nth, (table_id, round_id) in enumerate(rounds.items()):
            seat = next(iter(self.there.tables[table_id].seats))
            if nth % 4 < 3:
                self.do(SayOutcome(seat=seat, round=round_id, outcome=list(Outcome)[nth % 4]), self.phone(seat))
            now = self.there.tables[table_id].round
            assert now is not None
            self.do(MoveTableOn(table=table_id, round=round_id, stage=now.stage), "m1")

    def to_capture(self, table: str) -> str:
        """Play the running round of a table until its captures; gives its id."""
        seat = next(iter(self.there.tables[table].seats))
        while True:
            now = self.there.tables[table].round
            assert now is not None
            if now.step.value == "capture":
                return now.id
            if now.turn is not None:
                turn = EndTurn(seat=now.turn, round=now.id, go_round=1, turn=now.turn)
                self.do(turn, self.phone(now.turn))
            elif now.step.value != "draw":
                self.do(MoveTableOn(table=table, round=now.id, stage=now.stage), "m1")
            elif now.card is None:
                self.do(DrawCard(seat=seat, round=now.id), self.phone(seat))
            else:
                self.do(TurnCard(seat=seat, round=now.id), self.phone(seat))

    def capture(self, seat: str, round_id: str, kind: CaptureKind) -> AddCapture:
        return AddCapture(
            seat=seat,
            round=round_id,
            kind=kind,
            noticed=self.said(),
            because=self.said() if self.nth % 3 else "",
            so=self.said() if self.nth % 2 else "",
            whose_need=self.rng.choice(list(WhoseNeed)) if kind is CaptureKind.IDEA else None,
            speaker_agreed=kind is CaptureKind.QUOTE,
            edit_hash=self.key(),
        )

    def themes(self) -> None:
        for name in _THEMES[self.language]:
            self.do(MakeTheme(theme=name), "m1")
        themes = list(self.there.themes)
        for nth, capture in enumerate(sorted(all_captures(self.there), key=lambda one: one.noticed.text or "")):
            if nth % 7:
                self.do(PutInTheme(capture=capture.id, id=themes[nth % 7 - 1]), "m1")

    def sentences_and_dots(self) -> None:
        for table in self.there.tables.values():
            seat = next(iter(table.seats))
            self.do(WriteSentence(seat=seat, sentence=self.said()), self.phone(seat))
            self.do(LetSentenceThrough(table=table.id, on_screen=True), "m1")
        themes = list(self.there.themes)
        for theme in themes:
            self.do(LetThemeThrough(id=theme, on_screen=True), "m1")
        self.do(CallDots(wanted=True), "m1")
        for seat in self.seats:
            one, two, three = (self.rng.choice(themes) for _ in range(3))
            self.do(PlaceDots(seat=seat, dot_1=one, dot_2=two, dot_3=three, edit_hash=self.key()), self.phone(seat))
        self.do(CallDots(wanted=False), "m1")

    def pledges(self) -> None:
        for nth, seat in enumerate(self.seats[::2]):
            pledge = MakePledge(
                seat=seat,
                i_will=self.said(),
                who_with=self.said() if nth % 2 else "",
                by_when="2027" if nth % 3 else "",
                who_sees=WhoSees.ROOM if nth % 5 == 0 else list(WhoSees)[nth % 3],
                for_table=nth % 5 == 0,
                edit_hash=self.key(),
            )
            self.do(pledge, self.phone(seat))
