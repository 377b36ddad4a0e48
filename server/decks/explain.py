"""What the schema found, in plain sentences: what is wrong, and how to mend it."""

import difflib

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from server.decks import schema
from server.decks.icons import COLOURS
from server.decks.languages import usual_form
from server.decks.marks import Path, name_place, value_at, where
from server.decks.nodes import Fields, Items, Node, Text
from server.decks.overlay import Overlay
from server.decks.problems import Report, listed, plain, quote
from server.decks.shapes import PICTURES, SOUNDS, part_in

_HOMES: dict[str, type[BaseModel]] = {
    "a card": schema.Card,
    "a perspective": schema.Perspective,
    "the deck as a whole": schema.Deck,
    "the decision of a card": schema.Decision,
    "the quiz of a card": schema.Quiz,
    "the source of a card": schema.Source,
}
_EXAMPLES = {
    "source": "kind: invented",
    "glossary": "discharge: Leaving hospital.",
    "decision": "owner: Amina",
    "quiz": "answer: 1",
    "pair": "from: What is the matter with you?",
    "image": "file: kettle.jpg",
    "audio": "file: kettle.mp3",
    "tags": "dimension:",
    "frameworks": "principles:",
}
_MAX_STRANGE = 5
_DASHES = frozenset("-–—‒−•·*◦▪")
_YES_NO = frozenset({"yes", "no", "on", "off", "y", "n"})


def explain(error: ErrorDetails, root: Node, model: type[BaseModel], report: Report) -> None:
    """Report one finding of the schema at the place where it is to be mended."""
    path = tuple(step for step in error["loc"] if step != "[key]")
    node, place, _ = value_at(root, path)
    match error["type"]:
        case "missing" if _is_misspelled(str(path[-1]), value_at(root, path[:-1])[0], model, path[:-1]):
            return  # the field is there, and its spelling is reported
        case "missing":
            place = value_at(root, path[:-1])[1]
            message = _missing(str(path[-1]))
        case "extra_forbidden":
            place = name_place(root, path)
            message = _unknown(path, node, root, model, report)
        case "too_short" if isinstance(node, Items) and len(node.items) >= error["ctx"]["min_length"]:
            return  # its items are wrong, each is reported by itself, and the schema counts only right ones
        case _ if isinstance(node, Text) and node.empty:
            message = "Nothing is written here. Write something, or remove the line."
        case _:
            message = _wrong(error, path, node, report)
    report.error(place, where(root, path), message)


_HOW_TO_ADD = {
    "schema": 'Add "schema: 1".',
    "id": 'Add "id: " and a short name: small letters, digits and dashes, as in "id: home-by-four".',
    "version": 'Add "version: ", such as "1.0".',
    "licence": 'Add "licence: CC BY 4.0", or under which others may use the deck.',
    "language": 'Add "language: en", or the code of the language it is written in.',
    "kind": 'Add "kind: scenario", or another kind.',
    "sensitivity": 'Add "sensitivity: low", or medium or high if the card may come near to somebody.',
    "colour": f'Add "colour: " and one of {listed(COLOURS)}.',
    "icon": 'Add "icon: " and one of the names in docs/decks.md, as in "icon: moon".',
    "holder": 'Add "holder: lived", or from where else this person knows.',
    "source": 'Add a line "source:" and below it, indented, "kind: invented".',
    "alt": 'Add "alt: " and what is to be seen, for those who do not see it.',
    "transcript": 'Add "transcript: " and all that is said, for those who do not hear it.',
    "authors": 'Add a line "authors:" and below it, indented, "- " and a name.',
    "cards": 'Add a line "cards:" and below it, indented, one card after another, each beginning with "- id: ".',
    "what_matters": 'Add a line "what_matters:" and below it, indented, lines that begin with "- ".',
    "options": 'Add a line "options:" and below it, indented, two to five that each begin with "- name: ".',
    "choices": 'Add a line "choices:" and below it, indented, two to six lines that begin with "- ".',
}


def _is_misspelled(name: str, holder: Node, model: type[BaseModel], path: Path) -> bool:
    """Say whether some unknown field among these is what `name` was meant to be."""
    known = _fields_at(model, path)
    strange = [one for one in holder.entries if one not in known] if isinstance(holder, Fields) else []
    return any(difflib.get_close_matches(plain(one.lower()), known, n=1) == [name] for one in strange[:_MAX_STRANGE])


def _missing(name: str) -> str:
    how = _HOW_TO_ADD.get(name, f'Add a line "{plain(name)}: " and what you want to say.')
    return f'"{plain(name)}" is missing. {how}'


def _unknown(path: Path, node: Node, root: Node, model: type[BaseModel], report: Report) -> str:
    name = str(path[-1])
    holder = value_at(root, path[:-1])[0]
    if isinstance(holder, Fields) and holder.inline and isinstance(node, Text) and node.value == "" and node.bare:
        return (
            f"A comma inside {{ }} begins a new field, so {quote(name)} was read as one. "
            "Write one field per line, or put the text in quotes."
        )
    known = _fields_at(model, path[:-1])
    if model is Overlay and _elsewhere(name):
        return f"{quote(name)} is not translated: it stays as it is in the deck. Remove it here."
    meant = report.did_you_mean(name, known) or _elsewhere(name) or f" Here can stand {listed(known)}."
    return f"{quote(name)} is not a field that can stand here.{meant}"


def _elsewhere(name: str) -> str:
    """Say where a field belongs that is none here, or nothing when there is no such field at all."""
    home = next((home for home, model in _HOMES.items() if name in _names(model)), None)
    return f" It belongs to {home}: look whether this line is indented as far as it should be." if home else ""


def _names(model: type[BaseModel]) -> list[str]:
    return [info.alias or name for name, info in model.model_fields.items()]


def _fields_at(model: type[BaseModel], path: Path) -> list[str]:
    """Return the names that may stand at `path` inside `model`."""
    here: type[BaseModel] | None = model
    for step in path:
        if isinstance(step, int) or here is None:
            continue
        found = next((info for name, info in here.model_fields.items() if (info.alias or name) == step), None)
        inner = part_in(found.annotation) if found else None
        here = inner or here
    return _names(here) if here else []


def _wrong(error: ErrorDetails, path: Path, node: Node, report: Report) -> str:
    """Explain a value of the wrong shape, length or form."""
    kind, context = error["type"], error.get("ctx", {})
    shape = _shape(kind, path, node)
    if shape:
        return shape
    value = node.value if isinstance(node, Text) else ""
    match kind:
        case "string_too_long":
            return f"The text has {len(value)} characters; at most {context['max_length']} fit. Shorten it."
        case "too_long":
            return f"There are {context['actual_length']}; at most {context['max_length']} are allowed. Remove some."
        case "too_short":
            count = len(node.items) if isinstance(node, Items) else context["actual_length"]
            there = "There is 1" if count == 1 else f"There are {count}"
            return f"{there}; at least {context['min_length']} are needed. Add more."
        case "string_too_short":
            return "Nothing is written here. Write something, or remove the line."
        case "literal_error" | "enum":
            return _not_in_list(value, error, report)
        case "one_line":
            return 'The text has more than one line. Write it in one, or use ">" instead of "|".'
        case "whole_number" if path == ("schema",):
            return f'{quote(value)} is no version of the format. Write "schema: 1".'
        case "whole_number":
            return f"{quote(value)} is not a whole number. Write digits only."
        case "true_or_false":
            said = "true" if value.lower() in ("yes", "on", "y") else "false"
            if value.lower() in _YES_NO:
                return f"{quote(value)} is a word here, not a yes or no. Write {said}."
            return f"{quote(value)} is neither true nor false. Write one of the two."
        case "greater_than_equal":
            return f"{quote(value)} is too small. Write a number from {context['ge']} on."
        case "less_than_equal":
            return f"{quote(value)} is too large. Write a number up to {context['le']}."
        case "string_pattern_mismatch":
            return _wrong_form(value, path)
        case _:
            return f"{plain(error['msg'], 200)}. Look at docs/decks.md for what can stand here."


def _shape(kind: str, path: Path, node: Node) -> str | None:
    """Explain a list where a text belongs, and the like; nothing when the shape is right."""
    match kind, node:
        case "string_type", Fields():
            if isinstance(path[-1], int):
                return "A colon and a space made this a field. Put the whole text in quotes."
            return "A text belongs here, not fields. Put the text in quotes if it holds a colon and a space."
        case "string_type", Items():
            return "A text belongs here, not a list. Put the text in quotes if it begins with [ or a dash."
        case (("tuple_type" | "list_type"), Text()) if node.bare and node.value[:1] in _DASHES:
            if node.value[:1] == "-":
                return "There is no space behind the dash. Write one, in each line of the list."
            return f'The lines begin with {quote(node.value[:1])}. Begin each with a plain dash "-" and a space.'
        case (("tuple_type" | "list_type"), Text()):
            return (
                "A list belongs here. Write one item per line below the field, each beginning with a dash and a space."
            )
        case (("tuple_type" | "list_type"), _) if path[-1] in ("cards", "perspectives"):
            return 'A list belongs here. Begin each card with a dash, a space and its id, as in "- id: home-by-four".'
        case (("tuple_type" | "list_type"), _):
            return "A list belongs here. Begin each item with a dash and a space."
        case (("model_type" | "model_attributes_type" | "dict_type"), _):
            example = _EXAMPLES.get(str(path[-1]), "id: home-by-four")
            return f'Fields belong here. Write them one to a line, as in "{example}".'
        case (("literal_error" | "enum" | "whole_number" | "true_or_false"), (Fields() | Items())):
            return "One word belongs here, not a list or fields. Write it behind the colon."
        case (("int_type" | "bool_type" | "int_parsing" | "bool_parsing"), (Fields() | Items())):
            return "One word belongs here, not a list or fields. Write it behind the colon."
    return None


def _not_in_list(value: str, error: ErrorDetails, report: Report) -> str:
    expected = str(error.get("ctx", {}).get("expected", ""))
    allowed = [word.strip(" '") for word in expected.replace(" or ", ",").split(",")]
    if set(COLOURS) <= set(allowed):
        colours = f"{quote(value)} is not one of the ten colours."
        return f"{colours}{report.did_you_mean(value, allowed)} Choose {listed(allowed)}."
    if allowed == ["1"]:
        return f'{quote(value)} is no version of the format. Write "schema: 1".'
    return f"{quote(value)} cannot stand here.{report.did_you_mean(value, allowed)} Choose {listed(allowed)}."


def _wrong_form(value: str, path: Path) -> str:
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    match name:
        case "language":
            usual = usual_form(value)
            meant = f" Write {usual}." if usual else " Write a code like en, en-GB or ar."
            return f"{quote(value)} is not a language code as it is written here.{meant}"
        case "link":
            return f"{quote(value)} is not a web address. Begin it with https://"
        case "phone":
            return f"{quote(value)} is not a telephone number. Write digits and spaces; it may begin with +."
        case "version":
            return f"{quote(value)} is not a version. Write digits, letters, dots and dashes, at most 20: 1.0"
        case "file":
            return _wrong_file(value, path)
        case _:
            return (
                f"{quote(value)} is not an id. Write small letters a to z, digits and dashes, at most 40: home-by-four"
            )


def _wrong_file(value: str, path: Path) -> str:
    picture = "image" in path
    endings, example = (PICTURES, "kettle.jpg") if picture else (SOUNDS, "kettle.mp3")
    if "/" in value or "\\" in value:
        return (
            f"{quote(value)} leads to another folder, which a deck may not do. Put the file into the folder that has "
            f"the name of the deck's id, and write its name only: {example}"
        )
    return (
        f"{quote(value)} is not a name that works everywhere. Write small letters a to z, digits and dashes, "
        f"and end it with .{listed(endings).replace(', ', ', .').replace(' or ', ' or .')}: {example}"
    )
