"""What only the vault that a restore replaces knows: files that it left half written, copies, destructions not ended.

Rows of that kind are a promise to take something away. The vault that is put back is older and never made them, so it
takes them over: readable halves of an export (trust #20), backups that were cut off, copies in other places, halves on
a stick that is away (K-133), and a paper card that still has to go (J-25). Nothing about a client is among them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from jindra_desk.application.erasure.cases import DestructionCase, note_case, open_cases
from jindra_desk.application.ports.backups import BackupStore
from jindra_desk.application.ports.files import VaultFolder
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.copies.backup import CopyState, VaultCopy
from jindra_desk.domain.copies.copy_jobs import CopyUnderWay, JobState
from jindra_desk.domain.handout.output import ReadableOutput
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.secrets import VaultKey


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


def open_ends(backups: BackupStore, folder: VaultFolder, vault: Path, data_key: VaultKey) -> OpenEnds:
    """Read them where the vault stands; empty when there is none that this key opens. Nothing is written."""
    stray = tuple(_staged_beside(backups, folder, vault, data_key))
    old = backups.open_closed(vault, data_key)
    if old is None:
        return OpenEnds(stray=stray)
    try:
        with old.reading() as uow:
            return OpenEnds(uow.outputs.open(), uow.copy_jobs.all(), uow.copies.all(), open_cases(uow), stray)
    except JindraError:  # a page of it is damaged: that may be why it is replaced
        return OpenEnds(stray=stray)
    finally:
        old.close()


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
        uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, now)


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
