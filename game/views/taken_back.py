"""What facilitators are shown of a table that was taken back."""

from dataclasses import dataclass


@dataclass(slots=True, kw_only=True)
class TakenBackView:
    """That a table was taken back in this phase, to which stage of which round, and when. `name` "": nobody's."""

    name: str
    at: int
    number: int
    step: str
    called: str
    mode: str
