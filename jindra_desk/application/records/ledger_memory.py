"""What the ledger tells of holds, approvals and withdrawals that this vault does not say: read only (T-44, J-34, A-11).

A vault that was put back is mended by it, and a check of the vault finds in it what was never done again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.base.ids import ClientId, PhotoId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentState, Decision, current
from jindra_desk.domain.consents.publication import PLACES
from jindra_desk.domain.consents.withdrawal import kept_something
from jindra_desk.domain.consents.withdrawal_memory import KeptThen, WithdrawalTold, withdrawal_told
from jindra_desk.domain.photos.photo import Photo
from jindra_desk.domain.retention.hold import Hold, has_open_hold
from jindra_desk.domain.retention.hold_memory import holds_to_mend
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind, LedgerRecord

_ASKED = "verzoek"


@dataclass(frozen=True, slots=True)
class EndedApproval:
    """A photo that stands as approved for `kind`, while the ledger tells that this ended."""

    photo: Photo
    kind: ConsentKind
    on: date | None


def returned_holds(uow: UnitOfWork) -> tuple[Hold, ...]:
    """Holds as the ledger tells them, where the vault has them otherwise or not at all."""
    told: dict[ClientId, list[LedgerRecord]] = {}
    for client_id, record in uow.ledger.about_clients(LedgerKind.HOLD, LedgerKind.HOLD_RELEASED):
        told.setdefault(client_id, []).append(record)
    return tuple(hold for client_id, records in told.items() for hold in holds_to_mend(
        client_id, records, uow.holds.of_client(client_id), uow.ledger.object_hash))


def told_of(uow: UnitOfWork, client: Client, consent: Consent) -> WithdrawalTold | None:
    """What the ledger tells of the withdrawal of one consent; None when it tells none."""
    own = uow.ledger.object_hash(consent.id)
    told = withdrawal_told(record for record in uow.ledger.about(client.subject, LedgerKind.WITHDRAWAL)
                           if record.object_hash == own)
    return told and told.counted(held=has_open_hold(uow.holds.of_client(client.id)))


def returned_releases(uow: UnitOfWork) -> tuple[Consent, ...]:
    """Consents that were withdrawn before this backup, of which what was kept then went later, and is back.

    A new yes of that kind keeps what is there.
    """
    found = []
    for client_id in dict.fromkeys(client_id for client_id, _ in uow.ledger.about_clients(LedgerKind.WITHDRAWAL)):
        decided = uow.consents.of_client(client_id)
        for consent in decided:
            newest = current(decided, consent.kind)
            if (consent.withdrawn_at is None or not kept_something(consent.effects) or newest is None
                    or newest.state is ConsentState.GIVEN):
                continue
            told = told_of(uow, uow.clients.get(client_id), consent)
            if told is not None and told.kept is KeptThen.NOTHING:
                found.append(consent)
    return tuple(found)


def returned_approvals(uow: UnitOfWork) -> tuple[EndedApproval, ...]:
    """Approvals of single photos that stand here, and ended according to the ledger (J-44)."""
    newest: dict[ClientId, dict[bytes, LedgerRecord]] = {}
    for client_id, record in uow.ledger.about_clients(LedgerKind.APPROVAL_ENDED, LedgerKind.APPROVAL_RENEWED):
        newest.setdefault(client_id, {})[record.object_hash] = record
    found = []
    for client_id, records in newest.items():
        for photo in uow.photos.of_client(client_id):
            for kind in filter(photo.stands_for, PLACES):
                last = records.get(uow.ledger.object_hash(_object_of(photo.id, kind)))
                if last is not None and last.kind is LedgerKind.APPROVAL_ENDED:
                    found.append(EndedApproval(photo, kind, last.on))
    return tuple(found)


def tell_approval_ended(uow: UnitOfWork, client: Client, photo: Photo, kind: ConsentKind, on: date) -> None:
    """Tell the ledger that `photo`, as it was before, may no longer stand in a place; nothing where it did not."""
    if photo.stands_for(kind) and not _approval_ended(uow, client, photo, kind):
        name = _object_of(photo.id, kind)
        uow.ledger.append(LedgerEvent(LedgerKind.APPROVAL_ENDED, client.subject, name, _ASKED, on))


def tell_approval_renewed(uow: UnitOfWork, client: Client, photo: Photo, kind: ConsentKind,
                          on: date) -> None:
    """Tell the ledger that a photo of which it tells that it may no longer stand in a place, may again."""
    if _approval_ended(uow, client, photo, kind):
        name = _object_of(photo.id, kind)
        uow.ledger.append(LedgerEvent(LedgerKind.APPROVAL_RENEWED, client.subject, name, _ASKED, on))


def _approval_ended(uow: UnitOfWork, client: Client, photo: Photo, kind: ConsentKind) -> bool:
    own = uow.ledger.object_hash(_object_of(photo.id, kind))
    told = [record.kind for record in uow.ledger.about(
        client.subject, LedgerKind.APPROVAL_ENDED, LedgerKind.APPROVAL_RENEWED) if record.object_hash == own]
    return bool(told) and told[-1] is LedgerKind.APPROVAL_ENDED


def number_on_form(uow: UnitOfWork, consent: Consent) -> int | None:
    """The highest number in the ledger for the form of a decision; None for a no that ends a yes.

    The lines of that one come after the form is made, so that any number on it would be an older one: the confirmation
    of the withdrawal has it.
    """
    standing = current(uow.consents.of_client(consent.client_id), consent.kind)
    ends = consent.decision is Decision.REFUSED and standing is not None and standing.state is ConsentState.GIVEN
    return None if ends else uow.ledger.head().sequence


def undone(uow: UnitOfWork) -> int:
    """How much of it this vault does not say."""
    return len(returned_holds(uow)) + len(returned_releases(uow)) + len(returned_approvals(uow))


def _object_of(photo_id: PhotoId, kind: ConsentKind) -> str:
    return f"{photo_id} {kind}"
