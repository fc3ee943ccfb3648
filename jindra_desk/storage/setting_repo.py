"""Small settings of this vault."""

from __future__ import annotations

from jindra_desk.storage.columns import read_json, stored_json
from jindra_desk.storage.transaction import Transaction


class SqlSettingRepository:
    """Implements `SettingRepository`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def get(self, key: str) -> object:
        """The value, or None when it was never set."""
        column = self._transaction.value("SELECT value FROM settings WHERE key = ?", (key,))
        value: object = None if column is None else read_json(column)
        return value

    def put(self, key: str, value: object) -> None:
        """Set a JSON-able value; None removes it."""
        if value is None:
            self._transaction.write("DELETE FROM settings WHERE key = ?", (key,))
        else:
            self._transaction.upsert("settings", {"key": key, "value": stored_json(value)}, key=("key",))
