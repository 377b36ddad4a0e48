"""Where phones find this machine: its addresses, the likeliest first, and whether one has been reached.

Rule 1: addresses are read afresh each time, since a laptop changes its Wi-Fi; nothing is sent to find them.
Rule 2: an address that an operator set stands alone: what lies behind it is nobody's business.
"""

import contextlib
import ipaddress
import re
import socket
from dataclasses import dataclass
from typing import Final, Literal
from urllib.parse import urlsplit

import psutil

from server.settings import Settings

Kind = Literal["network", "virtual", "this_machine", "set"]
"""network: likely a Wi-Fi or cable; virtual: a container, a VPN; this_machine: only here; set: the operator said so."""

_VIRTUAL: Final = re.compile(
    r"docker|veth|virbr|br-|vbox|vmnet|vEthernet|utun|tun\d|tap\d|wg\d|tailscale|zt|lxc|lxd|cni|podman|awdl|llw|bridge",
    re.IGNORECASE,
)
_ELSEWHERE: Final = ("192.0.2.1", 9)
"""An address that belongs to nobody (RFC 5737): asking the way there tells which of ours faces the network."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """One way to this machine. `url` has no slash at its end."""

    url: str
    host: str
    kind: Kind
    likely: bool


def machine_names() -> frozenset[str]:
    """Names that mean this machine, in small letters."""
    own = socket.gethostname().lower().rstrip(".")
    short = own.partition(".")[0]
    return frozenset(name for name in ("localhost", own, short, f"{short}.local") if name)


def own_ips() -> frozenset[str]:
    """Every IP address of this machine, loopback included, as text without zone."""
    return frozenset(
        str(ipaddress.ip_address(entry.address.partition("%")[0]))
        for entries in psutil.net_if_addrs().values()
        for entry in entries
        if entry.family in (socket.AF_INET, socket.AF_INET6)
    )


def is_this_machine(ip: str) -> bool:
    """Whether a connection from `ip` came from this machine itself."""
    try:
        address = ipaddress.ip_address(ip.partition("%")[0])
    except ValueError:
        return True
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    plain = mapped or address
    return plain.is_loopback or str(plain) in own_ips()


def _facing_network() -> str | None:
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(_ELSEWHERE)
        return str(probe.getsockname()[0])
    return None


def url_of(host: str, port: int) -> str:
    """The origin of a plain HTTP server at `host`, an IP literal or a name."""
    name = f"[{host}]" if ":" in host else host
    return f"http://{name}" if port == 80 else f"http://{name}:{port}"


def _found() -> list[tuple[int, str, Kind]]:
    """Rank, IP and kind of each address that others may reach; low ranks are likelier."""
    facing, up = _facing_network(), psutil.net_if_stats()
    found: list[tuple[int, str, Kind]] = []
    for card, entries in psutil.net_if_addrs().items():
        if card in up and not up[card].isup:
            continue
        virtual = _VIRTUAL.match(card) is not None
        for entry in entries:
            if entry.family not in (socket.AF_INET, socket.AF_INET6):
                continue
            ip = ipaddress.ip_address(entry.address.partition("%")[0])
            if ip.is_loopback or (ip.version == 6 and (ip.is_link_local or not ip.is_global)):
                continue
            rank = 8 * virtual + 4 * (ip.version == 6 or ip.is_link_local) + 2 * (str(ip) != facing)
            found.append((rank + (not ip.is_private), str(ip), "virtual" if virtual else "network"))
    return sorted(found)


class Addresses:
    """The addresses to show, the one chosen, and whether any other device has come by it."""

    def __init__(self, settings: Settings, port: int) -> None:
        """`port`: where the server really listens."""
        self.port = port
        self.reached = False
        self._settings = settings
        self._chosen = settings.address.rstrip("/")

    def listed(self) -> tuple[Address, ...]:
        """All addresses, the likeliest first; never empty."""
        if self._settings.address:
            url = self._settings.address.rstrip("/")
            return (Address(url=url, host=urlsplit(url).hostname or "", kind="set", likely=True),)
        host, found = self._settings.host, _found()
        if host not in ("", "0.0.0.0", "::"):
            found = [entry for entry in found if entry[1] == host]
        if not found:
            here = host if host not in ("", "0.0.0.0", "::") else "localhost"
            return (Address(url=url_of(here, self.port), host=here, kind="this_machine", likely=True),)
        return tuple(
            Address(url=url_of(ip, self.port), host=ip, kind=kind, likely=place == 0)
            for place, (_, ip, kind) in enumerate(found)
        )

    @property
    def chosen(self) -> str:
        """The address to put into links and the QR code: the one picked, while it is there, or else the likeliest."""
        listed = self.listed()
        return self._chosen if self._chosen in {address.url for address in listed} else listed[0].url

    def choose(self, wanted: str) -> bool:
        """Pick an address by its number in the list (from 1), its IP or its URL. False when there is none such."""
        for number, address in enumerate(self.listed(), 1):
            if wanted.rstrip("/") in (str(number), address.host, address.url):
                self._chosen = address.url
                return True
        return False

    def noticed(self, ip: str) -> None:
        """Take note that somebody at `ip` fetched something; the address itself is not kept."""
        if not self.reached and not is_this_machine(ip):
            self.reached = True


def _host_of(header: str) -> str | None:
    match = re.fullmatch(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::\d{1,5})?", header)
    return match[1].strip("[]").lower().rstrip(".") if match else None


def host_allowed(header: str, settings: Settings) -> bool:
    """Whether a Host header names this server: an IP literal, this machine's name, or one an operator listed.

    It keeps strange web pages from reaching a server in a local network under a name of their own.
    """
    host = _host_of(header)
    if host is None:
        return False
    with contextlib.suppress(ValueError):
        return bool(ipaddress.ip_address(host))
    named = {name.lower().rstrip(".") for name in settings.names}
    named.add((urlsplit(settings.address).hostname or "").lower())
    return host in machine_names() or host in named
