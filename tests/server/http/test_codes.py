"""Guessing codes: every wrong one gets the same answer, guessers wait, and right codes go through all the while."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from server.settings import Settings
from tests.server.http.house import House, intent, running, token


@pytest.fixture
async def strict(tmp_path: Path, client_folder: Path) -> AsyncIterator[House]:
    """A server with the limits as they come."""
    async with running(Settings(data=tmp_path / "data", client=client_folder)) as one:
        yield one


def joining(code: str) -> dict[str, object]:
    return {"id": intent(), "token": token(), "code": code, "name": "Ann", "agreed": True}


async def test_every_wrong_code_gets_the_same_answer(house: House) -> None:
    gone = await house.opened()
    await house.ask("/api/delete", {"token": gone.token})
    answers = [
        await house.post(path, {"code": code} if path == "/api/look" else joining(code))
        for code in ("22222222", "ZZZZ-ZZZZ", "mj4t 9kwd", gone.code)
        for path in ("/api/look", "/api/join")
    ]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1
    assert len({frozenset(answer.headers.keys() - {"date"}) for answer in answers}) == 1
    assert answers[0].json()["code"] == "unknown_code"


async def test_what_cannot_be_a_code_gets_a_hint_and_uses_nothing_up(strict: House) -> None:
    for _ in range(30):
        answer = await strict.post("/api/look", {"code": "MJ4T-9KWO"})
        assert (answer.status_code, answer.json()["code"]) == (404, "unknown_code")
        assert "never has O" in answer.json()["detail"]
    assert (await strict.post("/api/look", {"code": "MJ4T-9KWD"})).status_code == 404


async def test_after_ten_wrong_codes_one_waits_and_right_codes_still_go_through(strict: House) -> None:
    room = await strict.opened()
    for _ in range(10):
        assert (await strict.post("/api/look", {"code": "22222222"})).status_code == 404
    for _ in range(3):
        slow = await strict.post("/api/join", joining("33333333"))
        assert (slow.status_code, slow.json()["code"]) == (429, "too_fast")
        assert 1 <= int(slow.headers["retry-after"]) <= 30
        assert slow.headers["retry-after"] in slow.json()["detail"]
    for number in range(20):
        assert (await strict.ask("/api/look", {"code": room.code}))["title"] == "Home by four"
        await strict.joined(room, f"Guest {number}")


async def test_who_uses_up_the_budget_and_watches_for_right_answers_is_slowed(
    tmp_path: Path, client_folder: Path
) -> None:
    settings = Settings(data=tmp_path / "data", client=client_folder, wrong_codes=1, codes_per_minute=5)
    async with running(settings) as small:
        room = await small.opened()
        await small.post("/api/look", {"code": "22222222"})
        answers = [await small.post("/api/look", {"code": room.code}) for _ in range(6)]
        assert [answer.status_code for answer in answers] == [200] * 5 + [429]
