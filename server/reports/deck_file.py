"""A deck file made of what a room wrote: cards of its facilitators, wild cards of its tables, and chosen captures.

Rule 1: what comes out is a deck that the checker accepts, whatever people wrote.
Rule 2: nothing in it says who wrote what, at which table or when: ids are counted anew, and what tables and people
wrote stands in the order of its ids, which are by chance.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final

from game.errors import IllegalMove, Refusal
from game.rules.captures import all_captures
from game.state import Capture, LocalCard, Room
from game.terms import CaptureId
from game.words import Words
from server.decks import PinnedDeck, tidied

FILE_NAME: Final = "our-cards.yaml"
MEDIA_TYPE: Final = "application/yaml; charset=utf-8"
_TITLE: Final = 60
_TEXT: Final = 400
_HEAD: Final = """\
# Cards written in a room, and what people noticed there. Before you share them: are those who said it glad of that?
# Name the file as its id, make titles and texts your own, and see with `shoebox deck check our-cards.yaml`.
"""
_UNSEEN: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]+"
)
_HEAPED: Final = re.compile("([\u0300-\u036f]{3})[\u0300-\u036f]+")


def deck_file(room: Room, decks: Sequence[PinnedDeck], chosen: Collection[CaptureId]) -> str:
    """Write the cards of the room and the `chosen` captures as a deck. Raises IllegalMove where there are none."""
    captures = sorted((one for one in all_captures(room) if one.id in chosen and one.shown), key=lambda one: one.id)
    local = sorted((card for card in room.local.values() if card.text.text), key=_by_chance)
    shoes = _perspectives(local, decks)
    found = [*(_of_local(card, shoes) for card in local), *(_of_capture(one) for one in captures)]
    if not found:
        raise IllegalMove(Refusal.NO_CARDS, "cards")
    title = _short(_said(room.hall.title), _TITLE) or "Our cards"
    deck = {
        "schema": 1,
        "id": "our-cards",
        "title": title,
        "version": "1.0",
        "language": room.hall.language,
        "licence": "Ask the people who were there before you share this deck.",
        "authors": ["People who were in the room"],
        "summary": _short(_said(room.hall.purpose), _TEXT) or title,
        **({"perspectives": [{**one, "id": name} for name, one in shoes.values()]} if shoes else {}),
        "cards": [{"id": f"card-{number}", "kind": "scenario", **card} for number, card in enumerate(found, 1)],
    }
    text = _HEAD + "\n".join(_lines(deck, "")) + "\n"
    return tidied(text.encode(), FILE_NAME)[0] or text


def _perspectives(local: Sequence[LocalCard], decks: Sequence[PinnedDeck]) -> Mapping[str, tuple[str, dict[str, Any]]]:
    """The perspectives for whom cards speak, by their id in the room: a new id, and their fields without a picture."""
    known = {f"{deck.id}:{one}": found for deck in decks for one, found in deck.perspectives.items()}
    used = dict.fromkeys(card.spoken_by for card in local if card.spoken_by is not None and card.spoken_by in known)
    return {
        one: (f"voice-{number}", known[one].model_dump(mode="json", exclude_defaults=True, exclude={"image"}))
        for number, one in enumerate(used, 1)
    }


def _by_chance(card: LocalCard) -> str:
    """Cards of facilitators first, as they were written; those that tables wrote on by their ids."""
    return card.id if card.on else ""


def _of_local(card: LocalCard, shoes: Mapping[str, tuple[str, object]]) -> dict[str, object]:
    voice = shoes.get(card.spoken_by or "")
    spoken = {"spoken_by": voice[0]} if voice else {}
    return _card(_said(card.title), _said(card.text), "composite" if card.on else "invented", spoken)


def _of_capture(capture: Capture) -> dict[str, object]:
    parts = (_said(capture.noticed), _said(capture.because), _said(capture.so))
    return _card(parts[0], "\n".join(part for part in parts if part), "composite", {})


def _card(title: str, text: str, kind: str, more: Mapping[str, object]) -> dict[str, object]:
    return {
        "title": _short(title, _TITLE) or "…",
        **more,
        "text": _short(text, _TEXT) or "…",
        "sensitivity": "low",
        "source": {"kind": kind},
    }


def _said(words: Words | None) -> str:
    """What was typed, without signs that a deck may not hold; brackets of HTML become others."""
    text = ((words and words.text) or "").translate({ord("<"): "‹", ord(">"): "›"})
    lines = (_UNSEEN.sub(" ", _HEAPED.sub(r"\1", line)) for line in text.splitlines())
    return " ".join(word for line in lines for word in line.split())


def _short(text: str, most: int) -> str:
    """The text, ended at a word and with a sign that it goes on where it is longer."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    at = max(cut.rfind(" "), cut.rfind("\n"))
    return (cut[:at] if at > most // 2 else cut).rstrip() + "…"


def _lines(value: Mapping[str, Any], indent: str) -> Iterator[str]:
    """Fields as YAML. Every text is quoted, so that nothing in it can be misread."""
    for name, one in value.items():
        if isinstance(one, Mapping):
            yield f"{indent}{name}:"
            yield from _lines(one, indent + "  ")
        elif isinstance(one, list | tuple):
            yield f"{indent}{name}:"
            for item in one:
                if isinstance(item, Mapping):
                    first, *rest = _lines(item, indent + "    ")
                    yield f"{indent}  - {first.lstrip(' ')}"
                    yield from rest
                else:
                    yield f"{indent}  - {_quoted(item)}"
        else:
            yield f"{indent}{name}: {_quoted(one)}"


def _quoted(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
