"""A power cut without cutting power: what could be on the disk is put together from what the server did.

At an acknowledgement the disk holds all that was synced, and of the rest nothing, a beginning, or any half. Each such
image is opened: it must be sound, and every command that was acknowledged so far must be there.
Assumed: unsynced writes to a file survive in any subset; names of files are durable at once.
"""

import asyncio
import random
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.faults.box.house import House
from tests.faults.box.people import Crowd
from tests.faults.box.tracer import Acked, Cut, Deed, Gone, Synced, Wrote, deeds, tracing

PATTERNS: Final = ("nothing", "a beginning", "a half")
NORMAL: Final = """
import server.store.opening as opening
opening._PRAGMAS = tuple(one.replace("synchronous=FULL", "synchronous=NORMAL") for one in opening._PRAGMAS)
from server.cli import main; main()
"""
"""Starts the server with the setting that loses what was acknowledged."""

Change = Wrote | Cut


@dataclass
class Platter:
    """A disk: what is synced of each file, and what was done since."""

    synced: dict[str, bytearray] = field(default_factory=dict)
    since: dict[str, list[Change]] = field(default_factory=dict)

    def take(self, deed: Deed) -> None:
        """Something was done."""
        if isinstance(deed, Wrote | Cut):
            self.since.setdefault(deed.path, []).append(deed)
        elif isinstance(deed, Synced):
            self.synced[deed.path] = self._with(deed.path, self.since.pop(deed.path, []))
        elif isinstance(deed, Gone):
            self.synced.pop(deed.path, None)
            self.since.pop(deed.path, None)

    def _with(self, path: str, changes: Sequence[Change]) -> bytearray:
        image = bytearray(self.synced.get(path, b""))
        for change in changes:
            if isinstance(change, Cut):
                image = image[: change.length] + bytes(max(0, change.length - len(image)))
            else:
                image.extend(bytes(max(0, change.offset + len(change.data) - len(image))))
                image[change.offset : change.offset + len(change.data)] = change.data
        return image

    def image(self, pattern: str, rng: random.Random) -> dict[str, bytes]:
        """The files after the power came back."""
        files = {}
        for path in {*self.synced, *self.since}:
            changes = self.since.get(path, [])
            if pattern == "nothing":
                changes = []
            elif pattern == "a beginning":
                changes = changes[: rng.randint(0, len(changes))]
            else:
                changes = [one for one in changes if rng.random() < 0.5]
            files[path] = bytes(self._with(path, changes))
        return files


@dataclass
class Cuts:
    """What the images showed."""

    acked: int = 0
    images: int = 0
    losing: int = 0
    most_lost: int = 0
    unsound: int = 0


async def run(folder: Path, program: str, *, commands: int, seed: int, code: str | None = None) -> Path:
    """A traced server with busy people until so many commands were accepted; gives the trace."""
    trace = folder / "trace"
    house = House(folder, before=tracing(program, trace), settings={"SHOEBOX_LOG_LEVEL": "error"})
    if code is not None:
        house.code = code
    crowd = Crowd(lambda: house.port, random.Random(seed))
    await house.start()
    try:
        room = await house.room(4)
        for place, token in enumerate(room.tokens, 1):
            crowd.add(room.id, f"s{place}", token)
        await crowd.right()
        crowd.busy(0.03)
        while len(crowd.told) < commands:
            await asyncio.sleep(0.02)
            crowd.gather()
        await crowd.quiet(60)
    finally:
        await crowd.leave()
        house.kill()
    return trace


def cut(trace: Path, folder: Path, scratch: Path, *, seed: int, share: float = 1.0) -> Cuts:
    """Cuts the power at a share of all acknowledgements, three ways each, and looks at every image."""
    rng, platter, cuts = random.Random(seed), Platter(), Cuts()
    acked: set[str] = set()
    for deed in deeds(trace, folder):
        platter.take(deed)
        if isinstance(deed, Acked):
            acked.update(deed.ids)
            if rng.random() < share:
                for pattern in PATTERNS:
                    _look(platter.image(pattern, rng), acked, scratch, cuts)
    cuts.acked = len(acked)
    return cuts


def _look(files: dict[str, bytes], acked: set[str], scratch: Path, cuts: Cuts) -> None:
    scratch.mkdir(exist_ok=True)
    for old in scratch.iterdir():
        old.unlink()
    for path, content in files.items():
        (scratch / Path(path).name).write_bytes(content)
    cuts.images += 1
    database = sqlite3.connect(scratch / "shoebox.db")
    sound, kept = False, set[str]()
    try:
        sound = database.execute("pragma integrity_check").fetchone()[0] == "ok"
        kept = {command for (command,) in database.execute("select command from log")}
    except sqlite3.DatabaseError:
        # A file that is no database, or one in which there is no log yet: nothing is kept.
        kept = set()
    finally:
        database.close()
    lost = len(acked - kept)
    cuts.unsound += not sound
    cuts.losing += lost > 0
    cuts.most_lost = max(cuts.most_lost, lost)
