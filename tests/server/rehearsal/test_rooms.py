"""Rehearsals of a real server: who comes, how many there may be, what becomes of them."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
import pytest_asyncio

from server.ports import SystemClock
from server.rehearsal import TooMany
from server.settings import Settings
from tests.plain_http import client
from tests.server.served import Served, serving
from tests.server.stage import command_id, token_of, until


class Tomorrow(SystemClock):
    """The clock of a day later."""

    def wall(self) -> int:
        return super().wall() + 25 * 3_600_000


@pytest_asyncio.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    """A server that may have two rehearsals of fourteen people, and forgets quickly."""
    async with serving(Settings(data=tmp_path, rehearsals=2, rehearsal_people=14, memory_minutes=0.001)) as one:
        yield one


async def asked(served: Served, path: str, **body: Any) -> httpx2.Response:
    async with client() as http:
        return await http.post(f"http://127.0.0.1:{served.port}{path}", json=body)


async def rehearse(served: Served, of: str, name: str, people: int = 6) -> httpx2.Response:
    """A rehearsal of the room of a token; its facilitator's token is that of NAME."""
    ids = {"id": command_id(f"rehearse {name}"), "token": token_of(of), "new_token": token_of(name)}
    return await asked(served, "/api/rehearsal/of", **ids, people=people)


async def people_in(served: Served, name: str) -> list[dict[str, Any]] | None:
    found: list[dict[str, Any]] | None = (await asked(served, "/api/rehearsal/people", token=token_of(name))).json()[
        "people"
    ]
    return found


async def test_people_come_by_the_door_play_and_rest_when_nobody_looks(served: Served) -> None:
    prepared = await served.open("prepared")
    opened = (await rehearse(served, "prepared m1", "lee")).json()
    rehearsal = served.rehearsals.of(opened["room"])
    assert rehearsal is not None
    assert opened["room"] != prepared.room
    async with served.call("lee") as console:
        assert console.parts["room"]["pace"] == 1
        assert (await console.do({"type": "set_pace", "pace": 20}, "pace"))["type"] == "accepted"
        await console.until(lambda _: console.parts["counts"]["seats"] == 5)
        people = await people_in(served, "lee")
        assert people is not None
        assert [one["here"] for one in people].count(False) == 1
        welcome = {"type": "enter_phase", "phase": console.parts["room"]["phases"][2]["id"]}
        assert (await console.do(welcome, "check-in"))["type"] == "accepted"
        await console.until(lambda _: sum(console.parts["counts"]["scales"].get("check_in:0", ())) >= 3)
        async with served.call() as eyes:
            await eyes.say(
                {"type": "hello", "protocol": 1, "token": next(one["token"] for one in people if one["here"])}
            )
            await eyes.until(lambda _: "me" in eyes.parts)
            assert "simulated" in eyes.parts["me"]["seats"][0]["name"]
    await until(lambda: not rehearsal.life.awake and not any(one.phone.open for one in rehearsal.players))
    async with served.call("lee") as console:
        await console.until(lambda _: len(console.parts.get("presence", {}).get("seats", ())) == 5)
    state = await served.rooms.state(prepared.room)
    assert len(state.members) == 1


async def test_starting_over_deletes_what_was_and_brings_the_same_people(served: Served) -> None:
    await served.open("prepared")
    first = (await rehearse(served, "prepared m1", "one")).json()
    before = await people_in(served, "one")
    second = (await rehearse(served, "one", "two")).json()
    after = await people_in(served, "two")
    assert before is not None
    assert after is not None
    assert [one["name"] for one in before] == [one["name"] for one in after]
    assert await served.rooms.record(first["room"]) is None
    assert (await rehearse(served, "one", "two")).json() == second, "the same answer, though it was lost"
    assert (await people_in(served, "two")) is not None
    mine = (await asked(served, "/api/mine", tokens=[token_of("two"), token_of("prepared m1")])).json()
    assert [one["rehearsal"] for one in mine] == [True, False]


async def test_there_are_no_more_than_the_settings_say_and_who_rests_makes_room(served: Served) -> None:
    await served.open("prepared")
    assert (await rehearse(served, "prepared m1", "far too many", 20)).status_code == 503
    assert (await rehearse(served, "prepared m1", "one", 7)).status_code == 200
    async with served.call("one"):
        assert (await rehearse(served, "prepared m1", "two", 7)).status_code == 200
        async with served.call("two"):
            await until(lambda: served.rehearsals.forgotten == 0)
            refused = await rehearse(served, "prepared m1", "three", 7)
        assert (refused.status_code, refused.json()["code"]) == (503, "busy")
    await until(lambda: served.rehearsals.forgotten == 2)
    assert (await rehearse(served, "prepared m1", "three", 7)).status_code == 200
    with pytest.raises(TooMany):
        served.rehearsals.check(14)


async def test_a_rehearsal_is_gone_after_a_day_and_says_so_in_what_is_taken_home(served: Served) -> None:
    await served.open("prepared")
    room = (await rehearse(served, "prepared m1", "lee")).json()["room"]
    home = await asked(served, "/api/report", token=token_of("lee"), form="markdown")
    assert home.text.startswith("# Rehearsal: ")
    assert 'filename="rehearsal-' in home.headers["content-disposition"]
    for form in ("markdown", "page", "csv", "json"):
        report = await asked(served, "/api/report", token=token_of("lee"), form=form)
        assert "ehearsal" in report.text
        real = await asked(served, "/api/report", token=token_of("prepared m1"), form=form)
        assert "Rehearsal" not in real.text
    assert await served.rooms.delete_overdue() == 0
    served.rooms.clock = Tomorrow()
    assert await served.rooms.delete_overdue() == 1
    assert await served.rooms.record(room) is None
