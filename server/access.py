"""Codes that let people find a room, tokens that say who somebody is, and the limit on guessing codes.

Rule 1: a token is made by the client, 256 random bits; the server keeps its SHA-256 only and logs neither.
Rule 2: a code is public in its room; what protects it is 27^8 possibilities and a limit on wrong ones.
Rule 3: addresses of people are kept in memory only, for as long as the limit needs them.
"""

import base64
import hashlib
import ipaddress
import math
import secrets
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from server.ports import Entropy
from server.settings import Settings

ALPHABET: Final = "23456789BCDFGHJKMNPQRTVWXYZ"
"""Signs of a code: no vowels, so no words; no 0, 1, L or S, which look like others."""

CODE_LENGTH: Final = 8
PERSONAL_LENGTH: Final = 12
"""Signs of a personal code, shown in three groups: a room's code, in two, is never taken for one."""

PERSONAL_PATTERN: Final = f"^[{ALPHABET}]{{{PERSONAL_LENGTH}}}$"
TOKEN_PATTERN: Final = r"^[A-Za-z0-9_-]{43}$"
_MOST_ADDRESSES: Final = 20_000


def new_code(choose: Callable[[str], str] = secrets.choice) -> str:
    """Draw a room code; every code is as likely as any other."""
    return "".join(choose(ALPHABET) for _ in range(CODE_LENGTH))


def read_code(typed: str) -> str:
    """Give a code as it is kept: capitals, without spaces and hyphens of any kind. It may still be no code at all."""
    return "".join(sign for sign in typed.upper() if sign.isalnum())


def code_hint(code: str, length: int = CODE_LENGTH) -> str | None:
    """Say what cannot be right about a code read by `read_code`; None when it could be one. Tells nothing of rooms."""
    strangers = sorted({sign for sign in code if sign not in ALPHABET and sign.isascii()})
    if strangers:
        listed = ", ".join(strangers)
        return f"A code never has {listed} in it: it has no vowels and no 0, 1, L or S. Look at that sign again."
    if len(code) != length:
        return f"A code has {length} letters and digits; this one has {len(code)}. Type it again."
    return None if all(sign in ALPHABET for sign in code) else "A code has only the letters A to Z and digits."


def token_hash(token: str) -> str:
    """Give what is kept of a token: 64 hexadecimal digits. Any text has one; only a client's own is ever stored."""
    return hashlib.sha256(token.encode()).hexdigest()


def address_group(address: str) -> str:
    """Give what counts as one address: an IPv4 address, or the /64 that an IPv6 address is in."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped is not None:
            return str(ip.ipv4_mapped)
        return str(ipaddress.IPv6Network((ip, 64), strict=False).network_address)
    return str(ip)


@dataclass(slots=True)
class _Guesses:
    wrong: deque[float] = field(default_factory=deque)
    tried: deque[float] = field(default_factory=deque)


class WrongCodes:
    """Limits guessing. People behind one address share a budget of wrong codes; right codes do not use it up.

    An address within its budget is never held up. One that has used it up gets an answer to one wrong code in
    `wrong_code_wait_seconds`, and may try only `codes_per_minute` codes, right or wrong: a guesser cannot go on at
    full speed by looking only at right answers, while a hall of 200 phones behind that address still gets in.
    """

    def __init__(self, settings: Settings, now: Callable[[], float]) -> None:
        """`now`: seconds on a clock that never jumps."""
        self._settings = settings
        self._now = now
        self._known: OrderedDict[str, _Guesses] = OrderedDict()

    def try_code(self, address: str) -> int:
        """Count a try. Gives 0, or the seconds to wait when this address has used up both its budgets."""
        guesses = self._known.get(address_group(address))
        if guesses is None or not self._used_up(guesses):
            return 0
        now = self._now()
        _forget(guesses.tried, now - 60)
        if len(guesses.tried) >= self._settings.codes_per_minute:
            return math.ceil(guesses.tried[0] + 60 - now)
        guesses.tried.append(now)
        return 0

    def wrong_code(self, address: str) -> int:
        """Count a wrong code. Gives 0 when it may be answered, or the seconds to wait."""
        now = self._now()
        group = address_group(address)
        guesses = self._known.setdefault(group, _Guesses())
        self._known.move_to_end(group)
        if len(self._known) > _MOST_ADDRESSES:
            self._known.popitem(last=False)
        if self._used_up(guesses):
            wait = guesses.wrong[-1] + self._settings.wrong_code_wait_seconds - now
            if wait > 0:
                return math.ceil(wait)
        guesses.wrong.append(now)
        return 0

    def _used_up(self, guesses: _Guesses) -> bool:
        _forget(guesses.wrong, self._now() - self._settings.wrong_code_minutes * 60)
        return len(guesses.wrong) >= self._settings.wrong_codes


def _forget(times: deque[float], before: float) -> None:
    while times and times[0] <= before:
        times.popleft()


def new_id(entropy: Entropy) -> str:
    """128 bits by chance. Never with a dash in front: a command line would take it for an option."""
    while (id_ := base64.urlsafe_b64encode(entropy.draw(16)).rstrip(b"=").decode()).startswith("-"):
        continue
    return id_
