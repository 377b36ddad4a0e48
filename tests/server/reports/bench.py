"""What a report of a whole conference costs: `python -m tests.server.reports.bench [PEOPLE CAPTURES]`.

200 people at 34 tables with 2,000 captures: the page within 300 ms, PDF within 3 s, Word within 5 s, 300 MB of memory,
and whoever plays in another room meanwhile waits less than 100 ms (p99). Exit code 1 when something is over.
"""

import asyncio
import resource
import sys
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TypeVar

from server.print.press import Press
from server.reports.counting import Counted, counted
from server.reports.html import style
from server.reports.making import HEAVY, Form, shown, written
from server.reports.telling import facts_of
from server.store.codec import read
from server.store.codec import written as stored
from tests.server.reports.great_hall import Hall

T = TypeVar("T")
LIMITS = {"page": 300, "pdf": 3_000, "word": 5_000, "excel": 5_000, "lag p99": 100, "memory of a child, MB": 300}
_TICK = 0.005


async def main(people: int, captures: int) -> int:
    """Play the room, report it, and print what that took. Gives the exit code."""
    hall = Hall(people=people, captures=captures)
    say(f"{people} people, {len(hall.there.tables)} tables, {captures} captures, {len(hall.log)} events")
    for way in ("ltr", "rtl"):
        style(way)
    press = Press(120, None, "server.reports")
    took: dict[str, float] = {}
    lags: list[float] = []
    ticking = asyncio.create_task(tick(lags))
    rows = [stored((event,)) for event in hall.log]
    texts = {key: text for _, said, _ in rows for key, text in said}
    await timed(took, "reading the log", lambda: asyncio.to_thread(lambda: [read(raw, texts) for raw, _, _ in rows]))
    count = await timed(took, "counting", lambda: asyncio.to_thread(counted, hall.log))
    await timed(took, "facts", lambda: asyncio.to_thread(facts_of, hall.there, count, [hall.deck], "en"))
    lags.clear()
    args = (hall.there, count, [hall.deck], ())
    await timed(took, "page", lambda: asyncio.to_thread(shown, *args, "/rooms", "/api/report/page/x"))
    for form in Form:
        if form is not Form.PAGE:
            before = children()
            await timed(took, form.value, partial(taken, press, hall, count, form))
            if form in HEAVY:
                took[f"{form.value}, processor"] = children() - before
    ticking.cancel()
    took["lag p99"] = sorted(lags)[int(len(lags) * 0.99)]
    took["memory of a child, MB"] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    for name, value in took.items():
        limit = LIMITS.get(name)
        say(f"{name:>22} {value:8.0f}" + (f"  of {limit}{'' if value <= limit else '  OVER'}" if limit else ""))
    return int(any(took[name] > limit for name, limit in LIMITS.items()))


def children() -> float:
    """Milliseconds of processor that children have taken so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 1000


def say(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")


async def taken(press: Press, hall: Hall, count: Counted, form: Form) -> bytes:
    """One form, made as the server makes it."""
    made = await asyncio.to_thread(written, hall.there, count, [hall.deck], "en", form)
    return await press.made(made.work) if made.work else made.text.encode()


async def timed(took: dict[str, float], name: str, work: Callable[[], Awaitable[T]]) -> T:
    """Do it, and note how many milliseconds it took."""
    began = time.perf_counter()
    done = await work()
    took[name] = (time.perf_counter() - began) * 1000
    return done


async def tick(lags: list[float]) -> None:
    """What a move in another room would wait for: how much later than asked for the loop comes round."""
    while True:
        began = time.perf_counter()
        await asyncio.sleep(_TICK)
        lags.append((time.perf_counter() - began - _TICK) * 1000)


if __name__ == "__main__":
    people, captures = (int(sys.argv[1]), int(sys.argv[2])) if len(sys.argv) > 2 else (200, 2_000)
    sys.exit(asyncio.run(main(people, captures)))
