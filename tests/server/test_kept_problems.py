"""A problem on the wire: what its owner keeps at the table is sent to that table alone, whoever looks in or watches."""

import pytest

from game.commands import AddPhase, Answer, AskToWatch, BringProblem, Consult, EnterPhase, LetWatch
from game.modes import CONSULTED
from game.run_sheet import PhaseKind
from game.terms import Role, WhoSees
from tests.server.hall import Hall
from tests.server.stage import workshop
from tests.server.test_hidden_shoes import told


@pytest.mark.parametrize("who_sees", [WhoSees.TABLE, WhoSees.ROOM])
def test_a_problem_is_sent_to_whom_its_owner_lets_see_it(who_sees: WhoSees) -> None:
    written = workshop(8, table_size=4, playing=None)
    lobby = written.room.hall.phases[0].id
    written.do(AddPhase(after=lobby, kind=PhaseKind.PLAY, minutes=20, mode=CONSULTED), "m1")
    hall = Hall(written)
    hall.do(EnterPhase(phase=hall.state.hall.phases[1].id), "m1")
    table = hall.state.tables["t1"]
    owner, *others = table.seats
    mine = str(table.seats[owner].member)
    observer = next(one.id for one in hall.state.members.values() if one.role is Role.OBSERVER)
    phones = [hall.phone(member) for member in tuple(hall.state.members)]
    looking = next(phone for phone in phones if phone.member == "m1")
    looking.seated.look = "t1"
    hall.showing.turn(looking.session)
    hall.do(AskToWatch(table="t1"), observer)
    hall.do(LetWatch(seat=owner, observer=observer, agreed=True), mine)
    hall.do(BringProblem(seat=owner, title="Ours", text="zq1z", who_sees=who_sees), mine)
    assert told(hall, phones, "zq1z") == {mine}
    hall.do(Consult(seat=others[0], round="t1r1", owner=owner), str(table.seats[others[0]].member))
    hall.do(Answer(seat=owner, round="t1r1", go_round=1, answer="zq2z"), mine)
    seats = {str(seat.member) for seat in table.seats.values()}
    outside = {"m1", observer} if who_sees is WhoSees.ROOM else set()
    for text in ("zq1z", "zq2z"):
        assert told(hall, phones, text) == seats | outside
