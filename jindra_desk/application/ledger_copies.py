"""Copies of the ledger beside every backup that can be reached, so that an old backup knows what was erased (T-44)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from jindra_desk.application.ports import UnitOfWork
from jindra_desk.application.services import Services
from jindra_desk.application.session import Session
from jindra_desk.domain.errors import StorageFailed

PLACES = "backup.places"
MOST_PLACES = 50
"""Older backups than these are forgotten: they age out (requirements section 10)."""


def note_backup_place(uow: UnitOfWork, folder: Path) -> None:
    """Remember where a backup was made, newest last."""
    known = [place for place in backup_places(uow) if place != folder]
    uow.settings.put(PLACES, [str(place) for place in (*known, folder)][-MOST_PLACES:])


def backup_places(uow: UnitOfWork) -> tuple[Path, ...]:
    """The folders of backups made from this vault, oldest first."""
    stored = uow.settings.get(PLACES)
    return tuple(Path(str(place)) for place in stored) if isinstance(stored, list) else ()


def spread_ledger(session: Session, services: Callable[[], Services]) -> int:
    """Bring the ledger beside each reachable backup up to date; answer how many were behind.

    A place that is gone, or whose ledger is of something else, is left alone: the next opening tries again.
    """
    ledger = _beside(session.vault.path)
    with session.vault.reading() as uow:
        places = backup_places(uow)
    if not places or not ledger.is_file():
        return 0
    written = 0
    with suppress(OSError):
        content = ledger.read_bytes()
        for place in places:
            # A stick that is full or write-protected must not hide that the file here is gone.
            with suppress(OSError, StorageFailed):
                written += _bring_up_to_date(place / session.vault.path.name, content, services)
    return written


def _bring_up_to_date(backup: Path, content: bytes, services: Callable[[], Services]) -> bool:
    if not backup.is_file():
        return False
    copy = _beside(backup)
    known = copy.read_bytes() if copy.exists() else b""
    if known == content or not content.startswith(known):
        return False
    services().files.write(copy, content)
    return True


def _beside(vault: Path) -> Path:
    return vault.with_name(f"{vault.name}.ledger")
