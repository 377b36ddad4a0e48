"""Gathers what a member may take home from the parts of their own view."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

import game
from game.show.cards import card_counts
from game.state import Capture, Hall, Pledge, Room
from game.terms import CaptureId, MemberId, Naming, Role
from game.views import (
    CapturesPart,
    CaptureView,
    ClosingWordsPart,
    CountsPart,
    MePart,
    MinePart,
    PledgesPart,
    PledgeView,
    ThemesPart,
)
from game.words import Words
from server.decks import PinnedDeck, open_card
from server.reports.found.words import voice
from server.reports.report import (
    CaptureLine,
    Counts,
    OwnText,
    OwnWords,
    PlayedCard,
    PledgeLine,
    Report,
    ScaleLine,
    ThemeLine,
)

P = TypeVar("P")


def gather(room: Room, decks: Sequence[PinnedDeck], member: MemberId) -> Report:
    """Make the report of `member`, a member of the room."""
    return _Gatherer(room, decks, member).report()


def _marked(hall: Hall) -> str:
    """The title, and before it that it was a rehearsal."""
    title = hall.title.text or ""
    return title if hall.pace is None else f"{voice(hall.language)('rehearsal')}: {title}"


class _Gatherer:
    def __init__(self, room: Room, decks: Sequence[PinnedDeck], member: MemberId) -> None:
        self.room = room
        self.member = room.members[member]
        self.view = game.view(room, member)
        self.decks = {deck.id: deck for deck in decks}
        self.anonymous = room.hall.naming is Naming.ANONYMOUS
        themes = [theme for part in self.parts(ThemesPart) for theme in part.items]
        self.theme_of = {capture: theme.name for theme in themes for capture in theme.captures}

    def parts(self, kind: type[P]) -> Iterator[P]:
        return (part for part in self.view.values() if isinstance(part, kind))

    def report(self) -> Report:
        hall, captures = self.room.hall, self._captures()
        themes = tuple(self._themes(captures))
        pledges = self._pledges()
        return Report(
            rehearsal=hall.pace is not None,
            title=_marked(hall),
            purpose=hall.purpose.text or "",
            anonymous=self.anonymous,
            decks=tuple(deck.title for deck in self.room.decks),
            counts=self._counts(len(themes)),
            captures=tuple(self._in_order(captures)),
            themes=themes,
            pledges=tuple(pledges),
            closing_words=tuple(word for part in self.parts(ClosingWordsPart) for word in part.items),
            scales=tuple(self._scales()),
            cards=tuple(self._cards()) if self.member.role is Role.FACILITATOR else (),
            own=self._own() if self.member.seats or self.member.role is Role.PARTICIPANT else None,
        )

    def _captures(self) -> dict[CaptureId, CaptureView]:
        """Facilitators: all, the hidden ones marked. Everyone else: those of their table and those let through."""
        seen = {capture.id: capture for part in self.parts(CapturesPart) for capture in part.items}
        if self.member.role is Role.FACILITATOR:
            return seen
        return {key: capture for key, capture in seen.items() if not capture.hidden}

    def _in_order(self, captures: Mapping[CaptureId, CaptureView]) -> list[CaptureLine]:
        """By table, then by round; ids are by chance, so their order tells nothing of when and who."""
        lines = [(self._line(capture), capture.id) for capture in captures.values()]
        lines.sort(key=lambda pair: (pair[0].table, pair[0].round or 0, pair[1] if self.anonymous else ""))
        return [line for line, _ in lines]

    def _line(self, capture: CaptureView | Capture) -> CaptureLine:
        return CaptureLine(
            table=self.room.tables[capture.table].number,
            round=self._round(capture.table, capture.round),
            card=self._title(capture.card),
            kind=capture.kind.value,
            noticed=_text(capture.noticed),
            because=_text(capture.because),
            so=_text(capture.so),
            whose_need=capture.whose_need.value if capture.whose_need else None,
            theme=self.theme_of.get(capture.id),
            hidden=capture.hidden,
        )

    def _themes(self, captures: Mapping[CaptureId, CaptureView]) -> Iterator[ThemeLine]:
        for part in self.parts(ThemesPart):
            for theme in part.items:
                inside = {key: captures[key] for key in theme.captures if key in captures}
                yield ThemeLine(name=theme.name, captures=tuple(self._in_order(inside)))

    def _pledges(self) -> list[PledgeLine]:
        seen = {pledge.id: pledge for part in self.parts(PledgesPart) for pledge in part.items}
        lines = [(self._pledge_line(pledge), pledge.id) for pledge in seen.values()]
        lines.sort(key=lambda pair: (pair[0].table, pair[1] if self.anonymous else ""))
        return [line for line, _ in lines]

    def _pledge_line(self, pledge: PledgeView | Pledge) -> PledgeLine:
        return PledgeLine(
            table=self.room.tables[pledge.table].number,
            i_will=_text(pledge.i_will),
            who_with=_text(pledge.who_with),
            by_when=_text(pledge.by_when),
            help_needed=_text(pledge.help_needed),
            for_table=pledge.for_table,
        )

    def _counts(self, themes: int) -> Counts:
        counts = next(self.parts(CountsPart), None)
        return Counts(
            seats=counts.seats if counts else 0,
            tables=counts.tables if counts else 0,
            rounds=sum(len(table.path) for table in self.room.tables.values()),
            captures=counts.captures if counts else 0,
            themes=themes,
            pledges=counts.pledges if counts else 0,
        )

    def _scales(self) -> Iterator[ScaleLine]:
        for part in self.parts(CountsPart):
            for key, answers in part.scales.items():
                moment, _, number = key.partition(":")
                statement = self.room.hall.statements[int(number)].text or ""
                yield ScaleLine(moment=moment, statement=statement, answers=tuple(answers))

    def _cards(self) -> Iterator[PlayedCard]:
        used = [one for one in card_counts(self.room) if one.played or one.aside or one.card in self.room.local]
        for one in sorted(used, key=lambda one: (-one.played, -one.aside)):
            title = self._title(one.card) or one.card
            local = self.room.local.get(one.card)
            text = _text(local.text) if local else None
            yield PlayedCard(id=one.card, title=title, played=one.played, aside=one.aside, written_here=text)

    def _own(self) -> OwnWords:
        mine = [seat for part in self.parts(MePart) for seat in part.seats if seat.mine]
        captures = [found for seat in mine for key in seat.captures if (found := self._find_capture(key))]
        pledges = [self.room.pledges[key] for seat in mine for key in seat.pledges if key in self.room.pledges]
        return OwnWords(
            captures=tuple(self._line(capture) for capture in captures),
            pledges=tuple(self._pledge_line(pledge) for pledge in pledges),
            texts=tuple(self._own_texts({seat.id for seat in mine})),
        )

    def _find_capture(self, wanted: CaptureId) -> Capture | None:
        return next((table.captures[wanted] for table in self.room.tables.values() if wanted in table.captures), None)

    def _own_texts(self, seats: set[str]) -> Iterator[OwnText]:
        for part in self.parts(MinePart):
            for words in part.items:
                kind = "closing_word" if words.round is None else "note"
                yield OwnText(kind=kind, card=self._card_of(words.round), text=words.text)
        for table in self.room.tables.values():
            for (round_id, _, seat), answer in table.answers.items():
                if seat in seats and answer.text:
                    yield OwnText(kind="answer", card=self._card_of(round_id), text=answer.text)

    def _card_of(self, round_id: str | None) -> str | None:
        if round_id is None:
            return None
        cards = (table.card_of(round_id) for table in self.room.tables.values())
        return self._title(next((card for card in cards if card), None))

    def _round(self, table_id: str, round_id: str | None) -> int | None:
        table = self.room.tables[table_id]
        if table.round is not None and table.round.id == round_id:
            return table.round.number
        return next((footprint.number for footprint in table.path if footprint.round == round_id), None)

    def _title(self, card: str | None) -> str | None:
        local = self.room.local.get(card or "")
        if local is not None:
            return _text(local.title)
        deck = self.decks.get(card.partition(":")[0]) if card else None
        return open_card(deck, card, self.room.hall.language).title if deck and card else None


def _text(words: Words | str | None) -> str:
    return (words.text if isinstance(words, Words) else words) or ""
