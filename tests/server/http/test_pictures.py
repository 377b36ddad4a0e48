"""Pictures of decks over HTTP: made anew, shown from here under strict headers, pinned with a room, taken home."""

import asyncio
import hashlib
import time
import zipfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from server.settings import Settings
from tests.server.http.house import House, build_client, running, token
from tests.server.pictures.samples import SECRET, broken, drawn, placed

BENCH = "/api/workbench"
CARD = """\
schema: 1
id: {id}
title: Kettles
version: "1.0"
language: en
licence: CC BY 4.0
authors:
  - Fay
summary: One card.
cards:
  - id: kettle
    kind: info
    title: The kettle
    text: It stands on the windowsill.
    sensitivity: low
    image:
      file: {file}
      alt: An old kettle with a taped handle.
    source:
      kind: invented
"""


async def sent(house: House, path: str, key: str, raw: bytes, name: str = "kettle.jpg") -> Any:
    """A file as the browser sends it."""
    headers = {"authorization": f"Bearer {key}", "content-type": "application/octet-stream"}
    return await house.client.post(f"{BENCH}/{path}", params={"name": name}, content=raw, headers=headers)


async def brought(house: House, key: str, raw: bytes, name: str = "kettle.jpg") -> Any:
    answer = await sent(house, "picture", key, raw, name)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def made(house: House, identity: str = "kettles", file: str = "kettle.jpg") -> str:
    key = token()
    await house.ask(f"{BENCH}/new", {"token": key, "text": CARD.format(id=identity, file=file)})
    return key


async def shown(house: House, hash_: str) -> Any:
    return await house.client.get(f"/pictures/{hash_}.jpg")


@asynccontextmanager
async def unblocked(most: float = 0.1) -> AsyncIterator[None]:
    """Fails when the event loop spent more than so many seconds of processor time in one turn."""
    longest, over = 0.0, False

    async def watch() -> None:
        nonlocal longest
        before = time.thread_time()
        while not over:
            await asyncio.sleep(0)
            now = time.thread_time()
            longest, before = max(longest, now - before), now

    watching = asyncio.create_task(watch())
    try:
        yield
    finally:
        over = True
        await watching
    assert longest < most, f"the event loop was held for {longest * 1000:.0f} ms"


async def test_a_picture_is_made_anew_and_shown_with_its_card(house: House) -> None:
    key = await made(house)
    picture = await brought(house, key, placed())
    assert (picture["file"], picture["width"], picture["height"]) == ("kettle.jpg", 48, 64)
    answer = await shown(house, picture["hash"])
    assert hashlib.sha256(answer.content).hexdigest() == picture["hash"]
    assert SECRET not in answer.content
    assert b"<script" not in answer.content
    headers = {name: answer.headers[name] for name in ("content-type", "x-content-type-options", "cache-control")}
    assert headers == {
        "content-type": "image/jpeg",
        "x-content-type-options": "nosniff",
        "cache-control": "private, max-age=31536000, immutable",
    }
    assert answer.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'; sandbox"
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    preview = await house.ask(f"{BENCH}/preview", {"token": key})
    assert preview["cards"][0]["card"]["picture"] == {
        "hash": picture["hash"],
        "alt": "An old kettle with a taped handle.",
        "width": 48,
        "height": 64,
    }
    assert await house.ask(f"{BENCH}/pictures", {"token": key}) == [picture]


@pytest.mark.parametrize("what", sorted(broken()))
async def test_what_is_no_picture_is_refused_with_a_sentence_and_holds_nobody_up(house: House, what: str) -> None:
    raw, said = broken()[what]
    key = await made(house)
    async with unblocked():
        answer = await sent(house, "picture", key, raw)
    if len(raw) > 8 << 20:
        assert (answer.status_code, answer.json()["code"]) == (413, "too_large")
        assert answer.json()["detail"] == "A picture has at most 8 MB. Save it smaller, then try again."
        return
    assert (answer.status_code, answer.json()["code"]) == (415, "bad_picture"), answer.text
    assert answer.json()["detail"].startswith(said)
    assert answer.json()["why"] in ("empty", "wide", "drawing", "other", "moving", "broken")
    assert await house.ask(f"{BENCH}/pictures", {"token": key}) == []


async def test_a_body_that_does_not_say_how_large_it_is_is_counted_as_it_comes(house: House) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield drawn()
        for _ in range(20):
            yield bytes(1 << 20)

    headers = {"authorization": f"Bearer {await made(house)}"}
    answer = await house.client.post(f"{BENCH}/picture", content=pieces(), headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


async def test_a_large_file_holds_nobody_up_and_nothing_behind_its_end_is_kept(house: House) -> None:
    key = await made(house)
    async with unblocked():
        picture = await brought(house, key, drawn() + b"<script>" * 900_000)
    assert b"<script" not in (await shown(house, picture["hash"])).content


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd.jpg"),
        ("..\\..\\windows\\win.png", "win.jpg"),
        ("x" * 300 + ".png", "x" * 40 + ".jpg"),
        ("صورة.jpg", "picture.jpg"),
        ("<script>alert(1)</script>", "script.jpg"),
        ("a\0b\u202e.jpg", "a-b.jpg"),
        ("IMG_2041.JPEG", "img-2041.jpg"),
        ("", "picture.jpg"),
    ],
)
async def test_whatever_a_file_was_called_its_name_is_safe(house: House, name: str, kept: str) -> None:
    key = await made(house)
    assert (await brought(house, key, drawn(), name))["file"] == kept


async def test_under_one_name_a_deck_has_one_picture_for_ever(house: House) -> None:
    key = await made(house)
    first, second = await brought(house, key, drawn()), await brought(house, key, drawn(80, 60))
    assert (first["file"], second["file"]) == ("kettle.jpg", "kettle-2.jpg")
    assert await brought(house, key, drawn()) == first, "the same picture again is there already"


@pytest.mark.parametrize("path", ["..%2f..%2fetc%2fpasswd", "0" * 64, "0" * 63, "%00", "x" * 300, "../shoebox.db"])
async def test_nothing_but_pictures_is_found_among_them(house: House, path: str) -> None:
    answer = await house.client.get(f"/pictures/{path}.jpg")
    assert (answer.status_code, answer.json()["code"]) == (404, "unknown_page")


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer x", "Basic " + "a" * 43, "Bearer " + "a" * 43])
async def test_only_who_holds_its_token_brings_a_picture_to_a_deck(house: House, header: str) -> None:
    answer = await house.client.post(f"{BENCH}/picture", content=drawn(), headers={"authorization": header})
    assert answer.status_code in (400, 404)
    assert answer.json()["code"] in ("bad_request", "unknown_deck")


async def test_a_room_keeps_the_pictures_it_was_opened_with_and_they_go_with_the_last_who_has_them(
    house: House,
) -> None:
    key = await made(house, "pinned-kettles")
    hash_ = (await brought(house, key, drawn(44, 30)))["hash"]
    room = await house.opened(decks=["leaving-hospital"], made_decks=[key])
    await house.ask(f"{BENCH}/delete", {"token": key})
    assert (await shown(house, hash_)).status_code == 200, "the room still shows it"
    decks = await house.app.rooms.decks(room.room)
    assert [one.hash for one in decks[1].pictures.values()] == [hash_]
    await house.ask("/api/delete", {"token": room.token})
    assert (await shown(house, hash_)).status_code == 404


async def test_a_deck_goes_home_with_its_pictures_and_comes_back(house: House, tmp_path: Path) -> None:
    key = await made(house, "kettles-home")
    picture = await brought(house, key, placed())
    answer = await house.post(f"{BENCH}/zip", {"token": key})
    with zipfile.ZipFile(BytesIO(answer.content)) as bundle:
        assert bundle.namelist() == ["kettles-home.yaml", "kettles-home/kettle.jpg"]
        bundle.extractall(tmp_path)
    again = token()
    back = await sent(house, "bring", again, answer.content)
    assert back.status_code == 200, back.text
    (kept,) = await house.ask(f"{BENCH}/pictures", {"token": again})
    assert (kept["file"], kept["width"], kept["height"]) == ("kettle.jpg", 48, 64)
    checked = await house.ask(f"{BENCH}/check", {"token": again, "text": back.json()["text"]})
    assert checked["playable"]
    assert not [one for one in checked["problems"] if "no picture" in one["message"]]
    settings = Settings(data=tmp_path / "data", client=build_client(tmp_path / "dist"), own_decks=tmp_path)
    async with running(settings) as elsewhere:  # the unpacked zip is a deck beside its pictures
        preview = (await elsewhere.client.get("/api/decks/kettles-home")).json()
        hash_ = preview["cards"][0]["card"]["picture"]["hash"]
        assert (await shown(elsewhere, hash_)).status_code == 200
        room = await elsewhere.opened(decks=["kettles-home"])
        (deck,) = await elsewhere.app.rooms.decks(room.room)
        assert [one.hash for one in deck.pictures.values()] == [hash_]
        mine = token()
        fork = await elsewhere.ask(f"{BENCH}/new", {"token": mine, "deck": "kettles-home"})
        assert "file: kettle.jpg" in fork["text"]
        assert [one["hash"] for one in await elsewhere.ask(f"{BENCH}/pictures", {"token": mine})] == [hash_]
    assert picture["file"] == "kettle.jpg"


async def test_a_server_that_is_full_of_pictures_takes_no_more(tmp_path: Path, client_folder: Path) -> None:
    async with running(Settings(data=tmp_path, client=client_folder, picture_bytes=100)) as small:
        key = await made(small)
        await brought(small, key, drawn())
        answer = await sent(small, "picture", key, drawn(80, 60))
        assert (answer.status_code, answer.json()["code"]) == (409, "too_many_pictures")


async def test_a_card_whose_picture_is_missing_is_played_without_and_its_author_is_told(house: House) -> None:
    key = await made(house, file="other.jpg")
    text = CARD.format(id="kettles", file="other.jpg")
    checked = await house.ask(f"{BENCH}/check", {"token": key, "text": text})
    assert checked["playable"]
    (told,) = [one for one in checked["problems"] if "other.jpg" in one["message"]]
    assert (told["level"], told["line"]) == ("warning", 17)
