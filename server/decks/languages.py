"""Language codes (BCP 47, the part of it that decks need) and which way a language is written."""

import re
from collections.abc import Iterable
from typing import Final, Literal

Direction = Literal["ltr", "rtl"]

LANGUAGE_PATTERN: Final = r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"
"""Language, script if it matters, region if it matters: `en`, `en-GB`, `zh-Hant`, `es-419`."""

_LANGUAGE = re.compile(LANGUAGE_PATTERN)
_ANY_CASE = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|[0-9]{3}))?")
_RTL_SCRIPTS: Final = frozenset(("Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"))
_RTL_LANGUAGES: Final = frozenset(
    (
        "ar",
        "arc",
        "arz",
        "azb",
        "bal",
        "bqi",
        "ckb",
        "dv",
        "fa",
        "glk",
        "he",
        "khw",
        "lrc",
        "mzn",
        "nqo",
        "pnb",
        "prs",
        "ps",
        "sd",
        "skr",
        "syr",
        "ug",
        "ur",
        "yi",
    )
)


def is_language(code: str) -> bool:
    """Say whether `code` is written as a deck writes it."""
    return _LANGUAGE.fullmatch(code) is not None


def usual_form(code: str) -> str | None:
    """Return the right way to write a nearly right code (`en_gb` gives `en-GB`), or nothing."""
    match = _ANY_CASE.fullmatch(code)
    if match is None:
        return None
    language, script, region = match.groups()
    parts = (language.lower(), script and script.title(), region and region.upper())
    return "-".join(part for part in parts if part)


def direction(code: str) -> Direction:
    """Return which way `code` is written; a script in it decides, otherwise the language does."""
    language, *rest = code.split("-")
    script = next((part for part in rest if len(part) == 4), None)
    if script is not None:
        return "rtl" if script in _RTL_SCRIPTS else "ltr"
    return "rtl" if language in _RTL_LANGUAGES else "ltr"


def base(code: str) -> str:
    """Return the language without script and region."""
    return code.replace("_", "-").partition("-")[0].lower()


def best(wanted: str, offered: Iterable[str]) -> list[str]:
    """Return those of `offered` that a reader of `wanted` can read, the nearest first.

    `ar-EG` is served by `ar-EG`, then `ar`, then any other Arabic; never by another language.
    """
    wanted = wanted.replace("_", "-").lower()
    near = [code for code in offered if base(code) == base(wanted)]
    return sorted(near, key=lambda code: (code.lower() != wanted, "-" in code, code))
