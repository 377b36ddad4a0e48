"""What holds for every request and answer: whom it is for, where it comes from, and the strict headers."""

import asyncio

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from tests.server.http.house import House

PATHS = {
    "/": 200, "/join": 200, "/room/abc": 200, "/assets/index-Ca8erpfD.js": 200, "/assets/none.js": 404,
    "/api/decks": 200, "/api/decks/none": 404, "/api/none": 404, "/api": 404, "/api/openapi.json": 200,
    "/api/asyncapi.json": 200, "/api/addresses": 200, "/api/rooms": 405, "/healthz": 200, "/readyz": 200,
    "/favicon.ico": 404,
}  # fmt: skip
ALWAYS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
FOREIGN = [
    "https://evil.example", "http://evil.example", "null", "", "file://", "http://127.0.0.1", "http://127.0.0.1:1",
    "https://127.0.0.1:{port}", "http://127.0.0.1:{port}.evil.example", "http://evil.example:{port}",
    "http://127.0.0.1:{port}@evil.example", "http://127.0.0.1:{port}/", "http://localhost:{port}", "http://[::1]:{port}",
    "http://127.0.0.1:{port} http://evil.example", "http://0127.0.0.1:{port}", "chrome-extension://abc", "*",
]  # fmt: skip


@pytest.mark.parametrize(("path", "status"), PATHS.items())
async def test_every_answer_carries_the_strict_headers(house: House, path: str, status: int) -> None:
    answer = await house.client.get(path)
    assert answer.status_code == status
    assert ALWAYS.items() <= dict(answer.headers).items()
    policy = dict(rule.split(" ", 1) for rule in answer.headers["content-security-policy"].split("; "))
    own = f"127.0.0.1:{house.port}"
    assert policy == {
        "default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "img-src": "'self'",
        "font-src": "'self'", "connect-src": f"'self' ws://{own} wss://{own}", "manifest-src": "'self'",
        "base-uri": "'none'", "form-action": "'none'", "frame-ancestors": "'none'",
    }  # fmt: skip
    assert "camera=()" in answer.headers["permissions-policy"]
    for absent in ("strict-transport-security", "access-control-allow-origin", "set-cookie", "server"):
        assert absent not in answer.headers
    if status >= 400:
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json().keys() == {"type", "title", "status", "code", "detail"}
        assert answer.json()["status"] == status


@pytest.mark.parametrize("path", ["/api/decks", "/api/none", "/healthz", "/readyz", "/favicon.ico"])
async def test_what_the_api_says_is_never_stored(house: House, path: str) -> None:
    assert (await house.client.get(path)).headers["cache-control"] == "no-store"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost:x", "a b", "*"])
async def test_it_does_not_answer_to_foreign_names(house: House, host: str) -> None:
    for method, path in (("GET", "/"), ("GET", "/api/decks"), ("POST", "/api/mine")):
        answer = await house.client.request(method, path, headers={"host": host})
        assert (answer.status_code, answer.json()["code"]) == (421, "unknown_host")
        assert host not in answer.headers["content-security-policy"]
        assert ALWAYS.items() <= dict(answer.headers).items()


async def test_it_answers_to_its_addresses_and_names(house: House) -> None:
    for host in (f"localhost:{house.port}", "192.168.7.7:1", "[::1]:8000", "LOCALHOST"):
        assert (await house.client.get("/api/decks", headers={"host": host})).status_code == 200


@pytest.mark.parametrize("hosts", [b"Host: localhost\r\nHost: evil.example\r\n", b"", b"Host:\r\n"])
async def test_one_host_header_there_must_be(house: House, hosts: bytes) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", house.port)
    writer.write(b"GET / HTTP/1.1\r\n" + hosts + b"Connection: close\r\n\r\n")
    answer = await reader.read()
    writer.close()
    assert answer.startswith((b"HTTP/1.1 400", b"HTTP/1.1 421"))


@pytest.mark.parametrize("origin", FOREIGN)
async def test_nothing_is_changed_for_other_sites(house: House, origin: str) -> None:
    origin = origin.format(port=house.port)
    answer = await house.post("/api/mine", {"tokens": []}, origin=origin)
    assert (answer.status_code, answer.json()["code"]) == (403, "foreign_origin")


@pytest.mark.parametrize("origin", ["http://127.0.0.1:{port}", "HTTP://127.0.0.1:{port}", None])
async def test_its_own_pages_and_programs_may_ask(house: House, origin: str | None) -> None:
    headers = {"origin": origin.format(port=house.port)} if origin else {}
    assert (await house.post("/api/mine", {"tokens": []}, **headers)).status_code == 200


async def test_reading_is_not_refused_by_origin_but_shared_with_nobody(house: House) -> None:
    answer = await house.client.get("/api/decks", headers={"origin": "https://evil.example"})
    assert answer.status_code == 200
    assert not [name for name in answer.headers if name.startswith("access-control")]


@pytest.mark.parametrize("origin", FOREIGN)
async def test_no_other_site_gets_a_socket(house: House, origin: str) -> None:
    headers = {"Origin": origin.format(port=house.port)}
    with pytest.raises(InvalidStatus) as refused:
        async with connect(f"ws://127.0.0.1:{house.port}/ws", additional_headers=headers):
            pass
    assert refused.value.response.status_code == 403


async def test_no_foreign_name_gets_a_socket(house: House) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with connect(f"ws://evil.example:{house.port}/ws", host="127.0.0.1", port=house.port):
            pass
    assert refused.value.response.status_code in (403, 421)


async def test_its_own_page_gets_a_socket(house: House) -> None:
    headers = {"Origin": f"http://127.0.0.1:{house.port}"}
    async with connect(f"ws://127.0.0.1:{house.port}/ws", additional_headers=headers) as socket:
        assert socket.state.name == "OPEN"
