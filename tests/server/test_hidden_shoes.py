"""Hidden shoes on the wire: the text of a perspective card goes to its holder and to nobody else until the reveal."""

import json

from game.commands import AddPhase, Command, DrawCard, EndTurn, EnterPhase, MoveOn, TurnCard
from game.run_sheet import PhaseKind
from game.state import Round
from tests.server.hall import Hall, Phone
from tests.server.stage import care_deck, workshop


def playing_secret_shoes() -> Hall:
    """Four people at a table, a facilitator, an observer and a screen; the table draws."""
    written = workshop(4, playing=None)
    lobby = written.room.hall.phases[0].id
    written.do(AddPhase(after=lobby, kind=PhaseKind.PLAY, minutes=20, mode="secret_shoes"), "m1")
    hall = Hall(written)
    hall.do(EnterPhase(phase=next(one.id for one in hall.state.hall.phases if one.mode == "secret_shoes")), "m1")
    return hall


def come_to(hall: Hall, called: str) -> None:
    """The table goes on until its round is at the stage of that name."""
    seat = next(iter(hall.state.tables["t1"].seats.values()))
    while (round_ := hall.state.tables["t1"].round) is not None and round_.now.called != called:
        hall.do(_next(round_, seat.id), seat.member)


def _next(round_: Round, seat: str) -> Command:
    if round_.turn is not None:
        return EndTurn(seat=seat, round=round_.id, go_round=round_.now.go_round, turn=round_.turn)
    if round_.card is None:
        return DrawCard(seat=seat, round=round_.id)
    if round_.face_down:
        return TurnCard(seat=seat, round=round_.id)
    return MoveOn(seat=seat, round=round_.id, stage=round_.stage)


def told(hall: Hall, phones: list[Phone], text: str) -> set[str]:
    """Who has been sent a text, since this was last asked or before."""
    hall.compare()
    for phone in phones:
        phone.take()
    return {phone.member for phone in phones if text in json.dumps(phone.parts)}


def test_hidden_shoes_are_sent_to_their_holder_alone_until_the_reveal() -> None:
    hall = playing_secret_shoes()
    phones = [hall.phone(member) for member in tuple(hall.state.members)]
    looking = next(phone for phone in phones if phone.member == "m1")
    looking.seated.look = "t1"
    hall.showing.turn(looking.session)
    briefs = {f"{care_deck().id}:{one.id}": json.dumps(one.in_brief) for one in care_deck().perspectives.values()}
    come_to(hall, "speak")
    held = {seat.member: briefs[str(seat.shoes)] for seat in hall.state.tables["t1"].seats.values()}
    assert len(set(held.values())) == 4
    for called in ("speak", "guess"):
        come_to(hall, called)
        for member, brief in held.items():
            assert told(hall, phones, brief) == {member}
    come_to(hall, "reveal")
    for brief in held.values():
        assert told(hall, phones, brief) == {*held, "m1"}
