"""Logs hold ids and counts. Whatever else somebody writes into them is left out."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from server import logs
from server.logs import log

TOKEN = "c2VjcmV0LXRva2VuLW9mLXNvbWVib2R5LWluLWEtcm9vbQ"
NAME, TEXT = "Zoë Ünsal", "I was afraid of the ward"


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    out = io.StringIO()
    logs.set_up("debug", out)
    yield out
    structlog.reset_defaults()
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.getLogger("uvicorn.access").disabled = False


def lines(out: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_line_is_json_with_ids_and_counts(written: io.StringIO) -> None:
    log.info("room_opened", room="r1", tables=5, again=False)
    (line,) = lines(written)
    assert {"event": "room_opened", "level": "info", "room": "r1", "tables": 5, "again": False}.items() <= line.items()


def test_names_texts_and_tokens_are_left_out_and_the_line_says_so(written: io.StringIO) -> None:
    log.warning("joined", member="m3", name="Zoe", reason=TEXT, room=TOKEN, kind=[NAME])
    (line,) = lines(written)
    assert line["member"] == "m3"
    assert [line[key] for key in ("name", "reason", "room", "kind")] == ["(left out)"] * 4
    for secret in ("Zo", TEXT, TOKEN):
        assert secret not in written.getvalue()


def test_a_warning_to_the_host_keeps_what_to_do_about_it(written: io.StringIO) -> None:
    log.warning("sqlite_affected", version="3.40.1", advice="Take a newer Python.")
    (line,) = lines(written)
    assert (line["version"], line["advice"]) == ("3.40.1", "Take a newer Python.")


def test_an_error_is_told_by_its_kind_and_place_not_by_its_message(written: io.StringIO) -> None:
    try:
        raise ValueError(TEXT)
    except ValueError as error:
        log.error("fault", exc_info=error)
        logging.getLogger("asyncio").exception("Task failed: %s\nfuture: %r", "x", error)
    first, second = lines(written)
    assert "ValueError < test_logs.py:" in str(first["exception"])
    assert second["event"] == "Task failed: %s"
    assert TEXT not in written.getvalue()


def test_what_libraries_say_comes_without_the_values_put_into_it(written: io.StringIO) -> None:
    logging.getLogger("uvicorn.error").warning("Invalid request from %s", NAME)
    logging.getLogger("uvicorn.access").info("GET /%s", TOKEN)
    (line,) = lines(written)
    assert (line["event"], line["logger"]) == ("Invalid request from %s", "uvicorn.error")
