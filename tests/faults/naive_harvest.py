"""The harvest told once more by hand: themes as lists of captures, and acts that can be taken back."""

from typing import Any


class NaiveHarvest:
    """Themes, and what was done to them lately."""

    MOST = 40

    def __init__(self) -> None:
        self.themes: dict[str, list[str]] = {}
        self.acts: list[dict[str, Any]] = []

    def _where(self, capture: str) -> str | None:
        return next((theme for theme, held in self.themes.items() if capture in held), None)

    def _move(self, capture: str, to: str | None) -> tuple[str, str | None, str | None]:
        was = self._where(capture)
        if was is not None:
            self.themes[was].remove(capture)
        if to is not None:
            self.themes[to].append(capture)
        return capture, was, to

    def _act(self, by: str, moved: list[Any], made: str | None = None, gone: str | None = None) -> None:
        self.acts.append({"by": by, "moved": moved, "made": made, "gone": gone})
        del self.acts[: -self.MOST]

    def captures_moved(self, event: Any) -> None:
        """Several, in one go."""
        self._act(event.by, [self._move(one, event.theme) for one in event.captures])

    def theme_gathered(self, event: Any) -> None:
        """One more."""
        self.themes[event.theme] = []
        self._act(event.by, [self._move(one, event.theme) for one in event.captures], made=event.theme)

    def theme_reworded(self, event: Any) -> None:
        """Names are not told here."""
        assert event.theme in self.themes
        self._act(event.by, [])

    def theme_folded(self, event: Any) -> None:
        """One less."""
        moved = [self._move(one, event.into) for one in list(self.themes[event.theme])]
        del self.themes[event.theme]
        self._act(event.by, moved, gone=event.theme)

    def harvest_undone(self, event: Any, captures: Any) -> None:
        """The latest of theirs, as far as it still stands."""
        nth = max(number for number, act in enumerate(self.acts) if act["by"] == event.by)
        act = self.acts.pop(nth)
        if act["gone"] is not None:
            self.themes[act["gone"]] = []
        for capture, was, now in act["moved"]:
            if capture in captures and self._where(capture) == now:
                self._move(capture, was if was in self.themes else None)
        if act["made"] is not None and not self.themes.get(act["made"], ["gone"]):
            del self.themes[act["made"]]

    def harvest_settled(self, _event: Any) -> None:
        """Nothing to take back."""
        self.acts = []
