"""Small settings of this vault: only what has the shape of its key is kept, and only that is believed (trust #21)."""

from __future__ import annotations

from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.settings.shapes import fits
from jindra_desk.storage.engine.columns import NotReadable, read_json, read_text, stored_json
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction

_ASIDE = ".unreadable"
"""Behind the key of a setting that could not be read: what was there when a new value was written."""


class SettingRefused(InvalidInput):
    """A value that could not be read again the next time; the setting stays as it was."""

    title = noop("Deze instelling kan zo niet worden bewaard.")
    cause = noop("Er is niets veranderd.")
    next_step = noop("Kies een andere waarde.")


class SqlSettingRepository:
    """Implements `SettingRepository`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def get(self, key: str) -> object:
        """The value; None when it was never set, or when what is there cannot be read (`lost`)."""
        column = self._transaction.value("SELECT value FROM settings WHERE key = ?", (key,))
        value, readable = _read(key, column)
        return value if readable else None

    def lost(self, key: str) -> bool:
        """Whether something is there that cannot be read."""
        column = self._transaction.value("SELECT value FROM settings WHERE key = ?", (key,))
        return not _read(key, column)[1]

    def unreadable(self) -> tuple[str, ...]:
        """The keys of everything that cannot be read."""
        rows = self._transaction.all("SELECT key, value FROM settings ORDER BY key")
        return tuple(row["key"] for row in rows
                     if not read_text(row["key"]).endswith(_ASIDE) and not _read(read_text(row["key"]),
                     row["value"])[1])

    def put(self, key: str, value: object) -> None:
        """Set a JSON-able value, and read it back; None removes it.

        Raises `SettingRefused` for what could not be read again. What was there and cannot be read is put aside.
        """
        if self.lost(key):
            self._transaction.write("INSERT OR REPLACE INTO settings SELECT key || ?, value FROM settings "
                                    "WHERE key = ?", (_ASIDE, key))
        if value is None:
            self._transaction.write("DELETE FROM settings WHERE key = ?", (key,))
            return
        try:
            content = stored_json(value)
        except (ValueError, TypeError, RecursionError) as error:
            raise SettingRefused(key) from error
        if not fits(key, value):
            raise SettingRefused(key)
        self._transaction.upsert("settings", {"key": key, "value": content}, key=("key",))
        if self.lost(key) or self.get(key) != value:
            raise SettingRefused(key)


def readable_setting(row: StoredRow) -> object:
    """The value of one row; raises `NotReadable`. What was put aside may be anything."""
    value, readable = _read(read_text(row["key"]), row["value"])
    if not readable and not read_text(row["key"]).endswith(_ASIDE):
        raise NotReadable
    return value


def _read(key: str, column: object) -> tuple[object, bool]:
    """The value and whether it can be read; nothing at all can."""
    if column is None:
        return None, True
    try:
        value: object = read_json(str(column))
    except NotReadable:
        return None, False
    return (value, True) if fits(key, value) else (None, False)
