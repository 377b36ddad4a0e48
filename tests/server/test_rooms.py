"""The front door to rooms: opened once, joined once, read again from the log, kept no longer than promised."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from game import IllegalMove, Refusal
from game.commands import EnterPhase, Invite, Join
from game.terms import Door, Role, Standing
from server.access import token_hash
from server.bell import LocalBell
from server.errors import Busy, CodeTaken, NotSaved, RoomGone, TokenUsed
from server.ports import Entropy
from server.records import Batch, CodeKind, Outcome
from server.rooms import Place, Rooms
from server.rooms.conversation import Conversation
from server.rooms.frames import payload_of
from server.rooms.rooms import UNCLOSED_DAYS
from server.settings import Settings
from server.store import SqliteStore
from server.wire import Close
from tests.server.stage import (
    CODE,
    PaperLink,
    SeededEntropy,
    StandingClock,
    care_deck,
    command_id,
    opening,
    token_of,
    until,
)


class MoodyStore(SqliteStore):
    """A real store on a disk that can be told to fail."""

    failing = False

    def commit(self, batches: Sequence[Batch]) -> tuple[Outcome, ...]:
        return (Outcome.NOT_SAVED,) * len(batches) if self.failing else super().commit(batches)


class DashesFirst:
    """Chance of which every second draw is written with a dash in front."""

    def __init__(self) -> None:
        self._chance, self._dash = SeededEntropy(), False

    def draw(self, count: int) -> bytes:
        self._dash = not self._dash
        drawn = self._chance.draw(count)
        return b"\xfb" + drawn[1:] if self._dash else drawn


class House:
    """Rooms on a store in a folder, with a clock that stands."""

    def __init__(self, folder: Path, entropy: Entropy | None = None, **settings: Any) -> None:
        self.clock = StandingClock()
        self.store = MoodyStore(folder)
        self.rooms = Rooms(
            self.store,
            Settings(data=folder, heartbeat_seconds=600, **settings),
            clock=self.clock,
            entropy=entropy or SeededEntropy(),
            bell=LocalBell(),
        )

    async def open(self, name: str = "Fay", **plan: Any) -> Place:
        token = token_hash(token_of(name))
        return await self.rooms.open(opening(**plan), id=command_id(name), token=token, decks=(care_deck(),))

    async def join(self, place: Place, name: str, **more: Any) -> Place:
        command = Join(name=name, agreed=True, **more)
        return await self.rooms.join(place.room, command, id=command_id(name), token=token_hash(token_of(name)))

    async def caller(self, name: str) -> "Caller":
        caller = Caller(self.rooms)
        caller.say({"type": "hello", "protocol": 1, "token": token_of(name)})
        await until(lambda: caller.heard("welcome") or caller.link.closed)
        return caller


class Caller:
    """A conversation over a paper link: what it says is heard at once, what it hears is read by hand."""

    def __init__(self, rooms: Rooms) -> None:
        self.link = PaperLink()
        self.conversation = Conversation(rooms, self.link)

    def say(self, message: dict[str, Any]) -> None:
        self.conversation.hear(json.dumps(message).encode())

    def do(self, name: str, command: dict[str, Any]) -> None:
        self.say({"type": "do", "id": command_id(name), "command": command})

    def heard(self, kind: str) -> list[dict[str, Any]]:
        said = [json.loads(payload_of(frame)) for frame in self.link.frames]
        return [one for one in said if one["type"] == kind]


@asynccontextmanager
async def living(folder: Path, **settings: Any) -> AsyncIterator[House]:
    house = House(folder, **settings)
    await house.rooms.start()
    try:
        yield house
    finally:
        await house.rooms.stop()
        house.store.close()


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with living(tmp_path) as one:
        yield one


async def test_a_room_is_opened_once_however_often_it_is_asked(house: House) -> None:
    place = await house.open()
    assert (place.member, place.code, place.standing) == ("m1", CODE, Standing.IN)
    assert await house.open() == place
    both = await asyncio.gather(*(house.open("Gus", code="22222222") for _ in range(2)), return_exceptions=True)
    rooms = {one.room for one in both if isinstance(one, Place)}
    assert len(rooms) == 1
    assert not [one for one in both if isinstance(one, BaseException)]


async def test_no_room_s_id_begins_like_an_option_of_a_command(tmp_path: Path) -> None:
    """`shoebox export ID` would read a dash in front as an option; a draw of these bytes would give one."""
    house = House(tmp_path, entropy=DashesFirst())
    await house.rooms.start()
    try:
        assert (await house.open()).room[0] != "-"
        assert (await house.open("Gus", code="22222222")).room[0] != "-"
    finally:
        await house.rooms.stop()


async def test_a_code_belongs_to_one_room(house: House) -> None:
    await house.open()
    with pytest.raises(CodeTaken):
        await house.open("Gus")


async def test_what_the_rules_refuse_leaves_no_room(house: House) -> None:
    with pytest.raises(IllegalMove) as refused:
        await house.open(title=" ")
    assert refused.value.refusal is Refusal.WORDS_MISSING
    assert await house.rooms.by_code(CODE) is None
    assert await house.rooms.by_token(token_hash(token_of("Fay"))) is None


async def test_joining_twice_is_joining_once(house: House) -> None:
    place = await house.open()
    joined = await house.join(place, "Ann")
    assert joined.member == "m2"
    assert await house.join(place, "Ann") == joined
    twice = await asyncio.gather(*(house.join(place, "Bob") for _ in range(2)), return_exceptions=True)
    assert {one.member for one in twice if isinstance(one, Place)} == {"m3"}
    assert set((await house.rooms.state(place.room)).members) == {"m1", "m2", "m3"}


async def test_a_token_is_of_one_room(house: House) -> None:
    first, second = await house.open(), await house.open("Gus", code="22222222")
    await house.join(first, "Ann")
    with pytest.raises(TokenUsed):
        await house.join(second, "Ann")


async def test_a_door_that_is_locked_stays_so(house: House) -> None:
    place = await house.open(door=Door.LOCKED)
    with pytest.raises(IllegalMove) as refused:
        await house.join(place, "Ann")
    assert refused.value.refusal is Refusal.DOOR_LOCKED
    assert await house.rooms.by_token(token_hash(token_of("Ann"))) is None


async def test_a_link_is_a_member_with_a_token_of_its_own(house: House) -> None:
    place = await house.open()
    token = token_hash(token_of("screen"))
    screen = await house.rooms.invite(place.room, "m1", Invite(role=Role.SCREEN), id=command_id("s"), token=token)
    access = await house.rooms.by_token(token)
    assert access is not None
    assert (access.room, access.member) == (place.room, screen.member)
    ann = await house.join(place, "Ann")
    with pytest.raises(IllegalMove) as refused:
        await house.rooms.invite(
            place.room, ann.member, Invite(role=Role.FACILITATOR), id=command_id("no"), token=token_hash("x")
        )
    assert refused.value.refusal is Refusal.FACILITATORS_ONLY


async def test_there_is_no_such_room(house: House) -> None:
    with pytest.raises(RoomGone):
        await house.rooms.state("nowhere")
    assert await house.rooms.by_code("22222222") is None
    assert await house.rooms.record("nowhere") is None


async def test_everything_is_there_after_a_restart(tmp_path: Path) -> None:
    async with living(tmp_path) as before:
        place = await before.open()
        await before.join(place, "Ann")
        state, history = await before.rooms.state(place.room), await before.rooms.history(place.room)
    async with living(tmp_path) as after:
        assert await after.rooms.state(place.room) == state
        assert await after.rooms.history(place.room) == history
        assert [deck.hash for deck in await after.rooms.decks(place.room)] == [care_deck().hash]
        assert (await after.join(place, "Ann")).member == "m2"


async def test_a_disk_that_fails_is_told_and_taken_up_again(house: House) -> None:
    place = await house.open()
    caller = await house.caller("Fay")
    house.store.failing = True
    caller.do("lost", {"type": "retitle", "title": "Lost"})
    await until(lambda: caller.heard("rejected"))
    assert caller.heard("rejected")[0]["code"] == "not_saved"
    with pytest.raises(NotSaved):
        await house.join(place, "Ann")
    house.store.failing = False
    assert (await house.rooms.state(place.room)).hall.title.text == "Home by four"
    caller.do("lost", {"type": "retitle", "title": "Found"})
    await until(lambda: caller.heard("accepted"))
    assert (await house.join(place, "Ann")).member == "m2"


async def test_everybody_learns_that_nothing_can_be_saved_and_that_it_can_again(house: House) -> None:
    place = await house.open()
    await house.join(place, "Ann")
    caller, other = await house.caller("Fay"), await house.caller("Ann")
    house.store.failing = True
    caller.do("lost", {"type": "retitle", "title": "Lost"})
    await until(lambda: other.heard("saving"))
    assert not other.heard("saving")[0]["ok"]
    late = await house.caller("Ann")
    await until(lambda: late.heard("saving"))
    house.store.failing = False
    await until(lambda: other.heard("saving")[-1]["ok"] and late.heard("saving")[-1]["ok"])
    assert [one["ok"] for one in caller.heard("saving")][-1]
    pace = house.rooms.node.here(place.room)
    assert pace is not None
    assert pace._probe_timer is None
    assert house.store.rows(place.room)[-1].seq == 2
    caller.do("found", {"type": "retitle", "title": "Found"})
    await until(lambda: caller.heard("accepted"))


async def test_a_room_with_too_much_to_do_says_so(tmp_path: Path) -> None:
    async with living(tmp_path, inbox=8, facilitator_bucket=10**6) as house:
        await house.open()
        caller = await house.caller("Fay")
        for number in range(20):
            caller.do(f"title {number}", {"type": "retitle", "title": f"Title {number}"})
        await until(lambda: len(caller.heard("accepted")) + len(caller.heard("rejected")) == 20)
        assert {one["code"] for one in caller.heard("rejected")} == {"busy"}
        assert len(caller.heard("accepted")) == 8


async def test_busy_is_an_error_of_its_own_for_those_who_join(tmp_path: Path) -> None:
    async with living(tmp_path, inbox=8) as house:
        place = await house.open()
        answers = await asyncio.gather(*(house.join(place, f"Ann {n}") for n in range(40)), return_exceptions=True)
        assert {type(one) for one in answers} <= {Place, Busy}
        assert len({one.member for one in answers if isinstance(one, Place)}) >= 8


async def test_a_fault_reloads_its_room_and_no_other(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    ill, well = await house.open(), await house.open("Gus", code="22222222")
    caller, neighbour = await house.caller("Fay"), await house.caller("Gus")
    pace = house.rooms.node.here(ill.room)
    assert pace is not None
    assert pace.live.showing is not None
    pace.live.showing.state = None  # type: ignore[assignment]
    pace.live.showing.move_to = lambda *_: None  # type: ignore[method-assign]
    caller.do("on disk", {"type": "retitle", "title": "On disk"})
    await until(lambda: [one for one in caller.heard("show") if "On disk" in json.dumps(one)])
    fresh = house.rooms.node.here(ill.room)
    assert fresh is not pace
    assert caller.link.closed is None
    caller.do("goes on", {"type": "retitle", "title": "Goes on"})
    await until(lambda: [one for one in caller.heard("show") if "Goes on" in json.dumps(one)])
    neighbour.do("undisturbed", {"type": "retitle", "title": "Undisturbed"})
    await until(lambda: neighbour.heard("accepted"))
    assert house.rooms.node.here(well.room) is not None


async def test_an_empty_room_leaves_memory_and_comes_back(tmp_path: Path) -> None:
    async with living(tmp_path, memory_minutes=1e-9) as house:
        place = await house.open()
        caller = await house.caller("Fay")
        house.rooms.node.let_go_of_idle()
        assert house.rooms.counts() == (1, 1)
        caller.conversation.over()

        def gone() -> bool:
            house.rooms.node.let_go_of_idle()
            return house.rooms.counts() == (0, 0)

        await until(gone)
        assert (await house.rooms.state(place.room)).hall.code == CODE
        assert house.rooms.counts() == (1, 0)


async def test_a_deleted_room_is_gone_for_everybody(house: House) -> None:
    place = await house.open()
    caller = await house.caller("Fay")
    await house.rooms.delete(place.room)
    assert caller.link.closed is Close.ROOM_GONE
    assert await house.rooms.by_code(CODE) is None
    with pytest.raises(RoomGone):
        await house.rooms.state(place.room)
    stranger = await house.caller("Fay")
    assert stranger.link.closed is Close.UNKNOWN_TOKEN


async def test_nothing_is_written_into_a_room_that_is_being_deleted(house: House) -> None:
    place = await house.open()
    caller = await house.caller("Fay")
    caller.do("late", {"type": "retitle", "title": "Too late"})
    deleting = asyncio.create_task(house.rooms.delete(place.room))
    back = await house.caller("Fay")
    await deleting
    assert back.link.closed in (Close.ROOM_GONE, Close.UNKNOWN_TOKEN)
    assert house.store.rows(place.room) == ()
    assert caller.link.closed is Close.ROOM_GONE


async def test_rooms_are_kept_as_long_as_promised(house: House) -> None:
    closed, unclosed = await house.open(), await house.open("Gus", code="22222222")
    caller = await house.caller("Fay")
    last = (await house.rooms.state(closed.room)).hall.phases[-1]
    caller.do("close", {"type": "enter_phase", "phase": EnterPhase(phase=last.id).phase})
    await until(lambda: caller.heard("accepted"))
    caller.conversation.over()
    record = await house.rooms.record(closed.room)
    assert record is not None
    assert record.closed_at == house.clock.wall()
    assert house.rooms.kept_until(record) == record.closed_at + 30 * 86_400_000
    house.clock.move(30 * 86_400)
    assert await house.rooms.delete_overdue() == 0
    house.clock.move(1)
    assert await house.rooms.delete_overdue() == 1
    assert await house.rooms.record(closed.room) is None
    assert await house.rooms.record(unclosed.room) is not None
    house.clock.move(UNCLOSED_DAYS * 86_400)
    assert await house.rooms.delete_overdue() == 1


async def test_a_ring_from_elsewhere_is_followed(tmp_path: Path) -> None:
    async with living(tmp_path) as one, living(tmp_path) as other:
        place = await one.open()
        caller = await one.caller("Fay")
        await other.join(place, "Ann")
        bell = one.rooms.node.bell
        assert isinstance(bell, LocalBell)
        bell.rung_elsewhere(place.room, 2)
        await until(lambda: "m2" in (one.rooms.node.here(place.room).live.state.members))  # type: ignore[union-attr]
        caller.do("both", {"type": "retitle", "title": "Both know"})
        await until(lambda: caller.heard("accepted"))
        assert caller.heard("accepted")[0]["seq"] == 3
        assert [row.seq for row in other.store.rows(place.room)] == [1, 2, 3]


async def test_two_nodes_that_clash_lose_nothing(tmp_path: Path) -> None:
    async with living(tmp_path) as one, living(tmp_path) as other:
        place = await one.open()
        await other.rooms.state(place.room)
        names = [f"Ann {number}" for number in range(12)]
        nodes = [one, other]
        answers = await asyncio.gather(*(nodes[n % 2].join(place, name) for n, name in enumerate(names)))
        assert len({answer.member for answer in answers}) == 12
        assert [row.seq for row in one.store.rows(place.room)] == list(range(1, 14))


async def test_a_device_signed_out_elsewhere_is_told_and_no_socket_of_it_gets_in_meanwhile(house: House) -> None:
    place = await house.open()
    await house.join(place, "Ann")
    ann, second = token_hash(token_of("Ann")), token_of("Ann's new phone")
    access = await house.rooms.by_token(ann)
    assert access is not None
    assert await house.rooms.keep_code(access.room, access.member, CodeKind.REJOIN, "code")
    await house.rooms.redeem("code", token_hash(second))
    old, fay = await house.caller("Ann"), await house.caller("Fay")
    coming = Caller(house.rooms)
    coming.say({"type": "hello", "protocol": 1, "token": token_of("Ann")})

    assert await house.rooms.sign_out(access, token_hash(second)) == 1
    await until(lambda: coming.link.closed)
    assert old.link.closed is coming.link.closed is Close.UNKNOWN_TOKEN
    assert old.heard("bye")[-1]["again"] is False
    back = await house.caller("Ann")
    assert back.link.closed is Close.UNKNOWN_TOKEN
    new = await house.caller("Ann's new phone")
    assert (new.heard("welcome")[0]["member"], new.link.closed, fay.link.closed) == ("m2", None, None)
