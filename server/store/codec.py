"""Events to bytes and back. Words are split off on writing and joined on reading.

Rule 1: the bytes of an event hold ids of words, never a text that a person typed.
Rule 2: what is stored stays readable: new fields have defaults, and what earlier releases meant is lifted (`lifting`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Annotated, Any, Final, get_args, get_type_hints

import msgspec
from pydantic import Field, TypeAdapter

from game.change import changed
from game.events import Event
from game.words import Words, WordsId
from server.store.lifting import Lifting

_events: Final[TypeAdapter[tuple[Event, ...]]] = TypeAdapter(tuple[Annotated[Event, Field(discriminator="type")], ...])

_writing: Final = msgspec.json.Encoder()
"""Writes what pydantic would, byte for byte, in a third of the time; a test holds the two together for every event."""


def _mentions_words(hint: Any) -> bool:
    return hint is Words or any(_mentions_words(part) for part in get_args(hint))


def _word_fields(kind: type) -> tuple[str, ...]:
    assert is_dataclass(kind)
    hints = get_type_hints(kind)
    return tuple(field.name for field in fields(kind) if _mentions_words(hints[field.name]))


WORD_FIELDS: Final[Mapping[type, tuple[str, ...]]] = {kind: _word_fields(kind) for kind in get_args(Event)}
"""Which fields of each event hold words."""

_ERASING: Final = frozenset(kind for kind in get_args(Event) if "erases" in {field.name for field in fields(kind)})


_lifting: Final = Lifting()


def written(events: tuple[Event, ...]) -> tuple[bytes, list[tuple[WordsId, str]], list[WordsId]]:
    """The events as bytes without texts, the texts by the ids of their words, and the words that are erased."""
    texts: list[tuple[WordsId, str]] = []
    erased: list[WordsId] = []
    bare: list[Event] = []
    for event in events:
        kind = type(event)
        if kind in _ERASING:
            erased.extend(event.erases)  # type: ignore[union-attr]
        names = WORD_FIELDS[kind]
        bare.append(_split(event, names, texts) if names else event)
    return _writing.encode(bare), texts, erased


def _split(event: Event, names: Iterable[str], texts: list[tuple[WordsId, str]]) -> Event:
    bare: dict[str, Any] = {}
    for name in names:
        value = getattr(event, name)
        for words in value if isinstance(value, tuple) else (value,):
            if words is not None and words.text is not None:
                texts.append((words.id, words.text))
                bare[name] = _bare(value)
    return changed(event, **bare) if bare else event


def _bare(value: Words | tuple[Words, ...]) -> Words | tuple[Words, ...]:
    if isinstance(value, Words):
        return Words(id=value.id, text=None)
    return tuple(Words(id=words.id, text=None) for words in value)


def read(raw: bytes, texts: Mapping[WordsId, str], lifting: Lifting = _lifting) -> tuple[Event, ...]:
    """Events from their bytes, with the texts that are still there. Raises ValueError when they cannot be read."""
    return tuple(
        _joined(event, names, texts) if (names := WORD_FIELDS[type(event)]) else event
        for event in _events.validate_json(lifting.lifted(raw))
    )


def _joined(event: Event, names: Iterable[str], texts: Mapping[WordsId, str]) -> Event:
    whole: dict[str, Any] = {}
    for name in names:
        value = getattr(event, name)
        if isinstance(value, Words):
            whole[name] = Words(id=value.id, text=texts.get(value.id))
        elif value:
            whole[name] = tuple(Words(id=words.id, text=texts.get(words.id)) for words in value)
    return changed(event, **whole) if whole else event
