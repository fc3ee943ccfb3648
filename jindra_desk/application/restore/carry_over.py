"""What only the vault that a restore replaces knows: files that it left half written, copies, destructions not ended.

Rows of that kind are a promise to take something away. The vault that is put back is older and never made them, so it
takes them over: readable halves of an export (trust #20), backups that were cut off, copies in other places, halves on
a stick that is away (K-133), a paper card that still has to go (J-25), and photos to take down elsewhere (J-44). With
them come the lines of requests whose file went: the letter promised that they stay (K-63), letters about a destroyed
file that nobody took out, and requests that wait for an answer, of clients who are in both: their month runs on (GDPR
12(3)). But for such a letter nothing names a client whom the vault that is put back does not have. What could not be
read is remembered, and told until somebody looked.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from jindra_desk.application.copies.unread_ends import note_unread_ends, unread_ends
from jindra_desk.application.erasure.cases import CASES, DestructionCase, note_case, open_cases
from jindra_desk.application.ports.backups import BackupStore
from jindra_desk.application.ports.files import VaultFolder
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.restore.lost_rows import Held, held_rows
from jindra_desk.application.rights.kept_requests import new_number
from jindra_desk.application.rights.take_downs import end_approvals
from jindra_desk.application.session.record_write import record_write_within
from jindra_desk.application.session.session import Session
from jindra_desk.application.session.waiting_letters import letter_drafts
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import TakeDownId
from jindra_desk.domain.copies.backup import LOST, CopyState, VaultCopy
from jindra_desk.domain.copies.copy_jobs import CopyUnderWay, JobState
from jindra_desk.domain.copies.replaced_vault import EndKind
from jindra_desk.domain.handout.output import ReadableOutput
from jindra_desk.domain.photos.take_down import TakeDown, standing
from jindra_desk.domain.rights.kept_request import KeptRequest
from jindra_desk.domain.rights.request import Request, RequestKind
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.secrets import VaultKey

_Row = TypeVar("_Row")
_KIND_OF = MappingProxyType({
    "readable_outputs": EndKind.OUTPUTS, "copies_under_way": EndKind.BACKUPS, "copies": EndKind.BACKUPS,
    "take_downs": EndKind.PHOTOS, "kept_requests": EndKind.REQUESTS, "requests": EndKind.REQUESTS,
})
"""By table: a row that cannot be read is left out of its list, and remembered by the transaction."""


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
    requests: tuple[Request, ...] = ()
    """Those that wait for an answer."""
    letters: tuple[Draft, ...] = ()
    """About destroyed files, which nobody printed, saved or gave up."""
    unread: frozenset[EndKind] = frozenset()
    """Of which not every row could be read, then or at a restore before."""
    held: Held | None = None
    """The rows of the replaced vault, to tell what is lost; None where there was no vault."""
    goes_on: bool = False
    """Whether the replaced vault is known to be the one of the backup, later: what it says of a request counts."""


def open_ends(backups: BackupStore, folder: VaultFolder, vault: Path, data_key: VaultKey) -> OpenEnds:
    """Read them where the vault stands; nothing is written. All of it is unread when this key does not open it.

    Each list is read by itself: a damaged page may be why the vault is replaced, and takes no other list along.
    """
    stray = tuple(_staged_beside(backups, folder, vault, data_key))
    if not folder.stands(vault):
        return OpenEnds(stray=stray)
    everything = OpenEnds(stray=stray, unread=frozenset(EndKind), held={})
    old = backups.open_closed(vault, data_key)
    if old is None:
        return everything
    try:
        with old.reading() as uow:
            ends = _read_ends(uow, stray)
    except JindraError:
        return everything
    finally:
        old.close()
    # What a crash left in a journal was not looked at: the newest rows may be half written.
    return replace(ends, unread=frozenset(EndKind)) if _stands_with_pages(folder, vault) else ends


def _read_ends(uow: UnitOfWork, stray: tuple[Path, ...]) -> OpenEnds:
    unread: set[EndKind] = set()

    def read(kind: EndKind, rows: Callable[[], Sequence[_Row]]) -> tuple[_Row, ...]:
        try:
            return tuple(rows())
        except JindraError:
            unread.add(kind)
            return ()

    ends = OpenEnds(
        read(EndKind.OUTPUTS, uow.outputs.open), read(EndKind.BACKUPS, uow.copy_jobs.all),
        read(EndKind.BACKUPS, uow.copies.all), read(EndKind.DESTRUCTIONS, lambda: open_cases(uow)), stray,
        (*read(EndKind.PHOTOS, uow.take_downs.open), *read(EndKind.PHOTOS, uow.take_downs.ticked)),
        read(EndKind.REQUESTS, uow.requests.kept),
        read(EndKind.REQUESTS, lambda: [request for request, _row in uow.requests.open()]),
        read(EndKind.LETTERS, lambda: letter_drafts(uow)))
    unread.update(_KIND_OF[fault.table] for fault in uow.unreadable() if fault.table in _KIND_OF)
    if any(fault.table == "drafts" and not fault.client_id for fault in uow.unreadable()):
        unread.add(EndKind.LETTERS)  # a letter belongs to no client
    before: tuple[EndKind, ...] = read(EndKind.DESTRUCTIONS, lambda: tuple(unread_ends(uow)))
    if uow.settings.lost(CASES):
        unread.add(EndKind.DESTRUCTIONS)
    return replace(ends, unread=frozenset((*unread, *before)), held=held_rows(uow))


def _stands_with_pages(folder: VaultFolder, vault: Path) -> bool:
    journal = beside(vault, VaultFile.JOURNAL)
    try:
        return folder.is_regular(journal) and folder.size(journal) > 0
    except JindraError:
        return True


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
                state = copy.state if copy.state in LOST else CopyState.FOUND
                uow.copies.put(replace(copy, id=session.ids.new_id(), state=state, verified_at=None, order=0))
        noted = {case.number for case in open_cases(uow)} | set(known_numbers)
        for case in ends.cases:
            if case.number not in noted:
                # Its certificate went with the vault that is replaced: the first opening makes it again.
                note_case(uow, replace(case, certificate=None))
        _carry_take_downs(uow, session, ends.take_downs)
        _carry_lines(uow, ends.lines, session.clock.today())
        _carry_requests(uow, session, ends)
        _carry_letters(uow, ends.letters)
        note_unread_ends(uow, ends.unread)
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


def _carry_requests(uow: UnitOfWork, session: Session, ends: OpenEnds) -> None:
    """Under their own numbers and days. One that the backup knows, or that the ledger brought back, is there already;
    what was closed then and waits now (a refusal of which the ground went) waits here too.
    """
    for request in ends.requests:
        client = uow.clients.find(request.client_id)
        if client is None:
            continue
        here = next((one for one in uow.requests.of_client(client.id) if _is_that_request(one, request)), None)
        if here == request or (here is not None and not (ends.goes_on and here.id == request.id)):
            continue
        if request.number and (here is None or here.number != request.number) and (
                uow.requests.number_taken(request.number)):
            request = replace(request, number=new_number(session, uow, request.received_on))
        verb = Verb.CREATE if here is None else Verb.CHANGE
        with record_write_within(session, uow, client.id, verb, ObjectKind.REQUEST, while_restricted=True):
            uow.requests.save(request)


def _is_that_request(here: Request, request: Request) -> bool:
    return here.id == request.id or (
        here.kind is request.kind is RequestKind.OBJECTION and here.received_on == request.received_on)


def _carry_letters(uow: UnitOfWork, letters: Iterable[Draft]) -> None:
    """The replay destroyed the file again, and can make no letter: the one that waits names who is gone."""
    for letter in letters:
        if letter.client_id is None and uow.drafts.find(letter.screen, None, letter.object_id) is None:
            uow.drafts.save(letter)


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
