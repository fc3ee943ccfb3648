"""Versions of the policy profile in the vault; none is ever changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from jindra_desk.storage.engine.columns import NotReadable, read_json, stored_json
from jindra_desk.storage.engine.transaction import Transaction


class SqlPolicyRepository:
    """Implements `PolicyRepository`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def current(self) -> tuple[int, Mapping[str, object]] | None:
        """The newest (version, record), or None before set-up is done."""
        row = self._transaction.one("SELECT version, record FROM policies ORDER BY version DESC LIMIT 1")
        return None if row is None else (row["version"], _record(row["record"]))

    def before(self, version: int) -> Iterator[Mapping[str, object]]:
        """Earlier records, newest first."""
        rows = self._transaction.all("SELECT record FROM policies WHERE version < ? ORDER BY version DESC", (version,))
        return (_record(row["record"]) for row in rows)

    def add(self, record: Mapping[str, object], valid_from: datetime) -> int:
        """Insert the next version and answer its number."""
        version = 1 + int(self._transaction.value("SELECT coalesce(max(version), 0) FROM policies"))
        self._transaction.insert("policies", {"version": version, "valid_from": valid_from,
                                              "record": stored_json(dict(record))})
        return version


def _record(column: str) -> Mapping[str, object]:
    """What is there; empty when it is no record at all."""
    try:
        record = read_json(column)
    except NotReadable:
        return {}
    return record if isinstance(record, dict) else {}
