"""Health block and skin type in the vault; whether they may be read or written is the use case's gate (J-14)."""

from __future__ import annotations

from datetime import date

from jindra_desk.domain.health import HealthRecord, SkinType
from jindra_desk.domain.ids import ClientId
from jindra_desk.storage.transaction import Transaction


class SqlHealthRepository:
    """Implements `HealthRepository`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def get(self, client_id: ClientId) -> HealthRecord | None:
        """What the client told, or None."""
        row = self._transaction.one("SELECT * FROM health_records WHERE client_id = ?", (client_id,))
        if row is None:
            return None
        return HealthRecord(
            client_id=client_id, asked_on=date.fromisoformat(row["asked_on"]), allergies=row["allergies"],
            medication=row["medication"], pregnancy=row["pregnancy"], skin_conditions=row["skin_conditions"],
            implants=row["implants"], notes=row["notes"])

    def save(self, record: HealthRecord) -> None:
        """Insert or replace."""
        self._transaction.upsert("health_records", {
            "client_id": record.client_id, "asked_on": record.asked_on, "allergies": record.allergies,
            "medication": record.medication, "pregnancy": record.pregnancy, "skin_conditions": record.skin_conditions,
            "implants": record.implants, "notes": record.notes,
        }, key=("client_id",))

    def remove(self, client_id: ClientId) -> None:
        """Delete the block."""
        self._transaction.write("DELETE FROM health_records WHERE client_id = ?", (client_id,))

    def skin_type(self, client_id: ClientId) -> SkinType | None:
        """The noted skin type, or None."""
        row = self._transaction.one("SELECT * FROM skin_types WHERE client_id = ?", (client_id,))
        return None if row is None else SkinType(client_id, row["fitzpatrick"], date.fromisoformat(row["noted_on"]))

    def save_skin_type(self, skin_type: SkinType) -> None:
        """Insert or replace."""
        self._transaction.upsert("skin_types", {
            "client_id": skin_type.client_id, "fitzpatrick": skin_type.fitzpatrick, "noted_on": skin_type.noted_on,
        }, key=("client_id",))

    def remove_skin_type(self, client_id: ClientId) -> None:
        """Delete it."""
        self._transaction.write("DELETE FROM skin_types WHERE client_id = ?", (client_id,))
