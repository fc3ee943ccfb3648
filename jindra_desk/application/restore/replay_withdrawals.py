"""Withdrawing again after a restore: the same as then, on the day of then, and told only after it is done (J-34, T-44).

What was kept because the file was held, or because the law asks it, stays, also where the older vault knows no hold and
had another policy; what went later, when the hold was let go or the law lapsed, goes.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from types import MappingProxyType

from jindra_desk.application.consents.overview import remove_withdrawn
from jindra_desk.application.consents.withdrawal_preview import file_facts
from jindra_desk.application.erasure.removal_proof import needles_of
from jindra_desk.application.photos.approvals import end_unfounded
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.records.ledger_memory import told_of
from jindra_desk.application.rights.take_downs import remove_photo_row
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ConsentId
from jindra_desk.domain.clients.client import Client, PhotoPreference
from jindra_desk.domain.consents.consent import Consent, ConsentKind
from jindra_desk.domain.consents.effect import Effect
from jindra_desk.domain.consents.withdrawal import REMOVALS, STAYS, Consequence, carried_out, consequences, effects
from jindra_desk.domain.consents.withdrawal_memory import REASON_WITHDRAWN, KeptThen, WithdrawalTold, as_it_was
from jindra_desk.domain.photos.photo import PhotoPurpose
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerKind

_NOON = time(12)
_OF_PHOTOS = MappingProxyType({ConsentKind.PHOTOS_FILE: PhotoPurpose.FILE, ConsentKind.PORTRAIT: PhotoPurpose.PORTRAIT})


def withdraw_again(uow: UnitOfWork, session: Session, consent_id: ConsentId) -> Client:
    """Withdraw what came back as given with an older vault, inside the caller's transaction; answer whose it is.

    Nothing moves a term, since the client said nothing today. A photo that went with the withdrawal has a record of its
    own; one without is removed only where everything went.
    """
    consent = uow.consents.get(consent_id)
    client, now = uow.clients.get(consent.client_id), session.clock.now()
    told = told_of(uow, client, consent) or WithdrawalTold(None, None, None)
    facts = as_it_was(file_facts(session, uow, client), told.kept)
    follows = consequences(consent.kind, facts)
    withdrawn = consent.withdraw(_moment(told.on, consent, now), told.channel)
    uow.consents.save(withdrawn)
    end_unfounded(uow, session.ids, client.id, withdrawn.withdrawn_at.date() if withdrawn.withdrawn_at else now.date())
    uow.audit.append(Verb.WITHDRAW, ObjectKind.CONSENT, client.subject, now)
    if Consequence.PHOTOS_STOP in follows:
        uow.clients.save(replace(client, photo_preference=PhotoPreference.NO))
    went, by_withdrawal = _remove_photos(uow, session, client, consent.kind, told.kept)
    remove_withdrawn(uow, client, follows, now)
    done = effects(follows, facts)
    uow.consents.save(replace(withdrawn, effects=_counted(done, facts.file_photos - went, by_withdrawal)))
    return client


def kept_without_law(uow: UnitOfWork, session: Session, consent_id: ConsentId) -> bool:
    """Whether the law kept something at this withdrawal that the policy of the older vault does not keep."""
    consent = uow.consents.get(consent_id)
    client = uow.clients.get(consent.client_id)
    told, facts = told_of(uow, client, consent), file_facts(session, uow, client)
    if told is None or told.kept is not KeptThen.BY_LAW or facts.kept_by_law:
        return False
    return any(one in STAYS for one in consequences(consent.kind, as_it_was(facts, told.kept)))


def release_again(uow: UnitOfWork, session: Session, consent: Consent) -> Client:
    """Remove what a withdrawal had left and went later, inside the caller's transaction; answer whose it is."""
    client, now = uow.clients.get(consent.client_id), session.clock.now()
    facts = as_it_was(file_facts(session, uow, client), KeptThen.NOTHING)
    follows = tuple(one for one in consequences(consent.kind, facts) if one in REMOVALS or one in STAYS)
    _remove_photos(uow, session, client, consent.kind, KeptThen.NOTHING)
    remove_withdrawn(uow, client, follows, now)
    uow.consents.save(replace(uow.consents.get(consent.id), effects=carried_out(consent.effects, follows, facts)))
    return client


def withdrawal_needles(uow: UnitOfWork, session: Session,
                       consents: Collection[Consent]) -> dict[str, tuple[bytes, ...]]:
    """What stands in no page after these were withdrawn or released again; read before it goes.

    Only where the ledger is clear that everything went.
    """
    needles: dict[str, tuple[bytes, ...]] = {}
    for consent in consents:
        client = uow.clients.get(consent.client_id)
        told = told_of(uow, client, consent)
        if told is None or told.kept is not KeptThen.NOTHING or told.inferred:
            continue
        follows = consequences(consent.kind, as_it_was(file_facts(session, uow, client), told.kept))
        for field, found in needles_of(uow, client, follows).items():
            needles[field] = tuple(dict.fromkeys((*needles.get(field, ()), *found)))
    return needles


def _moment(on: date | None, consent: Consent, now: datetime) -> datetime:
    """The day that the ledger tells; of the hour it knows nothing, but that it came after the yes."""
    if on is None:
        return now
    return max(consent.decided_at, datetime.combine(on, _NOON, now.tzinfo))


def _remove_photos(uow: UnitOfWork, session: Session, client: Client, kind: ConsentKind,
                   kept: KeptThen | None) -> tuple[int, int]:
    """Remove the photos on that consent that went; answer how many, and how many of those with the withdrawal."""
    reasons = _reasons(uow, client)
    gone_all = kept is KeptThen.NOTHING or kind is ConsentKind.PORTRAIT
    going = {}
    for photo in uow.photos.of_client(client.id):
        told = reasons.get(uow.ledger.object_hash(photo.id), REASON_WITHDRAWN if gone_all else None)
        if told is not None and photo.purpose is _OF_PHOTOS.get(kind):
            going[photo.id] = told
    current = uow.clients.get(client.id)
    if kind is ConsentKind.PORTRAIT or current.portrait in going:
        uow.clients.save(replace(current, portrait=None))
    for photo_id in sorted(going):
        remove_photo_row(uow, session.ids, photo_id, session.clock.today())
    if going:
        uow.audit.append(Verb.ERASE, ObjectKind.PHOTO, client.subject, session.clock.now())
    return len(going), sum(reason == REASON_WITHDRAWN for reason in going.values())


def _reasons(uow: UnitOfWork, client: Client) -> Mapping[bytes, str]:
    """Why each photo of this client went, by what stands in the ledger for it."""
    return {record.object_hash: record.reason
            for record in uow.ledger.about(client.subject, LedgerKind.DESTRUCTION)}


def _counted(done: Collection[Effect], left: int, went: int) -> tuple[Effect, ...]:
    """The same effects, with the photos that are left and the photos that went."""
    found = []
    for one in done:
        if one.code == Consequence.PHOTOS_REMOVED:
            found += [replace(one, count=went)] if went else []
            found += [Effect(Consequence.PHOTOS_HELD.value, left)] if left else []
        elif one.code in (Consequence.PHOTOS_HELD, Consequence.PHOTOS_BY_LAW):
            found += [replace(one, count=left)] if left else []
        else:
            found.append(one)
    return tuple(found)
