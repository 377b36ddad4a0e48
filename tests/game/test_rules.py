"""RULES.md and the tests belong together: every rule is cited by a test, and every cited rule exists."""

import re
from collections import defaultdict

from dev import ROOT

PAGE = ROOT / "game" / "RULES.md"
CITED = re.compile(r"^def test_([A-Z]\d+)_", re.MULTILINE)
NAMED = re.compile(r"\b([RMTSNGDPCKHJLAWVF]\d{1,2})\b")


def rules() -> list[str]:
    """The ids of the page, in order."""
    return re.findall(r"^- \*\*([A-Z]\d+)\*\*", PAGE.read_text(encoding="utf-8"), re.MULTILINE)


def cited() -> dict[str, list[str]]:
    """The files that cite each rule."""
    found = defaultdict(list)
    for path in sorted((ROOT / "tests" / "game").glob("test_*.py")):
        for rule in CITED.findall(path.read_text(encoding="utf-8")):
            found[rule].append(path.name)
    return found


def test_every_rule_has_a_number_of_its_own_in_order() -> None:
    ids = rules()
    assert len(set(ids)) == len(ids)
    for chapter in dict.fromkeys(one[0] for one in ids):
        numbers = [int(one[1:]) for one in ids if one[0] == chapter]
        assert numbers == list(range(1, len(numbers) + 1))


def test_every_rule_is_cited_by_a_test() -> None:
    assert [rule for rule in rules() if rule not in cited()] == []


def test_every_cited_rule_exists() -> None:
    assert {rule: files for rule, files in cited().items() if rule not in rules()} == {}


def test_every_rule_that_the_code_names_exists() -> None:
    named = {
        f"{path.relative_to(ROOT)}: {rule}"
        for path in sorted((ROOT / "game").rglob("*.py"))
        for quoted in re.findall(r'"""(.*?)"""|(#.*)$', path.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
        for rule in NAMED.findall(" ".join(quoted))
        if rule not in rules()
    }
    assert named == set()
