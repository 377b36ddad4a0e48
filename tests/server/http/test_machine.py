"""Addresses, QR codes, health, decks, and the documents from which a stranger could write a client."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from server.http.bodies import ASKED
from server.settings import Settings
from server.store import SqliteStore
from tests.server.http.house import House, running

WORKBENCH = (
    "new", "read", "save", "check", "translate", "translations", "history", "mine", "preview", "delete",
    "picture", "pictures", "zip", "bring",
)  # fmt: skip


async def test_the_addresses_of_this_machine(house: House) -> None:
    told = (await house.client.get("/api/addresses")).json()
    assert told["port"] == house.port
    assert told["reached"] is False
    assert told["chosen"] in {one["url"] for one in told["addresses"]}
    assert told["addresses"][0]["likely"] is True
    assert told["addresses"][0].keys() == {"url", "kind", "likely"}


async def test_a_visit_from_elsewhere_shows_that_phones_can_come(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "data", client=tmp_path / "none", proxies=("127.0.0.1",))
    async with running(settings) as behind_proxy:
        before = (await behind_proxy.client.get("/api/addresses")).json()
        await behind_proxy.client.get("/", headers={"x-forwarded-for": "198.51.100.7"})
        after = (await behind_proxy.client.get("/api/addresses")).json()
    assert (before["reached"], after["reached"]) == (False, True)


async def test_nobody_believes_a_forwarded_address_unasked(house: House) -> None:
    await house.client.get("/", headers={"x-forwarded-for": "198.51.100.7", "x-forwarded-proto": "https"})
    assert (await house.client.get("/api/addresses")).json()["reached"] is False


async def test_behind_a_proxy_with_https(tmp_path: Path) -> None:
    settings = Settings(
        data=tmp_path / "data", client=tmp_path / "none", proxies=("127.0.0.1",), address="https://play.example.org"
    )
    secure = {"host": "play.example.org", "x-forwarded-proto": "https", "origin": "https://play.example.org"}
    async with running(settings) as house:
        answer = await house.post("/api/mine", {"tokens": []}, **secure)
        assert answer.status_code == 200
        assert answer.headers["strict-transport-security"] == "max-age=31536000"
        assert "wss://play.example.org" in answer.headers["content-security-policy"]
        foreign = await house.post("/api/mine", {"tokens": []}, **{**secure, "origin": "https://evil.example"})
        assert foreign.status_code == 403
        told = (await house.client.get("/api/addresses", headers={"host": "play.example.org"})).json()
        assert told["chosen"] == "https://play.example.org"


async def test_a_link_is_drawn_as_a_qr_code(house: House) -> None:
    told = (await house.client.get("/api/addresses")).json()
    for text in (f"{house.url}/join#MJ4T9KWD", f"{told['chosen']}/join#MJ4T9KWD"):
        drawing = ElementTree.fromstring((await house.ask("/api/qr", {"text": text}))["svg"])
        assert drawing.tag == "{http://www.w3.org/2000/svg}svg"
        assert {child.tag.rpartition("}")[2] for child in drawing.iter()} == {"svg", "path"}
        used = {name for child in drawing.iter() for name in child.attrib}
        assert used <= {"viewBox", "fill", "d", "stroke", "transform"}


@pytest.mark.parametrize(
    "text",
    ["https://evil.example/join", "javascript:alert(1)", "MJ4T9KWD", "//evil.example", "http://127.0.0.1/join", ""],
)
async def test_only_links_to_this_server_are_drawn(house: House, text: str) -> None:
    assert (await house.post("/api/qr", {"text": text})).status_code == 400


async def test_a_link_may_not_look_like_this_server(house: House) -> None:
    for text in (f"http://127.0.0.1:{house.port}.evil.example/", f"http://127.0.0.1:{house.port}@evil.example/"):
        assert (await house.post("/api/qr", {"text": text})).status_code == 400


async def test_it_lives_and_is_ready(house: House) -> None:
    assert (await house.client.get("/healthz")).json() == {"status": "alive"}
    assert (await house.client.get("/readyz")).json() == {"status": "ready"}


async def test_the_decks_stand_on_the_shelf(house: House) -> None:
    decks = (await house.client.get("/api/decks")).json()
    assert {"together-in-care", "a-street-for-everyone"} <= {deck["id"] for deck in decks}
    arabic = (await house.client.get("/api/decks", params={"language": "ar"})).json()
    assert {deck["dir"] for deck in arabic} >= {"rtl"}


async def test_a_facilitator_looks_through_a_deck(house: House) -> None:
    deck = (await house.client.get("/api/decks/together-in-care")).json()
    assert deck.keys() == {"summary", "perspectives", "cards", "agreement", "statements"}
    assert len(deck["cards"]) == deck["summary"]["cards"]
    assert len(deck["cards"]) >= 32
    for bad in ("..%2f..%2fsecrets", "none", "%00"):
        answer = await house.client.get(f"/api/decks/{bad}")
        assert (answer.status_code, answer.json()["code"]) in ((404, "unknown_deck"), (404, "unknown_page"))


async def test_a_deck_that_is_mended_or_added_is_read_without_a_restart(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    settings = Settings(data=tmp_path / "data", client=tmp_path / "none", own_decks=own)
    async with running(settings) as house:
        before = {deck["id"] for deck in (await house.client.get("/api/decks")).json()}
        text = (settings.decks / "a-street-for-everyone.yaml").read_text(encoding="utf-8")
        mine = text.replace("id: a-street-for-everyone", "id: my-street", 1)
        (own / "my-street.yaml").write_text(mine, encoding="utf-8")
        after = {deck["id"] for deck in (await house.client.get("/api/decks")).json()}
        assert after - before == {"my-street"}


async def test_openapi_tells_every_route_and_every_refusal(house: House) -> None:
    told = (await house.client.get("/api/openapi.json")).json()
    assert set(told["paths"]) == {
        "/api/decks", "/api/decks/{deck}", "/api/decks/{deck}/print/{what}", "/api/poster", "/api/card",
        "/api/cards", "/api/cards/choice", "/api/cards/file", "/api/back", "/api/back/at",
        "/api/rooms", "/api/look", "/api/join", "/api/links", "/api/mine",
        "/api/plan", "/api/delete", "/api/poll", "/api/do", "/api/codes", "/api/return", "/api/sign-out",
        "/api/report", "/api/report/link", "/api/report/page/{ticket}", "/api/report/page/{ticket}/{form}",
        "/api/report/statements", "/api/report/photo", "/api/report/photos", "/api/report/photo/drop",
        "/api/report/page/{ticket}/photo/{hash}", "/api/about-me", "/api/qr", "/api/addresses", "/api/asyncapi.json",
        "/healthz", "/readyz", "/pictures/{hash}.jpg", "/api/pledge/look", "/api/pledge/tell",
        "/api/pledge/take-back",
        "/api/rehearsal", "/api/rehearsal/of", "/api/rehearsal/people",
        "/api/run-sheets", "/api/run-sheets/read", "/api/run-sheets/write",
        *(f"/api/workbench/{name}" for name in WORKBENCH),
    }  # fmt: skip
    for path, operations in told["paths"].items():
        for operation in operations.values():
            assert operation["summary"]
            assert {"200", "400", "403", "413", "421"} <= operation["responses"].keys(), path
            assert "422" not in operation["responses"]
            for status, response in operation["responses"].items():
                if status >= "400":
                    assert response["content"].keys() == {"application/problem+json"}
    assert {"404", "429"} <= told["paths"]["/api/join"]["post"]["responses"].keys()
    assert {one.__name__ for one in ASKED} <= told["components"]["schemas"].keys()
    used = set(re.findall(r'"#/components/schemas/([^"]+)"', (await house.client.get("/api/openapi.json")).text))
    assert used <= told["components"]["schemas"].keys()


async def test_asyncapi_tells_how_to_talk_on_the_socket(house: House) -> None:
    told = (await house.client.get("/api/asyncapi.json")).json()
    assert told["asyncapi"].startswith("3.")


async def test_a_database_that_does_not_answer_is_said(tmp_path: Path) -> None:
    class Broken(SqliteStore):
        """A store whose disk has gone."""

        def ready(self) -> bool:
            return False

    settings = Settings(data=tmp_path / "data", client=tmp_path / "none")
    async with running(settings, Broken(settings.data)) as house:
        answer = await house.client.get("/readyz")
        assert (answer.status_code, answer.json()["code"]) == (503, "busy")
        assert (await house.client.get("/healthz")).status_code == 200
