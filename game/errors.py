"""What can go wrong in the rules, grouped by whose fault it is.

GameError
  IllegalMove      a member asked for what the rules do not allow now; the state is unchanged
  CorruptHistory   an event that cannot follow: a bug or a damaged store; stop the room, never guess
"""

from enum import StrEnum


class Refusal(StrEnum):
    """Why a command was not accepted. A closed list; each has a sentence for people in every catalogue."""

    NOT_YOURS = "not_yours"
    FACILITATORS_ONLY = "facilitators_only"
    NOT_HERE = "not_here"
    UNKNOWN = "unknown"
    NOT_NOW = "not_now"
    MOVED_ON = "moved_on"
    PAUSED = "paused"
    NOT_YOUR_TURN = "not_your_turn"
    ALREADY_SO = "already_so"
    NO_CARDS = "no_cards"
    NO_SHOES = "no_shoes"
    NO_SUCH_CARDS = "no_such_cards"
    DOOR_LOCKED = "door_locked"
    ROOM_FULL = "room_full"
    ROOM_CLOSED = "room_closed"
    DEBRIEF_FIRST = "debrief_first"
    AGREE_FIRST = "agree_first"
    WORDS_MISSING = "words_missing"
    WORDS_TOO_LONG = "words_too_long"
    WRONG_KEY = "wrong_key"
    KEY_MISSING = "key_missing"
    SPEAKER_FIRST = "speaker_first"
    LIMIT_REACHED = "limit_reached"
    NOT_A_CALL = "not_a_call"


class GameError(Exception):
    """The root of everything the rules raise."""


class IllegalMove(GameError):
    """Raised by `decide` when the rules do not allow the command now; nothing has changed.

    `refusal` is the code for programs; `detail` names what it is about by id, never by words a person typed.
    """

    def __init__(self, refusal: Refusal, detail: str = "") -> None:
        super().__init__(f"{refusal.value}: {detail}" if detail else refusal.value)
        self.refusal = refusal
        self.detail = detail


class CorruptHistory(GameError):
    """Raised by `evolve` when an event cannot follow the state before it."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why
