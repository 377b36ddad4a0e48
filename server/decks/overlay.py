"""The shape of a translation: `<deck>.<lang>.yaml` holds ids and translated text, nothing else."""

from pydantic import Field

from server.decks.schema import Statement, Theme
from server.decks.shapes import (
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
    Phone,
    Sentence,
    Version,
)

_SAME = "As in the deck, so that it is known what is translated."


class CreditWords(Part):
    """Thanks, translated."""

    credit: Line = Field(description="Whom to thank.")


class PictureWords(Part):
    """The words of a picture."""

    alt: Sentence = Field(description="What is to be seen, for those who do not see it.")


class SoundWords(Part):
    """The words of a recording."""

    transcript: LongText = Field(description="All that is said.")


class PerspectiveWords(Part):
    """A perspective card in another language."""

    id: Id = Field(description=_SAME)
    name: Name | None = Field(None, description="The name.")
    in_brief: Sentence | None = Field(None, description="Who this is.")
    what_matters: tuple[Sentence, ...] = Field((), max_length=6, description="All of the list, in the same order.")
    strengths: tuple[Sentence, ...] = Field((), max_length=6, description="All of the list, in the same order.")
    what_helps: tuple[Sentence, ...] = Field((), max_length=6, description="All of the list, in the same order.")
    ask_instead: Sentence | None = Field(None, description="The question.")
    content_note: Line | None = Field(None, description="What is coming.")
    easy_read: Paragraph | None = Field(None, description="The same in Easy Read.")
    image: PictureWords | None = Field(None, description="The words of the picture.")
    source: CreditWords | None = Field(None, description="The thanks.")


class OptionWords(Part):
    """An option of a decision, in the place it has in the deck."""

    name: Line = Field(description="What would be done.")
    gain: Sentence = Field(alias="for", description="What speaks for it.")
    loss: Sentence = Field(alias="against", description="What speaks against it.")


class DecisionWords(Part):
    """A decision; all its options, in the order of the deck."""

    owner: Name = Field(description="Whose decision it is.")
    options: tuple[OptionWords, ...] = Field(
        min_length=2, max_length=5, description="All of the list, in the same order."
    )


class QuizWords(Part):
    """A quiz; all its choices, in the order of the deck. Which one is right is never said again."""

    choices: tuple[Line, ...] = Field(min_length=2, max_length=6, description="All of the list, in the same order.")
    explain: Paragraph = Field(description="Shown with the right answer.")


class PairWords(Part):
    """Both ends of a pair."""

    start: Sentence = Field(alias="from", description="One end.")
    end: Sentence = Field(alias="to", description="The other end.")


class CardWords(Part):
    """A scenario card in another language."""

    id: Id = Field(description=_SAME)
    title: Name | None = Field(None, description="What the card is called.")
    text: LongText | None = Field(None, description="What is read out.")
    pair: PairWords | None = Field(None, description="Both ends of the pair.")
    prompts: tuple[Sentence, ...] = Field((), max_length=4, description="All of the list, in the same order.")
    positions: tuple[Sentence, ...] = Field((), max_length=4, description="All of the list, in the same order.")
    facilitator_note: Note | None = Field(None, description="Only facilitators see it.")
    easy_read: Paragraph | None = Field(None, description="The same in Easy Read.")
    content_note: Line | None = Field(None, description="What is coming.")
    decision: DecisionWords | None = Field(None, description="The words of the decision.")
    quiz: QuizWords | None = Field(None, description="The words of the quiz.")
    image: PictureWords | None = Field(None, description="The words of the picture.")
    audio: SoundWords | None = Field(None, description="The words of the recording.")
    source: CreditWords | None = Field(None, description="The thanks.")


class SignpostWords(Part):
    """Somebody to turn to, in the place it has in the deck."""

    name: Line = Field(description="Who, or where.")
    text: Sentence = Field(description="What they help with, and how to reach them.")
    link: Link | None = Field(None, description="A page in this language, if there is one.")
    phone: Phone | None = Field(None, description="A number where this language is spoken, if there is one.")


class TermWords(Part):
    """A word of the glossary: how it is called and what it means."""

    term: Name = Field(description="The word in this language.")
    meaning: Paragraph = Field(description="What it means.")


class Overlay(Part):
    """A deck in another language, as far as it is translated."""

    format: Version = Field(alias="schema", description="The version of this format: always 1.")
    id: Id = Field(description="The id of the deck.")
    language: Language = Field(description="As in the name of the file.")
    authors: tuple[Line, ...] = Field((), max_length=20, description="Who translated.")
    title: Name | None = Field(None, description="What the deck is called.")
    summary: Paragraph | None = Field(None, description="What the deck is about and for whom.")
    purpose_hint: Sentence | None = Field(None, description="A purpose a facilitator may begin with.")
    audience: Sentence | None = Field(None, description="Who should be in the room.")
    themes: tuple[Theme, ...] = Field((), max_length=30, description="The themes, by their ids.")
    frameworks: dict[FrameworkName, tuple[Theme, ...]] = Field(
        default_factory=dict, max_length=6, description="The words of the frameworks, by their ids."
    )
    glossary: dict[Name, TermWords] = Field(
        default_factory=dict, max_length=100, description="Under each word of the deck: term and meaning."
    )
    signposting: tuple[SignpostWords, ...] = Field((), max_length=20, description="All of the list, in the same order.")
    agreement: tuple[Sentence, ...] = Field((), max_length=12, description="All of the list, in the same order.")
    evaluation: tuple[Statement, ...] = Field((), max_length=3, description="The statements, by their ids.")
    perspectives: tuple[PerspectiveWords, ...] = Field((), max_length=40, description="Perspective cards, by ids.")
    cards: tuple[CardWords, ...] = Field((), max_length=MAX_CARDS, description="Scenario cards, by ids.")
