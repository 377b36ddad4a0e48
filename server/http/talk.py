"""The conversation of a socket by plain HTTP, for networks that let no WebSocket through."""

from typing import Any, Final

from fastapi import APIRouter, Request
from fastapi.responses import Response
from pydantic import TypeAdapter

from server.http.behind import Behind, came_from
from server.http.problems import Problem, documented
from server.rooms import polling
from server.rooms.reading import BadMessage, parse_deed, parse_poll
from server.wire import Poll

_BAD: Final = "The message could not be understood. See /api/asyncapi.json for its form."
_OURSELVES: Final = ("127.0.0.1", "::1")
_POLL: Final = {"requestBody": {"content": {"application/json": {"schema": TypeAdapter(Poll).json_schema()}}}}
_DEED: Final[dict[str, Any]] = {
    "requestBody": {
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "required": ["protocol", "token", "id", "command"],
                    "properties": {
                        "protocol": {"type": "integer"},
                        "token": {"type": "string"},
                        "id": {"type": "string"},
                        "command": {"type": "object", "description": "As in `do`; see /api/asyncapi.json."},
                    },
                }
            }
        }
    }
}
_ANSWER: Final[dict[int | str, dict[str, Any]]] = {
    200: {
        "description": "What the socket would have said, in order",
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "required": ["messages"],
                    "properties": {
                        "messages": {
                            "type": "array",
                            "items": {"type": "object", "description": "A message of the server; /api/asyncapi.json"},
                        }
                    },
                }
            }
        },
    }
}


def routes(behind: Behind) -> APIRouter:
    """The two routes that stand for the socket."""
    router = APIRouter(prefix="/api", tags=["talk"])
    answered: dict[int | str, dict[str, Any]] = {**documented(), **_ANSWER}

    @router.post("/poll", responses=answered, openapi_extra=_POLL, summary="Say hello and hear what changes")
    async def poll(request: Request) -> Response:
        try:
            asked = parse_poll(await request.body(), behind.settings.message_bytes)
        except BadMessage as bad:
            raise Problem("bad_request", _BAD) from bad
        if came_from(request) not in _OURSELVES:
            behind.rooms.reached = True
        return _said(await polling.poll(behind.rooms, asked, _gone(request)))

    @router.post("/do", responses=answered, openapi_extra=_DEED, summary="Ask for one command")
    async def do(request: Request) -> Response:
        try:
            deed = parse_deed(await request.body(), behind.settings.message_bytes)
        except BadMessage as bad:
            if bad.command is None:
                raise Problem("bad_request", _BAD) from bad
            return _said(polling.not_understood(behind.rooms, bad.command))
        return _said(await polling.do(behind.rooms, deed))

    return router


def _said(body: bytes) -> Response:
    return Response(body, media_type="application/json")


async def _gone(request: Request) -> None:
    """Until the client has gone."""
    while (await request.receive())["type"] != "http.disconnect":
        continue
