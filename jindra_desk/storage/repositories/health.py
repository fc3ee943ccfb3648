"""Health block and skin type in the vault; whether they may be read or written is the use case's gate (J-14)."""

from __future__ import annotations

from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.clients.health import HealthRecord, SkinType
from jindra_desk.storage.engine.columns import day, read_text, whole
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction


class SqlHealthRepository:
    """Implements `HealthRepository`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def get(self, client_id: ClientId) -> HealthRecord | None:
        """What the client told, or None."""
        row = self._transaction.one("SELECT * FROM health_records WHERE client_id = ?", (client_id,))
        if row is None:
            return None
        return self._transaction.read("health_records", row, health_of)

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
        return None if row is None else self._transaction.read("skin_types", row, skin_type_of)

    def save_skin_type(self, skin_type: SkinType) -> None:
        """Insert or replace."""
        self._transaction.upsert("skin_types", {
            "client_id": skin_type.client_id, "fitzpatrick": skin_type.fitzpatrick, "noted_on": skin_type.noted_on,
        }, key=("client_id",))

    def remove_skin_type(self, client_id: ClientId) -> None:
        """Delete it."""
        self._transaction.write("DELETE FROM skin_types WHERE client_id = ?", (client_id,))


def health_of(row: StoredRow) -> HealthRecord:
    """Build one block from its row."""
    return HealthRecord(
        client_id=ClientId(read_text(row["client_id"])), asked_on=day(row["asked_on"]),
        allergies=read_text(row["allergies"]),
        medication=read_text(row["medication"]), pregnancy=read_text(row["pregnancy"]),
        skin_conditions=read_text(row["skin_conditions"]),
        implants=read_text(row["implants"]), notes=read_text(row["notes"]))


def skin_type_of(row: StoredRow) -> SkinType:
    """Build one skin type from its row."""
    return SkinType(ClientId(read_text(row["client_id"])), whole(row["fitzpatrick"], most=6, least=1),
                    day(row["noted_on"]))
