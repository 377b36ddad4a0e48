"""The fields of a deck in words: hover text for editors and the tables of docs/decks.md, both from the models.

`write` puts them where they belong; a test compares.
"""

import json
import re
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from annotated_types import MaxLen, MinLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from server.decks import overlay, schema
from server.decks.icons import ICONS
from server.decks.saying import listed
from server.decks.shapes import ID_PATTERN

DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
DECK_SCHEMA: Final = "deck.schema.json"
TRANSLATION_SCHEMA: Final = "translation.schema.json"
MODELINE: Final = "# yaml-language-server: $schema=./{}\n"
"""The first line of a file, by which an editor finds the schema beside it."""

_WANTED: Final = frozenset({"easy_read", "prompts"})
_IF_NEEDED: Final = re.compile(r"Needed (?:when|unless) ([^.]+)\.")
_MARKS: Final = re.compile(r"(<!-- fields of (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
_ICONS: Final = re.compile(r"(<!-- icons -->\n).*?(<!-- end -->)", re.DOTALL)
_AS_CODE: Final = r"`\1`"
_CODED: Final = re.compile(r"\b(true|[a-z]+_[a-z_]+|https://|\w+\.(?:yaml|jpg|mp3))(?![\w/])")


@dataclass(frozen=True, slots=True)
class FieldHelp:
    """One field: `needed` is `needed`, `wanted`, a condition or empty; `says` is the help without the condition."""

    name: str
    needed: str
    says: str
    choices: tuple[str, ...]
    out_of: str

    @property
    def hover(self) -> str:
        """The whole help, as an editor shows it."""
        choices = f"{self.out_of} {listed(self.choices)}." if self.choices else ""
        condition = f"{self.needed.capitalize()}." if self.needed.startswith("needed ") else ""
        return " ".join(part for part in (self.says, choices, condition) if part)

    @property
    def row(self) -> str:
        """The row of the table in the guide."""
        choices = f" {self.out_of} {', '.join(f'`{one}`' for one in self.choices)}." if self.choices else ""
        return f"| `{self.name}` | {self.needed} | {_CODED.sub(_AS_CODE, self.says)}{choices} |"


def fields_of(model: type[BaseModel]) -> Iterator[FieldHelp]:
    """Go through the fields of a group, as an author writes them."""
    for attribute, info in model.model_fields.items():
        name = info.alias or attribute
        says = (info.description or "").strip()
        condition = _IF_NEEDED.search(says)
        needed = "needed" if info.is_required() else (condition.group(0).lower().rstrip(".") if condition else "")
        if not needed and name in _WANTED and model.__module__ == schema.__name__:
            needed = "wanted"
        choices = _choices(info.annotation)
        out_of = "Each is one of" if typing.get_origin(info.annotation) is tuple else "One of"
        choices = () if all(one in says for one in choices) else choices
        yield FieldHelp(name, needed, f"{_IF_NEEDED.sub('', says).strip()} {_limits(info)}".strip(), choices, out_of)


def deck_schema() -> dict[str, Any]:
    """Return the JSON Schema of a deck file, for editors."""
    return schema_of(schema.Deck, overlay, schema)


def translation_schema() -> dict[str, Any]:
    """Return the JSON Schema of a translation, for editors."""
    found = schema_of(overlay.Overlay, overlay, schema)
    _may_be_empty(found)
    return found


def written(model_schema: dict[str, Any]) -> str:
    """Return a JSON Schema as it stands in its file."""
    return json.dumps(model_schema, indent=2, ensure_ascii=False) + "\n"


def table(model: type[BaseModel]) -> str:
    """Return the Markdown table of a group of fields."""
    return "\n".join(["| field | | what it is |", "|---|---|---|", *(one.row for one in fields_of(model))]) + "\n"


def with_fields(guide: str, *modules: ModuleType) -> str:
    """Return a guide with the table of each group of fields made anew between its marks."""
    models = {name: value for module in modules for name, value in vars(module).items()}
    return _MARKS.sub(lambda found: found[1] + table(models[found[2]]) + found[3], guide)


def with_tables(guide: str) -> str:
    """Return the guide with the table of each group, and the list of icons, made anew between their marks."""
    guide = with_fields(guide, overlay, schema)
    icons = ", ".join(f"`{icon}`" for icon in sorted(ICONS))
    return _ICONS.sub(lambda found: f"{found[1]}The icons are from the Lucide set: {icons}.\n{found[2]}", guide)


def write(root: Path) -> list[str]:
    """Write both schemas, the tables of the guide and first lines that decks lack; return the names of what changed."""
    guide = root / "docs" / "decks.md"
    files = {
        root / "decks" / DECK_SCHEMA: written(deck_schema()),
        root / "decks" / TRANSLATION_SCHEMA: written(translation_schema()),
        guide: with_tables(guide.read_text(encoding="utf-8")),
    }
    for deck in sorted((root / "decks").glob("*.yaml")):
        text = deck.read_text(encoding="utf-8")
        first = MODELINE.format(TRANSLATION_SCHEMA if "." in deck.stem else DECK_SCHEMA)
        files[deck] = text if text.startswith(first) else first + text
    return write_changed(files)


def write_changed(files: Mapping[Path, str]) -> list[str]:
    """Write those of these files that are not so already; return their names."""
    changed = [path for path, text in files.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in changed:
        path.write_text(files[path], encoding="utf-8")
    return [path.name for path in changed]


def schema_of(model: type[BaseModel], *modules: ModuleType) -> dict[str, Any]:
    """Return the JSON Schema of a file, for editors; `modules` hold its groups of fields."""
    found = model.model_json_schema(by_alias=True)
    groups = {model.__name__: found, **found.get("$defs", {})}
    models = {name: value for module in modules for name, value in vars(module).items()}
    for name, group in groups.items():
        if "properties" in group:
            for one in fields_of(models[name]):
                group["properties"][one.name]["description"] = one.hover
    return {"$schema": DRAFT, **found}


def _may_be_empty(node: object, name: str = "") -> None:
    """Let texts be empty in an editor, too: what a translator has left empty is not translated yet."""
    if isinstance(node, dict):
        if node.get("type") == "string" and name not in ("id", "language"):
            node["type"] = ["string", "null"]
        for key, inner in node.items():
            _may_be_empty(inner, key)
    elif isinstance(node, list):
        for inner in node:
            _may_be_empty(inner)


def _limits(info: FieldInfo) -> str:
    """Return how long or how many, as far as the help does not say it itself."""
    most, least, longest = _length(info.metadata, MaxLen), _length(info.metadata, MinLen), _item_length(info.annotation)
    inner = [part for kind in typing.get_args(info.annotation) for part in getattr(kind, "__metadata__", ())]
    metadata = [*info.metadata, *inner]
    patterns = {getattr(part, "pattern", None) for part in _flat(metadata)}
    origin = typing.get_origin(info.annotation)
    if origin in (tuple, dict):
        count = f"{least} to {most}" if least else f"Up to {most}"
        each = f", each at most {longest} characters" if longest else ""
        return f"{count} {'items' if origin is tuple else 'entries'}{each}."
    if ID_PATTERN in patterns:
        return "At most 40 characters."
    length = _length(_flat(metadata), MaxLen)
    said = info.description or ""
    return f"At most {length:,} characters." if length and "characters" not in said and "icons" not in said else ""


def _choices(annotation: Any) -> tuple[str, ...]:
    """Return the words of a closed list, also of a list of such words; nothing for true and for versions."""
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return tuple(annotation)
    arguments = typing.get_args(annotation)
    if typing.get_origin(annotation) is typing.Literal:
        return tuple(one for one in arguments if isinstance(one, str))
    return next((found for one in arguments if not isinstance(one, str) and (found := _choices(one))), ())


def _flat(metadata: list[Any]) -> list[Any]:
    return [inner for part in metadata for inner in (part.metadata if isinstance(part, FieldInfo) else [part])]


def _length(metadata: list[Any], kind: type[MaxLen] | type[MinLen]) -> int | None:
    for part in _flat(metadata):
        if isinstance(part, kind):
            return part.max_length if isinstance(part, MaxLen) else part.min_length
    return None


def _item_length(annotation: Any) -> int | None:
    arguments = typing.get_args(annotation)
    item = arguments[-1] if typing.get_origin(annotation) is dict else (arguments or (None,))[0]
    return _length(list(getattr(item, "__metadata__", ())), MaxLen)
