"""Going back told once more by hand: how a table stood before its last act, and how its last round ended."""

import copy
from typing import Any

ROUND = ("round", "rounds", "stage", "card", "face_down", "order", "turn", "asked")
BEFORE = (*ROUND, "pile", "discards", "aside", "path", "ended")


class NaiveBack:
    """What can be undone, and what can be taken back."""

    boards: dict[str, Any]

    def act_began(self, event: Any) -> None:
        """From here on something happens that can be undone."""
        board = self.boards[event.table]
        board.before = {name: copy.deepcopy(getattr(board, name)) for name in BEFORE}

    def act_undone(self, event: Any) -> None:
        """All as it was."""
        board = self.boards[event.table]
        assert board.before is not None, f"{event.table}: nothing to undo"
        for name, value in board.before.items():
            setattr(board, name, value)
        board.before = None

    def round_rewound(self, event: Any) -> None:
        """The stage that it goes back to begins next; before the first one the card lies in the pile."""
        board = self.boards[event.table]
        assert event.stage < board.stage, f"{event.table}: forward is not back"
        if event.stage == 0 and board.card is not None:
            board.pile.append(board.card)
            board.card, board.face_down = None, False
        board.stage = event.stage - 1

    def round_reopened(self, event: Any) -> None:
        """The round that ended goes on where it ended; the card of the one that had begun lies in the pile."""
        board = self.boards[event.table]
        assert board.ended is not None, f"{event.table}: no round ended"
        assert board.ended["round"] == event.round, f"{event.round} is not the last"
        if board.card is not None:
            board.pile.append(board.card)
        card = board.ended["card"]
        place = next(one for one in (board.discards, board.aside, board.pile) if card in one)
        place.remove(card)
        assert board.path.pop() == card, f"{event.round} did not leave the last footprint"
        for name, value in board.ended.items():
            setattr(board, name, value)
        board.ended = None
