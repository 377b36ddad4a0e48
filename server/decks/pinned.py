"""A deck as a room keeps it: canonical bytes under their own hash, so that editing a deck changes no room.

Rule 1: the same deck gives the same bytes in every release: keys sorted, fields that have their default left out.
Rule 2: bytes are trusted only under their hash.
Rule 3: pictures are named by the hash of what is kept of them, so a deck with another picture is another deck.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from types import MappingProxyType
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from game.cards import CardFacts, DecisionFacts, DeckFacts, PerspectiveFacts
from server.decks.overlay import CardWords, Overlay, PerspectiveWords
from server.decks.schema import Card, Decision, Deck, Perspective
from server.decks.shapes import ModeName

NO_PICTURES: Final[Mapping[str, "KeptPicture"]] = MappingProxyType({})
_DEFAULT_MODES: tuple[ModeName, ...] = ("own_shoes", "swap_shoes")


class DamagedDeck(Exception):
    """Stored bytes that are not the deck they should be; restore them from a backup."""


@dataclass(frozen=True, slots=True)
class KeptPicture:
    """A picture as it is kept: a JPEG under the SHA-256 of its bytes in hex, and its size in points."""

    hash: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, eq=False)
class PinnedDeck:
    """A deck with all its translations, found by id; `hash` is the SHA-256 of `canonical` in hex.

    `pictures` are found by the names that cards call them by; their bytes are kept apart, under their own hashes.
    Store `hash` and `canonical`; `read_pinned` gives the rest back.
    """

    hash: str
    canonical: bytes
    deck: Deck
    overlays: Mapping[str, Overlay]
    cards: Mapping[str, Card]
    perspectives: Mapping[str, Perspective]
    card_words: Mapping[str, Mapping[str, CardWords]]
    perspective_words: Mapping[str, Mapping[str, PerspectiveWords]]
    pictures: Mapping[str, KeptPicture]

    @property
    def id(self) -> str:
        """The id of the deck."""
        return self.deck.id

    @property
    def languages(self) -> tuple[str, ...]:
        """The language of the deck, then those it is translated into, in order of their codes."""
        return (self.deck.language, *sorted(self.overlays))


def pin(deck: Deck, overlays: Mapping[str, Overlay], pictures: Mapping[str, KeptPicture] = NO_PICTURES) -> PinnedDeck:
    """Return the deck in its pinned form; `overlays` are found by their language codes, `pictures` by their names.

    A picture that no card and no perspective shows is left out.
    """
    shown = {name: pictures[name] for name in sorted(pictures_named(deck)) if name in pictures}
    form = {"deck": _bare(deck), "overlays": {code: _bare(overlay) for code, overlay in overlays.items()}}
    if shown:
        form["pictures"] = {name: asdict(picture) for name, picture in shown.items()}
    canonical = json.dumps(form, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    return _indexed(canonical, deck, overlays, shown)


def pictures_named(deck: Deck) -> frozenset[str]:
    """Return the names of all pictures that cards and perspectives of a deck show."""
    shown = (*(card.image for card in deck.cards), *(one.image for one in deck.perspectives))
    return frozenset(image.file for image in shown if image is not None)


def read_pinned(canonical: bytes, expected_hash: str) -> PinnedDeck:
    """Return the deck pinned as these bytes.

    Raises: DamagedDeck when they do not have that hash or are no deck.
    """
    if hashlib.sha256(canonical).hexdigest() != expected_hash:
        raise DamagedDeck(f"the stored deck {expected_hash[:12]} is not what was stored; restore the database")
    try:
        form = json.loads(canonical)
        deck = Deck.model_validate(form["deck"])
        overlays = {code: Overlay.model_validate(overlay) for code, overlay in form["overlays"].items()}
        pictures = {name: KeptPicture(**picture) for name, picture in form.get("pictures", {}).items()}
    except (ValueError, KeyError, TypeError, AttributeError, ValidationError) as error:
        raise DamagedDeck(f"the stored deck {expected_hash[:12]} cannot be read by this release") from error
    return _indexed(canonical, deck, overlays, pictures)


def facts(pinned: PinnedDeck) -> DeckFacts:
    """Return what the rules need to know of a deck; ids carry the deck's own before a colon."""
    deck = pinned.deck
    return DeckFacts(
        deck=deck.id,
        hash=pinned.hash,
        title=deck.title,
        language=deck.language,
        cards=tuple(_card_facts(deck.id, card) for card in deck.cards),
        perspectives=tuple(
            PerspectiveFacts(
                id=f"{deck.id}:{one.id}", colour=one.colour, icon=one.icon, holder=one.holder, secret_ok=one.secret_ok
            )
            for one in deck.perspectives
        ),
    )


def _card_facts(deck: str, card: Card) -> CardFacts:
    return CardFacts(
        id=f"{deck}:{card.id}",
        kind=card.kind,
        sensitivity=card.sensitivity,
        has_note=card.content_note is not None,
        spoken_by=f"{deck}:{card.spoken_by}" if card.spoken_by else None,
        prompts=len(card.prompts),
        modes=card.modes or _DEFAULT_MODES,
        themes=card.themes,
        positions=len(card.positions),
        decision=_decision_facts(deck, card.decision) if card.decision else None,
    )


def _decision_facts(deck: str, decision: Decision) -> DecisionFacts:
    return DecisionFacts(
        options=len(decision.options),
        nothing=any(one.nothing for one in decision.options),
        perspectives=tuple(f"{deck}:{one}" for one in decision.perspectives),
        steps=decision.steps,
    )


def _bare(model: BaseModel) -> dict[str, Any]:
    return model.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def _indexed(
    canonical: bytes, deck: Deck, overlays: Mapping[str, Overlay], pictures: Mapping[str, KeptPicture]
) -> PinnedDeck:
    return PinnedDeck(
        hash=hashlib.sha256(canonical).hexdigest(),
        canonical=canonical,
        deck=deck,
        overlays=dict(overlays),
        cards={card.id: card for card in deck.cards},
        perspectives={one.id: one for one in deck.perspectives},
        card_words={code: {card.id: card for card in overlay.cards} for code, overlay in overlays.items()},
        perspective_words={code: {one.id: one for one in overlay.perspectives} for code, overlay in overlays.items()},
        pictures=pictures,
    )
