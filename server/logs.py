"""What is written down while the server runs: what happened, with ids and counts, never who said what.

Rule 1: a line is an event name and values that are numbers or truths, or short ids and codes under the keys of `_KEYS`,
or `advice`, a sentence that stands in this code; anything else is left out, and the line says so. So a name, a text or
a token cannot get in by mistake.
Rule 2: JSON lines when nobody is looking, coloured ones on a terminal.
"""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any, Final, TextIO

import structlog

_OWN: Final = frozenset({"event", "level", "timestamp", "exception", "advice"})
_KEYS: Final = frozenset(
    {
        "room",
        "member",
        "seat",
        "table",
        "command",
        "part",
        "refusal",
        "reason",
        "kind",
        "by",
        "path",
        "logger",
        "version",
    }
)
_ID: Final = re.compile(r"[A-Za-z0-9_.:/{}-]{0,40}")


def _only_ids(_logger: object, _method: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    for key, value in list(line.items()):
        if key in _OWN or value is None or isinstance(value, bool | int | float):
            continue
        if key not in _KEYS or not isinstance(value, str) or not _ID.fullmatch(value):
            line[key] = "(left out)"
    return line


def _place_only(_logger: object, _method: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Name an exception and the places it passed, but not its message: that may quote what somebody typed."""
    error = line.pop("exc_info", None)
    if error is True:
        error = sys.exc_info()[1]
    if isinstance(error, tuple):
        error = error[1]
    if isinstance(error, BaseException):
        line["exception"] = " < ".join([type(error).__name__, *reversed(_places(error))])
    return line


def _places(error: BaseException) -> list[str]:
    places, trace = [], error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return places[-12:]


def set_up(level: str = "info", out: TextIO | None = None) -> None:
    """Send all logs, the libraries' too, to `out` (default: the error stream), from `level` on."""
    out = out or sys.stderr
    render: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer() if out.isatty() else structlog.processors.JSONRenderer()
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _place_only,
            _only_ids,
            render,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(out),
        cache_logger_on_first_use=False,
    )
    root = logging.getLogger()
    root.handlers[:] = [_Libraries()]
    root.setLevel(level.upper())
    for name in ("uvicorn", "uvicorn.error", "uvicorn.asgi", "websockets", "asyncio"):
        logging.getLogger(name).handlers.clear()
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    logging.getLogger("uvicorn.access").disabled = True


class _Libraries(logging.Handler):
    """Passes on what libraries log: the first line of the sentence, without the values put into it."""

    def emit(self, record: logging.LogRecord) -> None:
        said = str(record.msg).partition("\n")[0][:80]
        exception = record.exc_info[1] if record.exc_info else None
        log.log(record.levelno, said, logger=record.name, exc_info=exception)


log: Final[structlog.typing.FilteringBoundLogger] = structlog.get_logger()
"""Write with `log.info("room_opened", room=room, tables=5)`."""
