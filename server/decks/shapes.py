"""The shapes a single value of a deck file may have: how long a text, which form an id, a name of a file.

Rule 1: values arrive as text (see `load`), so numbers and truth are converted here and nowhere else.
"""

import re
import typing
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from game.cards import CardKind
from server.decks.languages import LANGUAGE_PATTERN

MAX_CARDS: Final = 500
TEXT_LIMIT: Final = 400
LONG_TEXT_LIMIT: Final = 1000
LONG_KINDS: Final = frozenset({CardKind.verse, CardKind.info})
"""Verse and info may be longer than what is read out and answered."""

REMEMBERED: Final = 1_024
"""Texts of cards whose reading is remembered: of a deck that is written on, all but one are the same as before."""

LOOKED_AT: Final = 2 * LONG_TEXT_LIMIT
"""Characters of a text that advice looks at: one that is longer is an error, and may be a megabyte of brackets."""

FORMAT: Final = 1
"""The version of the format that is written. What was written in an earlier one is read for ever."""

_WHOLE_NUMBER = re.compile(r"[0-9]{1,6}")
_FILE_NAME = r"^[a-z0-9][a-z0-9-]{0,59}\.(%s)$"


def _one_line(value: str) -> str:
    if "\n" in value:
        raise PydanticCustomError("one_line", "has more than one line")
    return value


def _number(value: Any) -> Any:
    if isinstance(value, str):
        if not _WHOLE_NUMBER.fullmatch(value):
            raise PydanticCustomError("whole_number", "is not a whole number")
        return int(value)
    return value


def _truth(value: Any) -> Any:
    if isinstance(value, str):
        if value not in ("true", "false"):
            raise PydanticCustomError("true_or_false", "is neither true nor false")
        return value == "true"
    return value


ID_PATTERN: Final = r"^[a-z0-9-]{1,40}$"
PICTURES: Final = ("jpg", "jpeg", "png", "webp")
SOUNDS: Final = ("mp3", "m4a", "ogg")
Id = Annotated[str, Field(pattern=ID_PATTERN)]
Language = Annotated[str, Field(pattern=LANGUAGE_PATTERN)]
Name = Annotated[str, Field(min_length=1, max_length=60), AfterValidator(_one_line)]
Line = Annotated[str, Field(min_length=1, max_length=120), AfterValidator(_one_line)]
Sentence = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(_one_line)]
Paragraph = Annotated[str, Field(min_length=1, max_length=TEXT_LIMIT)]
Note = Annotated[str, Field(min_length=1, max_length=600)]
LongText = Annotated[str, Field(min_length=1, max_length=LONG_TEXT_LIMIT)]
Link = Annotated[str, Field(pattern=r"^https?://[^\s]{1,300}$")]
Phone = Annotated[str, Field(pattern=r"^[+0-9][0-9 ()-]{1,29}$")]
FrameworkName = Annotated[str, Field(pattern=r"^[a-z0-9_-]{1,40}$")]
PictureFile = Annotated[str, Field(pattern=_FILE_NAME % "|".join(PICTURES))]
SoundFile = Annotated[str, Field(pattern=_FILE_NAME % "|".join(SOUNDS))]
Number = BeforeValidator(_number)
Truth = Annotated[bool, BeforeValidator(_truth)]
Version = Annotated[Literal[1], Number, WithJsonSchema({"const": FORMAT})]
ModeName = Literal[
    "own_shoes",
    "swap_shoes",
    "secret_shoes",
    "musical_tables",
    "decision_walk",
    "learning_circle",
    "co_consultation",
    "positions",
]
StepName = Literal["preferences", "options", "decision_talk", "time_and_space", "team_talk", "option_talk"]


class Part(BaseModel):
    """Any group of fields in a deck file: unknown names are errors, nothing can be changed once read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def needs(field: str, values: list[str], *names: str) -> dict[str, Any]:
    """Return a rule for editors: these names are needed as soon as `field` is one of `values`."""
    said = {"properties": {field: {"enum": values}}, "required": [field]}
    return {"if": said, "then": {"required": list(names)}}


def part_in(annotation: Any) -> type[BaseModel] | None:
    """Return the group of fields that a type holds, also within a list or as something that may be missing."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in typing.get_args(annotation) if (found := part_in(part))), None)
