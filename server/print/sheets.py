"""What is printed, as plain values for the templates: one sheet is all that a template may know.

Rule 1: words go into a sheet as values and come out of a template as text; nothing here or there builds markup.
Rule 2: only the crib holds facilitators' notes and the answers of quizzes.
"""

import base64
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from enum import StrEnum
from typing import Any, Final
from unicodedata import bidirectional
from urllib.parse import urlsplit

from game.board import footprints
from server.decks.languages import Direction, direction
from server.decks.listing import CardListing, deck_listing, deck_words
from server.decks.pinned import PinnedDeck, facts
from server.decks.texts import CardText
from server.print.codes import card_codes, shown
from server.print.drawings import drawings
from server.print.typeset import Sheet
from server.print.words import PRINTED


class What(StrEnum):
    """What can be printed of a deck."""

    CARDS = "cards"
    PERSPECTIVES = "perspectives"
    LARGE = "large"
    EASY_READ = "easy-read"
    PLACEMATS = "placemats"
    PATH = "path"
    SLIPS = "slips"
    CRIB = "crib"


_TEMPLATES: Final = {What.LARGE: "cards", What.EASY_READ: "cards"}
"""Where the template has not the name of what it prints."""
_WITH_CARDS: Final = frozenset((What.CARDS, What.LARGE, What.EASY_READ, What.CRIB))
_NO_PICTURES: Final[Mapping[str, bytes]] = {}
_SENTENCE: Final = re.compile(r"[^.!?؟]+(?:[.!?؟]+[\"”’»)]*|$)")
"""As in the client's Easy Read: a stop and whatever closes after it."""


class NothingToPrint(Exception):
    """The deck has none of it; the message says so to a person."""


def deck_sheet(
    pinned: PinnedDeck,
    what: What,
    language: str = "",
    address: str = "",
    pictures: Mapping[str, bytes] = _NO_PICTURES,
) -> Sheet:
    """One kind of print of a deck in the nearest language it has to `language` (none given: its own).
    `pictures`: what is kept of those it has, by hash.

    `address`: where a room of this server is reached, as `https://host`; each QR code then opens the rooms of
    the device that scans it, with the code.
    Raises: NothingToPrint.
    """
    language = language or pinned.deck.language
    listing = deck_listing(pinned, language)
    summary, perspectives = listing.summary, [asdict(one) for one in listing.perspectives]
    shown = pictures if what is What.PERSPECTIVES else _NO_PICTURES
    perspectives = [one | {"picture": _drawn(one["picture"], shown)} for one in perspectives]
    cards = _cards(pinned, listing.cards, what, address) if what in _WITH_CARDS else []
    if what is not What.CRIB:
        cards = [card | {"picture": _drawn(card["picture"], pictures)} for card in cards]
    if what is What.EASY_READ and not cards:
        raise NothingToPrint(f"No card of this deck has an Easy Read text in the language {language}.")
    if what is What.PERSPECTIVES and not perspectives:
        raise NothingToPrint("This deck has no perspective cards.")
    return _sheet(
        _TEMPLATES.get(what, what.value),
        summary.language,
        summary.dir,
        what=what.value,
        title=summary.title,
        authors=summary.authors,
        licence=summary.licence,
        cards=cards,
        perspectives=perspectives,
        icons=[one["icon"] for one in perspectives],
        walk=_walk(pinned) if what is What.PATH else [],
        said=asdict(deck_words(pinned, language)),
    )


def _walk(pinned: PinnedDeck) -> list[int | None]:
    """The board of `footprints` as the game lays it: for each footprint the place of its perspective among the sheet's
    perspectives, None for a plain one. A deck without perspectives has none."""
    known = facts(pinned)
    places = {one.id: nth for nth, one in enumerate(known.perspectives)}
    return [None if one is None else places[one] for one in footprints((known,))] if places else []


def poster_sheet(*, title: str, purpose: str, code: str, link: str, language: str, colour: str) -> Sheet:
    """The poster of a room: `link` is behind the QR code, `code` as it is read out, `colour` of its hem.

    `language`: of the words of the house; the room's own words keep the direction they begin in.
    """
    return _sheet(
        "poster",
        language,
        direction(language),
        what="poster",
        title=title,
        purpose=purpose,
        **{"title-in": _as_begun(title, language), "purpose-in": _as_begun(purpose, language)},
        code=code,
        place=urlsplit(link).netloc,
        scan=link,
        colour=colour,
        authors=(),
        icons=(),
    )


def _drawn(picture: dict[str, Any] | None, pictures: Mapping[str, bytes]) -> dict[str, Any] | None:
    """A picture as a drawing that holds it, which is how its bytes can stand in a text."""
    content = pictures.get(picture["hash"]) if picture else None
    if picture is None or content is None:
        return None
    width, height = picture["width"], picture["height"]
    inside = f"data:image/jpeg;base64,{base64.b64encode(content).decode()}"
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<image width="{width}" height="{height}" href="{inside}"/></svg>'
    )
    return {"drawing": drawing, "alt": picture["alt"], "ratio": width / height}


def left_out(pinned: PinnedDeck, what: What, language: str = "") -> int:
    """How many cards are not in this print: those without Easy Read in an edition of it."""
    if what is not What.EASY_READ:
        return 0
    listing = deck_listing(pinned, language or pinned.deck.language)
    return sum(not _in_easy_read(one.card) for one in listing.cards)


def sentences(text: str) -> list[str]:
    """The sentences of an Easy Read text, each for a line of its own."""
    return [found.strip() for found in _SENTENCE.findall(text) if found.strip()]


def _as_begun(text: str, language: str) -> dict[str, str]:
    """The direction of words whose language nobody has told, by their first letter; their language only if it fits."""
    strong = next((way for sign in text if (way := bidirectional(sign)) in ("L", "R", "AL")), "")
    way = {"": direction(language), "L": "ltr"}.get(strong, "rtl")
    return {"dir": way, "language": language if way == direction(language) else "und"}


def _sheet(template: str, language: str, way: Direction, *, icons: Iterable[str], **values: Any) -> Sheet:
    house = PRINTED.language(language)
    return {
        "template": template,
        "lang": language,
        "dir": way,
        "house": {"lang": house, "dir": direction(house), "words": dict(PRINTED.words(house))},
        "draw": drawings(icons),
        **values,
    }


def _cards(pinned: PinnedDeck, listed: Iterable[CardListing], what: What, address: str) -> list[dict[str, Any]]:
    codes = {card: code for code, card in card_codes(pinned.id, pinned.cards).items()}
    return [
        _card(one, codes[one.card.id.partition(":")[2]], what, address)
        for one in listed
        if what is not What.EASY_READ or _in_easy_read(one.card)
    ]


def _in_easy_read(card: CardText) -> bool:
    """Whether there is something to print: the words, or a blank card, which has none to be made easy."""
    return bool(card.easy_read) or not card.text


def _card(one: CardListing, code: str, what: What, address: str) -> dict[str, Any]:
    card = asdict(one.card) | {"code": shown(code), "easy": sentences(one.card.easy_read or "")}
    if what is What.CRIB:
        return card | {"note": one.facilitator_note, "minutes": one.minutes}
    if card["quiz"]:
        card["quiz"] |= {"answer": None, "explain": None}
    return card | {"scan": f"{address}/rooms#{code}" if address else code}
