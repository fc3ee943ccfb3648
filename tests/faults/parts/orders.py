"""Backup, erase, withdraw, restore, lock and unlock in any order, on this computer and on new ones (trust #12)."""

from __future__ import annotations

import random
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import ClassVar

from hypothesis import HealthCheck, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.faults.plan import Part, Tally
from tests.faults.test_backup_machine import BackupMachine

ANY_ORDER = "backup, erase, restore in any order"


class CountedMachine(BackupMachine):
    """Counts its lives."""

    lives: ClassVar[list[int]] = []
    """One entry a life: how many backups it made."""

    def teardown(self) -> None:
        self.lives.append(len(self.backups))
        super().teardown()


class Orders(Part):
    """Each round is a life of up to a dozen steps; the machine itself is that of the default test suite."""

    name = "any order"
    goals: Mapping[str, int] = MappingProxyType({ANY_ORDER: 100})

    def __init__(self, rounds: int = 10) -> None:
        """`rounds` in a piece."""
        self._rounds = rounds

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        tally = Tally()
        CountedMachine.lives.clear()
        try:
            run_state_machine_as_test(
                seed(dice.getrandbits(64))(type("Machine", (CountedMachine,), {})),
                settings=settings(max_examples=self._rounds, stateful_step_count=12, deadline=None, database=None,
                                  suppress_health_check=list(HealthCheck)))
        except Exception as broken:  # noqa: BLE001 - whatever it was, hypothesis tells the steps that lead there
            tally.fault(f"{type(broken).__name__}: {broken} {getattr(broken, '__notes__', '')}")
        tally.rounds = len(CountedMachine.lives)
        tally.note("backups made", sum(CountedMachine.lives))
        return tally
