"""What people take home: what was on their screen, no names, and nothing that a program takes for more than text."""

import csv
import io
import json
from dataclasses import asdict, replace

import pytest

from game.commands import (
    AddCapture,
    AnswerScale,
    DrawCard,
    HideCapture,
    Join,
    KeepNote,
    LeaveWord,
    LetSentenceThrough,
    LetThemeThrough,
    LetThrough,
    MakePledge,
    MakeTheme,
    MarkEvidence,
    MoveOn,
    PutInTheme,
    SetDoor,
    StateHypothesis,
    TellPledge,
    WriteSentence,
)
from game.terms import CaptureKind, Door, Moment, Naming, PledgeStatus, Side, WhoSees, WhoseNeed
from server.reports.facts import Facts, Own
from server.reports.making import HEAVY, Form, write
from server.reports.mine import facts_for
from server.reports.plain import BOM, alone, cell, plain
from tests.story import START, Story, seated

LIGHT = [form for form in Form if form not in HEAVY]


def told() -> Story:
    """Two tables; captures, one of them hidden; a theme; pledges for everybody, a table and oneself, the first
    of them done; sentences, one of them held back; closing words."""
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
    story.does(StateHypothesis(hypothesis="Meals come late"), by="m1")
    story.does(MarkEvidence(capture=bread, side=Side.FOR), by=story.table("t1").seats[one].member)
    story.does(HideCapture(capture=rude, hidden=True), LetThrough(capture=bread, on_screen=True), by="m1")
    story.does(MoveOn(seat=one, round=round_id, stage=story.round("t1").stage))
    story.phase("harvest")
    story.does(MakeTheme(theme="Timing"), by="m1")
    story.does(LetThemeThrough(id=next(iter(story.room.themes)), on_screen=True), by="m1")
    story.does(PutInTheme(capture=bread, id=next(iter(story.room.themes))), by="m1")
    story.does(WriteSentence(seat=one, sentence="Ask at the door"), WriteSentence(seat=other, sentence="Held back"))
    story.does(LetSentenceThrough(table="t1", on_screen=True), by="m1")
    story.phase("pledge")
    for who, will in ((WhoSees.ROOM, "Ring the ward"), (WhoSees.TABLE, "Meet again"), (WhoSees.ME, "Sleep more")):
        story.does(MakePledge(seat=one, i_will=will, who_with="Kim", who_sees=who))
    promised = next(one.id for one in story.room.pledges.values() if one.who_sees is WhoSees.ROOM)
    story.does(TellPledge(pledge=promised, status=PledgeStatus.DONE, story="They answered"), by=asker(story))
    story.phase("check_out")
    return story.does(LeaveWord(seat=one, in_own_words="Thank you all"))


def asker(story: Story, table: str = "t1", place: int = 0) -> str:
    """The member who sits at a place of a table."""
    member = story.seat(list(story.table(table).seats)[place]).member
    assert member is not None
    return member


def home(story: Story, member: str) -> Facts:
    return facts_for(story.room, member, START, ())


def captures(facts: Facts) -> list[str]:
    return [one.noticed for one in (*(one for theme in facts.themes for one in theme.captures), *facts.no_theme)]


def test_a_participant_takes_home_their_own_words_and_what_the_room_shared() -> None:
    story = told()
    made = home(story, asker(story))
    assert made.own is not None
    assert [one.noticed for one in made.own.captures] == ["Bread gets cold"]
    assert sorted(pledge.i_will for pledge in made.own.pledges) == ["Meet again", "Ring the ward", "Sleep more"]
    assert sorted((text.kind, text.text) for text in made.own.texts) == [
        ("closing-word", "Thank you all"),
        ("note", "Only for myself"),
    ]
    assert (made.date, made.title, made.purpose) == ("2023-11-14", "Leaving hospital", "To find out what helps")
    assert [theme.name for theme in made.themes] == ["Timing"]
    assert made.closing_words == ("Thank you all",)
    assert [one.sentence for one in made.sentences] == ["Ask at the door"]
    (done,) = [one for one in made.pledges if one.i_will == "Ring the ward"]
    assert (done.status, [(one.status, one.story) for one in done.told]) == ("done", [("done", "They answered")])


def test_nobody_takes_home_what_they_may_not_see() -> None:
    story = told()
    neighbour, stranger = home(story, asker(story, place=1)), home(story, asker(story, "t2"))
    everything = json.dumps(asdict(neighbour)) + json.dumps(asdict(stranger))
    for secret in ("Only for myself", "Sleep more", "Person", "Held back"):
        assert secret not in everything
    assert captures(stranger) == ["Bread gets cold", "A bench"]
    assert "Rude words" not in json.dumps(asdict(stranger))
    assert sorted(pledge.i_will for pledge in neighbour.pledges) == ["Meet again", "Ring the ward"]
    assert [pledge.i_will for pledge in stranger.pledges] == ["Ring the ward"]
    for facts in (neighbour, stranger):
        assert (facts.seen, facts.paths, facts.cards, facts.people.groups, facts.unheard.cards) == ((),) * 5


def test_who_waits_at_the_door_takes_home_the_title_alone() -> None:
    story = told()
    story.does(SetDoor(door=Door.KNOCK), by="m1")
    story.does(Join(name="Late", agreed=True), by=None)
    late = list(story.room.members)[-1]
    made = home(story, late)
    assert (made.title, captures(made), made.sentences, made.scales, made.closing_words) == (
        "Leaving hospital", [], (), (), (),
    )  # fmt: skip
    assert made.people.all_of_them is None
    assert made.evidence is None
    assert not made.sizes.tables


@pytest.mark.parametrize("form", LIGHT)
def test_what_the_room_looks_into_is_in_every_file(form: Form) -> None:
    story = told()
    for one in (asker(story), asker(story, "t2")):
        assert "Meals come late" in write(home(story, one), form).text


@pytest.mark.parametrize("form", LIGHT)
def test_no_name_is_in_any_file(form: Form) -> None:
    story = told()
    for member in story.room.members:
        text = write(home(story, member), form).text
        assert "Person" not in text
        assert "Lee" not in text
        assert "Bread gets cold" in text


@pytest.mark.parametrize("language", ["en", "ar", "cy"])
def test_own_words_stand_first_in_every_form(language: str) -> None:
    story = told()
    facts = replace(home(story, asker(story)), language=language)
    for form in LIGHT:
        text = write(facts, form).text
        assert "Only for myself" in text, form
        assert "They answered" in text, form
    page = write(facts, Form.PAGE).text
    assert page.index('id="own"') < page.index('id="found"')
    assert 'id="unheard"' not in page


def test_in_an_anonymous_room_nothing_is_anybody_s_own() -> None:
    story = seated(4, naming=Naming.ANONYMOUS)
    for number, said in ((1, "First written"), (2, "Second written"), (3, "Third written")):
        key = f"{9 - number}{number:063x}"
        story.does(AddCapture(seat=f"s{number}", round=None, kind=CaptureKind.INSIGHT, noticed=said, edit_hash=key))
    story.phase("harvest")
    made = home(story, "m2")
    assert made.anonymous
    assert made.own == Own()
    assert "0000001" not in json.dumps(asdict(made))
    assert captures(made) == ["First written", "Second written", "Third written"], "in the order of the words"


NASTY = "=HYPERLINK(1)\n# Heading\n- [x](http://evil.example) ![p](http://evil.example/p.png) <script>|&amp;`*_~"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠", " =", "  @"])
def test_no_cell_is_a_formula(start: str) -> None:
    assert cell(f"{start}1+1") == f"'{start}1+1"
    assert cell("1+1=2") == "1+1=2"


def test_a_sheet_is_read_back_as_it_was_written() -> None:
    story = told()
    facts = replace(home(story, asker(story)), closing_words=(NASTY, ' "quoted", and\nmore'))
    written = write(facts, Form.CSV).text
    assert written.startswith(BOM)
    assert written.endswith("\r\n")
    rows = list(csv.reader(io.StringIO(written.removeprefix(BOM), newline=""), strict=True))
    cells = [value for row in rows for value in row]
    assert not [value for value in cells if value.lstrip(" ")[:1] in set("=+-@\t\r\n＝＋－＠") and value]
    assert "'" + NASTY in cells
    assert ' "quoted", and\nmore' in cells


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


def test_json_is_what_is_known_itself() -> None:
    story = told()
    made = home(story, asker(story))
    assert json.loads(write(made, Form.JSON).text) == json.loads(json.dumps(asdict(made)))
    assert made.version == 1
