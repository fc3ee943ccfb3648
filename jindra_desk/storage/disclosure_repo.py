"""The log of everything that left, in the vault (J-05)."""

from __future__ import annotations

from datetime import datetime

from jindra_desk.domain.disclosure import Disclosure, RecipientType
from jindra_desk.domain.ids import ClientId, DisclosureId
from jindra_desk.storage.columns import read_strings, stored_json
from jindra_desk.storage.transaction import Transaction


class SqlDisclosureRepository:
    """Implements `DisclosureRepository`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, disclosure: Disclosure) -> None:
        """Insert one line."""
        self._transaction.insert("disclosures", {
            "id": disclosure.id, "client_id": disclosure.client_id, "at": disclosure.at,
            "recipient_type": disclosure.recipient_type, "recipient": disclosure.recipient,
            "purpose": disclosure.purpose, "basis": disclosure.basis, "contents": stored_json(disclosure.contents),
        })

    def of_client(self, client_id: ClientId) -> tuple[Disclosure, ...]:
        """Oldest first."""
        rows = self._transaction.all("SELECT * FROM disclosures WHERE client_id = ?", (client_id,))
        found = (
            Disclosure(id=DisclosureId(row["id"]), client_id=client_id, at=datetime.fromisoformat(row["at"]),
                       recipient_type=RecipientType(row["recipient_type"]), recipient=row["recipient"],
                       purpose=row["purpose"], basis=row["basis"], contents=read_strings(row["contents"]))
            for row in rows
        )
        return tuple(sorted(found, key=lambda disclosure: (disclosure.at, disclosure.id)))
