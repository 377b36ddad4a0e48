"""One seed from the plan to the verdict: run, checked, run again."""

from dataclasses import dataclass
from typing import Final

from tests.faults.checker import check
from tests.faults.history import Fault, History, Invoked
from tests.faults.sim.plan import Plan, plan_for
from tests.faults.sim.world import World, trace

LEAST_CLIENTS: Final = 6
LEAST_COMMANDS: Final = 200
LEAST_FAULTS: Final = 5


@dataclass(frozen=True)
class Verdict:
    """What came of a seed: its faults, a hash of all that was seen where it was run twice, and the broken rules."""

    seed: int
    kinds: tuple[str, ...]
    trace: str
    broken: tuple[tuple[str, str], ...]
    accepted: int


def judge(seed: int, *, again: bool = True) -> Verdict:
    """Runs a seed and checks it; with `again` runs it a second time, which must go the same way."""
    plan = plan_for(seed)
    history = World(plan).run()
    broken = check(history) + list(_large_enough(plan, history))
    first = trace(history) if again else ""
    if again and (second := trace(World(plan).run())) != first:
        broken.append(("SAME", f"the second run went another way: {first}, {second}"))
    return Verdict(seed, plan.kinds, first, tuple(broken), len(history.log) - history.first)


def _large_enough(plan: Plan, history: History) -> list[tuple[str, str]]:
    clients = {one.client for one in history.entries if isinstance(one, Invoked)}
    commands = sum(isinstance(one, Invoked) for one in history.entries)
    faults = sum(isinstance(one, Fault) for one in history.entries)
    found = {"clients": len(clients), "commands": commands, "faults": faults}
    least = {"clients": LEAST_CLIENTS, "commands": LEAST_COMMANDS, "faults": LEAST_FAULTS}
    return [("SIZE", f"only {found[name]} {name}") for name in least if found[name] < least[name]]
