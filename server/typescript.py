"""Writes `web/src/wire.ts` and `presets.ts` from the Python types, so that both sides hold one definition.

Rule 1: a schema this file does not know is an error, never `any`.
Rule 2: tags are always required; everything the server says has all its fields; what a client says may leave out
fields that have defaults.
"""

from collections.abc import Iterable, Iterator, Mapping
from json import dumps
from pathlib import Path
from typing import Any, Final, Literal

from pydantic import TypeAdapter

from game.modes import MODES, Shoes, Stage
from game.modes import Mode as WayToPlay
from game.run_sheet import MAX_MINUTES, MAX_PHASES, PRESETS, Phase
from game.words import BOUNDS
from server.http.back_bodies import BACK_ANSWERED, BACK_ASKED
from server.http.bodies import ANSWERED, ASKED
from server.http.deck_bodies import DECKS_ANSWERED, DECKS_ASKED
from server.http.found_bodies import FOUND_ANSWERED, FOUND_ASKED
from server.http.picture_bodies import PICTURES_ANSWERED
from server.http.rehearsal_bodies import REHEARSAL_ANSWERED, REHEARSAL_ASKED
from server.http.run_sheet_bodies import SHEETS_ANSWERED, SHEETS_ASKED
from server.parts import OpenCard
from server.wire import PROTOCOL, AnyPart, Asked, Close, client_message, server_message

Schema = Mapping[str, Any]
Mode = Literal["validation", "serialization"]

WIRE_TS: Final = Path(__file__).parent.parent / "web" / "src" / "wire.ts"
PRESETS_TS: Final = WIRE_TS.with_name("presets.ts")

_HEAD: Final = """\
// Written by `shoebox types` from server/wire.py and game/: change those, then write this file anew.
// What comes from the server always has every field; what a client says may leave out fields marked `?`.
"""
_SIMPLE: Final = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean", "null": "null"}
_SILENT: Final = frozenset(
    (
        "title", "default", "description", "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems",
        "maxItems", "maxProperties", "propertyNames", "discriminator", "format", "uniqueItems", "additionalProperties",
    )
)  # fmt: skip
"""Keywords that bound values but do not change their type, or are read where they matter."""


class UnknownSchema(Exception):
    """A Python type has a JSON Schema that this file cannot write as TypeScript yet; the message shows it."""


class _Writer:
    """Turns schemas into TypeScript; `everything` names the interfaces whose fields are all required."""

    def __init__(self, definitions: Mapping[str, Schema], everything: frozenset[str]) -> None:
        self.definitions = definitions
        self.everything = everything

    def declaration(self, name: str) -> str:
        """The exported type or interface called `name`, with its docstring."""
        schema = self.definitions[name]
        comment = _comment(schema.get("description", ""))
        if schema.get("type") == "object" and "properties" in schema:
            return f"{comment}export interface {name} {{\n{self._fields(name, schema)}}}\n"
        if schema.get("type") == "object" and schema.get("additionalProperties") is False:
            return f"{comment}export type {name} = Record<string, never>;\n"
        return f"{comment}export type {name} = {self.expression(schema)};\n"

    def _fields(self, name: str, schema: Schema) -> str:
        needed = schema.get("required", [])
        lines = []
        for field, value in schema["properties"].items():
            there = name in self.everything or field in needed or "const" in value
            key = field if field.isidentifier() else dumps(field)
            lines.append(f"  readonly {key}{'' if there else '?'}: {self.expression(value)};\n")
        return "".join(lines)

    def expression(self, schema: Schema) -> str:
        """The TypeScript of one schema. Raises UnknownSchema."""
        rest = {key: value for key, value in schema.items() if key not in _SILENT}
        match rest:
            case {"$ref": str(ref), **more} if not more:
                return ref.rsplit("/", 1)[-1]
            case {"const": constant}:
                return _literal(constant)
            case {"enum": list(values)}:
                return " | ".join(_literal(value) for value in values)
            case {"anyOf": list(choices), **more} | {"oneOf": list(choices), **more} if not more:
                return " | ".join(dict.fromkeys(self.expression(choice) for choice in choices))
            case {"type": "array", "prefixItems": list(items), **more} if not more:
                return f"readonly [{', '.join(self.expression(item) for item in items)}]"
            case {"type": "array", "items": dict(item), **more} if not more:
                inner = self.expression(item)
                return f"readonly ({inner})[]" if " " in inner else f"readonly {inner}[]"
            case {"type": "object", **more} if not more and isinstance(schema.get("additionalProperties"), dict):
                return f"Readonly<Record<string, {self.expression(schema['additionalProperties'])}>>"
            case {"type": str(simple), **more} if not more and simple in _SIMPLE:
                return _SIMPLE[simple]
        raise UnknownSchema(f"no TypeScript is known for {dumps(schema)}")


def _literal(value: object) -> str:
    if isinstance(value, str):
        return "'" + dumps(value)[1:-1].replace("'", "\\'").replace('\\"', '"') + "'"
    return dumps(value)


def _comment(text: str) -> str:
    lines = [line.strip() for line in text.strip().replace("*/", "* /").splitlines()]
    if not text.strip():
        return ""
    if len(lines) == 1:
        return f"/** {lines[0]} */\n"
    return "/**\n" + "".join(f" * {line}".rstrip() + "\n" for line in lines) + " */\n"


def _references(schema: object) -> Iterator[str]:
    if isinstance(schema, Mapping):
        for key, value in schema.items():
            if key == "$ref":
                yield str(value).rsplit("/", 1)[-1]
            elif key != "discriminator":
                yield from _references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _references(value)


def _reachable(roots: Iterable[object], definitions: Mapping[str, Schema]) -> frozenset[str]:
    found: set[str] = set()
    waiting = [name for root in roots for name in _references(root)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(_references(definitions[name]))
    return frozenset(found)


def declarations(asked: Mapping[str, TypeAdapter[Any]], answered: Mapping[str, TypeAdapter[Any]]) -> str:
    """Every type that `asked` (what clients say) and `answered` (what the server says) need, as TypeScript.

    A name that is not itself a class becomes an exported union of that name.
    """
    inputs: list[tuple[str, Mode, TypeAdapter[Any]]] = [(name, "validation", kind) for name, kind in asked.items()]
    outputs: list[tuple[str, Mode, TypeAdapter[Any]]] = [(n, "serialization", kind) for n, kind in answered.items()]
    roots, whole = TypeAdapter.json_schemas([*inputs, *outputs], ref_template="#/{model}")
    definitions: dict[str, Schema] = whole.get("$defs", {})
    for name in definitions:
        if not name.isidentifier():
            raise UnknownSchema(f"{name}: two types share this name, or it differs by direction; give them two names")
    said = _reachable((schema for (_, mode), schema in roots.items() if mode == "serialization"), definitions)
    writer = _Writer(definitions, said)
    unions = {name: schema for (name, _), schema in roots.items() if set(schema) - {"$ref"}}
    named = [f"export type {name} = {writer.expression(schema)};\n" for name, schema in unions.items()]
    return "\n".join([writer.declaration(name) for name in sorted(definitions)] + named)


def constants() -> str:
    """Numbers and lists that a client needs at run time."""
    closes = "".join(f"  {close.name.lower()}: {close.value},\n" for close in Close)
    bounds = "".join(f"  {name}: {limit},\n" for name, limit in BOUNDS.items())
    return (
        f"export const PROTOCOL = {PROTOCOL};\n\n"
        f"/** Close codes of the socket, by name. */\nexport const CLOSE = {{\n{closes}}} as const;\n\n"
        "/** Longest words in letters as people count them, by field. */\n"
        f"export const BOUNDS = {{\n{bounds}}} as const;\n"
    )


def _lines(phases: tuple[Phase, ...]) -> str:
    values = TypeAdapter(tuple[Phase, ...]).dump_python(phases, mode="json")
    fields = (", ".join(f"{key}: {_literal(value)}" for key, value in phase.items()) for phase in values)
    return "".join(f"    {{ {line} }},\n" for line in fields)


def presets_ts() -> str:
    """The whole of `web/src/presets.ts`: apart, since no phone of a participant needs it."""
    dealt = [(mode, any(stage.shoes is Shoes.HELD for stage in _every(mode))) for mode in MODES.values()]
    modes = "".join(
        f"  {{ id: {_literal(mode.id)}, dealt: {_literal(held)}, debrief: {_literal(mode.debrief)}, "
        f"like: {_literal(mode.like or None)} }},\n"
        for mode, held in dealt
    )
    presets = "".join(f"  {minutes}: [\n{_lines(phases)}  ],\n" for minutes, phases in PRESETS.items())
    return (
        f"{_HEAD}\nimport type {{ Phase }} from './wire.ts';\n\n/** Run sheets to begin with, by minutes. */\n"
        f"export const PRESETS: Readonly<Record<45 | 90 | 150, readonly Phase[]>> = {{\n{presets}}};\n\n"
        f"/** Lines of a run sheet, and minutes of a line. */\nexport const MOST_PHASES = {MAX_PHASES};\n"
        f"export const MOST_MINUTES = {MAX_MINUTES};\n\n"
        "/** The ways to play; `dealt`: perspectives are dealt in it. `debrief`: one is owed after it. `like`: a mode "
        "whose cards suit it, too. */\n"
        "export const MODES: readonly { readonly id: string; readonly dealt: boolean; readonly debrief: boolean; "
        f"readonly like: string | null }}[] = [\n{modes}];\n"
        f"{_stages()}"
    )


def _every(mode: WayToPlay) -> tuple[Stage, ...]:
    """All stages that a mode may have, those that follow a card too."""
    return mode.stages if mode.walk is None else (*mode.stages, *mode.walk.steps.values())


def _stages() -> str:
    """The stages of each mode, for whoever takes a table back to one of them."""

    def row(stages: Iterable[Stage], deep: str = "    ") -> str:
        return "".join(f"{deep}['{stage.step.value}', {_literal(stage.called)}],\n" for stage in stages)

    lines = "".join(f"  {mode.id}: [\n{row(mode.stages)}  ],\n" for mode in MODES.values())
    walks = "".join(
        f"  {mode.id}: {{\n    before: [\n{row(mode.walk.before, ' ' * 6)}    ],\n"
        f"    after: [\n{row(mode.walk.after, ' ' * 6)}    ],\n"
        "    steps: {\n"
        + "".join(f"      {name}: '{stage.step.value}',\n" for name, stage in mode.walk.steps.items())
        + "    },\n  },\n"
        for mode in MODES.values()
        if mode.walk is not None
    )
    return (
        "\n/** A stage of a round: its step, and what it is called there. */\n"
        "export type StageName = readonly [step: string, called: string];\n\n"
        "/** Of each way to play the stages of a round. */\n"
        f"export const STAGES: Readonly<Record<string, readonly StageName[]>> = {{\n{lines}}};\n\n"
        "/** Ways to play whose stages follow the card: what stands before its steps, after them, and each one. */\n"
        "export const WALKS: Readonly<\n  Record<\n    string,\n    {\n      readonly before: readonly StageName[];\n"
        "      readonly after: readonly StageName[];\n      readonly steps: Readonly<Record<string, string>>;\n    }\n"
        f"  >\n> = {{\n{walks}}};\n"
    )


def wire_ts() -> str:
    """The whole of `web/src/wire.ts`."""
    asked: dict[str, TypeAdapter[Any]] = {"ClientMessage": client_message, "Command": TypeAdapter(Asked)}
    answered: dict[str, TypeAdapter[Any]] = {
        "ServerMessage": server_message,
        "Part": TypeAdapter(AnyPart),
        "OpenCard": TypeAdapter(OpenCard),
    }
    asked |= {body.__name__: TypeAdapter(body) for body in (*ASKED, *FOUND_ASKED, *DECKS_ASKED)}
    asked |= {body.__name__: TypeAdapter(body) for body in (*REHEARSAL_ASKED, *SHEETS_ASKED, *BACK_ASKED)}
    answered |= {
        body.__name__: TypeAdapter(body) for body in (*ANSWERED, *FOUND_ANSWERED, *DECKS_ANSWERED, *PICTURES_ANSWERED)
    }
    answered |= {body.__name__: TypeAdapter(body) for body in (*REHEARSAL_ANSWERED, *SHEETS_ANSWERED, *BACK_ANSWERED)}
    types = declarations(asked, answered)
    names = "\n/** The tag of a command, as in `Offer.do`. */\nexport type CommandName = Command['type'];\n"
    return "\n".join((_HEAD, constants(), types + names))


def written() -> dict[Path, str]:
    """Every file that is written from the Python types, with what belongs into it."""
    return {WIRE_TS: wire_ts(), PRESETS_TS: presets_ts()}


def write() -> bool:
    """Writes what differs of them; True when anything did."""
    stale = {path: text for path, text in written().items() if not path.exists() or path.read_text() != text}
    for path, text in stale.items():
        path.write_text(text)
    return bool(stale)
