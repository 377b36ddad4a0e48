"""The simulated client is the browser's client told once more: what both must agree on is compared with its source."""

import json
import re
import subprocess
from typing import Any

from dev import ROOT
from tests.faults.sim import by_http, client
from tests.tooling.node import node

LINK = ROOT / "web" / "src" / "link"
CASES = [
    {"count": count, "late": late, "asked": asked, "tooFast": too_fast, "chance": chance}
    for count in (1, 2, 3, 7)
    for late in (0, 1, 2, 5)
    for asked in (0, 1500, 30_000)
    for too_fast in (False, True)
    for chance in (0.0, 0.25, 1.0)
]


def test_both_wait_alike_after_a_fall() -> None:
    script = f"""
        import {{ pause }} from {json.dumps(str(LINK / "backoff.ts"))};
        console.log(JSON.stringify({json.dumps(CASES)}.map((one) => pause(one, one.chance))));
    """
    command = [node(), "--experimental-strip-types", "--no-warnings", "--input-type=module", "-e", script]
    told: list[float] = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    assert [round(one, 6) for one in told] == [round(1000 * _pause(one), 6) for one in CASES]


def _pause(case: dict[str, Any]) -> float:
    return client.pause(
        case["count"], case["late"], case["asked"] / 1000, too_fast=case["tooFast"], chance=case["chance"]
    )


def test_both_are_as_patient() -> None:
    told = {**_constants("connection.ts"), **_constants("asking.ts")}
    milliseconds = ("OPENING", "SILENCE", "PROBE", "REST", "THEN", "OVERDUE")
    assert {name: told[name] for name in milliseconds} == {name: getattr(client, name) * 1000 for name in milliseconds}
    polling = _constants("by-http.ts")
    assert {name: polling[name] for name in polling} == {name: getattr(by_http, name) * 1000 for name in polling}
    assert set(polling) == {"WAIT", "PATIENCE", "LEAST"}
    counts = ("AT_ONCE", "MOST_TRIES")
    assert {name: told[name] for name in counts} == {name: getattr(client, name) for name in counts}


def _constants(file: str) -> dict[str, int]:
    source = (LINK / file).read_text(encoding="utf-8")
    found = re.findall(r"^const (\w+) = ([\d_]+);", source, re.MULTILINE)
    return {name: int(value.replace("_", "")) for name, value in found}
