"""Who is shown what: everyone converges on their own view, and nothing else ever reaches them."""

import json
import random
from collections.abc import Iterator
from operator import is_
from typing import Any

import pytest

from game import IllegalMove, Room, audience, legal, sources, view
from game.commands import (
    AddCapture,
    AddPhase,
    AnswerScale,
    AskForHelp,
    ChoosePlace,
    Command,
    DrawCard,
    EnterPhase,
    Invite,
    Join,
    KeepNote,
    LeaveWord,
    MakePledge,
    MoveSeat,
    ReviseAgreement,
    SayToAll,
    TurnCard,
    WelcomeKindWords,
    WriteKindWord,
)
from game.legal import values
from game.run_sheet import PhaseKind
from game.terms import CaptureKind, Moment, Place, Role, Standing
from game.views import MinePart, MyWords, PartKey
from server.rooms.frames import KEPT_BYTES, OWN, Framed, body_of, payload_of, version_of
from server.rooms.showing import SLOW
from server.wire import MAX_PART, any_command
from tests.server.hall import Hall, Phone
from tests.server.stage import SeededEntropy, care_deck, workshop


def bodies(state: Room, member: str) -> dict[str, Any]:
    """A member's view of the rules, as JSON."""
    return {name: json.loads(body_of(part)) for name, part in view(state, member).items()}


def of_rules(parts: dict[str, Any]) -> dict[str, Any]:
    added = {"cards", "shoes", "titles", "guide", "presence", "table_presence"}
    return {name: body for name, body in parts.items() if body["kind"] not in added}


def by_chance(hall: Hall, rng: random.Random) -> Iterator[tuple[Command, str]]:
    """What somebody who is there may do now, chosen blindly, again and again."""
    while True:
        there = [one for one, member in hall.state.members.items() if member.standing is not Standing.REMOVED]
        member = rng.choice(there)
        offers = legal(hall.state, member)
        if not offers:
            continue
        offer = rng.choice(offers)
        rare = offer.do in ("remove_member", "leave_room", "invite", "enter_phase", "make_anonymous", "pause_room")
        if rare and rng.random() < 0.9:
            continue
        chosen: dict[str, Any] = {"type": offer.do}
        for name, choices in offer.fields.items():
            possible = values(hall.state, member, choices, chosen)
            if not possible:
                break
            chosen[name] = (rng.choice(possible),) if name == "captures" else rng.choice(possible)
        else:
            words = {
                name: f"{rng.getrandbits(256):064x}"
                if name in ("edit_hash", "link_hash")
                else "2027-01-31"
                if name == "day"
                else rng.choice(("ja", "☃ " * 40))
                for name in offer.words
            }
            yield any_command.validate_python(chosen | words), member


@pytest.mark.parametrize("seed", range(3))
def test_everyone_converges_on_their_own_view_and_sees_nothing_else(seed: int) -> None:
    rng = random.Random(seed)
    hall = Hall(workshop(7, table_size=4, playing=rng.choice(("own_shoes", "swap_shoes"))))
    for member in tuple(hall.state.members):
        hall.phone(member, rng.choice(("en", "ar", "cy")))
    looking = hall.phone("m1")
    chance = by_chance(hall, rng)
    for step in range(160):
        command, by = next(chance)
        if step % 20 == 0:
            looking.seated.look = rng.choice((None, *hall.state.tables))
            hall.showing.turn(looking.session)
            looking.take()
        try:
            hall.do(command, by)
        except IllegalMove:
            continue
        for phone in hall.phones:
            known = bodies(hall.state, phone.member)
            for one in phone.take():
                for name, shown in one["parts"].items():
                    if shown["body"]["kind"] in ("cards", "titles") or phone is looking:
                        continue
                    assert shown["body"] == known.get(name), f"{phone.member} was shown a {name} that is not theirs"
                    assert shown["v"] == version_of(body_of(view(hall.state, phone.member)[name]))
        if step % 10 == 0:
            hall.compare()
            for phone in hall.phones:
                phone.take()
                if phone is not looking:
                    assert of_rules(phone.parts) == bodies(hall.state, phone.member)
    hall.compare()
    newcomers = [Phone(hall, phone.member, phone.seated.language) for phone in tuple(hall.phones)]
    for phone, newcomer in zip(tuple(hall.phones), newcomers, strict=False):
        newcomer.seated.look = phone.seated.look
        hall.showing.resume(newcomer.session)
        newcomer.session.flush()
    hall.compare()
    for phone, newcomer in zip(tuple(hall.phones), newcomers, strict=False):
        phone.take(), newcomer.take()
        assert newcomer.parts == phone.parts, f"{phone.member}: coming back gives the same as having stayed"


def test_shared_parts_are_built_and_framed_once() -> None:
    hall = Hall(workshop())
    phones = [hall.phone(f"m{number}") for number in range(2, 8)]
    hall.do(DrawCard(seat="s1", round="t1r1"), "m2")
    sent = [phone.link.frames for phone in phones]
    assert all(len(frames) == len(sent[0]) for frames in sent)
    for frames in zip(*sent, strict=True):
        assert all(frame is frames[0] for frame in frames)


def test_a_long_part_that_many_receive_is_one_object_and_a_long_one_of_ones_own_is_not_kept() -> None:
    hall = Hall(workshop())
    phones = [hall.phone(f"m{number}") for number in range(2, 8)]
    hall.do(ReviseAgreement(agreement="😀" * 1190), "m1")
    sent = [max(phone.link.frames, key=len) for phone in phones]
    assert len(sent[0]) > KEPT_BYTES
    assert all(frame is sent[0] for frame in sent)
    long = MinePart(items=(MyWords(seat="s1", round=None, text="ﷺ" * 1500),))
    own = Framed("mine.1", long, body_of(long))
    assert own.frame(1, hall.clock) is not own.frame(1, hall.clock)


def test_what_is_due_to_one_member_alone_divides_no_group() -> None:
    written = workshop()
    line = AddPhase(after=written.room.hall.phases[0].id, kind=PhaseKind.PLAY, minutes=20, mode="presentations")
    written.do(line, "m1")
    room = written.room
    alone = {key.name for member in room.members for key in audience(room, member) if key.whose == member}
    assert alone == OWN


@pytest.mark.parametrize(
    "command",
    [
        AnswerScale(seat="s1", moment=Moment.CHECK_OUT, statement=0, value=4),
        LeaveWord(seat="s1", in_own_words="Hope"),
        MakePledge(seat="s1", i_will="ring before noon"),
        WriteKindWord(seat="s1", to="s2", kind_words="Thank you"),
        KeepNote(seat="s1", round="t1r1", note="Ask about the bed"),
    ],
)
def test_what_a_whole_hall_does_at_once_changes_nobody_elses_own_parts(command: Command) -> None:
    hall = Hall(workshop(12))
    for number in (1, 2):
        hall.do(WelcomeKindWords(seat=f"s{number}", welcome=True), f"m{number + 1}")
    hall.do(DrawCard(seat="s1", round="t1r1"), "m2")
    hall.do(EnterPhase(phase=hall.state.hall.phases[-2].id), "m1")

    def of_others() -> list[tuple[object, ...]]:
        keys = [PartKey(name=name, whose=f"m{number}") for number in range(3, 14) for name in ("me", "mine")]
        near = {seat.member for seat in hall.state.tables["t1"].seats.values()}
        return [sources(hall.state, key) for key in keys if not (isinstance(command, KeepNote) and key.whose in near)]

    before = of_others()
    hall.do(command, "m2")
    assert all(len(old) == len(new) and all(map(is_, old, new)) for old, new in zip(before, of_others(), strict=True))


def test_a_frame_names_its_part_first() -> None:
    hall = Hall(workshop())
    phone = hall.phone("m2")
    hall.do(SayToAll(message="Lunch"), "m1")
    payload = payload_of(phone.link.frames[0])
    assert payload.startswith(b'{"type":"show","parts":{"room":{"v":')
    assert b'"gone":[],"seq":%d,"now":' % hall.seq in payload


def test_slow_parts_wait_for_a_comparison() -> None:
    hall = Hall(workshop())
    phones = [hall.phone(member) for member in ("m1", "m2", "m8", "m9")]
    hall.do(Join(name="Late", agreed=True), None)
    sent = {name for phone in phones for one in phone.take() for name in one["parts"]}
    assert sent
    assert not {name for name in sent if name.partition(".")[0] in SLOW}
    hall.compare()
    later = {name.partition(".")[0] for phone in phones for one in phone.take() for name in one["parts"]}
    assert {"counts", "roster", "line"} <= later


def test_private_things_stay_private() -> None:
    hall = Hall(workshop())
    mine = hall.phone("m2")
    others = [hall.phone(member) for member in ("m3", "m4", "m5", "m6", "m7", "m8", "m9")]
    everyone = [*others, facilitator := hall.phone("m1")]
    hall.do(DrawCard(seat="s1", round="t1r1"), "m2")
    hall.compare()
    for phone in (mine, *everyone):
        phone.take()
    hall.do(KeepNote(seat="s1", round="t1r1", note="Canary in the coal mine"), "m2")
    hall.do(ChoosePlace(seat="s1", round="t1r1", place=Place.FIRST), "m2")
    hall.compare()
    assert "Canary" in json.dumps(mine.take())
    assert [phone.link.read() for phone in everyone] == [[]] * len(everyone)
    hall.do(AskForHelp(seat="s1", wanted=True), "m2")
    hall.compare()
    assert [phone.link.read() for phone in others] == [[]] * len(others)
    assert '"help_for": ["s1"]' in json.dumps(facilitator.take())


def test_a_tender_card_is_sent_to_nobody_before_it_is_turned() -> None:
    for seed in range(40):
        hall = Hall(workshop(4))
        hall.entropy = SeededEntropy(seed)
        phones = [hall.phone(member) for member in tuple(hall.state.members)]
        hall.do(DrawCard(seat="s1", round="t1r1"), "m2")
        now = hall.state.tables["t1"].round
        assert now is not None
        if now.face_down:
            break
    else:
        raise AssertionError("no tender card was drawn")
    assert now.card is not None
    card = care_deck().cards[now.card.partition(":")[2]]
    hall.compare()
    said = [json.dumps(phone.take(), ensure_ascii=False) for phone in phones]
    assert card.text
    assert not [one for one in said if card.text in one or card.title in one]
    assert [one for one in said if card.content_note and card.content_note in one]
    hall.do(TurnCard(seat="s1", round="t1r1"), "m2")
    said = [json.dumps(phone.take(), ensure_ascii=False) for phone in phones]
    assert [one for one in said if card.title in one]


def test_quiz_answers_and_notes_for_facilitators_are_never_among_open_cards() -> None:
    deck = care_deck()
    notes = [card.facilitator_note for card in deck.cards.values() if card.facilitator_note]
    explained = [card.quiz.explain for card in deck.cards.values() if card.quiz]
    assert notes
    assert explained
    for seed in range(60):
        hall = Hall(workshop(4))
        hall.entropy = SeededEntropy(seed)
        phones = [hall.phone(member) for member in tuple(hall.state.members)]
        hall.do(DrawCard(seat="s1", round="t1r1"), "m2")
        hall.compare()
        said = "".join(json.dumps(phone.take(), ensure_ascii=False) for phone in phones)
        assert not [text for text in (*notes, *explained) if text in said]


def test_cards_come_in_the_language_asked_for() -> None:
    hall = Hall(workshop())
    english, arabic, welsh = hall.phone("m2", "en-GB"), hall.phone("m3", "ar-EG"), hall.phone("m4", "cy")
    shoes = [phone.parts["shoes"]["items"][0] for phone in (english, arabic, welsh)]
    assert [(one["language"], one["dir"]) for one in shoes] == [("en", "ltr"), ("ar", "rtl"), ("en", "ltr")]
    hall.do(DrawCard(seat="s1", round="t1r1"), "m2")
    for phone in (english, arabic, welsh):
        phone.take()
    (card,), _, (fallen_back,) = [phone.parts["cards.1"]["items"] for phone in (english, arabic, welsh)]
    assert (card["language"], card["fallback"]) == ("en", False)
    assert fallen_back == card | {"fallback": True}
    english.seated.language, english.seated.reads = "ar", ""
    hall.showing.turn(english.session)
    english.take()
    assert english.parts["cards.1"] == arabic.parts["cards.1"]


def test_who_moves_to_another_table_sees_that_table_alone() -> None:
    hall = Hall(workshop(8, table_size=4))
    phones = {member: hall.phone(member) for member in tuple(hall.state.members)}
    seat = next(iter(hall.state.tables["t1"].seats))
    member = hall.state.tables["t1"].seats[seat].member
    assert member is not None
    hall.do(MoveSeat(seat=seat, to="t2"), "m1")
    phones[member].take()
    assert phones[member].parts["table"]["id"] == "t2"
    hall.do(DrawCard(seat=next(iter(hall.state.tables["t1"].seats)), round="t1r1"), _at(hall, "t1"))
    assert not [one for one in phones[member].take() if "table" in one["parts"]]


def _at(hall: Hall, table: str) -> str:
    return next(seat.member for seat in hall.state.tables[table].seats.values() if seat.member is not None)


def test_a_facilitator_looks_into_a_table_and_away_again() -> None:
    hall = Hall(workshop(8, table_size=4))
    phone = hall.phone("m1")
    assert "table" not in phone.parts
    phone.seated.look = "t2"
    hall.showing.turn(phone.session)
    phone.take()
    assert phone.parts["table"]["id"] == "t2"
    assert "cards.1" in phone.parts
    phone.seated.look = None
    hall.showing.turn(phone.session)
    phone.take()
    assert "table" not in phone.parts
    assert "cards.1" not in phone.parts


@pytest.mark.parametrize("member", ["m2", "m8", "m9"])
def test_nobody_else_looks_anywhere(member: str) -> None:
    hall = Hall(workshop(6))
    phone = hall.phone(member)
    before = dict(phone.parts)
    phone.seated.look = "t1"
    hall.showing.turn(phone.session)
    phone.take()
    assert phone.parts == before


def test_a_full_socket_gets_the_newest_form_once_it_is_not() -> None:
    hall = Hall(workshop())
    phone = hall.phone("m2")
    phone.link.full = True
    for number in range(50):
        hall.do(SayToAll(message=f"Message {number}"), "m1")
    hall.compare()
    assert phone.take() == []
    phone.link.full = False
    hall.showing.show_one(phone.session, everything=True)
    said = phone.take()
    assert len([one for one in said if "room" in one["parts"]]) == 1
    assert phone.parts["room"]["message"] == "Message 49"


def test_who_holds_everything_is_sent_nothing() -> None:
    hall = Hall(workshop())
    first = hall.phone("m2")
    again = Phone(hall, "m2")
    again.seated.held = dict(first.seated.held)
    hall.showing.resume(again.session)
    again.session.flush()
    assert again.link.frames == []


def test_who_held_what_is_no_longer_theirs_is_told_so() -> None:
    hall = Hall(workshop())
    phone = Phone(hall, "m2")
    phone.seated.held = {"console": "AAAAAAAA", "room": "old"}
    phone.parts = {"console": None}
    hall.showing.resume(phone.session)
    phone.session.flush()
    said = phone.take()
    assert [one["gone"] for one in said if one["gone"]] == [["console"]]
    assert "room" in phone.parts


def test_a_beat_names_what_should_be_held() -> None:
    hall = Hall(workshop())
    phone = hall.phone("m2")
    hall.showing.beat(phone.session)
    beat = phone.take()[-1]
    assert beat["type"] == "beat"
    assert beat["seq"] == hall.seq
    assert set(beat["parts"]) == set(phone.parts)


def test_a_large_room_has_no_large_part() -> None:
    written = workshop(60, table_size=6, playing=None)
    hall = Hall(written)
    hall.do(EnterPhase(phase=next(one.id for one in hall.state.hall.phases if one.mode == "swap_shoes")), "m1")
    longest = "ﷺ" * 500
    for number, (seat, table) in enumerate(tuple(hall.state.where.items()) * 2):
        member = hall.state.tables[table].seats[seat].member
        capture = AddCapture(
            seat=seat,
            round=None,
            kind=CaptureKind.IDEA,
            noticed=longest,
            because=longest,
            so=f"{number} {longest[:400]}",
        )
        hall.do(capture, member)
    hall.do(EnterPhase(phase=next(one.id for one in hall.state.hall.phases if one.kind == "harvest")), "m1")
    hall.do(Invite(role=Role.FACILITATOR), "m1")
    for member in ("m1", "m2", "m62", "m63"):
        phone = hall.phone(member)
        sizes = {name: len(json.dumps(body, ensure_ascii=False).encode()) for name, body in phone.parts.items()}
        assert sizes
        assert max(sizes.values()) <= MAX_PART, max(sizes, key=lambda name: sizes[name])
