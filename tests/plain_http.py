"""HTTP to servers on this machine: no TLS and no proxy, so that no client reads the world's certificates first."""

import ssl
from typing import Any, Final

import httpx2

# Reading all certificates takes up to half a second of a busy machine, for every client anew; an empty context none.
_NO_CERTIFICATES: Final = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def client(url: str = "", **options: Any) -> httpx2.AsyncClient:
    """A client of the server at `url`; `options` are those of httpx2."""
    return httpx2.AsyncClient(base_url=url, **_here(options))


def post(url: str, **options: Any) -> httpx2.Response:
    """One POST, and its answer."""
    return httpx2.post(url, **_here(options))


def get(url: str, **options: Any) -> httpx2.Response:
    """One GET, and its answer."""
    return httpx2.get(url, **_here(options))


def _here(options: dict[str, Any]) -> dict[str, Any]:
    return {"verify": _NO_CERTIFICATES, "trust_env": False, "timeout": 20, **options}
