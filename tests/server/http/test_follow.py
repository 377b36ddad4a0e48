"""A pledge is told about by its private link: after the close, without an account, and guessed links learn nothing."""

import hashlib
from pathlib import Path
from typing import Any

from game.commands import EnterPhase, KeepPledge, LinkPledge, MakePledge, WithdrawPledge
from server.access import token_hash
from server.rooms.room import Asked
from server.settings import Settings
from tests.server.http.house import House, OpenRoom, intent, running, token


async def _asked(house: House, room: OpenRoom, by: str, command: Any) -> None:
    rooms = house.app.rooms
    await rooms._ask(await rooms.node.live(room.room), Asked(id=intent(), command=command, by=by))


async def _pledged(house: House) -> tuple[OpenRoom, str, dict[str, Any]]:
    """A room with a pledge of m2, and what opens its link."""
    room = await house.opened()
    await house.joined(room)
    state = await house.app.rooms.state(room.room)
    late = next(one.id for one in state.hall.phases if one.kind.value == "pledge")
    await _asked(house, room, "m1", EnterPhase(phase=late))
    await _asked(house, room, "m2", MakePledge(seat="s1", i_will="ask her first", by_when="Monday"))
    pledge = next(iter((await house.app.rooms.state(room.room)).pledges))
    key = token()
    await _asked(house, room, "m2", LinkPledge(pledge=pledge, link_hash=token_hash(key)))
    return room, pledge, {"code": room.code, "pledge": pledge, "key": key}


async def test_a_link_reads_and_tells_also_after_the_close_and_once_for_each_id(house: House) -> None:
    room, pledge, link = await _pledged(house)
    seen = await house.ask("/api/pledge/look", link)
    assert (seen["i_will"], seen["status"], seen["told"]) == ("ask her first", "made", [])
    state = await house.app.rooms.state(room.room)
    await _asked(house, room, "m1", EnterPhase(phase=state.hall.phases[-1].id))
    told = {**link, "id": intent(), "status": "done", "story": "She  said yes"}
    first, again = [await house.ask("/api/pledge/tell", told) for _ in range(2)]
    assert first == again
    assert first["told"] == [{"status": "done", "story": "She said yes"}]
    assert first["kept_until"] > seen["kept_until"] - 100 * 86_400_000
    assert (await house.app.rooms.state(room.room)).pledges[pledge].status.value == "done"


async def test_guessed_reused_and_dead_links_are_answered_alike(house: House) -> None:
    room, pledge, link = await _pledged(house)
    other, _, gone = await _pledged(house)
    await house.ask("/api/delete", {"token": other.token})
    new = token()
    await _asked(house, room, "m2", LinkPledge(pledge=pledge, link_hash=hashlib.sha256(new.encode()).hexdigest()))
    wrong = [link, gone, {**link, "key": ""}, {**link, "pledge": "r.0"}, {**link, "code": "22222222"}]
    more = {"id": intent(), "status": "done"}
    answers = [await house.post("/api/pledge/look", one) for one in wrong]
    answers += [await house.post("/api/pledge/tell", {**one, **more}) for one in wrong]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1
    right = {**link, "key": new}
    await house.ask("/api/pledge/look", right)
    await _asked(house, room, "m2", WithdrawPledge(pledge=pledge))
    assert (await house.post("/api/pledge/look", right)).content == answers[0].content


async def test_guessing_links_is_slowed_as_guessing_codes(tmp_path: Path, client_folder: Path) -> None:
    async with running(Settings(data=tmp_path / "data", client=client_folder, wrong_codes=2)) as small:
        _, _, link = await _pledged(small)
        guess = {**link, "key": "guess"}
        assert [(await small.post("/api/pledge/look", guess)).status_code for _ in range(3)] == [404, 404, 429]
        await small.ask("/api/pledge/look", link)


async def test_a_pledge_kept_apart_is_read_told_and_erased_by_its_link_when_the_room_is_gone(house: House) -> None:
    room, pledge, link = await _pledged(house)
    keep = KeepPledge(pledge=pledge, link_hash=token_hash(link["key"]), day="2099-01-01")
    await _asked(house, room, "m2", keep)
    here = await house.ask("/api/pledge/look", link)
    assert (here["outlives"], here["apart"], (await house.post("/api/pledge/take-back", link)).status_code) == (
        True, False, 404,
    )  # fmt: skip
    await house.ask("/api/delete", {"token": room.token})
    seen = await house.ask("/api/pledge/look", link)
    assert (seen["title"], seen["language"], seen["i_will"], seen["apart"]) == ("", "", "ask her first", True)
    assert seen["kept_until"] == here["kept_until"]
    told = {**link, "id": intent(), "status": "done", "story": "She  said yes"}
    first = await house.ask("/api/pledge/tell", told)
    assert first["told"] == [{"status": "done", "story": "She said yes"}]
    assert await house.ask("/api/pledge/tell", {**told, "story": "sent again"}) == first
    later = await house.ask("/api/pledge/tell", {**told, "id": intent(), "status": "changed", "story": ""})
    assert [one["status"] for one in later["told"]] == ["done", "changed"]
    too_long = await house.post("/api/pledge/tell", {**told, "id": intent(), "story": "x" * 401})
    assert (too_long.status_code, too_long.json()["code"]) == (409, "words_too_long")
    wrong = await house.post("/api/pledge/look", {**link, "key": token()})
    assert await house.ask("/api/pledge/take-back", link) == {"done": True}
    for path in ("look", "tell", "take-back"):
        gone = await house.post(f"/api/pledge/{path}", told if path == "tell" else link)
        assert (gone.status_code, gone.content) == (404, wrong.content)
