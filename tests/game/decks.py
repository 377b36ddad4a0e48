"""Small decks for tests: facts only, as the rules see them."""

from game.cards import CardFacts, CardKind, DecisionFacts, DeckFacts, PerspectiveFacts, Sensitivity

_COLOURS = ("teal", "plum", "ochre")
_HOLDERS = ("lived", "work", "family")


def card(
    number: int,
    *,
    kind: CardKind = CardKind.scenario,
    tender: bool = False,
    modes: tuple[str, ...] = (),
    prompts: int = 2,
    spoken_by: str | None = None,
    themes: tuple[str, ...] = (),
    decision: DecisionFacts | None = None,
    positions: int = 0,
) -> CardFacts:
    """One card, `d:c1`, `d:c2` … A tender one lies face down first."""
    return CardFacts(
        id=f"d:c{number}",
        kind=kind,
        sensitivity=Sensitivity.medium if tender else Sensitivity.low,
        has_note=tender,
        spoken_by=spoken_by,
        prompts=prompts,
        modes=modes,
        themes=themes,
        decision=decision,
        positions=positions,
    )


def positions_card(number: int, *, positions: int = 3, modes: tuple[str, ...] = ("positions",)) -> CardFacts:
    """A statement with positions to rate."""
    return card(number, kind=CardKind.statement, positions=positions, modes=modes)


def positions_deck(statements: int = 2, others: int = 2) -> DeckFacts:
    """A deck with so many of them in front of other cards."""
    cards = [positions_card(n) for n in range(1, statements + 1)]
    return deck((*cards, *(card(n) for n in range(statements + 1, statements + others + 1))), (perspective(1),))


def every_mode() -> DeckFacts:
    """A deck that every mode can be played with."""
    one = decision_deck()
    return deck((*one.cards, positions_card(len(one.cards) + 1)), one.perspectives)


def decision_card(
    number: int,
    *,
    options: int = 3,
    nothing: bool = True,
    perspectives: tuple[str, ...] = (),
    steps: tuple[str, ...] = (),
    tender: bool = False,
    modes: tuple[str, ...] = ("decision_walk", "own_shoes"),
) -> CardFacts:
    """One person's decision, which tables may walk through."""
    decision = DecisionFacts(options=options, nothing=nothing, perspectives=perspectives, steps=steps)
    return card(number, kind=CardKind.decision, tender=tender, modes=modes, decision=decision)


def decision_deck(decisions: int = 2, others: int = 3, perspectives: int = 6) -> DeckFacts:
    """A deck with so many decisions in front of other cards."""
    cards = [decision_card(n) for n in range(1, decisions + 1)]
    cards += [card(n) for n in range(decisions + 1, decisions + others + 1)]
    return deck(tuple(cards), tuple(perspective(n) for n in range(1, perspectives + 1)))


def perspective(number: int, colour: str | None = None, holder: str | None = None) -> PerspectiveFacts:
    """One perspective, `d:p1`, `d:p2` …; without more said, neighbours differ in colour and holder."""
    return PerspectiveFacts(
        id=f"d:p{number}",
        colour=colour or _COLOURS[number % 3],
        icon="star",
        holder=holder or _HOLDERS[number % 3],
        secret_ok=True,
    )


def deck(cards: tuple[CardFacts, ...], perspectives: tuple[PerspectiveFacts, ...]) -> DeckFacts:
    """A deck of these."""
    return DeckFacts(deck="d", hash="0" * 64, title="Deck", language="en", cards=cards, perspectives=perspectives)


def plain_deck(cards: int = 12, perspectives: int = 6) -> DeckFacts:
    """A deck without anything special: no tender card, no quiz, every card suits every mode."""
    return deck(tuple(card(n) for n in range(1, cards + 1)), tuple(perspective(n) for n in range(1, perspectives + 1)))


def mixed_deck(cards: int = 12, perspectives: int = 6) -> DeckFacts:
    """A deck with something of everything: tender, quiz, wild and decision cards, for one mode only, spoken by
    somebody."""
    one_mode: tuple[tuple[str, ...], ...] = ((), ("own_shoes",), ("own_shoes", "swap_shoes"), ("swap_shoes",))
    return deck(
        tuple(
            _mixed_decision(n, perspectives)
            if n % 5 == 2
            else positions_card(n, positions=3 + n % 2, modes=("positions", "own_shoes", "swap_shoes"))
            if n % 5 == 3
            else card(
                n,
                kind=CardKind.quiz if n % 5 == 0 else CardKind.wild if n % 3 == 0 else CardKind.scenario,
                tender=n % 4 == 0,
                modes=one_mode[n % 4],
                prompts=n % 3,
                spoken_by=f"d:p{n % perspectives + 1}" if perspectives and n % 2 else None,
                themes=("home", "night")[: n % 3],
            )
            for n in range(1, cards + 1)
        ),
        tuple(perspective(n) for n in range(1, perspectives + 1)),
    )


def _mixed_decision(n: int, perspectives: int) -> CardFacts:
    touched = tuple(f"d:p{one}" for one in range(1, min(n, perspectives) + 1))
    steps = ((), ("team_talk", "option_talk", "decision_talk"), ("options", "preferences", "time_and_space"))[n % 3]
    modes = ("decision_walk", "own_shoes", "swap_shoes")
    return decision_card(
        n, options=n % 3 + 2, nothing=n % 2 == 0, perspectives=touched, steps=steps, tender=n % 4 == 0, modes=modes
    )
