"""P19, erased means erased: `python3 dev.py faults --only erasing` prints the table of docs/reliability.md.

A room on a real SQLite file, in which one person has written a text of its own in every place where words can stand.
Then the person, a facilitator or time takes them away, each in its own way, and every byte that the server keeps or
gives is searched: the database with its free pages, write-ahead log, index of it, snapshots, logs, what is exported
and shown afterwards, the room in memory, a backup made afterwards, and one made before that is put back.

The control does the same with SQLite's `secure_delete` off, and must find something.
"""

import asyncio
import io
import json
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import game
from game import Room
from game.commands import (
    AddAllTables,
    AddCapture,
    AddPhase,
    Answer,
    AnswerScale,
    AskQuestion,
    BeginSlot,
    BringProblem,
    Command,
    Consult,
    DrawCard,
    EndTurn,
    EnterPhase,
    EraseSeat,
    Join,
    KeepNote,
    KeepPledge,
    LeaveWord,
    MakePledge,
    MoveOn,
    RedactCapture,
    RemoveMember,
    TellByLink,
    TellPledge,
    TurnCard,
    WelcomeKindWords,
    WithdrawCapture,
    WriteKindWord,
)
from game.modes import CONSULTED, Step
from game.run_sheet import PhaseKind
from game.terms import CaptureKind, Moment, PledgeStatus, WhoSees
from server.about_me import about_me
from server.access import token_hash
from server.bell import LocalBell
from server.logs import set_up
from server.looking_back import moments_of, past
from server.records import Snapshot
from server.reports.counting import Counted
from server.reports.making import HEAVY, Form, write
from server.reports.mine import facts_for
from server.reports.telling import facts_of
from server.rooms import Rooms
from server.rooms.room import Asked, Refused, Taken
from server.settings import Settings
from server.store import SqliteStore
from server.store.backup import back_up, restore
from server.store.opening import FILE_NAME, driver
from tests.server.stage import SeededEntropy, StandingClock, care_deck, command_id, opening, token_of

MARK: Final = "zqcanary"
"""Stands in every text of the person in question, before a word that says which text it is."""

APART: Final = "zqoutlives"
"""Stands in the pledge that the person wants kept when the room is gone, and in what they tell of it."""

KEY: Final = "the key of the link to that pledge"
DAY: Final = 86_400


@dataclass
class House:
    """A room with a facilitator m1 and six people m2…, of whom m2 at seat s1 is the one in question."""

    folder: Path
    clock: StandingClock
    store: SqliteStore
    rooms: Rooms
    logs: io.StringIO
    room: str = ""
    asked: int = 0

    async def do(self, command: Command, by: str | None = "m2") -> None:
        """Asks, and is told that it is on disk."""
        self.asked += 1
        answered: asyncio.Future[Taken | Refused] = asyncio.get_running_loop().create_future()
        asked = Asked(id=command_id(f"erasing {self.asked}"), command=command, by=by, answer=answered.set_result)
        self.rooms.node.ask(await self.rooms.node.live(self.room), asked)
        answer = await answered
        assert isinstance(answer, Taken), f"{command} by {by}: {answer}"

    async def state(self) -> Room:
        """The room in memory."""
        return await self.rooms.state(self.room)

    async def phase(self, kind: PhaseKind) -> None:
        """A facilitator enters the first phase of this kind."""
        phases = (await self.state()).hall.phases
        await self.do(EnterPhase(phase=next(one.id for one in phases if one.kind is kind)), by="m1")

    async def tidied(self) -> None:
        """What the writer does in its next quiet second is done."""
        await self.rooms.node.writer.run(lambda store: store.tidy())
        assert not self.store.untidy


@asynccontextmanager
async def house(folder: Path, *, secure: bool = True) -> AsyncIterator[House]:
    """A house with one room on a database in `folder`; `secure` False: SQLite leaves deleted bytes where they were."""
    clock, logs = StandingClock(), io.StringIO()
    set_up("debug", logs)
    store = SqliteStore(folder)
    if not secure:
        driver(store._connection()).execute("PRAGMA secure_delete=OFF")
    settings = Settings(data=folder, heartbeat_seconds=600, disk_for_rooms=0, disk_for_writing=0)
    rooms = Rooms(store, settings, clock=clock, entropy=SeededEntropy(), bell=LocalBell())
    await rooms.start()
    made = House(folder, clock, store, rooms, logs)
    try:
        token = token_hash(token_of("m1"))
        place = await rooms.open(opening(), id=command_id("open"), token=token, decks=(care_deck(),))
        made.room = place.room
        for number in range(2, 8):
            name = f"{MARK} name" if number == 2 else f"Other {number}"
            joining = Join(name=name, agreed=True)
            await rooms.join(place.room, joining, id=command_id(number), token=token_hash(token_of(f"m{number}")))
        yield made
    finally:
        await rooms.stop()
        store.close()
        set_up()


async def write_everywhere(home: House) -> None:
    """The person in question writes in every place where words can stand, and is written to."""
    await home.phase(PhaseKind.PLAY)
    by, round_ = "m2", "t1r1"
    while (now := (await home.state()).tables["t1"].round) is not None and now.step is not Step.DISCUSS:
        await home.do(_next(await home.state()), by=_mover(await home.state()))
    await home.do(KeepNote(seat="s1", round=round_, note=f"{MARK} note"), by=by)
    await home.do(Answer(seat="s1", round=round_, go_round=1, answer=f"{MARK} answer"), by=by)
    for number in range(30):
        await home.do(_capture(f"{MARK} noticed {number}"), by=by)
    await home.do(_capture("What others noticed"), by="m3")
    for who_sees in WhoSees:
        pledge = MakePledge(
            seat="s1", i_will=f"{MARK} will", who_with=f"{MARK} with", by_when=f"{MARK} when", who_sees=who_sees
        )
        await home.do(pledge, by=by)
    await home.do(MakePledge(seat="s1", i_will=f"{APART} will", who_with=f"{APART} with"), by=by)
    apart = next(one.id for one in (await home.state()).pledges.values() if APART in (one.i_will.text or ""))
    await home.do(TellPledge(pledge=apart, status=PledgeStatus.UNDER_WAY, story=f"{APART} story"), by=by)
    await home.do(KeepPledge(pledge=apart, link_hash=token_hash(KEY), day=_in_ninety_days(home)), by=by)
    await home.phase(PhaseKind.CHECK_OUT)
    await home.do(LeaveWord(seat="s1", in_own_words=f"{MARK} closing"), by=by)
    await home.do(AnswerScale(seat="s1", moment=Moment.CHECK_OUT, statement=0, value=2), by=by)
    for seat, who in (("s1", "m2"), ("s2", "m3")):
        await home.do(WelcomeKindWords(seat=seat, welcome=True), by=who)
    await home.do(WriteKindWord(seat="s1", to="s2", kind_words=f"{MARK} kind"), by=by)
    await home.do(WriteKindWord(seat="s2", to="s1", kind_words=f"{MARK} given"), by="m3")
    await _problems_and_questions(home)


async def _problems_and_questions(home: House) -> None:
    """In the ways to play that need more than cards: a problem that was worked on, one that waits, a question."""
    for mode in (CONSULTED, "presentations"):
        last = (await home.state()).hall.phases[-2].id
        await home.do(AddPhase(after=last, kind=PhaseKind.PLAY, minutes=20, mode=mode), by="m1")
        await home.do(EnterPhase(phase=(await home.state()).hall.phases[-2].id), by="m1")
        if mode == CONSULTED:
            round_ = (await home.state()).tables["t1"].round
            problem = BringProblem(seat="s1", title=f"{MARK} title", text=f"{MARK} problem", who_sees=WhoSees.ROOM)
            await home.do(problem)
            await home.do(Consult(seat="s1", round=round_.id if round_ else "", owner="s1"))
            await home.do(problem)
    await home.do(AddAllTables(), by="m1")
    slot = (await home.state()).talks.slots[0].id
    await home.do(BeginSlot(slot=slot), by="m1")
    await home.do(AskQuestion(seat="s1", slot=slot, question=f"{MARK} question"))


def _in_ninety_days(home: House) -> str:
    return datetime.fromtimestamp(home.clock.wall() / 1000 + 90 * DAY, UTC).date().isoformat()


def _capture(text: str) -> AddCapture:
    seat = "s1" if MARK in text else "s2"
    return AddCapture(
        seat=seat, round="t1r1", kind=CaptureKind.INSIGHT, noticed=text, because=f"{text} because", so=f"{text} so"
    )


def _next(room: Room) -> Command:
    round_ = room.tables["t1"].round
    assert round_ is not None
    if round_.step is Step.DRAW:
        return TurnCard(seat="s1", round=round_.id) if round_.face_down else DrawCard(seat="s1", round=round_.id)
    if round_.step is Step.RESPOND:
        return EndTurn(seat="s1", round=round_.id, go_round=round_.now.go_round, turn=round_.turn or "")
    return MoveOn(seat="s1", round=round_.id, stage=round_.stage)


def _mover(room: Room) -> str:
    seat = room.seat("s1")
    return (seat and seat.member) or ""


async def erase_own(home: House) -> None:
    """The person's one tap."""
    await home.do(EraseSeat(seat="s1"))


async def erase_on_request(home: House) -> None:
    """A facilitator's, for them."""
    await home.do(EraseSeat(seat="s1"), by="m1")


async def remove_and_erase(home: House) -> None:
    """A person is removed, and what they wrote with them."""
    await home.do(RemoveMember(member="m2"), by="m1")
    await home.do(EraseSeat(seat="s1"), by="m1")


async def delete_room(home: House) -> None:
    """A facilitator deletes the room."""
    await home.rooms.delete(home.room)


async def time_is_over(home: House) -> None:
    """The room is closed, and thirty days go by."""
    await home.phase(PhaseKind.CLOSED)
    home.clock.move(home.rooms.settings.kept_days * DAY + 1)
    assert await home.rooms.delete_overdue() == 1


async def take_back_by_link(home: House) -> None:
    """The room is deleted; the pledge is kept, told of, and then taken back by its link."""
    await _outlives(home)
    link = TellByLink(pledge="r.0", link_key=KEY, status=PledgeStatus.DONE, story=f"{APART} done")
    await home.rooms.apart.tell(link, command_id("told apart"))
    await home.rooms.apart.take_back(KEY)
    assert await home.rooms.apart.find(KEY) is None


async def apart_no_longer(home: House) -> None:
    """The room is deleted; the pledge is kept until 30 days after its day."""
    await _outlives(home)
    home.clock.move(120 * DAY)
    assert await home.rooms.apart.sweep() == 0
    home.clock.move(DAY)
    assert await home.rooms.apart.sweep() == 1


async def erase_then_delete(home: House) -> None:
    """The person erases what they wrote, then the room is deleted: nothing outlives it."""
    await erase_own(home)
    await delete_room(home)
    assert await home.rooms.apart.find(KEY) is None


async def _outlives(home: House) -> None:
    await delete_room(home)
    found = await home.rooms.apart.find(KEY)
    assert found is not None
    assert (found[1].i_will, [one.story for one in found[1].told]) == (f"{APART} will", [f"{APART} story"])


async def names_go(home: House) -> None:
    """The room is closed, and a day goes by."""
    await home.phase(PhaseKind.CLOSED)
    home.clock.move(DAY + 1)
    assert await home.rooms.forget_names() == 1
    assert await home.rooms.forget_names() == 0


async def take_back(home: House) -> None:
    """Every capture is taken back, one by one."""
    for capture in [one for one in (await home.state()).tables["t1"].captures.values() if one.seat == "s1"]:
        await home.do(WithdrawCapture(capture=capture.id))


async def redact(home: House) -> None:
    """A facilitator takes what slipped out of every capture of the person."""
    for capture in (await home.state()).tables["t1"].captures:
        if MARK in str((await home.state()).tables["t1"].captures[capture]):
            await home.do(RedactCapture(capture=capture, slip=MARK), by="m1")


Away = Callable[[House], Awaitable[None]]
ALL: Final = MARK
WAYS: Final[dict[str, tuple[Away, Sequence[str]]]] = {
    "erased by the person": (erase_own, (ALL, APART)),
    "erased by a facilitator": (erase_on_request, (ALL, APART)),
    "removed and erased": (remove_and_erase, (ALL, APART)),
    "captures taken back": (take_back, (f"{MARK} noticed",)),
    "captures redacted": (redact, (f"{MARK} noticed",)),
    "names gone, a day after": (names_go, (f"{MARK} name", f"{MARK} kind", f"{MARK} given")),
    "room deleted": (delete_room, (ALL,)),
    "kept no longer": (time_is_over, (ALL,)),
    "kept apart, erased before": (erase_then_delete, (ALL, APART)),
    "kept apart, taken back": (take_back_by_link, (ALL, APART)),
    "kept apart, its time over": (apart_no_longer, (ALL, APART)),
}
"""Each way of taking words away, and what must be found no more. `APART` alone outlives a room (RULES.md L7)."""


@dataclass
class Found:
    """How often the texts were found: before in all files, afterwards in each place."""

    before: int = 0
    after: dict[str, int] = field(default_factory=dict)

    @property
    def left(self) -> int:
        """How often they were found where they should not be."""
        return sum(self.after.values())


def hits(raw: bytes, wanted: Sequence[str]) -> int:
    """How often the texts stand in some bytes."""
    return sum(raw.count(one.encode()) for one in wanted)


def in_files(paths: Sequence[Path], wanted: Sequence[str]) -> int:
    """The same, in files; one that is not there holds nothing."""
    return sum(hits(path.read_bytes(), wanted) for path in paths if path.is_file())


def _database(folder: Path) -> dict[str, list[Path]]:
    return {
        "database": [folder / FILE_NAME],
        "log of writes": [folder / f"{FILE_NAME}-wal"],
        "its index": [folder / f"{FILE_NAME}-shm"],
        "snapshots": sorted((folder / "snapshots").glob("*")),
    }


async def _keep_snapshot(home: House) -> None:
    state = await home.state()
    last = list(home.store.commands(home.room).items())[-1]
    await home.rooms.node.writer.run(lambda store: store.keep_snapshot(Snapshot(home.room, last[1], last[0], state)))


async def _shown(home: House) -> bytes:
    """Everything that anybody in the room is shown, takes home, looks back at, or may ask about themselves."""
    state = await home.state()
    decks = await home.rooms.decks(home.room)
    made = [repr(game.view(state, member)).encode() for member in state.members]
    told = [facts_of(state, Counted(0, 0, 0, 0, frozenset(), frozenset()), decks)]
    told += [facts_for(state, member, 0, decks) for member in ("m2", "m3")]
    made += [write(facts, form).text.encode() for form in Form if form not in HEAVY for facts in told]
    for member in state.members:
        held = about_me(state, member, (), id=home.room, kept_days=30, kept_until=None, names_until=None)
        made.append(json.dumps(asdict(held)).encode())
    return b"\n".join((*made, *await _looked_back(home, state)))


async def _looked_back(home: House, state: Room) -> list[bytes]:
    """The console of every earlier moment, as facilitators may look at it now, and the line of each."""
    rows = await home.rooms.node.read(lambda store: store.rows(home.room))
    decks, naming = await home.rooms.decks(home.room), state.hall.naming
    lines = moments_of(rows, naming)
    then = [past(rows, naming, seq, decks, "en") or b"" for seq in dict.fromkeys(line.seq for line in lines)]
    return [repr(lines).encode(), *then]


async def look(way: str, folder: Path, *, secure: bool = True) -> Found:
    """Takes the words away in one way, and searches everything."""
    away, wanted = WAYS[way]
    data, earlier, later = folder / "data", folder / "before.db", folder / "after.db"
    found = Found()
    async with house(data, secure=secure) as home:
        await write_everywhere(home)
        await _keep_snapshot(home)
        back_up(data, earlier)
        found.before = in_files([path for paths in _database(data).values() for path in paths], wanted)
        assert hits(await _shown(home), wanted) > 0
        assert in_files([earlier], wanted) > 0
        await away(home)
        await home.tidied()
        there = await home.rooms.record(home.room) is not None
        found.after["in memory"] = hits(repr(await home.state()).encode(), wanted) if there else 0
        found.after["shown, exported"] = hits(await _shown(home), wanted) if there else 0
        if there:
            await _keep_snapshot(home)
        for place, paths in _database(data).items():
            found.after[place] = in_files(paths, wanted)
        back_up(data, later)
        found.after["backup after"] = in_files([later], wanted)
        found.after["logs"] = hits(home.logs.getvalue().encode(), wanted)
    restore(data, earlier)
    everything = [path for path in data.rglob("*") if path.is_file()]
    found.after["backup put back"] = in_files(everything, wanted)
    return found


async def every_way() -> dict[str, Found]:
    """All ways, one after the other, and the control last."""
    found = {}
    for way in WAYS:
        with tempfile.TemporaryDirectory(prefix="shoebox-erasing-") as folder:
            found[way] = await look(way, Path(folder))
    with tempfile.TemporaryDirectory(prefix="shoebox-erasing-") as folder:
        found[CONTROL] = await look("erased by the person", Path(folder), secure=False)
    return found


CONTROL: Final = "control: `secure_delete` off"


def table(found: dict[str, Found]) -> str:
    """The table as it stands in docs/reliability.md."""
    places = list(next(iter(found.values())).after)
    lines = [f"| texts of one person | before | {' | '.join(places)} |", f"|---|{'---|' * (len(places) + 1)}"]
    for way, one in found.items():
        lines.append(f"| {way} | {one.before} | {' | '.join(str(one.after[place]) for place in places)} |")
    return "\n".join(lines)
