"""What a room looked into, in a report: both sides next to each other, and never which had more."""

from collections.abc import Callable, Iterable, Iterator

from server.reports.blocks import Block, Cell, Grid, Heading, Text, house, said
from server.reports.facts import Facts, ReportCapture
from server.reports.words import Voice

Lines = Callable[[Iterable[ReportCapture], Voice], Iterator[Block]]


def chapter(facts: Facts, speak: Voice, lines: Lines) -> Iterator[Block]:
    """The hypothesis, and what speaks for it, against it, and makes it less simple, as `lines`."""
    evidence = facts.evidence
    if evidence is None:
        return
    yield Heading(2, house(speak("evidence")), "evidence")
    yield Text(said(evidence.hypothesis), "quote")
    yield Text(house(speak("evidence-how")), "note")
    for side, captures in _sides(facts):
        yield Heading(3, house(speak(f"evidence-{side}")), f"evidence-{side}")
        yield from lines(captures, speak)
        if not captures:
            yield Text(house(speak("evidence-none")), "note")


def grid(facts: Facts, speak: Voice) -> Grid:
    """The same as rows, the hypothesis first."""
    head = tuple(speak(word) for word in ("evidence-side", "path-table", "kind", "noticed", "because", "so"))
    hypothesis = facts.evidence.hypothesis if facts.evidence else ""
    rows: list[tuple[Cell, ...]] = [(speak("evidence"), "", "", hypothesis, "", "")]
    rows += [
        (speak(f"evidence-{side}"), one.table, speak(f"kind-{one.kind}"), one.noticed, one.because, one.so)
        for side, captures in _sides(facts)
        for one in captures
    ]
    return Grid(speak("evidence"), head, tuple(rows))


def _sides(facts: Facts) -> tuple[tuple[str, tuple[ReportCapture, ...]], ...]:
    found = facts.evidence
    if found is None:
        return ()
    return ("for", found.speaks_for), ("against", found.against), ("complicates", found.complicates)
