"""A few rounds of some figures: `python -m tests.faults.sample SEED 'PART/FIGURE/ROUNDS' …`, one line of JSON for each.

A process of its own, because pieces are forked and a test runner with its threads should not be. The default test suite
runs the whole plan this way, in small.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import Any

from tests.faults.__main__ import run_piece
from tests.faults.parts import PARTS
from tests.faults.plan import Part


def main(seed: str, wanted: list[str]) -> int:
    """Run each, and say what came of it."""
    parts: dict[str, Part] = {part.name: part for part in PARTS}
    for one in wanted:
        name, figure, rounds = one.split("/")
        kind: Any = type(parts[name])
        tally = run_piece(kind(int(rounds)), figure, f"{seed}:{one}")
        sys.stdout.write(json.dumps({"wanted": one, **asdict(tally)}) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], sys.argv[2:]))
