"""A deck as a whole: what a facilitator looks through before opening a room, and its texts that belong to no card."""

from collections import Counter
from dataclasses import dataclass, replace

from game.cards import CardKind, Sensitivity
from server.decks.languages import Direction, base, best
from server.decks.library import Held
from server.decks.overlay import Overlay
from server.decks.pinned import PinnedDeck
from server.decks.schema import Deck
from server.decks.texts import CardText, PerspectiveText, SpokenBy, open_card, open_perspective, spoken_by, written


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeText:
    """A theme by its name."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KindCount:
    """How many cards of a kind a deck has."""

    kind: CardKind
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CardListing:
    """One card as a facilitator sees it beforehand, `card` with its quiz answer; never sent to participants."""

    card: CardText
    themes: tuple[ThemeText, ...]
    modes: tuple[str, ...]
    minutes: int | None
    facilitator_note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckSummary:
    """A deck on the shelf, enough to choose it: small enough to list many.

    `held`: why it stands there as it was before its file was changed; None when it is as its file is.
    """

    id: str
    hash: str
    title: str
    summary: str
    purpose_hint: str | None
    audience: str | None
    version: str
    licence: str
    authors: tuple[str, ...]
    languages: tuple[str, ...]
    cards: int
    kinds: tuple[KindCount, ...]
    tender: int
    perspectives: tuple[SpokenBy, ...]
    themes: tuple[ThemeText, ...]
    language: str
    fallback: bool
    dir: Direction
    held: Held | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckListing:
    """A deck with all its cards and perspectives, for facilitators only: it holds notes and answers."""

    summary: DeckSummary
    perspectives: tuple[PerspectiveText, ...]
    cards: tuple[CardListing, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TermText:
    """A word of the glossary."""

    term: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignpostText:
    """Somebody to turn to."""

    name: str
    text: str
    link: str | None
    phone: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckWords:
    """What a deck says beside its cards, for everyone in a room; a list is in one language as a whole."""

    title: str
    agreement: tuple[str, ...]
    signposting: tuple[SignpostText, ...]
    glossary: tuple[TermText, ...]
    evaluation: tuple[ThemeText, ...]
    language: str
    fallback: bool
    dir: Direction


def deck_summary(pinned: PinnedDeck, language: str) -> DeckSummary:
    """Return a deck as it stands on the shelf, for a reader of `language`."""
    deck = pinned.deck
    used, overlay = _overlay(pinned, language)
    kinds = Counter(card.kind for card in deck.cards)
    return DeckSummary(
        id=deck.id,
        hash=pinned.hash,
        title=(overlay and overlay.title) or deck.title,
        summary=(overlay and overlay.summary) or deck.summary,
        purpose_hint=(overlay and overlay.purpose_hint) or deck.purpose_hint,
        audience=(overlay and overlay.audience) or deck.audience,
        version=deck.version,
        licence=deck.licence,
        authors=deck.authors,
        languages=pinned.languages,
        cards=len(deck.cards),
        kinds=tuple(KindCount(kind=kind, count=kinds[kind]) for kind in CardKind if kinds[kind]),
        tender=sum(card.sensitivity is not Sensitivity.low for card in deck.cards),
        perspectives=tuple(spoken_by(pinned, one.id, language) for one in deck.perspectives),
        themes=_themes(pinned, overlay),
        language=used,
        fallback=base(used) != base(language),
        dir=written(deck, used),
    )


def deck_listing(pinned: PinnedDeck, language: str) -> DeckListing:
    """Return a deck with all its cards, notes and answers included: for facilitators."""
    themes = {theme.id: theme for theme in _themes(pinned, _overlay(pinned, language)[1])}
    cards = []
    for card in pinned.deck.cards:
        shown = open_card(pinned, f"{pinned.id}:{card.id}", language, reveal_answer=True)
        cards.append(
            CardListing(
                card=shown,
                themes=tuple(themes[theme] for theme in card.themes),
                modes=card.modes,
                minutes=card.minutes,
                facilitator_note=facilitator_note(pinned, card.id, shown.language),
            )
        )
    return DeckListing(
        summary=deck_summary(pinned, language),
        perspectives=tuple(open_perspective(pinned, f"{pinned.id}:{one}", language) for one in pinned.perspectives),
        cards=tuple(cards),
    )


def facilitator_note(pinned: PinnedDeck, card: str, language: str) -> str | None:
    """Return what a card says to facilitators alone, in `language` where it is translated; `card` without its deck."""
    words = pinned.card_words.get(language, {}).get(card)
    return (words and words.facilitator_note) or pinned.cards[card].facilitator_note


def deck_words(pinned: PinnedDeck, language: str) -> DeckWords:
    """Return agreement, signposting, glossary and statements of a deck for a reader of `language`.

    If any of them is not translated, all are in the language of the deck, so that nobody gets half a safety net.
    """
    deck = pinned.deck
    used, overlay = _overlay(pinned, language)
    names = ("agreement", "signposting", "glossary", "evaluation")
    if overlay is None or any(len(getattr(overlay, name)) < len(getattr(deck, name)) for name in names):
        used, overlay = deck.language, None
    terms = overlay.glossary.values() if overlay else ()
    statements = {one.id: one.text for one in overlay.evaluation} if overlay else {}
    return DeckWords(
        title=(overlay and overlay.title) or deck.title,
        agreement=overlay.agreement if overlay else deck.agreement,
        signposting=_signposting(deck, overlay),
        glossary=tuple(TermText(term=one.term, meaning=one.meaning) for one in terms)
        or tuple(TermText(term=term, meaning=meaning) for term, meaning in deck.glossary.items()),
        evaluation=tuple(ThemeText(id=one.id, name=statements.get(one.id, one.text)) for one in deck.evaluation),
        language=used,
        fallback=base(used) != base(language),
        dir=written(deck, used),
    )


def _signposting(deck: Deck, overlay: Overlay | None) -> tuple[SignpostText, ...]:
    posts = [SignpostText(name=one.name, text=one.text, link=one.link, phone=one.phone) for one in deck.signposting]
    if overlay is None:
        return tuple(posts)
    return tuple(
        replace(post, name=shown.name, text=shown.text, link=shown.link or post.link, phone=shown.phone or post.phone)
        for post, shown in zip(posts, overlay.signposting, strict=True)
    )


def _overlay(pinned: PinnedDeck, language: str) -> tuple[str, Overlay | None]:
    """Return the nearest language in which title and summary can be read, and its translation."""
    for code in best(language, pinned.languages):
        overlay = pinned.overlays.get(code)
        if overlay is None:
            break
        if overlay.title and overlay.summary:
            return code, overlay
    return pinned.deck.language, None


def _themes(pinned: PinnedDeck, overlay: Overlay | None) -> tuple[ThemeText, ...]:
    names = {theme.id: theme.name for theme in overlay.themes} if overlay else {}
    return tuple(ThemeText(id=one.id, name=names.get(one.id, one.name)) for one in pinned.deck.themes)
