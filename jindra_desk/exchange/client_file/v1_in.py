"""From the published client file, version 1, to the domain; the values themselves are checked by the use case.

Raises what a domain class raises for a value that it can never hold, such as `SurnameMissing`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from jindra_desk.application.ports.client_file import ClientFile, HalfTyped, LogLine
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.ids import (
    ClientId,
    ConsentId,
    ConsentTextId,
    DisclosureId,
    DocumentId,
    GuardianId,
    HoldId,
    PhotoId,
    ReceiptId,
    RequestId,
    SubjectId,
    TakeDownId,
    TreatmentId,
    TreatmentTypeId,
)
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.business.receipt import Receipt
from jindra_desk.domain.clients.client import (
    Address,
    Channel,
    Client,
    Guardian,
    GuardianRelation,
    PhotoPreference,
    Source,
)
from jindra_desk.domain.clients.health import HealthRecord, SkinType
from jindra_desk.domain.clients.names import NameUse, PersonName
from jindra_desk.domain.consents.consent import (
    Consent,
    ConsentKind,
    ConsentSection,
    ConsentText,
    ConsentWay,
    Decision,
    Signer,
    WithdrawalChannel,
)
from jindra_desk.domain.consents.effect import Effect
from jindra_desk.domain.consents.promised_term import PromisedTerm
from jindra_desk.domain.consents.publication import Approval
from jindra_desk.domain.consents.reader import Reader
from jindra_desk.domain.handout.disclosure import Disclosure, DisclosureState, RecipientType
from jindra_desk.domain.handout.records_in_file import in_record
from jindra_desk.domain.photos.photo import Moment, Photo, PhotoPurpose, Pose
from jindra_desk.domain.photos.take_down import TakeDown
from jindra_desk.domain.policy.values import FileStart
from jindra_desk.domain.records.document import Document, DocumentKind
from jindra_desk.domain.retention.hold import Hold, HoldGround, ReleaseGround
from jindra_desk.domain.rights.request import Outcome, RefusalGround, Request, RequestKind
from jindra_desk.domain.treatments.treatment import (
    Answer,
    Missing,
    ProductUse,
    Question,
    Reaction,
    Treatment,
    TreatmentStatus,
    TreatmentType,
)
from jindra_desk.exchange.client_file import v1

Wire = TypeVar("Wire")
Value = TypeVar("Value")


_LONGEST_TERM = 40_000
"""A hundred years, counted in days; a term that is longer in any unit is a mistake or a trick."""


class OddRecord(ValueError):
    """A record holds a value that no file of ours can hold; `kind` and `number` say which, never what it is (K-125)."""

    def __init__(self, kind: str, number: int) -> None:
        super().__init__(kind, number)
        self.kind, self.number = kind, number


def file_of(untrusted: v1.WireClientFile) -> ClientFile:
    """Answer the domain's form of a whole file; raises `OddRecord`, or what a value refuses."""
    return ClientFile(
        client=_one("client", _client, untrusted.client),
        guardians=_all("guardians", _guardian, untrusted.guardians),
        treatment_types=_all("treatment_types", _treatment_type, untrusted.treatment_types),
        treatments=_all("treatments", _treatment, untrusted.treatments),
        health=None if untrusted.health is None else _one("health", _health, untrusted.health),
        skin_type=None if untrusted.skin_type is None else _one("skin_type", _skin_type, untrusted.skin_type),
        photos=_all("photos", _photo, untrusted.photos),
        consent_texts=_all("consent_texts", _consent_text, untrusted.consent_texts),
        consents=_all("consents", _consent, untrusted.consents),
        documents=_all("documents", _document, untrusted.documents),
        disclosures=_all("disclosures", _disclosure, untrusted.disclosures),
        requests=_all("requests", _request, untrusted.requests),
        holds=_all("holds", _hold, untrusted.holds),
        receipts=_all("receipts", _receipt, untrusted.receipts),
        log=tuple(LogLine(moment=line.moment, verb=line.verb, object_kind=line.object_kind) for line in untrusted.log),
        drafts=tuple(HalfTyped(screen=one.screen, saved_at=one.saved_at, values=one.values)
                     for one in untrusted.drafts),
        controller=None if untrusted.controller is None else _one("controller", _practice, untrusted.controller),
        take_downs=_all("take_downs", _take_down, untrusted.take_downs),
    )


def _all(kind: str, convert: Callable[[Wire], Value], rows: Sequence[Wire]) -> tuple[Value, ...]:
    """Each row; what a value refuses tells its number."""
    return tuple(_one(kind, convert, row, number) for number, row in enumerate(rows, 1))


def _one(kind: str, convert: Callable[[Wire], Value], row: Wire, number: int = 0) -> Value:
    with in_record(kind, number):
        try:
            return convert(row)
        except (ValueError, OverflowError) as odd:
            raise OddRecord(kind, number) from odd


def _address(wire: v1.WireAddress) -> Address:
    return Address(
        street=wire.street, house_number=wire.house_number, addition=wire.addition, postcode=wire.postcode,
        town=wire.town)


def _name(wire: v1.WirePersonName) -> PersonName:
    return PersonName(
        surname=wire.surname, given=wire.given, initials=wire.initials, prefix=wire.prefix,
        partner_surname=wire.partner_surname, partner_prefix=wire.partner_prefix, use=NameUse(wire.use.value))


def _client(wire: v1.WireClient) -> Client:
    return Client(
        id=ClientId(wire.id), subject=SubjectId(wire.subject), name=_name(wire.name),
        registered_on=wire.registered_on, changed_on=wire.changed_on, last_contact_on=wire.last_contact_on,
        former_surname=wire.former_surname, birth_date=wire.birth_date, phone=wire.phone, email=wire.email,
        address=_address(wire.address), preferred_channel=Channel(wire.preferred_channel.value),
        source=Source(wire.source.value), informed_on=wire.informed_on,
        photo_preference=PhotoPreference(wire.photo_preference.value), notes=wire.notes,
        portrait=None if wire.portrait is None else PhotoId(wire.portrait), paper_file=wire.paper_file,
        paper_destroyed_on=wire.paper_destroyed_on, photos_on_phone=wire.photos_on_phone, ended_on=wire.ended_on,
        restricted_since=wire.restricted_since, keep_longer_until=wire.keep_longer_until)


def _guardian(wire: v1.WireGuardian) -> Guardian:
    return Guardian(
        id=GuardianId(wire.id), client_id=ClientId(wire.client_id), name=wire.name,
        relation=GuardianRelation(wire.relation.value), phone=wire.phone, email=wire.email)


def _treatment_type(wire: v1.WireTreatmentType) -> TreatmentType:
    return TreatmentType(
        id=TreatmentTypeId(wire.id), name=wire.name, wkkgz=wire.wkkgz, visible_result=wire.visible_result,
        minimum_age=wire.minimum_age, position=wire.position, archived=wire.archived)


def _treatment(wire: v1.WireTreatment) -> Treatment:
    products = tuple(ProductUse(product=use.product, lot=use.lot, expiry=use.expiry) for use in wire.products)
    return Treatment(
        id=TreatmentId(wire.id), client_id=ClientId(wire.client_id), type_id=TreatmentTypeId(wire.type_id),
        performed_on=wire.performed_on, performed_at=wire.performed_at, status=TreatmentStatus(wire.status.value),
        zones=wire.zones, done=wire.done, device=wire.device, device_settings=wire.device_settings,
        products=products, particulars=wire.particulars, reaction=Reaction(wire.reaction.value),
        result=wire.result, attention=wire.attention, aftercare=wire.aftercare, note=wire.note,
        amount_cents=wire.amount_cents, missing=tuple(Missing(one.value) for one in wire.missing),
        missing_why=wire.missing_why, declared_on=wire.declared_on,
        declaration=tuple(Answer(Question(one.question.value), one.answer) for one in wire.declaration),
        heeded=tuple(Question(one.value) for one in wire.heeded))


def _health(wire: v1.WireHealthRecord) -> HealthRecord:
    return HealthRecord(
        client_id=ClientId(wire.client_id), asked_on=wire.asked_on, allergies=wire.allergies,
        medication=wire.medication, pregnancy=wire.pregnancy, skin_conditions=wire.skin_conditions,
        implants=wire.implants, notes=wire.notes)


def _skin_type(wire: v1.WireSkinType) -> SkinType:
    return SkinType(client_id=ClientId(wire.client_id), fitzpatrick=wire.fitzpatrick, noted_on=wire.noted_on)


def _photo(wire: v1.WirePhoto) -> Photo:
    return Photo(
        id=PhotoId(wire.id), client_id=ClientId(wire.client_id), taken_on=wire.taken_on, added_at=wire.added_at,
        area=wire.area, pose=Pose(wire.pose.value), moment=Moment(wire.moment.value),
        purpose=PhotoPurpose(wire.purpose.value), width=wire.width, height=wire.height, sha256=wire.sha256,
        treatment_id=None if wire.treatment_id is None else TreatmentId(wire.treatment_id),
        website=_approval(wire.website), social=_approval(wire.social))


def _approval(wire: v1.WireApproval | None) -> Approval | None:
    return None if wire is None else Approval(on=wire.on, ended_on=wire.ended_on)


def _consent_text(wire: v1.WireConsentText) -> ConsentText:
    sections = tuple(ConsentSection(heading=one.heading, body=one.body) for one in wire.sections)
    return ConsentText(
        kind=ConsentKind(wire.kind.value), version=wire.version, language=Language(wire.language.value),
        valid_from=wire.valid_from, title=wire.title, intro=wire.intro, sections=sections, yes=wire.yes, no=wire.no,
        change_note=wire.change_note, promise=None if wire.promise is None else _promise(wire.promise),
        shipped=wire.shipped, reader=Reader.SELF if wire.reader is None else Reader(wire.reader.value))


def _promise(wire: v1.WirePromisedTerm) -> PromisedTerm:
    never_treated = wire.never_treated
    return PromisedTerm(term=_term(wire.term), start=FileStart(wire.start.value),
                        never_treated=None if never_treated is None else _term(never_treated))


def _term(wire: v1.WireTerm) -> Term:
    if max(wire.years, wire.months, wire.weeks, wire.days) > _LONGEST_TERM:
        raise ValueError("no text promises that")
    return Term(years=wire.years, months=wire.months, weeks=wire.weeks, days=wire.days)


def _consent(wire: v1.WireConsent) -> Consent:
    channel = wire.withdrawal_channel
    return Consent(
        id=ConsentId(wire.id), client_id=ClientId(wire.client_id), kind=ConsentKind(wire.kind.value),
        text_id=ConsentTextId(wire.text_id), text_sha256=wire.text_sha256, decision=Decision(wire.decision.value),
        decided_at=wire.decided_at, way=ConsentWay(wire.way.value), signer=Signer(wire.signer.value),
        signer_name=wire.signer_name, document_id=None if wire.document_id is None else DocumentId(wire.document_id),
        withdrawn_at=wire.withdrawn_at,
        withdrawal_channel=None if channel is None else WithdrawalChannel(channel.value),
        effects=tuple(Effect(code=one.code, count=one.count) for one in wire.effects))


def _document(wire: v1.WireDocument) -> Document:
    return Document(
        id=DocumentId(wire.id), client_id=None if wire.client_id is None else ClientId(wire.client_id),
        kind=DocumentKind(wire.kind.value), title=wire.title, created_at=wire.created_at, media_type=wire.media_type,
        sha256=wire.sha256, size=wire.size)


def _disclosure(wire: v1.WireDisclosure) -> Disclosure:
    return Disclosure(
        id=DisclosureId(wire.id), client_id=ClientId(wire.client_id), at=wire.at,
        recipient_type=RecipientType(wire.recipient_type.value), recipient=wire.recipient, purpose=wire.purpose,
        basis=wire.basis, contents=wire.contents, state=DisclosureState(wire.state.value))


def _request(wire: v1.WireRequest) -> Request:
    return Request(
        id=RequestId(wire.id), client_id=ClientId(wire.client_id), kind=RequestKind(wire.kind.value),
        received_on=wire.received_on, channel=wire.channel, due_on=wire.due_on, done_on=wire.done_on,
        outcome=None if wire.outcome is None else Outcome(wire.outcome.value),
        refusal=None if wire.refusal is None else RefusalGround(wire.refusal.value))


def _hold(wire: v1.WireHold) -> Hold:
    return Hold(
        id=HoldId(wire.id), client_id=ClientId(wire.client_id), ground=HoldGround(wire.ground.value),
        placed_on=wire.placed_on, review_on=wire.review_on, released_on=wire.released_on,
        complaint_on=wire.complaint_on,
        release_ground=None if wire.release_ground is None else ReleaseGround(wire.release_ground.value))


def _take_down(wire: v1.WireTakeDown) -> TakeDown:
    return TakeDown(
        id=TakeDownId(wire.id), client_id=None if wire.client_id is None else ClientId(wire.client_id),
        photo_id=PhotoId(wire.photo_id), place=ConsentKind(wire.place.value), area=wire.area,
        approved_on=wire.approved_on, due_on=wire.due_on, done_on=wire.done_on)


def _receipt(wire: v1.WireReceipt) -> Receipt:
    return Receipt(
        id=ReceiptId(wire.id), number=wire.number, book_year=wire.book_year, issued_on=wire.issued_on, name=wire.name,
        description=wire.description, amount_cents=wire.amount_cents)


def _practice(wire: v1.WirePractice) -> Practice:
    return Practice(
        name=wire.name, contact_person=wire.contact_person, kind=wire.kind, address=_address(wire.address),
        phone=wire.phone, email=wire.email, kvk=wire.kvk, vat_id=wire.vat_id,
        complaints_officer=wire.complaints_officer, dispute_body=wire.dispute_body)
