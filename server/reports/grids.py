"""The facts of a report as grids of cells, for spreadsheets."""

from collections.abc import Iterator

from server.reports import decisions, evidence, positions
from server.reports.blocks import Cell, Grid
from server.reports.facts import Facts, Own, ReportCapture, ReportPledge
from server.reports.sections import status_of
from server.reports.words import Voice


def grids(facts: Facts, speak: Voice) -> Iterator[Grid]:
    """Every sheet of the report, or of what somebody takes home."""
    names = {one.id: one.name for one in facts.standpoints}
    yield _about(facts, speak)
    if facts.own is not None:
        yield _own(facts.own, speak)
    yield Grid(
        speak("themes"),
        _head(speak, "number", "seen-theme", "captures", "dots"),
        tuple((one.number, one.name, len(one.captures), "" if one.dots is None else one.dots) for one in facts.themes),
    )
    yield _captures(facts, names, speak)
    if facts.evidence is not None:
        yield evidence.grid(facts, speak)
    if facts.decisions:
        yield decisions.grid(facts, speak)
    if facts.rated:
        yield positions.grid(facts, speak)
    yield Grid(
        speak("sentences"),
        _head(speak, "path-table", "sentence"),
        tuple((one.table, one.sentence) for one in facts.sentences),
    )
    if facts.problems:
        head = _head(speak, "path-table", "problem-title", "problem-text")
        yield Grid(speak("problems"), head, tuple((one.table, one.title, one.text) for one in facts.problems))
    if facts.presentations:
        yield Grid(
            speak("presentations"),
            _head(speak, "path-table", "kind-question"),
            tuple((one.table or "", asked) for one in facts.presentations for asked in one.questions or ("",)),
        )
    if facts.own is None:
        yield _seen(facts, names, speak)
        yield _paths(facts, names, speak)
    yield Grid(speak("pledges"), _pledge_head(speak), tuple(_pledge(one, speak) for one in facts.pledges))
    yield _scales(facts, speak)
    yield Grid(speak("words"), (speak("words"),), tuple((word,) for word in facts.closing_words))
    if facts.own is None:
        yield _cards(facts, names, speak)
        yield Grid(speak("photos"), (speak("photo-shows"),), tuple((one.alt,) for one in facts.photos))


def _pledge_head(speak: Voice) -> tuple[str, ...]:
    return _head(speak, "path-table", "pledge-will", "pledge-with", "pledge-by", "pledge-help", "status", "did-did")


def _pledge(one: ReportPledge, speak: Voice) -> tuple[Cell, ...]:
    stories = [f"{status_of(told.status, speak)}: {told.story}" for told in one.told if told.story]
    told = "\n".join(stories)
    return one.table, one.i_will, one.who_with, one.by_when, one.help_needed, status_of(one.status, speak), told


def _own(own: Own, speak: Voice) -> Grid:
    rows: list[tuple[Cell, ...]] = [(speak(f"own-{one.kind}"), one.card or "", one.text) for one in own.texts]
    for one in own.captures:
        words = "\n".join(text for text in (one.noticed, one.because, one.so) if text)
        rows.append((speak(f"kind-{one.kind}"), one.card or "", words))
    promised = (_pledge(pledge, speak)[1:5] for pledge in own.pledges)
    rows += [(speak("pledge-will"), "", "\n".join(str(text) for text in one if text)) for one in promised]
    return Grid(speak("own"), _head(speak, "kind", "path-card", "own"), tuple(rows))


def _captures(facts: Facts, names: dict[str, str], speak: Voice) -> Grid:
    themes = {one.number: one.name for one in facts.themes}
    found = [one for theme in facts.themes for one in theme.captures] + list(facts.no_theme)
    return Grid(
        speak("captures"),
        _head(speak, "path-table", "path-round", "path-card", "path-voice", "kind", "noticed", "because", "so",
              "need", "seen-theme"),
        tuple(_capture(one, names, themes, speak) for one in found),
    )  # fmt: skip


def _seen(facts: Facts, names: dict[str, str], speak: Voice) -> Grid:
    themes, nobody = {one.number: one.name for one in facts.themes}, speak("seen-nobody")
    rows = ((one.theme, themes[one.theme], names.get(one.standpoint or "", nobody), one.captures) for one in facts.seen)
    return Grid(speak("seen-table"), _head(speak, "number", "seen-theme", "path-voice", "captures"), tuple(rows))


def _paths(facts: Facts, names: dict[str, str], speak: Voice) -> Grid:
    rows = tuple(
        (
            path.table,
            one.round,
            one.card,
            names.get(one.standpoint or "", ""),
            speak(f"outcome-{one.outcome or 'none'}"),
        )
        for path in facts.paths
        for one in path.steps
    )
    head = _head(speak, "path-table", "path-round", "path-card", "path-voice", "path-outcome")
    return Grid(speak("paths"), head, rows)


def _scales(facts: Facts, speak: Voice) -> Grid:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (one.statement, speak(f"scales-{when}"), *counts)
        for one in facts.scales
        for when, counts in (("before", one.before), ("after", one.after))
        if counts is not None
    )
    return Grid(speak("scales"), (speak("scales-statement"), speak("scales-when"), *"12345"), rows)


def _about(facts: Facts, speak: Voice) -> Grid:
    people, sizes = facts.people, facts.sizes
    rows: list[tuple[Cell, ...]] = [
        (facts.title, ""),
        (facts.purpose, ""),
        (facts.date, ""),
        (speak("people"), people.all_of_them if people.all_of_them is not None else speak("few-people")),
        *((one.name, one.people) for one in people.groups),
        *([(speak("who-others"), people.others)] if people.others else []),
        (speak("tables"), sizes.tables),
        (speak("rounds"), sizes.rounds),
        (speak("captures"), sizes.captures),
        (speak("themes"), sizes.themes),
        (speak("pledges"), sizes.pledges),
    ]
    if facts.talk is not None:
        told = (("turns", facts.talk.turns), ("rounds", facts.talk.go_rounds), ("tables", facts.talk.tables),
                ("whole", facts.talk.whole))  # fmt: skip
        rows += [(speak(f"talk-{word}"), number) for word, number in told]
    unheard = facts.unheard
    for word, lines in (("never", unheard.never_played), ("played", unheard.played), ("cards", unheard.cards)):
        rows += [(speak(f"unheard-{word}"), line) for line in lines]
    return Grid(speak("report"), _head(speak, "talk-what", "talk-number"), tuple(rows))


def _cards(facts: Facts, names: dict[str, str], speak: Voice) -> Grid:
    return Grid(
        speak("cards"),
        _head(speak, "cards-card", "path-voice", "cards-rounds"),
        tuple((one.title, names.get(one.standpoint or "", ""), one.rounds) for one in facts.cards),
    )


def _capture(one: ReportCapture, names: dict[str, str], themes: dict[int, str], speak: Voice) -> tuple[Cell, ...]:
    return (
        one.table,
        "" if one.round is None else one.round,
        one.card or "",
        names.get(one.standpoint or "", ""),
        speak(f"kind-{one.kind}"),
        one.noticed,
        one.because,
        one.so,
        speak(f"need-{one.whose_need}") if one.whose_need else "",
        themes.get(one.theme or 0, ""),
    )


def _head(speak: Voice, *words: str) -> tuple[str, ...]:
    return tuple(map(speak, words))
