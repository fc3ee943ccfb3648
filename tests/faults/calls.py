"""Which calls to the kernel an operation makes, so that each of them can be the last one, or be refused."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.faults.children import Ending, Work, run_traced

WRITING = ("write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "unlink", "openat", "close", "mkdir",
           "chmod", "fchmod", "rmdir", "link", "copy_file_range", "sendfile")


@dataclass(frozen=True, slots=True)
class Calls:
    """How often each call was made between the first step's begin and the last one's end."""

    counts: tuple[tuple[str, int], ...]

    def draw(self, dice: random.Random, names: tuple[str, ...] = WRITING) -> tuple[str, int]:
        """One of them: (name, the how manieth)."""
        some = [(name, number) for name, number in self.counts if name in names]
        name, number = dice.choices(some, weights=[number for _, number in some])[0]
        return name, dice.randint(1, number)


def calls_of(work: Work, steps: int, notes: Path) -> Calls:
    """Count them in one run that is left alone."""
    ending = run_traced(work, steps, ["-e", f"trace={','.join(WRITING)}", "-o", str(notes)])
    if ending.acknowledged != steps:
        raise RuntimeError(f"the counted work did not do its steps: {ending}")
    names = Counter[str]()
    for line in notes.read_text(encoding="ascii", errors="replace").splitlines():
        name = line.partition(" ")[2].lstrip().partition("(")[0]
        if name in WRITING:
            names[name] += 1
    notes.unlink()
    return Calls(tuple(sorted(names.items())))


def run_with(work: Work, steps: int, call: str, when: str, what: str) -> Ending:
    """Let the call be met by `what` (`signal=KILL`, `error=ENOSPC`) at its n-th time, or from then on (`n+`)."""
    return run_traced(work, steps, ["-e", f"trace={call}", "-e", f"inject={call}:{what}:when={when}",
                                    "-o", "/dev/null"])
