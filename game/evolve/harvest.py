"""What events of the harvest change, and of how a pledge went.

An act is remembered with what was before it. Taking it back touches only what still stands as the act left it.
"""

from collections.abc import Iterable, Mapping

from game.change import added, changed, with_table, without
from game.events import (
    CapturesMoved,
    DotsCalled,
    DotsPlaced,
    GalleryShown,
    HarvestLet,
    HarvestSettled,
    HarvestUndone,
    PledgeKeptApart,
    PledgeLinked,
    PledgeTold,
    SentenceLetThrough,
    SentenceWritten,
    ThemeFolded,
    ThemeGathered,
    ThemeLetThrough,
    ThemeReworded,
)
from game.state import HarvestAct, Moved, Room, Theme, Told
from game.terms import CaptureId, ThemeId

ACTS_KEPT = 40
"""Acts that can be taken back, of all who harvest together (H7)."""


def theme_of(themes: Mapping[ThemeId, Theme]) -> dict[CaptureId, ThemeId]:
    """The theme of each capture that is in one."""
    return {capture: theme.id for theme in themes.values() for capture in theme.captures}


def _moved(
    themes: Mapping[ThemeId, Theme], captures: Iterable[CaptureId], to: ThemeId | None
) -> tuple[dict[ThemeId, Theme], tuple[Moved, ...]]:
    """The themes with these captures in `to`, and what moved."""
    where = theme_of(themes)
    moved = tuple(Moved(capture=one, was=where.get(one), now=to) for one in captures)
    gone = {one.capture for one in moved}
    after = {
        theme.id: changed(theme, captures=tuple(one for one in theme.captures if one not in gone))
        if any(one in gone for one in theme.captures)
        else theme
        for theme in themes.values()
    }
    if to is not None:
        after[to] = changed(after[to], captures=(*after[to].captures, *(one.capture for one in moved)))
    return after, moved


def _remembered(room: Room, act: HarvestAct, themes: Mapping[ThemeId, Theme]) -> Room:
    return changed(room, themes=themes, harvested=(*room.harvested, act)[-ACTS_KEPT:])


def harvest_let(room: Room, event: HarvestLet) -> Room:
    """May help, or no longer."""
    member = changed(room.members[event.member], harvests=event.helps)
    return changed(room, members=added(room.members, member.id, member))


def captures_moved(room: Room, event: CapturesMoved) -> Room:
    """In one theme, or in none."""
    themes, moved = _moved(room.themes, event.captures, event.theme)
    return _remembered(room, HarvestAct(by=event.by, moved=moved), themes)


def theme_gathered(room: Room, event: ThemeGathered) -> Room:
    """One more theme, with its first captures."""
    begun = added(room.themes, event.theme, Theme(id=event.theme, name=event.name, on_screen=False))
    themes, moved = _moved(begun, event.captures, event.theme)
    return _remembered(room, HarvestAct(by=event.by, moved=moved, made=event.theme), themes)


def theme_reworded(room: Room, event: ThemeReworded) -> Room:
    """Another name."""
    before = room.themes[event.theme]
    themes = added(room.themes, event.theme, changed(before, name=event.name))
    # Only its name is looked at; a list of captures that nobody reads would make every snapshot longer.
    return _remembered(room, HarvestAct(by=event.by, reworded=changed(before, captures=())), themes)


def theme_folded(room: Room, event: ThemeFolded) -> Room:
    """One theme less; its captures and its dots lie in another, or in none."""
    gone = room.themes[event.theme]
    themes, moved = _moved(room.themes, gone.captures, event.into)
    act = HarvestAct(by=event.by, moved=moved, gone=changed(gone, captures=()))
    room = _remembered(room, act, without(themes, gone.id))
    if event.into is not None and any(gone.id in dots for dots in room.dots.values()):
        into = event.into
        dots = {who: tuple(into if one == gone.id else one for one in dots) for who, dots in room.dots.items()}
        room = changed(room, dots=dots)
    return _spotlight_off(room, gone.id)


def _spotlight_off(room: Room, theme: ThemeId) -> Room:
    if room.hall.spotlight != theme:
        return room
    return changed(room, hall=changed(room.hall, spotlight=None))


def latest_of(room: Room, member: str) -> HarvestAct | None:
    """A member's latest act that can still be taken back."""
    return next((act for act in reversed(room.harvested) if act.by == member), None)


def harvest_undone(room: Room, event: HarvestUndone) -> Room:
    """As before the act, wherever nobody has gone on from it."""
    act = latest_of(room, event.by)
    if act is None:
        raise KeyError(event.by)
    themes = dict(room.themes)
    if act.gone is not None:
        themes[act.gone.id] = act.gone
    where = theme_of(themes)
    there = {one for table in room.tables.values() for one in table.captures}
    for move in act.moved:
        if move.capture in there and where.get(move.capture) == move.now:
            themes, _ = _moved(themes, (move.capture,), move.was if move.was in themes else None)
    if act.made is not None and act.made in themes and not themes[act.made].captures:
        del themes[act.made]
    if act.reworded is not None and act.reworded.id in themes:
        themes[act.reworded.id] = changed(themes[act.reworded.id], name=act.reworded.name)
    rest = tuple(one for one in room.harvested if one is not act)
    room = changed(room, themes=themes, harvested=rest)
    return room if act.made is None or act.made in themes else _spotlight_off(room, act.made)


def harvest_settled(room: Room, event: HarvestSettled) -> Room:
    """Nothing left to take back."""
    return changed(room, harvested=())


def theme_let_through(room: Room, event: ThemeLetThrough) -> Room:
    """On the screen, or off it."""
    theme = changed(room.themes[event.theme], on_screen=event.on_screen)
    room = changed(room, themes=added(room.themes, theme.id, theme))
    return room if event.on_screen else _spotlight_off(room, theme.id)


def sentence_written(room: Room, event: SentenceWritten) -> Room:
    """A sentence, held back until it is let through, or none."""
    table = changed(room.tables[event.table], sentence=event.sentence, sentence_through=False)
    return with_table(room, table)


def sentence_let_through(room: Room, event: SentenceLetThrough) -> Room:
    """On the screen, or off it."""
    return with_table(room, changed(room.tables[event.table], sentence_through=event.on_screen))


def gallery_shown(room: Room, event: GalleryShown) -> Room:
    """Something else on the screen."""
    return changed(room, hall=changed(room.hall, gallery=event.gallery))


def dots_called(room: Room, event: DotsCalled) -> Room:
    """Open, or not; what lies there stays."""
    return changed(room, hall=changed(room.hall, dots=event.wanted))


def dots_placed(room: Room, event: DotsPlaced) -> Room:
    """Where somebody's dots lie now."""
    dots = added(room.dots, event.who, event.themes) if event.themes else without(room.dots, event.who)
    return changed(room, dots=dots)


def pledge_told(room: Room, event: PledgeTold) -> Room:
    """How it goes; one story for each status, the latest last."""
    pledge = room.pledges[event.pledge]
    others = tuple(one for one in pledge.told if one.status is not event.status)
    told = (*others, Told(status=event.status, story=event.story))
    pledge = changed(pledge, status=event.status, told=told)
    return changed(room, pledges=added(room.pledges, pledge.id, pledge))


def pledge_linked(room: Room, event: PledgeLinked) -> Room:
    """The one link that is good."""
    pledge = changed(room.pledges[event.pledge], link_hash=event.link_hash)
    return changed(room, pledges=added(room.pledges, pledge.id, pledge))


def pledge_kept_apart(room: Room, event: PledgeKeptApart) -> Room:
    """Until when it is kept when the room is gone."""
    pledge = changed(room.pledges[event.pledge], kept_until=event.until, kept_most=event.most)
    return changed(room, pledges=added(room.pledges, pledge.id, pledge))
