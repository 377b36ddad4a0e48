"""Photos of paper in a room's report: made anew, said in words, for facilitators alone, and gone with the room."""

import base64
import json
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import quote

import docx
import pypdf
import pytest

from server.reports.making import Form
from server.settings import Settings
from server.store.backup import back_up, restore
from server.store.opening import FILE_NAME
from tests.server.http.house import House, build_client, running, token
from tests.server.pictures.samples import SECRET, broken, drawn, placed, png

ALT = "لوحة: “What if we rang first?” <b>"


async def brought(house: House, key: str, raw: bytes, alt: str = ALT) -> Any:
    """A photo as the browser sends it."""
    headers = {"authorization": f"Bearer {key}", "content-type": "image/*", "photo-alt": quote(alt)}
    return await house.client.post("/api/report/photo", content=raw, headers=headers)


async def listed(house: House, key: str) -> list[Any]:
    found: list[Any] = await house.ask("/api/report/photos", {"token": key})
    return found


async def test_a_photo_is_in_every_form_with_its_words(house: House) -> None:
    room = await house.opened()
    answer = await brought(house, room.token, placed())
    assert answer.status_code == 200, answer.text
    (kept,) = await listed(house, room.token)
    assert kept == answer.json()
    assert kept["alt"] == ALT
    ticket = token()
    await house.ask("/api/report/link", {"token": room.token, "ticket": ticket})
    page = f"/api/report/page/{ticket}"
    photo = await house.client.get(f"{page}/photo/{kept['hash']}")
    assert photo.headers["content-type"] == "image/jpeg"
    assert photo.headers["cache-control"] == "no-store"
    assert SECRET not in photo.content
    assert (await house.client.get(f"{page}/photo/{'0' * 64}")).status_code == 404
    shown = await house.client.get(page)
    assert f"data:image/jpeg;base64,{base64.b64encode(photo.content).decode()}" in shown.text
    assert "img-src data:;" in shown.headers["content-security-policy"]
    made = {form: (await house.client.get(f"{page}/{form}")).content for form in Form}
    assert json.loads(made[Form.JSON])["photos"] == [kept]
    for form in (Form.CSV, Form.JSON):
        assert "What if we rang first?" in made[form].decode()
    assert r"\<b\>" in made[Form.MARKDOWN].decode()
    assert "&lt;b&gt;" in shown.text
    word = docx.Document(BytesIO(made[Form.WORD]))
    assert ALT in [one.get("descr") for one in word.element.iter("{*}docPr")]
    with zipfile.ZipFile(BytesIO(made[Form.WORD])) as file:
        (name,) = [name for name in file.namelist() if name.endswith(".jpg")]
        assert file.read(name) == photo.content
    pdf = pypdf.PdfReader(BytesIO(made[Form.PDF]))
    assert any("What if we rang first?" in str(alt) for alt in alts(pdf.trailer["/Root"]["/StructTreeRoot"]))  # type: ignore[index]
    assert any(image.image is not None for one in pdf.pages for image in one.images)


def alts(node: Any) -> list[str]:
    """All that is said of figures below a tag of a PDF."""
    one = node.get_object()
    if isinstance(one, list):
        return [alt for below in one for alt in alts(below)]
    if not isinstance(one, dict):
        return []
    return [*([one["/Alt"]] if "/Alt" in one else []), *(alts(one["/K"]) if "/K" in one else [])]


async def test_nobody_but_its_facilitators_adds_sees_or_drops_one(house: House) -> None:
    room, other = await house.opened(), await house.opened()
    ann = await house.joined(room)
    kept = (await brought(house, room.token, drawn())).json()
    for key, status in ((ann, 403), (token(), 404)):
        assert (await brought(house, key, drawn())).status_code == status
        for path, body in (("photos", {}), ("photo/drop", {"hash": kept["hash"]})):
            assert (await house.post(f"/api/report/{path}", {"token": key, **body})).status_code == status
    assert await listed(house, other.token) == []
    await house.ask("/api/report/photo/drop", {"token": other.token, "hash": kept["hash"]})
    assert await listed(house, room.token) == [kept]
    assert (await house.client.get(f"/pictures/{kept['hash']}.jpg")).status_code == 404
    home = await house.post("/api/report", {"token": ann, "form": "page"})
    assert "data:image" not in home.text


async def test_what_is_no_photo_or_has_no_words_is_refused(house: House) -> None:
    room = await house.opened()
    for alt in ("", " \n", "\u200b"):
        answer = await brought(house, room.token, drawn(), alt)
        assert (answer.status_code, answer.json().get("why")) == (415, "silent"), alt
    for raw, why in ((png(10_000, 10_000), "wide"), (broken()["gif that is a script"][0], "other")):
        answer = await brought(house, room.token, raw)
        assert (answer.status_code, answer.json()["why"]) == (415, why)
    assert await listed(house, room.token) == []


async def test_a_report_holds_so_many(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "data", client=build_client(tmp_path / "client"), room_photos=2)
    async with running(settings) as house:
        room = await house.opened()
        for width in (40, 50, 50):
            assert (await brought(house, room.token, drawn(width), f"{width}")).status_code == 200
        assert (await brought(house, room.token, drawn(60))).json()["code"] == "too_many_pictures"
        one, _ = await listed(house, room.token)
        await house.ask("/api/report/photo/drop", {"token": room.token, "hash": one["hash"]})
        assert (await brought(house, room.token, drawn(60), "60")).status_code == 200
        assert [one["alt"] for one in await listed(house, room.token)] == ["50", "60"]


@pytest.mark.parametrize("way", ["photo/drop", "delete"])
async def test_no_byte_of_it_stays(way: str, tmp_path: Path) -> None:
    """In the database and beside it, and in a backup that is put back."""
    data, copy = tmp_path / "data", tmp_path / "copy.db"
    settings = Settings(data=data, client=build_client(tmp_path / "client"))
    async with running(settings) as house:
        room = await house.opened()
        kept = (await brought(house, room.token, drawn(), "zqcanary")).json()
        (photo,) = await house.app.rooms.node.read(lambda store: store.photos(room.room))
        back_up(data, copy)
        assert holding(copy, photo.content) == (True, True)
        path = "/api/delete" if way == "delete" else "/api/report/photo/drop"
        await house.ask(path, {"token": room.token, **({} if way == "delete" else {"hash": kept["hash"]})})
        await house.app.rooms.node.writer.run(lambda store: store.tidy())
        for file in data.rglob(f"{FILE_NAME}*"):
            assert holding(file, photo.content) == (False, False), file
    restore(data, copy)
    assert holding(data / FILE_NAME, photo.content) == (False, False)


def holding(file: Path, content: bytes) -> tuple[bool, bool]:
    """Whether a file holds the words of the photo, and points of it."""
    raw = file.read_bytes()
    return b"zqcanary" in raw, content[100:160] in raw
