"""Refusals over HTTP: one shape for all (RFC 9457), a code for programs and a sentence that says what to do."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final, Literal, get_args

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from game.errors import IllegalMove, Refusal
from server.errors import (
    Busy,
    CodeTaken,
    DiskFull,
    NodeFull,
    NotSaved,
    RoomGone,
    RoomShut,
    ServerError,
    TokenUsed,
    sentence,
)
from server.http.back_bodies import BACK_ASKED
from server.http.bodies import ASKED, PhaseLine
from server.http.deck_bodies import DECKS_ASKED
from server.http.found_bodies import FOUND_ASKED
from server.http.rehearsal_bodies import RehearseForm, RehearsingForm
from server.http.run_sheet_bodies import SHEETS_ASKED
from server.logs import log
from server.text import WORD_FIELDS
from server.wire import ServerRefusal

Code = Literal[
    "bad_request",
    "foreign_origin",
    "unknown_code",
    "unknown_token",
    "unknown_deck",
    "unknown_card",
    "unplayable_deck",
    "newer_deck",
    "too_many_decks",
    "bad_picture",
    "bad_deck_file",
    "too_many_pictures",
    "unknown_host",
    "unknown_page",
    "not_allowed",
    "too_large",
    "too_fast",
    "room_gone",
    "cannot_print",
    "token_used",
    "busy",
    "not_saved",
    "disk_full",
    "fault",
]
"""Codes of the server's own; the refusals of the rules stand beside them under their own names."""

_FIELDS: Final = {
    name
    for form in (
        *ASKED,
        *FOUND_ASKED,
        *DECKS_ASKED,
        *BACK_ASKED,
        *SHEETS_ASKED,
        RehearsingForm,
        RehearseForm,
        PhaseLine,
    )
    for name in form.model_fields
}
MEDIA_TYPE: Final = "application/problem+json"
_STATUS: Final[dict[str, int]] = {
    "bad_request": 400,
    "foreign_origin": 403,
    "unknown_code": 404,
    "unknown_token": 404,
    "unknown_deck": 404,
    "unknown_card": 404,
    "unknown_page": 404,
    "unplayable_deck": 409,
    "newer_deck": 409,
    "too_many_decks": 409,
    "too_many_pictures": 409,
    "not_allowed": 405,
    "cannot_print": 409,
    "token_used": 409,
    "room_gone": 410,
    "too_large": 413,
    "bad_picture": 415,
    "bad_deck_file": 415,
    "unknown_host": 421,
    "too_fast": 429,
    "fault": 500,
    "busy": 503,
    "not_saved": 503,
    "disk_full": 507,
}
_REFUSED: Final = {Refusal.FACILITATORS_ONLY: 403, Refusal.NOT_YOURS: 403, Refusal.NOT_HERE: 403, Refusal.UNKNOWN: 404}

_ABOUT_WORDS: Final = {Refusal.WORDS_MISSING, Refusal.WORDS_TOO_LONG}


class ProblemBody(BaseModel):
    """Why a request was refused."""

    type: str = Field("about:blank", description="Always about:blank; `code` says what it is.")
    title: str = Field(description="The status in words.")
    status: int
    code: str = Field(description="What it is, for programs; a closed list.")
    detail: str = Field(description="What it is and what to do, for people, in English.")


class Problem(Exception):
    """Raised by a route to refuse a request; nothing was changed."""

    def __init__(
        self, code: Code, detail: str, retry_after: int | None = None, more: Mapping[str, object] | None = None
    ) -> None:
        """`retry_after`: seconds, for codes that pass by themselves. `more`: what else the answer tells."""
        super().__init__(code)
        self.code, self.detail, self.retry_after, self.more = code, detail, retry_after, more


def problem(
    code: str,
    detail: str,
    *,
    status: int | None = None,
    retry_after: int | None = None,
    more: Mapping[str, object] | None = None,
) -> Response:
    """Make the answer for a refusal. `status` is needed for a code that is not the server's own."""
    number = status or _STATUS[code]
    body = ProblemBody.model_construct(
        type="about:blank", title=HTTPStatus(number).phrase, status=number, code=code, detail=detail
    )
    headers = {"retry-after": str(retry_after)} if retry_after else None
    return JSONResponse(
        {**(more or {}), **body.model_dump()}, status_code=number, media_type=MEDIA_TYPE, headers=headers
    )


def documented(*codes: Code) -> dict[int | str, dict[str, Any]]:
    """What OpenAPI says of a route's refusals: those named and those that any route may give."""
    told: dict[int | str, dict[str, Any]] = {}
    for code in ("bad_request", "foreign_origin", "too_large", "unknown_host", *codes):
        status = _STATUS[code]
        before = told.get(status, {}).get("description", "")
        schema = {"schema": {"$ref": f"#/components/schemas/{ProblemBody.__name__}"}}
        told[status] = {"description": f"{before}, {code}" if before else code, "content": {MEDIA_TYPE: schema}}
    return told


TOO_LARGE: Final = "That is too much at once. Send less."
_BY_STATUS: Final[dict[int, tuple[Code, str]]] = {
    404: ("unknown_page", "There is nothing at this address. Check it, or start from the first page."),
    405: ("not_allowed", "This address is not used that way. See /api/openapi.json for what it takes."),
    413: ("too_large", TOO_LARGE),
}


def set_up(app: FastAPI) -> None:
    """Give every error of `app` the one shape."""
    app.add_exception_handler(Problem, _problem)
    app.add_exception_handler(IllegalMove, _illegal)
    app.add_exception_handler(ServerError, _server)
    app.add_exception_handler(RequestValidationError, _unreadable)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _fault)


async def _problem(_request: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)
    return problem(error.code, error.detail, retry_after=error.retry_after, more=error.more)


async def _illegal(_request: Request, error: Exception) -> Response:
    assert isinstance(error, IllegalMove)
    about = f" ({error.detail})" if error.refusal in _ABOUT_WORDS and error.detail in WORD_FIELDS else ""
    return problem(error.refusal.value, sentence(error.refusal) + about, status=_REFUSED.get(error.refusal, 409))


async def _server(_request: Request, error: Exception) -> Response:
    if isinstance(error, NotSaved):
        return problem("not_saved", sentence(ServerRefusal.NOT_SAVED), retry_after=5)
    if isinstance(error, DiskFull):
        return problem("disk_full", sentence(ServerRefusal.DISK_FULL), retry_after=60)
    if isinstance(error, RoomShut | NodeFull):
        return problem("busy", str(error), retry_after=60)
    if isinstance(error, Busy | CodeTaken):
        return problem("busy", sentence(ServerRefusal.BUSY), retry_after=5)
    if isinstance(error, RoomGone):
        return problem("room_gone", "This room was deleted. Nothing of it is left.")
    if isinstance(error, TokenUsed):
        return problem("token_used", "This key already belongs to another room. Make a new one and try again.")
    raise error


async def _unreadable(_request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    # Only names of our own fields are repeated, never what was sent in them or as one.
    known = ".".join(str(part) for part in first["loc"] if isinstance(part, int) or part in _FIELDS)
    where = f" Look at {known}." if known and first["type"] != "json_invalid" else ""
    return problem("bad_request", f"The request could not be understood.{where} See /api/openapi.json for its form.")


async def _http(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    code, detail = _BY_STATUS.get(error.status_code, ("bad_request", "The request could not be understood."))
    return problem(code, detail, status=error.status_code if error.status_code in _BY_STATUS else None)


async def _fault(request: Request, error: Exception) -> Response:
    log.error("fault", path=request.scope.get("route") and request.scope["route"].path, exc_info=error)
    return problem("fault", "Something went wrong on the server and was written into its log. Try again in a moment.")


assert set(_STATUS) == set(get_args(Code))
