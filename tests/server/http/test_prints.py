"""Prints over HTTP: a deck for anybody who may look through it, a poster for facilitators."""

import pytest

from tests.server.http.house import House, token


async def test_a_deck_is_fetched_as_a_pdf(house: House) -> None:
    answer = await house.client.get(f"/api/decks/together-in-care/print/slips?language=ar&address={house.url}")
    assert answer.status_code == 200, answer.text
    assert answer.content.startswith(b"%PDF-")
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"] == 'attachment; filename="together-in-care-slips-ar.pdf"'
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("path", "refusal"),
    [
        ("nothing-here/print/cards", (404, "unknown_deck")),
        ("together-in-care/print/money", (400, "bad_request")),
        ("together-in-care/print/cards?address=https://elsewhere.example", (400, "bad_request")),
    ],
)
async def test_what_cannot_be_printed_is_refused(house: House, path: str, refusal: tuple[int, str]) -> None:
    answer = await house.client.get(f"/api/decks/{path}")
    assert (answer.status_code, answer.json()["code"]) == refusal


async def test_a_facilitator_gets_the_poster_and_nobody_else(house: House) -> None:
    room = await house.opened()
    answer = await house.post("/api/poster", {"token": room.token, "address": house.url, "language": "cy"})
    assert answer.status_code == 200, answer.text
    assert answer.content.startswith(b"%PDF-")
    assert answer.headers["content-disposition"] == f'attachment; filename="shoebox-{room.code.lower()}-poster.pdf"'
    ann = await house.joined(room)
    refused = [
        (ann, house.url, 403, "facilitators_only"),
        (token(), house.url, 404, "unknown_token"),
        (room.token, "https://elsewhere.example", 400, "bad_request"),
    ]
    for key, address, status, code in refused:
        answer = await house.post("/api/poster", {"token": key, "address": address})
        assert (answer.status_code, answer.json()["code"]) == (status, code)
