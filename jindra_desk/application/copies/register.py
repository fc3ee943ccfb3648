"""The register of copies: every file that holds what this vault held, where it is, and when it goes (K-133).

Erased people stand in older copies, so that each has an end date, and goes on that day or as soon after it as the place
can be reached. What was made by a program that died, or by a vault that was put back since, is found in the places and
taken up.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from types import MappingProxyType

from jindra_desk.application.ports.backups import BackupStore
from jindra_desk.application.ports.files import CopyEnd
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.credible_day import doubted_today, known_days
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import moment_after, moment_at
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.wording import shown
from jindra_desk.domain.copies.backup import (
    KEEP_DAYS,
    LOST,
    CopyKind,
    CopyState,
    VaultCopy,
    dated_back,
    ends_on,
    in_order,
    is_fresh,
    misdated,
    outlived,
)
from jindra_desk.domain.copies.backup_faults import CopyLinked, CopyReplaced
from jindra_desk.domain.vault.audit import ObjectKind, Verb, moment_day

PLACE = "backup.place"
"""Setting: the stick or folder that the owner chose once."""


_LOST_BY = MappingProxyType({CopyEnd.STRANGE: CopyState.REPLACED, CopyEnd.LINKED: CopyState.LINKED})
_TOLD_OF = MappingProxyType({CopyState.REPLACED: CopyReplaced, CopyState.LINKED: CopyLinked})


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
    misdated: bool = False
    fresh: bool = False
    """A verified backup whose moment can be true: only such a one tells how old the newest is."""

    @property
    def lost(self) -> bool:
        """Whether it lives on somewhere, out of the program's sight, until the owner ticks it off."""
        return self.state in LOST

    @property
    def path(self) -> Path:
        """Where it stands."""
        return Path(self.place, self.file)


def list_copies(session: Session) -> tuple[CopyLine, ...]:
    """Every copy, the newest in the order of the register first; asks the disk which places are there."""
    with session.vault.reading() as uow:
        copies = uow.copies.all()
    now = session.clock.now()
    there = {place: session.files.places.is_there(Path(place)) for place in {copy.place for copy in copies}}
    return tuple(
        CopyLine(copy.id, copy.kind, copy.place, copy.file, copy.made_at, copy.verified_at, copy.ends_on, copy.state,
                 copy.bytes, reachable=there[copy.place], overdue=copy.ends_on < now.date(),
                 misdated=copy.misdated, fresh=is_fresh(copy, now))
        for copy in copies)


def chosen_place(uow: UnitOfWork) -> Path | None:
    """The stick or folder for backups, once the owner chose it; None for a value that is no place."""
    stored = uow.settings.get(PLACE)
    return Path(stored) if isinstance(stored, str) and stored and "\0" not in stored else None


def remember_place(uow: UnitOfWork, place: Path) -> None:
    """Where backups go, as a setting; one whose name is no text cannot be one, and is asked for each time."""
    if shown(place) == str(place):
        uow.settings.put(PLACE, str(place))


def choose_place(session: Session, place: Path) -> ChangeSet:
    """Remember where backups go from now on."""
    with session.vault.unit_of_work() as uow:
        remember_place(uow, place)
        uow.audit.append(Verb.SETTINGS, ObjectKind.SETTING, None, session.clock.now())
    return ChangeSet.of(Topic.SETTING)


def backup_places(uow: UnitOfWork) -> tuple[Path, ...]:
    """Every folder that holds backups of this vault, as far as the register knows, and the chosen one."""
    places = [Path(copy.place) for copy in uow.copies.all() if copy.kind is CopyKind.BACKUP]
    chosen = chosen_place(uow)
    return tuple(dict.fromkeys([*places, *([chosen] if chosen else [])]))


def forget_copy(session: Session, copy_id: str) -> ChangeSet:
    """Take a copy out of the register that the owner destroyed, with its stick for instance."""
    with session.vault.unit_of_work() as uow:
        uow.copies.remove(copy_id)
        uow.audit.append(Verb.ERASE, ObjectKind.VAULT, None, session.clock.now())
    return ChangeSet.of(Topic.SETTING)


@dataclass(frozen=True, slots=True)
class AgedOut:
    """`removed`: names of copies that went; `told`: what the owner should know of those that live on elsewhere."""

    removed: tuple[str, ...] = ()
    told: tuple[JindraError, ...] = ()


def age_out(session: Session) -> AgedOut:
    """Remove copies whose last day is past and that can be reached (`outlived` says which).

    Only what proves to be that copy goes, and only that is called gone. Nothing goes while today is doubted (trust
    #27); who asks the opening is told why.
    """
    if doubted_today(session) is not None:
        return AgedOut()
    with session.vault.reading() as uow:
        going = outlived(uow.copies.all(), session.clock.today())
    places, vault_id = session.files.places, session.vault.vault_id
    with session.vault.sealing.lend_key() as key:
        ends = [(copy, places.remove_copy(copy, vault_id, key)) for copy in going
                if places.is_there(Path(copy.place))]
    gone = [copy for copy, end in ends if end is CopyEnd.REMOVED or (end is CopyEnd.ABSENT and copy.state not in LOST)]
    lost = [replace(copy, state=_LOST_BY[end]) for copy, end in ends
            if end in _LOST_BY and copy.state is not _LOST_BY[end]]
    if gone or lost:
        with session.vault.unit_of_work() as uow:
            for copy in gone:
                uow.copies.remove(copy.id)
            for copy in lost:
                uow.copies.put(copy)
            uow.audit.append(Verb.ERASE if gone else Verb.CHANGE, ObjectKind.VAULT, None, session.clock.now())
    return AgedOut(tuple(copy.file for copy, end in ends if end is CopyEnd.REMOVED),
                   tuple(_TOLD_OF[copy.state](file=shown(copy.file), place=shown(copy.place)) for copy in lost))


def date_back(session: Session) -> int:
    """Give copies that a wrong clock dated the day of today (trust #19); answer how many.

    They keep their place in the order. While the clock itself lies behind, no date is touched: what seems to come from
    another year was made at the right time.
    """
    now = session.clock.now()
    with session.vault.reading() as uow:
        wrong = () if known_days(uow).lies_behind(now.date()) else misdated(uow.copies.all(), now, _born(uow))
    if wrong:
        with session.vault.unit_of_work() as uow:
            for copy in wrong:
                uow.copies.put(dated_back(copy, now))
            uow.audit.append(Verb.CHANGE, ObjectKind.VAULT, None, now)
    return len(wrong)


def _born(uow: UnitOfWork) -> date | None:
    """The day of the first row of the log; no copy is older than that."""
    with suppress(ValueError):
        return moment_day(uow.audit.moment_at(1) or "")
    return None


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
    files = session.files
    gone = [copy for copy in known
            if copy.state not in LOST and files.places.is_there(Path(copy.place)) and not files.vault.stands(copy.path)]
    if fresh or gone:
        with session.vault.unit_of_work() as uow:
            for copy in gone:
                uow.copies.remove(copy.id)
            for copy in fresh:
                uow.copies.put(copy)
            # What was found lies between the others by its own date; what is known keeps its place.
            uow.copies.renumber(in_order(set(known) - set(gone), fresh))
            uow.audit.append(Verb.CHANGE, ObjectKind.VAULT, None, session.clock.now())
    return len(fresh) + len(gone) + date_back(session)


def _of_migrations(session: Session, known: set[Path]) -> list[VaultCopy]:
    found = []
    now = session.clock.now()
    for path in session.vault.pages.migration_copies():
        if path not in known:
            places = session.files.places
            # It was made at an opening like this one. A file's own time is a hint: it counts when it can be true.
            made = min(now, max(moment_at(places.changed_at(path), now), moment_after(now, -timedelta(days=KEEP_DAYS))))
            found.append(VaultCopy(session.ids.new_id(), CopyKind.BEFORE_MIGRATION, str(path.parent), path.name, made,
                                   made, ends_on(made.date()), CopyState.VERIFIED, places.size(path)))
    return found


def _strays(session: Session, store: BackupStore, places: Iterable[Path], known: set[Path]) -> list[VaultCopy]:
    found = []
    for place in places:
        for path in session.files.places.backups_in(place):
            if path in known:
                continue
            with suppress(JindraError, OSError):
                info = store.inspect(path)
                if info.vault_id == session.vault.vault_id:
                    found.append(VaultCopy(
                        session.ids.new_id(), CopyKind.BACKUP, str(place), path.name, info.made_at, None,
                        ends_on(info.made_at.date()), CopyState.FOUND, info.bytes))
    return found
