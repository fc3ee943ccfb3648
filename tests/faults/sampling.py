"""Runs `sample` from tests: two processes at once, since a small machine has two cores."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.faults.plan import Tally
from tests.faults.rooms import ROOT, Room


def sampled(place: Path, shares: Sequence[Mapping[str, int]]) -> dict[str, Tally]:
    """What came of each figure ("part/figure": rounds); the seed stands in the words of every fault."""
    seed = str(int.from_bytes(os.urandom(4)))
    running = []
    for number, share in enumerate(shares):
        room = Room(place / f"share{number}")
        wanted = [f"{figure}/{rounds}" for figure, rounds in share.items()]
        running.append(subprocess.Popen([sys.executable, "-m", "tests.faults.sample", seed, *wanted], cwd=ROOT,
                                        env=room.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        text=True))
    found: dict[str, Tally] = {}
    for process in running:
        out, err = process.communicate(timeout=240)
        assert process.returncode == 0, err
        for line in out.splitlines():
            row = json.loads(line)
            name = row.pop("wanted").rpartition("/")[0]
            found[name] = Tally(row["rounds"], [f"seed {seed}: {fault}" for fault in row["faults"]], row["notes"])
    return found
