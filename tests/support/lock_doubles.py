"""Stand-ins for time and for the end of the process, shared by lock tests and journeys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta

from jindra_desk.domain.base.errors import VaultInUse


class FakeClock:
    """A clock that only moves when told; wall and monotonic time can move apart, as in sleep."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 11, 12, 11, 42, tzinfo=UTC)
        self.seconds = 1_000.0

    def now(self) -> datetime:
        return self.wall

    def today(self) -> date:
        return self.wall.date()

    def monotonic(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        """Let both clocks run."""
        self.sleep(seconds)
        self.seconds += seconds

    def sleep(self, seconds: float) -> None:
        """Let only the wall run, as a computer that sleeps (or whose clock is set) does."""
        self.wall += timedelta(seconds=seconds)


class FakeReplacer:
    """Takes the place of `ProcessReplacer`: keeps the arguments, and the test goes on."""

    def __init__(self, on_replaced: Callable[[Sequence[str]], None] | None = None) -> None:
        self.replaced_with: list[list[str]] = []
        self._on_replaced = on_replaced

    def replace(self, arguments: Sequence[str]) -> None:
        """Remember that the process would now be gone."""
        self.replaced_with.append(list(arguments))
        if self._on_replaced is not None:
            self._on_replaced(arguments)


class FakeInstance:
    """Takes the place of `InstanceLock`: somebody else has the vault until `busy` asks have been refused."""

    def __init__(self, busy: int = 0) -> None:
        self.busy = busy
        self.held = False

    def acquire(self) -> None:
        """As the real one; raises `VaultInUse` while it is busy."""
        if self.busy > 0:
            self.busy -= 1
            raise VaultInUse
        self.held = True

    def yield_vault(self) -> None:
        """Give it back."""
        self.held = False

    def release(self) -> None:
        """Give everything back."""
        self.held = False
