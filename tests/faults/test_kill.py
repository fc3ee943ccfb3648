"""Killed with SIGKILL in the middle: what was acknowledged is there, and nothing is claimed without proof (trust #9).

`JINDRA_KILLS=1000 pytest tests/faults/test_kill.py` runs the fault plan's full number.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.operations import OPERATIONS
from tests.faults.rooms import ROOT, Room

ROUNDS = int(os.environ.get("JINDRA_KILLS", "30"))
_SHARES = (("erase",), ("save", "photo", "passphrase", "migrate"))
"""Two processes, since a small machine has two cores."""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[int]]:
    """Steps that were acknowledged in each round, by operation."""
    assert {name for share in _SHARES for name in share} == set(OPERATIONS)
    seed = int.from_bytes(os.urandom(4))
    running = []
    for number, share in enumerate(_SHARES):
        room = Room(tmp_path_factory.mktemp(f"kill-{number}"))
        command = [sys.executable, "-m", "tests.faults.killing", str(ROUNDS), str(seed), *share]
        running.append(subprocess.Popen(command, cwd=ROOT, env=room.environment, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True))
    found: dict[str, list[int]] = {}
    complaints = []
    for process in running:
        out, err = process.communicate(timeout=30 + 3 * ROUNDS)
        if process.returncode:
            complaints.append(f"seed {seed}: {err}")
        for line in out.splitlines():
            row = json.loads(line)
            found[row["operation"]] = row["acknowledged"]
    assert complaints == []
    return found


@pytest.mark.parametrize("operation", sorted(OPERATIONS))
def test_a_kill_loses_nothing_that_was_acknowledged(operation: str, outcomes: dict[str, list[int]]) -> None:
    """Trust #9: each vault was opened, checked twice and compared with what the killed process had said."""
    acknowledged = outcomes[operation]
    assert len(acknowledged) == ROUNDS
    assert min(acknowledged) < max(acknowledged), "kills fell before and after a step, or nothing was proven"


def test_the_judge_would_notice(tmp_path: Path) -> None:
    """The harness bites: a vault that lost an acknowledged client is refused by its judge."""
    operation = OPERATIONS["save"]()
    operation.prepare(tmp_path)
    with pytest.raises(AssertionError):
        operation.judge(tmp_path, acknowledged=1)
