"""Parts that the server adds to those of the rules: texts of cards, names of shoes, titles, the guide.

Rule 1: which cards lie open is read from the table part that the rules built, so nothing is shown that they hide.
Rule 2: texts come from the room's pinned decks, in the nearest language to the one asked for.
Rule 3: a part that outgrows a page goes on in `name.2`, `name.3` …; `cards` counts from `cards.1`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final, NamedTuple, TypeVar

from game.state import Footprint, LocalCard, Room, Table
from game.views import TablePart
from server.decks import PinnedDeck, open_card
from server.decks.languages import best
from server.parts import (
    CardsPart,
    GlossaryLine,
    GuidePart,
    OpenCard,
    ShoesPart,
    SignpostLine,
    TitlesPart,
)
from server.rooms import cards
from server.rooms.frames import Framed, body_of, json_bytes
from server.wire import AnyPart

PAGE_BYTES: Final = 12 * 1024
NO_LANGUAGE: Final = "und"
"""What a reader gets for whom no deck has a language: each deck's own, marked as a fallback."""

_CARDS: Final = b'{"kind":"cards","items":[%b]}'
"""A `CardsPart` of written cards; a test compares it with what pydantic writes."""

Pages = list[tuple[AnyPart, bytes]]
"""Parts with their bodies."""

T = TypeVar("T")


class _Text(NamedTuple):
    """A card's text, and the same as bytes."""

    card: OpenCard
    body: bytes


class ServerParts:
    """The server's parts of one room. Each is made once for every table and language."""

    def __init__(self, decks: Sequence[PinnedDeck]) -> None:
        self._decks = {deck.id: deck for deck in decks}
        self._made: dict[tuple[str, str, str], tuple[object, tuple[Framed, ...]]] = {}
        self._texts: dict[tuple[object, ...], _Text] = {}
        self._title: dict[tuple[str, str], tuple[str, int]] = {}
        self._local: Mapping[str, LocalCard] = {}
        self._room = ("", NO_LANGUAGE)
        self._story: str | None = None

    def know(self, room: Room) -> None:
        """From now on these are the cards written in the room, and its title and language."""
        self._local, self._room = room.local, (room.hall.title.text or "", room.hall.language)
        self._story = None if room.hall.story is None else room.hall.story.card

    def language(self, wanted: str) -> str:
        """The language to read in: one that the decks have, or NO_LANGUAGE. Bounds how much is ever made."""
        near = (best(wanted, deck.languages) for deck in self._decks.values())
        return next((codes[0] for codes in near if codes), NO_LANGUAGE)

    def cards(self, part: TablePart, language: str) -> tuple[Framed, ...]:
        """`cards.N`: the open scenario card and the perspective cards held at this table."""
        now = part.round
        open_now = None if now is None or now.card is None else (now.card, now.face_down, now.prompts, now.answer_shown)
        held = tuple([seat.shoes for seat in part.seats])
        local = None if open_now is None else self._local.get(open_now[0])
        facts = (open_now, held, local and (local, self._room))
        return self._keep(("cards", part.id, language), facts, lambda: self._cards(open_now, held, language))

    def hand(self, member: str, held: tuple[str, ...], language: str) -> tuple[Framed, ...]:
        """`cards.100`: the perspective cards that only this member is shown. Far behind those of any table."""
        facts = dict.fromkeys(held)
        return self._keep(("cards.100", member, language), held, lambda: self._cards(None, tuple(facts), language))

    def story(self, language: str) -> tuple[Framed, ...]:
        """`cards.200`: the card that lies before the whole room; nothing where none does."""
        card = self._story
        if card is None:
            return ()
        facts = (card, self._local.get(card), self._room)
        return self._keep(
            ("cards.200", "", language), facts, lambda: self._cards((card, False, 0, False), (), language)
        )

    def titles(self, table: Table, language: str) -> tuple[Framed, ...]:
        """`titles.T`: titles of the cards on a table's path, and of its open card."""
        now = table.round
        card = None if now is None or now.face_down else now.card
        key = (f"titles.{table.id}", table.id, language)
        return self._keep(key, (table.path, card), lambda: self._titles(table.path, card, language))

    def shoes(self, language: str) -> tuple[Framed, ...]:
        """`shoes`: every perspective of the room's decks."""
        return self._keep(("shoes", "", language), None, lambda: self._shoes(language))

    def guide(self, language: str) -> tuple[Framed, ...]:
        """`guide`: the decks' glossaries and signposts."""
        return self._keep(("guide", "", language), None, lambda: self._guide(language))

    def _keep(self, key: tuple[str, str, str], facts: object, make: Callable[[], Pages]) -> tuple[Framed, ...]:
        """The pages of `key`, made anew only when `facts` are others than last time."""
        made = self._made.get(key)
        if made is not None and made[0] == facts:
            return made[1]
        parts = make()
        first = "cards.1" if key[0] == "cards" else key[0]
        names = (first, *(f"{key[0]}.{page}" for page in range(2, len(parts) + 1)))
        pages = tuple(Framed(name, part, body) for name, (part, body) in zip(names, parts, strict=True))
        self._made[key] = (facts, pages)
        return pages

    def _deck(self, full_id: str) -> PinnedDeck:
        return self._decks[full_id.partition(":")[0]]

    def _cards(
        self, open_now: tuple[str, bool, int, bool] | None, held: tuple[str | None, ...], language: str
    ) -> Pages:
        texts: list[_Text] = []
        if open_now is not None:
            card, face_down, prompts, answer_shown = open_now
            texts.append(self._scenario(card, face_down, prompts, answer_shown, language))
        texts += [self._perspective(one, language) for one in dict.fromkeys(held) if one is not None]
        return [
            (CardsPart(items=tuple(text.card for text in page)), _CARDS % b",".join(text.body for text in page))
            for page in _cut(texts, lambda text: len(text.body))
        ]

    def _scenario(self, card: str, face_down: bool, prompts: int, answer_shown: bool, language: str) -> _Text:
        local = self._local.get(card)
        if local is not None and local.on is None:
            number = list(self._local).index(card) + 1
            written = (local, *self._room)
            return self._text(written, lambda: cards.written_here(local, self._room[0], number, self._room[1]))
        blank = card if local is None or local.on is None else local.on
        deck = self._deck(blank)
        if face_down:
            made = self._text((blank, language), lambda: cards.face_down(deck, blank, language))
            return made if local is None else _text(replace(made.card, id=card))
        if local is not None:
            return self._text((local, prompts, self._room[1]), lambda: self._written_on(local, blank, prompts))
        facts = (card, language, prompts, answer_shown)
        return self._text(facts, lambda: cards.scenario(deck, card, prompts, answer_shown, language))

    def _written_on(self, card: LocalCard, blank: str, prompts: int) -> OpenCard:
        """In the room's language as a whole: in that people write on it."""
        return cards.written_on(cards.scenario(self._deck(blank), blank, prompts, False, self._room[1]), card)

    def _perspective(self, one: str, language: str) -> _Text:
        return self._text((one, language, "held"), lambda: cards.perspective(self._deck(one), one, language))

    def _text(self, facts: tuple[object, ...], make: Callable[[], OpenCard]) -> _Text:
        """A card's text, made and written once: a pinned deck never changes."""
        made = self._texts.get(facts)
        if made is None:
            made = self._texts[facts] = _text(make())
        return made

    def _titles(self, path: tuple[Footprint, ...], card_now: str | None, language: str) -> Pages:
        shown = dict.fromkeys(footprint.card for footprint in path)
        if card_now is not None:
            shown[card_now] = None
        titles = [(card, *self._title_of(card, language)) for card in shown]
        pages = _cut(titles, lambda line: line[2])
        return _written(TitlesPart(items={card: title for card, title, _ in page}) for page in pages)

    def _title_of(self, card: str, language: str) -> tuple[str, int]:
        """A card's title, and how many bytes its line takes."""
        local = self._local.get(card)
        if local is not None and local.on is not None:
            # Titles of a path go to the whole hall, and what a table wrote does not.
            card = local.on
        if ":" not in card:
            title = (self._local[card].title.text if card in self._local else None) or ""
            return title, len(json_bytes((card, title)))
        made = self._title.get((card, language))
        if made is None:
            title = open_card(self._deck(card), card, language).title
            made = self._title[card, language] = title, len(json_bytes((card, title)))
        return made

    def _shoes(self, language: str) -> Pages:
        lines = cards.shoes(self._decks.values(), language)
        return _written(ShoesPart(items=tuple(page)) for page in _cut(lines, _size))

    def _guide(self, language: str) -> Pages:
        return _written(
            GuidePart(
                glossary=tuple(line for line in page if isinstance(line, GlossaryLine)),
                signposting=tuple(line for line in page if isinstance(line, SignpostLine)),
            )
            for page in _cut(cards.guide(self._decks.values(), language), _size)
        )


def _text(card: OpenCard) -> _Text:
    return _Text(card, body_of(card))


def _written(parts: Iterable[AnyPart]) -> Pages:
    return [(part, body_of(part)) for part in parts]


def _size(item: object) -> int:
    return len(body_of(item))


def _cut(items: Iterable[T], size: Callable[[T], int]) -> list[list[T]]:
    """The items on pages of at most PAGE_BYTES, one page at least; an item larger than that has a page of its own."""
    pages: list[list[T]] = [[]]
    left = PAGE_BYTES
    for item in items:
        left -= (needed := size(item) + 1)
        if left < 0 and pages[-1]:
            pages.append([])
            left = PAGE_BYTES - needed
        pages[-1].append(item)
    return pages
