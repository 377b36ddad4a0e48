"""A problem that somebody brings to their table. Rules: chapter O."""

from dataclasses import dataclass

from game.terms import ProblemId, SeatId, WhoSees
from game.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Somebody's own problem. `title` and `text` are None once it was taken back.

    `who_sees`: its table, or the room; said before anybody reads it, and never widened.
    """

    id: ProblemId
    seat: SeatId
    title: Words | None
    text: Words | None
    who_sees: WhoSees

    @property
    def kept(self) -> bool:
        """Whether it stays at its table (O4)."""
        return self.who_sees is WhoSees.TABLE
