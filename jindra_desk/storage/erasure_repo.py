"""Removing one client from every table, and counting through the schema itself what is left (J-09, J-20)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from jindra_desk.application.repositories import FileCounts
from jindra_desk.domain.folding import fold
from jindra_desk.domain.ids import ClientId, PhotoId
from jindra_desk.storage.client_index import ClientIndex
from jindra_desk.storage.client_rows import name_of
from jindra_desk.storage.transaction import Transaction

_SHORTEST_NEEDLE = 5
"""Fewer bytes occur by chance in pictures."""
_PIECE = 40
"""Longer texts are looked for by their first and middle characters: they may be split over pages."""
_TEXTS = (
    ("treatment", "treatments", ("done", "device_settings", "particulars", "result", "attention", "aftercare", "note")),
    ("health", "health_records", ("allergies", "medication", "pregnancy", "skin_conditions", "implants", "notes")),
    ("guardian", "guardians", ("name", "phone", "email")),
    ("disclosure", "disclosures", ("recipient", "purpose")),
    ("consent", "consents", ("signer_name",)),
    ("draft", "drafts", ("content",)),
)


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
        own = ("treatments", "photos", "consents", "documents", "receipt_links")
        return FileCounts(
            treatments=counted["treatments"], photos=counted["photos"], consents=counted["consents"],
            documents=counted["documents"], receipts=counted["receipt_links"],
            others=sum(n for table, n in counted.items() if table not in own and table != "client_index"))

    def needles(self, client_id: ClientId) -> Mapping[str, Sequence[bytes]]:
        """Byte strings by kind to look for after the erasure: ids, names, ways to reach, words, parts of files.

        Each stands within one column, so that the scan can weigh which are shared with living clients.
        """
        client = self._transaction.one("SELECT * FROM clients WHERE id = ?", (client_id,))
        if client is None:
            return {}
        name = name_of(client)
        texts: dict[str, list[str]] = {
            "id": [client_id],
            "name": [client["surname"], client["given"], client["sort_key"], name.display, name.list_form, name.family],
            "former_surname": [client["former_surname"], fold(client["former_surname"])],
            "phone": [client["phone"], client["phone"].replace("+31", "0", 1)],
            "email": [client["email"], client["email"].casefold()],
            "address": [client["street"], client["postcode"]],
            "note": [client["notes"]],
            "search": [self._transaction.value(
                "SELECT words FROM client_words WHERE rowid = (SELECT rank FROM client_index WHERE client_id = ?)",
                (client_id,)) or ""],
        }
        texts["name"] += [fold(text) for text in (client["surname"], client["given"])]
        for kind, table, columns in _TEXTS:
            told = f"SELECT {', '.join(columns)} FROM {table} WHERE client_id = ?"
            for row in self._transaction.all(told, (client_id,)):
                texts.setdefault(kind, []).extend(str(column) for column in row)
        needles = {kind: [piece.encode() for text in found for piece in _pieces(text)] for kind, found in texts.items()}
        needles["photo"] = self._slices("photos", "photo_pictures", "photo_id", ("thumbnail", "picture"), client_id)
        needles["document"] = self._slices("documents", "document_contents", "document_id", ("content",), client_id)
        return {
            kind: tuple(dict.fromkeys(needle for needle in found if len(needle) >= _SHORTEST_NEEDLE))
            for kind, found in needles.items() if any(len(needle) >= _SHORTEST_NEEDLE for needle in found)
        }

    def photo_needles(self, photo_ids: Iterable[PhotoId]) -> tuple[bytes, ...]:
        """A piece of the middle of each photo in both sizes that only it has."""
        sql = ", ".join(f"substr({name}, length({name}) / 2 + 1, {_PIECE})" for name in ("thumbnail", "picture"))
        rows = [self._transaction.one(f"SELECT {sql} FROM photo_pictures WHERE photo_id = ?", (photo_id,))
                for photo_id in photo_ids]
        return tuple(bytes(piece) for row in rows if row is not None for piece in row if len(piece) >= _SHORTEST_NEEDLE)

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

    def _slices(self, table: str, contents: str, link: str, columns: Sequence[str], client_id: ClientId) -> list[bytes]:
        """A piece of the middle of each stored file: its beginning is the same for all files of a kind."""
        pieces = ", ".join(f"substr(b.{name}, length(b.{name}) / 2 + 1, {_PIECE}) AS {name}" for name in columns)
        rows = self._transaction.all(
            f"SELECT {pieces} FROM {contents} b JOIN {table} t ON t.id = b.{link} WHERE t.client_id = ?", (client_id,))
        return [bytes(column) for row in rows for column in row]


def _pieces(text: str) -> list[str]:
    if len(text) <= _PIECE:
        return [text]
    middle = len(text) // 2
    return [text[:_PIECE], text[middle:middle + _PIECE]]
