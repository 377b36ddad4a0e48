"""What of a room may go into a report. Rules: K6, L1, H8, W4, F3, O4."""

from collections.abc import Callable, Mapping

from game.change import changed
from game.rules.captures import all_captures
from game.state import Capture, Pledge, Room, Table, Theme
from game.terms import CaptureId, PledgeId, ThemeId, WhoSees


def in_report(room: Room) -> Room:
    """The room as a report may tell it: without the captures whose writers keep them out of it."""
    if not any(one.kept_out for one in all_captures(room)):
        return room
    return _with_captures(room, lambda one: not one.kept_out)


def report_of(room: Room) -> Room:
    """The room as its report tells it: captures that are shown, not hidden and not kept out of it, pledges that the
    whole room may see, and sentences that were let through."""
    told = _with_captures(room, lambda one: one.shown and not one.hidden and not one.kept_out)
    pledges = {one.id: one for one in room.pledges.values() if one.who_sees is WhoSees.ROOM}
    return only(told, told.themes, pledges)


def only(room: Room, themes: Mapping[ThemeId, Theme], pledges: Mapping[PledgeId, Pledge]) -> Room:
    """The room with these themes and pledges, of sentences and questions with those that were let through, and
    without the problems that their owners keep at a table or nobody has worked on yet."""
    tables = {one.id: _open(one) for one in room.tables.values()}
    asked = {one.id: one for one in room.talks.questions.values() if one.shown}
    talks = changed(room.talks, questions=asked)
    return changed(room, themes=themes, pledges=pledges, tables=tables, brought={}, talks=talks)


def _open(table: Table) -> Table:
    problems = {key: one for key, one in table.problems.items() if not one.kept}
    return changed(table, sentence=table.sentence if table.sentence_through else None, problems=problems)


def with_captures(room: Room, kept: set[CaptureId]) -> Room:
    """The room with these captures alone."""
    return _with_captures(room, lambda one: one.id in kept)


def _with_captures(room: Room, wanted: Callable[[Capture], bool]) -> Room:
    kept = {one.id for one in all_captures(room) if wanted(one)}
    themes = {one.id: changed(one, captures=_left(one.captures, kept)) for one in room.themes.values()}
    return changed(room, tables={one.id: _told(one, kept) for one in room.tables.values()}, themes=themes)


def _left(captures: tuple[CaptureId, ...], kept: set[CaptureId]) -> tuple[CaptureId, ...]:
    return tuple(one for one in captures if one in kept)


def _told(table: Table, kept: set[CaptureId]) -> Table:
    return changed(table, captures={key: one for key, one in table.captures.items() if key in kept})
