"""What holds for every request and every answer: who is asked for, from where, and under which headers.

Rule 1: Host must be an address or a name of this server, or a strange page could speak to it under its own name (421).
Rule 2: an Origin that is sent must be this server's, on sockets and on whatever is not merely read (403).
Rule 3: nothing is ever loaded from elsewhere; what the API answers is never stored on a shared phone.
"""

from collections.abc import Iterable
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.addresses import Addresses, host_allowed
from server.decks.bundle import MAX_ZIP
from server.http.pictures import SHOWN
from server.http.problems import TOO_LARGE, Code, problem
from server.http.workbench import BODY_BYTES, PREFIX
from server.logs import log
from server.pictures.bounds import MAX_BYTES
from server.settings import Settings

_READING: Final = ("GET", "HEAD")
_PERMISSIONS: Final = ", ".join(
    f"{feature}=()"
    for feature in (
        "accelerometer", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer",
        "microphone", "midi", "payment", "usb", "xr-spatial-tracking",
    )
)  # fmt: skip
_ALWAYS: Final = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "permissions-policy": _PERMISSIONS,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
_HSTS: Final = "max-age=31536000"
_SMALLER: Final = "Save it smaller, then try again."
_FILES: Final = {
    f"{PREFIX}/picture": (MAX_BYTES, f"A picture has at most {MAX_BYTES >> 20} MB. {_SMALLER}"),
    f"{PREFIX}/bring": (MAX_ZIP, f"A deck with its pictures has at most {MAX_ZIP >> 20} MB. {_SMALLER}"),
}
"""Addresses that take a whole file: how large it may be, and what is said of a larger one."""
_PICTURE_POLICY: Final = "default-src 'none'; frame-ancestors 'none'; sandbox"


def content_policy(host: str) -> str:
    """The content security policy of a page served under `host`, a Host header that was allowed, or ""."""
    sockets = f" ws://{host} wss://{host}" if host else ""
    return "; ".join((
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'",
        f"connect-src 'self'{sockets}", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'",
        "frame-ancestors 'none'",
    ))  # fmt: skip


class Guard:
    """Stands before the whole application."""

    def __init__(self, app: ASGIApp, *, settings: Settings, addresses: Addresses) -> None:
        """`addresses` is told when another device has come by."""
        self._app = app
        self._settings = settings
        self._addresses = addresses

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request or socket, or refuse it."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        hosts = headers.getlist("host")
        secure = scope["scheme"] in ("https", "wss")
        if len(hosts) != 1:
            await _refuse(scope, receive, _dressed(send, scope, "", secure), "bad_request", "Send one Host header.")
            return
        host = hosts[0]
        if not host_allowed(host, self._settings):
            await _refuse(scope, receive, _dressed(send, scope, "", secure), "unknown_host", _UNKNOWN_HOST)
            return
        send = _dressed(send, scope, host, secure)
        if scope["type"] == "websocket" or scope["method"] not in _READING:
            origins = headers.getlist("origin")
            if origins and not self._own_origin(origins, host, secure):
                await _refuse(scope, receive, send, "foreign_origin", _FOREIGN_ORIGIN)
                return
            most, said = self._most(scope["path"])
            # A body that does not say how large it is is counted as it comes, by the application.
            length = headers.get("content-length", "0")
            if not length.isdigit() or int(length) > most:
                await _refuse(scope, receive, send, "too_large", said)
                return
        if scope.get("client"):
            self._addresses.noticed(scope["client"][0])
        await self._app(scope, receive, send)

    def _most(self, path: str) -> tuple[int, str]:
        """How large a body may be, and what is said of a larger one."""
        usual = BODY_BYTES if path.startswith(f"{PREFIX}/") else self._settings.body_bytes
        return _FILES.get(path, (usual, TOO_LARGE))

    def _own_origin(self, origins: Iterable[str], host: str, secure: bool) -> bool:
        own = {_origin("https" if secure else "http", host)}
        public = urlsplit(self._settings.address)
        if public.netloc and _origin(public.scheme, host) == _origin(public.scheme, public.netloc):
            own.add(_origin(public.scheme, public.netloc))
        return all(origin.lower() in own for origin in origins)


_UNKNOWN_HOST: Final = (
    "This server does not answer to that name. Use its IP address, or add the name to SHOEBOX_NAMES and start it again."
)
_FOREIGN_ORIGIN: Final = "This request came from another site. Open the page of this server and try again there."


def _origin(scheme: str, host: str) -> str:
    default = ":443" if scheme == "https" else ":80"
    return f"{scheme}://{host.lower().removesuffix(default)}"


def _dressed(send: Send, scope: Scope, host: str, secure: bool) -> Send:
    """A `send` that puts the strict headers on whatever answers."""
    private = scope["path"].startswith(("/api", "/healthz", "/readyz"))

    async def dressed(message: Message) -> None:
        if message["type"] in ("http.response.start", "websocket.http.response.start"):
            headers = MutableHeaders(scope=message)
            headers.update(_ALWAYS)
            picture = scope["path"].startswith(SHOWN)
            headers.setdefault("content-security-policy", _PICTURE_POLICY if picture else content_policy(host))
            if secure:
                headers["strict-transport-security"] = _HSTS
            if private or "cache-control" not in headers:
                headers["cache-control"] = "no-store"
        await send(message)

    return dressed


async def _refuse(scope: Scope, receive: Receive, send: Send, code: Code, detail: str) -> None:
    log.info("refused", refusal=code, kind=scope["type"])
    response = problem(code, detail)
    if scope["type"] == "http" or "websocket.http.response" in scope.get("extensions", {}):
        await response(scope, receive, send)
        return
    await send({"type": "websocket.close", "code": 1008, "reason": code})
