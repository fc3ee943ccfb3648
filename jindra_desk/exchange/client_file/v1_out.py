"""From the domain to the published client file, version 1: field by field, so that a rename here renames nothing there.

A code that version 1 does not know raises `ValueError`: a new member of an enum needs its code in `v1_codes` first, and
a test walks all of them.
"""

from __future__ import annotations

from jindra_desk.application.ports.client_file import ClientFile, HalfTyped, LogLine
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.business.receipt import Receipt
from jindra_desk.domain.clients.client import Address, Client, Guardian
from jindra_desk.domain.clients.health import HealthRecord, SkinType
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.consents.consent import Consent, ConsentText
from jindra_desk.domain.consents.promised_term import PromisedTerm
from jindra_desk.domain.consents.publication import Approval
from jindra_desk.domain.consents.reader import Reader
from jindra_desk.domain.handout.disclosure import Disclosure
from jindra_desk.domain.photos.photo import Photo
from jindra_desk.domain.photos.take_down import TakeDown
from jindra_desk.domain.records.document import Document
from jindra_desk.domain.retention.hold import Hold
from jindra_desk.domain.rights.request import Request
from jindra_desk.domain.treatments.treatment import Treatment, TreatmentType
from jindra_desk.exchange.client_file import v1
from jindra_desk.exchange.client_file import v1_codes as codes


def wire_of(file: ClientFile) -> v1.WireClientFile:
    """Answer the wire form of a whole file."""
    return v1.WireClientFile(
        client=_client(file.client),
        guardians=tuple(map(_guardian, file.guardians)),
        treatment_types=tuple(map(_treatment_type, file.treatment_types)),
        treatments=tuple(map(_treatment, file.treatments)),
        health=None if file.health is None else _health(file.health),
        skin_type=None if file.skin_type is None else _skin_type(file.skin_type),
        photos=tuple(map(_photo, file.photos)),
        consent_texts=tuple(map(_consent_text, file.consent_texts)),
        consents=tuple(map(_consent, file.consents)),
        documents=tuple(map(_document, file.documents)),
        disclosures=tuple(map(_disclosure, file.disclosures)),
        requests=tuple(map(_request, file.requests)),
        holds=tuple(map(_hold, file.holds)),
        receipts=tuple(map(_receipt, file.receipts)),
        log=tuple(map(_log_line, file.log)),
        drafts=tuple(map(_half_typed, file.drafts)),
        controller=None if file.controller is None else _practice(file.controller),
        take_downs=tuple(map(_take_down, file.take_downs)),
    )


def _address(address: Address) -> v1.WireAddress:
    return v1.WireAddress(
        street=address.street, house_number=address.house_number, addition=address.addition,
        postcode=address.postcode, town=address.town)


def _name(name: PersonName) -> v1.WirePersonName:
    return v1.WirePersonName(
        surname=name.surname, given=name.given, initials=name.initials, prefix=name.prefix,
        partner_surname=name.partner_surname, partner_prefix=name.partner_prefix,
        use=codes.WireNameUse(name.use.value))


def _client(client: Client) -> v1.WireClient:
    return v1.WireClient(
        id=client.id, subject=client.subject, name=_name(client.name), registered_on=client.registered_on,
        changed_on=client.changed_on, last_contact_on=client.last_contact_on, former_surname=client.former_surname,
        birth_date=client.birth_date, phone=client.phone, email=client.email, address=_address(client.address),
        preferred_channel=codes.WireChannel(client.preferred_channel.value),
        source=codes.WireSource(client.source.value), informed_on=client.informed_on,
        photo_preference=codes.WirePhotoPreference(client.photo_preference.value), notes=client.notes,
        portrait=client.portrait, paper_file=client.paper_file, paper_destroyed_on=client.paper_destroyed_on,
        photos_on_phone=client.photos_on_phone, ended_on=client.ended_on, restricted_since=client.restricted_since,
        keep_longer_until=client.keep_longer_until)


def _guardian(guardian: Guardian) -> v1.WireGuardian:
    return v1.WireGuardian(
        id=guardian.id, client_id=guardian.client_id, name=guardian.name,
        relation=codes.WireGuardianRelation(guardian.relation.value), phone=guardian.phone, email=guardian.email)


def _treatment_type(kind: TreatmentType) -> v1.WireTreatmentType:
    return v1.WireTreatmentType(
        id=kind.id, name=kind.name, wkkgz=kind.wkkgz, visible_result=kind.visible_result,
        minimum_age=kind.minimum_age, position=kind.position, archived=kind.archived)


def _treatment(visit: Treatment) -> v1.WireTreatment:
    products = tuple(v1.WireProductUse(product=use.product, lot=use.lot, expiry=use.expiry) for use in visit.products)
    return v1.WireTreatment(
        id=visit.id, client_id=visit.client_id, type_id=visit.type_id, performed_on=visit.performed_on,
        performed_at=visit.performed_at, status=codes.WireTreatmentStatus(visit.status.value), zones=visit.zones,
        done=visit.done, device=visit.device, device_settings=visit.device_settings, products=products,
        particulars=visit.particulars, reaction=codes.WireReaction(visit.reaction.value), result=visit.result,
        attention=visit.attention, aftercare=visit.aftercare, note=visit.note, amount_cents=visit.amount_cents,
        missing=tuple(codes.WireMissing(one.value) for one in visit.missing), missing_why=visit.missing_why,
        declared_on=visit.declared_on, heeded=tuple(codes.WireQuestion(one.value) for one in visit.heeded),
        declaration=tuple(v1.WireAnswer(question=codes.WireQuestion(one.question.value), answer=one.answer)
                          for one in visit.declaration))


def _health(record: HealthRecord) -> v1.WireHealthRecord:
    return v1.WireHealthRecord(
        client_id=record.client_id, asked_on=record.asked_on, allergies=record.allergies,
        medication=record.medication, pregnancy=record.pregnancy, skin_conditions=record.skin_conditions,
        implants=record.implants, notes=record.notes)


def _skin_type(skin: SkinType) -> v1.WireSkinType:
    return v1.WireSkinType(client_id=skin.client_id, fitzpatrick=skin.fitzpatrick, noted_on=skin.noted_on)


def _photo(photo: Photo) -> v1.WirePhoto:
    return v1.WirePhoto(
        id=photo.id, client_id=photo.client_id, taken_on=photo.taken_on, added_at=photo.added_at, area=photo.area,
        pose=codes.WirePose(photo.pose.value), moment=codes.WireMoment(photo.moment.value),
        purpose=codes.WirePhotoPurpose(photo.purpose.value), width=photo.width, height=photo.height,
        sha256=photo.sha256, treatment_id=photo.treatment_id, website=_approval(photo.website),
        social=_approval(photo.social))


def _approval(approval: Approval | None) -> v1.WireApproval | None:
    return None if approval is None else v1.WireApproval(on=approval.on, ended_on=approval.ended_on)


def _consent_text(words: ConsentText) -> v1.WireConsentText:
    sections = tuple(v1.WireConsentSection(heading=one.heading, body=one.body) for one in words.sections)
    return v1.WireConsentText(
        kind=codes.WireConsentKind(words.kind.value), version=words.version,
        language=codes.WireLanguage(words.language.value), valid_from=words.valid_from, title=words.title,
        intro=words.intro, sections=sections, yes=words.yes, no=words.no, change_note=words.change_note,
        promise=None if words.promise is None else _promise(words.promise), shipped=words.shipped,
        reader=None if words.reader is Reader.SELF else codes.WireReader(words.reader.value))


def _promise(promise: PromisedTerm) -> v1.WirePromisedTerm:
    never_treated = promise.never_treated
    return v1.WirePromisedTerm(
        term=_term(promise.term), start=codes.WireTermStart(promise.start.value),
        never_treated=None if never_treated is None else _term(never_treated))


def _term(term: Term) -> v1.WireTerm:
    return v1.WireTerm(years=term.years, months=term.months, weeks=term.weeks, days=term.days)


def _consent(consent: Consent) -> v1.WireConsent:
    channel = consent.withdrawal_channel
    return v1.WireConsent(
        id=consent.id, client_id=consent.client_id, kind=codes.WireConsentKind(consent.kind.value),
        text_id=consent.text_id, text_sha256=consent.text_sha256,
        decision=codes.WireDecision(consent.decision.value), decided_at=consent.decided_at,
        way=codes.WireConsentWay(consent.way.value), signer=codes.WireSigner(consent.signer.value),
        signer_name=consent.signer_name, document_id=consent.document_id, withdrawn_at=consent.withdrawn_at,
        withdrawal_channel=None if channel is None else codes.WireWithdrawalChannel(channel.value),
        effects=tuple(v1.WireEffect(code=one.code, count=one.count) for one in consent.effects))


def _document(document: Document) -> v1.WireDocument:
    return v1.WireDocument(
        id=document.id, client_id=document.client_id, kind=codes.WireDocumentKind(document.kind.value),
        title=document.title, created_at=document.created_at, media_type=document.media_type,
        sha256=document.sha256, size=document.size)


def _disclosure(disclosure: Disclosure) -> v1.WireDisclosure:
    return v1.WireDisclosure(
        id=disclosure.id, client_id=disclosure.client_id, at=disclosure.at,
        recipient_type=codes.WireRecipientType(disclosure.recipient_type.value), recipient=disclosure.recipient,
        purpose=disclosure.purpose, basis=disclosure.basis, contents=disclosure.contents,
        state=codes.WireDisclosureState(disclosure.state.value))


def _request(request: Request) -> v1.WireRequest:
    return v1.WireRequest(
        id=request.id, client_id=request.client_id, kind=codes.WireRequestKind(request.kind.value),
        received_on=request.received_on, channel=request.channel, due_on=request.due_on, done_on=request.done_on,
        outcome=None if request.outcome is None else codes.WireOutcome(request.outcome.value),
        refusal=None if request.refusal is None else codes.WireRefusalGround(request.refusal.value))


def _hold(hold: Hold) -> v1.WireHold:
    return v1.WireHold(
        id=hold.id, client_id=hold.client_id, ground=codes.WireHoldGround(hold.ground.value),
        placed_on=hold.placed_on, review_on=hold.review_on, released_on=hold.released_on,
        complaint_on=hold.complaint_on,
        release_ground=None if hold.release_ground is None else codes.WireReleaseGround(hold.release_ground.value))


def _take_down(case: TakeDown) -> v1.WireTakeDown:
    return v1.WireTakeDown(
        id=case.id, client_id=case.client_id, photo_id=case.photo_id, place=codes.WireConsentKind(case.place.value),
        area=case.area, approved_on=case.approved_on, due_on=case.due_on, done_on=case.done_on)


def _receipt(receipt: Receipt) -> v1.WireReceipt:
    return v1.WireReceipt(
        id=receipt.id, number=receipt.number, book_year=receipt.book_year, issued_on=receipt.issued_on,
        name=receipt.name, description=receipt.description, amount_cents=receipt.amount_cents)


def _log_line(line: LogLine) -> v1.WireLogLine:
    return v1.WireLogLine(moment=line.moment, verb=line.verb, object_kind=line.object_kind)


def _half_typed(draft: HalfTyped) -> v1.WireHalfTyped:
    return v1.WireHalfTyped(screen=draft.screen, saved_at=draft.saved_at, values=draft.values)


def _practice(practice: Practice) -> v1.WirePractice:
    return v1.WirePractice(
        name=practice.name, contact_person=practice.contact_person, kind=practice.kind,
        address=_address(practice.address), phone=practice.phone, email=practice.email, kvk=practice.kvk,
        vat_id=practice.vat_id, complaints_officer=practice.complaints_officer, dispute_body=practice.dispute_body)
