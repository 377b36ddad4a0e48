"""Settings come from the environment, are documented, and a bad one is named."""

import re

import pytest
from pydantic import ValidationError

from dev import ROOT
from server.settings import Settings

ROW = re.compile(r"^\| `SHOEBOX_([A-Z_]+)` \| `([^`]*)` \| (.+) \|$", re.MULTILINE)


def test_every_setting_stands_in_the_table_with_its_default_and_its_description() -> None:
    told = {name.lower(): (default, about) for name, default, about in ROW.findall(_hosting())}
    expected = {}
    for name, field in Settings.model_fields.items():
        default = field.default
        if name in ("client", "decks"):
            default = default.relative_to(ROOT)
        shown = "none" if default in ((), "", None) else f"{default:g}" if isinstance(default, float) else str(default)
        expected[name] = (shown, field.description)
    assert told == expected


def _hosting() -> str:
    return (ROOT / "docs" / "hosting.md").read_text(encoding="utf-8")


def test_a_setting_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOEBOX_PORT", "9001")
    monkeypatch.setenv("SHOEBOX_NAMES", "play.example.org, shoebox.local ,")
    settings = Settings()
    assert (settings.port, settings.names) == (9001, ("play.example.org", "shoebox.local"))


def test_settings_cannot_be_changed_later() -> None:
    with pytest.raises(ValidationError):
        Settings().port = 1  # type: ignore[misc]


@pytest.mark.parametrize(("name", "value"), [("PORT", "70000"), ("KEPT_DAYS", "-1"), ("LOG_LEVEL", "loud")])
def test_a_value_that_cannot_be_used_is_refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"SHOEBOX_{name}", value)
    with pytest.raises(ValidationError, match=name.lower()):
        Settings()
