"""How simulated people differ: quick and slow, silent and talkative, and the few to whom something happens."""

import random
from dataclasses import dataclass, replace
from typing import Final

FEWEST: Final = 6
MOST: Final = 200
_HASTES: Final = (0.6, 0.8, 1.0, 1.0, 1.3, 1.7)
_TALKS: Final = (0.1, 0.35, 0.6, 0.6, 0.85, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Temper:
    """One simulated person. All that they do follows from this and from what their phone shows.

    `haste`: how long they take over everything, 1 as most people do. `talk`: 0 passes always, 1 never.
    `dies`: their phone goes dark in the first round, and `returns` or stays so. `late`: comes once cards are played.
    """

    number: int
    seed: int
    haste: float = 1.0
    talk: float = 0.6
    dies: bool = False
    returns: bool = False
    late: bool = False
    leaves: bool = False
    needs_help: bool = False

    def chance(self, about: str) -> random.Random:
        """This person's chance in one matter: the same each time, whatever else has happened."""
        return random.Random(f"{self.seed} {self.number} {about}")


def cast(count: int, seed: int) -> tuple[Temper, ...]:
    """So many people, the same for the same seed. Among any six are two whose phones die, one who comes late, one who
    leaves and one who needs help.
    """
    if not FEWEST <= count <= MOST:
        raise ValueError(f"a cast is of {FEWEST} to {MOST} people, not of {count}")
    chance = random.Random(seed)
    people = [
        Temper(number=number, seed=seed, haste=chance.choice(_HASTES), talk=chance.choice(_TALKS))
        for number in range(count)
    ]
    dies, back, late, leaves, helped = chance.sample(range(count), 5)
    people[dies] = replace(people[dies], dies=True)
    people[back] = replace(people[back], dies=True, returns=True)
    people[late] = replace(people[late], late=True)
    people[leaves] = replace(people[leaves], leaves=True)
    people[helped] = replace(people[helped], needs_help=True)
    return tuple(people)
