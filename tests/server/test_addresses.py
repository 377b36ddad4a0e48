"""Where phones find this machine, and under which names it answers."""

import socket

import pytest

from server.addresses import Addresses, host_allowed, is_this_machine, machine_names, own_ips, url_of
from server.settings import Settings


@pytest.fixture
def settings() -> Settings:
    return Settings(names=("shoebox.example.org",), address="https://play.example.org")


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "127.0.0.1:8000", "192.168.1.20:80", "[::1]", "[::1]:8000", "[2001:db8::1]:443", "localhost",
        "LocalHost:8000", "localhost.", "shoebox.example.org", "SHOEBOX.example.org:8000", "play.example.org",
    ],
)  # fmt: skip
def test_it_answers_to_addresses_and_names_of_its_own(host: str, settings: Settings) -> None:
    assert host_allowed(host, settings)


@pytest.mark.parametrize(
    "host",
    [
        "", "evil.example", "play.example.org.evil.example", "127.0.0.1.evil.example", "evil-localhost", "localhost:",
        "localhost:99999999", "localhost@evil.example", "0x7f.1", "2130706433x", "[::1", "::1]", "a b", "a\tb",
        "local\x00host", "localhost/", "http://localhost", "xn--lcalhost-d8a", "999.1.1.1", "*", "null",
        "example.org", "[fe80::1%25eth0]",
    ],
)  # fmt: skip
def test_it_answers_to_nothing_else(host: str, settings: Settings) -> None:
    assert not host_allowed(host, settings)


def test_it_answers_to_the_machine_s_name() -> None:
    assert all(host_allowed(name, Settings()) for name in machine_names())
    assert socket.gethostname().lower() in machine_names()


def test_an_address_that_was_set_stands_alone(settings: Settings) -> None:
    addresses = Addresses(settings, 8000)
    assert [one.url for one in addresses.listed()] == ["https://play.example.org"]
    assert addresses.chosen == "https://play.example.org"


def test_a_server_for_this_machine_alone_says_so() -> None:
    (only,) = Addresses(Settings(host="127.0.0.1"), 8000).listed()
    assert (only.url, only.kind) == ("http://127.0.0.1:8000", "this_machine")


def test_the_list_is_never_empty_and_its_first_is_likely() -> None:
    listed = Addresses(Settings(), 8123).listed()
    assert [one.likely for one in listed] == [True] + [False] * (len(listed) - 1)
    assert all(one.url.startswith("http://") and one.url.endswith(":8123") for one in listed)
    assert all(one.host in own_ips() or one.kind == "this_machine" for one in listed)


def test_another_address_is_chosen_by_number_ip_or_url() -> None:
    addresses = Addresses(Settings(), 8123)
    last = addresses.listed()[-1]
    for wanted in (str(len(addresses.listed())), last.host, last.url, last.url + "/"):
        assert addresses.choose(wanted)
        assert addresses.chosen == last.url
    assert not addresses.choose("0")
    assert not addresses.choose("192.0.2.99")
    assert addresses.chosen == last.url


def test_an_ipv6_address_stands_in_brackets_and_port_80_is_not_said() -> None:
    assert url_of("2001:db8::1", 8000) == "http://[2001:db8::1]:8000"
    assert url_of("192.0.2.1", 80) == "http://192.0.2.1"


def test_only_another_device_counts_as_reached() -> None:
    addresses = Addresses(Settings(), 8000)
    for own in ("127.0.0.1", "::1", "::ffff:127.0.0.1", *own_ips(), "unix"):
        assert is_this_machine(own)
        addresses.noticed(own)
    assert not addresses.reached
    stranger = next(ip for ip in ("198.51.100.7", "203.0.113.9") if ip not in own_ips())
    addresses.noticed(stranger)
    assert addresses.reached
