"""Clients that come back to something else than they left: an older backup, a server that is going, a key reused."""

import asyncio
import sqlite3
from pathlib import Path

from server.settings import Settings
from server.store.opening import FILE_NAME
from tests.server.served import serving
from tests.server.stage import command_id


def copied(folder: Path, to: Path) -> None:
    """A backup as SQLite makes one, while the server runs."""
    to.mkdir()
    source, target = sqlite3.connect(folder / FILE_NAME), sqlite3.connect(to / FILE_NAME)
    source.backup(target)
    source.close()
    target.close()


async def test_a_client_learns_the_truth_of_an_older_backup_and_does_not_ask_for_ever(tmp_path: Path) -> None:
    lived, older = tmp_path / "lived", tmp_path / "older"
    async with serving(Settings(data=lived)) as served:
        place = await served.open("room")
        for _ in range(4):
            await served.join(place, "room")
        async with served.call("room m1") as caller:
            await caller.do({"type": "retitle", "title": "Before"}, "before")
            await asyncio.to_thread(copied, lived, older)
            await caller.do({"type": "retitle", "title": "After"}, "after")
            await caller.do({"type": "arrange_tables", "size": 4}, "arrange")
            told = await caller.beat()
            held, epoch, seq = dict(told["parts"]), caller.epoch, told["seq"]
    raw = sqlite3.connect(older / FILE_NAME)
    raw.execute("UPDATE rooms SET epoch = 'another'")
    raw.commit()
    raw.close()
    async with serving(Settings(data=older)) as served:
        asked = [command_id("before"), command_id("after")]
        async with served.call("room m1", parts=held, epoch=epoch, unanswered=asked) as caller:
            caller.versions = dict(held)
            for one in caller.heard:
                if one["type"] == "show":
                    caller.versions |= {name: part["v"] for name, part in one["parts"].items()}
            truth = await caller.beat()
            assert truth["seq"] < seq
            assert caller.parts["room"]["title"] == "Before"
            assert [one["id"] for one in caller.heard if one["type"] == "accepted"] == [command_id("before")]
            withdrawn = {name for one in caller.heard if one["type"] == "show" for name in one["gone"]}
            assert set(held) - withdrawn == set(truth["parts"])
            # Whoever says hello with the truth is shown nothing more: the talk has come to rest.
            heard = len(caller.heard)
            await caller.greet("room m1", parts=truth["parts"], epoch=caller.epoch)
            await caller.beat()
            assert [one["type"] for one in caller.heard[heard:]] == ["welcome", "beat"]


async def test_a_command_said_while_the_server_goes_is_on_disk_or_asked_again_but_never_both(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path)
    async with serving(settings) as served:
        await served.open("room")
        async with served.call("room m1") as caller:
            for number in range(20):
                command = {"type": "retitle", "title": f"Title {number}"}
                await caller.say({"type": "do", "id": command_id(number), "command": command})
                if number == 10:
                    served.server.should_exit = True
            await caller.end()
            answered = {one["id"]: one["seq"] for one in caller.heard if one["type"] == "accepted"}
    async with serving(settings) as served, served.call("room m1") as caller:
        again = {}
        for number in range(20):
            answer = await caller.do({"type": "retitle", "title": f"Title {number}"}, number)
            again[answer["id"]] = answer["seq"]
        assert answered.items() <= again.items()
        assert len(set(again.values())) == 20
        assert max(again.values()) == 21
