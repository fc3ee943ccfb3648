"""What can be chosen when benchmarks are run by hand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """`repeat` 0 leaves each benchmark its own number of rounds."""

    clients: int = 50_000
    repeat: int = 0
    photos: Path | None = None
    gigabytes: float = 5.0
