"""Positions that tables rated, in a report: counts, and wordings that all could live with. No reason is in it (E3)."""

from collections.abc import Iterable, Iterator

from game.rules.positions import numbers
from game.state import Room, Table
from game.state.rating import counts_of, position_id
from game.terms import RoundId
from server.reports.blocks import Block, Cell, Grid, Heading, Items, Line, Run, Text, house, said
from server.reports.blocks import Table as Rows
from server.reports.cards import Cards
from server.reports.cards import said as typed
from server.reports.facts import Facts, LivedWith, Position, Rated
from server.reports.few import answers
from server.reports.walks import Walks, by_card
from server.reports.words import Voice


def rated_in(room: Room, cards: Cards) -> tuple[Rated, ...]:
    """Every card whose positions a table rated, in the order of their titles."""
    rounds = by_card(room, lambda table, round_id: numbers(room, table, round_id))
    told = (_rated(room, cards, card, some) for card, some in rounds.items())
    return tuple(sorted(told, key=lambda one: one.card))


def _rated(room: Room, cards: Cards, card: str, rounds: Walks) -> Rated:
    last = {table.id: (table, round_id) for table, round_id, _ in rounds}
    texts = cards.positions(card) or tuple(str(nth) for nth in range(1, room.cards[card].positions + 1))
    return Rated(
        card=cards.title(card) or "",
        positions=tuple(
            Position(text=text, counts=answers(_counts(last.values(), str(nth)))) for nth, text in enumerate(texts, 1)
        ),
        found=tuple(found for table, round_id, number in rounds for found in _found(table, round_id, number)),
    )


def _counts(rounds: Iterable[tuple[Table, RoundId]], position: str) -> tuple[int, ...]:
    """Each person once: a seat that rated it at two tables counts as it rated it last."""
    last = {
        who: one
        for table, round_id in rounds
        for (about, what, who), one in table.rated.ratings.items()
        if (about, what) == (round_id, position)
    }
    return counts_of(list(last.values()))


def _found(table: Table, round_id: RoundId, number: int) -> Iterator[LivedWith]:
    for (about, nth), one in sorted(table.rated.wordings.items()):
        tally = table.rated.tallies.get((round_id, position_id(nth, one)))
        wording = typed(one.words)
        if about == round_id and tally is not None and tally.all_can and wording:
            yield LivedWith(table=table.number, round=number, wording=wording)


def chapter(facts: Facts, speak: Voice) -> Iterator[Block]:
    """How positions were rated, and what all could live with."""
    if not facts.rated:
        return
    yield Heading(2, house(speak("rated")), "rated")
    yield Text(house(speak("rated-how")), "note")
    head = (speak("rated-position"), *_stances(speak))
    for one in facts.rated:
        yield Heading(3, said(one.card))
        rows = tuple((said(each.text), *_cells(each)) for each in one.positions)
        yield Rows(speak("rated-table"), head, rows, (1, 2, 3))
        if one.found:
            yield Text(house(speak("rated-found")), "lead")
            yield Items(tuple(_line(each, speak) for each in one.found))


def _stances(speak: Voice) -> tuple[str, ...]:
    return tuple(speak(f"stance-{one}") for one in ("support", "live-with", "cannot"))


def _cells(one: Position) -> tuple[Line, ...]:
    return tuple(house("–" if one.counts is None else str(one.counts[nth])) for nth in range(3))


def _line(one: LivedWith, speak: Voice) -> Line:
    return Run(f"{speak('table', table=one.table)}: ", "strong"), Run(one.wording, "said")


def grid(facts: Facts, speak: Voice) -> Grid:
    """The same as rows."""
    rows: list[tuple[Cell, ...]] = []
    for one in facts.rated:
        rows += [(one.card, "", each.text, *(each.counts or ("", "", ""))) for each in one.positions]
        rows += [(one.card, each.table, each.wording, speak("rated-found"), "", "") for each in one.found]
    head = (speak("path-card"), speak("path-table"), speak("rated-position"), *_stances(speak))
    return Grid(speak("rated"), head, tuple(rows))
