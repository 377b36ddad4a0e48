"""uvicorn as this server needs it: the fast protocol, bounded sizes, and a goodbye before sockets close."""

import asyncio
import gc
import signal
import socket
from collections.abc import Callable
from types import FrameType
from typing import Any, Final

import uvicorn
from starlette.types import ASGIApp

from server.rooms.deadlines import with_deadline
from server.rooms.fast import FastProtocol
from server.rooms.rooms import Rooms
from server.settings import Settings

_LAST_WORDS: Final = 0.2
"""Seconds for goodbyes to leave before uvicorn closes what is left."""


def config(app: ASGIApp, settings: Settings, **more: Any) -> uvicorn.Config:
    """How uvicorn runs this application; `more` overrides."""
    options: dict[str, Any] = {
        "host": settings.host,
        "port": settings.port,
        "ws": FastProtocol,
        "ws_max_size": settings.message_bytes,
        # Costs 2.5 times the CPU and leaks lengths of secrets beside what others wrote.
        "ws_per_message_deflate": False,
        "ws_ping_interval": 20.0,
        "ws_ping_timeout": 20.0,
        "http": with_deadline(settings.header_seconds),
        "access_log": False,
        "log_config": None,
        "server_header": False,
        "limit_concurrency": settings.connections,
        "backlog": 2048,
        "timeout_graceful_shutdown": 2,
        "proxy_headers": bool(settings.proxies),
        "forwarded_allow_ips": ",".join(settings.proxies),
    }
    return uvicorn.Config(app, **(options | more))


class Server(uvicorn.Server):
    """uvicorn that says goodbye first: every client learns that the server starts anew and when to come back.

    `last_resort` is called once, when the end has begun: whatever hangs then, the process must be gone soon.
    """

    def __init__(self, how: uvicorn.Config, rooms: Rooms, last_resort: Callable[[], None] | None = None) -> None:
        super().__init__(how)
        self._rooms = rooms
        self._last_resort = last_resort

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listens; what was made until now lives as long as the server and is not looked at by the collector again."""
        await super().startup(sockets)
        gc.collect()
        gc.freeze()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """The end begins: from now on `/readyz` says no. uvicorn would die of SIGTERM after all was done well."""
        self._rooms.leaving = True
        if sig == signal.SIGINT:
            super().handle_exit(sig, frame)
        else:
            self.should_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Says goodbye, serves on meanwhile, then stops listening and closes; bounded, whatever hangs."""
        if self._last_resort is not None:
            self._last_resort()
        await self._rooms.drain()
        for server in self.servers:
            server.close()
        if self._rooms.farewell():
            await asyncio.sleep(_LAST_WORDS)
        await super().shutdown(sockets)
