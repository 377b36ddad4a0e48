"""Decisions that tables walked through, in a report: what each table said, and counts. No reason is in it (D4)."""

from collections.abc import Iterator

from game.rules.decision import decision_of
from game.state import Room
from server.reports.blocks import Block, Cell, Grid, Heading, Items, Line, Run, Text, house, said
from server.reports.blocks import Table as Rows
from server.reports.cards import Cards
from server.reports.facts import Facts, Said, Walked
from server.reports.few import answers
from server.reports.walks import Walks, by_card
from server.reports.words import Voice


def walked(room: Room, cards: Cards) -> tuple[Walked, ...]:
    """Every decision that a table walked through, in the order of their titles."""
    rounds = by_card(room, lambda table, round_id: decision_of(room, table, round_id))
    told = (_walked(room, cards, card, some) for card, some in rounds.items())
    return tuple(sorted(told, key=lambda one: (one.card, one.owner)))


def _walked(room: Room, cards: Cards, card: str, rounds: Walks) -> Walked:
    owner, ways = cards.decision(card)
    facts = room.cards[card].decision
    assert facts is not None
    ways = (ways or tuple(str(nth) for nth in range(1, facts.options + 1))) + ("",) * (not facts.nothing)
    before, after = (_counts(rounds, after=after, ways=len(ways)) for after in (False, True))
    return Walked(
        card=cards.title(card) or "",
        owner=owner,
        ways=ways,
        before=answers(before),
        after=answers(after),
        said=tuple(
            Said(table=table.number, round=number, ending=one.ending.value, way=one.option)
            for table, round_id, number in rounds
            if (one := table.decided.get(round_id)) is not None
        ),
    )


def _counts(rounds: Walks, *, after: bool, ways: int) -> tuple[int, ...]:
    """Each person once: of a table that walked through it again the last time, of a seat its last choice."""
    last = {table.id: (table, round_id) for table, round_id, _ in rounds}
    chosen = {
        who: choice.option
        for table, round_id in last.values()
        for (about, late, who), choice in table.choices.items()
        if about == round_id and late is after
    }
    return tuple(sum(option == way for option in chosen.values()) for way in range(ways + 1))


def chapter(facts: Facts, speak: Voice) -> Iterator[Block]:
    """What tables said of each decision, and how many would have chosen what, before and after."""
    if not facts.decisions:
        return
    yield Heading(2, house(speak("decisions")), "decisions")
    yield Text(house(speak("decisions-how")), "note")
    for one in facts.decisions:
        owner = (Run(" · ", "quiet"), Run(speak("decisions-owner", owner=one.owner), "quiet")) if one.owner else ()
        yield Heading(3, (Run(one.card, "said"), *owner))
        if one.before is None and one.after is None:
            yield Text(house(speak("decisions-few")), "note")
        else:
            head = (speak("decisions-way"), speak("scales-before"), speak("scales-after"))
            yield Rows(speak("decisions-table"), head, tuple(_rows(one, speak)), (1, 2))
        if one.said:
            yield Items(tuple(_line(one, at, speak) for at in one.said))


def _rows(one: Walked, speak: Voice) -> Iterator[tuple[Line, ...]]:
    for way in range(len(one.ways) + 1):
        counts = ("–" if many is None else str(many[way]) for many in (one.before, one.after))
        yield _way(one, way, speak), *(house(count) for count in counts)


def _way(one: Walked, way: int, speak: Voice) -> Line:
    if way == 0:
        return house(speak("decisions-none-yet"))
    name = one.ways[way - 1]
    return said(name) if name else house(speak("decisions-as-it-is"))


def _line(one: Walked, at: Said, speak: Voice) -> Line:
    table = Run(f"{speak('table', table=at.table)}: ", "strong")
    if at.way is None:
        return table, Run(speak(f"ending-{at.ending.replace('_', '-')}"))
    return table, *_way(one, at.way, speak)


def grid(facts: Facts, speak: Voice) -> Grid:
    """The same as rows: counts first, then what each table said."""
    rows: list[tuple[Cell, ...]] = []
    for one in facts.decisions:
        for when, counts in (("before", one.before), ("after", one.after)):
            for way, count in enumerate(counts or ()):
                rows.append((one.card, speak(f"scales-{when}"), _flat(_way(one, way, speak)), count))
        rows += [(one.card, speak("table", table=at.table), _flat(_line(one, at, speak)[1:]), "") for at in one.said]
    head = (speak("path-card"), speak("scales-when"), speak("decisions-way"), speak("number"))
    return Grid(speak("decisions"), head, tuple(rows))


def _flat(line: Line) -> str:
    return "".join(run.text for run in line)
