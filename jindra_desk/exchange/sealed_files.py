"""Writes a file outside the vault that nobody can read without its key, such as a copy of the ledger."""

from __future__ import annotations

from pathlib import Path

from jindra_desk.disk.durable import write_whole
from jindra_desk.exchange.readable_outlet import storage_failed


class SealedFiles:
    """Whole or not at all, durable, readable by the user only."""

    def write(self, path: Path, content: bytes) -> None:
        """Make the folder if it is not there; raises `StorageFailed`."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, content)
        except OSError as error:
            raise storage_failed(error) from error
