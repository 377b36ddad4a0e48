"""From a room's log and its decks to the facts of a report: a pure function.

Rule 1: the same log, words and decks give the same facts. Nothing depends on ids, on who wrote, or on who was first.
Rule 2: what was hidden, taken back or not yet shown is not told; of pledges, those that the whole room may see.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from game import replay
from game.events import Event
from game.events.people import RoomOpened
from game.events.rounds import StageBegan, TurnBegan
from game.rules.captures import all_captures
from game.show.report import in_report
from game.state import Capture, Room, Table
from game.terms import Moment, Naming, Outcome, SeatId, TableId, WhoSees
from game.words import Words
from server import text as policy
from server.decks import PinnedDeck
from server.decks.languages import direction
from server.decks.texts import open_card, open_perspective
from server.reports.found.facts import (
    CardUsed,
    DeckUsed,
    Facts,
    Group,
    Path,
    People,
    ReportCapture,
    Scale,
    Seen,
    Sizes,
    Standpoint,
    Step,
    Talk,
    Theme,
    Unheard,
)
from server.reports.found.few import answers, enough, told
from server.reports.report import PledgeLine


class Counted(NamedTuple):
    """What the log alone knows: when it began, how often seats were asked, which, and at which tables."""

    at: int
    turns: int
    go_rounds: int
    asked: frozenset[SeatId]
    tables: frozenset[TableId]


def counted(log: Iterable[Event]) -> Counted:
    """Count what no state keeps."""
    at, turns, go_rounds, asked, tables = 0, 0, 0, set(), set()
    for event in log:
        if isinstance(event, TurnBegan):
            turns += 1
            asked.add(event.seat)
            tables.add(event.table)
        elif isinstance(event, StageBegan):
            go_rounds += bool(event.order)
        elif isinstance(event, RoomOpened):
            at = event.at
    return Counted(at, turns, go_rounds, frozenset(asked), frozenset(tables))


def facts(log: Sequence[Event], decks: Sequence[PinnedDeck], language: str = "") -> Facts:
    """The facts of the room with this log; names of cards in the nearest language there is to `language`."""
    return facts_of(replay(log), counted(log), decks, language)


def facts_of(room: Room, count: Counted, decks: Sequence[PinnedDeck], language: str = "") -> Facts:
    """The same, for whoever has the state of the room already. What its writers keep out of a report is not in it."""
    return _Teller(in_report(room), count, decks, language or room.hall.language).facts()


class _Teller:
    def __init__(self, room: Room, count: Counted, decks: Sequence[PinnedDeck], language: str) -> None:
        self.room, self.count, self.language = room, count, language
        self.decks = {deck.id: deck for deck in decks}
        self.people = [seat for table in room.tables.values() for seat in table.seats.values()]
        self.people += room.standing.values()
        self.names = {one: self._standpoint(one) for one in room.perspectives}
        self.titles: dict[str, str] = {}
        self.numbers = {step.round: step.number for table in room.tables.values() for step in table.path}
        self.numbers |= {
            table.round.id: table.round.number for table in room.tables.values() if table.round is not None
        }
        self.captures = {one.id: one for one in all_captures(room) if one.shown and not one.hidden and one.noticed.text}

    def facts(self) -> Facts:
        hall, themes = self.room.hall, self._themes()
        themed = {key for theme in self.room.themes.values() for key in theme.captures}
        loose = self._found((one for key, one in self.captures.items() if key not in themed), None)
        every = (*(one for theme in themes for one in theme.captures), *loose)
        paths, pledges = tuple(self._paths()), self._pledges()
        return Facts(
            language=self.language,
            dir=direction(self.language),
            date=datetime.fromtimestamp(self.count.at / 1000, UTC).date().isoformat(),
            rehearsal=hall.pace is not None,
            title=_said(hall.title),
            purpose=_said(hall.purpose),
            anonymous=hall.naming is Naming.ANONYMOUS,
            agreement=tuple(line for line in _said(hall.agreement).splitlines() if line.strip()),
            people=self._people(),
            sizes=Sizes(
                tables=sum(1 for table in self.room.tables.values() if table.seats or table.path),
                rounds=sum(len(path.steps) for path in paths),
                captures=len(every),
                themes=len(themes),
                pledges=len(pledges),
            ),
            standpoints=tuple(self.names.values()),
            themes=themes,
            no_theme=loose,
            seen=tuple(self._seen(themes)),
            unheard=self._unheard(every),
            paths=paths,
            pledges=pledges,
            scales=tuple(self._scales()),
            closing_words=tuple(sorted(said for one in self.room.closing_words.values() if (said := _said(one)))),
            talk=self._talk(),
            cards=tuple(self._cards()),
            decks=tuple(DeckUsed(title=one.title, authors=one.authors, licence=one.licence) for one in self._sources()),
        )

    def _people(self) -> People:
        tags = Counter(seat.tag for seat in self.people if seat.tag in self.names)
        groups = {tag: tags[tag] for tag in self.names}
        shown, rest = told(groups, len(self.people) - tags.total())
        largest = sorted(shown, key=lambda tag: (-shown[tag], self.names[tag].name))
        return People(
            all_of_them=enough(len(self.people)),
            groups=tuple(Group(name=self.names[tag].name, people=shown[tag]) for tag in largest),
            others=rest,
            not_alone=tuple(self.names[tag].name for tag in groups if tag not in shown),
        )

    def _talk(self) -> Talk | None:
        if enough(len(self.people)) is None or not self.count.go_rounds:
            return None
        tables = [table for key, table in self.room.tables.items() if key in self.count.tables and table.seats]
        whole = [table for table in tables if table.seats.keys() <= self.count.asked]
        return Talk(turns=self.count.turns, go_rounds=self.count.go_rounds, tables=len(tables), whole=len(whole))

    def _themes(self) -> tuple[Theme, ...]:
        named = [
            (_said(theme.name), [self.captures[key] for key in theme.captures if key in self.captures])
            for theme in self.room.themes.values()
        ]
        named.sort(key=lambda pair: (-len(pair[1]), pair[0], sorted(_said(one.noticed) for one in pair[1])))
        return tuple(
            Theme(number=number, name=name, captures=self._found(captures, number))
            for number, (name, captures) in enumerate(named, 1)
        )

    def _found(self, captures: Iterable[Capture], theme: int | None) -> tuple[ReportCapture, ...]:
        """In the order of kind, table and round, and then of their own words: ids would tell devices apart."""
        made = [self._one(capture, theme) for capture in captures]
        made.sort(key=lambda one: (_KINDS.index(one.kind), one.table, one.round or 0, one.noticed, one.because, one.so,
                                   one.whose_need or "", one.card or ""))  # fmt: skip
        return tuple(made)

    def _one(self, capture: Capture, theme: int | None) -> ReportCapture:
        return ReportCapture(
            table=self.room.tables[capture.table].number,
            round=self.numbers.get(capture.round) if capture.round else None,
            card=self._title(capture.card),
            standpoint=self._speaker(capture.card),
            kind=capture.kind.value,
            noticed=_said(capture.noticed),
            because=_said(capture.because),
            so=_said(capture.so),
            whose_need=capture.whose_need.value if capture.whose_need else None,
            theme=theme,
        )

    def _seen(self, themes: Iterable[Theme]) -> Iterator[Seen]:
        order = [*self.names, None]
        for theme in themes:
            counts = Counter(one.standpoint for one in theme.captures if one.card)
            for speaker in order:
                if counts[speaker]:
                    yield Seen(theme=theme.number, standpoint=speaker, captures=counts[speaker])

    def _unheard(self, captures: Iterable[ReportCapture]) -> Unheard:
        heard = {one.standpoint for one in captures}
        with_capture = {one.card for one in self.captures.values()}
        played = dict.fromkeys(step.card for table in self.room.tables.values() for step in table.path)
        spoke = {self._speaker(card) for card in played}
        silent = [one for one in self.names if one not in heard]
        return Unheard(
            played=tuple(self.names[one].name for one in silent if one in spoke),
            never_played=tuple(self.names[one].name for one in silent if one not in spoke),
            cards=tuple(sorted(self._title(card) or "" for card in played if card not in with_capture)),
        )

    def _paths(self) -> Iterator[Path]:
        for table in sorted(self.room.tables.values(), key=lambda one: one.number):
            if table.path:
                yield Path(table=table.number, steps=tuple(self._steps(table)))

    def _steps(self, table: Table) -> Iterator[Step]:
        for one in table.path:
            yield Step(
                round=one.number,
                card=self._title(one.card) or "",
                standpoint=one.spoken_by if one.spoken_by in self.names else None,
                outcome=one.outcome.value if isinstance(one.outcome, Outcome) else None,
            )

    def _pledges(self) -> tuple[PledgeLine, ...]:
        made = [
            PledgeLine(
                table=self.room.tables[one.table].number,
                i_will=_said(one.i_will),
                who_with=_said(one.who_with),
                by_when=_said(one.by_when),
                help_needed=_said(one.help_needed),
                for_table=one.for_table,
            )
            for one in self.room.pledges.values()
            if one.who_sees is WhoSees.ROOM and one.i_will.text
        ]
        made.sort(
            key=lambda one: (one.table, not one.for_table, one.i_will, one.who_with, one.by_when, one.help_needed)
        )
        return tuple(made)

    def _scales(self) -> Iterator[Scale]:
        counts = Counter((moment, nth, value) for (moment, nth, _), value in self.room.scales.items())
        for nth, statement in enumerate(self.room.hall.statements):
            before, after = (
                answers(tuple(counts[moment, nth, value] for value in range(1, 6)))
                for moment in (Moment.CHECK_IN, Moment.CHECK_OUT)
            )
            yield Scale(statement=_said(statement), before=before, after=after)

    def _cards(self) -> Iterator[CardUsed]:
        rounds = Counter(step.card for table in self.room.tables.values() for step in table.path)
        for card in sorted(rounds, key=lambda one: (-rounds[one], self._title(one) or "")):
            local = self.room.local.get(card)
            yield CardUsed(
                title=self._title(card) or "",
                standpoint=self._speaker(card),
                rounds=rounds[card],
                written_here=_said(local.text) if local else None,
            )

    def _sources(self) -> Iterator[DeckUsed]:
        for one in self.room.decks:
            deck = self.decks.get(one.deck)
            authors, licence = (deck.deck.authors, deck.deck.licence) if deck else ((), "")
            yield DeckUsed(title=_clean(one.title), authors=authors, licence=licence)

    def _standpoint(self, whole: str) -> Standpoint:
        known, (deck_id, _, own) = self.room.perspectives[whole], whole.partition(":")
        deck = self.decks.get(deck_id)
        name = open_perspective(deck, whole, self.language).name if deck and own in deck.perspectives else whole
        return Standpoint(id=whole, name=_clean(name), colour=known.colour, icon=known.icon)

    def _speaker(self, card: str | None) -> str | None:
        known = self.room.cards.get(card or "")
        local = self.room.local.get(card or "")
        speaker = local.spoken_by if local else known.spoken_by if known else None
        return speaker if speaker in self.names else None

    def _title(self, card: str | None) -> str | None:
        if card is None:
            return None
        if card not in self.titles:
            local, deck = self.room.local.get(card), self.decks.get(card.partition(":")[0])
            if local is not None:
                self.titles[card] = _said(local.title)
            else:
                self.titles[card] = _clean(open_card(deck, card, self.language).title) if deck else card
        return self.titles[card]


_KINDS = ("quote", "insight", "barrier", "idea", "question")


def _said(words: Words | None) -> str:
    return _clean((words and words.text) or "")


def _clean(text: str) -> str:
    """As the edge of the server cleans what is typed: texts of old logs and decks did not all come that way."""
    return text if text.isascii() and text.replace("\n", "").isprintable() else policy.text(text)
