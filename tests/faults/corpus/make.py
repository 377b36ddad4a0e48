"""Made the corpus, once: `python -m tests.faults.corpus.make` writes the files beside it.

What is expected stands here wherever a rule of the protocol says it. Where it says only that a command is refused,
the code was taken from the server once, looked over, and is fixed in the files since.
"""

import asyncio
import dataclasses
import enum
import json
import sys
import tempfile
import types
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from game.commands import Command, ForgetNames, HoldSeat, Invite, Join, OpenRoom
from server.wire import MAX_MESSAGE
from tests.faults.corpus.stage import FOLDER, Case, staged
from tests.server.stage import command_id, token_of

CLOSED: Final = "closed 4400"
BAD: Final = "rejected bad_command"
NOT_ASKED: Final = (OpenRoom, Join, Invite, HoldSeat, ForgetNames)
COMMANDS: Final = [kind for kind in typing.get_args(Command) if kind not in NOT_ASKED]
SAMPLES: Final[dict[str, Any]] = {
    "seat": "s1", "who": "s1", "other": "s2", "turn": "s1", "to": "s2", "help_for": "s1", "table": "t1",
    "round": "t1r1",
    "stage": 0, "act": 1, "go_round": 1, "prompt": 1, "seconds": 60, "minutes": 5, "size": 4, "statement": 0,
    "value": 3, "phase": "p4", "after": "p4", "member": "m3", "observer": "m6", "perspective": "x:y", "tag": None,
    "capture": "t1.0",
    "first": None, "id": None, "pledge": "r.0", "flag": "t1.0", "mode": None, "edit_hash": None, "edit_key": None,
}  # fmt: skip
WRONG: Final[tuple[Any, ...]] = (None, True, 7, 1.5, "x" * 5000, [], {}, ["s1"], {"id": "s1"}, "\ud800")


def sample(kind: type) -> dict[str, Any]:
    """A command that can be understood."""
    hints = typing.get_type_hints(kind)
    made: dict[str, Any] = {}
    for field in dataclasses.fields(kind):
        hint = hints[field.name]
        if field.name == "type":
            made["type"] = field.default
        elif isinstance(hint, type) and issubclass(hint, enum.Enum):
            made[field.name] = next(iter(hint)).value
        elif isinstance(hint, types.UnionType) and field.name not in SAMPLES:
            made[field.name] = None
        elif field.name in SAMPLES:
            made[field.name] = "r.0" if field.name == "id" and hint is str else SAMPLES[field.name]
            if hint is int and field.name == "to":
                made[field.name] = 0
        else:
            made[field.name] = False if hint is bool else "Words"
    return made


class Pen:
    """Writes cases with ids of their own."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.cases: list[Case] = []

    def id(self) -> str:
        """The next command id."""
        return command_id(f"corpus {self.file} {len(self.cases)}")

    def case(self, name: str, expect: str, *say: Any, who: str = "facilitator", **more: Any) -> None:
        """One case."""
        texts = [one if isinstance(one, str) else json.dumps(one) for one in say]
        used = sum(one["name"].partition(" (")[0] == name for one in self.cases)
        name = f"{name} ({used + 1})" if used else name
        self.cases.append({"name": name, "who": who, "say": texts, **more, "expect": expect})

    def do(self, name: str, expect: str, command: Any, *, who: str = "facilitator") -> None:
        """One case of one command that can be answered."""
        id_ = self.id()
        self.case(name, expect, {"type": "do", "id": id_, "command": command}, who=who, id=id_)

    def frames(self, name: str, expect: str, *raw: bytes, **more: Any) -> None:
        """One case of bytes as they stand on the wire."""
        self.case(name, expect, bytes=[one.hex() for one in raw], **more)


def shapes(pen: Pen) -> None:
    """JSON that is none, or is too much of it."""
    whole = json.dumps({"type": "do", "id": pen.id(), "command": {"type": "retitle", "title": "Cut"}})
    for end in range(0, len(whole), 2):
        pen.case(f"cut after {end} signs", CLOSED, whole[:end])
    for behind in ("x", "}", "]", ",", "null", "{}", "\x00", "\ufeff", "//", "#", "/**/", '"', "\u2028", "1", "true"):
        pen.case(f"with {behind!r} behind it", CLOSED, '{"type":"ping"}' + behind)
    for before in ("\ufeff", ")]}',\n", "x", "\x00", ",", "data: "):
        pen.case(f"with {before!r} before it", CLOSED, before + '{"type":"ping"}')
    for depth in (8, 64, 200, 500, 1000, 5000):
        pen.case(f"{depth} brackets", CLOSED, "[" * depth + "]" * depth)
        objects = '{"a":' * depth + "1" + "}" * depth
        pen.case(f"{depth} objects", CLOSED if len(objects) <= MAX_MESSAGE else "closed 1009", objects)
        pen.case(f"{depth} brackets never closed", CLOSED, "[" * depth)
    for number in (
        "NaN",
        "Infinity",
        "-Infinity",
        "1e999",
        "-1e999",
        "0x10",
        "01",
        "+1",
        "1.",
        ".5",
        "1e",
        "--1",
        "9" * 400,
    ):
        pen.case(f"the number {number[:20]}", CLOSED, f'{{"type":"look","table":{number}}}')
    for twice in (
        '"type":"ping","type":"ping"',
        '"type":"look","table":null,"table":null',
        '"type":"ping","type":"do"',
    ):
        pen.case(f"a key twice: {twice}", CLOSED, "{" + twice + "}")
    for size in (16 * 1024 + 1, 20_000, 65_536):
        pen.case(f"{size} bytes", "closed 1009", '{"type":"ping"' + " " * (size - 15) + "}")
    pen.case("as many bytes as are allowed", "goes on", '{"type":"ping"' + " " * (16 * 1024 - 15) + "}")


def kinds(pen: Pen) -> None:
    """Values of the wrong type in every field of every command."""
    every = [
        (kind, field.name, wrong)
        for kind in COMMANDS
        for field in dataclasses.fields(kind)
        for wrong in WRONG
        if field.name != "type" and not _takes(typing.get_type_hints(kind)[field.name], wrong)
    ]
    for kind, name, wrong in every[:: max(1, len(every) // 150)]:
        made = sample(kind) | {name: wrong}
        pen.do(f"{made['type']}: {name} is {str(wrong)[:20]!r}", BAD, made)


def _takes(hint: Any, value: Any) -> bool:
    """Whether a field of this type takes the value, or might (then it is no case)."""
    options = typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
    if isinstance(value, str):
        return value != "\ud800" and str in options
    if isinstance(value, list) and any(typing.get_origin(option) is tuple for option in options):
        return True
    return any(option is type(value) or (value is None and option is type(None)) for option in options)


def texts(pen: Pen) -> None:
    """Texts that are none, that hide, that pile up, that are just too long."""
    for poison in ("\u0000", "a\u0000b", "\ud800", "\udfff", "a\udc00b", "\ud800\ud800"):
        pen.do(f"poison {poison!a}", BAD, {"type": "retitle", "title": poison})
    unseen = ("", " ", "\t\n", "\u200b", "\u202e", "\u2066\u2069", "\u00ad", "\u3164", "\ufeff", "\u2800", "\u0301" * 9)
    for empty in unseen:
        pen.do(f"nothing to see in {empty!a}", "rejected words_missing", {"type": "retitle", "title": empty})
    for field, most in (("title", 80),):
        for text, name in (
            ("x", "letters"),
            ("é", "accents"),
            ("👩", "faces"),
            ("س", "Arabic letters"),
            ("字", "Han signs"),
        ):
            pen.do(f"{most} {name}", "accepted", {"type": "retitle", field: text * most})
            pen.do(f"{most + 1} {name}", "rejected words_too_long", {"type": "retitle", field: text * (most + 1)})
    naughty = (
        "<script>alert(1)</script>", "'; DROP TABLE log;--", "${7*7}", "{{7*7}}", "%s%s%n", "../../etc/passwd",
        "\\..\\", "=1+1",
        "@SUM(A1)", "javascript:alert(1)", "&lt;b&gt;", "\u202eevil", "Z\u0335\u0335\u0335\u0335algo", "admin\u200b",
        "a\u2028b",
        "1;DROP", "null", "undefined", "NaN", "true", "__proto__", "constructor", "🏴\U000e0067\U000e007f", "👨‍👩‍👧‍👦",
        "ﷺ" * 20,
        "\u1160\u1160x", "𝕏𝕐", "Ⅷ", "İi", "ß" * 70, "\uffff x", "\U0001ffff y", "\ufdd0 z", "q\u0489", "\u0e33\u0e33",
        "--", "\\u0000",
    )  # fmt: skip
    for text in naughty:
        pen.do(f"only text: {text!a}", "accepted", {"type": "say_to_all", "message": text})
    for text in (" " * 300, "x" * 281, "👍" * 281, "\n" * 2000 + "x" * 281):
        pen.do(f"a message {text[:3]!a} of {len(text)}", "?", {"type": "say_to_all", "message": text})
    for key in ("__proto__", "constructor", "by", "member_id", "seq", "at", "dice", "", " ", "ti\u0000tle", "TITLE"):
        pen.do(f"one more field {key!a}", BAD, {"type": "retitle", "title": "x", key: "m1"})


def order(pen: Pen) -> None:
    """What is said at the wrong time, or before saying who speaks."""
    hello = {"type": "hello", "protocol": 1, "token": token_of("corpus m1")}
    for kind in COMMANDS[:: len(COMMANDS) // 20]:
        command = sample(kind)
        said = {"type": "do", "id": pen.id(), "command": command}
        pen.case(f"{command['type']} before hello", CLOSED, said, who="nobody")
    for first in (
        {"type": "ping"},
        {"type": "look", "table": None},
        {"type": "look", "table": "t1"},
        {"type": "speak", "language": "en"},
    ):
        pen.case(f"{first['type']} before hello", CLOSED, first, who="nobody")
    for name, value, expect in (
        ("protocol", 0, "closed 4426"), ("protocol", 2, "welcome"), ("protocol", -1, CLOSED), ("protocol", "1", CLOSED),
        ("protocol", True, CLOSED), ("protocol", 1.5, CLOSED), ("protocol", 10**9, CLOSED), ("token", "",
        "closed 4401"),
        ("token", "x", "closed 4401"), ("token", token_of("nobody at all"), "closed 4401"), ("token", "\u0000", CLOSED),
        ("token", "é" * 43, "closed 4401"), ("token", "x" * 129, CLOSED), ("token", None, CLOSED), ("token", 5, CLOSED),
        ("token", token_of("corpus m1") + "=", "closed 4401"), ("token", token_of("corpus m1").swapcase(),
        "closed 4401"),
        ("epoch", "another", "welcome"), ("epoch", "x" * 65, CLOSED), ("epoch", None, CLOSED), ("language", "xx",
        "welcome"),
        ("language", "x" * 36, CLOSED), ("language", "../en", "welcome"), ("parts", {"room": "another"}, "welcome"),
        ("parts", {"no such part": "x"}, "welcome"), ("parts", {"room": "x" * 17}, CLOSED), ("parts", {"": "x"},
        CLOSED),
        ("parts", {"x" * 65: "x"}, CLOSED), ("parts", {f"p{n}": "" for n in range(601)}, CLOSED), ("parts", [], CLOSED),
        ("parts", None, CLOSED), ("unanswered", ["x"], CLOSED), ("unanswered", [command_id("never")], "welcome"),
        ("unanswered", [command_id(n) for n in range(201)], CLOSED), ("unanswered", "x", CLOSED), ("seq", 99, CLOSED),
        ("member", "m1", CLOSED), ("room", "r1", CLOSED), ("after", 10**6, CLOSED), ("type", "Hello", CLOSED),
    ):  # fmt: skip
        pen.case(f"hello with {name} {str(value)[:24]!a}", expect, hello | {name: value}, who="nobody")
    pen.case("hello twice", "goes on", hello, hello)
    pen.case("hello as somebody else", CLOSED, hello | {"token": token_of("corpus guest 1")})
    pen.case("hello with a token of another room", CLOSED, hello | {"token": token_of("neighbour m1")})
    pen.case("hello again with a future epoch", "goes on", hello | {"epoch": "of the future"})
    for table in ("t99", "", "t1\u202e", "__proto__", "t1r1"):
        pen.case(f"a look into {table!a}", "goes on", {"type": "look", "table": table})
    pen.case("a look of a participant", "goes on", {"type": "look", "table": "t1"}, who="participant")
    for kind in ("accepted", "rejected", "welcome", "show", "beat", "bye"):
        pen.case(f"what only a server says: {kind}", CLOSED, {"type": kind, "id": "x", "seq": 1})


def authority(pen: Pen) -> None:
    """Every command, from those who may not give it."""
    theirs = (
        "set_door", "let_in", "remove_member", "retitle", "restate_purpose", "revise_agreement", "make_anonymous",
        "move_seat",
        "arrange_tables", "keep_together", "name_table_host", "enter_phase", "extend_phase", "pause_room",
        "resume_room", "gather",
        "add_phase", "drop_phase", "set_phase", "say_to_all", "move_table_on", "help_given", "explain_jargon",
        "add_capture_at",
        "hide_capture", "let_through", "make_theme", "rename_theme", "drop_theme", "put_in_theme", "show_theme",
        "add_seat_at", "rewind_table", "reopen_round", "undo_at",
    )  # fmt: skip
    for kind in COMMANDS:
        made = sample(kind)
        if made["type"] in theirs:
            pen.do(f"a participant: {made['type']}", "?", made, who="participant")
        if "seat" in made:
            pen.do(f"in the name of another's seat: {made['type']}", "?", made | {"seat": "s3"}, who="participant")
        if made["type"] not in ("ask_to_watch", "leave_room", "call_me", "come_back", "take_seat"):
            pen.do(f"an observer: {made['type']}", "?", made, who="observer")
            pen.do(f"the screen: {made['type']}", "?", made, who="screen")


def again(pen: Pen) -> None:
    """A command id used twice, with the same words and with others."""
    others = ({"type": "retitle", "title": "Another"}, {"type": "gather", "gather": True}, {"type": "fly"}, None, "x")
    for number in range(8):
        for other in others:
            id_ = pen.id()
            first = {"type": "do", "id": id_, "command": {"type": "say_to_all", "message": f"First {number}"}}
            second = {"type": "do", "id": id_, "command": other}
            understood = isinstance(other, dict) and other["type"] != "fly"
            expect = "accepted and accepted" if understood else f"accepted and {BAD}"
            pen.case(f"{number}: accepted, then with {other!s:.40}", expect, first, second, id=id_, answers=2)
    for what, odd in (
        ("short", "short"), ("long", "x" * 23), ("of other signs", "!" * 22), ("a number", 5), ("null", None),
        ("of a list", ["x"]),
        ("with a line end", "x" * 21 + "\n"), ("with padding", "x" * 20 + "=="), ("of spaces", " " * 22),
        ("of Arabic digits", "٣" * 22),
    ):  # fmt: skip
        pen.case(f"an id {what}", CLOSED, {"type": "do", "id": odd, "command": {"type": "gather", "gather": True}})


def _masked(kind: int, payload: bytes, *, fin: bool = True) -> bytes:
    size = len(payload)
    head = bytes((kind | (0x80 if fin else 0),))
    length = bytes((0x80 | size,)) if size < 126 else b"\xfe" + size.to_bytes(2)
    return head + length + bytes(4) + payload


def frames(pen: Pen) -> None:
    """Frames as no library sends them."""
    ping = b'{"type":"ping"}'
    for name, bad in (
        ("a lone start", b"\xc3"), ("a wrong end", b"\xc3\x28"), ("a stray end", b"\xa0\xa1"), ("too short",
        b"\xe2\x82"),
        ("overlong", b"\xc0\xaf"), ("overlong NUL", b"\xc0\x80"), ("a surrogate", b"\xed\xa0\x80"), ("beyond Unicode",
        b"\xf4\x90\x80\x80"),
        ("five bytes", b"\xf8\x88\x80\x80\x80"), ("0xFF", b"\xff"), ("in a text", b'{"type":"\xff"}'),
        ("behind a ping", ping + b"\xfe"),
    ):  # fmt: skip
        pen.frames(f"no UTF-8: {name}", "?", _masked(1, bad))
    for bits in (0x10, 0x20, 0x40, 0x70):
        pen.frames(f"reserved bits {bits:#x}", "closed 1002", bytes((0x81 | bits, 0x82)) + bytes(4) + b"{}")
    for kind in (3, 4, 5, 6, 7, 11, 12, 13, 14, 15):
        pen.frames(f"a frame of kind {kind}", "closed 1002", _masked(kind, b"{}"))
    pen.frames("not masked", "closed 1002", b"\x81\x0f" + ping)
    for kind in (8, 9, 10):
        pen.frames(
            f"a long control frame of kind {kind}", "closed 1002", bytes((0x80 | kind, 0xFE, 0, 126)) + bytes(4 + 126)
        )
        pen.frames(f"a control frame of kind {kind} in pieces", "closed 1002", _masked(kind, b"", fin=False))
    pen.frames("going on with nothing", "closed 1002", _masked(0, ping))
    pen.frames("a text within a text", "closed 1002", _masked(1, b"{", fin=False), _masked(1, b"}"))
    pen.frames("in two pieces", "goes on", _masked(1, ping[:5], fin=False), _masked(0, ping[5:]))
    pen.frames("in pieces of one byte", "goes on", *_pieces(ping))
    pen.frames("with pings between", "goes on", _masked(1, ping[:5], fin=False), _masked(9, b"x"), _masked(0, ping[5:]))
    pen.frames(
        "pieces without end", "closed 1009", *([_masked(1, b"{", fin=False)] + [_masked(0, b" " * 4000, fin=False)] * 5)
    )
    pen.frames(
        "empty pieces without end",
        "goes on",
        *([_masked(1, b"", fin=False)] + [_masked(0, b"", fin=False)] * 500),
        _masked(0, ping),
    )
    pen.frames("a flood of pings", "goes on", *[_masked(9, b"x" * 125)] * 300)
    pen.frames("pongs nobody asked for", "goes on", *[_masked(10, b"x")] * 50)
    pen.frames("bytes instead of a text", CLOSED, _masked(2, ping))
    pen.frames("no bytes instead of a text", CLOSED, _masked(2, b""))
    for length in (2**63 - 1, 2**64 - 1, 2**32, 2**31):
        pen.frames(f"a length of {length}", "?", b"\x81\xff" + length.to_bytes(8) + bytes(4))
    for code in (0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535):
        pen.frames(f"closing with {code}", "?", _masked(8, code.to_bytes(2)))
    pen.frames("closing with half a code", "closed 1002", _masked(8, b"\x03"))
    pen.frames("closing with a reason that is no UTF-8", "?", _masked(8, b"\x03\xe8\xff"))


def _pieces(text: bytes) -> Iterator[bytes]:
    for place in range(len(text)):
        yield _masked(0 if place else 1, text[place : place + 1], fin=place == len(text) - 1)


FILES: Final = (shapes, kinds, texts, order, authority, again, frames)


async def main() -> int:
    """Writes the files; what is left open is asked of the server."""
    with tempfile.TemporaryDirectory() as folder:
        async with staged(Path(folder)) as stage:
            for write in FILES:
                pen = Pen(write.__name__)
                write(pen)
                for case in pen.cases:
                    if case["expect"] == "?":
                        case["expect"] = await stage.say(case)
                lines = "".join(json.dumps(case) + "\n" for case in pen.cases)
                (FOLDER / f"{pen.file}.jsonl").write_text(lines, encoding="utf-8")
                sys.stdout.write(f"{pen.file}: {len(pen.cases)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
