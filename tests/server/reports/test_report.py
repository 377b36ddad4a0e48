"""The report of a room: what it tells and what it never does, in every form, opened with programs of others."""

import csv
import io
import json
import re
import warnings
import zipfile
from dataclasses import asdict, replace
from functools import cache
from html.parser import HTMLParser
from typing import Any, Final

import docx
import openpyxl
import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.commands import (
    CallDots,
    HideCapture,
    KeepOutOfReport,
    LetThemeThrough,
    MakeTheme,
    PlaceDots,
    WithdrawCapture,
)
from game.events import Event
from game.events.findings import CaptureAdded
from game.rules.captures import all_captures
from game.terms import Naming
from server.print.faces import covered
from server.print.typeset import FONTS
from server.reports.blocks import Picture, Table
from server.reports.cards import clean
from server.reports.facts import (
    CardUsed,
    Facts,
    Path,
    ReportCapture,
    ReportPledge,
    Scale,
    Seen,
    Sentence,
    Standpoint,
    Step,
    Theme,
    Unheard,
)
from server.reports.facts import (
    Story as PledgeStory,
)
from server.reports.making import HEAVY, Form, whole, write
from server.reports.sections import document
from server.reports.statements import statements
from server.reports.telling import facts
from server.reports.words import REPORTED, voice
from tests.server.reports.great_hall import Hall, shelf
from tests.server.reports.test_taken_home import told as small_story
from tests.story import Story, opened, seated

NASTY: Final = (
    "=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "<script>alert(1)</script>", "[x](http://evil.example)",
    '#panic("x") $x^2$ @preview/a:1 *c*', "\u202eevil\u202c", "👩🏽‍⚕️ 😀 🏴󠁧󠁢󠁷󠁬󠁳󠁿", "漢字 हिन्दी", "x" * 2_000, "a\0b\ud800",
    'say "hi" & bye', "قال: hello (1)", "&amp;",
)  # fmt: skip


@cache
def hall(language: str = "en") -> Facts:
    """A room of two dozen people."""
    made = Hall(people=24, captures=40, rounds=2, language=language)
    return facts(made.log, [made.deck], language)


def every_form(told_: Facts) -> dict[Form, bytes]:
    """The report in each form."""
    return {form: whole(told_, form) for form in Form}


def as_text(form: Form, made: bytes) -> str:
    """What a reader of the file finds in it."""
    if form is Form.PDF:
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made)).pages)
    if form is Form.WORD:
        file = docx.Document(io.BytesIO(made))
        cells = [cell.text for table in file.tables for row in table.rows for cell in row.cells]
        return "\n".join([*(one.text for one in file.paragraphs), *cells])
    if form is Form.EXCEL:
        book = openpyxl.load_workbook(io.BytesIO(made))
        return "\n".join(str(cell.value) for page in book for row in page for cell in row if cell.value is not None)
    return made.decode()


def test_every_language_says_the_same() -> None:
    names = sorted(file.stem for file in REPORTED.folder.glob("*.ftl"))
    assert names == ["ar", "cy", "en"]
    for name in names:
        said = REPORTED.words(name)
        assert said.keys() == REPORTED.words("en").keys(), name
        assert all(
            re.findall(r"{.*?}", said[key]) == re.findall(r"{.*?}", REPORTED.words("en")[key]) for key in said
        ), name
    assert [len(lines) for lines in statements("cy").values()] == [6, 10]
    assert statements("de") == statements("en") != statements("ar")


def test_the_report_tells_what_the_room_found() -> None:
    told_ = facts(small_story().history, ())
    assert (told_.title, told_.purpose, told_.date) == ("Leaving hospital", "To find out what helps", "2023-11-14")
    assert [(theme.number, theme.name, [one.noticed for one in theme.captures]) for theme in told_.themes] == [
        (1, "Timing", ["Bread gets cold"])
    ]
    assert [one.noticed for one in told_.no_theme] == ["A bench"]
    assert [one.i_will for one in told_.pledges] == ["Ring the ward"]
    assert [(one.status, [story.story for story in one.told]) for one in told_.pledges] == [("done", ["They answered"])]
    assert [(one.table, one.sentence) for one in told_.sentences] == [(1, "Ask at the door")]
    assert told_.closing_words == ("Thank you all",)
    assert told_.people.all_of_them == 8
    everything = json.dumps(asdict(told_))
    for secret in ("Rude words", "Only for myself", "Sleep more", "Meet again", "Held back", "Person", "Lee"):
        assert secret not in everything, secret


def test_dots_are_told_from_five_people_on() -> None:
    """Rules: H9, L6."""
    for people, told_there in ((4, False), (5, True)):
        story = seated(6).phase("harvest").does(MakeTheme(theme="Timing"), MakeTheme(theme="Money"), by="m1")
        one, other = story.room.themes
        for theme in (one, other):
            story.does(LetThemeThrough(id=theme, on_screen=True), by="m1")
        story.does(CallDots(wanted=True), by="m1")
        for nth in range(1, people + 1):
            story.does(PlaceDots(seat=f"s{nth}", dot_1=one, dot_2=one, dot_3=other if nth == 1 else None))
        story.does(PlaceDots(seat="s6", dot_1=None, dot_2=None, dot_3=None))
        dots = {theme.name: theme.dots for theme in facts(story.history, ()).themes}
        assert dots == ({"Timing": 10, "Money": 1} if told_there else {"Timing": None, "Money": None})


def test_perspectives_their_silence_and_the_turns_are_counted_from_the_log() -> None:
    told_ = hall()
    themed = sum(len(theme.captures) for theme in told_.themes)
    assert sum(one.captures for one in told_.seen) == themed == told_.sizes.captures - len(told_.no_theme)
    heard = {one.standpoint for theme in told_.themes for one in theme.captures}
    heard |= {one.standpoint for one in told_.no_theme}
    silent = {one.name for one in told_.standpoints if one.id not in heard}
    assert set(told_.unheard.played) | set(told_.unheard.never_played) == silent
    assert told_.talk is not None
    assert (told_.talk.turns, told_.talk.go_rounds) == (48, 8), "two go-rounds of six at four tables"
    assert (told_.talk.tables, told_.talk.whole) == (4, 4)
    assert [len(path.steps) for path in told_.paths] == [2, 2, 2, 2]
    assert told_.scales[0].before is not None
    assert sum(told_.scales[0].before) == 24


# Nobody can be found in it.


@cache
def by_authors(authors: int) -> tuple[Facts, list[str]]:
    """The report of a room whose texts were written by others, on other devices: facts, and forms in words."""
    made = Hall(
        people=8, captures=8, rounds=1, writer=lambda nth, seats: (nth + 1) * authors % seats, keys=str(authors)
    )
    told_ = facts(made.log, [made.deck], "en")
    return told_, [write(told_, form).text for form in Form if form not in HEAVY]


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(1, 20))
def test_in_an_anonymous_room_other_authors_give_the_same_bytes(authors: int) -> None:
    (told_, texts), (others, other_texts) = by_authors(0), by_authors(authors)
    assert told_ == others
    assert texts == other_texts
    assert document(told_) == document(others), "and so every form that is made of it"


def test_the_keys_of_devices_do_differ_between_those_rooms() -> None:
    one, two = (Hall(people=4, captures=4, rounds=1, keys=keys) for keys in ("a", "b"))
    assert {capture.id for capture in all_captures(one.there)}.isdisjoint(
        capture.id for capture in all_captures(two.there)
    )


@pytest.mark.parametrize("naming", list(Naming))
def test_no_form_has_a_name_or_an_id(naming: Naming) -> None:
    story = seated(6, naming=naming)
    made = every_form(facts(story.history, (), "en"))
    for form, file in made.items():
        text = as_text(form, file)
        assert not re.search(r"Person|Lee|\bm\d\b|\bs\d\b", text), form


def test_the_same_log_gives_the_same_bytes() -> None:
    assert every_form(hall()) == every_form(hall())


# Rooms in which little is left.


def withdrawn() -> tuple[Event, ...]:
    story = small_story()
    for capture in list(all_captures(story.room)):
        member = story.seat(capture.seat or "").member
        story.does(WithdrawCapture(capture=capture.id), by=member)
    return story.history


def hidden() -> tuple[Event, ...]:
    story = small_story()
    for capture in list(all_captures(story.room)):
        if not capture.hidden:
            story.does(HideCapture(capture=capture.id, hidden=True), by="m1")
    return story.history


def kept_out() -> tuple[Event, ...]:
    story = small_story()
    for capture in list(all_captures(story.room)):
        member = story.seat(capture.seat or "").member
        story.does(KeepOutOfReport(capture=capture.id, out=True), by=member)
    return story.history


def test_what_its_writer_keeps_out_of_a_report_is_in_none() -> None:
    before, after = facts(small_story().history, (), "en"), facts(kept_out(), (), "en")
    assert sum(len(theme.captures) for theme in before.themes) > 0
    assert sum(len(theme.captures) for theme in after.themes) == 0


@pytest.mark.parametrize(
    "log",
    [opened().history, seated(1).history, withdrawn(), hidden()],
    ids=["nobody", "one", "withdrawn", "hidden"],
)
def test_a_room_with_little_in_it_has_a_report_all_the_same(log: tuple[Event, ...]) -> None:
    told_ = facts(log, (), "en")
    assert told_.sizes.captures == 0
    for form, made in every_form(told_).items():
        text = as_text(form, made)
        assert "Leaving hospital" in text, form
        assert not re.search("Bread gets cold|Rude words|A bench", text), form
    if told_.people.all_of_them is None:
        assert told_.talk is None
        assert not told_.people.groups


# What people type.


@cache
def nasty_facts() -> Facts:
    """A report in which everything that people or decks say is nasty, cleaned as the teller cleans it."""
    said = tuple(clean(text) for text in NASTY)
    found = tuple(
        ReportCapture(table=1, round=1, card=text, standpoint="p", kind=kind, noticed=text, because=text, so=text,
              whose_need=None, theme=1)
        for text in said
        for kind in ("quote", "insight")
    )  # fmt: skip
    words = "".join(one[:20] for one in said)
    pledges = (
        ReportPledge(
            table=1,
            i_will=text,
            who_with=text,
            by_when=text,
            help_needed=text,
            for_table=False,
            told=(PledgeStory(status="let_go", story=text),),
        )
        for text in said
    )
    return replace(
        hall(),
        title=words[:80],
        purpose=said[7],
        agreement=said,
        closing_words=said,
        standpoints=(Standpoint(id="p", name=words, colour="teal", icon="bed"),),
        themes=(Theme(number=1, name=words, captures=found),),
        seen=(Seen(theme=1, standpoint="p", captures=3), Seen(theme=1, standpoint=None, captures=1)),
        paths=(Path(table=1, steps=tuple(Step(round=1, card=text, standpoint="p", outcome=None) for text in said)),),
        scales=tuple(Scale(statement=text, before=(1, 1, 1, 1, 1), after=None) for text in said),
        cards=(CardUsed(title=words, standpoint="p", rounds=1, written_here=words),),
        unheard=Unheard(played=said, never_played=said, cards=said),
        pledges=tuple(pledges),
        sentences=tuple(Sentence(table=1, sentence=text) for text in said),
    )


def test_texts_of_old_logs_are_cleaned_like_new_ones() -> None:
    def as_it_was(one: Event) -> Event:
        if isinstance(one, CaptureAdded):
            return replace(one, noticed=replace(one.noticed, text="\u202eBread\x00 gets\ud800 cold"))
        return one

    log = tuple(as_it_was(one) for one in small_story().history)
    assert facts(log, ()).themes[0].captures[0].noticed == "Bread gets cold"


@pytest.fixture(scope="module")
def nasty() -> dict[Form, bytes]:
    return every_form(nasty_facts())


def test_excel_holds_texts_and_no_formula(nasty: dict[Form, bytes]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        book = openpyxl.load_workbook(io.BytesIO(nasty[Form.EXCEL]))
    cells = [cell for page in book for row in page for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert all(cell.quotePrefix for cell in cells if cell.data_type == "s")
    said = {cell.value for cell in cells}
    assert {"=HYPERLINK(1)", "+1", "<script>alert(1)</script>", "x" * 2_000} <= said


def test_no_cell_of_csv_is_a_formula(nasty: dict[Form, bytes]) -> None:
    rows = csv.reader(io.StringIO(nasty[Form.CSV].decode().removeprefix("\ufeff"), newline=""))
    cells = [cell for row in rows for cell in row]
    assert "'=HYPERLINK(1)" in cells
    assert not [cell for cell in cells if cell.lstrip(" ")[:1] in {*"=+-@\t\r\n"}]


class Tags(HTMLParser):
    """What is in a page besides text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags, self.attributes = set[str](), set[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if not (dict(attrs).get("href") or "#").startswith("#"):
            self.tags.add("a:outside")


def test_the_page_holds_no_markup_of_people(nasty: dict[Form, bytes]) -> None:
    page = nasty[Form.PAGE].decode()
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    seen = Tags()
    seen.feed(page)
    assert not seen.tags & {"script", "a:outside", "img", "link", "iframe", "object", "x", "c"}
    assert "src" not in seen.attributes
    assert not [name for name in seen.attributes if name.startswith("on")]


def test_markdown_holds_no_link_of_people(nasty: dict[Form, bytes]) -> None:
    text = nasty[Form.MARKDOWN].decode()
    assert not re.search(r"(?<!\\)<script", text)
    assert not re.search(r"(?<!\\)\]\(http", text)


def test_word_is_read_with_headings_tables_and_alt_texts(nasty: dict[Form, bytes]) -> None:
    file = docx.Document(io.BytesIO(nasty[Form.WORD]))
    styles = [one.style.name for one in file.paragraphs if one.style]
    assert styles.count("Title") == 1
    assert "Heading 1" in styles
    assert "Heading 2" in styles
    text = as_text(Form.WORD, nasty[Form.WORD])
    for wanted in ("=HYPERLINK(1)", "<script>alert(1)</script>", "😀", "漢字", "x" * 2_000):
        assert wanted in text, wanted
    assert all(row.find(".//{*}tblHeader") is not None for row in (one.rows[0]._tr for one in file.tables))
    alts = [one.get("descr") for one in file.element.iter("{*}docPr")]
    assert alts == [block.alt for block in document(nasty_facts()).blocks if isinstance(block, Picture)]
    assert not list(file.element.iter("{*}fldSimple", "{*}instrText", "{*}hyperlink"))


def test_the_pdf_is_tagged_and_shows_what_it_can(nasty: dict[Form, bytes]) -> None:
    file = pypdf.PdfReader(io.BytesIO(nasty[Form.PDF]))
    root: Any = file.trailer["/Root"]
    assert str(root["/MarkInfo"]["/Marked"]) == "True"
    assert root["/Lang"] == "en"
    tags, alts = set(), []
    waiting = [root["/StructTreeRoot"]]
    while waiting:
        one: Any = waiting.pop().get_object()
        if isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            tags.add(one.get("/S"))
            alts += [str(one["/Alt"])] if "/Alt" in one else []
            waiting += [one["/K"]] if "/K" in one and not isinstance(one["/K"], int) else []
    assert {"/H1", "/H2", "/H3", "/L", "/LI", "/Table", "/TH", "/TD", "/Figure"} <= tags
    assert voice("en")("scales-alt") in alts
    text = as_text(Form.PDF, nasty[Form.PDF])
    assert "▢" in text
    assert "Signs that this file has no face for" in text.replace("\n", " ")
    assert '#panic("x") $x^2$' in text


def test_every_letter_said_to_have_a_face_can_be_printed() -> None:
    letters = sorted(covered((FONTS,)) - set("\n\u2066\u2067\u2068\u2069"))
    assert len(letters) > 4_000
    assert not set("漢😀") & set(letters)
    text = " ".join(letters)
    lines = tuple(text[at : at + 400] for at in range(0, len(text), 400))
    assert whole(replace(facts(opened().history, ()), agreement=lines), Form.PDF).startswith(b"%PDF-")


@pytest.mark.parametrize("language", ["ar", "cy"])
def test_other_languages_reach_every_form(language: str) -> None:
    told_ = replace(hall("ar"), language="ar") if language == "ar" else replace(hall(), language="cy")
    made = every_form(told_)
    found = voice(language)("unheard")
    assert all(found in as_text(form, made[form]) for form in (Form.PAGE, Form.WORD, Form.MARKDOWN))
    assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">'.encode() in made[Form.PAGE]
    root: Any = pypdf.PdfReader(io.BytesIO(made[Form.PDF])).trailer["/Root"]
    assert root["/Lang"] == language
    assert (b"<w:bidi/>" in _part(made[Form.WORD], "word/document.xml")) is (language == "ar")


def _part(file: bytes, name: str) -> bytes:
    return zipfile.ZipFile(io.BytesIO(file)).read(name)


def test_a_table_follows_every_picture() -> None:
    blocks = document(hall()).blocks
    pictures = [nth for nth, block in enumerate(blocks) if isinstance(block, Picture)]
    assert len(pictures) == 3
    for nth in pictures:
        after = [type(block) for block in blocks[nth + 1 : nth + 3]]
        assert Table in after


def test_a_room_of_story_and_of_the_shelf_name_cards_in_the_language_asked_for() -> None:
    told_ = hall("ar")
    names = {one.name for one in told_.standpoints}
    known = {words.name for words in shelf()["leaving-hospital"].perspective_words["ar"].values()}
    assert names <= known


def test_the_story_is_told_by_its_log_alone() -> None:
    story: Story = small_story()
    assert facts(story.history, ()) == facts(list(story.history), ())
