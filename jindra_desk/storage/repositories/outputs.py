"""The note of readable output under way, in the vault (trust #20)."""

from __future__ import annotations

from jindra_desk.domain.handout.output import OutputKind, ReadableOutput
from jindra_desk.storage.engine.columns import flag, moment, read_blob, read_moment, read_text
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction


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
        """What was begun and not ended, oldest first; one that ended at no moment is noted as unreadable."""
        rows = self._transaction.all(
            "SELECT * FROM readable_outputs WHERE ended_at IS NULL OR ended_at NOT GLOB ? ORDER BY begun_at, id",
            ("[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]*[-+][0-2][0-9]:[0-5][0-9]",))
        return self._transaction.read_all("readable_outputs", rows, output_of)


def output_of(row: StoredRow) -> ReadableOutput:
    """Build one note from its row."""
    return ReadableOutput(
        id=read_text(row["id"]), place=read_blob(row["place"]), name=read_text(row["name"]),
        kind=OutputKind(read_text(row["kind"])),
        begun_at=moment(row["begun_at"]), on_other_disk=flag(row["on_other_disk"]),
        ended_at=read_moment(row["ended_at"]))
