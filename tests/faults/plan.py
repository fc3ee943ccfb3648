"""The shape of the fault plan: parts, the figures that each must reach, and what one piece of work answers."""

from __future__ import annotations

import random
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Tally:
    """What a piece did: how many rounds, which of them went wrong and how, and numbers that add up."""

    rounds: int = 0
    faults: list[str] = field(default_factory=list)
    notes: dict[str, int] = field(default_factory=dict)

    def note(self, name: str, number: int = 1) -> None:
        """Add to a number."""
        self.notes[name] = self.notes.get(name, 0) + number

    def fault(self, words: str) -> None:
        """A round went wrong."""
        self.faults.append(words[:2000])


class Part(ABC):
    """One row of the plan. It runs in a process of its own, that may fork, and may use a whole core for a minute."""

    name: str
    goals: Mapping[str, int]
    """Rounds to reach, by figure."""

    @abstractmethod
    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        """Do some rounds of that figure; the same dice do the same rounds. `place` is empty, and thrown away after."""

    def notes_in_words(self, figure: str, notes: Mapping[str, int]) -> str:
        """What the report says beside the figures."""
        _ = figure
        return ", ".join(f"{number} {name}" for name, number in sorted(notes.items()))
