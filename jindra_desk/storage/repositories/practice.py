"""The one controller record in the vault (J-02)."""

from __future__ import annotations

from jindra_desk.domain.business.practice import Practice
from jindra_desk.storage.engine.columns import read_text
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction
from jindra_desk.storage.repositories.clients import address_of


class SqlPracticeRepository:
    """Implements `PracticeRepository`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def get(self) -> Practice | None:
        """Answer the practice, or None before set-up is done."""
        row = self._transaction.one("SELECT * FROM practice")
        if row is None:
            return None
        return self._transaction.read("practice", row, practice_of)

    def mark_demo(self) -> None:
        """Mark the vault as one with invented data: no real client should ever be written here."""
        self._transaction.write("UPDATE vault_identity SET demo = 1")
        self._transaction.marked_demo = True

    def save(self, practice: Practice) -> None:
        """Insert or replace it."""
        address = practice.address
        self._transaction.upsert("practice", {
            "id": 1, "name": practice.name, "contact_person": practice.contact_person, "kind": practice.kind,
            "street": address.street, "house_number": address.house_number, "addition": address.addition,
            "postcode": address.postcode, "town": address.town, "phone": practice.phone, "email": practice.email,
            "kvk": practice.kvk, "vat_id": practice.vat_id, "complaints_officer": practice.complaints_officer,
            "dispute_body": practice.dispute_body,
        }, key=("id",))


def practice_of(row: StoredRow) -> Practice:
    """Build the record from its row."""
    return Practice(
        name=read_text(row["name"]), contact_person=read_text(row["contact_person"]), kind=read_text(row["kind"]),
        address=address_of(row),
        phone=read_text(row["phone"]), email=read_text(row["email"]), kvk=read_text(row["kvk"]),
        vat_id=read_text(row["vat_id"]),
        complaints_officer=read_text(row["complaints_officer"]), dispute_body=read_text(row["dispute_body"]))
