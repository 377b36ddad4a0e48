"""Commands about what the whole room looks into. Rules: chapter J of RULES.md."""

from dataclasses import dataclass
from typing import Literal

from game.terms import CaptureId, Side


@dataclass(frozen=True, slots=True, kw_only=True)
class StateHypothesis:
    """Says what the room looks into, in place of what stood there; an empty one takes it away, with all sides."""

    type: Literal["state_hypothesis"] = "state_hypothesis"
    hypothesis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkEvidence:
    """Says which side of the hypothesis one's own capture stands on; with `side=None` on none."""

    type: Literal["mark_evidence"] = "mark_evidence"
    capture: CaptureId
    side: Side | None
    edit_key: str | None = None
