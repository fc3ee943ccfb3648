"""The log of everything that left, in the vault (J-05)."""

from __future__ import annotations

from datetime import datetime

from jindra_desk.domain.base.ids import ClientId, DisclosureId
from jindra_desk.domain.handout.disclosure import Disclosure, DisclosureState, RecipientType
from jindra_desk.storage.engine.columns import moment, read_strings, read_text, stored_json
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction


class SqlDisclosureRepository:
    """Implements `DisclosureRepository`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, disclosure: Disclosure, output_id: str = "") -> None:
        """Insert one line; `output_id` is the readable output that it goes with."""
        self._transaction.insert("disclosures", {
            "id": disclosure.id, "client_id": disclosure.client_id, "at": disclosure.at,
            "recipient_type": disclosure.recipient_type, "recipient": disclosure.recipient,
            "purpose": disclosure.purpose, "basis": disclosure.basis, "contents": stored_json(disclosure.contents),
            "state": disclosure.state, "output_id": output_id, "place": disclosure.place,
        })

    def close(self, disclosure_id: DisclosureId, state: DisclosureState, at: datetime) -> None:
        """Say how it ended; a line that went with its client is no longer there to be closed."""
        self._transaction.derive(
            "UPDATE disclosures SET state = ?, closed_at = ? WHERE id = ? AND state = ?",
            (state.value, at.isoformat(), disclosure_id, DisclosureState.BEGUN.value))

    def begun(self) -> tuple[tuple[Disclosure, str], ...]:
        """Lines that were begun and never closed, oldest first, each with the id of its readable output."""
        rows = self._transaction.all(
            "SELECT * FROM disclosures WHERE state = ? ORDER BY at, id", (DisclosureState.BEGUN.value,))
        return self._transaction.read_all(
            "disclosures", rows, lambda row: (disclosure_of(row), read_text(row["output_id"])))

    def of_client(self, client_id: ClientId) -> tuple[Disclosure, ...]:
        """Oldest first; without those of which nothing left."""
        rows = self._transaction.all("SELECT * FROM disclosures WHERE client_id = ? AND state <> ?",
                                     (client_id, DisclosureState.FAILED.value))
        found = self._transaction.read_all("disclosures", rows, disclosure_of)
        return tuple(sorted(found, key=lambda disclosure: (disclosure.at, disclosure.id)))


def disclosure_of(row: StoredRow) -> Disclosure:
    """Build one line from its row."""
    return Disclosure(
        id=DisclosureId(read_text(row["id"])), client_id=ClientId(read_text(row["client_id"])), at=moment(row["at"]),
        recipient_type=RecipientType(read_text(row["recipient_type"])), recipient=read_text(row["recipient"]),
        purpose=read_text(row["purpose"]),
        basis=read_text(row["basis"]), contents=read_strings(row["contents"]),
        state=DisclosureState(read_text(row["state"])),
        place=read_text(row["place"]))
