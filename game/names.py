"""Telling people apart by name: two names that look alike get a number. Rule: M7."""

import unicodedata
from collections.abc import Iterable

# Signs that look like others on a small screen, above what they look like. Kept in two rows of equal length.
_LIKE = str.maketrans(
    "аеорсухіјѕԁһԛԝвкмнтгпαεορτυχικνηω01iı|!łøđħ",
    "aeopcyxljsdhqwbkmhtrnaeoptuxlkvnwollllllodh",
)


def skeleton(name: str) -> str:
    """What a name looks like at a glance: case, marks, spaces and look-alike letters folded away."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    letters = "".join(sign for sign in plain if unicodedata.category(sign)[0] in "LNSP")
    return letters.translate(_LIKE) or name


def told_apart(name: str, taken: Iterable[str]) -> str:
    """`name`, or `name 2`, `name 3` … when one of `taken` looks the same."""
    looks = {skeleton(one) for one in taken}
    if skeleton(name) not in looks:
        return name
    number = 2
    while skeleton(f"{name} {number}") in looks:
        number += 1
    return f"{name} {number}"
