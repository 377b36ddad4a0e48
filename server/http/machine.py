"""What concerns the machine and not a room: its addresses, QR codes, health, and how to talk to it."""

import io
from typing import Any, Final
from urllib.parse import urlsplit

import segno
from fastapi import APIRouter, FastAPI, Request
from fastapi.openapi.utils import get_openapi

from server.asyncapi import document
from server.http.behind import Behind
from server.http.bodies import AddressLine, AddressList, Health, QrForm, QrPicture
from server.http.problems import Problem, ProblemBody, documented

_FOREIGN_LINK: Final = "Only links to this server get a QR code. Use an address of the list."


def routes(behind: Behind) -> APIRouter:
    """The routes of the machine."""
    router = APIRouter(tags=["machine"])

    @router.get("/api/addresses", responses=documented(), summary="Where phones find this machine")
    async def list_addresses() -> AddressList:
        addresses = behind.addresses
        return AddressList(
            addresses=tuple(AddressLine(url=one.url, kind=one.kind, likely=one.likely) for one in addresses.listed()),
            chosen=addresses.chosen,
            reached=addresses.reached,
            port=addresses.port,
        )

    @router.post("/api/qr", responses=documented(), summary="Draw a link to this server as a QR code")
    async def draw_qr(form: QrForm, request: Request) -> QrPicture:
        link = urlsplit(form.text)
        here = f"{request.url.scheme}://{request.headers['host']}"
        if f"{link.scheme}://{link.netloc}" not in {here, *(one.url for one in behind.addresses.listed())}:
            raise Problem("bad_request", _FOREIGN_LINK)
        return QrPicture(svg=svg_of(form.text))

    @router.get("/api/asyncapi.json", responses=documented(), summary="How to talk on the socket")
    async def asyncapi() -> dict[str, Any]:
        return document()

    @router.get("/healthz", responses=documented(), summary="Whether the server runs")
    async def healthz() -> Health:
        return Health(status="alive")

    @router.get("/readyz", responses=documented("busy"), summary="Whether the server can read and write")
    async def readyz() -> Health:
        if not await behind.rooms.ready():
            raise Problem("busy", "The database does not answer. See the server's log.", retry_after=5)
        return Health(status="ready")

    return router


def svg_of(text: str) -> str:
    """A QR code as an SVG element, dark on light with a border of four, without scripts and styles."""
    out = io.BytesIO()
    segno.make(text, error="m", micro=False).save(
        out, kind="svg", border=4, dark="#000", light="#fff", xmldecl=False, svgns=True, nl=False, omitsize=True,
        svgclass=None, lineclass=None,
    )  # fmt: skip
    return out.getvalue().decode()


def describe(app: FastAPI) -> None:
    """Make /api/openapi.json say what is really answered: problems in one form, and no 422."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            made = get_openapi(
                title=app.title,
                version=app.version,
                description=app.description,
                routes=app.routes,
                tags=app.openapi_tags,
            )
            for path in made["paths"].values():
                for operation in path.values():
                    operation["responses"].pop("422", None)
            schemas = made["components"]["schemas"]
            for unused in ("HTTPValidationError", "ValidationError"):
                schemas.pop(unused, None)
            schemas[ProblemBody.__name__] = ProblemBody.model_json_schema()
            app.openapi_schema = made
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]
