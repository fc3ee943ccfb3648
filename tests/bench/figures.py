"""What a benchmark answers: figures with goal and baseline, how they are drawn from samples, how they are printed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the outcome. `goal` is the highest value that is good enough; None where none was set."""

    name: str
    value: float
    unit: str
    goal: float | None = None
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the goal is reached; None without a goal."""
        return None if self.goal is None else self.value <= self.goal

    def line(self) -> str:
        """The figure as one line of text."""
        goal = "" if self.goal is None else f"goal ≤ {self.goal:g} {self.unit}"
        verdict = {None: "", True: "met", False: "MISSED"}[self.met]
        return f"  {self.name:<46} {self.value:>10.2f} {self.unit:<4} {goal:<16} {verdict:<7} {self.note}".rstrip()


def percentile(samples: Sequence[float], share: float) -> float:
    """The smallest sample that at least `share` (0 to 1) of all samples do not exceed."""
    ordered = sorted(samples)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def spread(name: str, milliseconds: Sequence[float], goal_p95: float | None = None, note: str = "") -> list[Figure]:
    """p50 and p95 of timings; the goal, where there is one, holds for the p95."""
    samples = f"{len(milliseconds)} samples, longest {max(milliseconds):.1f}"
    return [Figure(f"{name}, p50", median(milliseconds), "ms", None, note),
            Figure(f"{name}, p95", percentile(milliseconds, 0.95), "ms", goal_p95, samples)]


def ratio(name: str, ours: Sequence[float], baseline: Sequence[float], goal: float | None = None) -> Figure:
    """How many times as long as the baseline of the same run: medians of samples that were taken in turns."""
    return Figure(name, median(ours) / median(baseline), "×", goal,
                  f"{median(ours):.1f} ms against {median(baseline):.1f} ms")
