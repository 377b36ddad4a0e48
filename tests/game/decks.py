"""Small decks for tests: facts only, as the rules see them."""

from game.cards import CardFacts, CardKind, DeckFacts, PerspectiveFacts, Sensitivity

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
    )


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
    """A deck with something of everything: tender, quiz and wild cards, for one mode only, spoken by somebody."""
    one_mode: tuple[tuple[str, ...], ...] = ((), ("own_shoes",), ("own_shoes", "swap_shoes"), ("swap_shoes",))
    return deck(
        tuple(
            card(
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
