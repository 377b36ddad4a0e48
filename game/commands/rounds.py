"""What a member may ask. Chapter: a table's round (RULES.md N, G, P)."""

from dataclasses import dataclass
from typing import Literal

from game.terms import Outcome, Place, RoundId, SeatId, TableId


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawCard:
    """Draws the round's scenario card from the table's pile."""

    type: Literal["draw_card"] = "draw_card"
    seat: SeatId
    round: RoundId


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayCard:
    """Plays a card that the table holds on paper, instead of drawing one by chance."""

    type: Literal["play_card"] = "play_card"
    seat: SeatId
    round: RoundId
    card: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnCard:
    """Turns a tender card face up after its content note was read."""

    type: Literal["turn_card"] = "turn_card"
    seat: SeatId
    round: RoundId


@dataclass(frozen=True, slots=True, kw_only=True)
class NotThisCard:
    """Lays the card aside for the table and draws another. Nobody is told who asked."""

    type: Literal["not_this_card"] = "not_this_card"
    seat: SeatId
    round: RoundId


@dataclass(frozen=True, slots=True, kw_only=True)
class HandReading:
    """Hands the reading over to another seat of the table."""

    type: Literal["hand_reading"] = "hand_reading"
    seat: SeatId
    round: RoundId
    to: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveOn:
    """Moves the table on to the round's next stage, or out of its last one into the next round."""

    type: Literal["move_on"] = "move_on"
    seat: SeatId
    round: RoundId
    stage: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveTableOn:
    """A facilitator's skip: moves a table on in whatever step it is."""

    type: Literal["move_table_on"] = "move_table_on"
    table: TableId
    round: RoundId
    stage: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SayReady:
    """Says "I'm ready" to the table, or takes it back; a signal, never a trigger."""

    type: Literal["say_ready"] = "say_ready"
    seat: SeatId
    ready: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepNote:
    """Keeps a private note for the round; an empty one throws it away."""

    type: Literal["keep_note"] = "keep_note"
    seat: SeatId
    round: RoundId
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Puts a typed answer on the table for one go-round of a round; an empty one takes it back."""

    type: Literal["answer"] = "answer"
    seat: SeatId
    round: RoundId
    go_round: int
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EndTurn:
    """Ends `turn`'s turn: said, passed, or gone on without. All three are this one command and one event."""

    type: Literal["end_turn"] = "end_turn"
    seat: SeatId
    round: RoundId
    go_round: int
    turn: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class ComeBackToMe:
    """Puts one's turn off until the others have been asked."""

    type: Literal["come_back_to_me"] = "come_back_to_me"
    seat: SeatId
    round: RoundId
    go_round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoosePlace:
    """Chooses, in private, to speak first or last in this round because one lives this."""

    type: Literal["choose_place"] = "choose_place"
    seat: SeatId
    round: RoundId
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class SitOut:
    """Sits this round out, in private; others see only turns that passed."""

    type: Literal["sit_out"] = "sit_out"
    seat: SeatId
    round: RoundId
    out: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPrompt:
    """Shows the table the card's next question."""

    type: Literal["show_prompt"] = "show_prompt"
    seat: SeatId
    round: RoundId
    prompt: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowAnswer:
    """Shows the table a quiz card's answer."""

    type: Literal["show_answer"] = "show_answer"
    seat: SeatId
    round: RoundId


@dataclass(frozen=True, slots=True, kw_only=True)
class SayOutcome:
    """The table says of a round: a step forward, blocked, or mixed. May be said again until the room closes."""

    type: Literal["say_outcome"] = "say_outcome"
    seat: SeatId
    round: RoundId
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class AddTime:
    """Adds a minute to the table's soft clock, or with `seconds=0` switches it off."""

    type: Literal["add_time"] = "add_time"
    seat: SeatId
    round: RoundId
    stage: int
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseShoes:
    """Takes a chosen perspective card, where the phase lets people choose."""

    type: Literal["choose_shoes"] = "choose_shoes"
    seat: SeatId
    perspective: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherShoes:
    """Gives the perspective card back and is dealt another; no reason is asked."""

    type: Literal["other_shoes"] = "other_shoes"
    seat: SeatId
    perspective: str
