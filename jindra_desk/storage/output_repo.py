"""The note of readable output under way, in the vault (trust #20)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from jindra_desk.domain.handout.output import OutputKind, ReadableOutput
from jindra_desk.storage.columns import read_moment
from jindra_desk.storage.transaction import Transaction


class SqlOutputRepository:
    """Implements `OutputRepository`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def begin(self, output: ReadableOutput) -> None:
        """Insert one row, before its first byte is written."""
        self._transaction.insert("readable_outputs", {
            "id": output.id, "place": output.place, "name": output.name, "kind": output.kind,
            "begun_at": output.begun_at, "on_other_disk": int(output.on_other_disk), "ended_at": output.ended_at,
        })

    def end(self, output: ReadableOutput) -> None:
        """Close a row; how it ended stands with the disclosure, which has its line in the log."""
        self._transaction.derive("UPDATE readable_outputs SET place = ?, ended_at = ? WHERE id = ?", (
            output.place, output.ended_at.isoformat() if output.ended_at else None, output.id))

    def knows(self, output_id: str) -> bool:
        """Whether there is a row of this id."""
        return bool(self._transaction.all("SELECT 1 FROM readable_outputs WHERE id = ?", (output_id,)))

    def open(self) -> tuple[ReadableOutput, ...]:
        """What was begun and not ended, oldest first."""
        rows = self._transaction.all(
            "SELECT * FROM readable_outputs WHERE ended_at IS NULL ORDER BY begun_at, id")
        return tuple(map(_output, rows))


def _output(row: Any) -> ReadableOutput:
    return ReadableOutput(
        id=row["id"], place=bytes(row["place"]), name=row["name"], kind=OutputKind(row["kind"]),
        begun_at=datetime.fromisoformat(row["begun_at"]), on_other_disk=bool(row["on_other_disk"]),
        ended_at=read_moment(row["ended_at"]))
