"""What is asked and answered over HTTP of what a room found: reports, pledges at their links, and one's own words.

The rules of `bodies` hold.
"""

from dataclasses import dataclass
from typing import Annotated, Final, Literal

from pydantic import BaseModel, Field

from game.terms import PledgeStatus, WhoSees
from server.about_me import AboutMe
from server.http.bodies import Asking, LanguageCode, Token, TypedCode
from server.wire import CommandId


class AboutMeForm(Asking):
    """Asks for all that is held about the member of this token. `keys`: of texts this device wrote without a name."""

    token: Token
    keys: Annotated[tuple[Annotated[str, Field(max_length=64)], ...], Field(max_length=200)] = ()


class ReportForm(Asking):
    """Asks for a file to take home: the room's report for its facilitators; for everyone else, in a form that is not
    heavy, all that they wrote and what was on their screen. `language` None: the room's own."""

    token: Token
    form: Literal["page", "pdf", "word", "excel", "csv", "markdown", "json"]
    language: LanguageCode | None = None


class ReportLinkForm(Asking):
    """Lets `ticket`, made by the client like a token, show the report at /api/report/page/TICKET for two hours."""

    token: Token
    ticket: Token


class DropPhotoForm(Asking):
    """Takes a photo out of the report of the room of this facilitator's token."""

    token: Token
    hash: Annotated[str, Field(max_length=64)]


class FollowForm(Asking):
    """Opens a pledge by its private link: the room's code, the pledge's id, and the link's key."""

    code: TypedCode
    pledge: Annotated[str, Field(max_length=16)]
    key: Annotated[str, Field(max_length=64)]


class TellForm(FollowForm):
    """Says how the pledge of a private link went."""

    id: CommandId
    status: PledgeStatus
    story: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPhoto:
    """A photo of paper in a room's report; it is found at /api/report/page/TICKET/photo/HASH. `alt`: what it shows."""

    hash: str
    alt: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementSet:
    """Statements that go together, to rate before and after: what a room may be opened with instead of the deck's."""

    id: Literal["dimensions", "principles"]
    statements: tuple[str, ...]


class StoryLine(BaseModel):
    """How a pledge went, as its maker told it."""

    status: PledgeStatus
    story: str


class FollowedPledge(BaseModel):
    """A pledge as its private link shows it. `kept_until`, in ms since 1970: then the link ends.

    `outlives`: its maker wants it kept when the room is gone. `apart`: the room is gone, and this pledge alone is kept;
    then `title` and `language` are "".
    """

    title: str
    language: str
    i_will: str
    who_with: str
    by_when: str
    help_needed: str
    who_sees: WhoSees
    status: PledgeStatus
    told: tuple[StoryLine, ...]
    kept_until: int
    outlives: bool
    apart: bool


FOUND_ASKED: Final = (AboutMeForm, ReportForm, ReportLinkForm, DropPhotoForm, FollowForm, TellForm)
"""What clients send."""

FOUND_ANSWERED: Final = (AboutMe, ShownPhoto, StatementSet, StoryLine, FollowedPledge)
"""What the server answers."""
