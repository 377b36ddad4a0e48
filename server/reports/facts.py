"""The facts of a report. Field names are the keys of the JSON form: add, never rename.

Rule 1: nobody is in it: no member, no seat, no name, no time of a text; texts stand in an order of their own words.
Rule 2: a number of people is there only from five on, and no smaller one can be worked out from those that are.
"""

from dataclasses import dataclass

from server.decks.languages import Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class Standpoint:
    """A perspective card of the room's decks: who it is, and its colour and icon on the path."""

    id: str
    name: str
    colour: str
    icon: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """How many people said that this perspective is closest to their own shoes; at least five."""

    name: str
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Who was there. `all_of_them` None: fewer than five. `others`: in no group shown, those who did not say included.

    `not_alone`: perspectives that are not counted by themselves, because nobody or few named them, or to protect few.
    """

    all_of_them: int | None
    groups: tuple[Group, ...]
    others: int | None
    not_alone: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """How large it was, in things and not in people."""

    tables: int
    rounds: int
    captures: int
    themes: int
    pledges: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCapture:
    """A capture. `standpoint`: the id of the perspective its card speaks from; `theme`: the number of its theme."""

    table: int
    round: int | None
    card: str | None
    standpoint: str | None
    kind: str
    noticed: str
    because: str
    so: str
    whose_need: str | None
    theme: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What the room looked into, and the captures whose writers put them on a side of it. They are not added up."""

    hypothesis: str
    speaks_for: tuple[ReportCapture, ...]
    against: tuple[ReportCapture, ...]
    complicates: tuple[ReportCapture, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A theme, numbered from the one with most captures on, and its captures. `dots`: how many people laid on it; None:
    fewer than five people laid any."""

    number: int
    name: str
    captures: tuple[ReportCapture, ...]
    dots: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """The one sentence of a table to the whole room, once it was let through."""

    table: int
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportProblem:
    """A problem that somebody brought to their table and let the room see."""

    table: int
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Presentation:
    """What was asked about a presentation and shown. `table` None: a person presented."""

    table: int | None
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """How a pledge went, as its maker told it."""

    status: str
    story: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPledge:
    """A pledge. `told`: how it went, the latest last; `status`: how it goes now."""

    table: int
    i_will: str
    who_with: str
    by_when: str
    help_needed: str
    for_table: bool
    status: str = "made"
    told: tuple[Story, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """How many captures of a theme are about cards that this perspective speaks; None: nobody in particular."""

    theme: int
    standpoint: str | None
    captures: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unheard:
    """What no capture speaks of: perspectives by name, and titles of cards that lay open all the same."""

    played: tuple[str, ...]
    never_played: tuple[str, ...]
    cards: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One footprint. `outcome`: forward, blocked, mixed, or None where the table did not say."""

    round: int
    card: str
    standpoint: str | None
    outcome: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """The trail of one table."""

    table: int
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A statement, and how many answered 1 to 5 before and after; None: fewer than five answers."""

    statement: str
    before: tuple[int, ...] | None
    after: tuple[int, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a table said of a decision: `chosen`, `not_yet` or `something_else`; `way`: which, from 1, if one was."""

    table: int
    round: int
    ending: str
    way: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Walked:
    """A decision that tables walked through. `ways`: how it can go; "": leaving things as they are, which the card does
    not name. `before`, `after`: how many would choose none yet, then each way; None: fewer than five chose."""

    card: str
    owner: str
    ways: tuple[str, ...]
    before: tuple[int, ...] | None
    after: tuple[int, ...] | None
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A position on a card, and how many support it, can live with it, cannot; None: fewer than five rated it."""

    text: str
    counts: tuple[int, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LivedWith:
    """A wording of a table's that three or more rated, and nobody could not live with."""

    table: int
    round: int
    wording: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """A card whose positions tables rated, and what they found that all can live with."""

    card: str
    positions: tuple[Position, ...]
    found: tuple[LivedWith, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """How the talk was shared. `whole`: of the `tables` with a go-round, those where everyone was asked in turn."""

    turns: int
    go_rounds: int
    tables: int
    whole: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CardUsed:
    """A card that lay open: at how many rounds. `written_here`: the text of one that was written in the room."""

    title: str
    standpoint: str | None
    rounds: int
    written_here: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckUsed:
    """A deck, with whom to thank for it."""

    title: str
    authors: tuple[str, ...]
    licence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A photo of paper, and what it shows in words. `content`: a JPEG; all forms without pictures leave it out."""

    alt: str
    hash: str
    width: int
    height: int
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnText:
    """A text of one's own: a note, an answer, a choice in a decision walk, a problem or a closing word."""

    kind: str
    card: str | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """All that who asks wrote. In an anonymous room nobody can tell, and it is empty."""

    captures: tuple[ReportCapture, ...] = ()
    pledges: tuple[ReportPledge, ...] = ()
    texts: tuple[OwnText, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that a report tells. `talk` None: fewer than five people, or no go-round; `date`: of the opening, in UTC,
    `until`: of the last day on which a phase began; `evidence` None: the room looked into nothing in particular.

    `own` None: it is the room's report. Otherwise it is what one person takes home (`mine`).
    """

    version: int = 1
    language: str
    dir: Direction
    date: str
    rehearsal: bool = False
    """Most of it was said by nobody: simulated people rehearsed with whoever ran the room."""
    title: str
    purpose: str
    anonymous: bool
    agreement: tuple[str, ...]
    people: People
    sizes: Sizes
    standpoints: tuple[Standpoint, ...]
    themes: tuple[Theme, ...]
    no_theme: tuple[ReportCapture, ...]
    seen: tuple[Seen, ...]
    unheard: Unheard
    paths: tuple[Path, ...]
    pledges: tuple[ReportPledge, ...]
    scales: tuple[Scale, ...]
    closing_words: tuple[str, ...]
    talk: Talk | None
    cards: tuple[CardUsed, ...]
    decks: tuple[DeckUsed, ...]
    evidence: Evidence | None = None
    sentences: tuple[Sentence, ...] = ()
    problems: tuple[ReportProblem, ...] = ()
    presentations: tuple[Presentation, ...] = ()
    photos: tuple[Photo, ...] = ()
    own: Own | None = None
    decisions: tuple[Walked, ...] = ()
    rated: tuple[Rated, ...] = ()
    until: str = ""
