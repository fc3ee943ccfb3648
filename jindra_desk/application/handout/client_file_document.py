"""Turns a client's file into the rows of its readable document, in the words that a client understands (J-19)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from jindra_desk.application.handout.wording import (
    CONSENT_OVER,
    CONSENT_STATE_WORDS,
    DRAFT_WORDS,
    OBJECT_WORDS,
    PHOTO_WISH_WORDS,
    STATUS_WORDS,
    VERB_WORDS,
    WAY_WORDS,
    left_out,
)
from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.application.ports.documents import (
    ClientFileDocument,
    ConsentEntry,
    CoverPage,
    LogEntry,
    PhotoEntry,
    Row,
    Shown,
    TreatmentEntry,
)
from jindra_desk.domain.base.ids import ConsentTextId, DocumentId, PhotoId
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.base.wording import euros
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.clients.client import CHANNEL_LABELS, RELATION_LABELS, Channel, PhotoPreference
from jindra_desk.domain.clients.contact import display_phone
from jindra_desk.domain.consents.consent import Consent, ConsentText, ConsentWay, Decision, Signer
from jindra_desk.domain.consents.publication import PLACES
from jindra_desk.domain.consents.withdrawal import stayed, went
from jindra_desk.domain.handout.disclosure import RECIPIENT_LABELS, Disclosure, DisclosureState
from jindra_desk.domain.handout.spoken_to import SpokenTo
from jindra_desk.domain.photos.photo import AREAS, MOMENT_LABELS, POSE_LABELS, Photo, PhotoPurpose
from jindra_desk.domain.retention.hold import HOLD_LABELS, RELEASE_LABELS, Hold
from jindra_desk.domain.rights.kept_request import OUTCOME_LABELS
from jindra_desk.domain.rights.refusal import GROUND_LABELS
from jindra_desk.domain.rights.request import REQUEST_LABELS, Outcome, Request
from jindra_desk.domain.treatments.declaration import NOTHING_NAMED, QUESTION_LABELS
from jindra_desk.domain.treatments.performed_without import missing_wording
from jindra_desk.domain.treatments.treatment import REACTION_LABELS, Missing, Reaction, Treatment

_FITZPATRICK = ("I", "II", "III", "IV", "V", "VI")


def client_file_document(file: ClientFile, previews: Mapping[PhotoId, bytes], made_on: date, cover: CoverPage,
                         voice: SpokenTo, altered: Collection[DocumentId] = (),
                         names_of_photos: Mapping[PhotoId, str] | None = None) -> ClientFileDocument:
    """Answer the document of everything in `file`; `previews` are small JPEGs by photo, `altered` broken proofs,
    `voice` how its reader is spoken to.
    """
    names = {kind.id: kind.name for kind in file.treatment_types}
    texts = {consent_text.id: consent_text for consent_text in file.consent_texts}
    return ClientFileDocument(
        practice=file.controller or Practice("", ""),
        client_name=file.client.name.display,
        made_on=made_on,
        cover=cover,
        left_out=left_out(file.client),
        card=_card(file),
        guardians=tuple(
            (Row(noop("Naam"), guardian.name), Row(noop("Rol"), text(RELATION_LABELS[guardian.relation])),
             Row(noop("Telefoon"), display_phone(guardian.phone)), Row(noop("E-mail"), guardian.email))
            for guardian in file.guardians
        ),
        health=_health(file),
        treatments=tuple(_treatment(visit, names.get(visit.type_id, "")) for visit in reversed(file.treatments)),
        photos=tuple(
            PhotoEntry(photo.taken_on, previews[photo.id], _caption(photo),
                       (names_of_photos or {}).get(photo.id, ""))
            for photo in file.photos
        ),
        consents=tuple(
            ConsentEntry(consent.decided_at, _text_of(texts, consent),
                         text(CONSENT_OVER if consent.is_over else CONSENT_STATE_WORDS[consent.state]),
                         _consent_rows(consent, voice))
            for consent in file.consents
        ),
        documents=tuple(
            LogEntry(document.created_at.date(), document.title,
                     text(noop("veranderd sinds het werd verzegeld; SHA-256 was {digest}"), digest=document.sha256)
                     if document.id in altered else f"SHA-256 {document.sha256}")
            for document in file.documents
        ),
        disclosures=tuple(
            LogEntry(disclosure.at,
                     _joined(text(RECIPIENT_LABELS[disclosure.recipient_type]), disclosure.recipient),
                     _what_left(disclosure))
            for disclosure in file.disclosures
        ),
        requests=tuple(
            LogEntry(request.received_on,
                     _what_was_asked(request), _how_answered(request))
            for request in file.requests
        ),
        holds=tuple(
            LogEntry(hold.placed_on, text(HOLD_LABELS[hold.ground]),
                     _how_held(hold))
            for hold in file.holds
        ),
        take_downs=tuple(
            LogEntry(case.due_on, case.told(),
                     text(noop("weggehaald op {day}"), day=case.done_on) if case.done_on
                     else text(noop("nog weg te halen")))
            for case in file.take_downs
        ),
        receipts=tuple(
            LogEntry(receipt.issued_on, f"{receipt.book_year}-{receipt.number:04d}  {receipt.name}",
                     text(noop("{what}, {amount}"), what=receipt.description, amount=euros(receipt.amount_cents)))
            for receipt in file.receipts
        ),
        log=tuple(
            LogEntry(_moment(line.moment),
                     text(noop("{thing}: {verb}"), thing=text(OBJECT_WORDS.get(line.object_kind, noop("gegevens"))),
                          verb=text(VERB_WORDS.get(line.verb, noop("bewerkt")))))
            for line in file.log
        ),
        drafts=tuple(
            LogEntry(draft.saved_at, text(DRAFT_WORDS.get(draft.screen, noop("Formulier"))), _typed(draft.values))
            for draft in file.drafts
        ),
    )


def _moment(stored: str) -> Shown:
    """As people write it; what is no moment stands as it is."""
    try:
        return date.fromisoformat(stored) if len(stored) == len("2026-11-12") else datetime.fromisoformat(stored)
    except ValueError:
        return stored


def _joined(kind: Text, name: str) -> Shown:
    return text(noop("{kind}: {name}"), kind=kind, name=name) if name else kind


def _what_left(disclosure: Disclosure) -> Shown:
    """Purpose, basis and parts; and that nobody knows whether it arrived, where the program was cut off."""
    words = f"{disclosure.purpose}, {disclosure.basis}: {', '.join(disclosure.contents)}"
    if disclosure.state is DisclosureState.DONE:
        return words
    return text(noop("{what} (misschien wel, misschien niet naar buiten gegaan)"), what=words)


def _typed(value: object) -> str:
    """Every word in a half-typed form, in the order it is there."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        return "; ".join(part for part in map(_typed, value) if part)
    return value if isinstance(value, str) else ""


def _listed(parts: Sequence[Shown]) -> Shown:
    """Words with commas between, each translated by itself."""
    if not parts:
        return ""
    listed = parts[0]
    for part in parts[1:]:
        listed = text(noop("{first}, {second}"), first=listed, second=part)
    return listed


def _caption(photo: Photo) -> tuple[Shown, ...]:
    if photo.purpose is PhotoPurpose.PORTRAIT:
        return (text(noop("portret")),)
    found: list[Shown] = [text(AREAS.get(photo.area, photo.area)), text(MOMENT_LABELS[photo.moment]),
                          text(POSE_LABELS[photo.pose])]
    for kind, place in PLACES.items():
        approval = photo.approval(kind)
        if approval is not None and approval.ended_on is None:
            found.append(text(noop("goedgekeurd voor {place} op {day}"), place=text(place), day=approval.on))
        elif approval is not None:
            found.append(text(noop("goedgekeurd voor {place} van {day} tot {ended}"), place=text(place),
                              day=approval.on, ended=approval.ended_on))
    return tuple(found)


def _card(file: ClientFile) -> tuple[Row, ...]:
    client = file.client
    rows: list[tuple[str, Shown | None]] = [
        (noop("Naam"), client.name.display),
        (noop("Voorletters"), client.name.initials if client.name.given else ""),
        (noop("Eerdere achternaam"), client.former_surname),
        (noop("Geboortedatum"), client.birth_date),
        (noop("Telefoon"), display_phone(client.phone)),
        (noop("E-mail"), client.email),
        (noop("Adres"), client.address.line()),
        (noop("Liefst bereikbaar via"),
         text(CHANNEL_LABELS[client.preferred_channel]) if client.preferred_channel is not Channel.NONE else ""),
        (noop("Foto’s"), text(PHOTO_WISH_WORDS[client.photo_preference])
         if client.photo_preference is not PhotoPreference.NOT_ASKED else ""),
        (noop("Ingeschreven op"), client.registered_on),
        (noop("Laatste contact"), client.last_contact_on),
        (noop("Informatie gegeven op"), client.informed_on),
        (noop("Einde van de dienst"), client.ended_on),
        (noop("Langer bewaren tot en met"), client.keep_longer_until),
        (noop("Afgeschermd sinds"), client.restricted_since),
        (noop("Papieren kaart"), text(noop("aanwezig in de praktijk")) if client.paper_file else ""),
        (noop("Papieren kaart vernietigd op"), client.paper_destroyed_on),
        (noop("Telefoon of camera"),
         text(noop("er kunnen nog foto’s op staan")) if client.photos_on_phone else ""),
        (noop("Notitie"), client.notes),
    ]
    return tuple(Row(label, value) for label, value in rows if value)


def _health(file: ClientFile) -> tuple[Row, ...]:
    rows: list[tuple[str, Shown | None]] = []
    if file.health is not None:
        record = file.health
        rows += [
            (noop("Laatst gevraagd op"), record.asked_on), (noop("Allergie"), record.allergies),
            (noop("Medicijnen"), record.medication), (noop("Zwangerschap"), record.pregnancy),
            (noop("Huidaandoening"), record.skin_conditions), (noop("Implantaten"), record.implants),
            (noop("Verder van belang"), record.notes),
        ]
    if file.skin_type is not None:
        rows.append((noop("Huidtype (Fitzpatrick)"), _FITZPATRICK[file.skin_type.fitzpatrick - 1]))
    return tuple(Row(label, value) for label, value in rows if value)


def _treatment(visit: Treatment, name: str) -> TreatmentEntry:
    products = "; ".join(
        ", ".join(part for part in (use.product, f"lot {use.lot}" if use.lot else "", use.expiry) if part)
        for use in visit.products
    )
    before = [one for one in visit.missing if one is not Missing.RECORD]
    rows: list[tuple[str, Shown]] = [
        (noop("Zone"), _listed([text(AREAS[zone]) if zone in AREAS else zone for zone in visit.zones])),
        (noop("Wat er is gedaan"), visit.done),
        (noop("Apparaat"), ", ".join(part for part in (visit.device, visit.device_settings) if part)),
        (noop("Product"), products),
        (noop("Bijzonderheden"), visit.particulars),
        (noop("Reactie van de huid"),
         text(REACTION_LABELS[visit.reaction]) if visit.reaction is not Reaction.NOT_NOTED else ""),
        (noop("Resultaat"), visit.result),
        (noop("Aandachtspunten"), visit.attention),
        (noop("Nazorg"), visit.aftercare),
        (noop("Notitie"), visit.note),
        (noop("Gezondheid bij dit bezoek"), _declaration(visit)),
        (noop("Vooraf ontbrak"), missing_wording(before) if before else ""),
        (noop("Verslag"), text(noop("een deel ontbreekt")) if Missing.RECORD in visit.missing else ""),
        (noop("Waarom toch behandeld"), visit.missing_why),
        (noop("Bedrag"), euros(visit.amount_cents) if visit.amount_cents is not None else ""),
    ]
    return TreatmentEntry(visit.performed_on, name, text(STATUS_WORDS[visit.status]),
                          tuple(Row(label, value) for label, value in rows if value))


def _declaration(visit: Treatment) -> Shown:
    """`Allergie: kiwi; Medicijnen: niets genoemd. Gevraagd op 15 oktober 2026.`"""
    if visit.declared_on is None or not visit.declaration:
        return ""
    return text(noop("{answers}. Gevraagd op {day}."), day=visit.declared_on, answers=_listed([
        text("{question}: {answer}", question=text(QUESTION_LABELS[one.question]),
             answer=one.answer or text(NOTHING_NAMED)) for one in visit.declaration]))


def _consent_rows(consent: Consent, voice: SpokenTo) -> tuple[Row, ...]:
    """Who decided and how; a refusal was signed by nobody."""
    refused = consent.decision is Decision.REFUSED
    way = text(WAY_WORDS[consent.way])
    if consent.way is ConsentWay.TICK:
        way = voice.say(noop("vinkje in je bijzijn"), noop("vinkje in uw bijzijn"), noop("vinkje op het scherm"))
    rows: list[tuple[str, Shown | None]] = [
        (noop("Geweigerd door") if refused else noop("Getekend door"), consent.signer_name),
        (noop("Namens"), text(noop("de cliënt, als ouder of voogd")) if consent.signer is Signer.GUARDIAN else ""),
        (noop("Hoe"), "" if refused else way),
        (noop("Afgelopen, de getekende termijn is voorbij") if consent.is_over else noop("Ingetrokken"),
         consent.withdrawn_at),
        (noop("Verwijderd bij het intrekken"), _listed(went(consent.effects))),
        (noop("Blijft na het intrekken"), _listed(stayed(consent.effects)) if consent.effects else ""),
        (noop("Controlegetal van de tekst"), consent.text_sha256),
    ]
    return tuple(Row(label, value) for label, value in rows if value)


def _text_of(texts: Mapping[ConsentTextId, ConsentText], consent: Consent) -> ConsentText:
    """The words that were decided on; raises `RowUnreadable` when no text has that number."""
    if consent.text_id not in texts:
        raise RowUnreadable("consents", consent.id, "text_id", consent.client_id)
    return texts[consent.text_id]


def _what_was_asked(request: Request) -> Text:
    kind = text(REQUEST_LABELS[request.kind])
    if not request.number:
        return text(noop("{kind} ({channel})"), kind=kind, channel=request.channel)
    return text(noop("{kind} nr. {number} ({channel})"), kind=kind, number=request.number, channel=request.channel)


def _how_answered(request: Request) -> Text:
    """Also that it was refused: «beantwoord» alone would not be so."""
    if request.done_on is None:
        return text(noop("antwoord uiterlijk {day}"), day=request.due_on)
    if request.outcome is None or request.outcome is Outcome.ANSWERED:
        return text(noop("beantwoord op {day}"), day=request.done_on)
    if request.refusal is not None:
        return text(noop("{outcome}, op {day}: {ground} (controlegetal van de brief: {hash})"),
                    outcome=text(OUTCOME_LABELS[request.outcome]), day=request.done_on,
                    ground=text(GROUND_LABELS[request.refusal]), hash=request.letter_sha256 or "-")
    return text(noop("{outcome}, op {day}"), outcome=text(OUTCOME_LABELS[request.outcome]), day=request.done_on)


def _how_held(hold: Hold) -> Text:
    if hold.released_on is None:
        return text(noop("opnieuw bekijken op {day}"), day=hold.review_on)
    if hold.release_ground is None:
        return text(noop("opgeheven op {day}"), day=hold.released_on)
    return text(noop("opgeheven op {day}: {ground}"), day=hold.released_on,
                ground=text(RELEASE_LABELS[hold.release_ground]))
