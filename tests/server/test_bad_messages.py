"""Messages no client of ours would send, to a real server: each gets its answer, and costs nobody else anything."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from server.rooms import Place
from server.settings import Settings
from tests.server.served import Served, serving
from tests.server.stage import command_id, token_of

ID = command_id("bad")
FINE = {"type": "retitle", "title": "Fine"}
MARKED = {"type": "retitle", "title": "x" + "\u0301" * 1000}
CLOSED = "4400"


def do(command: Any, **more: Any) -> dict[str, Any]:
    return {"type": "do", "id": ID, "command": command} | more


def raw_do(command: str) -> str:
    return f'{{"type":"do","id":"{ID}","command":{command}}}'


def hello(**more: Any) -> dict[str, Any]:
    return {"type": "hello", "protocol": 1, "token": token_of("bad m1")} | more


# What is sent after a hello, and what comes of it: a close code, or the code of a `rejected`.
SHAPES = {
    "nothing": ("", CLOSED),
    "a space": (" ", CLOSED),
    "no JSON": ("hello", CLOSED),
    "half an object": ('{"type":"ping"', CLOSED),
    "something behind it": ('{"type":"ping"}x', CLOSED),
    "two of them": ('{"type":"ping"}{"type":"ping"}', CLOSED),
    "a mark before it": ('\ufeff{"type":"ping"}', CLOSED),
    "single quotes": ("{'type':'ping'}", CLOSED),
    "a comment": ('{"type":"ping"/**/}', CLOSED),
    "a comma too many": ('{"type":"ping",}', CLOSED),
    "null": ("null", CLOSED),
    "a number": ("1", CLOSED),
    "a text": ('"ping"', CLOSED),
    "a list": ('[{"type":"ping"}]', CLOSED),
    "an empty object": ("{}", CLOSED),
    "a type that is no text": ('{"type":1}', CLOSED),
    "an unknown type": ('{"type":"fly"}', CLOSED),
    "a type of the server": ('{"type":"accepted","id":"x","seq":1}', CLOSED),
    "a type in capitals": ('{"type":"PING"}', CLOSED),
    "a field too many": ('{"type":"ping","loud":true}', CLOSED),
    "__proto__": ('{"type":"ping","__proto__":{}}', CLOSED),
    "a key twice": ('{"type":"ping","type":"ping"}', CLOSED),
    "deep brackets": ("[" * 5000 + "]" * 5000, CLOSED),
    "deep objects": ('{"a":' * 2000 + "1" + "}" * 2000, CLOSED),
    "not a number": ('{"type":"look","table":NaN}', CLOSED),
    "infinity": ('{"type":"look","table":Infinity}', CLOSED),
    "a number in a text's place": ('{"type":"look","table":3}', CLOSED),
    "a table that is too long": (json.dumps({"type": "look", "table": "t" * 17}), CLOSED),
    "no table": ('{"type":"look"}', CLOSED),
    "a lone surrogate": ('{"type":"speak","language":"\\ud800"}', CLOSED),
    "NUL": ('{"type":"speak","language":"e\\u0000n"}', CLOSED),
    "a raw line end": ('{"type":"speak","language":"e\nn"}', CLOSED),
    "a language that is too long": (json.dumps({"type": "speak", "language": "x" * 36}), CLOSED),
    "hello of somebody else": (json.dumps(hello(token=token_of("other"))), CLOSED),
    "hello with a protocol that is a text": (json.dumps(hello(protocol="1")), CLOSED),
    "hello with a protocol that is true": (json.dumps(hello(protocol=True)), CLOSED),
    "hello with a negative protocol": (json.dumps(hello(protocol=-1)), CLOSED),
    "hello with a huge protocol": ('{"type":"hello","token":"x","protocol":1e400}', CLOSED),
    "hello with parts that are a list": (json.dumps(hello(parts=[])), CLOSED),
    "hello with a version that is no text": (json.dumps(hello(parts={"room": 1})), CLOSED),
    "hello with too many parts": (json.dumps(hello(parts={str(n): "" for n in range(700)})), CLOSED),
    "hello with an id that is none": (json.dumps(hello(unanswered=["x"])), CLOSED),
    "do without an id": (json.dumps({"type": "do", "command": FINE}), CLOSED),
    "do with a short id": (json.dumps(do(FINE, id="short")), CLOSED),
    "do with an id of other signs": (json.dumps(do(FINE, id="!" * 22)), CLOSED),
    "do with an id that is a number": (json.dumps(do(FINE, id=5)), CLOSED),
    "do with a line end in its id": (json.dumps(do(FINE, id=ID[:-1] + "\n")), CLOSED),
    "do without a command": (json.dumps({"type": "do", "id": ID}), "bad_command"),
    "do with a command that is a text": (json.dumps(do("retitle")), "bad_command"),
    "do with a command that is null": (json.dumps(do(None)), "bad_command"),
    "do with an unknown command": (json.dumps(do({"type": "fly"})), "bad_command"),
    "do with a command that comes over HTTP": (json.dumps(do({"type": "join"})), "bad_command"),
    "do with a command that opens rooms": (json.dumps(do({"type": "open_room"})), "bad_command"),
    "do with a command that invites": (json.dumps(do({"type": "invite", "role": "screen"})), "bad_command"),
    "do with a field too many": (json.dumps(do(FINE | {"by": "m2"})), "bad_command"),
    "do said in another's name": (json.dumps(do(FINE, by="m2")), "bad_command"),
    "do with a field too few": (json.dumps(do({"type": "retitle"})), "bad_command"),
    "do with a title that is a number": (json.dumps(do({"type": "retitle", "title": 1})), "bad_command"),
    "do with a title that is null": (json.dumps(do({"type": "retitle", "title": None})), "bad_command"),
    "do with a title that is a list": (json.dumps(do({"type": "retitle", "title": ["a"]})), "bad_command"),
    "do with a door that is none": (json.dumps(do({"type": "set_door", "door": "ajar"})), "bad_command"),
    "do with true for a number": (json.dumps(do({"type": "extend_phase", "minutes": True})), "bad_command"),
    "do with a text for a number": (json.dumps(do({"type": "extend_phase", "minutes": "5"})), "bad_command"),
    "do with a half number": (json.dumps(do({"type": "extend_phase", "minutes": 1.5})), "bad_command"),
    "do with a number beyond all": (raw_do('{"type":"extend_phase","minutes":1e999}'), "bad_command"),
    "do with not a number": (raw_do('{"type":"extend_phase","minutes":NaN}'), "bad_command"),
    "do with 1 for true": (json.dumps(do({"type": "gather", "gather": 1})), "bad_command"),
    "do with a key twice": (raw_do('{"type":"retitle","title":"a","title":"b"}'), "bad_command"),
    "do with NUL in a text": (raw_do('{"type":"retitle","title":"a\\u0000b"}'), "bad_command"),
    "do with a lone surrogate": (raw_do('{"type":"retitle","title":"\\udfff"}'), "bad_command"),
    "do with deep brackets": (raw_do("[" * 3000 + "]" * 3000), CLOSED),
    "a title of spaces": (json.dumps(do({"type": "retitle", "title": " \u200b\u202e "})), "words_missing"),
    "a title that is too long": (json.dumps(do({"type": "retitle", "title": "x" * 81})), "words_too_long"),
    "a title of marks": (json.dumps(do(MARKED, id=command_id("marks"))), "accepted"),
    "a number that is too large": (json.dumps(do({"type": "extend_phase", "minutes": 10**15})), None),
    "a seat of nobody": (json.dumps(do({"type": "say_ready", "seat": "s99", "ready": True})), "unknown"),
    "a seat of the language": (json.dumps(do({"type": "say_ready", "seat": "__class__", "ready": True})), "unknown"),
    "a table of nowhere": (json.dumps(do({"type": "add_seat_at", "table": "t99"})), None),
    "a member of another room": (json.dumps(do({"type": "remove_member", "member": "m77"})), None),
    "a round of another table": (json.dumps(do({"type": "draw_card", "seat": "s1", "round": "t9r9"})), None),
}  # fmt: skip

# What is sent instead of a hello.
FIRST = {
    "a command before hello": json.dumps(do(FINE)),
    "a ping before hello": '{"type":"ping"}',
    "a look before hello": '{"type":"look","table":null}',
    "no JSON before hello": "\x7f",
    "hello without a token": '{"type":"hello","protocol":1}',
    "hello without a protocol": json.dumps({"type": "hello", "token": token_of("bad m1")}),
    "hello with a secret in it": json.dumps(hello(password="x")),
    "hello in a list": json.dumps([hello()]),
    "hello with a token that is too long": json.dumps(hello(token="x" * 200)),
}

# Frames as no library sends them, and the close code for each; None: the connection just ends.
FRAMES = {
    "text that is not UTF-8": (b"\x81\x82\0\0\0\0\xc3\x28", (4400, 1007)),
    "not masked": (b"\x81\x02{}", (1002,)),
    "reserved bits": (b"\xf1\x82\0\0\0\0{}", (1002,)),
    "an unknown kind of frame": (b"\x83\x82\0\0\0\0{}", (1002,)),
    "a long control frame": (b"\x89\xfe\x00\x7e\0\0\0\0" + b"x" * 126, (1002,)),
    "a ping in pieces": (b"\x09\x82\0\0\0\0{}", (1002,)),
    "a piece of nothing": (b"\x80\x82\0\0\0\0{}", (1002,)),
    "a length beyond all": (b"\x81\xff\x7f" + b"\xff" * 7 + b"\0\0\0\0", (1009, 1002)),
    "a close code of nobody": (b"\x88\x82\0\0\0\0\x00\x01", (1002,)),
}


@pytest_asyncio.fixture(scope="session")
async def served(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Served]:
    settings = Settings(
        data=tmp_path_factory.mktemp("bad"), heartbeat_seconds=600, facilitator_bucket=10**6, command_bucket=10**6
    )
    async with serving(settings) as one:
        yield one


@pytest_asyncio.fixture(scope="session")
async def place(served: Served) -> Place:
    place = await served.open("bad")
    await served.join(place, "bad")
    return place


def test_there_are_enough_of_them() -> None:
    assert len(SHAPES) + len(FIRST) + len(FRAMES) >= 90


@pytest.mark.parametrize(("raw", "expected"), SHAPES.values(), ids=SHAPES)
async def test_a_bad_message_gets_its_answer_and_changes_nothing(
    served: Served, place: Place, raw: str, expected: str | None
) -> None:
    async with served.call(served.last) as witness, served.call("bad m1") as caller:
        before = await served.rooms.state(place.room)
        await caller.say(raw)
        if expected == CLOSED:
            code, goodbye = await caller.end()
            assert code == 4400
            assert goodbye is not None
            assert goodbye["message"] == "A message was not understood. Load the page again."
        else:
            asked = json.loads(raw)["id"]
            answer = await caller.until(lambda one: one.get("id") == asked)
            assert expected in (None, answer.get("code"), answer["type"])
            assert answer["type"] == "accepted" or answer["message"].endswith(".")
            await caller.beat()
        await witness.beat()
        if expected != "accepted":
            assert await served.rooms.state(place.room) == before


@pytest.mark.parametrize("raw", FIRST.values(), ids=FIRST)
async def test_a_bad_beginning_is_the_end(served: Served, place: Place, raw: str) -> None:
    async with served.call() as caller:
        await caller.say(raw)
        assert (await caller.end())[0] == 4400
        assert [one["type"] for one in caller.heard] == ["bye"]


@pytest.mark.parametrize(("frame", "codes"), FRAMES.values(), ids=FRAMES)
async def test_a_bad_frame_closes_its_socket_alone(
    served: Served, place: Place, frame: bytes, codes: tuple[int, ...]
) -> None:
    async with served.call(served.last) as witness, served.call("bad m1") as caller:
        caller.socket.transport.write(frame)
        assert (await caller.end())[0] in codes
        await witness.beat()


async def test_no_refusal_repeats_what_was_said(served: Served, place: Place) -> None:
    async with served.call("bad m1") as caller:
        for number, command in enumerate(({"type": "Sebastopol"}, FINE | {"title": "Sebastopol" * 20})):
            answer = await caller.do(command, f"echo {number}")
            assert answer["type"] == "rejected"
            assert "Sebastopol" not in json.dumps(answer)
