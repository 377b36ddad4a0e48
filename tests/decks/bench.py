"""How long decks take: `python -m tests.decks.bench` checks a deck of 500 cards, and lets hostile files wait on a loop.

For each hostile file: how long it took, and the longest time an event loop beside it was kept waiting.
"""

import asyncio
import importlib.util
import sys
import time
from pathlib import Path

from server.decks import read_deck

HERE = Path(__file__).parent


def five_hundred_cards() -> bytes:
    """A good deck of 500 cards with all their texts, about 500 kB; no two of them say the same."""
    return many_cards(500)


def many_cards(count: int) -> bytes:
    """A good deck of so many cards, four at least."""
    head, cards = (HERE / "broken" / "small.yaml").read_text(encoding="utf-8").split("\ncards:\n")
    first = cards.split("  - id: the-list")[0]
    told = " ".join(f"Door{number}of{{0}} said word{number}of{{0}} to room{number}of{{0}}." for number in range(5))
    first = first.replace("The ward rings at two", f"{told} It rang at two").replace("home-by-four", "home-{0}")
    first = first.replace("Somebody here may have had this call.", f"{told} It may be known here.")
    written = "".join(first.replace("{0}", str(number)) for number in range(count - 4))
    return f"{head}\ncards:\n{written}{cards}".encode()


async def _waited(raw: bytes) -> tuple[float, float]:
    started = last = time.perf_counter()
    longest = 0.0
    reading = asyncio.get_running_loop().run_in_executor(None, read_deck, raw, "deck.yaml")
    while not reading.done():
        await asyncio.sleep(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    await reading
    return last - started, longest


def main() -> None:
    """Print the figures."""
    raw = five_hundred_cards()
    for _ in range(3):
        started, worked = time.perf_counter(), time.process_time()
        problems = read_deck(raw, "deck.yaml").problems
        wall, cpu = time.perf_counter() - started, time.process_time() - worked
        sys.stdout.write(
            f"500 cards, {len(raw):,} bytes: {wall:.2f} s, {cpu:.2f} s of processor, {len(problems)} told\n"
        )
    spec = importlib.util.spec_from_file_location("bounds", HERE / "test_bounds.py")
    assert spec is not None
    assert spec.loader is not None
    bounds = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(bounds)
    for name, bomb in bounds.BOMBS.items():
        total, longest = asyncio.run(_waited(bomb))
        sys.stdout.write(f"{name:28} {total * 1000:7.0f} ms, kept a loop waiting {longest * 1000:5.0f} ms\n")


if __name__ == "__main__":
    main()
