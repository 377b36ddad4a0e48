"""Hypothesis drives workshops: which kind of thing happens next is its choice, and shrinks; the rest is drawn."""

import os
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from tests.game.workshop import Law, Tally, Workshop

THOROUGH = os.environ.get("SHOEBOX_LAWS") == "thorough"
_QUIET: dict[str, Any] = {
    "deadline": None,
    "suppress_health_check": list(HealthCheck),
    "print_blob": True,
}
_UNSHRUNK = (Phase.explicit, Phase.generate)
LONG = settings(max_examples=1500, stateful_step_count=60, **_QUIET)


def quick(examples: int = 30) -> settings:
    """The ordinary run: always the same rooms, and no search for a shorter one when a law is broken."""
    return settings(
        max_examples=examples,
        stateful_step_count=40,
        derandomize=True,
        database=None,
        phases=_UNSHRUNK,
        **_QUIET,
    )


_SEEDS = st.integers(0, 2**32 - 1)


def machine(laws: tuple[type[Law], ...], tally: Tally) -> type[RuleBasedStateMachine]:
    """A machine whose rooms are watched by these laws."""

    class Machine(RuleBasedStateMachine):
        """A room and those in it."""

        workshop: Workshop

        @initialize(seed=_SEEDS, people=st.integers(0, 10))
        def open(self, seed: int, people: int) -> None:
            self.workshop = Workshop(seed, tuple(law() for law in laws), tally)
            self.workshop.crowd(people)

        @rule(seed=_SEEDS)
        def take_offers(self, seed: int) -> None:
            self.workshop.rng.seed(seed)
            for _ in range(4):
                self.workshop.take_offer()

        @rule(seed=_SEEDS)
        def move_a_table(self, seed: int) -> None:
            self.workshop.rng.seed(seed)
            self.workshop.move_a_table()

        @rule(seed=_SEEDS)
        def ask_anything(self, seed: int) -> None:
            self.workshop.rng.seed(seed)
            for _ in range(3):
                self.workshop.ask_anything()

        @rule(seed=_SEEDS)
        def ask_bent(self, seed: int) -> None:
            self.workshop.rng.seed(seed)
            for _ in range(2):
                self.workshop.ask_bent()

        @rule(seed=_SEEDS)
        def somebody_comes(self, seed: int) -> None:
            self.workshop.rng.seed(seed)
            self.workshop.join()
            if self.workshop.rng.random() < 0.4:
                self.workshop.hold()

        def teardown(self) -> None:
            if hasattr(self, "workshop"):
                self.workshop.rest()

    return Machine


def hold(*laws: type[Law], how: settings | None = None) -> Tally:
    """Plays rooms until one breaks a law, and raises what it raised; else says how much was tried."""
    tally = Tally()
    run_state_machine_as_test(machine(laws, tally), settings=how or (LONG if THOROUGH else quick()))
    return tally
