"""Cards as people read them: one card, in the nearest language there is, ready for the wire.

Rule 1: what a participant may not see is not built: facilitator notes never, a quiz answer only when revealed.
Rule 2: a card is in one language as a whole; a translation that lacks a text the card shows is not used for it.
Easy Read is the one exception: where it is not translated it is absent.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from game.cards import CardKind, Sensitivity
from server.decks.languages import Direction, base, best, direction
from server.decks.overlay import CardWords, OptionWords, PerspectiveWords
from server.decks.pinned import PinnedDeck
from server.decks.schema import Card, Deck, Option, Perspective

Words = TypeVar("Words", CardWords, PerspectiveWords)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenBy:
    """The perspective a card speaks from; its name may be in another language than the card."""

    id: str
    name: str
    colour: str
    icon: str
    language: str
    dir: Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionText:
    """One way a decision can go, with what speaks for it and against it. `nothing`: it is doing nothing."""

    name: str
    gain: str
    loss: str
    nothing: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionText:
    """A decision of one invented person; `steps` are ids, in order."""

    owner: str
    options: tuple[OptionText, ...]
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizText:
    """A quiz; `answer` (counted from 1) and `explain` are there only when the answer is revealed."""

    choices: tuple[str, ...]
    answer: int | None
    explain: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureText:
    """A picture, found at /pictures/HASH.jpg, what is to be seen on it, and its size in points."""

    hash: str
    alt: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CardText:
    """One scenario card in one language; `number` counts from 1 in the deck, `id` is `deck:card`.

    `fallback` says that this is not the language asked for.
    """

    id: str
    deck_title: str
    number: int
    kind: CardKind
    title: str
    text: str
    easy_read: str | None
    prompts: tuple[str, ...]
    positions: tuple[str, ...]
    content_note: str | None
    sensitivity: Sensitivity
    spoken_by: SpokenBy | None
    decision: DecisionText | None
    quiz: QuizText | None
    picture: PictureText | None
    credit: str | None
    language: str
    fallback: bool
    dir: Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class PerspectiveText:
    """One perspective card in one language; `id` is `deck:perspective`."""

    id: str
    name: str
    colour: str
    icon: str
    holder: str
    in_brief: str
    what_matters: tuple[str, ...]
    strengths: tuple[str, ...]
    what_helps: tuple[str, ...]
    ask_instead: str | None
    content_note: str | None
    sensitivity: Sensitivity
    easy_read: str | None
    picture: PictureText | None
    credit: str | None
    language: str
    fallback: bool
    dir: Direction


def open_card(pinned: PinnedDeck, card_id: str, language: str, *, reveal_answer: bool = False) -> CardText:
    """Return one card for a reader of `language`.

    Raises: KeyError when the deck has no such card.
    """
    card = pinned.cards[_within(pinned, card_id)]
    used, words = _card_words(pinned, card, language)
    return CardText(
        id=f"{pinned.id}:{card.id}",
        deck_title=_title(pinned, used),
        number=list(pinned.cards).index(card.id) + 1,
        kind=card.kind,
        title=(words and words.title) or card.title,
        text=_text(card, words, written(pinned.deck, used)),
        easy_read=words.easy_read if words else card.easy_read,
        prompts=(words and words.prompts) or card.prompts,
        positions=(words and words.positions) or card.positions,
        content_note=(words and words.content_note) or card.content_note,
        sensitivity=card.sensitivity,
        spoken_by=spoken_by(pinned, card.spoken_by, language) if card.spoken_by else None,
        decision=_decision(card, words),
        quiz=_quiz(card, words, reveal_answer),
        picture=_picture(pinned, card, words),
        credit=(words and words.source and words.source.credit) or card.source.credit,
        language=used,
        fallback=base(used) != base(language),
        dir=written(pinned.deck, used),
    )


def open_perspective(pinned: PinnedDeck, perspective_id: str, language: str) -> PerspectiveText:
    """Return one perspective card for a reader of `language`.

    Raises: KeyError when the deck has no such perspective.
    """
    one = pinned.perspectives[_within(pinned, perspective_id)]
    used, words = _perspective_words(pinned, one, language)
    shown = words or one
    return PerspectiveText(
        id=f"{pinned.id}:{one.id}",
        name=shown.name or one.name,
        colour=one.colour,
        icon=one.icon,
        holder=one.holder,
        in_brief=shown.in_brief or one.in_brief,
        what_matters=shown.what_matters,
        strengths=shown.strengths,
        what_helps=shown.what_helps,
        ask_instead=shown.ask_instead,
        content_note=shown.content_note,
        sensitivity=one.sensitivity,
        easy_read=shown.easy_read,
        picture=_picture(pinned, one, words),
        credit=(words and words.source and words.source.credit) or one.source.credit,
        language=used,
        fallback=base(used) != base(language),
        dir=written(pinned.deck, used),
    )


def spoken_by(pinned: PinnedDeck, perspective: str, language: str) -> SpokenBy:
    """Return how a perspective is shown on the cards that speak from it; `perspective` is its id in the deck."""
    one = pinned.perspectives[perspective]
    used, words = _perspective_words(pinned, one, language)
    return SpokenBy(
        id=f"{pinned.id}:{one.id}",
        name=(words and words.name) or one.name,
        colour=one.colour,
        icon=one.icon,
        language=used,
        dir=written(pinned.deck, used),
    )


def written(deck: Deck, language: str) -> Direction:
    """Return which way a text of this deck in `language` is written."""
    return deck.dir if deck.dir and language == deck.language else direction(language)


def _within(pinned: PinnedDeck, full_id: str) -> str:
    deck, _, inner = full_id.partition(":")
    if deck != pinned.id:
        raise KeyError(full_id)
    return inner


def _title(pinned: PinnedDeck, language: str) -> str:
    overlay = pinned.overlays.get(language)
    return (overlay and overlay.title) or pinned.deck.title


def _card_words(pinned: PinnedDeck, card: Card, language: str) -> tuple[str, CardWords | None]:
    """Return the nearest language in which the whole card can be shown, and its words there."""
    needed = ("title", "text", "pair", "prompts", "positions", "content_note", "decision", "quiz")
    return _nearest(pinned, card, language, pinned.card_words, needed)


def _perspective_words(pinned: PinnedDeck, one: Perspective, language: str) -> tuple[str, PerspectiveWords | None]:
    needed = ("name", "in_brief", "what_matters", "strengths", "what_helps", "ask_instead", "content_note")
    return _nearest(pinned, one, language, pinned.perspective_words, needed)


def _nearest(
    pinned: PinnedDeck,
    original: Card | Perspective,
    language: str,
    by_language: Mapping[str, Mapping[str, Words]],
    needed: Iterable[str],
) -> tuple[str, Words | None]:
    shown = [name for name in needed if getattr(original, name) not in (None, ())]
    for code in best(language, pinned.languages):
        if code == pinned.deck.language:
            break
        words = by_language[code].get(original.id)
        if words is not None and all(getattr(words, name) not in (None, ()) for name in shown):
            return code, words
    return pinned.deck.language, None


def _text(card: Card, words: CardWords | None, way: Direction) -> str:
    """Return what is read out: nothing on a blank card, and below a statement the two ends of its pair."""
    text = (words and words.text) or card.text or ""
    pair = (words and words.pair) or card.pair
    if pair is None:
        return text
    return f"{text}\n\n{pair.start}\n{'←' if way == 'rtl' else '→'} {pair.end}"


def _picture(
    pinned: PinnedDeck, one: Card | Perspective, words: CardWords | PerspectiveWords | None
) -> PictureText | None:
    kept = pinned.pictures.get(one.image.file) if one.image else None
    if kept is None or one.image is None:
        return None
    alt = words.image.alt if words and words.image else one.image.alt
    return PictureText(hash=kept.hash, alt=alt, width=kept.width, height=kept.height)


def _decision(card: Card, words: CardWords | None) -> DecisionText | None:
    if card.decision is None:
        return None
    shown = (words and words.decision) or card.decision
    nothing = [nth for nth, one in enumerate(card.decision.options) if one.nothing]
    ways: tuple[Option | OptionWords, ...] = shown.options
    options = tuple(
        OptionText(name=one.name, gain=one.gain, loss=one.loss, nothing=nth in nothing) for nth, one in enumerate(ways)
    )
    return DecisionText(owner=shown.owner, options=options, steps=card.decision.steps)


def _quiz(card: Card, words: CardWords | None, reveal_answer: bool) -> QuizText | None:
    if card.quiz is None:
        return None
    shown = (words and words.quiz) or card.quiz
    return QuizText(
        choices=shown.choices,
        answer=card.quiz.answer if reveal_answer else None,
        explain=shown.explain if reveal_answer else None,
    )
