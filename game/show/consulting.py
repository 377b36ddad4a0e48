"""Problems that people bring: to their table, and to themselves. Rules: O4, O5."""

from game.show.pages import pages, weight_of
from game.show.table import text
from game.state import Member, Room, Table
from game.state.brought import Problem
from game.telling import acting_seats
from game.terms import RoundId
from game.views import ProblemsPart
from game.views.finds import ProblemView


def _view(problem: Problem, round_id: RoundId | None) -> ProblemView:
    return ProblemView(
        id=problem.id,
        seat=problem.seat,
        round=round_id,
        title=text(problem.title),
        text=text(problem.text),
        who_sees=problem.who_sees,
    )


def problem_pages(table: Table) -> tuple[ProblemsPart, ...]:
    """The problem that the table works on now: one page, or none."""
    round_id = None if table.round is None else table.round.id
    problem = None if round_id is None else table.problems.get(round_id)
    return () if problem is None else (ProblemsPart(items=(_view(problem, round_id),)),)


def my_problems(room: Room, member: Member) -> tuple[ProblemsPart, ...]:
    """The problems of the seats one acts for: those worked on, and the one of each that waits."""
    own = [seat.id for seat in acting_seats(room, member)]
    views = [
        _view(problem, round_id)
        for table in room.tables.values()
        for round_id, problem in table.problems.items()
        if problem.seat in own and problem.title is not None
    ]
    views += [_view(room.brought[seat], None) for seat in own if seat in room.brought]
    cut = pages(views, lambda one: weight_of(one.title, one.text))
    return tuple(ProblemsPart(items=page) for page in cut)
