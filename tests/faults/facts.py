"""The same facts as `naive` tells, read from the state of `game`: the two must agree."""

from typing import Any

from game import Room


def facts_of(room: Room) -> dict[str, Any]:
    """What the state says."""
    seats = {
        **{seat.id: seat for seat in room.standing.values()},
        **{seat.id: seat for table in room.tables.values() for seat in table.seats.values()},
    }
    return {
        "members": {one.id: one.standing.value for one in room.members.values()},
        "phase": room.hall.phase,
        "paused": room.hall.paused_at is not None,
        "where": dict(room.where),
        "seats": {seat.id: seat.member for seat in seats.values()},
        "captures": {one: table.id for table in room.tables.values() for one in table.captures},
        "pledges": sorted(room.pledges),
        "themes": {theme.id: list(theme.captures) for theme in room.themes.values()},
        "notes": sorted(key for table in room.tables.values() for key in table.notes),
        "away": sorted(seat.id for seat in seats.values() if seat.away),
        "tables": {
            table.id: {
                "pile": list(table.pile), "discards": list(table.discards), "aside": list(table.aside),
                "seats": list(table.seats), "rounds": table.rounds, "paused": table.paused_at is not None,
                "shoes": {seat.id: seat.shoes for seat in table.seats.values() if seat.shoes is not None},
                "round": table.round.id if table.round else None, "card": table.round.card if table.round else None,
                "stage": table.round.stage if table.round else 0, "turn": table.round.turn if table.round else None,
                "asked": list(table.round.asked) if table.round else [],
                "face_down": bool(table.round and table.round.face_down),
                "path": [print_.card for print_ in table.path],
            }
            for table in room.tables.values()
        },
    }  # fmt: skip
