"""Cutting a list that grows into pages, so that no part grows beyond what a phone takes in one message."""

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")

ITEMS_A_PAGE = 50
BYTES_A_PAGE = 12 * 1024


def pages(items: Iterable[T], size: Callable[[T], int]) -> tuple[tuple[T, ...], ...]:
    """`items` in order, cut into pages of at most 50 and about 12 KiB. `size` estimates an item's bytes.

    An empty list has no page. An item larger than a page stands alone on one.
    """
    done: list[tuple[T, ...]] = []
    page: list[T] = []
    weight = 0
    for item in items:
        more = size(item)
        if page and (len(page) >= ITEMS_A_PAGE or weight + more > BYTES_A_PAGE):
            done.append(tuple(page))
            page, weight = [], 0
        page.append(item)
        weight += more
    if page:
        done.append(tuple(page))
    return tuple(done)


def weight_of(*texts: str | None) -> int:
    """About how many bytes an item with these texts takes on the wire."""
    return 220 + sum(len(text.encode()) + text.count("\n") + text.count('"') for text in texts if text)
