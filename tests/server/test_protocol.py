"""What is written about the protocol is what the server does: the page, the TypeScript, the AsyncAPI document."""

import json
import re
from typing import Any, get_args

import pytest
from pydantic import TypeAdapter

from game.commands import Command
from game.errors import Refusal
from server import typescript
from server.asyncapi import document
from server.errors import farewell, sentence
from server.parts import OpenCard
from server.settings import HERE
from server.wire import AnyPart, Asked, ClientMessage, Close, ServerMessage, ServerRefusal

PAGE = (HERE / "docs" / "protocol.md").read_text()


def tag_of(kind: type, field: str = "type") -> str:
    default: str = kind.__dataclass_fields__[field].default  # type: ignore[attr-defined]
    return default


def kinds(union: Any) -> tuple[type, ...]:
    return get_args(get_args(union)[0])


def commands_list() -> str:
    """The commands of the page: a paragraph for each file of `game/commands`."""
    chapters: dict[str, list[str]] = {}
    for kind in get_args(Asked):
        chapters.setdefault(kind.__module__, []).append(f"`{tag_of(kind)}`")
    return "\n\n".join(" · ".join(names) for names in chapters.values())


def refusal_table() -> str:
    """The table of refusals as it must stand on the page."""
    codes = [*Refusal, *ServerRefusal]
    return "\n".join(["| code | sentence |", "|---|---|", *(f"| `{code}` | {sentence(code)} |" for code in codes)])


def closing_table() -> str:
    """The table of close codes as it must stand on the page."""
    rows = (f"| {one.value} | `{one.name.lower()}` | {farewell(one)} |" for one in Close)
    return "\n".join(["| code | | what a person reads |", "|---|---|---|", *rows])


@pytest.mark.parametrize("kind", [*kinds(ClientMessage), *kinds(ServerMessage)], ids=lambda kind: kind.__name__)
def test_the_page_has_a_row_for_every_message_with_all_its_fields(kind: type) -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith(f"| `{tag_of(kind)}` |")]
    assert len(rows) == 1
    for field in kind.__dataclass_fields__:  # type: ignore[attr-defined]
        assert field == "type" or f"`{field}`" in rows[0]


def test_the_page_names_every_command() -> None:
    assert commands_list() in PAGE
    assert len(get_args(Asked)) == len(get_args(Command)) - 6


def test_the_page_has_every_refusal_with_its_sentence() -> None:
    assert refusal_table() in PAGE


def test_the_page_has_every_close_code() -> None:
    assert closing_table() in PAGE


@pytest.mark.parametrize("kind", kinds(AnyPart), ids=lambda kind: kind.__name__)
def test_the_page_names_every_part(kind: type) -> None:
    section = PAGE.partition("## Parts")[2].partition("## Refusals")[0]
    assert f"`{tag_of(kind, 'kind')}`" in section


@pytest.mark.parametrize("kind", kinds(OpenCard), ids=lambda kind: kind.__name__)
def test_the_page_names_every_kind_of_open_card(kind: type) -> None:
    assert f"`{tag_of(kind)}`" in PAGE


def test_every_sentence_says_what_to_do_and_is_not_long() -> None:
    said = [sentence(code) for code in (*Refusal, *ServerRefusal)] + [farewell(close) for close in Close]
    assert all(one.endswith((".", "!")) and len(one) < 120 for one in said)


def test_the_typescript_is_up_to_date() -> None:
    for path, text in typescript.written().items():
        assert path.read_text() == text, "run `shoebox types`"


def test_tags_and_fields_of_the_server_are_required_in_typescript() -> None:
    text = typescript.wire_ts()
    for name in ("Show", "Rejected", "TablePart", "Offer", "Phase"):
        body = re.search(rf"export interface {name} \{{(.*?)\n\}}", text, re.DOTALL)
        assert body is not None
        assert "?:" not in body[1]
    assert "readonly type: 'hello';" in text
    assert "readonly language?: string;" in text


def test_a_schema_that_is_not_known_is_an_error() -> None:
    class Odd:
        """Something no TypeScript is known for."""

        @classmethod
        def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
            return TypeAdapter(str).core_schema

        @classmethod
        def __get_pydantic_json_schema__(cls, _core: Any, _handler: Any) -> dict[str, Any]:
            return {"type": "string", "contentEncoding": "base64"}

    with pytest.raises(typescript.UnknownSchema, match="contentEncoding"):
        typescript.declarations({}, {"Odd": TypeAdapter(Odd)})


def references(value: Any) -> set[str]:
    if isinstance(value, dict):
        own = {value["$ref"]} if isinstance(value.get("$ref"), str) else set()
        return own.union(*(references(inner) for inner in value.values()))
    return set().union(*(references(inner) for inner in value)) if isinstance(value, list) else set()


def found(whole: Any, reference: str) -> Any:
    at = whole
    for step in reference.removeprefix("#/").split("/"):
        at = at[step]
    return at


def test_the_asyncapi_document_holds_together() -> None:
    whole = document("play.example.org")
    assert whole["asyncapi"] == "3.1.0"
    assert whole["servers"]["here"]["host"] == "play.example.org"
    assert '"discriminator"' not in json.dumps(whole)
    for reference in references(whole):
        assert found(whole, reference)
    names = {kind.__name__ for kind in (*kinds(ClientMessage), *kinds(ServerMessage))}
    assert set(whole["components"]["messages"]) == set(whole["channels"]["room"]["messages"]) == names
    heard = {one["$ref"].rpartition("/")[2] for one in whole["operations"]["hear"]["messages"]}
    assert heard == {kind.__name__ for kind in kinds(ClientMessage)}


def test_in_the_document_tags_are_required_and_nothing_may_be_added() -> None:
    schemas = document()["components"]["schemas"]
    for name, schema in schemas.items():
        if "properties" in schema:
            assert schema["additionalProperties"] is False, name
            tags = {field for field, value in schema["properties"].items() if "const" in value}
            assert tags <= set(schema["required"]), name
    assert set(schemas["Show"]["required"]) == {"type", "seq", "now", "parts", "gone"}
    assert set(schemas["Hello"]["required"]) == {"type", "protocol", "token"}
