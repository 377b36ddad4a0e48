"""Chapters K and W: words stay theirs. Out of the report, what slipped taken out, all erased, names forgotten."""

import hashlib

import pytest

from game import replay
from game.commands import (
    AddCapture,
    AddCaptureAt,
    AddSeatAt,
    Answer,
    AnswerScale,
    CallDots,
    ChangeCapture,
    EraseSeat,
    ForgetNames,
    GiveUpSeat,
    KeepNote,
    KeepOutOfReport,
    LeaveRoom,
    LeaveWord,
    LetSentenceThrough,
    LetThemeThrough,
    MakePledge,
    MakeTheme,
    PlaceDots,
    RedactCapture,
    RedactPledge,
    RedactSentence,
    RemoveMember,
    Rename,
    TakeBackByKey,
    TellPledge,
    WelcomeKindWords,
    WithdrawPledge,
    WriteKindWord,
    WriteSentence,
)
from game.events import (
    CaptureKeptOut,
    CaptureRedacted,
    Event,
    NamesForgotten,
    PledgeRedacted,
    SeatErased,
    SentenceRedacted,
)
from game.terms import CaptureKind, Moment, Naming, PledgeStatus, WhoSees
from game.words import Words
from tests.game.laws.replay import EVENTS
from tests.game.steps import reach
from tests.story import Story, seated

CANARY = "heron"
KEY = "a key only this device holds"
HASH = hashlib.sha256(KEY.encode()).hexdigest()


def noticed(story: Story, text: str = CANARY, seat: str = "s1", so: str = "") -> str:
    """A capture; gives its id."""
    story.does(AddCapture(seat=seat, round=None, kind=CaptureKind.INSIGHT, noticed=text, so=so))
    return list(story.table().captures)[-1]


def full(phase: str = "check_out") -> Story:
    """A room in which s1 has written, in every place there is, a text with the canary in it."""
    story = reach(seated(4, "own_shoes"), "think")
    story.does(Rename(seat="s1", name=f"name {CANARY}"), by="m2")
    story.does(KeepNote(seat="s1", round="t1r1", note=f"note {CANARY}"))
    reach(story, "respond").does(Answer(seat="s1", round="t1r1", go_round=1, answer=f"answer {CANARY}"))
    capture = noticed(story, f"noticed {CANARY}", so=f"so {CANARY}")
    story.does(MakeTheme(theme="Waiting", first=capture))
    for who_sees in WhoSees:
        story.does(MakePledge(seat="s1", i_will=f"pledge {CANARY}", help_needed=f"help {CANARY}", who_sees=who_sees))
    story.phase(phase)
    story.does(LeaveWord(seat="s1", in_own_words=f"word {CANARY}"))
    story.does(AnswerScale(seat="s1", moment=Moment.CHECK_OUT, statement=0, value=2))
    story.does(WelcomeKindWords(seat="s1", welcome=True), WelcomeKindWords(seat="s2", welcome=True))
    story.does(WriteKindWord(seat="s1", to="s2", kind_words=f"kind {CANARY}"))
    return story.does(WriteKindWord(seat="s2", to="s1", kind_words="to the one at the window"))


def seen(story: Story) -> str:
    """Everything that anybody in the room sees."""
    return repr([story.everything(member) for member in story.room.members])


def without_the_erased(history: tuple[Event, ...]) -> list[Event]:
    """The history as the store gives it after a restart: the texts that were erased are gone."""
    gone = {word for event in history for word in getattr(event, "erases", ())}
    bare = [EVENTS.dump_python(event, mode="json") for event in history]
    return [EVENTS.validate_python(_blanked(event, gone)) for event in bare]


def _blanked(value: object, gone: set[str]) -> object:
    if isinstance(value, dict):
        if set(value) == {"id", "text"} and value["id"] in gone:
            return {**value, "text": None}
        return {key: _blanked(one, gone) for key, one in value.items()}
    return [_blanked(one, gone) for one in value] if isinstance(value, list) else value


def test_W2_everybody_sees_all_they_wrote_while_it_runs_and_when_it_is_over() -> None:
    story = full()
    for _ in ("running", "closed"):
        own = story.mine("s1")
        assert len(own.captures) == 1
        assert len(own.pledges) == 3
        texts = [one.text for one in story.listed("m2", "mine") + story.listed("m2", "kind_words")]
        assert texts.count(f"kind {CANARY}") == 1
        assert {f"note {CANARY}", f"word {CANARY}"} <= set(texts)
        story.phase("closed")


def test_W3_one_tap_erases_all_that_a_seat_has_written_and_its_name() -> None:
    story = full()
    assert seen(story).count(CANARY) > 20
    story.when(EraseSeat(seat="s1"), by="m2").then(SeatErased)
    assert CANARY not in seen(story)
    assert CANARY not in repr(story.room)
    assert story.listed("m3", "kind_words") == []
    seat = story.seat("s1")
    assert (seat.name, seat.tag, seat.kind_words) == (None, None, False)
    assert story.room.scales == {}
    assert [theme.captures for theme in story.room.themes.values()] == [()]
    story.does(MakePledge(seat="s1", i_will="go on"))


@pytest.mark.parametrize("by", ["m2", "m1"])
def test_W3_what_was_told_of_its_pledges_and_its_dots_go_too(by: str) -> None:
    story = full().phase("harvest")
    theme = next(iter(story.room.themes))
    story.does(LetThemeThrough(id=theme, on_screen=True), CallDots(wanted=True), by="m1")
    for seat in ("s1", "s2", "s3", "s4"):
        story.does(PlaceDots(seat=seat, dot_1=theme, dot_2=theme, dot_3=None))
    for pledge in story.room.pledges:
        for status in PledgeStatus:
            story.does(TellPledge(pledge=pledge, status=status, story=f"story {CANARY}"), by="m2")
    assert seen(story).count(f"story {CANARY}") > 10
    assert story.listed("m3", "themes")[0].dots == 8
    story.does(EraseSeat(seat="s1"), by=by)
    assert "s1" not in story.room.dots
    assert story.listed("m3", "themes")[0].dots == 6
    kept = without_the_erased(story.history)
    assert CANARY not in repr(kept)
    assert replay(kept) == story.room


def test_W3_the_history_without_the_erased_texts_gives_the_same_room() -> None:
    story = full().does(EraseSeat(seat="s1"), by="m2")
    kept = without_the_erased(story.history)
    assert CANARY not in repr(kept)
    assert replay(kept) == story.room


def test_W3_also_after_leaving_after_the_close_and_by_a_facilitator_on_request() -> None:
    for way in ("left", "closed", "facilitator", "removed"):
        story = full()
        by = "m2"
        if way == "left":
            story.does(LeaveRoom(), by="m2")
        elif way == "closed":
            story.phase("closed")
        else:
            by = "m1"
        if way == "removed":
            story.does(RemoveMember(member="m2"))
        story.does(EraseSeat(seat="s1"), by=by)
        assert CANARY not in repr(story.room), way
        assert replay(without_the_erased(story.history)) == story.room, way


def test_W3_nobody_else_erases_a_seat() -> None:
    story = full()
    story.when(EraseSeat(seat="s1"), by="m3").refused("not_yours")
    story.when(EraseSeat(seat="s99"), by="m1").refused("unknown")


def test_W3_what_was_written_without_a_name_is_nobodys_seats() -> None:
    story = seated(4, phase="harvest", naming=Naming.ANONYMOUS)
    story.does(AddCapture(seat="s1", round=None, kind=CaptureKind.IDEA, noticed=CANARY, edit_hash=HASH))
    story.does(EraseSeat(seat="s1"), by="m2")
    assert len(story.table().captures) == 1


def test_W4_a_writer_takes_a_capture_out_of_the_report_and_puts_it_back() -> None:
    story = seated(4, phase="harvest")
    capture = noticed(story)
    story.when(KeepOutOfReport(capture=capture, out=True), by="m2").then(CaptureKeptOut)
    assert story.listed("m1", "stream")[0].kept_out
    story.when(KeepOutOfReport(capture=capture, out=False), by="m1").refused("not_yours")
    story.phase("closed").does(KeepOutOfReport(capture=capture, out=False), by="m2")
    assert not story.table().captures[capture].kept_out


def test_W4_without_a_name_by_the_devices_key_and_facilitators_for_what_they_wrote_down() -> None:
    story = seated(4, phase="harvest", naming=Naming.ANONYMOUS)
    story.does(AddCapture(seat="s1", round=None, kind=CaptureKind.IDEA, noticed=CANARY, edit_hash=HASH))
    keyed = f"t1.{HASH[:10]}"
    story.when(KeepOutOfReport(capture=keyed, out=True, edit_key="?"), by="m2").refused("wrong_key")
    story.does(KeepOutOfReport(capture=keyed, out=True, edit_key=KEY), by="m2")
    story.does(AddCaptureAt(table="t1", round=None, kind=CaptureKind.IDEA, noticed="ours"))
    written = next(one.id for one in story.table().captures.values() if one.edit_hash is None)
    story.does(KeepOutOfReport(capture=written, out=True), by="m1")


def test_W5_when_a_room_is_closed_its_names_are_forgotten_and_the_words_stay() -> None:
    story = full()
    story.when(ForgetNames()).refused("not_now")
    story.phase("closed")
    story.when(ForgetNames(), by="m1").refused("not_yours")
    story.when(ForgetNames()).then(NamesForgotten)
    assert not any(one.name for one in story.room.members.values())
    assert not any(seat.name for seat in story.table().seats.values())
    assert story.room.kind_words == {}
    assert f"noticed {CANARY}" in seen(story)
    assert "Person" not in seen(story)
    assert replay(without_the_erased(story.history)) == story.room
    story.when(ForgetNames()).refused("already_so")


def test_W5_the_name_of_who_was_removed_or_gave_a_seat_up_is_erased_at_once() -> None:
    story = seated(4).does(RemoveMember(member="m2"))
    assert "Person 1" not in repr(without_the_erased(story.history))
    assert story.room.members["m2"].name is None
    assert "Person 2" in repr(without_the_erased(story.history))
    assert replay(without_the_erased(story.history)) == story.room
    given_up = seated(4).does(AddSeatAt(table="t1", name="Bo")).does(GiveUpSeat(seat="s5"), by="m1")
    assert "'Bo'" not in repr(without_the_erased(given_up.history))


def test_W5_a_seat_that_is_renamed_leaves_no_old_name_behind() -> None:
    story = seated(4).does(Rename(seat="s1", name="Ann"), by="m2")
    assert replay(without_the_erased(story.history)) == story.room
    assert "Person 1" not in seen(story)


def test_K7_a_facilitator_takes_out_what_slipped_and_everybody_sees_that_they_did() -> None:
    story = seated(4, phase="harvest")
    capture = noticed(story, "Ann Lee waited. Ann Lee wept", so="ask Ann Lee")
    story.when(RedactCapture(capture=capture, slip="Ann Lee")).then(CaptureRedacted)
    shown = story.listed("m2", "captures")[0]
    assert (shown.noticed, shown.so, shown.redacted) == ("[…] waited. […] wept", "ask […]", True)
    assert "Ann Lee" not in repr(story.room)
    assert "Ann Lee" not in repr(without_the_erased(story.history))
    assert replay(without_the_erased(story.history)) == story.room
    story.does(ChangeCapture(capture=capture, noticed="my words again"), by="m2")
    assert not story.table().captures[capture].redacted


@pytest.mark.parametrize(("slip", "by", "why"), [
    ("not there", "m1", "words_missing"), (" ", "m1", "words_missing"), (CANARY, "m2", "facilitators_only"),
])  # fmt: skip
def test_K7_nothing_else_can_be_done_with_it(slip: str, by: str, why: str) -> None:
    story = seated(4, phase="harvest")
    capture = noticed(story)
    story.when(RedactCapture(capture=capture, slip=slip), by=by).refused(why)
    story.when(RedactCapture(capture="t1.0", slip=CANARY), by="m1").refused("unknown")


def test_K7_in_what_was_written_without_a_name_and_after_the_close_too() -> None:
    story = seated(4, phase="harvest", naming=Naming.ANONYMOUS)
    story.does(AddCapture(seat="s1", round=None, kind=CaptureKind.IDEA, noticed=f"a {CANARY}", edit_hash=HASH))
    story.phase("closed").does(RedactCapture(capture=f"t1.{HASH[:10]}", slip=CANARY), by="m1")
    assert story.table().captures[f"t1.{HASH[:10]}"].noticed == Words(
        id=story.table().captures[f"t1.{HASH[:10]}"].noticed.id, text="a […]"
    )


def test_K8_what_slipped_into_a_pledge_and_its_stories_goes_too() -> None:
    story = seated(4, phase="pledge")
    for who_sees in (WhoSees.ROOM, WhoSees.TABLE):
        story.does(MakePledge(seat="s1", i_will="ring Ann Lee", who_with="Ann Lee", who_sees=who_sees), by="m2")
    shown, table = story.room.pledges
    story.does(TellPledge(pledge=shown, status=PledgeStatus.UNDER_WAY), by="m2")
    story.does(TellPledge(pledge=shown, status=PledgeStatus.DONE, story="Ann Lee answered"), by="m2").phase("closed")
    story.when(RedactPledge(pledge=table, slip="Ann Lee"), by="m1").refused("unknown")
    story.when(RedactPledge(pledge=shown, slip="Ann Lee"), by="m2").refused("facilitators_only")
    story.when(RedactPledge(pledge=shown, slip="Kim"), by="m1").refused("words_missing")
    story.when(RedactPledge(pledge=shown, slip=" Ann Lee "), by="m1").then(PledgeRedacted)
    (seen_by_all,) = story.listed("m3", "pledges")
    assert (seen_by_all.i_will, seen_by_all.who_with) == ("ring […]", "[…]")
    assert [(one.status, one.story and one.story.text) for one in story.room.pledges[shown].told] == [
        (PledgeStatus.UNDER_WAY, None), (PledgeStatus.DONE, "[…] answered"),
    ]  # fmt: skip
    story.does(WithdrawPledge(pledge=table), by="m2")
    assert "Ann Lee" not in repr(story.room) + repr(without_the_erased(story.history))
    assert replay(without_the_erased(story.history)) == story.room


def test_K8_what_slipped_into_a_sentence_goes_and_it_stays_let_through() -> None:
    story = seated(4, phase="harvest").does(WriteSentence(seat="s1", sentence="Ask Ann Lee first"), by="m2")
    story.does(LetSentenceThrough(table="t1", on_screen=True), by="m1")
    story.when(RedactSentence(table="t2", slip="Ann Lee"), by="m1").refused("unknown")
    story.when(RedactSentence(table="t1", slip="Ann Lee"), by="m2").refused("facilitators_only")
    story.when(RedactSentence(table="t1", slip=" "), by="m1").refused("words_missing")
    story.when(RedactSentence(table="t1", slip="Ann Lee"), by="m1").then(SentenceRedacted)
    assert [one.sentence for one in story.listed("m3", "sentences")] == ["Ask […] first"]
    assert "Ann Lee" not in repr(story.room) + repr(without_the_erased(story.history))
    assert replay(without_the_erased(story.history)) == story.room


def test_W3_a_closing_word_and_an_answer_without_a_name_are_taken_back_by_key_at_any_time() -> None:
    story = seated(4, phase="check_out", naming=Naming.ANONYMOUS)
    story.does(LeaveWord(seat="s1", in_own_words=CANARY, edit_hash=HASH))
    story.does(AnswerScale(seat="s1", moment=Moment.CHECK_OUT, statement=0, value=3, edit_hash=HASH))
    story.when(TakeBackByKey(edit_key="?"), by="m2").refused("wrong_key")
    story.phase("closed").does(LeaveRoom(), by="m2").does(TakeBackByKey(edit_key=KEY), by="m2")
    assert CANARY not in repr(story.room)
    assert story.room.scales == {}
    assert replay(without_the_erased(story.history)) == story.room
    story.when(TakeBackByKey(edit_key=KEY), by="m2").refused("wrong_key")
