"""Cutting a list that grows into pages, so that no part grows beyond what a phone takes in one message."""

import json
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


def first_of(items: Iterable[T], size: Callable[[T], int], most: int) -> tuple[T, ...]:
    """The first of `items` that take about `most` bytes together: for a list in a part that holds more than it."""
    kept: list[T] = []
    for item in items:
        most -= size(item)
        if most < 0:
            break
        kept.append(item)
    return tuple(kept)


def weight_of(*texts: str | None) -> int:
    """About how many bytes an item with these texts takes on the wire."""
    return 220 + sum(len(json.dumps(text, ensure_ascii=False).encode()) for text in texts if text)
