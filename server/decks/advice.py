"""What a careful reader of a deck would say: too hard, too long for a phone, said twice, never heard, not explained.

Nothing here keeps a deck from being played. The bounds come from our own decks, with room above their most.
"""

import re
from collections.abc import Iterator
from functools import lru_cache, partial
from itertools import islice
from typing import Final

from game.cards import CardKind
from server.decks.alike import Alike
from server.decks.characters import tidy
from server.decks.jargon import Jargon
from server.decks.languages import base
from server.decks.marks import Path, where
from server.decks.nodes import Fields, Text, once
from server.decks.problems import Report
from server.decks.saying import quote, said
from server.decks.shapes import LONG_KINDS, LOOKED_AT, MAX_CARDS, REMEMBERED

_SENTENCE_END: Final = re.compile(r"[.!?…؟。！？]+[\"'”’»)]*(?:\s+|$)")
_MAX_SENTENCE: Final = 40
"""Words in one sentence that is read out; the longest of ours has 33."""
_MAX_DIFFICULTY: Final = 50
"""Läsbarhetsindex: words a sentence and long words in a hundred; 50 is a newspaper's leader, ours end at 37."""
_LONG_WORD: Final = 7
_MIN_WORDS: Final = 20
_PHONE: Final = 720
_PHONE_LONG: Final = 1100
"""Characters of title, text and questions that two screens of a phone hold; the longest of ours has 817."""
_MAX_LINES: Final = 24
_TENDER: Final = re.compile(
    r"(?i)\b(suicid\w+|self-harm\w*|overdos\w+|miscarr\w+|stillb\w+|raped?|rapist|abus(?:e|ed|er|ers|ive)|assault\w*"
    r"|violen(?:t|ce)|tortur\w+|racis[tm]|died|dying|hospice|bereave\w*|terminally ill|end of life)\b"
)
_SAYS_PICTURE: Final = re.compile(r"(?i)^(an? |the )?(image|picture|photo(graph)?|drawing|graphic) (of|showing)\b")


def check(root: Fields, report: Report) -> None:
    """Add advice on a deck."""
    jargon = Jargon(root) if base(root.text("language")) == "en" else None
    alike = Alike()
    for name in ("perspectives", "cards"):
        for index, member in _members(root, name):
            path: Path = (name, index)
            if jargon:
                once(member, "jargon", report, partial(jargon.read, member, path))
            once(
                member,
                f"advice, jargon {jargon is not None}",
                report,
                partial(_alone, root, path, member, report, english=jargon is not None),
            )
            if name == "cards":
                _said_before(root, path, member, alike, report)
    for word, place, path in jargon.unexplained() if jargon else ():
        report.warn(place, where(root, path), said("jargon", word=quote(word)))
    _silent(root, report)


def _alone(root: Fields, path: Path, member: Fields, report: Report, *, english: bool) -> None:
    """What can be said of a card or perspective whatever stands around it."""
    _picture(root, path, member, report)
    if english:
        _tender(root, path, member, report)
    if path[0] == "cards":
        _reading(root, path, member, report)
        _length(root, path, member, report)


def _members(root: Fields, name: str) -> Iterator[tuple[int, Fields]]:
    return ((at, item) for at, item in islice(enumerate(root.items(name)), MAX_CARDS) if isinstance(item, Fields))


def _tender(root: Fields, path: Path, member: Fields, report: Report) -> None:
    """Warn of a card that is called harmless, has no content note, and names what may hurt somebody in the room."""
    if member.text("sensitivity") != "low" or member.get("content_note") is not None:
        return
    for name in ("title", "text", "in_brief"):
        found = _TENDER.search(member.text(name)[:LOOKED_AT])
        if found:
            report.warn(member.place_of(name), where(root, (*path, name)), said("tender", word=quote(found[0])))
            return


def _reading(root: Fields, path: Path, card: Fields, report: Report) -> None:
    longest, sentences, words, long = _counted(card.text("text")[:LOOKED_AT])
    at = (*path, "text")
    if longest > _MAX_SENTENCE and card.text("kind") != CardKind.verse:
        report.warn(card.place_of("text"), where(root, at), said("long-sentence", count=longest))
    elif words >= _MIN_WORDS and words / sentences + 100 * long / words > _MAX_DIFFICULTY:
        message = said("hard-to-follow", long=long, words=words, each=round(words / sentences))
        report.warn(card.place_of("text"), where(root, at), message)


@lru_cache(REMEMBERED)
def _counted(text: str) -> tuple[int, int, int, int]:
    """The words of the longest sentence, then how many sentences, words and long words there are."""
    sentences = [words for one in _SENTENCE_END.split(tidy(text)) if (words := one.split())]
    words = [word for sentence in sentences for word in sentence]
    long = sum(len(word.strip(".,;:!?“”‘’\"'()")) >= _LONG_WORD for word in words)
    return max(map(len, sentences), default=0), len(sentences), len(words), long


def _length(root: Fields, path: Path, card: Fields, report: Report) -> None:
    text = tidy(card.text("text"))
    total = len(card.text("title")) + len(text) + sum(len(one.value) for one in card.texts("prompts"))
    most = _PHONE_LONG if card.text("kind") in LONG_KINDS else _PHONE
    if total > most:
        report.warn(card.place_of("text"), where(root, path), said("long-for-phone", count=total, most=most))
    lines = text.count("\n") + 1
    if lines > _MAX_LINES:
        message = said("many-lines", count=lines, most=_MAX_LINES)
        report.warn(card.place_of("text"), where(root, (*path, "text")), message)


def _said_before(root: Fields, path: Path, card: Fields, alike: Alike, report: Report) -> None:
    text = tidy(f"{card.text('title')[:LOOKED_AT]} {card.text('text')[:LOOKED_AT]}")
    first = alike.seen(text, tidy(card.text("id")), card.place)
    if first is not None and first[0] != card.text("id"):
        name, place = first
        report.warn(card.place, where(root, path), said("said-before", id=quote(name), line=place.line))


def _silent(root: Fields, report: Report) -> None:
    """Warn of perspectives that no card speaks from."""
    cards = [card for _, card in _members(root, "cards")]
    heard = {tidy(card.text("spoken_by")) for card in cards}
    heard |= {
        tidy(one.value) for card in cards if (block := card.fields("decision")) for one in block.texts("perspectives")
    }
    for index, one in _members(root, "perspectives"):
        name = tidy(one.text("id"))
        if cards and name and name not in heard:
            message = said("never-heard", id=name[:40])
            report.warn(one.place_of("id"), where(root, ("perspectives", index)), message)


def _picture(root: Fields, path: Path, member: Fields, report: Report) -> None:
    image = member.fields("image")
    alt = image.get("alt") if image else None
    if not image or not isinstance(alt, Text):
        return
    at = where(root, (*path, "image", "alt"))
    seen = tidy(alt.value)
    if _SAYS_PICTURE.match(seen):
        report.warn(alt.place, at, said("says-picture"))
    elif seen.casefold() in (tidy(member.text("title")).casefold(), tidy(image.text("file")).casefold()):
        report.warn(alt.place, at, said("says-nothing"))
