"""`deck fmt`: one way to write everything; nothing that is said is changed and no comment is lost."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.decks import read_deck
from server.decks.starting import beginning
from server.decks.tidied import tidied

BROKEN = Path(__file__).parent / "broken"
SHIPPED = Path(__file__).parents[2] / "decks"
ODD = """\
# first
schema: 1   # one
id: our-ward

# about the title
title: no
authors: [a, "b # no comment", # who
  c # too
  ] # people
glossary: {no: yes, "a: b": c}


cards: # the cards

  # one
  - id: a # ida
    # on text
    text: |  # block
      Hello # not a comment

      there
    # after text
    source: {kind: invented} # src
  - id: b
    prompts:
    - Who, of all?
    - "say: who?"
    -
    minutes: 5
    secret_ok: true
    title: 'It''s “a” \\ way'
    easy_read: ~
  # end of cards
# tail
"""
TIDY = """\
# first
schema: 1 # one
id: our-ward

# about the title
title: "no"
authors:
  - a
  - "b # no comment" # who
  # people
  - c # too
glossary:
  "no": "yes"
  "a: b": c

cards: # the cards
  # one
  - id: a # ida
    # on text
    text: |- # block
      Hello # not a comment

      there
    # after text
    source:
      kind: invented # src

  - id: b
    prompts:
      - Who, of all?
      - "say: who?"
      -
    minutes: 5
    secret_ok: true
    title: It's “a” \\ way
    easy_read:
# end of cards
# tail
"""


def _tidy(text: str) -> str:
    tidy, problems = tidied(text.encode(), "deck.yaml")
    assert tidy is not None, problems
    return tidy


def test_an_odd_file_is_written_in_the_one_way() -> None:
    assert _tidy(ODD) == TIDY


def test_a_new_deck_is_tidy_already() -> None:
    assert _tidy(beginning("our-ward")) == beginning("our-ward")


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("together-in-care*.yaml")), ids=lambda path: path.name)
def test_a_shipped_deck_says_the_same_afterwards_and_stays_tidy(path: Path) -> None:
    tidy = _tidy(path.read_text(encoding="utf-8"))
    assert read_deck(tidy.encode(), "x").value == read_deck(path.read_bytes(), "x").value
    assert _tidy(tidy) == tidy
    assert max(map(len, tidy.split("\n"))) <= 120


def test_every_broken_deck_is_tidied_or_said_why_not() -> None:
    tidied_ones = 0
    for path in sorted(BROKEN.glob("*.yaml")):
        text, problems = tidied(path.read_bytes(), path.name)
        assert (text is None) == bool(problems)
        assert not any("tell us" in problem.message for problem in problems), path
        if text is not None:
            tidied_ones += 1
            assert _tidy(text) == text, path
    assert tidied_ones > 30


_TEXTS = st.lists(
    st.sampled_from([*"ab:#-'\"\\|>{}[],&*!%@`~?1", " ", "\n", "é", "في", ": ", " #", "no"]), max_size=60
).map("".join)
_LONG = st.lists(st.sampled_from(["word", "a:", "#b", "-", "  two", "'s"]), min_size=30, max_size=60).map(" ".join)
_COMMENTS = st.sampled_from(["# one", "# two: three", "#", "# 'a"])


@st.composite
def _decks(draw: st.DrawFn) -> str:
    """A file as a person might write it: any quoting, comments and empty lines anywhere."""
    lines = [f"schema: 1 {draw(_COMMENTS)}"]

    def text(margin: str) -> str:
        value = draw(_TEXTS | _LONG)
        doubled, style = value.replace("'", "''"), draw(st.sampled_from(["double", "single", "literal"]))
        if style == "literal" and value.strip() and not value.startswith((" ", "\n")):
            body = "\n".join(f"{margin}  {line}" if line else "" for line in value.split("\n"))
            return f"|- {draw(_COMMENTS)}\n{body}"
        if style == "single" and "\n" not in value:
            return f"'{doubled}'"
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'

    def between(margin: str) -> None:
        above = st.lists(st.sampled_from(["", f"{margin}{draw(_COMMENTS)}", draw(_COMMENTS)]), max_size=2)
        lines.extend(draw(above))

    for name in draw(st.lists(st.sampled_from(["title", "summary", "a-b", "no"]), max_size=3, unique=True)):
        between("")
        lines.append(f"{name}: {text('')}")
    lines.append("cards:")
    for number in range(draw(st.integers(1, 3))):
        between("  ")
        lines.append(f"  - id: c{number} {draw(_COMMENTS)}")
        for name in draw(st.lists(st.sampled_from(["text", "title", "minutes"]), max_size=3, unique=True)):
            between("    ")
            lines.append(f"    {name}: {text('    ')}")
        if draw(st.booleans()):
            lines.append(f"    tags: {{dimension: [one, two]}} {draw(_COMMENTS)}")
            lines.append("    prompts:")
            for _ in range(draw(st.integers(1, 3))):
                between("      ")
                lines.append(f"      - {text('      ')}")
    between("")
    return "\n".join(lines)


@settings(deadline=None, max_examples=40)
@given(_decks())
def test_tidying_twice_is_tidying_once(text: str) -> None:
    tidy, problems = tidied(text.encode(), "deck.yaml")
    assert tidy is not None, [str(problem) for problem in problems]
    assert _tidy(tidy) == tidy
