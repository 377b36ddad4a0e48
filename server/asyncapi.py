"""The socket as an AsyncAPI 3 document, made from the same types as the server's own parsing.

Rule 1: pydantic's `discriminator` objects are left out: they mean something else in AsyncAPI.
Rule 2: as in `web/src/wire.ts`, tags are required, and everything the server says has all its fields.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final, get_args

from pydantic import TypeAdapter

from server.errors import farewell
from server.wire import PROTOCOL, ClientMessage, Close, ServerMessage, client_message, server_message

_SCHEMAS: Final = "#/components/schemas/"
_ABOUT: Final = """\
One WebSocket carries everything that happens in a room. The client says `hello` first, within 5 seconds; the server
answers `welcome`, then `show` with every part the client does not hold yet. A part replaces the one of the same name.
A command is sent as `do` and answered by `accepted` or `rejected`, never by silence. Where no socket opens, the same is
said by `POST /api/poll` and `POST /api/do` (see /api/openapi.json). docs/protocol.md tells it all.
"""


def document(host: str = "localhost:8000") -> dict[str, Any]:
    """The document. `host`: where this server is reached."""
    heard, said = _kinds(ClientMessage), _kinds(ServerMessage)
    return {
        "asyncapi": "3.1.0",
        "info": {
            "title": "Shoebox",
            "version": str(PROTOCOL),
            "description": _ABOUT,
            "license": {"name": "MIT"},
        },
        "defaultContentType": "application/json",
        "servers": {"here": {"host": host, "protocol": "ws", "description": "wss behind a proxy with TLS"}},
        "channels": {
            "room": {
                "address": "/ws",
                "description": _closings(),
                "messages": {
                    kind.__name__: {"$ref": f"#/components/messages/{kind.__name__}"} for kind in heard + said
                },
            }
        },
        "operations": {
            "hear": _operation("receive", "What a client says.", heard),
            "say": _operation("send", "What the server says.", said),
        },
        "components": {
            "messages": {kind.__name__: _message(kind) for kind in heard + said},
            "schemas": _schemas(),
        },
    }


def _kinds(union: Any) -> tuple[type, ...]:
    members, *_ = get_args(union)
    return get_args(members)


def _operation(action: str, summary: str, kinds: Iterable[type]) -> dict[str, Any]:
    messages = [{"$ref": f"#/channels/room/messages/{kind.__name__}"} for kind in kinds]
    return {"action": action, "channel": {"$ref": "#/channels/room"}, "summary": summary, "messages": messages}


def _message(kind: type) -> dict[str, Any]:
    about = (kind.__doc__ or "").strip()
    return {
        "name": kind.__name__,
        "summary": about.partition("\n")[0],
        "description": about,
        "payload": {"$ref": _SCHEMAS + kind.__name__},
    }


def _closings() -> str:
    lines = (f"{close.value} {close.name.lower()}: {farewell(close)}" for close in Close)
    return "Close codes. " + " · ".join(lines)


def _schemas() -> dict[str, Any]:
    adapters: dict[str, TypeAdapter[Any]] = {"heard": client_message, "said": server_message}
    _, heard = TypeAdapter.json_schemas([("heard", "validation", adapters["heard"])], ref_template=_SCHEMAS + "{model}")
    _, said = TypeAdapter.json_schemas([("said", "serialization", adapters["said"])], ref_template=_SCHEMAS + "{model}")
    ours = {name: _tidied(schema, whole=True) for name, schema in said["$defs"].items()}
    theirs = {name: _tidied(schema, whole=False) for name, schema in heard["$defs"].items()}
    return dict(sorted((theirs | ours).items()))


def _tidied(schema: Mapping[str, Any], *, whole: bool) -> dict[str, Any]:
    """A schema of ours as others read it: no discriminator, tags required, all fields where we speak (`whole`)."""
    tidy = {key: value for key, value in _plain(schema).items() if key != "title"}
    fields = tidy.get("properties")
    if fields is not None:
        needed = [name for name, value in fields.items() if whole or "const" in value]
        tidy["required"] = sorted({*tidy.get("required", ()), *needed})
        tidy["additionalProperties"] = False
    return tidy


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items() if key != "discriminator"}
    return [_plain(inner) for inner in value] if isinstance(value, list) else value
