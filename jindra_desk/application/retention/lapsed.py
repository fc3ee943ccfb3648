"""What was withdrawn and stayed, shut, goes when nothing keeps it any more (AVG 17 lid 1 b, J-34).

A choice of the owner ends the law that kept it (the WGBO switched off, or a term that it asked for made shorter): then
it is listed before the choice is kept, and goes with it. Where the law ended otherwise, such as in a release that did
not do so, or with a visit that was called off, it is listed on the retention screen until the owner erases it. So is,
apart, what the law kept by the ledger where no policy of this vault ever chose it: a backup of before that choice was
put back, and only the owner knows whether the law binds the practice. All of it goes as with the release of a hold: in
one transaction, told in the ledger, and looked for in every page afterwards. A file that is restricted, or of which the
client waits for a copy, is left out and named: it stays listed until that is lifted or answered.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from jindra_desk.application.consents.overview import KeptBack, carry_out, kept_back_by_hold
from jindra_desk.application.erasure.removal_proof import Needles, prove_removed, removal_needles
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.credible_day import require_credible_today
from jindra_desk.application.session.kept_by import kept_by, law_keeps, law_never_chosen
from jindra_desk.application.session.record_write import record_write_within
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import ConsequencesChanged
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.consents.effect import KeptBy
from jindra_desk.domain.consents.withdrawal import Consequence, kept_by_law_then, kept_something
from jindra_desk.domain.copies.backup import RESTORED
from jindra_desk.domain.photos.photo import PhotoPurpose
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.retention.policy_moves import FreedFile
from jindra_desk.domain.retention.waiting import WaitsFor, waits_for
from jindra_desk.domain.vault.audit import ObjectKind, Verb


@dataclass(frozen=True, slots=True)
class LapsedFile:
    """One client of whom nothing keeps any more what was withdrawn; the rest as in `FreedFile`."""

    client: Client
    kept: tuple[KeptBack, ...]
    photos: int
    law_never: bool = False
    waits: WaitsFor | None = None
    backup_of: date | None = None

    @property
    def goes(self) -> tuple[Consequence, ...]:
        """Everything that goes."""
        return tuple(one for kept in self.kept for one in kept.goes)

    @property
    def line(self) -> FreedFile:
        """As a list shows it."""
        return FreedFile(self.client.id, self.client.name, self.goes, self.photos, self.law_never, self.waits,
                         self.backup_of)


@dataclass(frozen=True, slots=True)
class LapsedRemoved:
    """What was removed. `number`: the last one in the register; None when there was nothing.

    `clean`: what went was looked for in every page and stands in none.
    """

    changes: ChangeSet
    number: int | None = None
    clean: bool = True


def files_freed_by(session: Session, uow: UnitOfWork, before: Policy, after: Policy) -> tuple[LapsedFile, ...]:
    """The files of which `after` keeps no more what was withdrawn and `before` kept; changes nothing.

    One that is held keeps it all the same: there it goes with the release. One that waits is among them, and stays.
    """
    if not before.medical_contract:
        return ()
    return tuple(file for file in _lapsed(session, uow, after) if law_keeps(session, uow, file.client.id, before))


def lapsed_files(session: Session) -> tuple[FreedFile, ...]:
    """Of whom something is there that was withdrawn and that neither a hold nor the law keeps, by name."""
    with session.vault.reading() as uow:
        return lapsed_in(session, uow)


def lapsed_in(session: Session, uow: UnitOfWork) -> tuple[FreedFile, ...]:
    """The same, in a view that is open already."""
    return tuple(file.line for file in _lapsed(session, uow, None))


def remove_lapsed(session: Session, foretold: Sequence[FreedFile] | None = None,
                  progress: Progress | None = None, *, law_never: bool = False) -> LapsedRemoved:
    """Remove all of it that is `law_never`, or all that is not, with proof, but what waits. Raises `TodayDoubted`, or
    `ConsequencesChanged` when something else would go than was `foretold`; and then nothing changed.
    """
    require_credible_today(session)
    with session.vault.unit_of_work() as uow:
        files = tuple(file for file in _lapsed(session, uow, None) if file.law_never is law_never)
        going = may_go(files)
        if foretold is not None and tuple(foretold) != tuple(file.line for file in files):
            raise ConsequencesChanged
        needles = needles_before(uow, going)
        number = carry_out_lapsed(session, uow, going)
    return LapsedRemoved(ChangeSet.of(*Topic), number, not needles or prove_removed(session, needles, progress))


def may_go(files: Sequence[LapsedFile]) -> tuple[LapsedFile, ...]:
    """Those of which nothing has to be waited for."""
    return tuple(file for file in files if file.waits is None)


def needles_before(uow: UnitOfWork, files: Sequence[LapsedFile]) -> Needles:
    """What to look for once these are carried out; read before it goes."""
    found: dict[str, list[bytes]] = {}
    for file in files:
        for field, needles in removal_needles(uow, file.client, file.goes).items():
            found.setdefault(field, []).extend(needles)
    return found


def carry_out_lapsed(session: Session, uow: UnitOfWork, files: Sequence[LapsedFile]) -> int | None:
    """Do what these withdrawals asked, inside the caller's transaction; a policy that ended the law is in force by
    then. Answers the last number in the register, None when nothing went.
    """
    for file in files:
        with record_write_within(session, uow, file.client.id, Verb.WITHDRAW, ObjectKind.CONSENT,
                                 while_restricted=True):
            for one in file.kept:
                carry_out(uow, session, uow.clients.get(file.client.id), one)
    return uow.ledger.head().sequence if files else None


def _lapsed(session: Session, uow: UnitOfWork, policy: Policy | None) -> tuple[LapsedFile, ...]:
    found: list[LapsedFile] = []
    never, backup = law_never_chosen(session, uow), _backup_put_back(uow)
    for client_id in uow.consents.stopped_clients():
        try:
            if kept_by(session, uow, client_id, policy) is not KeptBy.NOTHING:
                continue
            client = uow.clients.get(client_id)
            kept = [one for one in kept_back_by_hold(session, uow, client, policy) if _was_left(uow, one)]
            waits = waits_for(uow.retention.facts(client_id)) if kept else None
        except RowUnreadable as fault:
            uow.leave_out(fault)  # told on Today and at Kluis
            continue
        by_law = [one for one in kept if never and kept_by_law_then(one.consent.effects)]
        for law_never, part in ((False, [one for one in kept if one not in by_law]), (True, by_law)):
            if part:
                gone = any(Consequence.PHOTOS_REMOVED in one.goes for one in part)
                found.append(LapsedFile(client, tuple(part), _file_photos(uow, client_id) if gone else 0, law_never,
                                        waits, _made_after(backup, part)))
    return tuple(sorted(found, key=lambda file: (file.client.name.sort_key, file.client.id,
                                                     file.law_never)))


def _backup_put_back(uow: UnitOfWork) -> datetime | None:
    told = uow.settings.get(RESTORED)
    made = told.get("made_at") if isinstance(told, dict) else None
    return datetime.fromisoformat(made) if isinstance(made, str) else None


def _made_after(backup: datetime | None, part: Sequence[KeptBack]) -> date | None:
    withdrawn = [one.consent.withdrawn_at for one in part if one.consent.withdrawn_at is not None]
    return backup.date() if backup is not None and any(at <= backup for at in withdrawn) else None


def _was_left(uow: UnitOfWork, kept: KeptBack) -> bool:
    """Whether it stayed at the withdrawal. Without consent nothing of it can be written, but with a visit that was
    performed without: what is there alone, and came later, is no rest of this withdrawal.
    """
    if kept.consent.kind is not ConsentKind.HEALTH or kept_something(kept.consent.effects):
        return True
    return uow.health.get(kept.consent.client_id) is not None


def _file_photos(uow: UnitOfWork, client_id: ClientId) -> int:
    return sum(photo.purpose is PhotoPurpose.FILE for photo in uow.photos.of_client(client_id))
