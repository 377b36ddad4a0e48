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
from server.decks.problems import Report
from server.decks.saying import both, listed, plain, quote, said
from server.decks.shapes import PICTURES, SOUNDS, part_in

_HOMES: dict[str, type[BaseModel]] = {
    "home-card": schema.Card,
    "home-perspective": schema.Perspective,
    "home-deck": schema.Deck,
    "home-decision": schema.Decision,
    "home-quiz": schema.Quiz,
    "home-source": schema.Source,
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
            message = said("nothing-written")
        case _:
            message = _wrong(error, path, node, report)
    report.error(place, where(root, path), message)


_HOW_TO_ADD = frozenset(
    {
        "schema", "id", "version", "licence", "language", "kind", "sensitivity", "colour", "icon", "holder", "source",
        "alt", "transcript", "authors", "cards", "what_matters", "options", "choices",
    }
)  # fmt: skip
"""Fields of which the checker can say what to write."""


def _is_misspelled(name: str, holder: Node, model: type[BaseModel], path: Path) -> bool:
    """Say whether some unknown field among these is what `name` was meant to be."""
    known = _fields_at(model, path)
    strange = [one for one in holder.entries if one not in known] if isinstance(holder, Fields) else []
    return any(difflib.get_close_matches(plain(one.lower()), known, n=1) == [name] for one in strange[:_MAX_STRANGE])


def _missing(name: str) -> str:
    if name in _HOW_TO_ADD:
        gaps = {"colours": listed(COLOURS)} if name == "colour" else {}
        how = said(f"add-{name.replace('_', '-')}", **gaps)
    else:
        how = said("add-line", name=plain(name))
    return both(said("missing", name=quote(name)), how)


def _unknown(path: Path, node: Node, root: Node, model: type[BaseModel], report: Report) -> str:
    name = str(path[-1])
    holder = value_at(root, path[:-1])[0]
    if isinstance(holder, Fields) and holder.inline and isinstance(node, Text) and node.value == "" and node.bare:
        return said("comma-in-braces", braces="{ }", name=quote(name))
    known = _fields_at(model, path[:-1])
    if model is Overlay and _elsewhere(name):
        return said("not-translated-field", name=quote(name))
    meant = report.did_you_mean(name, known) or _elsewhere(name) or said("here-can-stand", names=listed(known))
    return both(said("strange-field", name=quote(name)), meant)


def _elsewhere(name: str) -> str:
    """Say where a field belongs that is none here, or nothing when there is no such field at all."""
    home = next((home for home, model in _HOMES.items() if name in _names(model)), None)
    return said("belongs-to", home=said(home)) if home else ""


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
            return said("text-too-long", count=len(value), most=context["max_length"])
        case "too_long":
            return said("too-many-items", count=context["actual_length"], most=context["max_length"])
        case "too_short":
            count = len(node.items) if isinstance(node, Items) else context["actual_length"]
            few = "too-few-items-one" if count == 1 else "too-few-items"
            return said(few, count=count, least=context["min_length"])
        case "string_too_short":
            return said("nothing-written")
        case "literal_error" | "enum":
            return _not_in_list(value, error, report)
        case "one_line":
            return said("several-lines")
        case "whole_number" if path == ("schema",):
            return said("no-version", value=quote(value))
        case "whole_number":
            return said("not-whole", value=quote(value))
        case "true_or_false":
            meant = "true" if value.lower() in ("yes", "on", "y") else "false"
            if value.lower() in _YES_NO:
                return said("word-not-yes", value=quote(value), said=meant)
            return said("not-true-or-false", value=quote(value))
        case "greater_than_equal":
            return said("too-small", value=quote(value), least=context["ge"])
        case "less_than_equal":
            return said("too-large", value=quote(value), most=context["le"])
        case "string_pattern_mismatch":
            return _wrong_form(value, path)
        case _:
            return said("other-wrong", said=plain(error["msg"], 200))


def _shape(kind: str, path: Path, node: Node) -> str | None:
    """Explain a list where a text belongs, and the like; nothing when the shape is right."""
    match kind, node:
        case "string_type", Fields():
            if isinstance(path[-1], int):
                return said("colon-made-field")
            return said("text-not-fields")
        case "string_type", Items():
            return said("text-not-list")
        case (("tuple_type" | "list_type"), Text()) if node.bare and node.value[:1] in _DASHES:
            if node.value[:1] == "-":
                return said("no-space-behind-dash")
            return said("other-dash", sign=quote(node.value[:1]))
        case (("tuple_type" | "list_type"), Text()):
            return said("list-not-text")
        case (("tuple_type" | "list_type"), _) if path[-1] in ("cards", "perspectives"):
            return said("list-of-cards")
        case (("tuple_type" | "list_type"), _):
            return said("list-here")
        case (("model_type" | "model_attributes_type" | "dict_type"), _):
            example = _EXAMPLES.get(str(path[-1]), "id: home-by-four")
            return said("fields-here", example=quote(example))
        case (("literal_error" | "enum" | "whole_number" | "true_or_false"), (Fields() | Items())):
            return said("word-here")
        case (("int_type" | "bool_type" | "int_parsing" | "bool_parsing"), (Fields() | Items())):
            return said("word-here")
    return None


def _not_in_list(value: str, error: ErrorDetails, report: Report) -> str:
    expected = str(error.get("ctx", {}).get("expected", ""))
    allowed = [word.strip(" '") for word in expected.replace(" or ", ",").split(",")]
    if set(COLOURS) <= set(allowed):
        wrong = said("not-a-colour", value=quote(value))
    elif allowed == ["1"]:
        return said("no-version", value=quote(value))
    else:
        wrong = said("cannot-stand", value=quote(value))
    return both(wrong, report.did_you_mean(value, allowed), said("choose", names=listed(allowed)))


def _wrong_form(value: str, path: Path) -> str:
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    match name:
        case "language":
            usual = usual_form(value)
            meant = said("write-this", value=usual) if usual else said("write-a-code")
            return both(said("not-a-language", value=quote(value)), meant)
        case "link":
            return said("not-an-address", value=quote(value))
        case "phone":
            return said("not-a-telephone", value=quote(value))
        case "version":
            return said("not-a-version", value=quote(value))
        case "file":
            return _wrong_file(value, path)
        case _:
            return said("not-an-id", value=quote(value), example="home-by-four")


def _wrong_file(value: str, path: Path) -> str:
    picture = "image" in path
    endings, example = (PICTURES, "kettle.jpg") if picture else (SOUNDS, "kettle.mp3")
    if "/" in value or "\\" in value:
        return said("other-folder", value=quote(value), example=example)
    return said(
        "not-a-file-name", value=quote(value), endings=listed(f".{ending}" for ending in endings), example=example
    )
