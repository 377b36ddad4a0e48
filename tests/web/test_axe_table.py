"""The table of what axe found: the worst of several looks counts, and what was not looked at is not called clean."""

import json

from tests.web.axe_table import table


def test_a_table_of_looks() -> None:
    looks = [("join", "en light", 0), ("join", "ar dark", 0), ("join", "en light", 2), ("play", "en light", 0)]
    noted = [
        json.dumps({"screen": screen, "language": form.split()[0], "theme": form.split()[1], "found": found})
        for screen, form, found in looks
    ]
    assert table(noted).splitlines() == [
        "| screen | ar dark | en light |",
        "| --- | --- | --- |",
        "| join | 0 | 2 |",
        "| play | – | 0 |",
        "",
        "2 rules broken in 4 looks at 2 screens and states",
    ]
