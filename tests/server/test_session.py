"""One client's conversation, without an event loop: text in, requests and frames out."""

import json
from typing import Any

import pytest

from game.commands import EndTurn
from server.rooms.buckets import Bucket, Verdict
from server.rooms.session import Ask, Gone, Introduce, Reassure, Seated, Session, ShowAnew
from server.wire import Close
from tests.server.stage import PaperLink, StandingClock, command_id, token_of

END_TURN = {"type": "end_turn", "seat": "s1", "round": "t1r1", "go_round": 1, "turn": "s1"}

AS_ASKED = EndTurn(seat="s1", round="t1r1", go_round=1, turn="s1")


def raw(message: Any) -> bytes:
    return json.dumps(message).encode()


def hello(**more: Any) -> bytes:
    return raw({"type": "hello", "protocol": 1, "token": token_of("Ann")} | more)


def do(name: str = "one", command: Any = END_TURN) -> bytes:
    return raw({"type": "do", "id": command_id(name), "command": command})


class Scene:
    """A session with a paper link and a clock that stands."""

    def __init__(self, bucket: Bucket | None = None, *, seated: bool = True) -> None:
        self.clock = StandingClock()
        self.link = PaperLink()
        self.session = Session(self.link, 16 * 1024, self.clock.tick)
        self.bucket = bucket or Bucket(20, 2, 3, 60)
        if seated:
            self.session.hear(hello())
            self.sit()

    def sit(self) -> list[bytes]:
        return self.session.seat(Seated("room", "m2", token_of("Ann"), "en", self.bucket, speaker=self.session.number))

    def said(self) -> list[dict[str, Any]]:
        return self.link.read()


def test_it_begins_with_a_hello() -> None:
    scene = Scene(seated=False)
    request = scene.session.hear(hello(parts={"me": "abc"}, unanswered=[command_id(1)], language="ar"))
    assert isinstance(request, Introduce)
    assert request.hello.parts == {"me": "abc"}
    assert request.hello.unanswered == (command_id(1),)
    assert scene.said() == []


@pytest.mark.parametrize("first", [do(), raw({"type": "ping"}), raw({"type": "look", "table": None}), b"", b"hello"])
def test_anything_else_first_ends_it(first: bytes) -> None:
    scene = Scene(seated=False)
    assert scene.session.hear(first) is None
    assert scene.link.closed is Close.BAD_MESSAGE
    said = scene.said()
    assert [(one["type"], one["code"], one["again"]) for one in said] == [("bye", 4400, False)]
    assert scene.session.hear(hello()) is None
    assert scene.said() == []


def test_an_older_client_is_asked_to_reload() -> None:
    scene = Scene(seated=False)
    scene.session.hear(hello(protocol=0))
    assert scene.link.closed is Close.NEWER_CLIENT


def test_what_comes_while_the_room_is_opened_waits() -> None:
    scene = Scene(seated=False)
    scene.session.hear(hello())
    assert scene.session.hear(do("one")) is None
    assert scene.session.hear(do("two")) is None
    waiting = scene.sit()
    assert [scene.session.hear(one) for one in waiting] == [
        Ask(command_id("one"), AS_ASKED),
        Ask(command_id("two"), AS_ASKED),
    ]


def test_not_for_ever() -> None:
    scene = Scene(seated=False)
    scene.session.hear(hello())
    for number in range(100):
        scene.session.hear(do(str(number)))
    assert scene.link.closed is Close.BAD_MESSAGE


def test_a_seated_client_asks_looks_speaks_and_pings() -> None:
    scene = Scene()
    assert isinstance(scene.session.hear(do()), Ask)
    assert isinstance(scene.session.hear(raw({"type": "ping"})), Reassure)
    assert isinstance(scene.session.hear(raw({"type": "look", "table": "t3"})), ShowAnew)
    assert isinstance(scene.session.hear(raw({"type": "speak", "language": "ar"})), ShowAnew)
    seated = scene.session.seated
    assert seated is not None
    assert (seated.look, seated.language) == ("t3", "ar")


def test_hello_twice_is_answered_twice() -> None:
    scene = Scene()
    assert isinstance(scene.session.hear(hello(parts={"me": "x"})), Introduce)


def test_but_not_as_somebody_else() -> None:
    scene = Scene()
    assert scene.session.hear(hello(token=token_of("Bob"))) is None
    assert scene.link.closed is Close.BAD_MESSAGE


def test_a_command_that_is_not_understood_is_refused_by_its_id() -> None:
    scene = Scene()
    assert scene.session.hear(do("odd", {"type": "fly"})) is None
    (said,) = scene.said()
    assert (said["type"], said["id"], said["code"]) == ("rejected", command_id("odd"), "bad_command")
    assert said["message"]
    assert scene.link.closed is None


@pytest.mark.parametrize("kind", ["open_room", "join", "invite"])
def test_rooms_are_not_opened_or_joined_over_a_socket(kind: str) -> None:
    scene = Scene()
    scene.session.hear(do("odd", {"type": kind, "role": "facilitator"}))
    assert scene.said()[0]["code"] == "bad_command"


def test_too_fast_is_refused_then_the_third_time_ended() -> None:
    scene = Scene(Bucket(2, 1, 3, 60))
    assert [isinstance(scene.session.hear(do(str(n))), Ask) for n in range(2)] == [True, True]
    for name in ("three", "four"):
        assert scene.session.hear(do(name)) is None
        (said,) = scene.said()
        assert (said["id"], said["code"]) == (command_id(name), "too_fast")
    scene.session.hear(do("five"))
    (said,) = scene.said()
    assert (said["type"], said["code"], said["again"]) == ("bye", 4029, True)
    assert said["after_ms"] > 0
    assert scene.link.closed is Close.TOO_FAST


def test_overruns_long_ago_are_forgotten() -> None:
    scene = Scene(Bucket(1, 1, 3, 60))
    for _ in range(6):
        assert isinstance(scene.session.hear(do()), Ask)
        scene.session.hear(do())
        assert [one["code"] for one in scene.said()] == ["too_fast"]
        scene.clock.move(40)
    assert scene.link.closed is None


def test_a_bucket_is_a_members_not_a_sockets() -> None:
    bucket = Bucket(2, 1, 3, 60)
    one, two = Scene(bucket), Scene(bucket)
    assert isinstance(one.session.hear(do("a")), Ask)
    assert isinstance(two.session.hear(do("b")), Ask)
    assert two.session.hear(do("c")) is None


def test_a_busy_window_makes_no_quiet_one_wait_and_is_the_one_that_is_closed() -> None:
    bucket = Bucket(20, 2, 3, 60)
    busy, quiet, third = Scene(bucket), Scene(bucket), Scene(bucket)
    scenes = (busy, quiet, third)
    assert all(isinstance(busy.session.hear(do(f"busy {n}")), Ask) for n in range(20))
    assert busy.session.hear(do("one too many")) is None
    for second in range(30):
        for scene in scenes:
            scene.clock.move(1)
        for n in range(4):
            busy.session.hear(do(f"busy {second} {n}"))
        if second % 2:
            assert isinstance(quiet.session.hear(do(f"quiet {second}")), Ask), second
        if second % 5 == 4:
            assert isinstance(third.session.hear(do(f"third {second}")), Ask), second
    assert (busy.link.closed, quiet.link.closed, third.link.closed) == (Close.TOO_FAST, None, None)


def test_many_windows_say_hardly_more_than_one() -> None:
    bucket = Bucket(20, 2, 3, 60)
    scenes = [Scene(bucket) for _ in range(10)]
    asked = [
        isinstance(scene.session.hear(do(f"{place} {n}")), Ask) for n in range(5) for place, scene in enumerate(scenes)
    ]
    assert sum(asked) == 25
    for _ in range(10):
        for scene in scenes:
            scene.clock.move(1)
        fresh = [Scene(bucket) for _ in range(10)]
        for scene in fresh:
            scene.clock.now = scenes[0].clock.now
        assert sum(isinstance(scene.session.hear(do("again")), Ask) for scene in fresh) == 2


def test_a_bucket_forgets_windows_that_are_gone() -> None:
    bucket, scene = Bucket(20, 2, 3, 60), Scene()
    for number in range(100):
        scene.clock.move(60)
        assert bucket.take(scene.clock.tick(), number) is Verdict.FINE
    assert len(bucket._speakers) == 1


def test_an_end_is_said_once_and_nothing_after_it() -> None:
    scene = Scene()
    scene.session.end(Close.REMOVED)
    scene.session.end(Close.ROOM_GONE)
    scene.session.say(b"\x81\x02{}")
    scene.session.flush()
    assert [one["code"] for one in scene.said()] == [4403]
    assert scene.session.state == Gone(Close.REMOVED)


def test_frames_leave_together() -> None:
    scene = Scene()
    scene.session.say(b"\x81\x02{}", b"\x81\x02{}")
    assert scene.said() == []
    scene.session.flush()
    assert scene.said() == [{}, {}]
