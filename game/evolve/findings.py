"""What events about captures, themes, pledges and scales change."""

from typing import Any

from game.change import added, changed, noted, with_table, without
from game.events import (
    CaptureAdded,
    CaptureChanged,
    CaptureHidden,
    CaptureLetThrough,
    CaptureThemed,
    CaptureWithdrawn,
    PledgeChanged,
    PledgeMade,
    PledgeWithdrawn,
    ScaleAnswered,
    ThemeDropped,
    ThemeMade,
    ThemeRenamed,
    ThemeShown,
    WordLeft,
)
from game.state import Capture, Pledge, Room, Table, Theme
from game.terms import CaptureId


def table_of_capture(capture: CaptureId) -> str:
    """The table a capture belongs to: its id says so."""
    return capture.split(".", 1)[0]


def capture_added(room: Room, event: CaptureAdded) -> Room:
    """On the table."""
    table = room.tables[event.table]
    capture = Capture(
        id=event.capture,
        table=event.table,
        round=event.round,
        card=event.card,
        kind=event.kind,
        noticed=event.noticed,
        because=event.because,
        so=event.so,
        whose_need=event.whose_need,
        seat=event.seat,
        edit_hash=event.edit_hash,
        shown=event.shown,
    )
    lately = noted(table.lately, "capture_added", seat=event.seat) if event.shown else table.lately
    return with_table(room, changed(table, captures=added(table.captures, capture.id, capture), lately=lately))


def capture_changed(room: Room, event: CaptureChanged) -> Room:
    """Other words."""
    table, capture = _capture(room, event.capture)
    times = capture.changed + 1
    said = {"noticed": event.noticed, "because": event.because, "so": event.so}
    capture = changed(capture, **said, changed=times, redacted=False)
    return with_table(room, changed(table, captures=added(table.captures, capture.id, capture)))


def capture_withdrawn(room: Room, event: CaptureWithdrawn) -> Room:
    """Gone from its table and out of its theme."""
    table, capture = _capture(room, event.capture)
    room = with_table(room, changed(table, captures=without(table.captures, capture.id)))
    return changed(room, themes=_out_of_themes(room, capture.id))


def _out_of_themes(room: Room, capture: CaptureId) -> dict[str, Theme]:
    return {
        theme.id: changed(theme, captures=tuple(one for one in theme.captures if one != capture))
        if capture in theme.captures
        else theme
        for theme in room.themes.values()
    }


def capture_hidden(room: Room, event: CaptureHidden) -> Room:
    """Hidden, or shown again."""
    return _flag(room, event.capture, hidden=event.hidden)


def capture_let_through(room: Room, event: CaptureLetThrough) -> Room:
    """On the screen, or off it."""
    return _flag(room, event.capture, on_screen=event.on_screen)


def _flag(room: Room, capture_id: CaptureId, **fields: Any) -> Room:
    table, capture = _capture(room, capture_id)
    return with_table(room, changed(table, captures=added(table.captures, capture_id, changed(capture, **fields))))


def theme_made(room: Room, event: ThemeMade) -> Room:
    """One more theme, empty."""
    return changed(room, themes=added(room.themes, event.theme, Theme(id=event.theme, name=event.name)))


def theme_renamed(room: Room, event: ThemeRenamed) -> Room:
    """Another name."""
    return changed(room, themes=added(room.themes, event.theme, changed(room.themes[event.theme], name=event.name)))


def theme_dropped(room: Room, event: ThemeDropped) -> Room:
    """One theme less."""
    spotlight = None if room.hall.spotlight == event.theme else room.hall.spotlight
    return changed(room, themes=without(room.themes, event.theme), hall=changed(room.hall, spotlight=spotlight))


def capture_themed(room: Room, event: CaptureThemed) -> Room:
    """In one theme, or in none."""
    themes = _out_of_themes(room, event.capture)
    if event.theme is not None:
        theme = themes[event.theme]
        themes[event.theme] = changed(theme, captures=(*theme.captures, event.capture))
    return changed(room, themes=themes)


def theme_shown(room: Room, event: ThemeShown) -> Room:
    """Large on the screen, or none."""
    return changed(room, hall=changed(room.hall, spotlight=event.theme))


def pledge_made(room: Room, event: PledgeMade) -> Room:
    """One more pledge."""
    pledge = Pledge(
        id=event.pledge,
        table=event.table,
        i_will=event.i_will,
        who_with=event.who_with,
        by_when=event.by_when,
        help_needed=event.help_needed,
        who_sees=event.who_sees,
        for_table=event.for_table,
        seat=event.seat,
        edit_hash=event.edit_hash,
    )
    return changed(room, pledges=added(room.pledges, pledge.id, pledge))


def pledge_changed(room: Room, event: PledgeChanged) -> Room:
    """Other words."""
    pledge = room.pledges[event.pledge]
    pledge = changed(
        pledge,
        i_will=event.i_will,
        who_with=event.who_with,
        by_when=event.by_when,
        help_needed=event.help_needed,
        who_sees=event.who_sees,
        changed=pledge.changed + 1,
    )
    return changed(room, pledges=added(room.pledges, pledge.id, pledge))


def pledge_withdrawn(room: Room, event: PledgeWithdrawn) -> Room:
    """One pledge less."""
    return changed(room, pledges=without(room.pledges, event.pledge))


def scale_answered(room: Room, event: ScaleAnswered) -> Room:
    """An answer from 1 to 5, or none."""
    key = (event.moment, event.statement, event.who)
    if event.value == 0:
        return changed(room, scales=without(room.scales, key))
    return changed(room, scales=added(room.scales, key, event.value))


def word_left(room: Room, event: WordLeft) -> Room:
    """A word in the closing circle, or none."""
    if event.word is None:
        return changed(room, closing_words=without(room.closing_words, event.who))
    return changed(room, closing_words=added(room.closing_words, event.who, event.word))


def _capture(room: Room, capture: CaptureId) -> tuple[Table, Capture]:
    table = room.tables[table_of_capture(capture)]
    return table, table.captures[capture]
