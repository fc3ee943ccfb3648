"""Legal holds in the vault (A-11)."""

from __future__ import annotations

from datetime import date

from jindra_desk.domain.base.ids import ClientId, HoldId
from jindra_desk.domain.base.unreadable import RowMissing
from jindra_desk.domain.retention.hold import Hold, HoldGround, ReleaseGround
from jindra_desk.storage.engine.columns import day, read_day, read_text
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction


class SqlHoldRepository:
    """Implements `HoldRepository`; a hold that does not exist raises `LookupError`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def save(self, hold: Hold) -> None:
        """Insert or change a hold."""
        self._transaction.save_owned("holds", {
            "id": hold.id, "client_id": hold.client_id, "ground": hold.ground, "placed_on": hold.placed_on,
            "review_on": hold.review_on, "released_on": hold.released_on, "complaint_on": hold.complaint_on,
            "release_ground": hold.release_ground or "",
        })

    def get(self, hold_id: HoldId) -> Hold:
        """Answer one hold."""
        row = self._transaction.one("SELECT * FROM holds WHERE id = ?", (hold_id,))
        if row is None:
            raise RowMissing("holds", hold_id, "id")
        return self._transaction.read("holds", row, read_hold)

    def of_client(self, client_id: ClientId) -> tuple[Hold, ...]:
        """Oldest first."""
        rows = self._transaction.all("SELECT * FROM holds WHERE client_id = ? ORDER BY placed_on, id", (client_id,))
        return self._transaction.read_all("holds", rows, read_hold)

    def to_review(self, today: date) -> tuple[Hold, ...]:
        """Open ones whose review day is here or past, the longest waiting first; one that is no day is left out and
        noted.
        """
        rows = self._transaction.all(
            "SELECT * FROM holds WHERE released_on IS NULL AND (review_on <= ? OR date(review_on) IS NOT review_on) "
            "ORDER BY review_on, id", (today.isoformat(),))
        return self._transaction.read_all("holds", rows, read_hold)


def read_hold(row: StoredRow) -> Hold:
    """Build one hold from its row."""
    return Hold(
        id=HoldId(read_text(row["id"])), client_id=ClientId(read_text(row["client_id"])),
        ground=HoldGround(read_text(row["ground"])),
        placed_on=day(row["placed_on"]), review_on=day(row["review_on"]),
        released_on=read_day(row["released_on"]), complaint_on=read_day(row["complaint_on"]),
        release_ground=ReleaseGround(read_text(row["release_ground"])) if row["release_ground"] else None,
    )
