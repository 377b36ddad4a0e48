"""Starting the server for people: what can go wrong is said in one sentence, and then where phones find it."""

import contextlib
import errno
import gc
import os
import socket
import sqlite3
import sys
import threading
import webbrowser
from pathlib import Path
from typing import Final, TextIO

import segno

from server.addresses import Addresses, url_of
from server.app import App, create_app
from server.decks import DeckShelf, broken
from server.errors import StoreError
from server.logs import log
from server.ports import Store
from server.rooms.serving import Server, config
from server.settings import Settings
from server.sheets import SheetShelf
from server.store import open_store
from server.store.folder import FolderLock
from server.store.opening import affected

_NO_ADDRESS: Final = "{host} is no address of this machine. Use 0.0.0.0 for all of them, or its IP."
_OLD_SQLITE: Final = (
    "This SQLite can lose data when several connections write to one database. Shoebox has one that writes, and is "
    "safe as long as no other program writes to its file. A Python with SQLite 3.51.3 or later has no such limit."
)
_GONE_SECONDS: Final = 7.5
_LOOK_SECONDS: Final = 2
_COLLECT_RARELY: Final = (20_000, 3, 1_000)
"""A hundredth of what is made is ever in a circle; no collection of the young takes more than some milliseconds."""


class CannotServe(Exception):
    """The server cannot start; the message is one sentence that says why and what to do."""


def serve(settings: Settings, *, address: str | None, open_browser: bool, client: bool) -> int:
    """Serve until stopped; gives the exit code. Raises CannotServe before anything was served."""
    if client and not (settings.client / "index.html").is_file():
        raise CannotServe(
            f"The pages are not built: there is no {settings.client}/index.html. Start with `python3 dev.py run`, "
            "which builds them, or serve without them with --no-client."
        )
    listening = listen(settings.host, settings.port)
    with contextlib.closing(listening):
        try:
            lock = FolderLock(settings.data)
            store = _opened(settings, lock)
        except StoreError as error:
            raise CannotServe(str(error)) from error
        try:
            app = create_app(settings, store, port=listening.getsockname()[1])
            if address is not None and not app.addresses.choose(address):
                listed = ", ".join(f"{number}: {one.host}" for number, one in enumerate(app.addresses.listed(), 1))
                raise CannotServe(f"This machine has no address {address}. Choose one of these: {listed}.")
            return _run(settings, app, listening, open_browser)
        finally:
            store.close()
            lock.close()


def _opened(settings: Settings, lock: FolderLock) -> Store:
    try:
        return open_store(settings.data)
    except StoreError:
        lock.close()
        raise


def _run(settings: Settings, app: App, listening: socket.socket, open_browser: bool) -> int:
    server = Server(config(app, settings), app.rooms, gone_in_time)
    greet(app.addresses, sys.stdout)
    stopped = threading.Event()
    for shelf, command in ((app.shelf, "deck"), (app.sheets, "run-sheet")):
        threading.Thread(target=warn_of_decks, args=(shelf, stopped, sys.stderr, command), daemon=True).start()
    if open_browser and has_desktop():
        here = url_of("localhost" if settings.host in ("0.0.0.0", "::", "") else settings.host, app.addresses.port)
        threading.Thread(target=webbrowser.open, args=(here,), daemon=True).start()
    if sys.stdin.isatty() and len(app.addresses.listed()) > 1:
        threading.Thread(target=let_choose, args=(app.addresses, sys.stdin, sys.stdout), daemon=True).start()
    gc.set_threshold(*_COLLECT_RARELY)
    if affected(sqlite3.sqlite_version_info):
        log.warning("sqlite_affected", version=sqlite3.sqlite_version, advice=_OLD_SQLITE)
    log.info("serving", port=app.addresses.port)
    try:
        server.run(sockets=[listening])
    except KeyboardInterrupt:
        log.info("stopped")
        return 0
    finally:
        stopped.set()
    return 0 if server.started else 1


def gone_in_time() -> None:
    """From now on the process has `_GONE_SECONDS` to end by itself; a disk that hangs must not keep it for ever.

    Nothing is lost: what was acknowledged is on disk, and what is not was not acknowledged.
    """

    def end() -> None:
        log.error("stop_took_too_long", seconds=_GONE_SECONDS)
        os._exit(1)

    timer = threading.Timer(_GONE_SECONDS, end)
    timer.daemon = True
    timer.start()


def listen(host: str, port: int) -> socket.socket:
    """Listen at `host`, a name or IP, and `port`; 0 takes a free one. Raises CannotServe."""
    try:
        family, kind, _, _, where = socket.getaddrinfo(
            host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (socket.gaierror, UnicodeError) as error:
        raise CannotServe(_NO_ADDRESS.format(host=host)) from error
    # Named as TCP, so that asyncio sends small answers at once; with protocol 0 each would wait some 40 ms.
    listening = socket.socket(family, kind, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family is socket.AF_INET6:
            listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        listening.bind(where)
        listening.listen(2048)
    except OSError as error:
        listening.close()
        raise CannotServe(_why_not(error, host, port)) from error
    return listening


def _why_not(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        other = port + 1 if port < 65535 else 8000
        return (
            f"Port {port} is in use by another program, perhaps another Shoebox. "
            f"Stop that one, or take another port: --port {other}."
        )
    if error.errno == errno.EACCES:
        return f"Port {port} may only be used by the machine's administrator. Take one above 1023: --port 8000."
    if error.errno == errno.EADDRNOTAVAIL:
        return _NO_ADDRESS.format(host=host)
    return f"Port {port} cannot be used: {error.strerror}. Take another: --port 8000."


def greet(addresses: Addresses, out: TextIO) -> None:
    """Print the addresses, the likeliest first, and on a terminal the chosen one as a QR code."""
    chosen = addresses.chosen
    print("\nShoebox is running. Open it here, and let phones come to the same address:\n", file=out)
    for number, one in enumerate(addresses.listed(), 1):
        mark = "->" if one.url == chosen else "  "
        remark = {"virtual": "  (inside this machine or a VPN)", "this_machine": "  (this machine only)"}.get(
            one.kind, ""
        )
        print(f" {mark} {number}  {one.url}{remark}", file=out)
    if out.isatty():
        draw(chosen, out)
        if len(addresses.listed()) > 1:
            print("Not reachable from phones? Type another number and press Enter.", file=out)
    print("Stop with Ctrl+C. Everything is kept.\n", file=out, flush=True)


def draw(url: str, out: TextIO) -> None:
    """Draw a QR code with half blocks; nothing when the terminal cannot show them."""
    if (getattr(out, "encoding", None) or "").lower().replace("-", "") in ("utf8", "utf16"):
        print(file=out)
        segno.make(f"{url}/", error="l", micro=False).terminal(out=out, border=2, compact=True)
    print(f"\n   {url}\n", file=out, flush=True)


def let_choose(addresses: Addresses, typed: TextIO, out: TextIO) -> None:
    """Let the person at the terminal pick another address by its number, as long as lines come."""
    for line in typed:
        if not line.strip():
            continue
        if addresses.choose(line.strip()):
            draw(addresses.chosen, out)
        else:
            print(
                f"There is no number {line.strip()}. The list has 1 to {len(addresses.listed())}.", file=out, flush=True
            )


def warn_of_decks(shelf: DeckShelf | SheetShelf, stopped: threading.Event, out: TextIO, command: str = "deck") -> None:
    """Look at the deck files every two seconds and say which cannot be used, so that nobody looks for them in vain.

    A file is named when it is found broken, and once more when it is well again; with the `command` that checks it.
    """
    told: frozenset[str] = frozenset()
    while True:
        now = shelf.read()
        wrong, kept = broken(now), {one.file for one in now.held.values()}
        for file in sorted(wrong.keys() - told):
            what = "is used as it was before" if Path(file).name in kept else "is left out"
            print(
                f"{file} {what}: it has errors. See them with `shoebox {command} check {file}`.", file=out, flush=True
            )
        for file in sorted(told - wrong.keys()):
            print(f"{file} has no errors any more.", file=out, flush=True)
        told = frozenset(wrong)
        if stopped.wait(_LOOK_SECONDS):
            return


def has_desktop() -> bool:
    """Whether a browser on this machine would be seen by the person who started the server."""
    if not sys.stdout.isatty() or os.environ.keys() & {"SSH_CONNECTION", "SSH_TTY", "CI"}:
        return False
    return sys.platform in ("win32", "darwin") or bool(os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"})
