"""What simulated people write: what lies on the table, in sentences of the house, in the room's own language.

A sentence is made of the deck's own words (the card's title and question, what matters to the perspective held), so it
is about the card; it says nothing that the deck does not say.
"""

from pathlib import Path
from typing import Final

from server.house_words import HouseWords
from server.rehearsal.cast import Temper
from server.rehearsal.glance import Glance, Parts

SAID: Final = HouseWords(Path(__file__).parent / "words")
_KINDS: Final = ("insight", "insight", "barrier", "question", "idea", "quote")
_MOST_LETTERS: Final = 190


class Sayings:
    """The words of one simulated person, in the language of the room where the house speaks it."""

    def __init__(self, temper: Temper, language: str) -> None:
        self._temper = temper
        self._words = SAID.words(SAID.language(language))

    @property
    def name(self) -> str:
        """What they are called. Everybody can tell that they are simulated."""
        names = self._words["names"].split(" | ")
        return self._filled("marked", name=names[self._temper.number % len(names)])

    def note(self, at: Glance) -> str:
        """A thought for oneself."""
        return self._about(at, "note")

    def answer(self, at: Glance) -> str:
        """What somebody types in their turn: of themselves, or of the shoes they hold."""
        shoes = at.shoes()
        if shoes is None or at.round is None or at.round["shoes"] != "held":
            return self._about(at, "own")
        matters: str = self._temper.chance(f"matters {shoes['id']}").choice(shoes["what_matters"])
        return matters[:_MOST_LETTERS] if at.hidden else self._filled("held", name=shoes["name"], matters=matters)

    def why(self, at: Glance) -> str:
        """Why somebody would choose so, for themselves."""
        return self._about(at, "why")

    def capture(self, at: Glance) -> tuple[str, dict[str, str]]:
        """A kind, and its words."""
        here = f"{(at.round or {}).get('id')} {(at.round or {}).get('step')}"
        kind = self._temper.chance(f"kind {here}").choice(_KINDS)
        words = {"noticed": self._about(at, kind)}
        if kind in ("insight", "barrier"):
            words |= {"because": self._one("because", here), "so": self._one("so", here)}
        return kind, words

    def moment(self, at: Glance) -> dict[str, str]:
        """What somebody writes on a wild card: a title and a moment that nobody can be recognised in."""
        here = f"wild {(at.round or {}).get('id')}"
        title, _, text = self._one("wild", here).partition(" | ")
        return {"title": title, "text": text}

    def term(self, at: Glance) -> str:
        """A word somebody would like explained: the longest on the card."""
        text = (at.scenario() or {}).get("text", "")
        plain = [word.strip(".,;:!?“”\"'()") for word in text.split()]
        return max(plain, key=len, default="") or self._words["term"]

    def step(self, at: Glance) -> str:
        """What helped in a step on the board, or stood in the way."""
        outcome = (at.round or {}).get("outcome")
        return self._one("stood" if outcome == "blocked" else "helped", str((at.round or {}).get("id")))

    def sentence(self, at: Glance) -> str:
        """A table's sentence for the room."""
        return self._about(at, "sentence")

    def problem(self, at: Glance) -> tuple[str, str]:
        """What somebody brings to their table: a title, and what it is about."""
        title, _, text = self._one("problem", "problem").partition(" | ")
        return title, text

    def question(self) -> str:
        """What somebody asks about a presentation."""
        return self._one("ask", "ask")

    def pledge(self, at: Glance) -> str:
        """What somebody will do."""
        return self._one("pledge", "pledge")

    def closing(self, at: Glance) -> str:
        """A word at the end."""
        return self._one("closing", "closing")

    def _about(self, at: Glance, which: str) -> str:
        """A sentence about the card, or without one a sentence that needs none."""
        card = at.scenario()
        if card is None:
            return self._one("plain", which)
        here = f"{which} {card['id']}"
        asked = {"question": self._question(card, here)} if card["prompts"] else {}
        return self._one(which, here, title=card["title"], **asked)

    def _question(self, card: Parts, here: str) -> str:
        return str(self._temper.chance(f"question {here}").choice(card["prompts"]))

    def _one(self, which: str, here: str, **gaps: str) -> str:
        """One of the sentences of this kind; none about the card's question where it has none."""
        found = sorted(
            key
            for key, text in self._words.items()
            if key.startswith(f"{which}-") and ("question" in gaps or "$question" not in text)
        )
        return self._filled(self._temper.chance(f"{which} {here}").choice(found), **gaps)

    def _filled(self, key: str, **gaps: str) -> str:
        text = self._words[key]
        for name, value in gaps.items():
            text = text.replace("{ $" + name + " }", value)
        return text[:_MOST_LETTERS]
