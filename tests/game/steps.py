"""Going through a round in stories, by the seats of a table alone."""

from game.board import rolls_now
from game.commands import Command, DrawCard, EndTurn, MoveOn, RollDie, TurnCard
from game.modes import Step
from tests.story import Story


def next_move(story: Story, table: str = "t1", seat: str | None = None) -> Command:
    """What moves the table on now, asked by `seat`, or by the first seat of the table."""
    round_ = story.round(table)
    by = seat or next(iter(story.table(table).seats))
    if round_.step is Step.DRAW:
        if round_.face_down:
            return TurnCard(seat=by, round=round_.id)
        return (RollDie if rolls_now(story.table(table)) else DrawCard)(seat=by, round=round_.id)
    if round_.step is Step.RESPOND:
        assert round_.turn is not None
        return EndTurn(seat=by, round=round_.id, go_round=round_.now.go_round, turn=round_.turn)
    return MoveOn(seat=by, round=round_.id, stage=round_.stage)


def reach(story: Story, step: str, go_round: int = 0, table: str = "t1") -> Story:
    """The table goes on until its round is at a step, and in that go-round if one is named."""
    for _ in range(200):
        now = story.round(table).now
        if now.step.value == step and go_round in (0, now.go_round):
            return story
        story.does(next_move(story, table))
    raise AssertionError(f"{table} never came to {step}")


def come_to(story: Story, called: str) -> Story:
    """The table goes on until its round is at the stage of that name."""
    for _ in range(60):
        if story.round().now.called == called:
            return story
        story.does(next_move(story))
    raise AssertionError(f"never came to {called}")


def shown(story: Story, member: str) -> list[str | None]:
    """The shoes on the place cards that a member sees."""
    return [seat.shoes for seat in story.sees(member, "table").seats]


def whole_round(story: Story, table: str = "t1") -> Story:
    """The table plays its running round to the end."""
    number = story.round(table).number
    while story.round(table).number == number:
        story.does(next_move(story, table))
    return story


def seats_of(story: Story, table: str = "t1") -> list[str]:
    """The seats of a table in order."""
    return list(story.table(table).seats)


def phone(story: Story, seat: str) -> str:
    """The member whose phone holds a seat."""
    member = story.seat(seat).member
    assert member is not None
    return member


def erased(story: Story) -> tuple[str, ...]:
    """The words that the last command erased."""
    return tuple(one for event in story.events for one in getattr(event, "erases", ()))
