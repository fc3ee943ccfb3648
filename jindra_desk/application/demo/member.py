"""Writes one featured client with visits, drawn photos, signed consents and receipts."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Protocol

from jindra_desk.application.demo.cast import Member, Visit
from jindra_desk.application.ports.documents import ConsentForm
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.rights.requests import answer_due
from jindra_desk.application.session.record_write import record_made
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import add_years, days_after
from jindra_desk.domain.base.ids import (
    ClientId,
    ConsentId,
    DocumentId,
    GuardianId,
    HoldId,
    PhotoId,
    ReceiptId,
    RequestId,
    SubjectId,
    TreatmentId,
)
from jindra_desk.domain.base.text import Language, untranslated
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.business.receipt import Receipt
from jindra_desk.domain.clients.client import Address, Client, Guardian, GuardianRelation
from jindra_desk.domain.clients.names import NameUse, PersonName
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentWay, Decision, Signature, Signer
from jindra_desk.domain.consents.reader import Reader
from jindra_desk.domain.photos.photo import Moment, Photo, PhotoPurpose, Pose, PreparedPhoto
from jindra_desk.domain.records.document import Document, DocumentKind
from jindra_desk.domain.retention.hold import Hold
from jindra_desk.domain.rights.request import Request, RequestKind
from jindra_desk.domain.treatments.treatment import ProductUse, Reaction, Treatment, TreatmentStatus, TreatmentType
from jindra_desk.domain.vault.audit import Verb


class DemoPictures(Protocol):
    """Draws invented faces; the same seed is the same person."""

    def portrait(self, seed: int) -> PreparedPhoto: ...
    def skin(self, seed: int, area: str, severity: float) -> PreparedPhoto: ...


@dataclass(frozen=True, slots=True)
class MemberWriter:
    """Writes members inside one unit of work."""

    session: Session
    uow: UnitOfWork
    services: Services
    pictures: DemoPictures
    kinds: tuple[TreatmentType, ...]

    def write(self, member: Member, number: int) -> None:
        """Write everything of one member; `number` seeds the drawn face."""
        today = self.session.clock.today()
        visits = self._dated_visits(member, today)
        client = self._client(member, [day for day, _visit in visits], today)
        self.uow.clients.add(client)
        if member.guardian:
            self.uow.clients.save_guardian(
                Guardian(GuardianId(self._id()), client.id, member.guardian, GuardianRelation.PARENT, client.phone)
            )
        signed_on = days_after(today, -member.consents_days_ago)
        for kind, decision in member.consents:
            self._consent(client, member, kind, decision, signed_on)
        for day, visit in visits:
            self._visit(client, visit, day, number)
        if member.portrait:
            client = self._portrait(client, number, signed_on)
        for step in range(member.receipts):
            self._receipt(client, days_after(visits[-1][0] if visits else today, -30 * step))
        if member.hold is not None:
            self.uow.holds.save(
                Hold(
                    HoldId(self._id()), client.id, member.hold, days_after(today, -100), days_after(today, 90)
                )
            )
        if member.request_days_ago is not None:
            received = days_after(today, -member.request_days_ago)
            due = answer_due(received, RequestKind.ACCESS, self.session.policy(self.uow))
            self.uow.requests.save(
                Request(RequestId(self._id()), client.id, RequestKind.ACCESS, received, "mondeling", due)
            )
        record_made(self.session, self.uow, client, Verb.IMPORT)

    def _id(self) -> str:
        return self.session.ids.new_id()

    def _dated_visits(self, member: Member, today: date) -> list[tuple[date, Visit]]:
        """Visits with their days, oldest first; `due_in` puts the last one two years back."""
        dated = [(days_after(today, -visit.days_ago), visit) for visit in member.visits]
        if member.due_in is not None:
            due = days_after(today, member.due_in)
            last = add_years(due, -2)
            closing = dated[-1][1] if dated else Visit(0, "Gezichtsbehandeling", "Reiniging en masker.")
            dated.append((last, closing))
        return sorted(dated, key=lambda pair: pair[0])

    def _client(self, member: Member, days: list[date], today: date) -> Client:
        seen = days[-1] if days else days_after(today, -(member.prospect_days_ago or 0))
        first = min([*days, seen])
        birth = date(*member.birth) if member.birth else None
        if member.age is not None:
            birthday = today.replace(month=1, day=15)
            birth = add_years(birthday, -member.age - (today < birthday))
        return Client(
            id=ClientId(self._id()),
            subject=SubjectId(self._id()),
            name=PersonName.typed(
                surname=member.surname, given=member.given, prefix=member.prefix or None,
                partner_surname=member.partner,
                use=NameUse.OWN_PARTNER if member.partner else NameUse.PARTNER_OWN,
            ),
            registered_on=first,
            changed_on=seen,
            last_contact_on=seen,
            informed_on=first,
            birth_date=birth,
            former_surname=member.former,
            phone=member.phone,
            email=member.email,
            address=_address(member),
            preferred_channel=member.channel,
            paper_file=member.paper,
            photos_on_phone=member.phone_photos,
        )

    def _visit(self, client: Client, visit: Visit, day: date, number: int) -> None:
        kind = next(kind for kind in self.kinds if kind.name.startswith(visit.kind))
        treatment = Treatment(
            id=TreatmentId(self._id()),
            client_id=client.id,
            type_id=kind.id,
            performed_on=day,
            performed_at=time(11, 30),
            status=TreatmentStatus.OPEN if visit.open else TreatmentStatus.PERFORMED,
            zones=visit.zones,
            done=visit.done,
            device=visit.device,
            device_settings=visit.device_settings,
            products=(ProductUse(visit.product, visit.lot, "03-2027"),) if visit.product else (),
            particulars=visit.particulars,
            reaction=Reaction.LIGHT_RED if visit.result else Reaction.NOT_NOTED,
            result=visit.result,
            attention=visit.attention,
        )
        self.uow.treatments.save(treatment)
        if visit.severity is not None:
            for moment, severity in ((Moment.BEFORE, visit.severity), (Moment.AFTER, visit.severity * 0.7)):
                self._photo(
                    client,
                    PhotoPurpose.FILE,
                    day,
                    moment,
                    visit.zones[0],
                    treatment.id,
                    self.pictures.skin(number, visit.zones[0], severity),
                )

    def _photo(
        self,
        client: Client,
        purpose: PhotoPurpose,
        day: date,
        moment: Moment,
        area: str,
        treatment_id: TreatmentId | None,
        prepared: PreparedPhoto,
    ) -> PhotoId:
        photo = Photo(
            PhotoId(self._id()),
            client.id,
            day,
            self._moment(day),
            area,
            Pose.FRONT,
            moment,
            purpose,
            prepared.width,
            prepared.height,
            prepared.sha256,
            treatment_id,
        )
        self.uow.photos.add(photo, prepared)
        return photo.id

    def _portrait(self, client: Client, number: int, day: date) -> Client:
        photo_id = self._photo(
            client, PhotoPurpose.PORTRAIT, day, Moment.BEFORE, "face", None, self.pictures.portrait(number)
        )
        with_portrait = replace(client, portrait=photo_id)
        self.uow.clients.save(with_portrait)
        return with_portrait

    def _consent(self, client: Client, member: Member, kind: ConsentKind, decision: Decision, day: date) -> None:
        moment = self._moment(day)
        reader = Reader.PARENT if member.guardian and kind is not ConsentKind.TREATMENT_MINOR else Reader.SELF
        consent_text = self.uow.consents.current_text(kind, Language.NL, self.session.clock.today(), reader)
        signer = Signer.GUARDIAN if member.guardian else Signer.CLIENT
        name = member.guardian or client.name.display
        document_id = None
        if decision is Decision.GIVEN:
            form = ConsentForm(
                self.uow.practice.get() or Practice("", ""),
                client.name.display,
                consent_text,
                day,
                decision,
                signer,
                name,
                "ouder" if member.guardian else "",
                moment,
                ConsentWay.DRAWN,
                scribble(name),
            )
            content = self.services.documents.consent_form(form, untranslated, Language.NL)
            document = Document.of(
                DocumentId(self._id()),
                client.id,
                DocumentKind.CONSENT,
                consent_text.title,
                moment,
                "application/pdf",
                content,
            )
            self.uow.documents.add(document, content)
            document_id = document.id
        self.uow.consents.add(
            Consent(
                ConsentId(self._id()),
                client.id,
                kind,
                consent_text.id,
                consent_text.sha256,
                decision,
                moment,
                ConsentWay.DRAWN if document_id else ConsentWay.TICK,
                signer,
                name,
                document_id,
            )
        )

    def _receipt(self, client: Client, day: date) -> None:
        number = self.uow.receipts.next_number(day.year)
        self.uow.receipts.add(
            Receipt(ReceiptId(self._id()), number, day.year, day, client.name.bookkeeping, "Behandeling", 8450),
            client.id,
        )

    def _moment(self, day: date) -> datetime:
        return datetime.combine(day, time(11, 42), self.session.clock.now().tzinfo)


def _address(member: Member) -> Address:
    street, _, number = member.street.rpartition(" ")
    return Address(street, number, "", "3511 AB" if member.town else "", member.town)


def scribble(name: str) -> Signature:
    """An invented signature: a running wave whose loops follow from the letters of the name."""
    points = []
    letters = [ord(letter) for letter in name if letter.isalpha()][:10]
    for step in range(len(letters) * 8):
        letter = letters[step // 8]
        x = 0.12 + 0.7 * step / max(1, len(letters) * 8)
        y = 0.5 + 0.16 * math.sin(step * 0.9 + letter) * (1.6 if letter % 3 == 0 else 0.8)
        points.append((x + 0.02 * math.sin(step * 1.7), y))
    underline = tuple((0.12 + 0.06 * step, 0.8 - 0.008 * step) for step in range(12))
    return Signature((tuple(points), underline))
