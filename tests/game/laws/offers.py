"""Offered and accepted are one. Design: laws; rule W1."""

from game import audience, build, legal
from game.legal import matches
from game.offers import Offer
from game.views import ConsolePart, LinePart, MePart, Part, TablePart
from tests.game.asking import BY_TAG, fault
from tests.game.workshop import Law, Step, Workshop

FIELDS = {tag: kind.__dataclass_fields__ for tag, kind in BY_TAG.items()}


class OfferedIsAccepted(Law):
    """A command is accepted exactly when it matches an offer and its words and key are as they must be.

    And whatever `legal` lists stands in a part that the member receives, so that a button can be on the screen.
    """

    name = "offered <=> accepted"

    def watch(self, workshop: Workshop, step: Step) -> None:
        by = step.context.by
        if by is None:
            return
        offered = any(matches(step.before, by, offer, step.command) for offer in legal(step.before, by))
        good = not fault(step.before, step.command, by)
        assert step.accepted == (offered and good), (
            f"{step.command} by {by}: offered {offered}, words and key right {good}, refused {step.refusal}"
        )

    def rest(self, workshop: Workshop) -> None:
        for member in workshop.room.members:
            shown: list[Offer] = []
            for key in audience(workshop.room, member):
                for part in build(workshop.room, key).values():
                    shown += _offers_of(part)
                    for offer in _for_a_seat(part):
                        assert "seat" in FIELDS[offer.do], f"{offer} of a seat names none: clients fill it in"
            for offer in legal(workshop.room, member):
                assert any(_stands_for(one, offer) for one in shown), f"{offer} for {member} stands in no part"


def _offers_of(part: Part) -> list[Offer]:
    if isinstance(part, MePart):
        return [*part.offers, *(offer for seat in part.seats for offer in seat.offers)]
    if isinstance(part, TablePart | ConsolePart | LinePart):
        return list(part.offers)
    return []


def _for_a_seat(part: Part) -> list[Offer]:
    """The offers of each of one's seats, or of every seat of a table."""
    if isinstance(part, MePart):
        return [offer for seat in part.seats for offer in seat.offers]
    return list(part.offers) if isinstance(part, TablePart) else []


def _stands_for(shown: Offer, offer: Offer) -> bool:
    fields = {name: listed for name, listed in offer.fields.items() if name != "seat" or "seat" in shown.fields}
    return (shown.do, dict(shown.fields), shown.words) == (offer.do, fields, offer.words)
