"""One HTTP request on a connection of its own, as a phone that comes makes it."""

import asyncio
import json
from typing import Any

from tests.load.phones import HOST


async def ask(port: int, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
    """The answer's JSON. Raises RuntimeError when it is not 200."""
    reader, writer = await asyncio.open_connection(HOST, port)
    said = b"" if body is None else json.dumps(body).encode()
    lines = (f"{method} {path} HTTP/1.1", f"Host: {HOST}:{port}", "Content-Type: application/json")
    more = (f"Content-Length: {len(said)}", "Connection: close", "", "")
    writer.write("\r\n".join((*lines, *more)).encode() + said)
    head, _, rest = (await reader.read()).partition(b"\r\n\r\n")
    writer.close()
    if b" 200 " not in head.partition(b"\r\n")[0]:
        raise RuntimeError(f"{path}: {head[:80]!r} {rest[:300]!r}")
    return json.loads(_whole(rest) if b"chunked" in head.lower() else rest)


def _whole(rest: bytes) -> bytes:
    """What was sent in chunks."""
    found = b""
    while size := int(rest.partition(b"\r\n")[0], 16):
        began = rest.index(b"\r\n") + 2
        found, rest = found + rest[began : began + size], rest[began + size + 2 :]
    return found
