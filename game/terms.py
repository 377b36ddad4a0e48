"""The closed lists and ids that commands, events, state and views share."""

from enum import StrEnum

MemberId = str
SeatId = str
TableId = str
RoundId = str
CaptureId = str
ThemeId = str
PledgeId = str
JargonId = str
KindWordId = str
ProblemId = str
SlotId = str
QuestionId = str
SiteId = str


def table_id_of(round_id: RoundId) -> TableId:
    """The table whose round this is: the id of a round begins with it, as in t3r2."""
    return round_id.split("r", 1)[0]


class Role(StrEnum):
    """What a member may do. A table host is a seat with a task, not a role of a member."""

    FACILITATOR = "facilitator"
    PARTICIPANT = "participant"
    OBSERVER = "observer"
    SCREEN = "screen"


class Standing(StrEnum):
    """Where a member stands towards the room. `removed` is final; `left` may come back."""

    AT_DOOR = "at_door"
    IN = "in"
    LEFT = "left"
    REMOVED = "removed"


class Door(StrEnum):
    """Who may come in by the code."""

    OPEN = "open"
    KNOCK = "knock"
    LOCKED = "locked"


class Naming(StrEnum):
    """Whether an author is kept with what is written. One way only: named to anonymous."""

    NAMED = "named"
    ANONYMOUS = "anonymous"


class AccessWish(StrEnum):
    """What would make the room easier for a person; seen by facilitators only."""

    MORE_TIME = "more_time"
    EASY_READ = "easy_read"
    LARGE_TEXT = "large_text"
    LISTENING = "listening"
    SPEAK_LITTLE = "speak_little"
    OTHER_LANGUAGE = "other_language"
    STEP_FREE = "step_free"


class Place(StrEnum):
    """Where in the go-rounds a seat speaks because "I live this"; private, seen by others only as the order."""

    OPEN = "open"
    FIRST = "first"
    LAST = "last"


class CaptureKind(StrEnum):
    """What was noticed."""

    INSIGHT = "insight"
    BARRIER = "barrier"
    IDEA = "idea"
    QUESTION = "question"
    QUOTE = "quote"


class WhoseNeed(StrEnum):
    """Whose need an idea meets, so that a service's need is not dressed as a person's."""

    PERSON = "person"
    SERVICE = "service"
    BOTH = "both"
    UNSURE = "unsure"


class Outcome(StrEnum):
    """What a table says of a round: a way to talk, never a mark."""

    FORWARD = "forward"
    BLOCKED = "blocked"
    MIXED = "mixed"


class Ending(StrEnum):
    """Where a table says that a decision has come to; that it has not come to any is as good as another."""

    CHOSEN = "chosen"
    NOT_YET = "not_yet"
    SOMETHING_ELSE = "something_else"


class Stance(StrEnum):
    """How a seat stands to a position; saying nothing is a pass."""

    SUPPORT = "support"
    LIVE_WITH = "live_with"
    CANNOT = "cannot"


class Moment(StrEnum):
    """When a scale was answered."""

    CHECK_IN = "check_in"
    CHECK_OUT = "check_out"


class WhoSees(StrEnum):
    """Who may read a pledge."""

    ME = "me"
    TABLE = "table"
    ROOM = "room"


class Side(StrEnum):
    """What a capture says to the room's hypothesis; the three are not added up against each other."""

    FOR = "for"
    AGAINST = "against"
    COMPLICATES = "complicates"


class Gallery(StrEnum):
    """What the screen shows in the harvest."""

    THEMES = "themes"
    SENTENCES = "sentences"
    PATHS = "paths"
    EVIDENCE = "evidence"


class Rotating(StrEnum):
    """What goes round: people while topics stay, topics while people stay, or everybody back home."""

    PEOPLE = "people"
    TOPICS = "topics"
    HOME = "home"


class PledgeStatus(StrEnum):
    """How a pledge goes; letting go is as good as any."""

    MADE = "made"
    UNDER_WAY = "under_way"
    DONE = "done"
    CHANGED = "changed"
    LET_GO = "let_go"


class Prominence(StrEnum):
    """How near the thumb an offer stands: the one main action, beside it, or one tap deeper."""

    MAIN = "main"
    PLAIN = "plain"
    DEEPER = "deeper"
