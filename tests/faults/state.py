"""How far the run is, in one JSON file: rounds, faults and time by part and figure; they add up over many runs."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.faults.plan import Part, Tally

_MOST_FAULTS = 50


@dataclass
class Reached:
    """One figure so far. `faults` counts all; `examples` keeps the first of them."""

    pieces: int = 0
    rounds: int = 0
    faults: int = 0
    seconds: float = 0.0
    examples: list[str] = field(default_factory=list)
    notes: dict[str, int] = field(default_factory=dict)

    def add(self, tally: Tally, seconds: float) -> None:
        """Add a piece."""
        self.pieces += 1
        self.rounds += tally.rounds
        self.faults += len(tally.faults)
        self.seconds += seconds
        self.examples = [*self.examples, *tally.faults][:_MOST_FAULTS]
        for name, number in tally.notes.items():
            self.notes[name] = self.notes.get(name, 0) + number


@dataclass
class State:
    """A whole run under one seed; `begun` and `ended` are days and hours of its sittings."""

    seed: int
    figures: dict[str, Reached] = field(default_factory=dict)
    sittings: list[dict[str, str]] = field(default_factory=list)

    @classmethod
    def read(cls, file: Path) -> State | None:
        """What was kept, or None."""
        if not file.exists():
            return None
        kept = json.loads(file.read_text(encoding="utf-8"))
        return cls(kept["seed"], {name: Reached(**reached) for name, reached in kept["figures"].items()},
                   kept["sittings"])

    def write(self, file: Path) -> None:
        """Keep it; a run that is killed loses at most the piece that was under way."""
        fresh = file.with_suffix(".new")
        fresh.write_text(json.dumps(asdict(self), indent=1, ensure_ascii=False), encoding="utf-8")
        with fresh.open("rb") as written:
            os.fsync(written.fileno())
        fresh.replace(file)

    def of(self, part: Part, figure: str) -> Reached:
        """How far this figure is."""
        return self.figures.setdefault(f"{part.name}: {figure}", Reached())

    def open_figures(self, parts: Sequence[Part]) -> Iterator[tuple[float, Part, str]]:
        """What is not at its goal yet: (share done, part, figure)."""
        for part in parts:
            for figure, goal in part.goals.items():
                share = self.of(part, figure).rounds / goal
                if share < 1:
                    yield share, part, figure

    def next_of(self, parts: Sequence[Part], aside: Collection[tuple[str, str]] = ()) -> tuple[Part, str] | None:
        """The figure that lags behind most, without those that are put aside; None when all are reached."""
        waiting = [entry for entry in self.open_figures(parts) if (entry[1].name, entry[2]) not in aside]
        if not waiting:
            return None
        _, part, figure = min(waiting, key=lambda entry: entry[0])
        return part, figure


def total(notes: Mapping[str, int]) -> int:
    """Sum of the numbers."""
    return sum(notes.values())
