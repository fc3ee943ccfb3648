"""Copies of the ledger beside the backups that can be reached, so that an old backup knows what was erased (T-44)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from jindra_desk.application.copies.register import backup_places
from jindra_desk.application.ports.files import LocalFiles
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.copies.backup import ledger_beside
from jindra_desk.domain.vault.ledger import MOST_FILE_BYTES


def spread_ledger(session: Session, services: Callable[[], Services]) -> int:
    """Bring the ledger in each reachable folder with backups up to date; answer how many were behind.

    A place that is gone, or whose ledger tells another history, is left alone: the next opening tries again.
    """
    ledger = ledger_beside(session.vault.path)
    with session.vault.reading() as uow:
        places = backup_places(uow)
    folder = session.files.vault
    if not places or not folder.stands(ledger):
        return 0
    written = 0
    content: bytes | None = None
    with suppress(StorageFailed):
        content = folder.read(ledger, MOST_FILE_BYTES)
    for place in places if content is not None else ():
        # A stick that is full or write-protected must not hide that the file here is gone.
        with suppress(OSError, ValueError, StorageFailed):
            written += _bring_up_to_date(session.files, place / ledger.name, content or b"", services)
    return written


def _bring_up_to_date(files: LocalFiles, copy: Path, content: bytes, services: Callable[[], Services]) -> bool:
    if not files.places.is_there(copy.parent):
        return False
    known = files.vault.read(copy, MOST_FILE_BYTES) if files.vault.stands(copy) else b""
    if known is None or known == content or not content.startswith(known):
        return False
    services().sealed_files.write(copy, content)
    return True
