"""A room's showing without a network, and phones in it that keep what they are shown."""

from typing import Any

from game import Context, Room, play
from game.commands import Command
from server.rooms.buckets import Bucket
from server.rooms.session import Seated, Session
from server.rooms.showing import Showing
from tests.server.stage import PaperLink, SeededEntropy, Written, care_deck, decisions_deck


class Phone:
    """A client that keeps what it is shown, as the real one does."""

    def __init__(self, hall: "Hall", member: str, language: str = "en") -> None:
        self.member = member
        self.link = PaperLink()
        self.session = Session(self.link, 16 * 1024, hall.clock.tick)
        self.seated = Seated("room", member, "", language, Bucket(100, 100, 3, 60))
        self.session.seat(self.seated)
        self.parts: dict[str, Any] = {}
        hall.showing.add(self.session, self.seated)
        hall.phones.append(self)

    def take(self) -> list[dict[str, Any]]:
        """Takes in what came; gives it."""
        said = self.link.read()
        for one in said:
            for name in one.get("gone", ()):
                del self.parts[name]
            if one["type"] == "show":
                self.parts.update({name: shown["body"] for name, shown in one["parts"].items()})
        return said


class Hall:
    """A room's showing, and phones in it."""

    def __init__(self, written: Written, grace: float = 0) -> None:
        self.clock = written.clock
        self.entropy = SeededEntropy(11)
        self.state: Room = written.room
        self.seq = len(written.rows)
        self.showing = Showing((care_deck(), decisions_deck()), written.clock, self.state, self.seq, grace)
        self.phones: list[Phone] = []

    def phone(self, member: str, language: str = "en") -> Phone:
        phone = Phone(self, member, language)
        self.showing.resume(phone.session)
        phone.session.flush()
        phone.take()
        return phone

    def do(self, command: Command, by: str | None) -> None:
        context = Context(by=by, now=self.clock.wall(), dice=self.entropy.draw(32))
        self.state = play(self.state, command, context).room
        self.seq += 1
        self.showing.move_to(self.state, self.seq)
        self.showing.show_changes()

    def compare(self) -> None:
        for phone in self.phones:
            self.showing.show_one(phone.session, everything=True)
