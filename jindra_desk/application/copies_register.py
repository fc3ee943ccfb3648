"""The register of copies: every file that holds what this vault held, where it is, and when it goes (K-133).

Erased people stand in older copies, so that each has an end date, and goes on that day or as soon after it as the place
can be reached. What was made by a program that died, or by a vault that was put back since, is found in the places and
taken up.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from jindra_desk.application.backup_ports import BackupStore
from jindra_desk.application.changes import ChangeSet, Topic
from jindra_desk.application.ports import UnitOfWork
from jindra_desk.application.session import Session
from jindra_desk.domain.audit import ObjectKind, Verb
from jindra_desk.domain.backup import SUFFIX, CopyKind, CopyState, DaySeen, VaultCopy, ends_on, outlived
from jindra_desk.domain.errors import JindraError

PLACE = "backup.place"
"""Setting: the stick or folder that she chose once."""
_DAY = "backup.day"
"""Setting: `DaySeen`."""


@dataclass(frozen=True, slots=True)
class CopyLine:
    """One copy as a list shows it. `reachable`: its folder is there now; `overdue`: it should have gone already."""

    id: str
    kind: CopyKind
    place: str
    file: str
    made_at: datetime
    verified_at: datetime | None
    ends_on: date
    state: CopyState
    bytes: int
    reachable: bool
    overdue: bool

    @property
    def path(self) -> Path:
        """Where it stands."""
        return Path(self.place, self.file)


def list_copies(session: Session) -> tuple[CopyLine, ...]:
    """Every copy, newest first; asks the disk which places are there."""
    with session.vault.reading() as uow:
        copies = uow.copies.all()
    today = session.clock.today()
    there = {place: _is_there(Path(place)) for place in {copy.place for copy in copies}}
    return tuple(
        CopyLine(copy.id, copy.kind, copy.place, copy.file, copy.made_at, copy.verified_at, copy.ends_on, copy.state,
                 copy.bytes, reachable=there[copy.place], overdue=copy.ends_on < today)
        for copy in copies)


def chosen_place(uow: UnitOfWork) -> Path | None:
    """The stick or folder for backups, once she chose it."""
    stored = uow.settings.get(PLACE)
    return Path(stored) if isinstance(stored, str) else None


def choose_place(session: Session, place: Path) -> ChangeSet:
    """Remember where backups go from now on."""
    with session.vault.unit_of_work() as uow:
        uow.settings.put(PLACE, str(place))
        uow.audit.append(Verb.SETTINGS, ObjectKind.SETTING, None, session.clock.now())
    return ChangeSet.of(Topic.SETTING)


def backup_places(uow: UnitOfWork) -> tuple[Path, ...]:
    """Every folder that holds backups of this vault, as far as the register knows, and the chosen one."""
    places = [Path(copy.place) for copy in uow.copies.all() if copy.kind is CopyKind.BACKUP]
    chosen = chosen_place(uow)
    return tuple(dict.fromkeys([*places, *([chosen] if chosen else [])]))


def forget_copy(session: Session, copy_id: str) -> ChangeSet:
    """Take a copy out of the register that she destroyed herself, with its stick for instance."""
    with session.vault.unit_of_work() as uow:
        uow.copies.remove(copy_id)
        uow.audit.append(Verb.ERASE, ObjectKind.VAULT, None, session.clock.now())
    return ChangeSet.of(Topic.SETTING)


def age_out(session: Session) -> tuple[str, ...]:
    """Remove copies whose last day is past and that can be reached; answer their names (`domain/backup.outlived`).

    Nothing goes on a day that the clock may have jumped to.
    """
    today = session.clock.today()
    if not _is_credible(session, today):
        return ()
    with session.vault.reading() as uow:
        going = outlived(uow.copies.all(), today)
    gone = [copy for copy in going if _is_there(Path(copy.place)) and _removed(copy.path)]
    if gone:
        with session.vault.unit_of_work() as uow:
            for copy in gone:
                uow.copies.remove(copy.id)
            uow.audit.append(Verb.ERASE, ObjectKind.VAULT, None, session.clock.now())
    return tuple(copy.file for copy in gone)


def _is_credible(session: Session, today: date) -> bool:
    with session.vault.reading() as uow:
        stored = uow.settings.get(_DAY)
    known = None
    if isinstance(stored, dict):
        doubted = stored.get("doubted")
        known = DaySeen(date.fromisoformat(str(stored["seen"])),
                        date.fromisoformat(doubted) if isinstance(doubted, str) else None)
    told, credible = (DaySeen(today), True) if known is None else known.told(today)
    if told != known:
        with session.vault.unit_of_work() as uow:
            uow.settings.put(_DAY, {"seen": told.seen.isoformat(),
                                    "doubted": told.doubted.isoformat() if told.doubted else None})
            uow.audit.append(Verb.SETTINGS, ObjectKind.SETTING, None, session.clock.now())
    return credible


def reconcile(session: Session, store: BackupStore | None = None) -> int:
    """Bring the register up to date with what lies there; answer how many lines changed.

    Takes up copies that migrations left and, with `store`, backups of this vault that it does not know; takes out what
    somebody removed. A place that is away stays as it is.
    """
    with session.vault.reading() as uow:
        known, places = uow.copies.all(), backup_places(uow)
    there = {copy.path for copy in known}
    fresh = [*_of_migrations(session, there)]
    if store is not None:
        fresh += _strays(session, store, places, there)
    gone = [copy for copy in known if _is_there(Path(copy.place)) and not copy.path.exists()]
    if fresh or gone:
        with session.vault.unit_of_work() as uow:
            for copy in gone:
                uow.copies.remove(copy.id)
            for copy in fresh:
                uow.copies.put(copy)
            uow.audit.append(Verb.CHANGE, ObjectKind.VAULT, None, session.clock.now())
    return len(fresh) + len(gone)


def _of_migrations(session: Session, known: set[Path]) -> list[VaultCopy]:
    found = []
    zone = session.clock.now().tzinfo
    for path in session.vault.migration_copies():
        if path not in known:
            about = path.stat()
            made = datetime.fromtimestamp(about.st_mtime, zone)
            found.append(VaultCopy(session.ids.new_id(), CopyKind.BEFORE_MIGRATION, str(path.parent), path.name, made,
                                   made, ends_on(made.date()), CopyState.VERIFIED, about.st_size))
    return found


def _strays(session: Session, store: BackupStore, places: Iterable[Path], known: set[Path]) -> list[VaultCopy]:
    found = []
    for place in places:
        with suppress(OSError):
            for path in sorted(place.glob(f"*{SUFFIX}")):
                if path in known:
                    continue
                with suppress(JindraError):
                    info = store.inspect(path)
                    if info.vault_id == session.vault.vault_id:
                        found.append(VaultCopy(
                            session.ids.new_id(), CopyKind.BACKUP, str(place), path.name, info.made_at, None,
                            ends_on(info.made_at.date()), CopyState.FOUND, info.bytes))
    return found


def _is_there(place: Path) -> bool:
    try:
        return place.is_dir()
    except OSError:
        return False


def _removed(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
