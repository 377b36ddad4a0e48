"""Emoji in the texts of cards: what they are called, since paper has no picture for them."""

import re
import unicodedata
from collections.abc import Callable
from typing import Final

_ONE: Final = "[\U0001f000-\U0001faff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff]"
_RIDES: Final = "[\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
EMOJI: Final = re.compile(f"[\U0001f1e6-\U0001f1ff]{{2}}|{_ONE}{_RIDES}*(?:\u200d{_ONE}{_RIDES}*)*")
"""One emoji with all that rides on it: a colour of skin, a sign joined to it, a flag of two letters."""


def spelled(emoji: str) -> str:
    """What stands for it where it cannot be drawn: its name in brackets."""
    if len(emoji) == 2 and all("\U0001f1e6" <= sign <= "\U0001f1ff" for sign in emoji):
        return "[flag]"
    return f"[{unicodedata.name(emoji[0], 'sign').lower()}]"


def without_emoji(text: str, instead: Callable[[str], str] = spelled) -> str:
    """The text with every emoji spelled."""
    return EMOJI.sub(lambda found: instead(found[0]), text)
