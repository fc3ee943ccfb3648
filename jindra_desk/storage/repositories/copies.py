"""The register of copies in the vault (K-133): one row for each file that holds what this vault held.

A path is kept as the bytes that the system knows it by (`path`); `place` and `file` beside it are for reading, and hold
what no text can as an escape. Whatever a row holds, it never bars the opening: one that no program can have written is
left out, and counted.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path, PurePosixPath, PureWindowsPath

from jindra_desk.domain.copies.backup import CopyKind, CopyState, VaultCopy
from jindra_desk.storage.engine.columns import day, flag, moment, read_blob, read_moment, read_text, whole
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction


class SqlCopyRepository:
    """Implements `CopyRepository`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def put(self, copy: VaultCopy) -> None:
        """Insert a copy, as the newest unless it has a place in the order; one of the same place and name takes over
        its row.
        """
        place, file = readable(copy.place), readable(copy.file)
        self._transaction.write("DELETE FROM copies WHERE place = ? AND file = ?", (place, file))
        last = self._transaction.value("SELECT max(register_order) FROM copies") or 0
        self._transaction.insert("copies", {
            "id": copy.id, "kind": copy.kind, "place": place, "file": file, "made_at": copy.made_at,
            "verified_at": copy.verified_at, "ends_on": copy.ends_on, "state": copy.state, "bytes": copy.bytes,
            "sha256": copy.sha256, "path": os.fsencode(copy.path), "misdated": copy.misdated,
            "register_order": copy.order or last + 1,
        })

    def renumber(self, copies: Iterable[VaultCopy]) -> None:
        """Give each its `order`; others keep theirs."""
        for copy in copies:
            self._transaction.write("UPDATE copies SET register_order = ? WHERE id = ?", (copy.order, copy.id))

    def remove(self, copy_id: str) -> None:
        """Take a copy out of the register; nothing when it is not in it."""
        self._transaction.write("DELETE FROM copies WHERE id = ?", (copy_id,))

    def all(self) -> tuple[VaultCopy, ...]:
        """The newest in the order of the register first; rows that cannot be read are left out, and noted."""
        return self._transaction.read_all("copies", self._transaction.all(_ROWS), copy_of)

    def unreadable(self) -> int:
        """How many rows hold what no program can have written there."""
        rows = self._transaction.all(_ROWS)
        return len(rows) - len(self._transaction.read_all("copies", rows, copy_of))


_ROWS = "SELECT * FROM copies ORDER BY register_order DESC, id DESC"
_MOST_LETTERS = 32_768
"""The longest path of any system that the program runs on."""


def readable(path: str) -> str:
    """A path as text that can be stored and shown anywhere: bytes that are no text stand as an escape."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def copy_of(row: StoredRow) -> VaultCopy:
    """Build one copy from its row."""
    place, file = read_text(row["place"]), read_text(row["file"])
    if row["path"] is not None:
        path = Path(os.fsdecode(read_blob(row["path"])))
        if readable(str(path.parent)) == place and readable(path.name) == file:
            place, file = str(path.parent), path.name
    return VaultCopy(
        id=read_text(row["id"]), kind=CopyKind(read_text(row["kind"])), place=_checked_place(place),
        file=_checked_name(file),
        made_at=moment(row["made_at"]), verified_at=read_moment(row["verified_at"]), ends_on=day(row["ends_on"]),
        state=CopyState(read_text(row["state"])), bytes=whole(row["bytes"], most=2**60),
        sha256=read_text(row["sha256"]),
        misdated=flag(row["misdated"]), order=whole(row["register_order"]))


def _checked_place(place: str) -> str:
    """A whole path of this system or of the one that the vault came from; raises `ValueError`."""
    whole = PurePosixPath(place).is_absolute() or PureWindowsPath(place).is_absolute()
    if not whole or "\0" in place or len(place) > _MOST_LETTERS:
        raise ValueError("no place")
    return place


def _checked_name(file: str) -> str:
    """A name in that folder, and no way out of it; raises `ValueError`."""
    if file in {"", ".", ".."} or {"/", "\0"} & set(file) or len(file) > _MOST_LETTERS:
        raise ValueError("no name")
    return file
