"""What the owner of a problem keeps at the table is nowhere else: not for who looks in, not in a report.

Rule: O4. `SecretsStay` follows the same words to everybody's own parts.
"""

from game import build, looked_into
from game.events import ConsultationBegan
from game.modes import CONSULTED
from game.show.report import report_of
from game.state import Table
from game.words import Words
from tests.game.laws.secrets import MARK
from tests.game.workshop import Law, Step, Workshop


def marks(*texts: Words | None) -> set[str]:
    """The marks in some words."""
    return {mark for words in texts if words is not None for mark in MARK.findall(words.text or "")}


def kept_at(table: Table) -> set[str]:
    """The marks in all that is kept at a table."""
    problems = [one for one in table.problems.values() if one.kept]
    answers = [answer for (round_id, _, _), answer in table.answers.items() if table.keeps(round_id)]
    return marks(*(words for one in problems for words in (one.title, one.text)), *answers)


class KeptAtTheTable(Law):
    """Who looks into a table reads nothing that is kept there, nor does a report; nothing is captured about it."""

    name = "what is kept at the table is nowhere else"
    mode = CONSULTED

    def begin(self, workshop: Workshop) -> None:
        self.before: set[str] = set()
        """Captures made in a round while nobody had read the problem yet that it then was about."""

    def watch(self, workshop: Workshop, step: Step) -> None:
        if not step.accepted:
            return
        room = step.room
        for event in step.events:
            if isinstance(event, ConsultationBegan):
                self.before |= step.before.tables[event.table].captures.keys()
        secret = {mark for table in room.tables.values() for mark in kept_at(table)}
        for table in room.tables.values():
            about = {one.round for one in table.captures.values() if one.id not in self.before}
            assert not any(table.keeps(round_id) for round_id in about), "captured though it is kept"
        if not secret or workshop.rng.random() < 0.5:
            return
        for table_id in room.tables:
            for key in looked_into(room, table_id):
                found = secret & set(MARK.findall(repr(build(room, key))))
                assert not found, f"who looks into {table_id} reads {found} in {key}"
        told = report_of(room)
        found = secret & {mark for table in told.tables.values() for mark in kept_at(table)}
        assert not found, f"a report is made of {found}"
