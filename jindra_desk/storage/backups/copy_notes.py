"""`X.jdv.kopie`: which row of the register of copies is being brought to its place, sealed by the vault (trust #17).

The note exists because the row is written before the copy is made, when nobody knows its hash yet, and because the copy
must be findable after a lock in between. Anybody can write a file of that name; only who has the vault open can seal
one, and it says no path: those stand in the row.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from pathlib import Path

from jindra_desk.disk.durable import write_whole
from jindra_desk.disk.naming import remove_regular
from jindra_desk.disk.reading import TooLarge, read_bounded
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.copies.backup_faults import NoteUnreadable
from jindra_desk.domain.copies.copy_jobs import NotedCopy
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.engine.faults import typed_faults
from jindra_desk.storage.engine.sealing import SealBroken, seal, unseal

_PURPOSE = "copy note 1"
_MOST_BYTES = 4096
_HEX = re.compile(r"[0-9a-f]{64}")


class SqlCopyNotes:
    """Implements `CopyNotes`; keeps nothing."""

    def write(self, vault: Path, data_key: Secret, noted: NotedCopy) -> None:
        """Seal and write; raises `StorageFailed`."""
        told = {"id": noted.id, "bytes": noted.bytes, "sha256": noted.sha256, "apart": noted.apart}
        with typed_faults():
            write_whole(beside(vault, VaultFile.COPY_NOTE), seal(data_key, _PURPOSE, json.dumps(told).encode()))

    def read(self, vault: Path, data_key: Secret) -> NotedCopy | None:
        """What this vault sealed; None without a note. Raises `NoteUnreadable`."""
        try:
            sealed = read_bounded(beside(vault, VaultFile.COPY_NOTE), _MOST_BYTES)
            told = json.loads(unseal(data_key, _PURPOSE, sealed))
            noted = NotedCopy(str(told["id"]), int(told["bytes"]), str(told["sha256"]),
                               told.get("apart") is True)
        except FileNotFoundError:
            return None
        except (OSError, TooLarge, SealBroken, ValueError, KeyError, TypeError, AttributeError,
                RecursionError) as error:
            raise NoteUnreadable from error
        if noted.bytes < 0 or not _HEX.fullmatch(noted.sha256):
            raise NoteUnreadable
        return noted

    def remove(self, vault: Path) -> None:
        """Take the note away."""
        with suppress(OSError):
            remove_regular(beside(vault, VaultFile.COPY_NOTE))
