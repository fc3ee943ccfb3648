"""What only the vault that a restore replaces knows: files that it left half written, copies, destructions not ended.

Rows of that kind are a promise to take something away. The vault that is put back is older and never made them, so it
takes them over: readable halves of an export (trust #20), backups that were cut off, copies in other places, halves on
a stick that is away (K-133), a paper card that still has to go (J-25), and photos to take down elsewhere (J-44). With
them come the lines of requests whose file went: the letter promised that they stay (K-63). Nothing names a client whom
the vault that is put back does not have.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from jindra_desk.application.erasure.cases import DestructionCase, note_case, open_cases
from jindra_desk.application.ports.backups import BackupStore
from jindra_desk.application.ports.files import VaultFolder
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.rights.take_downs import end_approvals
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import TakeDownId
from jindra_desk.domain.copies.backup import CopyState, VaultCopy
from jindra_desk.domain.copies.copy_jobs import CopyUnderWay, JobState
from jindra_desk.domain.handout.output import ReadableOutput
from jindra_desk.domain.photos.take_down import TakeDown, standing
from jindra_desk.domain.rights.kept_request import KeptRequest
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.secrets import VaultKey

_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class OpenEnds:
    """What the replaced vault had still to take away. `stray`: cut-off backups beside it, proven to be of this vault,
    whether or not its rows could be read.
    """

    outputs: tuple[ReadableOutput, ...] = ()
    jobs: tuple[CopyUnderWay, ...] = ()
    copies: tuple[VaultCopy, ...] = ()
    cases: tuple[DestructionCase, ...] = ()
    stray: tuple[Path, ...] = ()
    take_downs: tuple[TakeDown, ...] = ()
    """Ticked ones too: what was taken down is not asked a second time."""
    lines: tuple[KeptRequest, ...] = ()


def open_ends(backups: BackupStore, folder: VaultFolder, vault: Path, data_key: VaultKey) -> OpenEnds:
    """Read them where the vault stands; empty when there is none that this key opens. Nothing is written.

    Each list is read by itself: a damaged page may be why the vault is replaced, and takes no other list along.
    """
    stray = tuple(_staged_beside(backups, folder, vault, data_key))
    old = backups.open_closed(vault, data_key)
    if old is None:
        return OpenEnds(stray=stray)
    try:
        with old.reading() as uow:
            return OpenEnds(_read(uow.outputs.open), _read(uow.copy_jobs.all), _read(uow.copies.all),
                            _read(lambda: open_cases(uow)), stray,
                            (*_read(uow.take_downs.open), *_read(uow.take_downs.ticked)), _read(uow.requests.kept))
    except JindraError:
        return OpenEnds(stray=stray)
    finally:
        old.close()


def _read(rows: Callable[[], Sequence[_Row]]) -> tuple[_Row, ...]:
    try:
        return tuple(rows())
    except JindraError:
        return ()


def carry_over(session: Session, ends: OpenEnds, known_numbers: Collection[int]) -> None:
    """Enter them in the vault that is about to be put in place, where it does not know them itself.

    `known_numbers`: destructions that the backup itself tells; how those ended it knows.
    """
    now = session.clock.now()
    with session.vault.unit_of_work() as uow:
        for output in ends.outputs:
            if not uow.outputs.knows(output.id):
                uow.outputs.begin(output)
        _carry_jobs(uow, (*ends.jobs, *(CopyUnderWay(session.ids.new_id(), path, path, path, now, JobState.HALF_LEFT)
                                        for path in ends.stray)))
        here = {(copy.place, copy.file) for copy in uow.copies.all()}
        for copy in reversed(ends.copies):
            if (copy.place, copy.file) not in here:
                # Found, not verified: it holds nothing of what is done from here on.
                uow.copies.put(replace(copy, id=session.ids.new_id(), state=CopyState.FOUND, verified_at=None, order=0))
        noted = {case.number for case in open_cases(uow)} | set(known_numbers)
        for case in ends.cases:
            if case.number not in noted:
                # Its certificate went with the vault that is replaced: the first opening makes it again.
                note_case(uow, replace(case, certificate=None))
        _carry_take_downs(uow, session, ends.take_downs)
        _carry_lines(uow, ends.lines, session.clock.today())
        uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, now)


def _carry_take_downs(uow: UnitOfWork, session: Session, cases: Iterable[TakeDown]) -> None:
    """Photos that still stand somewhere, and those that were taken down since; who is not here is not named."""
    here = [*uow.take_downs.open(), *uow.take_downs.ticked()]
    for case in cases:
        known = next((one for one in here if one.id == case.id), None) or next(
            (one for one in here if _is_same(one, case)), None)
        if known is not None:
            here.remove(known)  # two photos of one place and day are two
            if case.done_on is not None:
                uow.take_downs.save(known.done(case.done_on))
        elif case.client_id is None:
            uow.take_downs.save(case)
        elif uow.clients.find(case.client_id) is not None:
            _carry_of_file(uow, session, case)
        elif case.done_on is None:
            uow.take_downs.save(case.nameless(TakeDownId(session.ids.new_id()), 0))


def _carry_of_file(uow: UnitOfWork, session: Session, case: TakeDown) -> None:
    """The photo may stand approved here as it did then: that approval ended. Another one came later, and counts."""
    assert case.client_id is not None
    photo = next((one for one in uow.photos.of_client(case.client_id) if one.id == case.photo_id), None)
    since = None if photo is None else dict(standing(photo)).get(case.place)
    if photo is None or since is None:
        uow.take_downs.save(case)
    elif since == case.approved_on and case.done_on is None:
        end_approvals(uow, session.ids, photo, (case.place,), case.due_on)


def _is_same(here: TakeDown, case: TakeDown) -> bool:
    """Whether the replay of the ledger made it here, under an id of its own; what went with a file has no photo."""
    same = (here.place, here.area, here.approved_on) == (case.place, case.area, case.approved_on)
    if here.client_id is None or case.client_id is None:
        return same and here.client_id is None and (case.client_id is not None or here.number == case.number)
    return same and here.photo_id == case.photo_id


def _carry_lines(uow: UnitOfWork, lines: Sequence[KeptRequest], today: date) -> None:
    """What was kept of requests, as it was written when the file went: with the decision and the hash of the letter."""
    here = list(uow.requests.kept())
    numbers = {line.number for line in lines}
    for line in lines:
        known = next((one for one in here if one.number == line.number), None) or next(
            (one for one in here if one.number not in numbers and _same_request(one, line)), None)
        if line.keep_through <= today or (known is not None and known.letter_sha256 and not line.letter_sha256):
            continue
        if known is not None:
            here.remove(known)
            uow.requests.forget_kept(known.number)
        if not uow.requests.number_taken(line.number):
            uow.requests.keep(line)


def _same_request(here: KeptRequest, line: KeptRequest) -> bool:
    """A request without a number gets another one each time its file goes."""
    return (here.kind, here.received_on, here.due_on, here.done_on, here.letter_sha256) == (
        line.kind, line.received_on, line.due_on, line.done_on, "")


def _carry_jobs(uow: UnitOfWork, jobs: Iterable[CopyUnderWay]) -> None:
    rows = uow.copy_jobs.all()
    ids, staged = {row.id for row in rows}, {path for row in rows for path in (row.staged, row.part)}
    for job in jobs:
        if job.id not in ids and job.staged not in staged:
            uow.copy_jobs.put(job)
            ids.add(job.id)
            staged |= {job.staged, job.part}


def _staged_beside(backups: BackupStore, folder: VaultFolder, vault: Path, data_key: VaultKey) -> Iterable[Path]:
    """Copies of this vault under the name that a backup has before it is brought away; another's file is none."""
    for path in folder.staged_beside(vault):
        with suppress(JindraError, OSError):
            if backups.opens(path, data_key):
                yield path
