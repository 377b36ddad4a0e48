"""What goes over a page's socket, as somebody hears it who stands between phone and server."""

import json
from typing import Any

from playwright.async_api import Page, WebSocket


class Ears:
    """Every frame a page gets from now on. Put them on before the page opens its address."""

    def __init__(self, page: Page) -> None:
        self.frames: list[str] = []
        page.on("websocket", self._found)

    def _found(self, socket: WebSocket) -> None:
        socket.on("framereceived", lambda frame: self.frames.append(str(frame)))

    def said(self) -> list[dict[str, Any]]:
        """The frames, read."""
        return [json.loads(frame) for frame in self.frames]

    def accepted(self) -> dict[str, int]:
        """The commands the server said yes to, with their places in the log."""
        return {one["id"]: one["seq"] for one in self.said() if one["type"] == "accepted"}


def objects_with(said: Any, field: str, value: str) -> list[dict[str, Any]]:
    """Every object anywhere in `said` whose `field` is `value`."""
    found = []
    if isinstance(said, dict):
        if said.get(field) == value:
            found.append(said)
        said = list(said.values())
    if isinstance(said, list):
        for inside in said:
            found += objects_with(inside, field, value)
    return found
