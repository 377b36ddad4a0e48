"""A whole room played by what a screen reader is told, and nothing else; one of two has it told in words."""

from itertools import pairwise

from tests.browser.fixtures import Devices
from tests.web import whole_room
from tests.web.server_process import ServerProcess
from tests.web.tree import Tree
from tests.web.whole_room import begins

MOST_TOLD = 60
"""Sentences said unasked over a whole room to somebody who plays it, with two go-rounds and nine phases."""


async def test_a_whole_room_through_the_accessibility_tree(house: ServerProcess, devices: Devices) -> None:
    lee = await Tree.at("Lee", await devices.laptop(), house.url)
    rosa, tomasz = [await Tree.at(name, await devices.phone(), house.url) for name in ("Rosa", "Tomasz")]
    await have_it_told_in_words(rosa)
    await whole_room.play(lee, rosa, tomasz)
    own_turns = 0
    for hands, name in ((rosa, "Rosa"), (tomasz, "Tomasz")):
        told = await hands.told()
        assert len(told) <= MOST_TOLD, told
        assert not [said for said, again in pairwise(told) if said == again], told
        own_turns += sum(f"turn, {name}" in said for said in told)
    # A turn that is over before it could be told is not told any more; whoever writes has it long enough.
    assert own_turns >= 1


async def have_it_told_in_words(rosa: Tree) -> None:
    await rosa.press("button", "Language and look")
    await rosa.press("checkbox", begins("One thing at a time, in words"))
    await rosa.press("button", "Done", within="dialog")
