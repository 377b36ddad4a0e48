"""A run sheet rehearsed from lobby to close: `python -m tests.load.w7 SHEET [--people 24] [--report FILE …]`.

A real server, its simulated people, and a facilitator on a socket, who lets every phase run until it has done its work:
in play until every table has left a footprint in that mode or consulted on a problem, in musical tables until people
have gone round twice, and in presentations until every table has had its minutes.
Clocks run twenty times as fast. At the end it says what every table has played, and writes the report of the room,
in the form that the ending of each FILE names. The exit code is 1 when a phase was not reached or a table did not play.
"""

import argparse
import asyncio
import json
import secrets
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from pydantic import TypeAdapter

from game.modes import CONSULTED
from game.run_sheet import Phase
from server.sheets import phases_of, run
from server.sheets.check import read_file
from tests.load.adapter import DECK, Shoebox, do, hello
from tests.load.asking import ask
from tests.load.phones import HOST, Phone
from tests.load.rooms import run as run_until_done
from tests.load.served import Served, serving
from tests.load.telling import say, table

PACE: Final = 20
PRESENTED: Final = "presentations"
_PATIENCE: Final = 900.0
_BREATH: Final = 2.0
"""A phase without cards has done its work when nothing new came for so many seconds: forty of life, with clocks twenty
times as fast."""
_BREATHS: Final = 6
_ROUNDS_OF_TABLES: Final = 2
_FORMS: Final = {
    ".pdf": "pdf", ".html": "page", ".docx": "word", ".xlsx": "excel", ".csv": "csv", ".md": "markdown",
    ".json": "json",
}  # fmt: skip
_THEMES: Final = {
    "barrier": "What stands in the way",
    "insight": "What helped",
    "idea": "What we could try",
    "question": "What we still have to ask",
    "quote": "In people's own words",
}
_HYPOTHESIS: Final = "Where people make a service together, it counts other things as success."
_SIDES: Final = {
    "for": ("insight", "Here somebody who uses the place opened the door, and knew what it costs."),
    "against": ("barrier", "What was counted here is what the contract asks for."),
}


@dataclass
class Console:
    """A facilitator on a socket: knows what it was shown, asks, and waits."""

    phone: Phone
    parts: dict[str, Any] = field(default_factory=dict)
    _answers: dict[str, asyncio.Future[dict[str, Any]]] = field(default_factory=dict)
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    async def open(self, token: str) -> None:
        """Comes in."""
        await self.phone.open("/ws")
        self.phone.listen(self._heard)
        await self.phone.send(hello(token))
        await self.until(lambda: "console" in self.parts)

    def _heard(self, text: bytes) -> None:
        said = json.loads(text)
        if said["type"] == "show":
            for name in said["gone"]:
                self.parts.pop(name, None)
            self.parts.update({name: part["body"] for name, part in said["parts"].items()})
            self._news.set()
        elif said["type"] in ("accepted", "rejected"):
            self._answers.pop(said["id"]).set_result(said)

    async def ask(self, command: dict[str, object]) -> dict[str, Any]:
        """Asks for a command; gives the answer."""
        id_, payload = do(command)
        answer = self._answers[id_] = asyncio.get_running_loop().create_future()
        self.phone.say(payload)
        return await asyncio.wait_for(answer, 30)

    async def does(self, command: dict[str, object]) -> None:
        """Asks for a command that must be accepted."""
        answer = await self.ask(command)
        if answer["type"] != "accepted":
            raise RuntimeError(f"{command} is refused: {answer}")

    async def until(self, true: Callable[[], bool], patience: float = _PATIENCE) -> bool:
        """Waits until that is so; False when it was not so in time."""
        end = time.monotonic() + patience
        while not true():
            self._news.clear()
            if (left := end - time.monotonic()) <= 0:
                return False
            try:
                await asyncio.wait_for(self._news.wait(), left)
            except TimeoutError:
                return true()
        return True

    async def still(self) -> None:
        """Waits until nothing new has come for a breath; after some breaths goes on all the same."""
        end = time.monotonic() + _BREATHS * _BREATH
        while time.monotonic() < end:
            self._news.clear()
            if not await self.until(self._news.is_set, _BREATH):
                return

    def listed(self, name: str) -> Iterator[dict[str, Any]]:
        """The items of all pages of a list."""
        for page, part in self.parts.items():
            if page.partition(".")[0] == name:
                yield from part["items"]

    def offers(self, name: str) -> list[dict[str, Any]]:
        """What is open to facilitators under this name."""
        return [one for one in self.parts["console"]["offers"] if one["do"] == name]

    def tables(self) -> list[dict[str, Any]]:
        """Tables at which somebody sits."""
        return [part for name, part in self.parts.items() if name.startswith("line.") and part["seats"]]


@dataclass
class Rehearsed:
    """What came of it: the phases in the order in which they were entered, and the footprints of each table."""

    console: Console
    reached: list[str] = field(default_factory=list)
    played: dict[int, Counter[str]] = field(default_factory=dict)
    short: list[str] = field(default_factory=list)

    async def phase(self, phase: dict[str, Any]) -> None:
        """Enters a phase and stays until it has done its work."""
        began, id_ = time.monotonic(), phase["id"]
        ways = [one["fields"] for one in self.console.offers("enter_phase") if id_ in one["fields"]["phase"]]
        await self.console.does({"type": "enter_phase", "phase": id_, "skip_debrief": ways[0]["skip_debrief"][0]})
        await self.console.until(lambda: bool(self.console.parts["room"]["phase"] == phase["id"]))
        self.reached.append(phase["id"])
        match phase["kind"]:
            case "play" if phase["mode"] == PRESENTED:
                await self._present()
            case "play":
                await self._play(phase["mode"])
            case "harvest":
                await self.console.still()
                await self.sort()
            case "break" | "overnight" | "closed":
                pass
            case _:
                await self.console.still()
        say(f"  {phase['kind']:10} {phase['mode'] or '':16} {time.monotonic() - began:6.1f} s")

    async def _play(self, mode: str) -> None:
        for rotation in range(1, (_ROUNDS_OF_TABLES if mode == "musical_tables" else 0) + 2):
            before = {one["id"]: _last(one) for one in self.console.tables()}
            if not await self.console.until(lambda before=before: self._all_on(mode, before)):  # type: ignore[misc]
                self.short += [
                    f"{one['id']} in {mode}" for one in self.console.tables() if not self._on(one, mode, before)
                ]
            if rotation <= _ROUNDS_OF_TABLES and mode == "musical_tables":
                await self.console.does({"type": "rotate_tables", "rotation": self._rotation(), "how": "people"})

    async def _present(self) -> None:
        """Every table has its minutes, and one of the questions that came is shown."""
        await self.console.does({"type": "add_all_tables"})
        await self.console.until(lambda: len(list(self.console.listed("slots"))) >= len(self.console.tables()))
        for slot in list(self.console.listed("slots")):
            await self.console.does({"type": "begin_slot", "slot": slot["id"]})
            if await self.console.until(lambda: bool(self._held()), _BREATHS * _BREATH):
                await self.console.does({"type": "show_question", "asked": self._held()[0], "up": True})
            await self.console.does({"type": "end_slot", "slot": slot["id"]})
            self.played.setdefault(slot["number"], Counter())[PRESENTED] = 1

    def _held(self) -> list[str]:
        return [one["id"] for one in self.console.listed("asked") if not one["shown"]]

    def _rotation(self) -> int:
        return next(int(one["fields"]["rotation"][0]) for one in self.console.offers("rotate_tables"))

    def _all_on(self, mode: str, before: dict[str, int]) -> bool:
        on = [self._on(one, mode, before) for one in self.console.tables()]  # each is counted
        return all(on)

    def _on(self, line: dict[str, Any], mode: str, before: dict[str, int]) -> bool:
        """Whether a table has left a footprint in this mode since then."""
        mine = [one for one in line["path"] if one["mode"] == mode and one["number"] > before.get(line["id"], 0)]
        if mode == CONSULTED and line["round"] is not None:  # a problem leaves no footprint
            mine += [line["round"]] if line["round"]["number"] > before.get(line["id"], 0) + 1 else []
        counted = self.played.setdefault(line["number"], Counter())
        if mine:
            counted[mode] = max(counted[mode], 1)
        return bool(mine)

    async def sort(self) -> None:
        """Puts into themes what stands loose, and lets themes, some captures and the tables' sentences through."""
        console = self.console
        for kind, name in _THEMES.items():
            loose = self._loose(kind)[:50]
            there = next((one["id"] for one in console.listed("themes") if one["name"] == name), None)
            if loose:
                how: dict[str, object] = {"type": "split_off", "theme": name}
                how = how if there is None else {"type": "put_together", "id": there}
                await console.does({**how, "captures": loose})
            for one in loose[:6]:
                await console.does({"type": "let_through", "capture": one, "on_screen": True})
        await console.until(lambda: not any(self._loose(kind) for kind in _THEMES), _BREATH)
        for theme in list(console.listed("themes")):
            if not theme["on_screen"]:
                await console.does({"type": "let_theme_through", "id": theme["id"], "on_screen": True})
        for line in console.tables():
            if line["sentence"] and not line["sentence_through"]:
                await console.does({"type": "let_sentence_through", "table": line["id"], "on_screen": True})

    def _loose(self, kind: str) -> list[str]:
        return [one["id"] for one in self.console.listed("stream") if one["kind"] == kind and one["theme"] is None]

    async def look_into(self) -> None:
        """One hypothesis, and from each table something for it and something against it, written down for it."""
        await self.console.does({"type": "state_hypothesis", "hypothesis": _HYPOTHESIS})
        for line in self.console.tables():
            for side, (kind, noticed) in _SIDES.items():
                known = {one["id"] for one in self.console.listed("stream")}
                at = {"table": line["id"], "round": None, "kind": kind, "noticed": noticed}
                await self.console.does({"type": "add_capture_at", **at})
                await self.console.until(lambda known=known: bool(self._new(known)))  # type: ignore[misc]
                await self.console.does({"type": "mark_evidence", "capture": self._new(known)[0], "side": side})

    def _new(self, known: set[str]) -> list[str]:
        return [one["id"] for one in self.console.listed("stream") if one["id"] not in known]

    def wrong(self, phases: Sequence[dict[str, Any]]) -> list[str]:
        """What did not come about."""
        found = [f"{one['id']} ({one['kind']}) was not reached" for one in phases[1:] if one["id"] not in self.reached]
        return [*found, *(f"no round was ended by {one}" for one in self.short)]


def _last(line: dict[str, Any]) -> int:
    return max((int(one["number"]) for one in line["path"]), default=0)


async def rehearse(served: Served, sheet: Path, options: argparse.Namespace) -> int:
    """Opens the rehearsal, goes through it, tells of it, and writes the report."""
    read, _ = read_file(sheet)
    assert read is not None
    lines = TypeAdapter(tuple[Phase, ...]).dump_python(phases_of(read), mode="json")
    token = secrets.token_urlsafe(32)
    form = {
        "id": secrets.token_urlsafe(16), "token": token, "title": read.title, "language": "en", "decks": [options.deck],
        "purpose": "To find out what changes when people make a service together.", "phases": lines,
        "people": options.people, "facilitator": "Fay", "naming": "anonymous",
    }  # fmt: skip
    await ask(served.port, "POST", "/api/rehearsal", form)
    done = Rehearsed(Console(Phone(served.port)))
    await done.console.open(token)
    await done.console.does({"type": "set_pace", "pace": PACE})
    await done.console.until(lambda: done.console.parts["counts"]["seats"] >= options.people - 1)
    nights = 0
    for phase in done.console.parts["room"]["phases"][1:]:
        if phase["kind"] in ("overnight", "closed"):
            await done.sort()  # whoever runs it sorts in the evening what came in since the last harvest
        await done.phase(phase)
        if phase["kind"] == "overnight":
            nights += 1
            if nights == 1:
                await done.look_into()
    say()
    modes = list(dict.fromkeys(one["mode"] for one in lines if one["mode"]))
    table(["table", *modes], [[str(number), *("yes" if played[mode] else "-" for mode in modes)]
                              for number, played in sorted(done.played.items())])  # fmt: skip
    for file in options.report:
        file.write_bytes(await asyncio.to_thread(_report, served.port, token, file.suffix))
        say(f"the report is {file}")
    wrong = done.wrong(lines)
    for one in wrong:
        say(f"WRONG: {one}")
    return int(bool(wrong))


def _report(port: int, token: str, suffix: str) -> bytes:
    body = json.dumps({"token": token, "form": _FORMS[suffix]}).encode()
    asked = urllib.request.Request(
        f"http://{HOST}:{port}/api/report", body, {"Content-Type": "application/json"}, method="POST"
    )
    with urllib.request.urlopen(asked, timeout=120) as answer:
        return bytes(answer.read())


def main() -> int:
    """Runs it."""
    about = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    about.add_argument("sheet", type=Path)
    about.add_argument("--people", type=int, default=24)
    about.add_argument("--deck", default=DECK)
    about.add_argument("--report", type=Path, nargs="+", default=[])
    options = about.parse_args()
    if run([options.sheet], sys.stdout):
        return 1
    if not {file.suffix for file in options.report} <= _FORMS.keys():
        about.error(f"--report ends in one of {', '.join(_FORMS)}")
    with tempfile.TemporaryDirectory() as folder, serving(Shoebox(Path(folder))) as served:
        return int(run_until_done(rehearse(served, options.sheet, options)))


if __name__ == "__main__":
    sys.exit(main())
