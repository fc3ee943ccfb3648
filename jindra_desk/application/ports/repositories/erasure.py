"""What a destruction counts and removes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from jindra_desk.domain.base.ids import (
    ClientId,
    PhotoId,
)


@dataclass(frozen=True, slots=True)
class FileCounts:
    """How much of each thing a client's file holds, as a proof may say it: what did not take place counts as other.

    `treatments` were performed, `consents` were given (withdrawn later or not); `documents` are all, `forms` those of
    them that belong to a consent that was given. `others` are all other rows: planned and cancelled visits, refusals,
    and what has no figure of its own.
    """

    treatments: int
    photos: int
    consents: int
    documents: int
    receipts: int
    others: int
    forms: int = 0


class ErasureRepository(Protocol):
    """Removing one client from every table."""

    def counts(self, client_id: ClientId) -> FileCounts: ...

    def needles(self, client_id: ClientId) -> Mapping[str, Sequence[bytes]]:
        """Byte strings of this client's rows to look for afterwards, by field (`treatments.aftercare`)."""
        ...

    def photo_needles(self, photo_ids: Iterable[PhotoId]) -> Mapping[str, Sequence[bytes]]:
        """A piece of the middle of each of these photos, by field, to look for after they were removed."""
        ...

    def erase(self, client_id: ClientId) -> None:
        """Delete every row that belongs to the client, in every table, search index and drafts too; keep receipts."""
        ...

    def remaining_rows(self, client_id: ClientId) -> int:
        """Count rows that still hold the id, found through the schema itself, not through a list of tables."""
        ...
