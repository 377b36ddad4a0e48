"""The shape of a translation: `<deck>.<lang>.yaml` holds ids and translated text, nothing else."""

from pydantic import Field

from server.decks.schema import (
    MAX_CARDS,
    FrameworkName,
    Id,
    Language,
    Line,
    Link,
    LongText,
    Name,
    Note,
    Paragraph,
    Part,
    Sentence,
    Statement,
    Theme,
    Version,
)


class PerspectiveWords(Part):
    """A perspective card in another language."""

    id: Id
    name: Name | None = None
    in_brief: Sentence | None = None
    what_matters: tuple[Sentence, ...] = Field((), max_length=6)
    strengths: tuple[Sentence, ...] = Field((), max_length=6)
    what_helps: tuple[Sentence, ...] = Field((), max_length=6)
    ask_instead: Sentence | None = None
    content_note: Line | None = None
    easy_read: Paragraph | None = None


class OptionWords(Part):
    """An option of a decision, in the place it has in the deck."""

    name: Line
    gain: Sentence = Field(alias="for")
    loss: Sentence = Field(alias="against")


class DecisionWords(Part):
    """A decision; all its options, in the order of the deck."""

    owner: Name
    options: tuple[OptionWords, ...] = Field(min_length=2, max_length=5)


class QuizWords(Part):
    """A quiz; all its choices, in the order of the deck. Which one is right is never said again."""

    choices: tuple[Line, ...] = Field(min_length=2, max_length=6)
    explain: Paragraph


class CardWords(Part):
    """A scenario card in another language."""

    id: Id
    title: Name | None = None
    text: LongText | None = None
    prompts: tuple[Sentence, ...] = Field((), max_length=4)
    facilitator_note: Note | None = None
    easy_read: Paragraph | None = None
    content_note: Line | None = None
    decision: DecisionWords | None = None
    quiz: QuizWords | None = None


class SignpostWords(Part):
    """Somebody to turn to, in the place it has in the deck."""

    name: Line
    text: Sentence
    link: Link | None = None


class TermWords(Part):
    """A word of the glossary: how it is called and what it means."""

    term: Name
    meaning: Paragraph


class Overlay(Part):
    """A deck in another language, as far as it is translated."""

    format: Version = Field(alias="schema", description="Always 1")
    id: Id = Field(description="The id of the deck")
    language: Language = Field(description="As in the name of the file")
    authors: tuple[Line, ...] = Field((), max_length=20, description="Who translated")
    title: Name | None = None
    summary: Paragraph | None = None
    purpose_hint: Sentence | None = None
    audience: Sentence | None = None
    themes: tuple[Theme, ...] = Field((), max_length=30)
    perspectives: tuple[PerspectiveWords, ...] = Field((), max_length=40)
    cards: tuple[CardWords, ...] = Field((), max_length=MAX_CARDS)
    glossary: dict[Name, TermWords] = Field(default_factory=dict, max_length=100)
    signposting: tuple[SignpostWords, ...] = Field((), max_length=20)
    agreement: tuple[Sentence, ...] = Field((), max_length=12)
    evaluation: tuple[Statement, ...] = Field((), max_length=3)
    frameworks: dict[FrameworkName, tuple[Theme, ...]] = Field(default_factory=dict, max_length=6)
