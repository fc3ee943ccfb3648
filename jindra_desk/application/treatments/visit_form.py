"""What the visit form shows: the typed fields, what to choose from, last time's settings, the light and the photos."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from jindra_desk.application.clients.overview import (
    ClientHead,
    PhotoThumb,
    client_head,
    decides_now,
    photo_thumbs,
)
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.readiness import ReadyFacts, photos_of_visit
from jindra_desk.application.treatments.visits import VisitInput, guardian_signed
from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.ids import ClientId, TreatmentId, TreatmentTypeId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.wording import field_date
from jindra_desk.domain.business.receipt import written_amount
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, state_of
from jindra_desk.domain.photos.photo import Photo, PhotoPurpose
from jindra_desk.domain.photos.shown import open_photos
from jindra_desk.domain.records.ownership import require_same_client
from jindra_desk.domain.retention.hold import has_open_hold
from jindra_desk.domain.treatments.stopped import is_shut, left_out, shown
from jindra_desk.domain.treatments.treatment import (
    Block,
    Missing,
    ProductUse,
    Treatment,
    TreatmentStatus,
    TreatmentType,
)


class NoTreatmentTypes(InvalidInput):
    """A visit is of some kind; the list came up empty."""

    title = noop("Er staan nog geen behandelingen in je lijst.")
    next_step = noop("Voeg er een toe bij Instellingen.")


@dataclass(frozen=True, slots=True)
class LastSettings:
    """What was used the last time, to copy with one click."""

    on: date
    device: str
    device_settings: str
    products: tuple[ProductUse, ...]
    zones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LastAttention:
    """What to think of, as written down the last time (A-08)."""

    on: date
    words: str


@dataclass(frozen=True, slots=True)
class VisitForm:
    """The form of one visit; `receipt_made` when its amount stands in the books."""

    head: ClientHead
    fields: VisitInput
    status: TreatmentStatus
    receipt_made: bool
    frozen: bool
    missing: tuple[Missing, ...]  # what was not there before this performed visit
    left_out: frozenset[Block]  # what this visit is not asked for any more
    shut: bool  # nothing more is written about the client, and what is still kept may be looked at no more
    types: tuple[TreatmentType, ...]
    devices: tuple[str, ...]
    products: tuple[str, ...]
    lots: tuple[str, ...]
    last_by_type: Mapping[TreatmentTypeId, LastSettings]
    attention: LastAttention | None
    ready: ReadyFacts
    photos: tuple[PhotoThumb, ...]
    today: date

    def kind(self, type_id: TreatmentTypeId) -> TreatmentType:
        """The chosen kind of treatment."""
        return next(kind for kind in self.types if kind.id == type_id)


def visit_form(session: Session, client_id: ClientId, treatment_id: TreatmentId | None = None) -> VisitForm:
    """Read a visit to write on, or a new one of today; nothing is written until it is saved.

    Raises `UnknownClient`, `BelongsToAnother`, or `NoTreatmentTypes` when there is nothing to choose from.
    """
    now = session.clock.now()
    with session.vault.reading() as uow:
        client = uow.clients.get(client_id)
        visits = uow.treatments.of_client(client_id)
        visit = None if treatment_id is None else uow.treatments.get(treatment_id)
        require_same_client(client_id, visit)
        types = _types(uow, visit)
        consents = uow.consents.of_client(client_id)
        by_law = {kind.id for kind in uow.treatments.types(archived=True) if kind.wkkgz}
        open_part = None if visit is None else shown(visit, consents, compulsory=visit.type_id in by_law)
        visits = tuple(shown(v, consents, compulsory=v.type_id in by_law) for v in visits)
        earlier = [v for v in visits if v.status is TreatmentStatus.PERFORMED and v.id != treatment_id]
        if visit is None:
            likely = earlier[0].type_id if earlier else types[0].id
            likely = likely if any(kind.id == likely for kind in types) else types[0].id
            fields = VisitInput(client_id, likely, field_date(now.date()), hour=f"{now.hour:02d}:{now.minute:02d}")
        else:
            fields = input_of_visit(open_part or visit)
        photos = [] if visit is None else [
            photo for photo in uow.photos.of_client(client_id)
            if photo.treatment_id == visit.id and photo.purpose is PhotoPurpose.FILE
        ]
        status = TreatmentStatus.OPEN if visit is None else visit.status
        closed = status is TreatmentStatus.PERFORMED
        held = has_open_hold(uow.holds.of_client(client_id))
        return VisitForm(
            head=client_head(uow, client, now.date()),
            fields=fields,
            status=status,
            receipt_made=closed and visit is not None and visit.amount_cents is not None,
            frozen=closed and held,
            missing=() if visit is None else visit.missing,
            left_out=frozenset() if visit is None else left_out(visit, consents),
            shut=is_shut(visit or _new(client_id, fields.type_id, now.date()), consents),
            types=types,
            devices=uow.treatments.devices(),
            products=uow.treatments.products(),
            lots=uow.treatments.lots(),
            last_by_type=_last_by_type(earlier),
            attention=next((LastAttention(v.performed_on, v.attention) for v in earlier if v.attention), None),
            ready=_facts(session, uow, client, _photos(photos, visit)),
            photos=photo_thumbs(uow, open_photos(consents, photos)),
            today=now.date(),
        )


def _new(client_id: ClientId, type_id: TreatmentTypeId, today: date) -> Treatment:
    """A visit that was not kept yet."""
    return Treatment(TreatmentId(""), client_id, type_id, today)


def input_of_visit(visit: Treatment) -> VisitInput:
    """The form as it stands for a kept visit."""
    at = visit.performed_at
    return VisitInput(
        client_id=visit.client_id, type_id=visit.type_id, day=field_date(visit.performed_on), treatment_id=visit.id,
        hour="" if at is None else f"{at.hour:02d}:{at.minute:02d}", zones=visit.zones, done=visit.done,
        device=visit.device, device_settings=visit.device_settings, products=visit.products,
        particulars=visit.particulars, reaction=visit.reaction, result=visit.result, attention=visit.attention,
        aftercare=visit.aftercare, note=visit.note,
        missing_why=visit.missing_why, heeded=visit.heeded,
        amount="" if visit.amount_cents is None else written_amount(visit.amount_cents),
    )


def _types(uow: UnitOfWork, visit: Treatment | None) -> tuple[TreatmentType, ...]:
    """The owner's list, and the kind of this visit even when it was archived since."""
    types = uow.treatments.types()
    if visit is not None and all(kind.id != visit.type_id for kind in types):
        types = (*types, uow.treatments.type(visit.type_id))
    if not types:
        raise NoTreatmentTypes("type")
    return types


def _last_by_type(earlier: list[Treatment]) -> dict[TreatmentTypeId, LastSettings]:
    """Per kind the newest performed visit that says anything worth copying."""
    found: dict[TreatmentTypeId, LastSettings] = {}
    for visit in earlier:
        if visit.type_id not in found and (visit.device or visit.products or visit.zones):
            found[visit.type_id] = LastSettings(visit.performed_on, visit.device, visit.device_settings,
                                                visit.products, visit.zones)
    return found


def _photos(photos: Sequence[Photo], visit: Treatment | None) -> tuple[int, int]:
    return (0, 0) if visit is None else photos_of_visit(photos, visit.performed_on)


def _facts(session: Session, uow: UnitOfWork, client: Client, photos: tuple[int, int]) -> ReadyFacts:
    policy = session.policy(uow)
    consents = uow.consents.of_client(client.id)
    health = uow.health.get(client.id)
    return ReadyFacts(
        birth_date=client.birth_date,
        permission_age=policy.treatment_permission_age,
        minimum_age=policy.minimum_treatment_age,
        guardian_signed=guardian_signed(uow, client.id),
        has_guardian=bool(uow.clients.guardians(client.id)),
        own_permission=state_of(consents, ConsentKind.TREATMENT),
        asks_by_law=policy.medical_contract,
        decides_now=decides_now(uow, client, consents, session.clock.today(), policy),
        health_consent=state_of(consents, ConsentKind.HEALTH),
        health_asked_on=None if health is None else health.asked_on,
        photo_consent=state_of(consents, ConsentKind.PHOTOS_FILE),
        photo_preference=client.photo_preference,
        photos_before=photos[0],
        photos_after=photos[1],
    )
