"""The client's own files, made ready to send at the start, and its first page for every address of the client's.

Rule 1: files under /assets carry a hash in their names and may be kept for ever; the first page is always asked for.
Rule 2: whatever looks like an address of the client (no file ending, not under /api) gets the first page.
Rule 3: the first page speaks before its script has come: it is given in the language the device asks for, else English.
"""

from hashlib import blake2b
from pathlib import Path
from typing import Final
from wsgiref.headers import Headers

from servestatic import ServeStaticASGI  # type: ignore[import-untyped]
from starlette.datastructures import Headers as Asked
from starlette.datastructures import MutableHeaders
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.http.tongue import preferred

_ASSETS: Final = r"^/assets/"
_NOT_THE_CLIENTS: Final = ("/api", "/ws", "/healthz", "/readyz", "/assets/")
_UNBUILT: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Shoebox: not built yet</title></head>
<body><main><h1>The server runs, but the pages are not built yet</h1>
<p>In the folder of Shoebox, stop this server and start it with <code>python3 dev.py run</code>: that builds them.
With Node.js you can also run <code>npm ci</code> and <code>npm run build</code> in the folder <code>web</code>
and start this server again.</p></main></body></html>
"""


class Pages:
    """Serves the client and hands everything else to `app`."""

    def __init__(self, app: ASGIApp, folder: Path) -> None:
        """`folder`: the built client; when it is not there, the first page says how to build it."""
        self._app = app
        self.built = (folder / "index.html").is_file()
        self._files = _files(app, folder) if self.built else None
        self._first = _first_pages(self._files) if self._files else {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or scope["path"].startswith(("/api/", "/healthz", "/readyz")):
            await self._app(scope, receive, send)
            return
        path = scope["path"]
        clients = not path.startswith(_NOT_THE_CLIENTS) and "." not in path.rpartition("/")[2]
        if scope["method"] not in ("GET", "HEAD") or not (clients or self._knows(path)):
            await self._app(scope, receive, send)
        elif self._files is None:
            await HTMLResponse(_UNBUILT, status_code=503)(scope, receive, send)
        elif clients:
            language = preferred(Asked(scope=scope).get("accept-language", ""), self._first, otherwise="en")
            await self._files({**scope, "path": self._first[language]}, receive, _for_one_language(send))
        else:
            await self._files(scope, receive, send)

    def _knows(self, path: str) -> bool:
        return self._files is not None and path in self._files.files


def _files(app: ASGIApp, folder: Path) -> ServeStaticASGI:
    files = ServeStaticASGI(
        app,
        root=folder,
        index_file=True,
        max_age=None,
        allow_all_origins=False,
        immutable_file_test=_ASSETS,
        add_headers_function=_headers,
        mimetypes={".ftl": "text/plain", ".webmanifest": "application/manifest+json", ".woff2": "font/woff2"},
    )
    files.files.pop("/index.html", None)
    files.files.pop("", None)
    return files


def _first_pages(files: ServeStaticASGI) -> dict[str, str]:
    """Where the first page of each language lies; no address of its own leads there."""
    first = {"en": "/"}
    for path in [path for path in files.files if path.startswith("/index.") and path.endswith(".html")]:
        language = path.split(".")[1]
        first[language] = f"/{language}"
        files.files[first[language]] = files.files.pop(path)
    return first


def _for_one_language(send: Send) -> Send:
    """Tells whoever keeps pages on the way that another device may be given another."""

    async def told(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).add_vary_header("Accept-Language")
        await send(message)

    return told


def _headers(headers: Headers, path: str, url: str) -> None:
    headers["Content-Type"] = (headers["Content-Type"] or "").replace('"', "")
    if not url.startswith("/assets/"):
        headers["Cache-Control"] = "no-cache"
        # By its words, since pages of several languages may be of one time and one length.
        headers["ETag"] = f'"{blake2b(Path(path).read_bytes(), digest_size=12).hexdigest()}"'
