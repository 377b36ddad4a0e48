"""The press of a server: sets one sheet at a time, in a process of its own that may neither last nor grow for ever.

Rule 1: rooms are not held up: nothing is set in this process, and the other gives way to it.
Rule 2: a sheet that takes too long is given up and its process ended; so is one whose asker has gone.
"""

import asyncio
import json
import sys
from pathlib import Path

from server.errors import Busy
from server.logs import log
from server.print.bounds import CANNOT, WAITING
from server.print.typeset import CannotPrint, Sheet

_ROOT = Path(__file__).resolve().parents[2]
_TOO_LONG = "Setting these pages took too long. Leave some cards out, or print on a faster machine."
_FAILED = "The pages could not be set. The server's log says why."


class Press:
    """Makes PDFs for whoever asks, in turn."""

    def __init__(self, seconds: float, fonts: Path | None = None, module: str = "server.print") -> None:
        """`seconds`: for one sheet at most. `fonts`: a folder of further faces. `module`: what sets the pages."""
        self._seconds = seconds
        self._command = (sys.executable, "-m", module, *([str(fonts.resolve())] if fonts else []))
        self._alone = asyncio.Lock()
        self._waiting = 0

    async def pdf(self, sheet: Sheet) -> bytes:
        """The sheet as PDF. Raises: CannotPrint; Busy, when too many wait already."""
        return await self.made(json.dumps(sheet, ensure_ascii=False).encode())

    async def made(self, work: bytes) -> bytes:
        """What the other process makes of `work`. Raises: CannotPrint; Busy, when too many wait already."""
        if self._waiting > WAITING:
            raise Busy
        self._waiting += 1
        try:
            async with self._alone:
                return await self._set(work)
        finally:
            self._waiting -= 1

    async def _set(self, work: bytes) -> bytes:
        pipe = asyncio.subprocess.PIPE
        child = await asyncio.create_subprocess_exec(*self._command, stdin=pipe, stdout=pipe, stderr=pipe, cwd=_ROOT)
        try:
            async with asyncio.timeout(self._seconds):
                made, said = await child.communicate(work)
        except TimeoutError as error:
            raise CannotPrint(_TOO_LONG) from error
        finally:
            if child.returncode is None:
                child.kill()
                await child.wait()
        if child.returncode == 0:
            return made
        if child.returncode == CANNOT:
            raise CannotPrint(said.decode())
        log.error("print_failed", code=child.returncode, said=said.decode(errors="replace")[-2_000:])
        raise CannotPrint(_FAILED)
