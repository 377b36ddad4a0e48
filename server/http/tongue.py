"""Which of several languages a browser would rather read, by its Accept-Language."""

from collections.abc import Collection


def preferred(asked: str, spoken: Collection[str], *, otherwise: str) -> str:
    """The first of `spoken` in the order of the browser's wishes, by language alone ("ar-EG" is "ar")."""
    wishes = [wish.partition(";") for wish in asked.split(",")]
    ranked = sorted(((_weight(rest), tag) for tag, _, rest in wishes), key=lambda wish: -wish[0])
    languages = (tag.strip().partition("-")[0].lower() for weight, tag in ranked if weight > 0)
    return next((language for language in languages if language in spoken), otherwise)


def _weight(rest: str) -> float:
    name, _, value = rest.strip().partition("=")
    try:
        return float(value) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0
