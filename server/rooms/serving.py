"""uvicorn as this server needs it: the fast protocol, bounded sizes, and a goodbye before sockets close."""

import asyncio
import gc
import socket
from typing import Any, Final

import uvicorn
from starlette.types import ASGIApp

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
        "http": "httptools",
        "access_log": False,
        "log_config": None,
        "server_header": False,
        "limit_concurrency": settings.connections,
        "backlog": 2048,
        "timeout_graceful_shutdown": 5,
        "proxy_headers": bool(settings.proxies),
        "forwarded_allow_ips": ",".join(settings.proxies),
    }
    return uvicorn.Config(app, **(options | more))


class Server(uvicorn.Server):
    """uvicorn that says goodbye first: every client learns that the server starts anew and when to come back."""

    def __init__(self, how: uvicorn.Config, rooms: Rooms) -> None:
        super().__init__(how)
        self._rooms = rooms

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listens; what was made until now lives as long as the server and is not looked at by the collector again."""
        await super().startup(sockets)
        gc.collect()
        gc.freeze()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stops listening, says goodbye, then closes."""
        for server in self.servers:
            server.close()
        if self._rooms.farewell():
            await asyncio.sleep(_LAST_WORDS)
        await super().shutdown(sockets)
