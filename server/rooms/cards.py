"""Texts of pinned decks in the shapes of the wire: pure functions of a deck, an id and a language."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace

from game.cards import CardKind
from game.state import LocalCard
from server.decks import CardText, PerspectiveText, PinnedDeck, deck_summary, deck_words, open_card, open_perspective
from server.decks.languages import Direction, direction
from server.parts import (
    FaceDownCard,
    GlossaryLine,
    OpenDecision,
    OpenOption,
    OpenPerspective,
    OpenPicture,
    OpenQuiz,
    OpenScenario,
    ShoesLine,
    SignpostLine,
)


def scenario(deck: PinnedDeck, card: str, prompts: int, answer_shown: bool, language: str) -> OpenScenario:
    """A scenario card lying open, with its first `prompts` questions, and a quiz answer only once shown."""
    text = open_card(deck, card, language, reveal_answer=answer_shown)
    names = {theme.id: theme.name for theme in deck_summary(deck, language).themes}
    quiz = text.quiz
    return OpenScenario(
        id=text.id,
        card_kind=text.kind,
        deck_title=text.deck_title,
        number=text.number,
        title=text.title,
        text=text.text,
        prompts=text.prompts[:prompts],
        easy_read=text.easy_read,
        content_note=text.content_note,
        spoken_by=text.spoken_by.id if text.spoken_by else None,
        themes=tuple(names[theme] for theme in deck.cards[card.partition(":")[2]].themes),
        decision=_decision(text),
        quiz=OpenQuiz(choices=quiz.choices, answer=quiz.answer, explain=quiz.explain) if quiz else None,
        picture=_picture(text),
        language=text.language,
        dir=text.dir,
        fallback=text.fallback,
        positions=text.positions,
    )


def written_on(blank: OpenScenario, card: LocalCard) -> OpenScenario:
    """A wild card lying open with what a table wrote on it: it keeps its questions and its picture (N17)."""
    text = card.text.text or ""
    return replace(
        blank,
        id=card.id,
        title=card.title.text or "",
        text=text,
        easy_read=None,
        spoken_by=card.spoken_by,
        dir=written_way(text, blank.dir),
        fallback=False,
    )


def written_here(card: LocalCard, room: str, number: int, language: str) -> OpenScenario:
    """A card that a facilitator wrote in the room lying open; where a deck's title stands, it has the room's."""
    text = card.text.text or ""
    return OpenScenario(
        id=card.id,
        card_kind=CardKind.scenario,
        deck_title=room,
        number=number,
        title=card.title.text or "",
        text=text,
        prompts=(),
        easy_read=None,
        content_note=None,
        spoken_by=card.spoken_by,
        themes=(),
        decision=None,
        quiz=None,
        picture=None,
        language=language,
        dir=written_way(text, direction(language)),
        fallback=False,
    )


def written_way(text: str, otherwise: Direction) -> Direction:
    """The direction in which a person wrote, by the first letter that has one."""
    ways = (unicodedata.bidirectional(sign) for sign in text)
    first = next((way for way in ways if way in ("L", "R", "AL")), None)
    return otherwise if first is None else "ltr" if first == "L" else "rtl"


def _decision(text: CardText) -> OpenDecision | None:
    if text.decision is None:
        return None
    options = tuple(
        OpenOption(name=one.name, gain=one.gain, loss=one.loss, nothing=one.nothing) for one in text.decision.options
    )
    return OpenDecision(owner=text.decision.owner, options=options, steps=text.decision.steps)


def _picture(text: CardText | PerspectiveText) -> OpenPicture | None:
    shown = text.picture
    return OpenPicture(hash=shown.hash, alt=shown.alt, width=shown.width, height=shown.height) if shown else None


def face_down(deck: PinnedDeck, card: str, language: str) -> FaceDownCard:
    """A tender card not yet turned: its content note and nothing else."""
    text = open_card(deck, card, language)
    return FaceDownCard(
        id=text.id,
        content_note=text.content_note or "",
        language=text.language,
        dir=text.dir,
        fallback=text.fallback,
    )


def perspective(deck: PinnedDeck, one: str, language: str) -> OpenPerspective:
    """A perspective card held openly."""
    text = open_perspective(deck, one, language)
    return OpenPerspective(
        id=text.id,
        name=text.name,
        colour=text.colour,
        icon=text.icon,
        holder=text.holder,
        in_brief=text.in_brief,
        what_matters=text.what_matters,
        strengths=text.strengths,
        what_helps=text.what_helps,
        ask_instead=text.ask_instead,
        content_note=text.content_note,
        easy_read=text.easy_read,
        picture=_picture(text),
        language=text.language,
        dir=text.dir,
        fallback=text.fallback,
    )


def shoes(decks: Iterable[PinnedDeck], language: str) -> Iterator[ShoesLine]:
    """Every perspective at a glance."""
    for deck in decks:
        for one in deck_summary(deck, language).perspectives:
            yield ShoesLine(
                id=one.id, name=one.name, colour=one.colour, icon=one.icon, language=one.language, dir=one.dir
            )


def guide(decks: Iterable[PinnedDeck], language: str) -> Iterator[GlossaryLine | SignpostLine]:
    """Whom to turn to, then words and what they mean."""
    words = [deck_words(deck, language) for deck in decks]
    for deck in words:
        for post in deck.signposting:
            yield SignpostLine(
                name=post.name,
                text=post.text,
                link=post.link,
                phone=post.phone,
                language=deck.language,
                dir=deck.dir,
            )
    for deck in words:
        for term in deck.glossary:
            yield GlossaryLine(term=term.term, meaning=term.meaning, language=deck.language, dir=deck.dir)
