"""A report in words: one function for each chapter, in the order in which they stand.

To add a chapter: its facts in `facts` and `telling`, a function here in `CHAPTERS`, its words in every language.
All writers of documents then write it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final, TypeVar

from server.reports import decisions, evidence, positions, svg
from server.reports.blocks import Block, Document, Heading, Items, Line, Photo, Run, Table, Text, house, said
from server.reports.facts import DeckUsed, Facts, ReportCapture, ReportPledge
from server.reports.plain import alone
from server.reports.words import Voice, voice

T = TypeVar("T")
Chapter = Callable[[Facts, Voice], Iterator[Block]]
_DOT: Final = Run(" · ", "quiet")


def document(facts: Facts) -> Document:
    """The whole report of these facts, in the language of the facts where the house speaks it, else in English."""
    speak = voice(facts.language)
    chapters = CHAPTERS if facts.own is None else AT_HOME
    blocks = tuple(block for chapter in chapters for block in chapter(facts, speak))
    names_itself = bool(facts.purpose and facts.title)
    mark = speak("rehearsal") if facts.rehearsal else ""
    title = facts.purpose or facts.title or speak("report")
    return Document(
        language=speak.language,
        dir=speak.dir,
        title=f"{mark}: {title}" if mark else title,
        mark=mark,
        above=(Run(speak("report")), *((_DOT, Run(facts.title, "said")) if names_itself else ())),
        below=(Run(speak("held", date=held(facts))), *_sizes(facts, speak)),
        contents=speak("contents"),
        signs=speak("signs"),
        blocks=blocks,
    )


def held(facts: Facts) -> str:
    """The day on which it was, or the first and the last of several."""
    return facts.date if facts.until in ("", facts.date) else f"{facts.date} – {facts.until}"


def _sizes(facts: Facts, speak: Voice) -> Iterator[Run]:
    people, sizes = facts.people.all_of_them, facts.sizes
    told = (
        ("people", speak("few-people") if people is None else people),
        ("tables", sizes.tables),
        ("rounds", sizes.rounds),
        ("captures", sizes.captures),
        ("themes", sizes.themes),
        ("pledges", sizes.pledges),
    )
    for word, number in told:
        yield from (_DOT, Run(f"{speak(word)}: {number}"))


def _who(facts: Facts, speak: Voice) -> Iterator[Block]:
    people = facts.people
    yield Heading(2, house(speak("who")), "who")
    if people.all_of_them is None:
        yield Text(house(speak("who-few")))
        return
    yield Text(house(speak("who-how")), "note")
    rows: list[tuple[Line, ...]] = [(said(one.name), house(str(one.people))) for one in people.groups]
    if people.others:
        rows.append((house(speak("who-others")), house(str(people.others))))
    yield Table(speak("who-table"), (speak("who-group"), speak("people")), tuple(rows), (1,))
    if people.not_alone:
        yield Text(house(speak("who-not-alone")))
        yield Items(tuple(said(name) for name in people.not_alone))


def _agreement(facts: Facts, speak: Voice) -> Iterator[Block]:
    if facts.agreement:
        yield Heading(2, house(speak("agreement")), "agreement")
        yield Items(tuple(said(line) for line in facts.agreement))


def _found(facts: Facts, speak: Voice) -> Iterator[Block]:
    yield Heading(2, house(speak("found")), "found")
    if not facts.sizes.captures and not facts.themes:
        yield Text(house(speak("found-none")))
        return
    yield Text(house(speak("found-how")), "note")
    if any(theme.dots is not None for theme in facts.themes):
        yield Text(house(speak("dots-how")), "note")
    for theme in facts.themes:
        named = (Run(f"{theme.number}. "), Run(theme.name, "said"), Run(f" ({len(theme.captures)})", "quiet"))
        yield Heading(3, named, f"theme-{theme.number}")
        if theme.dots is not None:
            yield Text(house(speak("theme-dots", dots=theme.dots), "quiet"))
        yield from _captures(theme.captures, speak)
        if not theme.captures:
            yield Text(house(speak("empty")), "note")
    if facts.no_theme:
        name = (Run(speak("no-theme")), Run(f" ({len(facts.no_theme)})", "quiet"))
        yield Heading(3, name, "no-theme")
        yield from _captures(facts.no_theme, speak)


def _captures(captures: Iterable[ReportCapture], speak: Voice) -> Iterator[Block]:
    """Quotes first, each by itself; then the others in a list for each card of a table, which is told once."""
    for quotes, some in groupby(captures, key=lambda one: one.kind == "quote"):
        if quotes:
            for one in some:
                said_at = (Run(" – ", "quiet"), *_where(one.table, one.card, speak))
                yield Text((Run(one.noticed, "said"), *_why(one, speak), *said_at), "quote")
            continue
        for (table, card), about in groupby(some, key=lambda one: (one.table, one.card)):
            yield Text(tuple(_where(table, card, speak)), "lead")
            yield Items(tuple(tuple(_capture(one, speak)) for one in about))


def _capture(one: ReportCapture, speak: Voice) -> Iterator[Run]:
    yield from (Run(f"{speak(f'kind-{one.kind}')}: ", "strong"), Run(one.noticed, "said"), *_why(one, speak))
    if one.whose_need:
        yield Run(f" – {speak(f'need-{one.whose_need}')}", "quiet")


def _why(one: ReportCapture, speak: Voice) -> Iterator[Run]:
    for word, text in (("because", one.because), ("so", one.so)):
        if text:
            yield from (Run(f" – {speak(word)} ", "strong"), Run(text, "said"))


def _where(table: int, card: str | None, speak: Voice) -> Iterator[Run]:
    yield Run(speak("table", table=table), "quiet")
    if card:
        yield from (_DOT, Run(card, "said"))


def _sentences(facts: Facts, speak: Voice) -> Iterator[Block]:
    if facts.sentences:
        yield Heading(2, house(speak("sentences")), "sentences")
        yield Text(house(speak("sentences-how")), "note")
        named = [(Run(f"{speak('table', table=one.table)}: ", "strong"), one.sentence) for one in facts.sentences]
        yield Items(tuple((table, Run(sentence, "said")) for table, sentence in named))


def _problems(facts: Facts, speak: Voice) -> Iterator[Block]:
    if facts.problems:
        yield Heading(2, house(speak("problems")), "problems")
        yield Text(house(speak("problems-how")), "note")
        lines = (
            (
                Run(one.title, "said"),
                Run(": "),
                Run(one.text, "said"),
                Run(f" – {speak('table', table=one.table)}", "quiet"),
            )
            for one in facts.problems
        )
        yield Items(tuple(lines))


def _presentations(facts: Facts, speak: Voice) -> Iterator[Block]:
    if facts.presentations:
        yield Heading(2, house(speak("presentations")), "presentations")
        yield Text(house(speak("presentations-how")), "note")
    for one in facts.presentations:
        yield Text(house(speak("table", table=one.table) if one.table is not None else speak("a-person")), "lead")
        if one.questions:
            yield Items(tuple(said(question) for question in one.questions))


def _photos(facts: Facts, speak: Voice) -> Iterator[Block]:
    if facts.photos:
        yield Heading(2, house(speak("photos")), "photos")
        yield Text(house(speak("photos-how")), "note")
        yield from (Photo(one.content, one.alt, one.width, one.height) for one in facts.photos)


def _own(facts: Facts, speak: Voice) -> Iterator[Block]:
    own = facts.own
    if own is None:
        return
    yield Heading(2, house(speak("own")), "own")
    yield Text(house(speak("own-anonymous" if facts.anonymous else "own-how")), "note")
    lines: list[Line] = [
        (*_capture(one, speak), Run(" – ", "quiet"), *_where(one.table, one.card, speak)) for one in own.captures
    ]
    lines += [tuple(_pledge(one, speak)) for one in own.pledges]
    for text in own.texts:
        about = (_DOT, Run(text.card, "said")) if text.card else ()
        lines.append((Run(f"{speak(f'own-{text.kind}')}: ", "strong"), Run(text.text, "said"), *about))
    if lines:
        yield Items(tuple(lines))
    elif not facts.anonymous:
        yield Text(house(speak("own-none")))


def _evidence(facts: Facts, speak: Voice) -> Iterator[Block]:
    return evidence.chapter(facts, speak, _captures)


def _seen(facts: Facts, speak: Voice) -> Iterator[Block]:
    if not facts.themes:
        return
    yield Heading(2, house(speak("seen")), "seen")
    if not facts.seen:
        yield Text(house(speak("seen-none")))
        return
    yield Text(house(speak("seen-how")), "note")
    names = {one.id: one.name for one in facts.standpoints}
    spoke = {one.standpoint for one in facts.seen}
    rows: list[tuple[str | None, str]] = [(key, name) for key, name in names.items() if key in spoke]
    rows += [(None, speak("seen-nobody"))] if None in spoke else []
    for some in _parts(rows, svg.MOST_ROWS):
        yield svg.seen_picture(facts.seen, some, len(facts.themes), speak)
    if len(facts.themes) > svg.MOST_THEMES:
        yield Text(house(speak("seen-first", shown=svg.MOST_THEMES)), "note")
    yield Table(speak("seen-table"), (speak("seen-theme"), speak("seen-from")), tuple(_seen_rows(facts, speak)))


def _seen_rows(facts: Facts, speak: Voice) -> Iterator[tuple[Line, ...]]:
    names = {one.id: one.name for one in facts.standpoints}
    for theme in facts.themes:
        line: list[Run] = []
        for one in facts.seen:
            if one.theme == theme.number:
                line += [_DOT] if line else []
                line += [Run(names[one.standpoint], "said") if one.standpoint else Run(speak("seen-nobody"))]
                line += [Run(f": {one.captures}")]
        if line:
            yield (Run(f"{theme.number}. "), Run(theme.name, "said")), tuple(line)


def _unheard(facts: Facts, speak: Voice) -> Iterator[Block]:
    yield Heading(2, house(speak("unheard")), "unheard")
    yield Text(house(speak("unheard-how")), "note")
    unheard = facts.unheard
    for word, names in (("never", unheard.never_played), ("played", unheard.played), ("cards", unheard.cards)):
        if names:
            yield Heading(3, house(speak(f"unheard-{word}")))
            yield Items(tuple(said(name) for name in names))
    if not (unheard.never_played or unheard.played):
        yield Text(house(speak("unheard-none")))


def _paths(facts: Facts, speak: Voice) -> Iterator[Block]:
    if not facts.paths:
        return
    yield Heading(2, house(speak("paths")), "paths")
    yield Text(house(speak("paths-how")), "note")
    for some in _parts(facts.paths, svg.MOST_ROWS):
        yield svg.path_picture(some, facts.standpoints, speak)
    names = {one.id: one.name for one in facts.standpoints}
    rows = tuple(
        (
            house(f"{path.table}.{step.round}"),
            said(step.card),
            said(names[step.standpoint]) if step.standpoint else house("–"),
            house(speak(f"outcome-{step.outcome or 'none'}")),
        )
        for path in facts.paths
        for step in path.steps
    )
    head = (f"{speak('path-table')}.{speak('path-round')}", *map(speak, ("path-card", "path-voice", "path-outcome")))
    yield Table(speak("paths-table"), head, rows)


def _pledges(facts: Facts, speak: Voice) -> Iterator[Block]:
    yield Heading(2, house(speak("pledges")), "pledges")
    if not facts.pledges:
        yield Text(house(speak("pledges-none")))
        return
    yield Text(house(speak("pledges-how")), "note")
    yield Items(tuple(tuple(_pledge(one, speak)) for one in facts.pledges))
    rows = tuple((said(alone(one.i_will)), tuple(_did(one, speak))) for one in facts.pledges if one.told)
    if rows:
        yield Text(house(speak("did-how")), "note")
        yield Table(speak("did-table"), (speak("did-said"), speak("did-did")), rows)


def _pledge(one: ReportPledge, speak: Voice) -> Iterator[Run]:
    if one.for_table:
        yield Run(f"{speak('pledge-table')}: ", "strong")
    yield Run(alone(one.i_will), "said")
    for word, text in (("with", one.who_with), ("by", one.by_when), ("help", one.help_needed)):
        if text:
            yield from (Run(f" – {speak(f'pledge-{word}')}: ", "strong"), Run(text, "said"))
    yield Run(f" – {speak('table', table=one.table)}", "quiet")


def _did(one: ReportPledge, speak: Voice) -> Iterator[Run]:
    for nth, told in enumerate(one.told):
        if nth:
            yield _DOT
        yield Run(status_of(told.status, speak), "strong")
        if told.story:
            yield from (Run(": "), Run(told.story, "said"))


def status_of(status: str, speak: Voice) -> str:
    """How a pledge goes, in words."""
    return speak(f"status-{status.replace('_', '-')}")


def _scales(facts: Facts, speak: Voice) -> Iterator[Block]:
    if not facts.scales:
        return
    yield Heading(2, house(speak("scales")), "scales")
    told = [one for one in facts.scales if one.before or one.after]
    if not told:
        yield Text(house(speak("scales-none")))
        return
    yield Text(house(speak("scales-how")), "note")
    for some in _parts(told, svg.MOST_ROWS // 2):
        yield svg.scale_picture(some, speak)
    rows = tuple(
        (said(one.statement), house(speak(f"scales-{when}")), *_counts(counts, speak))
        for one in told
        for when, counts in (("before", one.before), ("after", one.after))
    )
    head = (speak("scales-statement"), speak("scales-when"), *"12345", speak("scales-answers"))
    yield Table(speak("scales-table"), head, rows, tuple(range(2, 8)))
    yield Text(house(speak("scales-limits")), "note")


def _counts(counts: tuple[int, ...] | None, speak: Voice) -> tuple[Line, ...]:
    if counts is None:
        return (*(house("–") for _ in range(5)), house(speak("scales-hidden")))
    return (*(house(str(count)) for count in counts), house(str(sum(counts))))


def _words(facts: Facts, speak: Voice) -> Iterator[Block]:
    if facts.closing_words:
        yield Heading(2, house(speak("words")), "words")
        yield Text(house(speak("words-how")), "note")
        yield Items(tuple(said(word) for word in facts.closing_words))


def _talk(facts: Facts, speak: Voice) -> Iterator[Block]:
    if facts.talk is None:
        return
    yield Heading(2, house(speak("talk")), "talk")
    yield Text(house(speak("talk-how")), "note")
    counts = (("turns", facts.talk.turns), ("rounds", facts.talk.go_rounds), ("tables", facts.talk.tables),
              ("whole", facts.talk.whole))  # fmt: skip
    rows = tuple((house(speak(f"talk-{word}")), house(str(count))) for word, count in counts)
    yield Table(speak("talk-table"), (speak("talk-what"), speak("talk-number")), rows, (1,))


def _cards(facts: Facts, speak: Voice) -> Iterator[Block]:
    yield Heading(2, house(speak("cards")), "cards")
    names = {one.id: one.name for one in facts.standpoints}
    rows = tuple(
        (said(one.title), said(names[one.standpoint]) if one.standpoint else house("–"), house(str(one.rounds)))
        for one in facts.cards
        if one.rounds
    )
    if rows:
        yield Table(speak("cards-table"), (speak("cards-card"), speak("path-voice"), speak("cards-rounds")), rows, (2,))
    else:
        yield Text(house(speak("cards-none")))
    written = [
        (Run(one.title, "strong"), Run(": "), Run(one.written_here, "said")) for one in facts.cards if one.written_here
    ]
    if written:
        yield Heading(3, house(speak("cards-here")))
        yield Items(tuple(written))
    yield Heading(3, house(speak("decks")))
    yield Items(tuple(tuple(_deck(one, speak)) for one in facts.decks))


def _deck(one: DeckUsed, speak: Voice) -> Iterator[Run]:
    yield Run(one.title, "said")
    if one.authors:
        yield Run(" " + speak("deck-by", authors=", ".join(one.authors), licence=one.licence))


def _parts(rows: Sequence[T], most: int) -> Iterator[Sequence[T]]:
    return (rows[at : at + most] for at in range(0, len(rows), most))


def _limits(facts: Facts, speak: Voice) -> Iterator[Block]:
    yield Heading(2, house(speak("limits")), "limits")
    named = "anonymous" if facts.anonymous else "named"
    lines = ("voice", "shoes", "count", "cause", "missing", "written", "hidden", "quotes", named, "few")
    yield Items(tuple(house(speak(f"limit-{line}")) for line in lines))


CHAPTERS: Final[tuple[Chapter, ...]] = (
    _who, _agreement, _found, _sentences, decisions.chapter, positions.chapter, _problems, _presentations, _photos,
    _evidence, _seen, _unheard, _paths, _pledges, _scales, _words, _talk, _cards, _limits,
)  # fmt: skip
AT_HOME: Final[tuple[Chapter, ...]] = (
    _own, _agreement, _found, _sentences, _presentations, _evidence, _pledges, _scales, _words,
)  # fmt: skip
"""What stands in the file that somebody takes home who does not run the room."""
