"""Removing one client from every table, and counting through the schema itself what is left (J-09, J-20)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from jindra_desk.application.ports.repositories.erasure import FileCounts
from jindra_desk.domain.base.ids import ClientId, PhotoId
from jindra_desk.domain.records.care import PHOTO_PICTURES
from jindra_desk.domain.records.field import Belongs, Needle, StoredField, StoredTable
from jindra_desk.domain.records.register import field_name, needle_fields
from jindra_desk.storage.engine.transaction import Transaction
from jindra_desk.storage.erasure.needles import column_sql, needles_of, rows_sql
from jindra_desk.storage.search.index import ClientIndex


class SqlErasureRepository:
    """Implements `ErasureRepository`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def counts(self, client_id: ClientId) -> FileCounts:
        """How much of each thing the file holds; `others` are all rows that have no figure of their own."""
        counted = {
            table: int(self._transaction.value(f"SELECT count(*) FROM {table} WHERE client_id = ?", (client_id,)))
            for table in self._client_tables()
        }
        performed = self._count("treatments", "status = 'performed'", client_id)
        given = self._count("consents", "decision = 'given'", client_id)
        forms = self._count("documents", "id IN (SELECT document_id FROM consents WHERE client_id = ? AND "
                            "decision = 'given')", client_id, client_id)
        own = ("photos", "documents", "receipt_links")
        rest = sum(n for table, n in counted.items() if table not in own and table != "client_index")
        return FileCounts(
            treatments=performed, photos=counted["photos"], consents=given, documents=counted["documents"],
            receipts=counted["receipt_links"], others=rest - performed - given, forms=forms)

    def _count(self, table: str, where: str, *values: ClientId) -> int:
        return int(self._transaction.value(f"SELECT count(*) FROM {table} WHERE client_id = ? AND {where}", values))

    def needles(self, client_id: ClientId) -> Mapping[str, Sequence[bytes]]:
        """Byte strings to look for after the erasure, by the field that they stand in, as the register says."""
        fields: dict[StoredTable, list[tuple[StoredField, Needle]]] = {}
        for table, field, form in needle_fields():
            fields.setdefault(table, []).append((field, form))
        needles: dict[str, tuple[bytes, ...]] = {}
        for table, wanted in fields.items():
            rows = self._rows_of(table, [field for field, _ in wanted], client_id)
            for field, form in wanted:
                found = dict.fromkeys(needle for row in rows for needle in needles_of(form, row[field.column], row))
                if found:
                    needles[field_name(table, field)] = tuple(found)
        return needles

    def photo_needles(self, photo_ids: Iterable[PhotoId]) -> Mapping[str, Sequence[bytes]]:
        """A piece of the middle of each photo in each size, by the field that it stands in."""
        table, ids = PHOTO_PICTURES, tuple(photo_ids)
        needles: dict[str, tuple[bytes, ...]] = {}
        for field in table.fields:
            if field.search is Needle.BYTES:
                told = f"SELECT {column_sql(field)} FROM {table.name} WHERE {table.link} = ?"
                pieces = [self._transaction.value(told, (photo_id,)) for photo_id in ids]
                found = dict.fromkeys(needle for piece in pieces for needle in needles_of(Needle.BYTES, piece, None))
                if found:
                    needles[field_name(table, field)] = tuple(found)
        return needles

    def erase(self, client_id: ClientId) -> None:
        """Delete every row that belongs to the client; receipts stay, without their link (J-22)."""
        transaction = self._transaction
        transaction.must_be_writable()
        ClientIndex(transaction).remove(client_id)
        for table in self._client_tables():
            transaction.write(f"DELETE FROM {table} WHERE client_id = ?", (client_id,))
        transaction.write("DELETE FROM settings WHERE instr(value, ?)", (client_id,))
        transaction.write("DELETE FROM clients WHERE id = ?", (client_id,))
        transaction.erased = True

    def remaining_rows(self, client_id: ClientId) -> int:
        """Count rows of any table, the shadow tables of the search index too, that still hold the id in any column."""
        remaining = 0
        for table in self._tables():
            columns = [row["name"] for row in self._transaction.all("SELECT name FROM pragma_table_info(?)", (table,))]
            holds = " OR ".join(f'instr(CAST("{column}" AS TEXT), :id)' for column in columns)
            counted = self._transaction.value(f'SELECT count(*) FROM "{table}" WHERE {holds}', {"id": client_id})
            remaining += int(counted)
        return remaining

    def _tables(self) -> list[str]:
        rows = self._transaction.all(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
        return [row["name"] for row in rows]

    def _client_tables(self) -> list[str]:
        rows = self._transaction.all(
            "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) p ON p.name = 'client_id' "
            "WHERE m.type = 'table' ORDER BY m.name")
        return [row["name"] for row in rows]

    def _rows_of(self, table: StoredTable, fields: Sequence[StoredField], client_id: ClientId) -> list[Any]:
        """The client's rows with these columns; of the card itself all of them, since names are built of several."""
        columns = "*" if table.belongs is Belongs.IS_CLIENT else ", ".join(column_sql(field) for field in fields)
        return self._transaction.all(f"SELECT {columns} FROM {table.name} WHERE {rows_sql(table)}", (client_id,))
