"""Doing again what an older vault has not heard of: destructions and withdrawals that stand in the ledger (T-44, J-35).

A backup that was put back must not show who was erased, nor take back what a client withdrew or had removed. All of
it is done in one transaction, before the first screen; nothing is told to the ledger a second time.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import astuple, dataclass, replace
from datetime import datetime

from jindra_desk.application.erasure.compacting import UNCLEAN, FreeMemory, compact_within
from jindra_desk.application.erasure.destroy import erase_rows
from jindra_desk.application.erasure.residue import ResidueFound
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.records.ledger_memory import returned_approvals, returned_holds, returned_releases
from jindra_desk.application.restore.replay_withdrawals import (
    kept_without_law,
    release_again,
    withdraw_again,
    withdrawal_needles,
)
from jindra_desk.application.rights.kept_requests import lines_of, new_number
from jindra_desk.application.rights.requests import answer_due
from jindra_desk.application.rights.take_downs import end_approvals, nameless_of, remove_photo_row
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.base.ids import ClientId, RequestId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.rights.objection_memory import objection_told
from jindra_desk.domain.rights.request import RequestKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerKind, LedgerRecord

REPLAYED = "ledger.replayed"
LAW_OFF_AGAIN = noop(
    "Wat bij een intrekking gesloten bleef omdat de wet het dossier vraagt (WGBO), is gesloten gebleven. In het beleid "
    "van deze back-up staat die regel uit.")
LAW_OFF_THEN = noop("Geldt hij voor je praktijk? Zet hem dan weer aan: Instellingen, Beleid.")


@dataclass(frozen=True, slots=True)
class Replayed:
    """How many files, consents, single photos, objections, restrictions and book years had come back as they were.

    `held` and `let_go`: files of which a hold had to stand again or to end. `releases`: consents of which what had been
    kept went once more. `approvals`: of single photos that had ended. `law_off`: of the consents, those of which the
    law kept what it does not keep under the policy of this backup; it stays, and the owner looks at that policy.
    """

    clients: int = 0
    consents: int = 0
    photos: int = 0

    objections: int = 0
    restrictions: int = 0
    book_years: int = 0
    held: int = 0
    let_go: int = 0
    releases: int = 0
    approvals: int = 0
    law_off: int = 0
    outside: tuple[str, ...] = ()
    """Files outside the vault that hold something of it, see `ResidueReport`; of a restore only."""

    @property
    def total(self) -> int:
        """Everything that was done again."""
        return sum(astuple(replace(self, law_off=0))[:-1])

    @property
    def anything(self) -> bool:
        """True when the vault was changed."""
        return bool(self.total)


def replay_with_proof(session: Session, progress: Progress | None = None) -> Replayed:
    """Do everything again and read every page for what that removed; for a vault that is not in use yet.

    Raises `ResidueFound`, `RowsRemain`, `StorageFailed`, and what `progress` raises to stop.
    """
    with session.vault.unit_of_work() as uow:
        needles, withdrawn = _needles(uow), _withdrawn_needles(uow, session)
        found = _replay(uow, session)
        uow.settings.put(REPLAYED, uow.ledger.count())
        uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
    if not needles and not withdrawn:
        return found
    report = session.vault.pages.scan_residue({**withdrawn, **needles}, progress)
    if report.found:
        if needles and session.vault.pages.scan_residue(needles).found:
            raise ResidueFound
        # A word that was withdrawn may stand by right in what stays: the first opening builds the file again.
        with session.vault.unit_of_work() as uow:
            uow.settings.put(UNCLEAN, True)
            uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
    return replace(found, outside=report.outside)


def _needles(uow: UnitOfWork) -> dict[str, tuple[bytes, ...]]:
    """What only those had who came back: it must stand in no page afterwards."""
    needles: dict[str, tuple[bytes, ...]] = {}
    files = (uow.erasure.needles(client_id) for client_id in uow.ledger.returned_clients())
    for searched in (*files, uow.erasure.photo_needles(uow.ledger.returned_photos())):
        for field, found in searched.items():
            needles[field] = tuple(dict.fromkeys((*needles.get(field, ()), *found)))
    return needles


def _withdrawn_needles(uow: UnitOfWork, session: Session) -> dict[str, tuple[bytes, ...]]:
    """What goes with the withdrawals of those who stay, under names of its own."""
    gone = uow.ledger.returned_clients()
    consents = (*map(uow.consents.get, uow.ledger.returned_consents()), *returned_releases(uow))
    found = withdrawal_needles(uow, session, [one for one in consents if one.client_id not in gone])
    return {f"withdrawn {field}": needles for field, needles in found.items()}


def replay_ledger(session: Session, free_memory: FreeMemory | None = None) -> Replayed:
    """Erase and withdraw again what the ledger tells; answer how much. Cheap when nothing was added to the ledger.

    Raises `StorageFailed` or `RowsRemain`; then nothing was changed. A file that cannot be built again now is tried
    again at the next opening: the owner may work, and nobody who was erased shows.
    """
    found = Replayed()
    with session.vault.reading() as uow:
        records = uow.ledger.count()
        unclean = uow.settings.get(UNCLEAN) is not None or uow.settings.lost(UNCLEAN)
        heard = was_replayed(uow)
    if not heard:
        with session.vault.unit_of_work() as uow:
            found = _replay(uow, session)
            uow.settings.put(REPLAYED, records)
            uow.settings.put(UNCLEAN, True if unclean or found.anything else None)
            uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
    if unclean or found.anything:
        with suppress(StorageFailed):
            _clean(session, free_memory)
    return found


def was_replayed(uow: UnitOfWork) -> bool:
    """Whether everything that the ledger tells was done here."""
    records = uow.ledger.count()
    return records == 0 or uow.settings.get(REPLAYED) == records


def _replay(uow: UnitOfWork, session: Session) -> Replayed:
    now = session.clock.now()
    clients = uow.ledger.returned_clients()
    for client_id in clients:
        client = uow.clients.get(client_id)
        _erase_again(uow, session, client)
        uow.audit.append(Verb.ERASE, ObjectKind.CLIENT, client.subject, now)
    # Holds first: what was withdrawn while a file was held is kept.
    held, let_go = _hold_again(uow, now)
    before = uow.photos.count()
    touched = [*held, *let_go]
    # The newest first: what goes with a purpose stands with the yes that counted.
    given = sorted(map(uow.consents.get, uow.ledger.returned_consents()), key=lambda one: one.decided_at, reverse=True)
    law_off = sum(kept_without_law(uow, session, consent.id) for consent in given)
    touched += [withdraw_again(uow, session, consent.id).id for consent in given]
    releases = returned_releases(uow)
    touched += [release_again(uow, session, consent).id for consent in releases]
    for photo_id in uow.ledger.returned_photos():
        client = uow.clients.get(uow.photos.get(photo_id).client_id)
        remove_photo_row(uow, session.ids, photo_id, now.date())
        uow.audit.append(Verb.ERASE, ObjectKind.PHOTO, client.subject, now)
        touched.append(client.id)
    photos = before - uow.photos.count()
    approvals = _end_approvals_again(uow, session)
    objections = _object_again(uow, session, now)
    restrictions = _restrict_again(uow, now)
    years = uow.ledger.returned_book_years()
    for year in years:
        uow.receipts.remove_book_year(year)
        uow.audit.append(Verb.ERASE, ObjectKind.RECEIPT, None, now)
    for client_id in dict.fromkeys(touched):
        session.refresh_retention(uow, client_id)
    withdrawn = len({(one.client_id, one.kind) for one in given})
    return Replayed(len(clients), withdrawn, photos, objections, restrictions, len(years), len(held), len(let_go),
                    len(releases), approvals, law_off)


def _hold_again(uow: UnitOfWork, now: datetime) -> tuple[list[ClientId], list[ClientId]]:
    """Hold what was held since, and let go what was let go since; answer whose files (A-11)."""
    held: dict[ClientId, None] = {}
    let_go: dict[ClientId, None] = {}
    for hold in returned_holds(uow):
        uow.holds.save(hold)
        verb = Verb.HOLD if hold.is_open else Verb.RELEASE
        uow.audit.append(verb, ObjectKind.HOLD, uow.clients.get(hold.client_id).subject, now)
        (held if hold.is_open else let_go)[hold.client_id] = None
    return list(held), [client_id for client_id in let_go if client_id not in held]


def _erase_again(uow: UnitOfWork, session: Session, client: Client) -> None:
    """Erase a file once more, with what stays of it as on the day on which it went.

    Of a request that came in after this backup was made nothing is known here; its line comes from the vault that is
    replaced, or not at all. The request that the destruction granted is known by its reason in the ledger.
    """
    told = _destruction_of(uow, client)
    on = session.clock.today() if told is None or told.on is None else told.on
    asked = told is not None and told.reason == ErasureReason.REQUEST and any(
        one.kind is RequestKind.ERASURE and one.done_on is None for one in uow.requests.of_client(client.id))
    lines = lines_of(session, uow, client, session.policy(uow), on, asked=asked,
                     receipts=asked and uow.erasure.counts(client.id).receipts > 0, numbers=True)
    erase_rows(uow, client, lines,
               nameless_of(uow, session.ids, client, 0 if told is None else told.sequence, on))


def _destruction_of(uow: UnitOfWork, client: Client) -> LedgerRecord | None:
    """The newest line that tells the destruction of this file; its number is that of the certificate."""
    whole = uow.ledger.object_hash("")
    lines = [record for record in uow.ledger.about(client.subject, LedgerKind.DESTRUCTION)
             if record.object_hash == whole]
    return max(lines, key=lambda record: record.sequence, default=None)


def _end_approvals_again(uow: UnitOfWork, session: Session) -> int:
    """End what one photo may no longer be shown for, on the day on which that was said (J-44)."""
    ended, now = returned_approvals(uow), session.clock.now()
    for one in ended:
        photo = uow.photos.get(one.photo.id)  # the same photo may have ended elsewhere just now
        end_approvals(uow, session.ids, photo, (one.kind,), one.on or now.date())
        uow.audit.append(Verb.CHANGE, ObjectKind.PHOTO, uow.clients.get(photo.client_id).subject, now)
    return len(ended)


def _object_again(uow: UnitOfWork, session: Session, now: datetime) -> int:
    """Put an objection back among their requests: it stands, however it was said, and is answered in time; one against
    offers alone was answered by stopping them, and comes back as such (J-35).
    """
    objections = uow.ledger.returned_objections()
    for client_id, record in objections:
        client, told = uow.clients.get(client_id), objection_told(record)
        received = told.on or now.date()
        request = told.as_request(RequestId(session.ids.new_id()), client_id, received,
                                  answer_due(received, RequestKind.OBJECTION, session.policy(uow)))
        if not request.number or uow.requests.number_taken(request.number):
            request = replace(request, number=new_number(session, uow, received))
        uow.requests.save(request)
        uow.audit.append(Verb.CREATE, ObjectKind.REQUEST, client.subject, now)
    return len(objections)


def _restrict_again(uow: UnitOfWork, now: datetime) -> int:
    """Shut a file again that was restricted since, or open one of which the restriction was lifted (K-65)."""
    changed = uow.ledger.returned_restrictions()
    for client_id, shut, on in changed:
        client = uow.clients.get(client_id)
        uow.clients.save(replace(client, restricted_since=(on or now.date()) if shut else None))
        uow.audit.append(Verb.RESTRICT if shut else Verb.RELEASE, ObjectKind.CLIENT, client.subject, now)
    return len(changed)


def _clean(session: Session, free_memory: FreeMemory | None) -> None:
    if compact_within(session, free_memory):
        with session.vault.unit_of_work() as uow:
            uow.settings.put(UNCLEAN, None)
            uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
