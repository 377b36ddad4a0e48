"""Which faults a seed switches on, and when they strike. A random subset: everything at once hides faults."""

import random
from dataclasses import dataclass
from typing import Final

FAULTS: Final = (
    "lag", "cut", "half_open", "deaf", "mute", "slow_reader", "resend",
    "slow_disk", "full_disk", "lost_disk", "slow_reads", "kill", "restart", "freeze_node", "clock_jump",
    "sleep", "reload", "second_tab", "forget",
)  # fmt: skip
"""On links: lag, cut, half open, one-way silence (the client is deaf, or mute), a reader that does not read, commands
sent again. On disks: slow, full, an error after the commit with the file out of reach, slow reads. On nodes: killed,
restarted in peace, frozen, the machine's clock set. On clients: asleep, reloaded, a second tab, storage lost."""

MEMBERS: Final = ("m1", "m2", "m3", "m4", "m5", "m6")
SHORT: Final = (200, 12.0)
ACTIVE_FAULTS: Final = (7, 12)


@dataclass(frozen=True)
class Strike:
    """One fault: when, for how long, and a number by which it picks its victim."""

    at: float
    what: str
    seconds: float
    pick: int


@dataclass(frozen=True)
class Plan:
    """A whole schedule, made from its seed alone."""

    seed: int
    nodes: int
    commands: int
    seconds: float
    strikes: tuple[Strike, ...]
    by_http: tuple[str, ...] = ()
    """Members whose network lets no socket through."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The faults that are switched on."""
        return tuple(sorted({strike.what for strike in self.strikes}))


def plan_for(seed: int, *, commands: int = SHORT[0], seconds: float = SHORT[1], only: str | None = None) -> Plan:
    """The schedule of a seed. `only`: one kind of fault instead of a subset by chance."""
    rng = random.Random(f"plan {seed}")
    kinds = (only,) if only else tuple(rng.sample(FAULTS, rng.randint(2, 7)))
    strikes = [
        Strike(
            at=rng.uniform(0.5, seconds),
            what=rng.choice(kinds),
            seconds=rng.choice((0.05, 0.3, 1.0, 3.0, 8.0)) * rng.uniform(0.5, 1.5),
            pick=rng.randrange(1 << 30),
        )
        for _ in range(rng.randint(*ACTIVE_FAULTS))
    ]
    strikes.sort(key=lambda strike: strike.at)
    return Plan(seed, rng.choice((1, 1, 2)), commands, seconds, tuple(strikes), _without_sockets(seed))


def _without_sockets(seed: int) -> tuple[str, ...]:
    """In every third schedule about half of the people poll."""
    rng = random.Random(f"ways {seed}")
    return tuple(member for member in MEMBERS if rng.random() < 0.5) if rng.random() < 1 / 3 else ()
