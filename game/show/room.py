"""What the whole room knows, and what facilitators and the screen see of it."""

from collections import Counter

from game.legal import console_offers, line_offers
from game.modes import Step
from game.rules.arriving import unplaced
from game.rules.captures import all_captures
from game.rules.turns import to_ask
from game.show.back import taken_back
from game.show.pages import first_of, pages, weight_of
from game.show.table import (
    FOOTPRINTS_SHOWN,
    came,
    capture_view,
    captures_pages,
    in_order,
    jargon,
    round_view,
    seat_line,
    text,
)
from game.state import Capture, Room, Table
from game.terms import Naming, Role, Standing
from game.views import (
    CapturesPart,
    ClosingWordsPart,
    ConsolePart,
    CountsPart,
    KnockView,
    LinePart,
    RoomPart,
    RosterLine,
    RosterPart,
    SentencesPart,
    SentenceView,
    SiteLine,
    SitesPart,
    SiteView,
    StoryView,
    ThemesPart,
    ThemeView,
)

FEWEST_ANSWERS = 3
FIRST_BYTES = 5 * 1024
CAPTURES_NAMED = 800
"""How many of a theme's captures its line names; `size` counts all. Source: a part takes 16 KiB at most."""


def room_part(room: Room) -> RoomPart:
    """The frame."""
    hall = room.hall
    return RoomPart(
        code=hall.code,
        title=text(hall.title),
        purpose=text(hall.purpose),
        language=hall.language,
        naming=hall.naming,
        door=hall.door,
        phases=hall.phases,
        phase=hall.phase,
        entered=tuple(dict.fromkeys(hall.entered)),
        ends_at=hall.ends_at,
        paused_at=hall.paused_at,
        gathering=hall.gathering,
        message=text(hall.message),
        agreement=text(hall.agreement),
        statements=tuple(text(one) for one in hall.statements),
        spotlight=hall.spotlight,
        dots=hall.dots,
        gallery=hall.gallery,
        lately=hall.lately,
        hypothesis=text(hall.hypothesis),
        pace=hall.pace,
        story=None if hall.story is None else StoryView(card=hall.story.card, told_by=text(hall.story.told_by)),
        sites=tuple(SiteLine(id=one.id, name=text(one.name)) for one in hall.sites),
    )


def sites_part(room: Room) -> SitesPart:
    """Where tables are, with the links that only those there have beside facilitators (T24); and S13."""
    hall = room.hall
    items = tuple(SiteView(id=one.id, name=text(one.name), call=text(one.call)) for one in hall.sites)
    return SitesPart(items=items, to_hosts=text(hall.to_hosts))


def counts_part(room: Room) -> CountsPart:
    """Counts; a scale's only from three answers on, so that nobody's can be told (L2)."""
    answers: dict[str, Counter[int]] = {}
    for (moment, statement, _), value in room.scales.items():
        answers.setdefault(f"{moment.value}:{statement}", Counter())[value] += 1
    return CountsPart(
        seats=len(room.where) + len(unplaced(room)),
        tables=sum(bool(table.seats) for table in room.tables.values()),
        captures=sum(len(table.captures) for table in room.tables.values()),
        pledges=len(room.pledges),
        at_door=sum(one.standing is Standing.AT_DOOR for one in room.members.values()),
        scales={
            key: tuple(count[value] for value in range(1, 6))
            for key, count in sorted(answers.items())
            if count.total() >= FEWEST_ANSWERS
        },
    )


def console_part(room: Room) -> ConsolePart:
    """What every facilitator sees of the whole room. Facilitators have equal rights, so the part is one for all.

    Of those at the door and those who stand the first that fit; the others follow, and all stand in the roster.
    """
    facilitator = next(one for one in room.members.values() if one.role is Role.FACILITATOR)
    knocking = (
        KnockView(member=one.id, name=text(one.name))
        for one in room.members.values()
        if one.standing is Standing.AT_DOOR
    )
    standing = (seat_line(None, seat) for seat in unplaced(room))
    return ConsolePart(
        tables=tuple(room.tables),
        at_door=first_of(knocking, lambda one: weight_of(one.name), FIRST_BYTES),
        standing=first_of(standing, lambda one: weight_of(one.name), FIRST_BYTES),
        together=room.together,
        offers=console_offers(room, facilitator),
    )


def line_part(room: Room, table: Table) -> LinePart:
    """One table at a glance. Who passed cannot be read from it, because nothing here knows."""
    round_ = table.round
    asking = round_ is not None and round_.step is Step.RESPOND
    return LinePart(
        id=table.id,
        number=table.number,
        host=table.host,
        seats=tuple(seat_line(table, seat) for seat in table.seats.values()),
        round=round_view(table),
        path=table.path[-FOOTPRINTS_SHOWN:],
        paused_at=table.paused_at,
        ready=sum(seat.ready for seat in table.seats.values()),
        not_asked=to_ask(table, round_) if asking and round_ is not None else (),
        help_for=tuple(seat.id for seat in table.seats.values() if seat.wants_help),
        flags=jargon(table),
        captures=len(table.captures),
        sentence=text(table.sentence),
        sentence_through=table.sentence_through,
        offers=line_offers(room, table),
        topic=text(table.topic),
        theme=table.theme,
        came=came(table),
        taken_back=taken_back(room, table),
        steps=() if table.round is None else table.round.steps,
        site=table.site,
    )


def roster_pages(room: Room) -> tuple[RosterPart, ...]:
    """Everybody who is here, at the door, or has left."""
    lines = [
        RosterLine(
            member=one.id,
            role=one.role,
            standing=one.standing,
            name=text(one.name),
            access=one.access,
            seats=one.seats,
            harvests=one.harvests,
            site=one.site,
        )
        for one in room.members.values()
        if one.standing is not Standing.REMOVED
    ]
    return tuple(RosterPart(items=page) for page in pages(lines, lambda one: weight_of(one.name)))


def stream_pages(room: Room, *, helps: bool = False) -> tuple[CapturesPart, ...]:
    """All captures for facilitators, with their themes; those that wait for the end of a step come with it (K4).

    Who helps with the harvest sees neither hidden ones nor who wrote them (H4).
    """
    theme_of = {capture: theme.id for theme in room.themes.values() for capture in theme.captures}
    shown = [one for one in all_captures(room) if one.shown and not (helps and one.hidden)]
    views = [capture_view(room, one, theme_of.get(one.id), names=not helps) for one in in_order(room, shown)]
    return captures_pages(views)


def _on_wall(capture: Capture) -> bool:
    return capture.on_screen and capture.shown and not capture.hidden


def wall_pages(room: Room) -> tuple[CapturesPart, ...]:
    """The captures let through to the screen; nobody's name stands there."""
    theme_of = {capture: theme.id for theme in room.themes.values() for capture in theme.captures}
    views = [
        capture_view(room, one, theme_of.get(one.id))
        for one in in_order(room, list(all_captures(room)))
        if _on_wall(one)
    ]
    return captures_pages(views)


def themes_pages(room: Room, whose: str) -> tuple[ThemesPart, ...]:
    """Themes with the captures in them: "f" all for facilitators, "h" for who helps all but hidden captures, and for
    everyone else the themes that were let through, with the captures on the screen."""
    counted = {one.id for one in all_captures(room) if one.shown and not one.hidden}
    open_ids = {
        "f": lambda: {one.id for one in all_captures(room) if one.shown},
        "h": lambda: counted,
        "": lambda: {one.id for one in all_captures(room) if _on_wall(one)},
    }[whose]()
    dots = Counter(theme for placed in room.dots.values() for theme in placed)
    enough = len(room.dots) >= FEWEST_ANSWERS
    views = [
        ThemeView(
            id=one.id,
            name=text(one.name),
            captures=tuple(c for c in one.captures if c in open_ids)[:CAPTURES_NAMED],
            size=sum(c in counted for c in one.captures),
            on_screen=one.on_screen,
            dots=dots[one.id] if enough else None,
        )
        for one in room.themes.values()
        if whose or one.on_screen
    ]
    cut = pages(views, lambda one: weight_of(one.name) + 16 * len(one.captures))
    return tuple(ThemesPart(items=page) for page in cut)


def sentences_pages(room: Room) -> tuple[SentencesPart, ...]:
    """Each table's sentence that was let through, in the order of the tables."""
    views = [
        SentenceView(table=one.id, number=one.number, sentence=text(one.sentence))
        for one in room.tables.values()
        if one.sentence is not None and one.sentence_through
    ]
    return tuple(SentencesPart(items=page) for page in pages(views, lambda one: weight_of(one.sentence)))


def closing_words_pages(room: Room) -> tuple[ClosingWordsPart, ...]:
    """What was left in the closing circle; without names in an order that says nothing."""
    words = [one for one in room.closing_words.values() if one.text]
    if room.hall.naming is Naming.ANONYMOUS:
        words.sort(key=lambda one: one.id)
    texts = [one.text for one in words if one.text]
    return tuple(ClosingWordsPart(items=page) for page in pages(texts, weight_of))
