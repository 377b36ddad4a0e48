"""What people take home: what was on their screen, no names, and nothing that a program takes for more than text."""

import csv
import io
import json
import re
from dataclasses import asdict, replace

import pytest

from game.commands import (
    AddCapture,
    AnswerScale,
    DrawCard,
    HideCapture,
    KeepNote,
    LeaveWord,
    LetThemeThrough,
    LetThrough,
    MakePledge,
    MakeTheme,
    MoveOn,
    PutInTheme,
)
from game.terms import CaptureKind, Moment, Naming, WhoSees, WhoseNeed
from server.reports.gather import gather
from server.reports.home import Format, export
from server.reports.markdown import alone, markdown, plain
from server.reports.report import CaptureLine, Counts, PledgeLine, Report, ScaleLine, ThemeLine
from server.reports.sheet import BOM, COLUMNS, cell, sheet
from tests.story import Story, seated


def told() -> Story:
    """Two tables; captures, one of them hidden; a theme; pledges for everybody, a table and oneself; closing words."""
    story = seated(8, table_size=4, phase="check_in")
    for number in range(1, 5):
        story.does(AnswerScale(seat=f"s{number}", moment=Moment.CHECK_IN, statement=0, value=number))
    story.phase("play")
    round_id = story.round("t1").id
    reader = story.round("t1").reader
    assert reader is not None
    story.does(DrawCard(seat=reader, round=round_id))
    one, two = list(story.table("t1").seats)[:2]
    other = next(iter(story.table("t2").seats))
    for seat, noticed, kind in (
        (one, "Bread gets cold", CaptureKind.INSIGHT),
        (two, "Rude words", CaptureKind.BARRIER),
    ):
        story.does(AddCapture(seat=seat, round=round_id, kind=kind, noticed=noticed, because="late", so="ring first"))
    story.does(
        AddCapture(seat=other, round=None, kind=CaptureKind.IDEA, noticed="A bench", whose_need=WhoseNeed.PERSON),
        KeepNote(seat=one, round=round_id, note="Only for myself"),
    )
    bread, rude = (capture.id for capture in story.table("t1").captures.values())
    story.does(HideCapture(capture=rude, hidden=True), LetThrough(capture=bread, on_screen=True), by="m1")
    story.does(MoveOn(seat=one, round=round_id, stage=story.round("t1").stage))
    story.phase("harvest")
    story.does(MakeTheme(theme="Timing"), by="m1")
    story.does(LetThemeThrough(id=next(iter(story.room.themes)), on_screen=True), by="m1")
    story.does(PutInTheme(capture=bread, id=next(iter(story.room.themes))), by="m1")
    story.phase("pledge")
    for who, will in ((WhoSees.ROOM, "Ring the ward"), (WhoSees.TABLE, "Meet again"), (WhoSees.ME, "Sleep more")):
        story.does(MakePledge(seat=one, i_will=will, who_with="Kim", who_sees=who))
    story.phase("check_out")
    return story.does(LeaveWord(seat=one, in_own_words="Thank you all"))


def asker(story: Story, table: str = "t1", place: int = 0) -> str:
    """The member who sits at a place of a table."""
    member = story.seat(list(story.table(table).seats)[place]).member
    assert member is not None
    return member


def report(story: Story, member: str) -> Report:
    return gather(story.room, (), member)


def test_a_facilitator_takes_home_what_the_room_found() -> None:
    made = report(told(), "m1")
    assert (made.title, made.purpose) == ("Leaving hospital", "To find out what helps")
    assert made.counts == Counts(
        seats=8, tables=2, rounds=made.counts.rounds, captures=3, themes=1, pledges=made.counts.pledges
    )
    assert [(line.table, line.kind, line.noticed, line.hidden) for line in made.captures] == [
        (1, "insight", "Bread gets cold", False),
        (1, "barrier", "Rude words", True),
        (2, "idea", "A bench", False),
    ]
    first = made.captures[0]
    assert (first.round, first.because, first.so, first.theme) == (1, "late", "ring first", "Timing")
    assert [(theme.name, [line.noticed for line in theme.captures]) for theme in made.themes] == [
        ("Timing", ["Bread gets cold"])
    ]
    assert [pledge.i_will for pledge in made.pledges] == ["Ring the ward"]
    assert made.closing_words == ("Thank you all",)
    assert made.scales == (ScaleLine(moment="check_in", statement="I feel heard", answers=(1, 1, 1, 1, 0)),)
    assert made.own is None


def test_only_a_facilitator_takes_home_how_often_the_cards_were_played() -> None:
    story = told()
    (card,) = report(story, "m1").cards
    assert (card.id, card.played, card.aside) == (story.table("t1").path[0].card, 1, 0)
    assert report(story, asker(story)).cards == ()
    assert f"| {card.title} | 1 | 0 |" in markdown(report(story, "m1"))
    assert "played: 1, laid aside: 0" in sheet(report(story, "m1"))


def test_a_participant_takes_home_their_own_words_and_what_the_room_shared() -> None:
    story = told()
    made = report(story, asker(story))
    assert made.own is not None
    assert [line.noticed for line in made.own.captures] == ["Bread gets cold"]
    assert sorted(pledge.i_will for pledge in made.own.pledges) == ["Meet again", "Ring the ward", "Sleep more"]
    assert sorted((text.kind, text.text) for text in made.own.texts) == [
        ("closing_word", "Thank you all"),
        ("note", "Only for myself"),
    ]
    assert [theme.name for theme in made.themes] == ["Timing"]


def test_nobody_takes_home_what_they_may_not_see() -> None:
    story = told()
    neighbour, stranger = report(story, asker(story, place=1)), report(story, asker(story, "t2"))
    everything = json.dumps(asdict(neighbour)) + json.dumps(asdict(stranger))
    for secret in ("Only for myself", "Sleep more", "Person"):
        assert secret not in everything
    assert [line.noticed for line in stranger.captures] == ["Bread gets cold", "A bench"]
    assert "Rude words" not in json.dumps(asdict(stranger))
    assert sorted(pledge.i_will for pledge in neighbour.pledges) == ["Meet again", "Ring the ward"]
    assert [pledge.i_will for pledge in stranger.pledges] == ["Ring the ward"]
    assert not {"Sleep more", "Meet again"} & {pledge.i_will for pledge in report(story, "m1").pledges}


@pytest.mark.parametrize("wanted", list(Format))
def test_no_name_is_in_any_file(wanted: Format) -> None:
    story = told()
    for member in story.room.members:
        content = export(story.room, (), member, wanted).content.decode()
        assert "Person" not in content
        assert "Lee" not in content
        assert "Bread gets cold" in content


def test_in_an_anonymous_room_nothing_is_anybody_s_own() -> None:
    story = seated(4, naming=Naming.ANONYMOUS)
    for number, said in ((1, "First written"), (2, "Second written"), (3, "Third written")):
        key = f"{9 - number}{number:063x}"
        story.does(AddCapture(seat=f"s{number}", round=None, kind=CaptureKind.INSIGHT, noticed=said, edit_hash=key))
    story.phase("harvest")
    for member in ("m1", "m2"):
        made = report(story, member)
        assert made.anonymous
        assert not made.own or not (made.own.captures or made.own.pledges or made.own.texts)
        assert "0000001" not in json.dumps(asdict(made))
    ids = sorted(story.table("t1").captures)
    by_chance = [story.table("t1").captures[one].noticed.text for one in ids]
    assert [line.noticed for line in report(story, "m1").captures] == by_chance


def test_words_that_were_taken_back_are_in_no_report() -> None:
    story = told()
    capture = next(iter(story.table("t1").captures))
    gone = replace(story.table("t1").captures[capture].noticed, text=None)
    table = story.table("t1")
    captures = {**table.captures, capture: replace(table.captures[capture], noticed=gone)}
    room = replace(story.room, tables={**story.room.tables, "t1": replace(table, captures=captures)})
    assert gather(room, (), "m1").captures[0].noticed == ""


NASTY = "=HYPERLINK(1)\n# Heading\n- [x](http://evil.example) ![p](http://evil.example/p.png) <script>|&amp;`*_~"


def nasty() -> Report:
    line = CaptureLine(
        table=1, round=1, card=NASTY, kind="insight", noticed=NASTY, because="+1", so="@SUM(A1)", whose_need="both",
        theme="-2", hidden=False,
    )  # fmt: skip
    pledge = PledgeLine(table=1, i_will=NASTY, who_with="＝1", by_when="\t=1", help_needed="\r1", for_table=True)
    return Report(
        title=NASTY, purpose="=1+1", anonymous=True, decks=(NASTY,),
        counts=Counts(seats=1, tables=1, rounds=1, captures=1, themes=1, pledges=1),
        captures=(line,), themes=(ThemeLine(name=NASTY, captures=(line,)),), pledges=(pledge,),
        closing_words=(NASTY, ' "quoted", and\nmore'),
        scales=(ScaleLine(moment="check_out", statement="a|b", answers=(0, 1, 2, 0, 0)),),
    )  # fmt: skip


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠", " =", "  @"])
def test_no_cell_is_a_formula(start: str) -> None:
    assert cell(f"{start}1+1") == f"'{start}1+1"
    assert cell("1+1=2") == "1+1=2"


def test_a_sheet_is_read_back_as_it_was_written() -> None:
    written = sheet(nasty())
    assert written.startswith(BOM)
    assert written.endswith("\r\n")
    rows = list(csv.DictReader(io.StringIO(written.removeprefix(BOM), newline=""), strict=True))
    assert tuple(rows[0]) == COLUMNS
    assert not [value for row in rows for value in row.values() if value.lstrip(" ")[:1] in set("=+-@\t\r\n＝＋－＠")]
    capture = next(row for row in rows if row["what"] == "capture")
    assert capture["text"] == "'" + NASTY
    assert rows[-2]["text"] == ' "quoted", and\nmore'


def test_markdown_shows_what_was_typed_and_nothing_more() -> None:
    written = markdown(nasty())
    for line in written.splitlines():
        assert not line.startswith(("# H", "- [x]", "=", "<"))
    assert not re.search(r"(?<!\\)(\]\(|<script|!\[|[*`]_~)", written)
    assert r"\[x\](http://evil.example)" in written
    assert r"| a\|b | at the end | 0 | 1 | 2 | 0 | 0 |" in written


def test_a_pledge_is_the_words_that_were_written_in_whatever_language() -> None:
    line = PledgeLine(table=1, i_will="سأسأل", who_with="", by_when="", help_needed="", for_table=False)
    written = markdown(replace(nasty(), pledges=(line, replace(line, for_table=True)))).splitlines()
    assert "- سأسأل" in written
    assert "- **As a table:** سأسأل" in written


@pytest.mark.parametrize(
    ("written", "shown"),
    [("ring the ward", "Ring the ward"), ("“ask” first", "“Ask” first"), ("iPad for all", "iPad for all"),
     ("سأسأل", "سأسأل"), ("3 calls", "3 calls"), ("…", "…"), ("", "")],
)  # fmt: skip
def test_a_pledge_that_stands_alone_begins_with_a_capital(written: str, shown: str) -> None:
    assert alone(written) == shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("1. one", "1\\. one"), ("2) two", "2\\) two"), ("- dash", "\\- dash"), ("+ plus", "\\+ plus"), ("1 2", "1 2"),
     ("a\nb", "a\\\n  b"), ("3.5 cm", "3\\.5 cm"), ("---", "\\---")],
)  # fmt: skip
def test_a_line_never_begins_a_list(typed: str, shown: str) -> None:
    assert plain(typed) == shown


def test_json_is_the_report_itself() -> None:
    story = told()
    made = json.loads(export(story.room, (), "m1", Format.JSON).content)
    assert made == json.loads(json.dumps(asdict(report(story, "m1"))))
    assert made["version"] == 1
