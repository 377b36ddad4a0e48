"""What events about problems of one's own and about guests change."""

from game.change import added, changed, noted, with_seat, with_table, without
from game.errors import CorruptHistory
from game.events import ConsultationBegan, GuestNamed, ProblemBrought, ProblemTakenBack
from game.state import Room, Table
from game.state.brought import Problem


def problem_brought(room: Room, event: ProblemBrought) -> Room:
    """It waits."""
    problem = Problem(id=event.problem, seat=event.seat, title=event.title, text=event.text, who_sees=event.who_sees)
    return changed(room, brought=added(room.brought, event.seat, problem))


def problem_taken_back(room: Room, event: ProblemTakenBack) -> Room:
    """Without words where it was worked on, so that who has owned one is still known; else gone."""
    for seat, problem in room.brought.items():
        if problem.id == event.problem:
            return changed(room, brought=without(room.brought, seat))
    tables = {table.id: emptied(table, event.problem) for table in room.tables.values()}
    return changed(room, tables=tables)


def emptied(table: Table, problem_id: str) -> Table:
    """The table, where that problem has no words any more."""
    if not any(one.id == problem_id for one in table.problems.values()):
        return table
    problems = {
        key: changed(one, title=None, text=None) if one.id == problem_id else one for key, one in table.problems.items()
    }
    return changed(table, problems=problems)


def consultation_began(room: Room, event: ConsultationBegan) -> Room:
    """The problem no longer waits; its owner reads in this round."""
    table = room.tables[event.table]
    if table.round is None:
        raise CorruptHistory(f"{table.id} has no round")
    table = changed(
        table,
        problems=added(table.problems, table.round.id, room.brought[event.owner]),
        round=changed(table.round, reader=event.owner),
        last_reader=event.owner,
        lately=noted(table.lately, "consultation_began", seat=event.owner),
    )
    return with_table(changed(room, brought=without(room.brought, event.owner)), table)


def guest_named(room: Room, event: GuestNamed) -> Room:
    """A guest, who stays; or somebody like all others."""
    seat = room.seat(event.seat)
    return room if seat is None else with_seat(room, changed(seat, guest=event.guest, stays=event.guest))
