"""The short code printed on a card, by which a table finds it again in a room.

Rule 1: a code follows from the ids of deck and card alone, so cards printed last year still work, in every room, and
whatever else has changed in the deck.
Rule 2: six signs of the alphabet of room codes, shown 3-3, so that neither can be taken for the other, which has eight.
Rule 3: within a deck no two cards share a code: of two that would (one deck of 500 in 3,000), the later takes its next.
"""

from collections.abc import Iterable, Mapping
from hashlib import blake2b
from typing import Final

from server.access import ALPHABET

LENGTH: Final = 6
HALF: Final = 3


def card_codes(deck: str, cards: Iterable[str]) -> Mapping[str, str]:
    """The card of each code; `cards`: the ids of all cards of the deck, without the deck's, in their order there."""
    found: dict[str, str] = {}
    for card in cards:
        turn = 0
        while (code := _code(f"{deck}:{card}", turn)) in found:
            turn += 1
        found[code] = card
    return found


def shown(code: str) -> str:
    """A code as it is printed and read out: `K7M-4QX`."""
    return f"{code[:HALF]}-{code[HALF:]}"


def typed(text: str) -> str:
    """A code as somebody typed or scanned it, without spaces, hyphens and whatever address stands before it."""
    return "".join(sign for sign in text.rpartition("#")[2].upper() if sign.isalnum())


def _code(card: str, turn: int) -> str:
    number = int.from_bytes(blake2b(f"{card} {turn}".encode(), digest_size=8).digest(), "big")
    signs = []
    for _ in range(LENGTH):
        number, at = divmod(number, len(ALPHABET))
        signs.append(ALPHABET[at])
    return "".join(signs)
