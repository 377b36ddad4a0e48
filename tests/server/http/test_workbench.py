"""Decks made in the browser: private by their token, never overwritten in silence, and playable in a room."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from server.decks.characters import MAX_BYTES
from server.settings import Settings
from tests.decks.test_bounds import BOMBS
from tests.server.http.house import House, intent, running, token

WORKBENCH = "/api/workbench"


async def made(house: House, **form: Any) -> tuple[str, Any]:
    """A new deck: its token and how it begins."""
    key = token()
    return key, await house.ask(f"{WORKBENCH}/new", {"token": key, **form})


async def saved(house: House, key: str, base: int, text: str, **more: Any) -> Any:
    return await house.ask(f"{WORKBENCH}/save", {"token": key, "base": base, "text": text, **more})


@pytest.fixture
async def small(tmp_path: Path, client_folder: Path) -> AsyncIterator[House]:
    """A server that keeps one deck."""
    async with running(
        Settings(data=tmp_path / "data", client=client_folder, made_decks=1, made_decks_per_hour=10)
    ) as one:
        yield one


async def test_a_blank_deck_is_good_as_it_is(house: House) -> None:
    key, deck = await made(house, title='The "Night" ward', language="en-GB")
    assert deck["version"] == 1
    assert 'title: "The \\"Night\\" ward"' in deck["text"]
    assert "id: the-night-ward" in deck["text"]
    checked = await house.ask(f"{WORKBENCH}/check", {"token": key, "text": deck["text"]})
    assert checked["playable"]
    assert not [one for one in checked["problems"] if one["level"] == "error"]


async def test_a_title_without_latin_letters_and_one_that_is_no_text_to_yaml(house: House) -> None:
    for title in ("شارع للجميع", "no", "a: b # c"):
        key, deck = await made(house, title=title)
        (mine,) = await house.ask(f"{WORKBENCH}/mine", {"tokens": [key]})
        assert (mine["summary"]["title"], mine["errors"]) == (title, 0), deck["text"]


async def test_a_copy_of_a_shipped_deck_keeps_its_comments_and_has_an_id_of_its_own(house: House) -> None:
    key, deck = await made(house, deck="leaving-hospital")
    original = (Path("decks") / "leaving-hospital.yaml").read_text(encoding="utf-8")
    assert deck["text"] == original.replace("id: leaving-hospital", "id: my-leaving-hospital", 1)
    shown = await house.ask(f"{WORKBENCH}/preview", {"token": key})
    assert shown["cards"][0]["card"]["id"].startswith("my-leaving-hospital:")
    told = await house.ask(f"{WORKBENCH}/translations", {"token": key})
    assert [(one["language"], one["sound"]) for one in told] == [("ar", True), ("cy", True)]
    missing = await house.post(f"{WORKBENCH}/new", {"token": token(), "deck": "nowhere"})
    assert (missing.status_code, missing.json()["code"]) == (404, "unknown_deck")


async def test_problems_come_as_the_checker_gives_them(house: House) -> None:
    key, deck = await made(house)
    broken = deck["text"].replace("kind: scenario", "kind: scenaro").replace("themes:", "themse:", 1)
    checked = await house.ask(f"{WORKBENCH}/check", {"token": key, "text": broken})
    assert not checked["playable"]
    errors = [one for one in checked["problems"] if one["level"] == "error"]
    assert any('Did you mean "scenario"' in one["message"] for one in errors)
    lines = broken.split("\n")
    assert all(1 <= one["line"] <= len(lines) and one["column"] >= 1 for one in errors)
    welsh = await house.ask(f"{WORKBENCH}/check", {"token": key, "text": broken, "language": "cy"})
    assert any('Ai "scenario" oedd gennych' in one["message"] for one in welsh["problems"])
    assert [(one["line"], one["level"]) for one in welsh["problems"]] == [
        (one["line"], one["level"]) for one in checked["problems"]
    ]
    (kept,) = await house.ask(f"{WORKBENCH}/mine", {"tokens": [key]})
    assert kept["errors"] == 0, "checking saves nothing"


async def test_who_saves_on_an_older_version_is_given_the_newer_one(house: House) -> None:
    key, deck = await made(house)
    first = await saved(house, key, 1, "title: Mine\n")
    again = await saved(house, key, 1, "title: Mine\n")
    assert again == first, "a save whose answer was lost is answered, not done again"
    late = await house.post(f"{WORKBENCH}/save", {"token": key, "base": 1, "text": "title: Yours\n"})
    assert (late.status_code, late.json()["code"]) == (409, "newer_deck")
    assert (late.json()["text"], late.json()["version"]) == ("title: Mine\n", 2)
    assert (await house.ask(f"{WORKBENCH}/read", {"token": key}))["text"] == "title: Mine\n"
    ahead = await house.post(f"{WORKBENCH}/save", {"token": key, "base": 9, "text": "title: Yours\n"})
    assert ahead.status_code == 409
    assert deck["version"] == 1


async def test_of_many_who_save_at_once_one_wins_and_all_others_are_told(house: House) -> None:
    key, _ = await made(house)
    asked = [{"token": key, "base": 1, "text": f"title: {number}\n"} for number in range(8)]
    answers = await asyncio.gather(*(house.post(f"{WORKBENCH}/save", one) for one in asked))
    assert sorted(answer.status_code for answer in answers) == [200] + [409] * 7
    kept = await house.ask(f"{WORKBENCH}/read", {"token": key})
    winner = next(at for at, answer in enumerate(answers) if answer.status_code == 200)
    assert kept["text"] == f"title: {winner}\n"
    assert {answer.json()["text"] for answer in answers if answer.status_code == 409} == {kept["text"]}


async def test_the_history_is_listed_read_and_brought_back(house: House) -> None:
    key, deck = await made(house)
    await saved(house, key, 1, "title: Worse\n")
    versions = await house.ask(f"{WORKBENCH}/history", {"token": key})
    assert [one["version"] for one in versions] == [2, 1]
    old = await house.ask(f"{WORKBENCH}/read", {"token": key, "version": 1})
    assert old["text"] == deck["text"]
    back = await saved(house, key, 2, old["text"], keep=True)
    assert back["version"] == 3
    versions = await house.ask(f"{WORKBENCH}/history", {"token": key})
    assert [one["version"] for one in versions] == [3, 2, 1], "what was there before can be brought back too"


async def test_a_deleted_deck_is_gone_for_good(house: House) -> None:
    key, _ = await made(house, text="title: Sebastopol\n")
    await house.ask(f"{WORKBENCH}/delete", {"token": key})
    for path, more in (("read", {}), ("history", {}), ("save", {"base": 1, "text": "x"}), ("check", {"text": "x"})):
        answer = await house.post(f"{WORKBENCH}/{path}", {"token": key, **more})
        assert (answer.status_code, answer.json()["code"]) == (404, "unknown_deck"), path
    assert (await house.post(f"{WORKBENCH}/new", {"token": key})).status_code == 404
    assert await house.ask(f"{WORKBENCH}/mine", {"tokens": [key]}) == []
    stored = b"".join(path.read_bytes() for path in house.settings.data.glob("shoebox.db*"))
    assert b"Sebastopol" not in stored


async def test_a_room_is_opened_with_a_deck_of_ones_own_and_keeps_it_as_it_was(house: House) -> None:
    key, deck = await made(house, title="Night shift")
    room = await house.opened(decks=["leaving-hospital"], made_decks=[key])
    await saved(house, key, 1, deck["text"].replace("Name the moment", "Changed later"))
    decks = await house.app.rooms.decks(room.room)
    assert [one.id for one in decks] == ["leaving-hospital", "night-shift"]
    assert decks[1].deck.cards[0].title == "Name the moment"


async def test_a_deck_of_ones_own_is_translated_beside_it_and_a_room_offers_the_language(house: House) -> None:
    key, deck = await made(house, title="Night shift")
    asked = {"token": key, "translation": "cy"}
    assert (await house.post(f"{WORKBENCH}/read", asked)).json()["code"] == "unknown_deck"
    begun = await house.ask(f"{WORKBENCH}/translate", asked)
    assert "# Night shift\ntitle:\n" in begun["text"]
    assert await house.ask(f"{WORKBENCH}/read", asked) == begun
    text = begun["text"].replace("# Night shift\ntitle:", "title: Shifft nos")
    wrong = await house.ask(f"{WORKBENCH}/check", {**asked, "text": text.replace("id: night-shift", "id: other")})
    assert [one["message"][:20] for one in wrong["problems"] if one["level"] == "error"] == ["This is a translatio"]
    assert (await house.ask(f"{WORKBENCH}/check", {**asked, "text": text}))["playable"]
    kept = await house.ask(f"{WORKBENCH}/save", {**asked, "base": 1, "text": text})
    late = await house.post(f"{WORKBENCH}/save", {**asked, "base": 1, "text": "title: Nos\n"})
    assert (late.json()["code"], late.json()["text"], kept["version"]) == ("newer_deck", text, 2)
    assert [one["version"] for one in await house.ask(f"{WORKBENCH}/history", asked)] == [2, 1]

    await saved(house, key, 1, deck["text"].replace("\nsummary:", "\npurpose_hint: To begin slowly.\nsummary:"))
    carried = (await house.ask(f"{WORKBENCH}/translate", asked))["text"]
    assert ("# To begin slowly.\n" in carried, "title: Shifft nos" in carried) == (True, True)
    (line,) = await house.ask(f"{WORKBENCH}/translations", {"token": key})
    assert (line["language"], line["sound"]) == ("cy", True)
    (mine,) = await house.ask(f"{WORKBENCH}/mine", {"tokens": [key], "language": "cy"})
    assert mine["summary"]["languages"] == ["en", "cy"]
    room = await house.opened(decks=[], made_decks=[key])
    (pinned,) = await house.app.rooms.decks(room.room)
    assert pinned.languages == ("en", "cy")


async def test_a_translation_comes_in_as_a_file_is_taken_out_alone_and_goes_with_its_deck(house: House) -> None:
    key, _ = await made(house, title="Night shift")
    for language, text in (("ar", "cards: no\n"), ("cy", "title: Sebastopol\n")):
        words = f"schema: 1\nid: night-shift\nlanguage: {language}\n{text}"
        await house.ask(f"{WORKBENCH}/translate", {"token": key, "translation": language, "text": words})
    told = await house.ask(f"{WORKBENCH}/translations", {"token": key})
    assert [(one["language"], one["sound"]) for one in told] == [("ar", False), ("cy", True)]
    await house.ask(f"{WORKBENCH}/delete", {"token": key, "translation": "ar"})
    assert [one["language"] for one in await house.ask(f"{WORKBENCH}/translations", {"token": key})] == ["cy"]
    again = await house.ask(f"{WORKBENCH}/translate", {"token": key, "translation": "ar"})
    assert again["version"] == 3, "what was taken out stays among the earlier versions"
    await house.ask(f"{WORKBENCH}/delete", {"token": key})
    assert (await house.post(f"{WORKBENCH}/translations", {"token": key})).status_code == 404
    stored = b"".join(path.read_bytes() for path in house.settings.data.glob("shoebox.db*"))
    assert b"Sebastopol" not in stored


@pytest.mark.parametrize("why", ["errors", "same id", "none", "unknown"])
async def test_a_room_takes_no_deck_that_cannot_be_played(house: House, why: str) -> None:
    key, _ = await made(house, text="title: Broken\n" if why == "errors" else None, title="Twice")
    keys = {"errors": [key], "same id": [key, (await made(house, title="Twice"))[0]], "none": [], "unknown": [token()]}
    form = {"id": intent(), "token": token(), "title": "T", "preset": 45, "decks": [], "made_decks": keys[why]}
    answer = await house.post("/api/rooms", form)
    refused = {"errors": "unplayable_deck", "none": "bad_request"}.get(why, "unknown_deck")
    assert answer.json()["code"] == refused


async def test_a_deck_may_be_as_large_as_a_file_and_no_larger(house: House) -> None:
    key, _ = await made(house)
    line = '# "\u0639"\n'
    large = line * (MAX_BYTES // len(line.encode()))
    await saved(house, key, 1, large)
    assert (await house.ask(f"{WORKBENCH}/read", {"token": key}))["text"] == large
    for text in (large + line, "x" * (MAX_BYTES + 1), "x" * 4 * MAX_BYTES):
        answer = await house.post(f"{WORKBENCH}/save", {"token": key, "base": 2, "text": text})
        assert answer.status_code in (400, 413)
    elsewhere = await house.post("/api/mine", {"tokens": ["x" * 70_000]})
    assert elsewhere.status_code == 413, "all other routes are as narrow as ever"


async def test_characters_that_are_none_are_refused_and_others_come_back(house: House) -> None:
    key, _ = await made(house)
    body = f'{{"token": "{key}", "base": 1, "text": "\\ud800"}}'
    answer = await house.client.post(f"{WORKBENCH}/save", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 400
    await saved(house, key, 1, "title: a\0b \u202e\r\n")
    assert (await house.ask(f"{WORKBENCH}/read", {"token": key}))["text"] == "title: a\0b \u202e\r\n"


@pytest.mark.timeout(60)
async def test_a_bomb_holds_nobody_up(house: House) -> None:
    key, _ = await made(house)
    text = BOMBS["1 MiB of accents in turn"].decode()
    checking = asyncio.create_task(house.ask(f"{WORKBENCH}/check", {"token": key, "text": text}))
    loop, longest = asyncio.get_running_loop(), 0.0
    while not checking.done():
        before = loop.time()
        await asyncio.sleep(0.005)
        longest = max(longest, loop.time() - before)
    assert not (await checking)["playable"]
    assert longest < 0.5, "100 ms on a machine that does nothing else; see docs/performance.md"


async def test_there_are_limits_to_how_many_and_how_fast(small: House) -> None:
    key, _ = await made(small)
    full = await small.post(f"{WORKBENCH}/new", {"token": token()})
    assert (full.status_code, full.json()["code"]) == (409, "too_many_decks")
    answers = [await small.post(f"{WORKBENCH}/check", {"token": key, "text": "a"}) for _ in range(80)]
    assert {answer.status_code for answer in answers} == {200, 429}
    assert answers[-1].headers["retry-after"] == "1"
    answers = [await small.post(f"{WORKBENCH}/new", {"token": token()}) for _ in range(12)]
    assert answers[-1].status_code == 429
