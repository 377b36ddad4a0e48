"""Whose phone is silent: known after a while, told to facilitators and to their table, and never an event."""

from typing import Any

from game.commands import AddSeatAt
from tests.server.hall import Hall
from tests.server.stage import workshop


def test_presence_is_for_facilitators() -> None:
    hall = Hall(workshop())
    phone, other = hall.phone("m1"), hall.phone("m2")
    hall.compare()
    phone.take(), other.take()
    assert phone.parts["presence"] == {"kind": "presence", "seats": ["s1"], "members": ["m1", "m2"]}
    assert "presence" not in other.parts
    hall.showing.drop(other.session, "m2")
    hall.phones.remove(other)
    hall.compare()
    phone.take()
    assert phone.parts["presence"]["members"] == ["m1"]


def test_a_table_learns_after_a_while_whose_phone_is_silent_and_at_once_that_it_is_back() -> None:
    hall = Hall(workshop(2), grace=45)
    rosa, ines = hall.phone("m2"), hall.phone("m3")
    table = hall.state.where["s1"]
    name, before = f"presence.{table}", hall.state

    def silent() -> Any:
        hall.compare()
        rosa.take()
        return rosa.parts[name]["silent"]

    assert silent() == []
    hall.showing.drop(ines.session, "m3")
    hall.phones.remove(ines)
    hall.clock.move(44)
    assert silent() == []
    hall.clock.move(1.5)
    assert silent() == ["s2"]
    hall.phone("m3")
    assert silent() == []
    assert hall.state is before


def test_a_socket_that_was_silent_before_it_was_closed_greys_the_sooner() -> None:
    hall = Hall(workshop(2), grace=45)
    rosa, ines = hall.phone("m2"), hall.phone("m3")
    hall.clock.move(60)
    hall.showing.drop(ines.session, "m3", unheard=40)
    hall.phones.remove(ines)
    hall.clock.move(5.5)
    hall.compare()
    rosa.take()
    assert rosa.parts[f"presence.{hall.state.where['s1']}"]["silent"] == ["s2"]


def test_after_a_restart_everybody_has_a_while_to_come_back() -> None:
    hall = Hall(workshop(2), grace=45)
    rosa, console = hall.phone("m2"), hall.phone("m1")
    hall.compare()
    assert rosa.take() == []
    assert {"m1", "m2", "m3"} <= set(console.parts["presence"]["members"])
    hall.clock.move(46)
    hall.compare()
    rosa.take(), console.take()
    assert console.parts["presence"]["members"] == ["m1", "m2"]
    assert rosa.parts[f"presence.{hall.state.where['s1']}"]["silent"] == ["s2"]


def test_a_seat_without_a_phone_is_never_called_silent() -> None:
    written = workshop(1)
    written.do(AddSeatAt(table="t1", name="Gran"), "m1")
    hall = Hall(written, grace=45)
    rosa = hall.phone("m2")
    hall.clock.move(100)
    hall.compare()
    rosa.take()
    assert rosa.parts[f"presence.{hall.state.where['s1']}"]["silent"] == []
