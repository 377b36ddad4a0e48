"""How long one earlier moment of a long room takes: `python -m tests.server.bench_looking_back [commands]`.

Thirty people at five tables play `swap_shoes` and capture now and then, until the room has so many commands. Told are
milliseconds of processor, of the last moment of all, which is the dearest: reading the log, telling the moments, and
building the console of one.
"""

import random
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from game.commands import AddCapture
from game.terms import CaptureKind
from server.looking_back import moments_of, past
from server.store import SqliteStore
from tests.game.asking import Asking
from tests.server.stage import Written, care_deck, whole, workshop

MOVES = ("turn_card", "draw_card", "end_turn", "move_on")


def played(commands: int) -> Written:
    """A room with so many commands, or a few more."""
    written, rng = workshop(people=30, table_size=6), random.Random(1)
    asking = Asking(rng)
    while len(written.rows) < commands:
        for member in [one for one in written.room.members.values() if one.seats]:
            written.clock.move(1)
            offered = asking.all_offered(written.room, member.id, MOVES)
            if offered:
                written.do(rng.choice(offered), member.id)
            table = written.room.table_of(member.seats[0])
            if rng.random() < 0.1 and table is not None and table.round is not None and len(table.captures) < 400:
                noticed = f"Somebody could ring the neighbour before noon, {len(written.rows)}"
                about = AddCapture(seat=member.seats[0], round=table.round.id, kind=CaptureKind.IDEA, noticed=noticed)
                written.do(about, member.id)
    return written


def main(commands: int) -> None:
    """Plays, keeps, looks back, and tells."""
    written = played(commands)
    naming = written.room.hall.naming
    with tempfile.TemporaryDirectory() as folder:
        store = SqliteStore(Path(folder))
        store.commit([whole("r1", written)])
        for _ in range(5):
            clock = [time.process_time()]
            rows = store.rows("r1")
            clock.append(time.process_time())
            lines = moments_of(rows, naming)
            clock.append(time.process_time())
            body = past(rows, naming, rows[-1].seq, (care_deck(),), "en") or b""
            clock.append(time.process_time())
            spent = [f"{1000 * (after - before):.0f}" for before, after in pairwise(clock)]
            events = sum(len(row.events) for row in rows)
            sys.stdout.write(
                f"{len(rows)} commands, {events} events: log {spent[0]} ms, {len(lines)} moments {spent[1]} ms, "
                f"console {spent[2]} ms, {len(body) // 1024} KiB\n"
            )
        store.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3000)
