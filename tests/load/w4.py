"""How fast a cold room opens: `python -m tests.load.w4 [--rooms 10000] [--events 300]`.

A database is filled with rooms in which a table of eight has played; then a server is started on it, and one phone
after the other comes to a room that is not in memory, drawn by chance. Counted is the time from its `hello` to its
table and its own part; not of the first ten, while a server that has just started reads its decks. Every view is
compared with what the log of that room tells.
"""

import argparse
import json
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

from game import replay, view
from server.decks import facts
from server.records import Batch, Snapshot
from server.rooms.frames import body_of
from server.rooms.reading import parse
from server.rooms.room import ROWS_A_SNAPSHOT
from server.store import open_store
from tests.load.adapter import Shoebox, do, hello, moves, parts
from tests.load.phones import Phone
from tests.load.rooms import quantile, run
from tests.load.served import serving
from tests.load.telling import cores, say, settings, spread, table
from tests.server.stage import Written, care_deck, token_of, whole, workshop

PEOPLE: Final = 8
_AT_ONCE: Final = 50
_WARMING: Final = 10


def played(events: int) -> Written:
    """A room in which a table of eight has played for at least so many events."""
    deck = facts(care_deck())
    tender = tuple(card.id for card in deck.cards if card.has_note or card.sensitivity != "low")
    history = workshop(PEOPLE, table_size=PEOPLE, left_out=tender)
    table = history.room.tables["t1"]
    seats = list(table.seats)
    lived = sum(len(row.events) for row in history.rows)
    for number, move in enumerate(moves("t1", seats, 1)):
        if lived >= events:
            break
        seat = seats[number % PEOPLE]
        said: Any = parse(do({**move, "seat": seat})[1], 16 * 1024)
        lived += len(history.do(said.command, table.seats[seat].member))
    return history


def fill(folder: Path, history: Written, rooms: int) -> None:
    """So many rooms with that history, and with what the server would have kept of it while it was played."""
    store = open_store(folder)
    waiting: list[Batch] = []
    kept = len(history.rows) // ROWS_A_SNAPSHOT * ROWS_A_SNAPSHOT
    state = replay(event for row in history.rows[:kept] for event in row.events) if kept else None
    for number in range(rooms):
        waiting.append(whole(f"room{number}", history, f"C{number:07}"))
        if len(waiting) == _AT_ONCE or number == rooms - 1:
            store.commit(waiting)
            if state is not None:
                for one in waiting:
                    store.keep_snapshot(Snapshot(one.room, kept, history.rows[kept - 1].command, state))
            waiting = []
    store.close()


async def visits(port: int, rooms: list[int], due: dict[str, Any]) -> list[float]:
    """Milliseconds to the first view of each room. Raises RuntimeError when a view is not what the log tells."""
    times = []
    for number in rooms:
        phone = await Phone(port).open("/ws")
        began = time.perf_counter()
        await phone.send(hello(token_of(f"room{number} m2")))
        shown = await parts(phone, "table", "me")
        times.append(1e3 * (time.perf_counter() - began))
        phone.close()
        for name in ("table", "me"):
            if shown[name] != due[name]:
                raise RuntimeError(f"room {number} shows another {name} than its log tells")
    return times


def main() -> int:
    """Runs it; 1 when a view was wrong."""
    about = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    about.add_argument("--rooms", type=int, default=10_000)
    about.add_argument("--events", type=int, default=300)
    about.add_argument("--visits", type=int, default=500)
    about.add_argument("--repeats", type=int, default=3)
    about.add_argument("--data", type=Path, help="where the database lies; it must be a disk, not memory")
    options = about.parse_args()
    apart = cores()
    settings(apart, options.data)
    history = played(options.events)
    due = {name: json.loads(body_of(part)) for name, part in view(history.room, "m2").items()}
    folder = Path(tempfile.mkdtemp(prefix="shoebox-cold-", dir=options.data))
    rng, runs = random.Random(4), []
    many = min(options.visits, options.rooms - _WARMING)
    try:
        fill(folder, history, options.rooms)
        for _ in range(options.repeats):
            drawn = rng.sample(range(options.rooms), many + _WARMING)
            with serving(Shoebox(folder), None if apart is None else apart[0]) as served:
                run(visits(served.port, drawn[:_WARMING], due))
                cpu = served.cpu()
                times = sorted(run(visits(served.port, drawn[_WARMING:], due)))
                used = 1e3 * (served.cpu() - cpu) / len(times)
            runs.append({"p50": quantile(times, 0.5), "p99": quantile(times, 0.99), "worst": times[-1], "cpu": used})
    except RuntimeError as wrong:
        say(f"FAULT: {wrong}")
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    say(
        f"W4: {many} of {options.rooms} rooms of {options.events} events ({len(history.rows)} commands),"
        f" one after the other; {options.repeats} runs, median (min to max)"
    )
    head = ["", "first view p50 ms", "p99 ms", "worst ms", "CPU ms a room"]
    table(head, [["shoebox", *(spread(runs, name) for name in ("p50", "p99", "worst", "cpu"))]])
    return 0


if __name__ == "__main__":
    sys.exit(main())
