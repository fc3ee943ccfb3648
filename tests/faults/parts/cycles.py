"""Locking and unlocking again and again: on the state machine, on the vault's files, and of the real program."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import ClassVar

from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.ui.lock.state import LOCK_ORDER, LockReason, LockState, Phase, StepOutcome
from tests.faults.plan import Part, Tally
from tests.faults.rooms import ROOT, Room
from tests.support.practice_desk import open_practice, program
from tests.support.vaults import PASSPHRASE

MACHINE, FILES, REAL = "on the state machine", "opening and closing the vault", "of the real program"
_SLACK_KB = 16 * 1024
_REAL_IN_PIECE = 20
_FEW = 9
OUTCOMES = st.sampled_from(StepOutcome)


class CycleMachine(RuleBasedStateMachine):
    """Whole lives of a process, each from locked to replaced, with requests at moments at which they make no sense."""

    cycles: ClassVar[list[int]] = []
    """One entry a cycle: how many steps of its lock failed."""

    def __init__(self) -> None:
        super().__init__()
        self.state = LockState()

    @rule(tries=st.lists(OUTCOMES, max_size=3), reason=st.sampled_from(LockReason),
          outcomes=st.lists(OUTCOMES, min_size=len(LOCK_ORDER), max_size=len(LOCK_ORDER)),
          noise=st.lists(st.sampled_from(LockReason), max_size=3))
    def cycle(self, tries: list[StepOutcome], reason: LockReason, outcomes: list[StepOutcome],
              noise: list[LockReason]) -> None:
        """Some tries to unlock, of which the last one opens; then the lock, whatever its steps do."""
        for outcome in (*tries, StepOutcome.DONE):
            if self.state.phase is Phase.LOCKED:
                self.state = self.state.lock_asked(reason).unlock_asked().unlock_ended(outcome)
        assert self.state.phase is Phase.UNLOCKED
        self.state = self.state.lock_asked(reason)
        seen = []
        for outcome in outcomes:
            seen.append(self.state.phase)
            for other in noise:
                assert self.state.lock_asked(other) is self.state
            self.state = self.state.step_ended(outcome)
        assert tuple(seen) == LOCK_ORDER
        assert self.state.reason is reason
        assert self.state.phase is (Phase.REPLACED if outcomes[-1] is StepOutcome.DONE else Phase.ENDED)
        self.cycles.append(outcomes.count(StepOutcome.FAILED))
        self.state = LockState()

    @invariant()
    def a_fresh_process_is_locked(self) -> None:
        assert self.state.phase is Phase.LOCKED


class Cycles(Part):
    """Descriptors, threads and memory do not grow on the way."""

    name = "lock cycles"
    goals: Mapping[str, int] = MappingProxyType({MACHINE: 10_000, FILES: 10_000, REAL: 200})

    def __init__(self, rounds: int = 500) -> None:
        """`rounds` in a piece, where a round is short."""
        self._rounds = rounds

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        if figure == REAL:
            return _real(place, min(self._rounds, _REAL_IN_PIECE))
        return self._machine(dice) if figure == MACHINE else self._files(place)

    def _machine(self, dice: random.Random) -> Tally:
        tally = Tally()
        CycleMachine.cycles.clear()
        try:
            while len(CycleMachine.cycles) < self._rounds:
                run_state_machine_as_test(
                    seed(dice.getrandbits(64))(type("Machine", (CycleMachine,), {})),
                    settings=settings(max_examples=10, stateful_step_count=50, deadline=None, database=None,
                                      suppress_health_check=list(HealthCheck)))
        except AssertionError as broken:
            tally.fault(f"{broken}")
        tally.rounds = len(CycleMachine.cycles)
        tally.note("steps of a lock failed", sum(CycleMachine.cycles))
        return tally

    def _files(self, place: Path) -> Tally:
        path = place / "praktijk.jdv"
        open_practice(place).vault.close()
        tally, seen = Tally(), []
        for number in range(self._rounds):
            session = open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE)
            with session.vault.reading() as uow:
                assert uow.practice.get() is not None
            session.vault.close()
            tally.rounds += 1
            if number % 10 == 9:
                seen.append(burden(os.getpid()))
        _must_not_grow(seen[len(seen) // 3:], tally)
        return tally


def burden(process: int) -> dict[str, int]:
    """Open descriptors, threads and memory (KiB) of a process (Linux)."""
    status = dict(line.split(":", 1) for line in
                  Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines())
    return {"descriptors": len(list(Path(f"/proc/{process}/fd").iterdir())), "threads": int(status["Threads"]),
            "memory": int(status["VmRSS"].split()[0])}


def _must_not_grow(seen: Sequence[Mapping[str, int]], tally: Tally) -> None:
    """The last third never comes down to what the first third was at most: that is growth, and no moment's work."""
    if len(seen) < _FEW:  # a small run cannot tell growth from a moment's work
        return
    third = len(seen) // 3
    for name, slack in (("descriptors", 0), ("threads", 0), ("memory", _SLACK_KB)):
        weights = [burden[name] for burden in seen]
        if min(weights[-third:]) > max(weights[:third]) + slack:
            tally.fault(f"{name} grew: {weights}")
    tally.note("KiB grown", max(0, seen[-1]["memory"] - seen[0]["memory"]))


def _real(place: Path, rounds: int) -> Tally:
    """The program itself: lock screen, passphrase typed, list shown, Ctrl+L, replaced by exec; the same number."""
    room, tally = Room(place), Tally()
    assert room.environment
    open_practice(room.vault.parent).vault.close()
    command = [sys.executable, "-m", "tests.faults.locking_desk", "--vault", str(room.vault)]
    child = subprocess.Popen(command, cwd=ROOT, env={**room.environment, "JINDRA_CYCLES": str(rounds)},
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    killer = threading.Timer(60 + 10 * rounds, child.kill)
    killer.start()
    out, err = child.communicate()
    killer.cancel()
    seen = [json.loads(line) for line in out.splitlines() if line.startswith("{")]
    tally.rounds = len(seen)
    if child.returncode or len(seen) != rounds:
        tally.fault(f"ended with {child.returncode} after {len(seen)} cycles: {err[-1500:]}")
        return tally
    if {row["process"] for row in seen} != {child.pid}:
        tally.fault("the process number changed")
    _must_not_grow(seen[1:], tally)
    return tally
