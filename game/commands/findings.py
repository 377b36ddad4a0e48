"""What a member may ask. Chapter: captures, themes, pledges, scales (RULES.md K, H, L)."""

from dataclasses import dataclass
from typing import Literal

from game.terms import CaptureId, CaptureKind, Moment, PledgeId, RoundId, SeatId, TableId, ThemeId, WhoSees, WhoseNeed


@dataclass(frozen=True, slots=True, kw_only=True)
class AddCapture:
    """Puts a capture on the table: what we noticed, because, so. `round` None means it is about no card."""

    type: Literal["add_capture"] = "add_capture"
    seat: SeatId
    round: RoundId | None
    kind: CaptureKind
    noticed: str
    because: str = ""
    so: str = ""
    whose_need: WhoseNeed | None = None
    speaker_agreed: bool = False
    edit_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddCaptureAt:
    """A facilitator or recorder without a seat writes a capture down for a table."""

    type: Literal["add_capture_at"] = "add_capture_at"
    table: TableId
    round: RoundId | None
    kind: CaptureKind
    noticed: str
    because: str = ""
    so: str = ""
    whose_need: WhoseNeed | None = None
    speaker_agreed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeCapture:
    """Changes the words of one's own capture."""

    type: Literal["change_capture"] = "change_capture"
    capture: CaptureId
    noticed: str
    because: str = ""
    so: str = ""
    edit_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawCapture:
    """Takes one's own capture back; its words are erased."""

    type: Literal["withdraw_capture"] = "withdraw_capture"
    capture: CaptureId
    edit_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HideCapture:
    """A facilitator hides a capture from tables and screen, or shows it again."""

    type: Literal["hide_capture"] = "hide_capture"
    capture: CaptureId
    hidden: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LetThrough:
    """A facilitator lets a capture through to the screen, or takes it off."""

    type: Literal["let_through"] = "let_through"
    capture: CaptureId
    on_screen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeTheme:
    """Names a theme; captures are put into it one by one."""

    type: Literal["make_theme"] = "make_theme"
    theme: str
    first: CaptureId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameTheme:
    """Gives a theme another name."""

    type: Literal["rename_theme"] = "rename_theme"
    id: ThemeId
    theme: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DropTheme:
    """Takes a theme apart; its captures stay."""

    type: Literal["drop_theme"] = "drop_theme"
    id: ThemeId


@dataclass(frozen=True, slots=True, kw_only=True)
class PutInTheme:
    """Puts a capture into a theme, or with `id=None` out of any."""

    type: Literal["put_in_theme"] = "put_in_theme"
    capture: CaptureId
    id: ThemeId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowTheme:
    """Puts one theme large on the screen, or with `id=None` none."""

    type: Literal["show_theme"] = "show_theme"
    id: ThemeId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MakePledge:
    """Makes a pledge: I will, who with, by when, help I need. `for_table` speaks for the table."""

    type: Literal["make_pledge"] = "make_pledge"
    seat: SeatId
    i_will: str
    who_with: str = ""
    by_when: str = ""
    help_needed: str = ""
    who_sees: WhoSees = WhoSees.ROOM
    for_table: bool = False
    edit_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePledge:
    """Changes one's own pledge."""

    type: Literal["change_pledge"] = "change_pledge"
    pledge: PledgeId
    i_will: str
    who_with: str = ""
    by_when: str = ""
    help_needed: str = ""
    who_sees: WhoSees = WhoSees.ROOM
    edit_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawPledge:
    """Takes one's own pledge back; its words are erased."""

    type: Literal["withdraw_pledge"] = "withdraw_pledge"
    pledge: PledgeId
    edit_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerScale:
    """Answers one statement of the check-in or check-out from 1 to 5; 0 takes the answer back.

    In an anonymous room `edit_hash` stands for the answer instead of the seat; the same hash answers again.
    """

    type: Literal["answer_scale"] = "answer_scale"
    seat: SeatId
    moment: Moment
    statement: int
    value: int
    edit_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveWord:
    """Leaves a word in the closing circle, for everyone; an empty one takes it back (named rooms)."""

    type: Literal["leave_word"] = "leave_word"
    seat: SeatId
    in_own_words: str
    edit_hash: str | None = None
