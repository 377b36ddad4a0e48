"""Chapter H: captures are gathered into themes by facilitators and those they let help.

Each act names who did it, so that they may take it back; names that no act can bring back any more are erased.
"""

from collections.abc import Iterator

from game.change import changed
from game.commands import (
    CallDots,
    DropTheme,
    LetHarvest,
    LetSentenceThrough,
    LetThemeThrough,
    MakeTheme,
    MergeThemes,
    PlaceDots,
    PutInTheme,
    PutTogether,
    RenameTheme,
    ShowGallery,
    ShowTheme,
    SplitOff,
    UndoHarvest,
    WriteSentence,
)
from game.errors import Refusal
from game.events import (
    CapturesMoved,
    DotsCalled,
    DotsPlaced,
    Event,
    GalleryShown,
    HarvestLet,
    HarvestSettled,
    HarvestUndone,
    SentenceLetThrough,
    SentenceWritten,
    ThemeFolded,
    ThemeGathered,
    ThemeLetThrough,
    ThemeReworded,
    ThemeShown,
)
from game.evolve import evolve
from game.evolve.harvest import latest_of
from game.offers import Offer, Value
from game.rules.captures import all_captures, find, needs_hash, who_of
from game.rules.pledges import come_to
from game.run_sheet import PhaseKind
from game.state import Member, Room, Seat, Table
from game.telling import Rule, Telling, Who
from game.terms import CaptureId, Gallery, Naming, Prominence, Role, Standing, ThemeId
from game.words import WordsId

THEMES_IN_ROOM = 60
CAPTURES_AT_ONCE = 50
"""Captures that one act moves. Source: a command takes 16 KiB at most, and more are chosen by nobody's thumb."""

HELPERS = (Role.PARTICIPANT, Role.OBSERVER)


def harvests(member: Member) -> bool:
    """H4: whether a member may sort captures: facilitators, and those they let help."""
    return member.role is Role.FACILITATOR or (member.harvests and member.standing is Standing.IN)


def sorted_by(room: Room, member: Member) -> Iterator[CaptureId]:
    """The captures a member may sort: any for facilitators; for who helps those that are shown and not hidden (H4)."""
    every = member.role is Role.FACILITATOR
    yield from (one.id for one in all_captures(room) if every or (one.shown and not one.hidden))


def _sorts(room: Room, member: Member, captures: tuple[CaptureId, ...]) -> Refusal | None:
    """H4: whether these captures are all there for this member, each once and not too many."""
    if not 0 < len(captures) <= CAPTURES_AT_ONCE or len(set(captures)) < len(captures):
        return Refusal.UNKNOWN
    every = member.role is Role.FACILITATOR
    for one in captures:
        capture = find(room, one)
        if capture is None or not (every or (capture.shown and not capture.hidden)):
            return Refusal.UNKNOWN
    return None


def _theme(room: Room, theme: ThemeId | None) -> Refusal | None:
    return None if theme is None or theme in room.themes else Refusal.UNKNOWN


def may_let(room: Room, facilitator: Member, command: LetHarvest) -> Refusal | None:
    """H4: a participant or observer who is in."""
    member = room.members.get(command.member)
    if member is None or member.standing is not Standing.IN or member.role not in HELPERS:
        return Refusal.UNKNOWN
    return Refusal.ALREADY_SO if member.harvests == command.helps else None


def may_make(room: Room, member: Member, command: MakeTheme | SplitOff) -> Refusal | None:
    """H1, H5: up to sixty; begun with captures, or by `MakeTheme` also empty."""
    if not harvests(member):
        return Refusal.FACILITATORS_ONLY
    captures = command.captures if isinstance(command, SplitOff) else _first(command)
    refusal = _sorts(room, member, captures) if captures or isinstance(command, SplitOff) else None
    if refusal is None and len(room.themes) >= THEMES_IN_ROOM:
        return Refusal.LIMIT_REACHED
    return refusal


def _first(command: MakeTheme) -> tuple[CaptureId, ...]:
    return () if command.first is None else (command.first,)


def may_touch(room: Room, member: Member, command: RenameTheme | DropTheme) -> Refusal | None:
    """H1: any that is there."""
    if not harvests(member):
        return Refusal.FACILITATORS_ONLY
    return None if command.id in room.themes else Refusal.UNKNOWN


def may_put(room: Room, member: Member, command: PutInTheme | PutTogether) -> Refusal | None:
    """H2: any captures, into any theme or out of all."""
    if not harvests(member):
        return Refusal.FACILITATORS_ONLY
    captures = command.captures if isinstance(command, PutTogether) else (command.capture,)
    return _sorts(room, member, captures) or _theme(room, command.id)


def may_merge(room: Room, member: Member, command: MergeThemes) -> Refusal | None:
    """H5: any two."""
    if not harvests(member):
        return Refusal.FACILITATORS_ONLY
    both = command.id in room.themes and command.other in room.themes
    return None if both and command.id != command.other else Refusal.UNKNOWN


def may_undo(room: Room, member: Member, command: UndoHarvest) -> Refusal | None:
    """H7: one's own latest act, while there is room for the theme it ended."""
    if not harvests(member):
        return Refusal.FACILITATORS_ONLY
    act = latest_of(room, member.id)
    if act is None:
        return Refusal.NOT_NOW
    return Refusal.LIMIT_REACHED if act.gone is not None and len(room.themes) >= THEMES_IN_ROOM else None


def may_show(room: Room, member: Member, command: ShowTheme | LetThemeThrough) -> Refusal | None:
    """H3, H6: any theme; for the large one also none."""
    return _theme(room, command.id)


def may_write(room: Room, seat: Seat, command: WriteSentence) -> Refusal | None:
    """H8: any seat of a table, once the room has come to the harvest, or while its round asks for the sentence."""
    table = room.table_of(seat.id)
    return None if table is not None and _finds_sentence(room, table) else Refusal.NOT_NOW


def _finds_sentence(room: Room, table: Table) -> bool:
    return come_to(room, PhaseKind.HARVEST) or (table.round is not None and table.round.now.sentence)


def may_let_sentence(room: Room, member: Member, command: LetSentenceThrough) -> Refusal | None:
    """H8: of any table that has one."""
    table = room.tables.get(command.table)
    return Refusal.UNKNOWN if table is None or table.sentence is None else None


def may_call(room: Room, member: Member, command: CallDots) -> Refusal | None:
    """H9."""
    return Refusal.ALREADY_SO if room.hall.dots == command.wanted else None


def may_hang(room: Room, member: Member, command: ShowGallery) -> Refusal | None:
    """H10."""
    return Refusal.ALREADY_SO if room.hall.gallery is command.gallery else None


def may_place(room: Room, seat: Seat, command: PlaceDots) -> Refusal | None:
    """H9: while dots are asked for, on themes that were let through."""
    if not room.hall.dots:
        return Refusal.NOT_NOW
    for theme in (command.dot_1, command.dot_2, command.dot_3):
        if theme is not None and (theme not in room.themes or not room.themes[theme].on_screen):
            return Refusal.UNKNOWN
    return needs_hash(room, command.edit_hash)


def _names_kept(room: Room) -> set[WordsId]:
    """The ids of all names of themes that stand, or that taking an act back would bring back."""
    acts = (theme for act in room.harvested for theme in (act.gone, act.reworded) if theme is not None)
    return {theme.name.id for theme in (*room.themes.values(), *acts)}


def _tell_act(
    telling: Telling,
    event: CapturesMoved | ThemeGathered | ThemeReworded | ThemeFolded | HarvestUndone | HarvestSettled,
) -> None:
    """Tells an act, and erases the names that nothing can bring back after it."""
    after: Event = event
    gone = _names_kept(telling.room) - _names_kept(evolve(telling.room, after))
    telling.tell(changed(event, erases=tuple(sorted(gone))))


def tell_let(telling: Telling, member: Member, command: LetHarvest) -> None:
    """May help, or no longer."""
    telling.tell(HarvestLet(member=command.member, helps=command.helps))


def tell_make(telling: Telling, member: Member, command: MakeTheme | SplitOff) -> None:
    """A name, and its first captures."""
    captures = command.captures if isinstance(command, SplitOff) else _first(command)
    name = telling.words(command.theme)
    theme = f"r.{telling.dice.mark()}"
    _tell_act(telling, ThemeGathered(theme=theme, name=name, captures=captures, by=member.id))


def tell_rename(telling: Telling, member: Member, command: RenameTheme) -> None:
    """Another name."""
    _tell_act(telling, ThemeReworded(theme=command.id, name=telling.words(command.theme), by=member.id))


def tell_drop(telling: Telling, member: Member, command: DropTheme) -> None:
    """Taken apart."""
    _tell_act(telling, ThemeFolded(theme=command.id, into=None, by=member.id))


def tell_merge(telling: Telling, member: Member, command: MergeThemes) -> None:
    """Two are one."""
    _tell_act(telling, ThemeFolded(theme=command.id, into=command.other, by=member.id))


def tell_put(telling: Telling, member: Member, command: PutInTheme | PutTogether) -> None:
    """In, or out."""
    captures = command.captures if isinstance(command, PutTogether) else (command.capture,)
    _tell_act(telling, CapturesMoved(captures=captures, theme=command.id, by=member.id))


def tell_undo(telling: Telling, member: Member, command: UndoHarvest) -> None:
    """As before."""
    _tell_act(telling, HarvestUndone(by=member.id))


def settle(telling: Telling) -> None:
    """At the close nothing is taken back any more, and the names kept for it are erased. Rule: H7."""
    if telling.room.harvested:
        _tell_act(telling, HarvestSettled())


def tell_let_through(telling: Telling, member: Member, command: LetThemeThrough) -> None:
    """On the screen, or off it."""
    telling.tell(ThemeLetThrough(theme=command.id, on_screen=command.on_screen))


def tell_show(telling: Telling, member: Member, command: ShowTheme) -> None:
    """Large on the screen, and so let through; or none."""
    if command.id is not None and not telling.room.themes[command.id].on_screen:
        telling.tell(ThemeLetThrough(theme=command.id, on_screen=True))
    telling.tell(ThemeShown(theme=command.id))


def tell_write(telling: Telling, seat: Seat, command: WriteSentence) -> None:
    """A sentence, or none; the old one is erased."""
    table = telling.room.where[seat.id]
    before = telling.table(table).sentence
    erases = () if before is None else (before.id,)
    telling.tell(SentenceWritten(table=table, sentence=telling.words_or_none(command.sentence), erases=erases))


def tell_let_sentence(telling: Telling, member: Member, command: LetSentenceThrough) -> None:
    """On the screen, or off it."""
    telling.tell(SentenceLetThrough(table=command.table, on_screen=command.on_screen))


def tell_call(telling: Telling, member: Member, command: CallDots) -> None:
    """Dots, please; or enough."""
    telling.tell(DotsCalled(wanted=command.wanted))


def tell_hang(telling: Telling, member: Member, command: ShowGallery) -> None:
    """Something else on the screen."""
    telling.tell(GalleryShown(gallery=command.gallery))


def tell_place(telling: Telling, seat: Seat, command: PlaceDots) -> None:
    """Where a seat's dots lie now; in an anonymous room a key's."""
    who = who_of(telling.room, seat, command.edit_hash)
    themes = tuple(one for one in (command.dot_1, command.dot_2, command.dot_3) if one is not None)
    telling.tell(DotsPlaced(who=who, themes=themes))


def _sorting(room: Room, captures: str) -> Iterator[Offer]:
    """Making, naming, merging and splitting themes, with the captures of a reference."""
    some = any(table.captures for table in room.tables.values())
    if len(room.themes) < THEMES_IN_ROOM:
        first: tuple[Value, ...] = (captures, None) if some else (None,)
        yield Offer(do="make_theme", fields={"first": first}, words=("theme",))
        if some:
            yield Offer(do="split_off", fields={"captures": (captures,)}, words=("theme",))
    if room.themes:
        yield Offer(do="rename_theme", fields={"id": ("@themes",)}, words=("theme",))
        yield Offer(do="drop_theme", fields={"id": ("@themes",)})
    if len(room.themes) > 1:
        yield Offer(do="merge_themes", fields={"id": ("@themes",), "other": ("@other_themes",)})
    if some:
        themes: tuple[Value, ...] = ("@themes", None) if room.themes else (None,)
        yield Offer(do="put_in_theme", fields={"capture": (captures,), "id": themes})
        yield Offer(do="put_together", fields={"captures": (captures,), "id": themes})


def facilitator_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Themes and who helps with them, what stands large on the screen, and dots."""
    yield from _sorting(room, "@captures")
    yield Offer(do="show_theme", fields={"id": ("@themes", None) if room.themes else (None,)})
    yield Offer(do="let_harvest", fields={"member": ("@may_harvest",), "helps": (True,)})
    yield Offer(do="let_harvest", fields={"member": ("@harvests",), "helps": (False,)})
    others = tuple(one.value for one in Gallery if one is not room.hall.gallery)
    yield Offer(do="show_gallery", fields={"gallery": others})
    yield Offer(do="call_dots", fields={"wanted": (not room.hall.dots,)})


def after_close_offers(room: Room, member: Member) -> Iterator[Offer]:
    """What stands on the screen, also when the room is closed."""
    if room.themes:
        yield Offer(do="let_theme_through", fields={"id": ("@themes",), "on_screen": (True, False)})
    if any(table.sentence is not None for table in room.tables.values()):
        yield Offer(do="let_sentence_through", fields={"table": ("@sentences",), "on_screen": (True, False)})


def member_offers(room: Room, member: Member) -> Iterator[Offer]:
    """What who helps may do, and taking back one's own latest act."""
    if member.standing is not Standing.IN or not harvests(member):
        return
    if member.role is not Role.FACILITATOR:
        yield from _sorting(room, "@shown_captures")
    if may_undo(room, member, UndoHarvest()) is None:
        yield Offer(do="undo_harvest")


def seat_offers(room: Room, seat: Seat) -> Iterator[Offer]:
    """A seat's dots."""
    if room.hall.dots:
        dots: dict[str, tuple[Value, ...]] = dict.fromkeys(("dot_1", "dot_2", "dot_3"), ("@themes_through", None))
        yield Offer(do="place_dots", fields=dots, words=_KEY[room.hall.naming])


_KEY: dict[Naming, tuple[str, ...]] = {Naming.NAMED: (), Naming.ANONYMOUS: ("edit_hash",)}
_SENTENCE = {near: Offer(do="write_sentence", words=("sentence",), near=near) for near in Prominence}


def table_offers(room: Room, table: Table) -> Iterator[Offer]:
    """One sentence per table."""
    if _finds_sentence(room, table):
        now = room.hall.now.kind is PhaseKind.HARVEST or (table.round is not None and table.round.now.sentence)
        yield _SENTENCE[Prominence.MAIN if now else Prominence.DEEPER]


RULES = {
    LetHarvest: Rule(Who.FACILITATOR, may_let, tell_let),
    MakeTheme: Rule(Who.MEMBER, may_make, tell_make),
    SplitOff: Rule(Who.MEMBER, may_make, tell_make),
    RenameTheme: Rule(Who.MEMBER, may_touch, tell_rename),
    DropTheme: Rule(Who.MEMBER, may_touch, tell_drop),
    MergeThemes: Rule(Who.MEMBER, may_merge, tell_merge),
    PutInTheme: Rule(Who.MEMBER, may_put, tell_put),
    PutTogether: Rule(Who.MEMBER, may_put, tell_put),
    UndoHarvest: Rule(Who.MEMBER, may_undo, tell_undo),
    ShowTheme: Rule(Who.FACILITATOR, may_show, tell_show),
    LetThemeThrough: Rule(Who.FACILITATOR, may_show, tell_let_through, after_close=True),
    WriteSentence: Rule(Who.SEAT, may_write, tell_write),
    LetSentenceThrough: Rule(Who.FACILITATOR, may_let_sentence, tell_let_sentence, after_close=True),
    ShowGallery: Rule(Who.FACILITATOR, may_hang, tell_hang),
    CallDots: Rule(Who.FACILITATOR, may_call, tell_call),
    PlaceDots: Rule(Who.SEAT, may_place, tell_place),
}
