"""Rounds that walked along what their card brings, as reports tell them: card by card."""

from collections.abc import Callable

from game.state import Room, Table
from game.terms import RoundId

Walks = list[tuple[Table, RoundId, int]]
"""The tables that walked along one card, by their numbers, each with its round and the number of that."""


def by_card(room: Room, is_walk: Callable[[Table, RoundId], object]) -> dict[str, Walks]:
    """The rounds on all paths of which `is_walk` holds, by the ids of their cards."""
    found: dict[str, Walks] = {}
    for table in sorted(room.tables.values(), key=lambda one: one.number):
        for step in table.path:
            if is_walk(table, step.round):
                found.setdefault(step.card, []).append((table, step.round, step.number))
    return found
