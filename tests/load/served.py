"""A server of its own for a load: started, watched, stopped."""

import contextlib
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from typing import Any, Final

import psutil

from tests.load.phones import HOST

_STARTS_WITHIN: Final = 60.0


class Served:
    """A running server. `core`: the core it is pinned to; None leaves it free."""

    def __init__(self, adapter: Any, core: int | None) -> None:
        with socket.socket() as free:
            free.bind((HOST, 0))
            self.port: int = free.getsockname()[1]
        environment = {**os.environ, **adapter.environment()}
        self._running = subprocess.Popen(adapter.command(self.port), env=environment, stdout=subprocess.DEVNULL)
        self._ready: str | None = adapter.ready
        self._seen = psutil.Process(self._running.pid)
        if core is not None:
            self._seen.cpu_affinity([core])
        self._wait()

    def _wait(self) -> None:
        end = time.monotonic() + _STARTS_WITHIN
        while time.monotonic() < end and self._running.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection((HOST, self.port), 1) as line:
                if self._ready is None:
                    return
                head = (f"GET {self._ready} HTTP/1.1", f"Host: {HOST}:{self.port}", "Connection: close", "", "")
                line.sendall("\r\n".join(head).encode())
                if b" 200 " in line.recv(64):
                    return
            time.sleep(0.05)
        self.stop()
        raise RuntimeError("the server did not start; what it says stands above")

    def cpu(self) -> float:
        """Seconds of processor used so far, all threads."""
        return float(sum(self._seen.cpu_times()[:2]))

    def memory(self) -> int:
        """Bytes in memory."""
        return int(self._seen.memory_info().rss)

    def stop(self) -> None:
        """Asks it to stop, and waits."""
        if self._running.poll() is None:
            self._running.send_signal(signal.SIGINT)
            try:
                self._running.wait(15)
            except subprocess.TimeoutExpired:
                self._running.kill()
                self._running.wait()


@contextlib.contextmanager
def serving(adapter: Any, core: int | None = None) -> Iterator[Served]:
    """A server for as long as it takes."""
    served = Served(adapter, core)
    try:
        yield served
    finally:
        served.stop()
