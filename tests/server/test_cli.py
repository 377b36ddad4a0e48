"""The command `shoebox`: what it does, and the one sentence it ends with when it cannot."""

import json
import logging
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from typer.testing import CliRunner, Result
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from dev import ROOT
from server.cli import app
from server.store import open_store
from server.store.opening import FILE_NAME
from tests import plain_http
from tests.server.http.house import build_client, intent, token


@pytest.fixture(autouse=True)
def own_logs() -> Iterator[None]:
    """Commands set up logs for their process; afterwards they are as they were for the other tests."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    structlog.reset_defaults()
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.getLogger("uvicorn.access").disabled = False


def run(*arguments: str | Path) -> Result:
    """Run the command line in this process; for what ends by itself."""
    return CliRunner().invoke(app, [str(one) for one in arguments])


def ended(result: Result) -> str:
    """The one sentence of a command that could not go on."""
    assert result.exit_code == 1, result.output
    assert result.stdout == ""
    (sentence,) = result.stderr.splitlines()
    assert "Traceback" not in sentence
    return sentence


@pytest.fixture
def port() -> Iterator[int]:
    """A port that another program uses."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        yield int(taken.getsockname()[1])


def serve(data: Path, *arguments: str | Path) -> Result:
    """Try to serve. Should it come to that, the server is asked to stop, and ends with exit code 0."""
    stop = threading.Timer(20, os.kill, (os.getpid(), signal.SIGINT))
    stop.start()
    try:
        here = ("--host", "127.0.0.1", "--port", "0")
        return run("serve", *here, "--data", data, "--no-open", "--no-client", *arguments)
    finally:
        stop.cancel()


def test_a_port_in_use_is_named_with_another_to_take(tmp_path: Path, port: int) -> None:
    sentence = ended(serve(tmp_path, "--port", str(port)))
    assert f"Port {port} is in use" in sentence
    assert "--port" in sentence


def test_an_address_that_is_not_here(tmp_path: Path) -> None:
    assert "no address of this machine" in ended(serve(tmp_path, "--host", "203.0.113.77"))
    assert "no address of this machine" in ended(serve(tmp_path, "--host", "no.such.name.invalid"))
    assert "Choose one of these: 1: 127.0.0.1" in ended(serve(tmp_path, "--address", "203.0.113.77"))


def test_a_data_folder_that_cannot_be_written(tmp_path: Path) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_text("a file where a folder should be")
    for folder in (in_the_way, in_the_way / "below"):
        assert str(folder) in ended(serve(folder))


@pytest.mark.parametrize("damage", ["rubbish", "only the first line", "cut short", "another program's"])
def test_a_damaged_database(tmp_path: Path, damage: str) -> None:
    open_store(tmp_path).close()
    file = tmp_path / FILE_NAME
    if damage == "another program's":
        file.unlink()
        with sqlite3.connect(file) as database:
            database.execute("CREATE TABLE recipes (name TEXT)")
        database.close()
    content = {
        "rubbish": b"\x00rubbish" * 1000,
        "only the first line": b"SQLite format 3\x00" + b"\xff" * 5000,
        "cut short": file.read_bytes()[: file.stat().st_size // 2],
    }.get(damage, file.read_bytes())
    file.write_bytes(content)
    ended(serve(tmp_path))
    assert file.read_bytes()[96:] == content[96:]


def test_a_database_of_a_newer_release(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE_NAME) as database:
        database.execute("PRAGMA user_version=999")
    database.close()
    assert "newer" in ended(serve(tmp_path)).lower()


def test_pages_that_are_not_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOEBOX_CLIENT", str(tmp_path / "none"))
    assert "python3 dev.py run" in ended(run("serve", "--port", "0", "--data", tmp_path / "data", "--no-open"))
    assert not (tmp_path / "data").exists()


def test_a_setting_that_cannot_be_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOEBOX_KEPT_DAYS", "for ever")
    assert "SHOEBOX_KEPT_DAYS" in ended(serve(tmp_path))
    assert "SHOEBOX_PORT" in ended(run("serve", "--port", "70000"))


def test_decks_are_checked(tmp_path: Path) -> None:
    sound = run("deck", "check", ROOT / "decks" / "a-street-for-everyone.yaml")
    assert (sound.exit_code, sound.stdout.splitlines()[-1]) == (0, "1 file checked: no problems.")
    broken = tmp_path / "broken.yaml"
    broken.write_text("schema: 1\nid: broken\ntitel: Oops\n")
    told = run("deck", "check", broken)
    assert told.exit_code == 1
    assert f"{broken}:3:1: " in told.stdout
    assert run("deck", "check").exit_code == 2


def test_help_names_every_command() -> None:
    told = run("--help")
    assert told.exit_code == 0
    assert {"serve", "deck", "types", "export", "report", "backup", "restore"} <= set(told.stdout.split())


class Served:
    """`python -m server serve` as a process of its own."""

    def __init__(self, data: Path, client: Path) -> None:
        command = [sys.executable, "-m", "server", "serve", "--port", "0", "--data", str(data), "--no-open"]
        environment = {**os.environ, "SHOEBOX_CLIENT": str(client), "SHOEBOX_HOST": "127.0.0.1"}
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        self.greeting = ""
        for line in self.process.stdout:
            self.greeting += line
            if "Ctrl+C" in line:
                break
        self.url = next(word for word in self.greeting.split() if word.startswith("http://"))

    def stop(self, how: signal.Signals) -> tuple[int, str]:
        """The exit code and what was logged."""
        self.process.send_signal(how)
        _, logged = self.process.communicate(timeout=30)
        return self.process.returncode, logged


def test_a_room_outlives_the_server_and_logs_hold_nobody_s_words(tmp_path: Path) -> None:
    data, client = tmp_path / "data", build_client(tmp_path / "dist")
    key, guest = token(), token()
    opening = {
        "id": intent(), "token": key, "title": "Plantedtitle", "purpose": "Plantedpurpose", "facilitator": "Plantedfay",
        "decks": ["together-in-care"],
    }  # fmt: skip
    first = Served(data, client)
    room = plain_http.post(f"{first.url}/api/rooms", json=opening).json()
    joining = {"id": intent(), "token": guest, "code": room["code"], "name": "Plantedann", "agreed": True}
    assert plain_http.post(f"{first.url}/api/join", json=joining).status_code == 200
    assert plain_http.post(f"{first.url}/api/join", json={**joining, "name": "x" * 99}).status_code == 409
    assert plain_http.post(f"{first.url}/api/look", json={"code": "Plantedcode"}).status_code == 404
    assert plain_http.get(f"{first.url}/Plantedpath", headers={"host": "plantedhost.example"}).status_code == 421
    with connect(f"{first.url.replace('http', 'ws')}/ws") as socket:
        for said in (
            {"type": "hello", "protocol": 1, "token": key},
            {"type": "do", "id": intent(), "command": {"type": "retitle", "title": "Plantedtitle"}},
            {"type": "do", "id": intent(), "command": {"type": "retitle", "title": "Planted" * 99}},
            {"type": "do", "id": intent(), "command": {"type": "planted"}},
            {"type": "planted"},
        ):
            socket.send(json.dumps(said))
        with pytest.raises(ConnectionClosed):
            list(socket)
    first.process.kill()
    _, logged = first.process.communicate(timeout=30)

    second = Served(data, client)
    mine = plain_http.post(f"{second.url}/api/mine", json={"tokens": [key, guest]}).json()
    assert [line["title"] for line in mine] == ["Plantedtitle"] * 2
    _, more = second.stop(signal.SIGTERM)
    assert "room_opened" in logged
    for secret in ("lanted", key, guest, room["code"], "127.0.0.1"):
        assert secret not in logged + more

    for wanted, beginning in (("markdown", "# Plantedpurpose\n"), ("csv", "\ufeffReport,"), ("json", "{\n")):
        told = run("export", room["code"].lower(), "--data", data, "--format", wanted)
        assert told.exit_code == 0, told.output
        assert told.stdout.startswith(beginning)
        assert "Plantedann" not in told.stdout
        assert "Plantedfay" not in told.stdout
    out = tmp_path / "report.md"
    assert run("export", room["room"], "--data", data, "--out", out).exit_code == 0
    assert out.read_text(encoding="utf-8").startswith("# Plantedpurpose\n")
    assert "cannot be written" in ended(run("export", room["room"], "--data", data, "--out", tmp_path))
    assert "No room here" in ended(run("export", "22222222", "--data", data))
    for form, sign in (("pdf", b"%PDF-"), ("excel", b"PK"), ("json", b"{\n")):
        assert run("report", room["code"], "--data", data, "--form", form, "--out", out).exit_code == 0
        assert out.read_bytes().startswith(sign)
    assert "no form stone" in ended(run("report", room["code"], "--data", data, "--form", "stone", "--out", out))


def test_it_stops_on_ctrl_c(tmp_path: Path) -> None:
    served = Served(tmp_path / "data", build_client(tmp_path / "dist"))
    assert plain_http.get(f"{served.url}/readyz").status_code == 200
    code, _ = served.stop(signal.SIGINT)
    assert code == 0


def test_a_room_can_only_be_exported_where_there_is_a_database(tmp_path: Path) -> None:
    assert "no database" in ended(run("export", "MJ4T9KWD", "--data", tmp_path / "none"))
    assert not (tmp_path / "none").exists()


def test_a_print_with_settings_that_cannot_be_ends_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHOEBOX_PORT", "eighty")
    deck = ROOT / "decks" / "together-in-care.yaml"
    assert "SHOEBOX_PORT cannot be used" in ended(
        run("deck", "print", deck, "--what", "slips", "-o", tmp_path / "a.pdf")
    )


def test_a_deck_and_a_poster_are_printed_to_a_file(tmp_path: Path) -> None:
    out, deck = tmp_path / "slips.pdf", ROOT / "decks" / "together-in-care.yaml"
    done = run("deck", "print", deck, "--what", "slips", "--language", "ar", "-o", out)
    assert (done.exit_code, done.stdout) == (0, f"{out} is written, in ar.\n")
    assert out.read_bytes().startswith(b"%PDF-")
    done = run("poster", "k7mx 4qrp", "--address", "http://192.168.1.20:8000/", "-o", tmp_path / "poster.pdf")
    assert done.exit_code == 0, done.output
    assert (tmp_path / "poster.pdf").read_bytes().startswith(b"%PDF-")
    assert "never has O in it" in ended(run("poster", "K7MX4QRO", "--address", "http://h", "-o", out))
    assert "deck check" in ended(run("deck", "print", tmp_path / "none.yaml", "-o", out))
    assert "cannot be written" in ended(run("deck", "print", deck, "--what", "slips", "-o", tmp_path))
