"""Events about what the whole room looks into."""

from dataclasses import dataclass
from typing import Literal

from game.terms import CaptureId, Side
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class HypothesisStated:
    """The room looks into this; None: into nothing any more, and no capture is evidence."""

    type: Literal["hypothesis_stated"] = "hypothesis_stated"
    hypothesis: Words | None
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceMarked:
    """Its writer says which side a capture stands on; None: none."""

    type: Literal["evidence_marked"] = "evidence_marked"
    capture: CaptureId
    side: Side | None
