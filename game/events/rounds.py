"""What happened. Chapter: a table's round."""

from dataclasses import dataclass
from typing import Literal

from game.modes import Dealing, ModeId
from game.terms import Outcome, Place, RoundId, SeatId, TableId
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundBegan:
    """A table is in a new round, at its first stage."""

    type: Literal["round_began"] = "round_began"
    table: TableId
    round: RoundId
    number: int
    mode: ModeId
    dealing: Dealing
    reader: SeatId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CardDrawn:
    """The round has its card; face down while only its content note may be read."""

    type: Literal["card_drawn"] = "card_drawn"
    table: TableId
    card: str
    face_down: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CardTurned:
    """The tender card lies open."""

    type: Literal["card_turned"] = "card_turned"
    table: TableId


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSetAside:
    """The table would rather not have this card; it lies aside."""

    type: Literal["card_set_aside"] = "card_set_aside"
    table: TableId
    card: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsTakenBack:
    """The empty pile took back its discards, or, when there are none, the cards laid aside."""

    type: Literal["cards_taken_back"] = "cards_taken_back"
    table: TableId
    aside: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingHanded:
    """Another seat reads."""

    type: Literal["reading_handed"] = "reading_handed"
    table: TableId
    to: SeatId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StageBegan:
    """The round is at a stage; `order` is who will be asked in a go-round."""

    type: Literal["stage_began"] = "stage_began"
    table: TableId
    stage: int
    ends_at: int | None
    order: tuple[SeatId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnBegan:
    """A seat is asked."""

    type: Literal["turn_began"] = "turn_began"
    table: TableId
    seat: SeatId
    ends_at: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnEnded:
    """A seat's turn is over: said, passed or gone on without, nobody can tell."""

    type: Literal["turn_ended"] = "turn_ended"
    table: TableId
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnPutOff:
    """A seat will be asked again behind the others."""

    type: Literal["turn_put_off"] = "turn_put_off"
    table: TableId
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadySaid:
    """A seat says it is ready, or not yet."""

    type: Literal["ready_said"] = "ready_said"
    seat: SeatId
    ready: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteKept:
    """A seat keeps a private note for a round, or none."""

    type: Literal["note_kept"] = "note_kept"
    table: TableId
    seat: SeatId
    round: RoundId
    note: Words | None
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerGiven:
    """A typed answer lies on the table, or was taken back."""

    type: Literal["answer_given"] = "answer_given"
    table: TableId
    seat: SeatId
    round: RoundId
    go_round: int
    answer: Words | None
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceChosen:
    """A seat chose, in private, when to speak in this round."""

    type: Literal["place_chosen"] = "place_chosen"
    table: TableId
    seat: SeatId
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class SatOut:
    """A seat sits this round out, in private, or is in again."""

    type: Literal["sat_out"] = "sat_out"
    table: TableId
    seat: SeatId
    out: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptShown:
    """The table sees the card's questions up to this number."""

    type: Literal["prompt_shown"] = "prompt_shown"
    table: TableId
    prompt: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerShown:
    """The table sees the quiz card's answer."""

    type: Literal["answer_shown"] = "answer_shown"
    table: TableId


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeSaid:
    """The table said of a round what it was."""

    type: Literal["outcome_said"] = "outcome_said"
    table: TableId
    round: RoundId
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockSet:
    """The table's soft clock ends at another time, or is off."""

    type: Literal["clock_set"] = "clock_set"
    table: TableId
    ends_at: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PerspectiveDealt:
    """A seat holds a perspective card; one it held before went back."""

    type: Literal["perspective_dealt"] = "perspective_dealt"
    seat: SeatId
    perspective: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundEnded:
    """The round left its footprint on the path, if it had an open card."""

    type: Literal["round_ended"] = "round_ended"
    table: TableId
