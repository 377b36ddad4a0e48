"""What can go wrong in the server, and the sentence a person reads.

ServerError
  StoreError           the database cannot be used; said once, at the start, and the server does not begin
    DataNotWritable      the folder cannot be written
    DamagedDatabase      the file is there but is not a sound database of ours
    NewerDatabase        a newer release of Shoebox wrote it
    FolderInUse          another server runs on this folder
    BackupFailed         a copy could not be made, or not be put in place
    RoomShut             this room has a fault and is left alone for a while; others go on
    NodeFull             as many rooms are open here as may be
  DiskFull             there is too little room on the disk for anything new
  NotSaved             the disk did not take it; nothing happened; asking again is safe
  Busy                 too much waits already; nothing happened
  RoomGone             there is no such room (any more)
  CodeTaken            another room has this code; draw another
  TokenUsed            this token is of a member of another room; make a new one

Refusals by the rules are `game.errors.IllegalMove`; both kinds reach a client as a code and a sentence of `sentence`.
"""

from typing import Final

from game.errors import Refusal
from server.wire import Close, ServerRefusal


class ServerError(Exception):
    """The root of everything the server raises on purpose."""


class StoreError(ServerError):
    """The database cannot be used; `str` is one sentence that says what to do."""


class DataNotWritable(StoreError):
    """The data folder cannot be written."""


class DamagedDatabase(StoreError):
    """The database file is not sound."""


class NewerDatabase(StoreError):
    """The database was written by a newer release."""


class FolderInUse(StoreError):
    """Another server runs on this folder."""


class BackupFailed(StoreError):
    """A copy of the database could not be made, or not be put in place."""


class RoomShut(StoreError):
    """This room has a fault that came again, or cannot be read; it is left alone for a while."""


class NodeFull(StoreError):
    """As many rooms are in memory as may be, and in all of them is somebody."""


class NotSaved(ServerError):
    """The disk did not take it; nothing happened."""


class DiskFull(ServerError):
    """There is too little room on the disk for anything new."""


class Busy(ServerError):
    """Too much waits already; nothing happened."""


class RoomGone(ServerError):
    """There is no such room, or it was deleted."""


class CodeTaken(ServerError):
    """Another room has this code."""


class TokenUsed(ServerError):
    """This token already names a member of another room."""


_SENTENCES: Final[dict[Refusal | ServerRefusal, str]] = {
    Refusal.NOT_YOURS: "That belongs to somebody else. Use your own seat.",
    Refusal.FACILITATORS_ONLY: "Only a facilitator can do that. Ask yours.",
    Refusal.NOT_HERE: "You are not in this room now. Join again with its code.",
    Refusal.UNKNOWN: "That is no longer there. Look again at what is on your screen.",
    Refusal.NOT_NOW: "That is not possible at this moment. Wait until your screen offers it.",
    Refusal.MOVED_ON: "The table has moved on meanwhile. Look again at what is on your screen.",
    Refusal.PAUSED: "Everybody is taking a breath. Wait until it goes on.",
    Refusal.NOT_YOUR_TURN: "It is somebody else's turn. Wait until you are asked.",
    Refusal.ALREADY_SO: "That is so already. Nothing more to do.",
    Refusal.NO_SHOES: "These decks have no perspective that this way to play needs. Choose another way or deck.",
    Refusal.NO_SUCH_CARDS: "No card of these decks is made for this way to play. Choose another, or another deck.",
    Refusal.NO_CARDS: "There are no cards left to draw. Go on without one, or ask the facilitator.",
    Refusal.DOOR_LOCKED: "The door of this room is locked. Ask the facilitator to open it.",
    Refusal.ROOM_FULL: "This room is full. Ask the facilitator.",
    Refusal.ROOM_CLOSED: "This room is closed. Nothing can be changed in it any more.",
    Refusal.DEBRIEF_FIRST: "People held shoes that are not their own: have the debrief first, or skip it on purpose.",
    Refusal.AGREE_FIRST: "Say yes to what is kept and who sees it, then join.",
    Refusal.WORDS_MISSING: "Something to say is missing. Type it, then send again.",
    Refusal.WORDS_TOO_LONG: "That is too long. Make it shorter, then send again.",
    Refusal.WRONG_KEY: "This was written on another device. Change it there.",
    Refusal.KEY_MISSING: "This device did not send a key for its text. Load the page again, then send again.",
    Refusal.SPEAKER_FIRST: "Ask the person who said it first; then say that they agreed.",
    Refusal.LIMIT_REACHED: "There is no room for more of these. Change or take back one that is there.",
    Refusal.NOT_A_CALL: "That is no link to a call: it begins with https:// and has no gaps. Copy all of it.",
    ServerRefusal.TOO_FAST: "That was too fast. Wait a few seconds, then try again.",
    ServerRefusal.BUSY: "The room has too much to do just now. Try again in a few seconds.",
    ServerRefusal.NOT_SAVED: "That could not be saved, so it has not happened. Try again.",
    ServerRefusal.DISK_FULL: "The server has no space for anything new. What was saved is safe. Tell whoever runs it.",
    ServerRefusal.BAD_COMMAND: "This was not understood. Load the page again.",
}

_FAREWELLS: Final[dict[Close, str]] = {
    Close.RESTARTING: "The server starts anew. You will be back in a moment.",
    Close.TOO_SLOW: "The connection is too slow just now. You will be back in a moment.",
    Close.ROOM_SHUT: "This room has a fault and rests for a while. What was saved is safe. Tell whoever runs it.",
    Close.TOO_FAST: "Too much came from here at once. Wait a little.",
    Close.NEWER_CLIENT: "This page is older than the server. Load it again.",
    Close.TAKEN_OVER: "This room is open in other windows of yours. Tap to go on here.",
    Close.BAD_MESSAGE: "A message was not understood. Load the page again.",
    Close.UNKNOWN_TOKEN: "This device is not known here. Join again with the room's code.",
    Close.REMOVED: "You were removed from this room. Talk to the facilitator.",
    Close.ROOM_GONE: "This room was deleted.",
}


def sentence(code: Refusal | ServerRefusal) -> str:
    """What a person reads who was refused for `code`: what it is and what to do next, in English."""
    return _SENTENCES[code]


def farewell(code: Close) -> str:
    """What a person reads whose socket is closed with `code`."""
    return _FAREWELLS[code]
