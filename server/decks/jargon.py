"""English words of a trade that people outside it do not know, and letters that stand for words.

A word in quotation marks is somebody's, and stays.
The list is short on purpose: words that are also plain ones (sprint, pathway, acute) are left to the authors.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from server.decks.characters import tidy
from server.decks.marks import Path
from server.decks.nodes import Fields, Items, Text
from server.decks.problems import Place
from server.decks.shapes import LOOKED_AT, REMEMBERED

_WORDS: Final = (
    "accountability framework", "best interests meeting", "caseload", "co-design", "co-morbidity", "co-production",
    "codesign", "comorbidity", "commissioner", "commissioning", "continuing healthcare", "contraindicated",
    "coproduction", "deliverable", "delayed transfer", "deprivation of liberty", "direct payment", "domiciliary",
    "eligibility criteria", "frailty score", "intermediate care", "key performance indicator", "market position",
    "mental capacity act", "multi-agency", "multi-disciplinary", "multidisciplinary", "needs assessment",
    "occupational therapist", "package of care", "personal budget", "person-centred", "polypharmacy", "primary care",
    "quality indicator", "reablement", "referral criteria", "safeguarding", "secondary care", "section 75",
    "service user", "social prescribing", "stakeholder", "statutory duty", "step-down bed", "strengths-based",
    "tertiary care", "third sector", "trauma-informed", "triage", "value proposition", "workstream",
)  # fmt: skip
_LETTERS_WITH_VOWELS: Final = (
    "ADHD", "ADL", "AMHP", "API", "CAMHS", "CEO", "COPD", "DNACPR", "DNAR", "DOLS", "EHCP", "ICB", "ICS", "ICU", "ITU",
    "KPI", "OKR", "OT", "PALS", "PIP", "ROI", "SEND", "SLA", "UAT", "UX",
)  # fmt: skip
_KNOWN: Final = frozenset({"TV", "DVD", "CD", "PC", "PS", "DJ", "KM", "CM", "MM", "KG", "MPH", "PM", "BBC", "SMS"})
_TRADE: Final = re.compile(rf"(?i)(?<![\w“‘«\"'-])({'|'.join(_WORDS)})s?(?![\w-])")
_LETTERS: Final = re.compile(rf"(?<![\w“‘«\"'-])([B-DF-HJ-NP-TV-Z]{{2,6}}|{'|'.join(_LETTERS_WITH_VOWELS)})s?(?![\w-])")
_UNREAD: Final = frozenset(
    {"id", "kind", "spoken_by", "file", "themes", "modes", "tags", "steps", "source", "facilitator_note", "nothing"}
)


class Jargon:
    """Gathers the hard words of a deck that its glossary does not explain."""

    def __init__(self, root: Fields) -> None:
        """Begin with what the glossary explains."""
        glossary = root.fields("glossary")
        terms = (tidy(term).casefold() for term in (glossary.entries if glossary else ()))
        self._explained = {part for term in terms for part in (term, _one(term))}
        self._found: dict[str, tuple[str, Place, Path]] = {}

    def read(self, fields: Fields, path: Path) -> bool:
        """Look for hard words in the texts of a card or perspective; say whether there are any, explained or not."""
        return sum(self._look(text, at) for text, at in _texts(fields, path)) > 0

    def unexplained(self) -> Iterator[tuple[str, Place, Path]]:
        """Go through the words that are not explained, each where it stands first."""
        yield from self._found.values()

    def _look(self, text: Text, path: Path) -> bool:
        words = _hard_words(text.value[:LOOKED_AT])
        for word in words:
            key = word.casefold()
            if key not in self._explained:
                self._found.setdefault(key, (word, text.place, path))
        return bool(words)


def _texts(fields: Fields, path: Path) -> Iterator[tuple[Text, Path]]:
    """The texts that people read in these fields, however deep."""
    for name, entry in fields.entries.items():
        if name in _UNREAD:
            continue
        within = enumerate(entry.node.items) if isinstance(entry.node, Items) else ()
        for node, at in [(entry.node, (*path, name)), *((item, (*path, name, index)) for index, item in within)]:
            if isinstance(node, Text):
                yield node, at
            elif isinstance(node, Fields):
                yield from _texts(node, at)


@lru_cache(8 * REMEMBERED)
def _hard_words(text: str) -> tuple[str, ...]:
    found = (match[1] for pattern in (_TRADE, _LETTERS) for match in pattern.finditer(text))
    return tuple(word for word in found if word not in _KNOWN)


def _one(term: str) -> str:
    return term.removesuffix("s")
