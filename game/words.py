"""Words: any text or name a person typed, and how long each may be.

The rules see a value `Words(id, text or None)`: the text is None once it has been erased, and no rule may
depend on it. Lengths are checked when words are offered, never when history is replayed.
"""

import unicodedata
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from game.errors import IllegalMove, Refusal

WordsId = str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Something a person typed. `text` is None after it was erased; `id` stays."""

    id: WordsId
    text: str | None


# Longest length in letters as people count them; see RULES.md W1. Source: limits of a phone screen and a 16 KiB part.
BOUNDS: dict[str, int] = {
    "name": 32,
    "title": 80,
    "purpose": 240,
    "agreement": 1200,
    "message": 280,
    "note": 2000,
    "answer": 1000,
    "noticed": 500,
    "because": 500,
    "so": 500,
    "term": 60,
    "explanation": 200,
    "theme": 80,
    "i_will": 400,
    "who_with": 120,
    "by_when": 80,
    "help_needed": 240,
    "in_own_words": 1000,
    "kind_words": 400,
    "sentence": 200,
    "story": 400,
    "hypothesis": 240,
    "topic": 120,
    "problem": 500,
    "question": 280,
    "said": 80,
    "where": 40,
    "call": 300,
    "reason": 400,
}
BYTES_PER_LETTER = 4
_JOINERS = {"\u200d", "\ufe0e", "\ufe0f"}


def letters(text: str) -> int:
    """How many letters a person would count: marks and joiners ride on the letter before them."""
    if text.isascii():
        return len(text)
    count, joined = 0, False
    for sign in text:
        if sign in _JOINERS:
            joined = sign == "\u200d"
        elif unicodedata.category(sign)[0] != "M":
            count += not joined
            joined = False
    return count


def check_words(field: str, text: str, *, needed: bool = True) -> None:
    """Raises IllegalMove when `text` is missing though needed, or longer than `BOUNDS[field]`. Rule: W1."""
    if not text.strip():
        if needed:
            raise IllegalMove(Refusal.WORDS_MISSING, field)
        return
    limit = BOUNDS[field]
    if len(text) > limit and (letters(text) > limit or len(text.encode()) > limit * BYTES_PER_LETTER):
        raise IllegalMove(Refusal.WORDS_TOO_LONG, field)
    if field == "call" and not is_call(text.strip()):
        raise IllegalMove(Refusal.NOT_A_CALL, field)


def is_call(link: str) -> bool:
    """Whether a text is a link that a phone may open in safety: https, a host, nothing to sign in with. Rule: T24."""
    if not link.isascii() or not link.isprintable() or set(link) & set(' "<>\\^`{|}'):
        return False
    try:
        parts = urlsplit(link)
        return parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc and parts.port != 0
    except ValueError:
        return False


# Which fields of which command are words: field -> (whose bound, needed). The command's tag names it.
_UNIT = {"noticed": ("noticed", True), "because": ("because", False), "so": ("so", False)}
_PLEDGE = {
    "i_will": ("i_will", True),
    "who_with": ("who_with", False),
    "by_when": ("by_when", False),
    "help_needed": ("help_needed", False),
}
TYPED: dict[str, dict[str, tuple[str, bool]]] = {
    "open_room": {
        "title": ("title", True),
        "purpose": ("purpose", True),
        "facilitator": ("name", False),
        "agreement": ("agreement", False),
    },
    "join": {"name": ("name", False)},
    "invite": {"name": ("name", False)},
    "call_me": {"name": ("name", True)},
    "retitle": {"title": ("title", True)},
    "restate_purpose": {"purpose": ("purpose", True)},
    "revise_agreement": {"agreement": ("agreement", False)},
    "add_seat": {"name": ("name", False)},
    "add_seat_at": {"name": ("name", False)},
    "take_seat": {"name": ("name", False)},
    "rename": {"name": ("name", True)},
    "say_to_all": {"message": ("message", False)},
    "tell_story": {"told_by": ("name", False)},
    "keep_note": {"note": ("note", False)},
    "answer": {"answer": ("answer", False)},
    "flag_jargon": {"term": ("term", True)},
    "explain_jargon": {"explanation": ("explanation", False)},
    "add_capture": _UNIT,
    "add_capture_at": _UNIT,
    "change_capture": _UNIT,
    "make_theme": {"theme": ("theme", True)},
    "rename_theme": {"theme": ("theme", True)},
    "make_pledge": _PLEDGE,
    "change_pledge": _PLEDGE,
    # As long as title and text of a scenario card in a deck may be.
    "write_card": {"title": ("term", True), "text": ("i_will", True)},
    "write_on_card": {"title": ("term", True), "text": ("i_will", True)},
    "redact_capture": {"slip": ("noticed", True)},
    "redact_pledge": {"slip": ("story", True)},
    "redact_sentence": {"slip": ("sentence", True)},
    "write_kind_word": {"kind_words": ("kind_words", True)},
    "split_off": {"theme": ("theme", True)},
    "write_sentence": {"sentence": ("sentence", False)},
    "tell_pledge": {"story": ("story", False)},
    "tell_by_link": {"story": ("story", False)},
    "state_hypothesis": {"hypothesis": ("hypothesis", False)},
    "set_topic": {"topic": ("topic", False)},
    "bring_problem": {"title": ("term", True), "text": ("problem", True)},
    "expect_guest": {"name": ("name", True)},
    "ask_question": {"question": ("question", True)},
    "set_site": {"where": ("where", True), "call": ("call", False)},
    "say_to_hosts": {"message": ("message", False)},
    "say_of_step": {"said": ("said", False)},
    "rate_position": {"reason": ("reason", False)},
    "word_position": {"wording": ("sentence", True)},
    "redact_wording": {"slip": ("sentence", True)},
    "choose_option": {"reason": ("reason", False)},
    "leave_word": {"in_own_words": ("in_own_words", False)},
}
LONGEST_KEY = 64


def check_command(command: Any) -> None:
    """Raises IllegalMove when words of `command` are missing or too long, or a key is over 64 signs. Rule: W1."""
    for field, (bound, needed) in TYPED.get(command.type, {}).items():
        check_words(bound, getattr(command, field), needed=needed)
    for key in ("edit_key", "edit_hash", "link_key", "link_hash", "day"):
        if len(getattr(command, key, None) or "") > LONGEST_KEY:
            raise IllegalMove(Refusal.WRONG_KEY)
