"""The client's files: compressed, kept as long as their names say, and the first page for the client's addresses."""

from pathlib import Path

import pytest

from server.settings import Settings
from tests.server.http.house import INDEX, SCRIPT, House, build_client, running

ROUTES = ["/", "/join", "/open", "/room/9fK2_a-b", "/screen", "/in", "/rooms", "/a/b/c", "/..%2f..%2fserver"]


@pytest.mark.parametrize("path", ROUTES)
async def test_every_address_of_the_client_gets_the_first_page_and_asks_for_it_again(house: House, path: str) -> None:
    answer = await house.client.get(path, headers={"accept-encoding": "gzip"})
    assert (answer.status_code, answer.text) == (200, INDEX)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"
    assert answer.headers["content-encoding"] == "gzip"


async def test_the_first_page_is_not_sent_twice(house: House) -> None:
    first = await house.client.get("/")
    again = await house.client.get("/join", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


async def test_files_with_a_hash_are_kept_for_ever(house: House) -> None:
    answer = await house.client.get("/assets/index-Ca8erpfD.js", headers={"accept-encoding": "gzip"})
    assert answer.text == SCRIPT
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["content-type"].startswith("text/javascript")


async def test_a_head_request_gets_no_body(house: House) -> None:
    answer = await house.client.head("/join")
    assert (answer.status_code, answer.content) == (200, b"")


@pytest.mark.parametrize(
    "path",
    ["/index.html", "/assets/none.js", "/assets/", "/favicon.ico", "/robots.txt", "/api/none", "/api/",
     "/assets/..%2f..%2fhouse.py", "/assets/index-Ca8erpfD.js.gz", "/%00.js", "/ws"],
)  # fmt: skip
async def test_what_is_not_there_is_a_problem_not_a_page(house: House, path: str) -> None:
    answer = await house.client.get(path, headers={"accept": "text/html"})
    assert (answer.status_code, answer.json()["code"]) == (404, "unknown_page")


async def test_a_page_cannot_be_posted_to(house: House) -> None:
    answer = await house.client.post("/join", content=b"x=1")
    assert answer.status_code in (404, 405)
    assert answer.headers["content-type"] == "application/problem+json"


async def test_without_a_built_client_the_first_page_says_how_to_build_it(tmp_path: Path) -> None:
    async with running(Settings(data=tmp_path / "data", client=tmp_path / "none")) as bare:
        answer = await bare.client.get("/")
        assert answer.status_code == 503
        assert "python3 dev.py run" in answer.text
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert (await bare.client.get("/api/decks")).status_code == 200


PAGES = {"ar": "<!doctype html><html lang=ar>", "cy": "<!doctype html><html lang=cy>"}


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("ar-EG,ar;q=0.9,en;q=0.8", "ar"),
        ("cy", "cy"),
        ("de-DE,de;q=0.9,cy;q=0.5,ar;q=0.7", "ar"),
        ("en;q=0.1, CY-gb;q=0.4", "cy"),
        ("en-GB,ar", ""),
        ("ar;q=0,de", ""),
        ("ar;q=much", ""),
        ("*", ""),
        (",;=", ""),
        (None, ""),
    ],
)
async def test_the_first_page_comes_in_the_language_that_the_device_asks_for(
    tmp_path: Path, asked: str | None, given: str
) -> None:
    folder = build_client(tmp_path / "client")
    for language, text in PAGES.items():
        (folder / f"index.{language}.html").write_text(text)
    async with running(Settings(data=tmp_path / "data", client=folder)) as bilingual:
        bilingual.client.headers.pop("accept-language", None)
        answer = await bilingual.client.get("/join", headers={"accept-language": asked} if asked is not None else {})
        assert answer.text == PAGES.get(given, INDEX)
        assert "accept-language" in answer.headers["vary"].lower()
        english = await bilingual.client.get("/", headers={"if-none-match": answer.headers["etag"]})
        assert english.status_code == (200 if given else 304)
        assert (await bilingual.client.get("/index.ar.html")).status_code == 404
