"""Rules of the PIN: too simple ones, a week, a restart, and a clock that is set (trust #3, #6)."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.vault.key_faults import (
    KeyringUnavailable,
    PinUnusable,
    WrongPin,
    WrongPinOnceLeft,
    hindrance_words,
)
from jindra_desk.domain.vault.pin import (
    PASSPHRASE_EVERY,
    PinHindrance,
    PinMoments,
    PinNoDigits,
    PinTooSimple,
    chosen_pin,
    same_boot,
    tidy_pin,
)
from tests.support.vaults import NOW


@pytest.mark.parametrize("simple", [
    "111111", "000000", "123456", "654321", "234567", "890123", "012345", "135791", "121212", "123123", "112233",
    "747474", "1234512345", "123456789", "222223", "159753", "98765432", "12341234", "147147147",
])
def test_pins_that_anybody_tries_first_are_refused(simple: str) -> None:
    with pytest.raises(PinTooSimple) as told:
        chosen_pin(simple)
    assert "raden" in str(told.value)


@pytest.mark.parametrize("wrong", [
    "", "12845", "abcdef", "28465a", "2846-57", "1" * 5, "58" * 17, "２８４６５", "²84657",
])
def test_a_pin_is_six_digits_or_more(wrong: str) -> None:
    with pytest.raises(PinNoDigits) as told:
        chosen_pin(wrong)
    assert "cijfers" in str(told.value)


@pytest.mark.parametrize(("typed", "kept"), [
    ("284 657", "284657"), ("２８４６５７", "284657"), (" 90417385 ", "90417385"),
])
def test_what_is_meant_counts(typed: str, kept: str) -> None:
    assert chosen_pin(typed) == kept == tidy_pin(typed)


@given(st.text(max_size=40))
def test_any_text_is_a_pin_or_refused(typed: str) -> None:
    try:
        assert chosen_pin(typed).isdecimal()
    except PinTooSimple:
        pass


@given(st.integers(0, 10**6 - 1))
def test_nearly_every_pin_may_be_chosen(number: int) -> None:
    pin = f"{number:06d}"
    try:
        assert chosen_pin(pin) == pin
    except PinTooSimple:
        assert len(set(pin)) <= 3 or len({(int(b) - int(a)) % 10 for a, b in pairwise(pin)}) == 1 \
            or pin in {"258456", "147258", "147852", "159753", "741852", "789456", "987456"}


MOMENTS = PinMoments(NOW, NOW, "a")


@pytest.mark.parametrize(("later", "hindered"), [
    (timedelta(0), None), (timedelta(days=6, hours=23, minutes=59), None), (PASSPHRASE_EVERY, PinHindrance.WEEK_PASSED),
    (timedelta(days=365), PinHindrance.WEEK_PASSED), (timedelta(minutes=-1), None),
    (timedelta(minutes=-3), PinHindrance.WEEK_PASSED), (timedelta(days=-1), PinHindrance.WEEK_PASSED),
    (timedelta(days=-3650), PinHindrance.WEEK_PASSED),
])
def test_a_week_passes_and_a_clock_that_is_set_back_counts_as_one(later: timedelta,
                                                                  hindered: PinHindrance | None) -> None:
    assert MOMENTS.hindrance(NOW + later, "a") is hindered


@given(st.timedeltas(timedelta(0), timedelta(days=30)), st.timedeltas(timedelta(0), timedelta(days=30)))
def test_going_back_from_what_was_seen_never_gives_time(seen: timedelta, back: timedelta) -> None:
    moments = PinMoments(NOW, NOW + seen, "a")
    now = NOW + seen - back
    if moments.hindrance(now, "a") is None:
        assert back <= timedelta(minutes=2)
        assert seen < PASSPHRASE_EVERY + timedelta(minutes=2)


@given(st.lists(st.timedeltas(-timedelta(days=4000), timedelta(days=4000)), max_size=8),
       st.floats(0, 3 * PASSPHRASE_EVERY.total_seconds()))
def test_whatever_the_clock_says_a_week_of_running_is_a_week(steps: list[timedelta], running: float) -> None:
    """Trust #19: the clock on the wall goes where somebody sets it; the time since the start does not."""
    moments = PinMoments(NOW, NOW, "a", 1000.0)
    if moments.hindrance(NOW + sum(steps, timedelta(0)), "a", 1000.0 + running) is None:
        assert running < PASSPHRASE_EVERY.total_seconds()


@pytest.mark.parametrize(("running", "hindered"), [
    (1000.0, None), (1000.0 + 7 * 86_400 - 1, None), (1000.0 + 7 * 86_400, PinHindrance.WEEK_PASSED),
    (999.5, None), (10.0, PinHindrance.WEEK_PASSED), (None, PinHindrance.WEEK_PASSED),
])
def test_the_time_since_the_start_counts_as_well(running: float | None, hindered: PinHindrance | None) -> None:
    assert PinMoments(NOW, NOW, "a", 1000.0).hindrance(NOW, "a", running) is hindered
    assert PinMoments(NOW, NOW, "a").hindrance(NOW, "a", running) is None


@pytest.mark.parametrize("year", [1, 9999])
def test_the_ends_of_the_calendar_are_no_fault(year: int) -> None:
    """Written by a clock that was there: hindered, and no exception."""
    there = NOW.replace(year=year, month=12 if year > 1 else 1, day=31 if year > 1 else 1)
    assert PinMoments(there, there, "a").passphrase_due.year in {1, 9999}
    assert PinMoments(there, there, "a").hindrance(NOW, "a") is PinHindrance.WEEK_PASSED


def test_another_run_of_the_computer_asks_for_the_passphrase() -> None:
    assert MOMENTS.hindrance(NOW, "b") is PinHindrance.COMPUTER_RESTARTED
    assert MOMENTS.hindrance(NOW + timedelta(days=30), "b") is PinHindrance.COMPUTER_RESTARTED


@pytest.mark.parametrize(("one", "other", "same"), [
    ("x", "x", True), ("x", "y", False), ("", "", False), ("", "x", False), ("at:1000", "at:1100", True),
    ("at:1000", "at:1121", False), ("at:1000", "at:880", True), ("at:1000", "x", False), ("at:x", "at:x", True),
])
def test_runs_of_the_computer(one: str, other: str, same: bool) -> None:
    assert same_boot(one, other) is same is same_boot(other, one)


def test_every_hindrance_says_what_and_what_now() -> None:
    for hindrance in PinHindrance:
        what, then = hindrance_words(hindrance)
        assert "wachtwoordzin" in then
        assert str(PinUnusable(hindrance)) == f"{what} {then}"
        assert PinUnusable(hindrance).hindrance is hindrance


def test_wrong_pins_tell_what_is_left() -> None:
    assert "nog 4 keer" in str(WrongPin(4))
    assert "één keer" in str(WrongPinOnceLeft(1))
    assert "sleutelbos" in str(KeyringUnavailable())
