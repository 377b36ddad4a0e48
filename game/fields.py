"""Counting in a finite field: what lets a rotation of as many tables as a prime power repeat no pair.

An element is a number below the order; for a power of a prime its digits to that base are a polynomial's coefficients.
"""

from functools import cache

# The polynomial that each product is reduced by, lowest power first, without its leading 1.
# Source: Lidl and Niederreiter, Finite Fields, table C (primitive polynomials).
_REDUCED = {
    4: (1, 1), 8: (1, 1, 0), 16: (1, 1, 0, 0), 32: (1, 0, 1, 0, 0),
    9: (2, 1), 27: (1, 2, 0), 25: (2, 1),
}  # fmt: skip


def _prime(order: int) -> bool:
    return order > 1 and all(order % one for one in range(2, int(order**0.5) + 1))


@cache
def shifted(order: int, start: int, by: int, times: int) -> int:
    """`start + by * times` in the field of that order where there is one below 34, else in the ring of whole numbers.

    All are taken modulo `order`. In a field, two pairs of different `by` and `times` never give the same shift twice:
    that is the construction of a transversal design.
    """
    start, by, times = start % order, by % order, times % order
    if order not in _REDUCED:
        return (start + by * times) % order
    base = next(one for one in (2, 3, 5) if order % one == 0)
    return _sum(start, _product(by, times, base, _REDUCED[order]), base)


def is_field(order: int) -> bool:
    """Whether `shifted` counts in a field."""
    return order in _REDUCED or _prime(order)


def _digits(number: int, base: int, length: int) -> list[int]:
    return [number // base**place % base for place in range(length)]


def _sum(one: int, other: int, base: int) -> int:
    return sum((one // base**n + other // base**n) % base * base**n for n in range(5))


def _product(one: int, other: int, base: int, reduced: tuple[int, ...]) -> int:
    length = len(reduced)
    left, right = _digits(one, base, length), _digits(other, base, length)
    powers = [0] * (2 * length - 1)
    for n, digit in enumerate(left):
        for m, times in enumerate(right):
            powers[n + m] += digit * times
    for place in range(2 * length - 2, length - 1, -1):
        top, powers[place] = powers[place], 0
        for n, digit in enumerate(reduced):
            powers[place - length + n] -= top * digit
    return sum(powers[n] % base * base**n for n in range(length))
