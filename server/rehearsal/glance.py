"""What one phone shows, ready to be asked: the parts of the protocol as plain JSON, and the offers in them."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

Parts = Mapping[str, Any]
Command = dict[str, Any]


class Glance:
    """One look at a phone: who I am, where I sit, and what I may do now."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self.room: Parts = parts["room"]
        self.me: Parts = parts["me"]
        self.table: Parts | None = parts.get("table")
        self.seat: Parts | None = self.me["seats"][0] if self.me["seats"] else None
        self.round: Parts | None = self.table and self.table["round"]
        self.phase: str = next(one["kind"] for one in self.room["phases"] if one["id"] == self.room["phase"])

    @property
    def paused(self) -> bool:
        """Whether the room or my table stands still."""
        return self.room["paused_at"] is not None or bool(self.table and self.table["paused_at"] is not None)

    def offers(self, *names: str) -> Iterator[Parts]:
        """What is open to me under these names, my own before my table's."""
        sources = ((self.seat or {}).get("offers", ()), (self.table or {}).get("offers", ()), self.me["offers"])
        return (offer for source in sources for offer in source if offer["do"] in names)

    def command(self, name: str, /, **given: Any) -> Command | None:
        """The command of the first offer of this name that takes what is given; its other choices are the first of
        theirs, lists by reference left out. None: nothing such is offered.
        """
        for offer in self.offers(name):
            fields: Parts = offer["fields"]
            if all(_takes(fields, offer["words"], field, value) for field, value in given.items()):
                plain = {field: values[0] for field, values in fields.items() if not _listed(values)}
                mine = (
                    {"seat": self.seat["id"]} if self.seat and "seat" not in fields and name not in _OF_NO_SEAT else {}
                )
                return {"type": name, **plain, **mine, **given, **_key(offer, name, given)}
        return None

    def presentation(self, which: str) -> Parts | None:
        """Who presents "now", or is "next"."""
        talks: Parts = self._parts.get("talks.1") or {}
        return talks.get(which)

    def is_mine(self, slot: Parts) -> bool:
        """Whether it is I, or my table, who presents then."""
        return self.seat is not None and (
            slot["seat"] == self.seat["id"] or (slot["table"] or "") == self.seat["table"]
        )

    def held(self) -> Iterator[str]:
        """The questions that I may show, and nobody has shown."""
        for name, part in self._parts.items():
            if name.startswith("asked."):
                yield from (one["id"] for one in part["items"] if not one["shown"] and not one["mine"])

    def cards(self) -> Iterator[Parts]:
        """The cards that lie open at my table."""
        for name, part in self._parts.items():
            if name.startswith("cards."):
                yield from part["items"]

    def scenario(self) -> Parts | None:
        """The card of the round, once its text may be read."""
        return next((card for card in self.cards() if card["type"] == "scenario"), None)

    def decided(self) -> bool:
        """Whether my table has said where the decision it walks through has come to."""
        walked = self._parts.get("decision.1")
        return walked is not None and walked["items"][0]["ending"] is not None

    def ways(self) -> int:
        """How many ways the decision on the card can go; leaving things as they are is one."""
        decision = (self.scenario() or {}).get("decision")
        if decision is None:
            return 0
        return len(decision["options"]) + (not any(one["nothing"] for one in decision["options"]))

    def positions(self) -> dict[str, bool]:
        """What my table rates, the card's positions and its own wordings, and whether it has heard how."""
        if self.round is None or self.round["mode"] != "positions":
            return {}
        card = {str(nth): False for nth, _ in enumerate((self.scenario() or {}).get("positions", ()), 1)}
        pages = (part for name, part in self._parts.items() if name.startswith("positions."))
        return card | {one["position"]: bool(one["counts"]) for page in pages for one in page["items"]}

    def shoes(self) -> Parts | None:
        """The perspective I hold."""
        held = self.seat and self.seat["shoes"]
        return next((card for card in self.cards() if held and card["id"] == held), None)

    @property
    def hidden(self) -> bool:
        """Whether the others at my table are not shown which perspective I hold."""
        mine = next(
            (one for one in (self.table or {}).get("seats", ()) if self.seat and one["id"] == self.seat["id"]), None
        )
        return mine is not None and mine["shoes"] is None and bool(self.seat and self.seat["shoes"])

    def place(self) -> int:
        """How many at my table would move it on before I would: the reader first, then the others in their order."""
        assert self.table is not None
        assert self.seat is not None
        seats = [seat["id"] for seat in self.table["seats"] if seat["state"] != "away"]
        first = (self.round or {}).get("reader") or self.table["host"]
        order = sorted(seats, key=lambda one: one != first)
        return order.index(self.seat["id"]) if self.seat["id"] in order else len(order)


_OF_NO_SEAT = ("leave_room", "begin_slot", "end_slot", "show_question")


def _listed(values: Any) -> bool:
    return len(values) == 1 and isinstance(values[0], str) and values[0].startswith("@")


def _takes(fields: Parts, words: Any, field: str, value: Any) -> bool:
    if field in words:
        return True
    values = fields.get(field, ())
    return value in values or any(isinstance(one, str) and one.startswith("@") for one in values)


def _key(offer: Parts, name: str, given: Parts) -> Command:
    """What stands for an author in an anonymous room: the hash of a key that nobody keeps."""
    if "edit_hash" not in offer["words"]:
        return {}
    return {"edit_hash": hashlib.sha256(f"{name} {sorted(map(str, given.items()))} {id(offer)}".encode()).hexdigest()}
