"""Key rings and clocks for tests: one in memory that can fall silent or be put back, and one of each hostile kind."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from jindra_desk.domain.vault.key_faults import KeyringUnavailable
from tests.support.vaults import NOW


class MemoryKeyring:
    """A key ring that works, until it is `silent`; `values` is all that it keeps."""

    def __init__(self) -> None:
        self.values: dict[str, bytes] = {}
        self.silent = False
        self.calls = 0

    def read(self, name: str) -> bytes | None:
        self._answer()
        return self.values.get(name)

    def write(self, name: str, value: bytes) -> None:
        self._answer()
        assert len(value) <= 512, "more than Windows keeps"
        self.values[name] = value

    def remove(self, name: str) -> None:
        self._answer()
        self.values.pop(name, None)

    def _answer(self) -> None:
        self.calls += 1
        if self.silent:
            raise KeyringUnavailable


class Computer:
    """A clock that can be set, and a run of the computer that can end."""

    def __init__(self, moment: datetime = NOW) -> None:
        self.moment = moment
        self.boot = "run 1"
        self.on_for = 3600.0

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def monotonic(self) -> float:
        return 0.0

    def boot_id(self) -> str:
        return self.boot

    def running(self) -> float | None:
        """For how many seconds the computer has been on; no change of the clock touches it."""
        return self.on_for

    def wait(self, **span: float) -> None:
        """Let time pass, or set the clock back with a negative span: the time since the start only ever grows."""
        self.moment += timedelta(**span)
        self.on_for += max(0.0, timedelta(**span).total_seconds())
