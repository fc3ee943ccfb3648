"""Building the vault's file again, and when not to: SQLite takes as much memory for it as the file is large (measured).

Where there is too little, the system ends the program instead of telling it. At an opening that would bar the owner
from all clients for ever, so that a file is only built again when it takes a small part of the memory that is free.
"""

from __future__ import annotations

from collections.abc import Callable

from jindra_desk.application.session.session import Session

FreeMemory = Callable[[], int]
"""Answers how many bytes of memory are free for a program now."""
UNCLEAN = "ledger.unclean"
"""Set from an erasure until the file is known to be clean, so that a crash in between leaves nothing in free pages."""
SHARE = 4
"""The file may take a quarter of what is free."""


def compact_within(session: Session, free_memory: FreeMemory | None) -> bool:
    """Build the file again when the memory allows it; answer whether that was done. Without `free_memory` it always is.

    Raises `StorageFailed`.
    """
    if free_memory is not None and session.files.vault.size(session.vault.path) > free_memory() // SHARE:
        return False
    session.vault.pages.compact()
    return True
