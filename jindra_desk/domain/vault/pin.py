"""Rules of the PIN: which ones are too simple, and when it may not open the vault (trust.md #3, #6). Pure."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from jindra_desk.domain.base.dates import moment_after
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.text import noop

TRIES = 5
"""Failures in the whole life of a slot; a right PIN gives none of them back."""
LEAST_DIGITS = 6
MOST_DIGITS = 32
PASSPHRASE_EVERY = timedelta(days=7)
_CLOCK_SLACK = timedelta(minutes=2)
"""A clock that is corrected by the network steps back a little; a clock that is set back goes further."""
_BOOT_SLACK_SECONDS = 120
_RUNNING_SLACK_SECONDS = 1.0
"""Time since the start is written in whole seconds or parts of them; it never runs back by more than that."""
_BOOT_MOMENT = re.compile(r"at:(\d{1,12})")
_USUAL = frozenset({"112233", "123123", "123321", "147258", "147852", "159753", "258456", "741852", "789456", "987456"})


class PinHindrance(StrEnum):
    """Why the PIN does not open the vault now; the passphrase always does."""

    NOT_SET = "not_set"
    NO_KEYRING = "no_keyring"
    """The computer has no key ring that can be trusted, or it does not answer."""
    HALF_GONE = "half_gone"
    """The key ring works, and does not hold our half any more."""
    HALF_DAMAGED = "half_damaged"
    """The key ring holds something in its place that is not our half: no PIN can be tried with it."""
    UNKNOWN = "unknown"
    """Whether there is a PIN could not be found out."""
    WEEK_PASSED = "week_passed"
    """The passphrase was not asked for seven days, or the clock was set back."""
    COMPUTER_RESTARTED = "computer_restarted"
    TRIES_USED_UP = "tries_used_up"
    """Five failures in the life of the slot: slot and key ring item are destroyed."""


class PinTooSimple(JindraError):
    """A PIN that is among the first that anybody tries."""

    title = noop("Deze pincode is te makkelijk te raden.")
    next_step = noop("Neem zes of meer cijfers door elkaar, geen rijtje en geen herhaling.")


class PinNoDigits(PinTooSimple):
    """Too short, too long, or something else than digits."""

    title = noop("Een pincode heeft zes cijfers of meer.")
    next_step = noop("Gebruik alleen cijfers.")


@dataclass(frozen=True, slots=True)
class PinMoments:
    """When and in which run of the computer the passphrase was last typed, and the latest moment that was seen.

    `running`: how many seconds the computer had been on then, sleep included; None where the system does not tell.
    """

    passphrase_at: datetime
    seen_at: datetime
    boot: str
    running: float | None = None

    @property
    def passphrase_due(self) -> datetime:
        """From this moment on the passphrase is asked again."""
        return moment_after(self.passphrase_at, PASSPHRASE_EVERY)

    def hindrance(self, now: datetime, boot: str, running: float | None = None) -> PinHindrance | None:
        """What the clock and the run of the computer say at `now` (with its zone); None when the PIN may be tried.

        `running` is how long the computer has been on. The week is over when either of the two clocks says so: the one
        on the wall can be set back, the time since the start cannot (trust #19).
        """
        if not same_boot(self.boot, boot):
            return PinHindrance.COMPUTER_RESTARTED
        if now >= self.passphrase_due or now < moment_after(max(self.passphrase_at, self.seen_at), -_CLOCK_SLACK):
            return PinHindrance.WEEK_PASSED
        if self.running is not None and not self._within_a_week(running):
            return PinHindrance.WEEK_PASSED
        return None

    def _within_a_week(self, running: float | None) -> bool:
        """A system that told the time since its start and does not any more is no reason to trust the wall alone."""
        if running is None or self.running is None:
            return False
        return -_RUNNING_SLACK_SECONDS <= running - self.running < PASSPHRASE_EVERY.total_seconds()


def same_boot(one: str, other: str) -> bool:
    """Whether two boot ids tell the same run of this computer; an empty one tells nothing, and so is never the same.

    `at:SECONDS` is a moment of starting that was computed from a clock: two minutes apart is the same.
    """
    moments = [_BOOT_MOMENT.fullmatch(boot) for boot in (one, other)]
    if moments[0] is not None and moments[1] is not None:
        return abs(int(moments[0][1]) - int(moments[1][1])) <= _BOOT_SLACK_SECONDS
    return one == other != ""


def tidy_pin(untrusted_pin: str) -> str:
    """Answer the digits that were meant: spaces fall away, digits of other scripts become ours."""
    return "".join(
        str(unicodedata.decimal(character, character)) for character in untrusted_pin if not character.isspace())


def chosen_pin(untrusted_pin: str) -> str:
    """Answer a new PIN as it is kept; raises `PinNoDigits` or `PinTooSimple`."""
    pin = tidy_pin(untrusted_pin)
    if not LEAST_DIGITS <= len(pin) <= MOST_DIGITS or any(character not in "0123456789" for character in pin):
        raise PinNoDigits
    if _is_simple(pin):
        raise PinTooSimple
    return pin


def _is_simple(pin: str) -> bool:
    if pin in _USUAL or len(set(pin)) < 3:
        return True
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if len(steps) == 1:  # 123456, 987654, 135791, 890123
        return True
    return any(pin == (pin[:period] * len(pin))[:len(pin)] for period in range(1, len(pin) // 2 + 1))
