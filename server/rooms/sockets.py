"""The WebSocket endpoint: takes a socket, gives it a link and a conversation, and tells when it is over."""

from typing import Final

from fastapi import FastAPI, WebSocket

from server.rooms.conversation import Conversation
from server.rooms.fast import EXTENSION, FastProtocol
from server.rooms.links import AsgiLink, FastLink
from server.rooms.rooms import Rooms
from server.wire import Close

PATH = "/ws"
_LATER_MS: Final = 5_000
_OURSELVES = ("127.0.0.1", "::1", "testclient")


def attach(app: FastAPI, rooms: Rooms) -> None:
    """Serves `/ws`. Host and Origin are looked at before, for sockets as for pages."""

    @app.websocket(PATH)
    async def talk(websocket: WebSocket) -> None:
        await serve(websocket, rooms)


async def serve(websocket: WebSocket, rooms: Rooms) -> None:
    """One socket from its first byte to its last."""
    await websocket.accept()
    if websocket.client is not None and websocket.client.host not in _OURSELVES:
        rooms.reached = True
    protocol = websocket.scope.get("extensions", {}).get(EXTENSION)
    unsent = rooms.settings.unsent_bytes
    link = FastLink(protocol, unsent) if isinstance(protocol, FastProtocol) else AsgiLink(websocket, unsent)
    conversation = Conversation(rooms, link)
    session = conversation.session
    rooms.sockets += 1
    try:
        if rooms.leaving or rooms.full or not rooms.doorstep.come(session):
            session.end(Close.RESTARTING, after_ms=_LATER_MS)
        await link.serve(websocket, conversation)
    finally:
        rooms.sockets -= 1
        rooms.doorstep.leave(session)
        conversation.over(unheard=link.unheard)
