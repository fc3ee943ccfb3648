"""What the vault keeps of everything that left: the disclosures, and readable output that is under way."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from jindra_desk.domain.base.ids import ClientId, DisclosureId
from jindra_desk.domain.handout.disclosure import Disclosure, DisclosureState
from jindra_desk.domain.handout.output import ReadableOutput


class DisclosureRepository(Protocol):
    """The one log of everything that left."""

    def add(self, disclosure: Disclosure, output_id: str = "") -> None:
        """Insert one line; `output_id` is the readable output that it goes with."""
        ...

    def close(self, disclosure_id: DisclosureId, state: DisclosureState, at: datetime) -> None:
        """Say how one that was begun ended; needs no audit row of its own."""
        ...

    def begun(self) -> tuple[tuple[Disclosure, str], ...]:
        """Begun and never closed, each with the id of its readable output."""
        ...

    def of_client(self, client_id: ClientId) -> tuple[Disclosure, ...]:
        """Oldest first; without those of which nothing left."""
        ...


class OutputRepository(Protocol):
    """Readable output under way outside the vault; closing one needs no audit row of its own."""

    def begin(self, output: ReadableOutput) -> None:
        """Insert one row, before its first byte is written."""
        ...

    def end(self, output: ReadableOutput) -> None:
        """Close it; `output` is what `ended` answered."""
        ...

    def knows(self, output_id: str) -> bool:
        """Whether there is a row of this id, ended or not."""
        ...

    def open(self) -> tuple[ReadableOutput, ...]:
        """Begun and not ended, oldest first."""
        ...
