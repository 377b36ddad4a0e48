"""Codes are read kindly, and guessing them is slow for guessers only."""

import pytest

from server.access import ALPHABET, CODE_LENGTH, WrongCodes, address_group, code_hint, new_code, read_code, token_hash
from server.settings import Settings


class Time:
    """A clock that goes when told."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def wrong(time: Time) -> WrongCodes:
    return WrongCodes(Settings(), time)


def test_a_code_has_eight_signs_of_the_alphabet_and_uses_all_of_them() -> None:
    codes = [new_code() for _ in range(2000)]
    assert {len(code) for code in codes} == {CODE_LENGTH}
    assert set("".join(codes)) == set(ALPHABET)
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize(
    "typed", ["MJ4T9KWD", "mj4t9kwd", " mj4t-9kwd ", "MJ4T – 9KWD", "M J 4 T 9 K W D", "mj4t_9kwd"]
)
def test_a_code_is_read_in_any_case_with_any_gaps(typed: str) -> None:
    assert read_code(typed) == "MJ4T9KWD"
    assert code_hint(read_code(typed)) is None


def test_a_hint_names_the_signs_that_no_code_has() -> None:
    assert "0, O" in str(code_hint(read_code("MJ4T9KO0")))
    assert "this one has 7" in str(code_hint(read_code("MJ4T9KW")))
    assert code_hint(read_code("МJ4T9KWD")) is not None
    assert "\u202e" not in str(code_hint(read_code("\u202eMJ4T9KWÄ")))


def test_ten_wrong_codes_are_free_then_one_in_thirty_seconds(wrong: WrongCodes, time: Time) -> None:
    assert [wrong.wrong_code("192.0.2.7") for _ in range(10)] == [0] * 10
    assert wrong.wrong_code("192.0.2.7") == 30
    time.now = 29.5
    assert wrong.wrong_code("192.0.2.7") == 1
    time.now = 30
    assert wrong.wrong_code("192.0.2.7") == 0
    assert wrong.wrong_code("192.0.2.7") == 30
    assert wrong.wrong_code("192.0.2.8") == 0


def test_after_ten_quiet_minutes_the_budget_is_back(wrong: WrongCodes, time: Time) -> None:
    for _ in range(11):
        wrong.wrong_code("192.0.2.7")
    time.now = 601
    assert [wrong.wrong_code("192.0.2.7") for _ in range(10)] == [0] * 10


def test_two_hundred_honest_phones_behind_one_address_are_never_held_up(wrong: WrongCodes) -> None:
    assert not any(wrong.try_code("192.0.2.7") for _ in range(400))


def test_a_neighbour_who_guesses_does_not_shut_the_hall_out(wrong: WrongCodes) -> None:
    for _ in range(11):
        wrong.wrong_code("192.0.2.7")
    assert not any(wrong.try_code("192.0.2.7") for _ in range(400))


def test_a_guesser_cannot_go_on_at_full_speed_by_watching_for_right_answers(wrong: WrongCodes, time: Time) -> None:
    for _ in range(11):
        wrong.wrong_code("192.0.2.7")
    waits = [wrong.try_code("192.0.2.7") for _ in range(700)]
    assert waits.count(0) == 600
    assert waits[-1] == 60
    time.now = 60
    assert wrong.try_code("192.0.2.7") == 0


def test_an_ipv6_network_counts_as_one_address() -> None:
    assert address_group("2001:db8:1:2:3::4") == address_group("2001:db8:1:2:ffff::")
    assert address_group("2001:db8:1:2::") != address_group("2001:db8:1:3::")
    assert address_group("::ffff:192.0.2.7") == "192.0.2.7"
    assert address_group("fe80::1%eth0") == address_group("fe80::2")


def test_memory_of_guessers_is_bounded(wrong: WrongCodes) -> None:
    for number in range(25_000):
        wrong.wrong_code(f"10.{number // 65536}.{number // 256 % 256}.{number % 256}")
    assert len(wrong._known) == 20_000


def test_a_token_is_kept_as_its_sha_256() -> None:
    assert token_hash("a" * 43) == "66d34fba71f8f450f7e45598853e53bfc23bbd129027cbb131a2f4ffd7878cd0"
