"""What is written in more than one place agrees: schema file, icons of the client, docs/decks.md."""

import re
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from server.decks import overlay, reference, schema, shapes
from server.decks.icons import COLOURS, ICONS, near_icons
from server.decks.languages import best, direction, is_language, usual_form

ROOT = Path(__file__).parents[2]
DOCS = (ROOT / "docs" / "decks.md").read_text(encoding="utf-8")


def _models(module: object) -> list[type[BaseModel]]:
    found = [value for value in vars(module).values() if isinstance(value, type)]
    return [one for one in found if issubclass(one, shapes.Part) and one is not shapes.Part]


@pytest.mark.parametrize(
    ("name", "made"),
    [("deck.schema.json", reference.deck_schema()), ("translation.schema.json", reference.translation_schema())],
)
def test_the_schemas_for_editors_are_current(name: str, made: dict[str, object]) -> None:
    written = (ROOT / "decks" / name).read_text(encoding="utf-8")
    assert written == reference.written(made), "run: python -m server.decks write"


@pytest.mark.parametrize(
    "made", [reference.deck_schema(), reference.translation_schema()], ids=lambda made: made["title"]
)
def test_an_editor_shows_help_on_every_field(made: dict[str, Any]) -> None:
    groups = [made, *made["$defs"].values()]
    fields = [(name, field) for group in groups for name, field in group.get("properties", {}).items()]
    assert len(fields) > 60
    assert [name for name, field in fields if len(field.get("description", "")) < 8] == []


def test_the_tables_of_the_guide_are_current() -> None:
    assert reference.with_tables(DOCS) == DOCS, "run: python -m server.decks write"


def test_every_group_of_fields_has_a_table_in_the_guide() -> None:
    shown = set(re.findall(r"<!-- fields of (\w+) -->", DOCS))
    told = {"DecisionWords", "OptionWords", "QuizWords", "PairWords", "PictureWords", "SoundWords", "CreditWords"}
    named_alike = {"SignpostWords", "TermWords"}
    assert {model.__name__ for model in (*_models(schema), *_models(overlay))} - told - named_alike == shown


@pytest.mark.parametrize("path", sorted((ROOT / "decks").glob("*.yaml")), ids=lambda path: path.name)
def test_a_shipped_deck_names_its_schema_in_its_first_line(path: Path) -> None:
    schema_file = "translation.schema.json" if "." in path.stem else "deck.schema.json"
    first = reference.MODELINE.format(schema_file)
    assert path.read_text(encoding="utf-8").startswith(first), "run: python -m server.decks write"


def test_the_client_draws_every_icon_a_deck_may_name() -> None:
    drawn = (ROOT / "web" / "src" / "icons" / "perspectives.ts").read_text(encoding="utf-8")
    assert set(re.findall(r"^  '?([a-z][a-z0-9-]*)'?:", drawn, re.MULTILINE)) == ICONS


def test_every_field_and_closed_list_is_in_the_guide_for_authors() -> None:
    models = {*_models(schema), *_models(overlay)}
    names = {info.alias or name for model in models for name, info in model.model_fields.items()}
    words = {*names, *ICONS, *COLOURS, *get_args(shapes.ModeName), *get_args(shapes.StepName)}
    assert len(words) > 150
    assert sorted(word for word in words if f"`{word}`" not in DOCS) == []


def test_the_guide_has_one_sentence_a_line() -> None:
    prose = re.sub(r"```.*?```", "", DOCS, flags=re.DOTALL)
    lines = [line for line in prose.splitlines() if not line.startswith("|")]
    assert [line for line in lines if re.search(r"[a-z)`]\. [A-Z]", line)] == []


def test_an_unknown_icon_brings_near_ones_to_mind() -> None:
    assert near_icons("tree")[:2] == ["tree-deciduous", "trees"]
    assert near_icons("hous")[0] == "house"
    assert near_icons("x" * 100_000) == []


@pytest.mark.parametrize(
    ("code", "expected"), [("ar", "rtl"), ("fa-IR", "rtl"), ("az-Arab", "rtl"), ("ar-Latn", "ltr"), ("cy", "ltr")]
)
def test_the_direction_of_a_language(code: str, expected: str) -> None:
    assert direction(code) == expected


@pytest.mark.parametrize("code", ["en", "en-GB", "zh-Hant", "zh-Hant-TW", "es-419", "ckb", "no"])
def test_language_codes_as_they_are_written(code: str) -> None:
    assert is_language(code)


@pytest.mark.parametrize(
    ("code", "usual"),
    [("EN", "en"), ("en_gb", "en-GB"), ("ZH-hant_tw", "zh-Hant-TW"), ("english", None), ("", None), ("e", None)],
)
def test_language_codes_as_they_are_often_written(code: str, usual: str | None) -> None:
    assert not is_language(code)
    assert usual_form(code) == usual


def test_the_nearest_language_comes_first() -> None:
    assert best("pt-BR", ["en", "pt-PT", "pt", "pt-BR"]) == ["pt-BR", "pt", "pt-PT"]
    assert best("cy", ["en", "ar"]) == []


def test_an_editor_underlines_nothing_that_a_translator_has_left_empty() -> None:
    prompts = reference.translation_schema()["$defs"]["CardWords"]["properties"]["prompts"]
    assert prompts["items"]["type"] == ["string", "null"]
    assert reference.translation_schema()["$defs"]["CardWords"]["properties"]["id"]["type"] == "string"
