"""What lies under the names that SQLite takes for its own: looked at before it may, and put aside unless it is ours."""

from __future__ import annotations

from pathlib import Path

from jindra_desk.disk.naming import each_by_itself, put_aside, remove_regular
from jindra_desk.disk.reading import stands_there
from jindra_desk.disk.vault_files import VaultFile, beside, names_put_aside
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.engine.faults import typed_faults
from jindra_desk.storage.engine.pages import any_page_fits
from jindra_desk.storage.engine.rollback_journal import JournalNature, holds_pages_of, nature_of

NEVER_OURS = (VaultFile.WAL, VaultFile.SHARED_MEMORY)
"""This program writes no log ahead of the vault."""
OF_SQLITE = (VaultFile.JOURNAL, *NEVER_OURS)


def journal_path(path: Path) -> Path:
    """`X.jdv-journal`: there only during a transaction, or after a crash in one."""
    return beside(path, VaultFile.JOURNAL)


def settle_beside(path: Path, data_key: Secret) -> tuple[Path, ...]:
    """Leave nothing under the names of SQLite's own files that it must not read; answer what was put aside, and where.

    SQLite opens these by name, follows links, and writes what they hold into the vault. A write-ahead log is never
    ours. A journal is played back only when it is of a transaction of this vault that was cut off just now. All else
    keeps its content under another name. No transaction of this vault is open, in any program. Raises `StorageFailed`.
    """
    aside = put_never_ours_aside(path)
    with typed_faults():
        journal = journal_path(path)
        if stands_there(journal) and nature_of(journal, path, data_key) is JournalNature.STRANGE:
            aside.append(put_aside(journal))
    return tuple(aside)


def put_never_ours_aside(path: Path) -> list[Path]:
    """Put a log and its index aside, whatever they are; answer where they are now. Raises `StorageFailed`."""
    with typed_faults():
        return [put_aside(beside(path, kind)) for kind in NEVER_OURS if stands_there(beside(path, kind))]


def remove_own_aside(path: Path, data_key: Secret) -> int:
    """Take away what was put aside and holds pages of this vault, of whatever moment; answer how many.

    A journal or a copy of another moment holds whom it was about then. What is anybody else's stays. Raises
    `StorageFailed`.
    """
    with typed_faults():
        return sum(each_by_itself(remove_regular, [
            file for file in (path.with_name(name) for name in names_put_aside(path))
            if holds_pages_of(file, path, data_key) or any_page_fits(file, data_key)]))
