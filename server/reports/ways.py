"""The direction of words whose language nobody has told."""

from unicodedata import bidirectional

from server.reports.blocks import Direction


def way(text: str) -> Direction | None:
    """The direction a text begins in, by its first letter; None when it has none."""
    if text.isascii():
        return "ltr" if any(sign.isalpha() for sign in text) else None
    for sign in text:
        strong = bidirectional(sign)
        if strong == "L":
            return "ltr"
        if strong in ("R", "AL"):
            return "rtl"
    return None
