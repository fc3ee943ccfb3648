"""The published client file, version 1: its wire types (K-125).

Names, types and codes of this version never change, however the domain does: others keep such files. An addition with
a default is allowed. Days are local, moments carry their zone, ids are opaque. One-line docstrings are published.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from msgspec import Struct

from jindra_desk.exchange.client_file import v1_codes as codes


class WireAddress(Struct, frozen=True):
    """Where letters go; a Dutch postcode as `1234 AB`, a foreign one as typed."""

    street: str = ""
    house_number: str = ""
    addition: str = ""
    postcode: str = ""
    town: str = ""


class WirePersonName(Struct, frozen=True):
    """Parts of a name: `surname` is the core word, `prefix` the tussenvoegsel before it; `partner_*` likewise."""

    surname: str
    given: str = ""
    initials: str = ""
    prefix: str = ""
    partner_surname: str = ""
    partner_prefix: str = ""
    use: codes.WireNameUse = codes.WireNameUse.PARTNER_OWN


class WireClient(Struct, frozen=True):
    """The client's own card; `subject` is empty in a file that was handed out, and `phone` is E.164."""

    id: str
    subject: str
    name: WirePersonName
    registered_on: date
    changed_on: date
    last_contact_on: date
    former_surname: str = ""
    birth_date: date | None = None
    phone: str = ""
    email: str = ""
    address: WireAddress = WireAddress()
    preferred_channel: codes.WireChannel = codes.WireChannel.NONE
    source: codes.WireSource = codes.WireSource.CLIENT
    informed_on: date | None = None
    photo_preference: codes.WirePhotoPreference = codes.WirePhotoPreference.NOT_ASKED
    notes: str = ""
    portrait: str | None = None
    paper_file: bool = False
    paper_destroyed_on: date | None = None
    photos_on_phone: bool = False
    ended_on: date | None = None
    restricted_since: date | None = None
    keep_longer_until: date | None = None


class WireGuardian(Struct, frozen=True):
    """Who signs for a young client."""

    id: str
    client_id: str
    name: str
    relation: codes.WireGuardianRelation
    phone: str = ""
    email: str = ""


class WireTreatmentType(Struct, frozen=True):
    """A kind of treatment from the list of the practice."""

    id: str
    name: str
    wkkgz: bool
    visible_result: bool
    minimum_age: int | None = None
    position: int = 0
    archived: bool = False


class WireProductUse(Struct, frozen=True):
    """One product used in a visit; `expiry` as printed on the package."""

    product: str
    lot: str = ""
    expiry: str = ""


class WireAnswer(Struct, frozen=True):
    """One answer of the health declaration at a visit; an empty one: nothing was named."""

    question: codes.WireQuestion
    answer: str = ""


class WireTreatment(Struct, frozen=True):
    """One visit."""

    id: str
    client_id: str
    type_id: str
    performed_on: date
    performed_at: time | None = None
    status: codes.WireTreatmentStatus = codes.WireTreatmentStatus.OPEN
    zones: tuple[str, ...] = ()
    done: str = ""
    device: str = ""
    device_settings: str = ""
    products: tuple[WireProductUse, ...] = ()
    particulars: str = ""
    reaction: codes.WireReaction = codes.WireReaction.NOT_NOTED
    result: str = ""
    attention: str = ""
    aftercare: str = ""
    note: str = ""
    amount_cents: int | None = None
    missing: tuple[codes.WireMissing, ...] = ()
    missing_why: str = ""
    declared_on: date | None = None
    declaration: tuple[WireAnswer, ...] = ()
    heeded: tuple[codes.WireQuestion, ...] = ()


class WireHealthRecord(Struct, frozen=True):
    """What the client told about health, last asked on `asked_on`."""

    client_id: str
    asked_on: date
    allergies: str = ""
    medication: str = ""
    pregnancy: str = ""
    skin_conditions: str = ""
    implants: str = ""
    notes: str = ""


class WireSkinType(Struct, frozen=True):
    """Fitzpatrick I to VI as 1 to 6."""

    client_id: str
    fitzpatrick: int
    noted_on: date


class WireApproval(Struct, frozen=True):
    """Since when a photo is approved for one place outside the file, and until when."""

    on: date
    ended_on: date | None = None


class WirePhoto(Struct, frozen=True):
    """One photo, a file in `fotos` that the manifest names by this id; `sha256` is of the stored picture, in hex."""

    id: str
    client_id: str
    taken_on: date
    added_at: datetime
    area: str
    pose: codes.WirePose
    moment: codes.WireMoment
    purpose: codes.WirePhotoPurpose
    width: int
    height: int
    sha256: str
    treatment_id: str | None = None
    website: WireApproval | None = None
    social: WireApproval | None = None


class WireConsentSection(Struct, frozen=True):
    """A heading and the paragraph under it."""

    heading: str
    body: str


class WireTerm(Struct, frozen=True):
    """A length of time in calendar units; years and months count before the rest."""

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0


class WirePromisedTerm(Struct, frozen=True):
    """How long a text says that data stays; `never_treated` for people who were never treated, where it names one."""

    term: WireTerm
    start: codes.WireTermStart
    never_treated: WireTerm | None = None


class WireConsentText(Struct, frozen=True):
    """One version of one text in one language, with its exact words; `reader` where it is not the client's own."""

    kind: codes.WireConsentKind
    version: int
    language: codes.WireLanguage
    valid_from: date
    title: str
    intro: str
    sections: tuple[WireConsentSection, ...]
    yes: str
    no: str
    change_note: str = ""
    promise: WirePromisedTerm | None = None
    shipped: int = 0
    reader: codes.WireReader | None = None


class WireEffect(Struct, frozen=True):
    """One kind of data that went or stayed when a consent was withdrawn; `count` of photos or visits, else 1."""

    code: str
    count: int = 1


class WireConsent(Struct, frozen=True):
    """One decision on one text; `text_sha256` is of the text's exact words, in hex."""

    id: str
    client_id: str
    kind: codes.WireConsentKind
    text_id: str
    text_sha256: str
    decision: codes.WireDecision
    decided_at: datetime
    way: codes.WireConsentWay
    signer: codes.WireSigner
    signer_name: str
    document_id: str | None = None
    withdrawn_at: datetime | None = None
    withdrawal_channel: codes.WireWithdrawalChannel | None = None
    effects: tuple[WireEffect, ...] = ()


class WireDocument(Struct, frozen=True):
    """One signed document, a file in `documenten` that the manifest names by this id; `sha256` in hex."""

    id: str
    client_id: str | None
    kind: codes.WireDocumentKind
    title: str
    created_at: datetime
    media_type: str
    sha256: str
    size: int


class WireDisclosure(Struct, frozen=True, omit_defaults=True):
    """One copy that left the practice; `contents` names its parts."""

    id: str
    client_id: str
    at: datetime
    recipient_type: codes.WireRecipientType
    recipient: str
    purpose: str
    basis: str
    contents: tuple[str, ...]
    state: codes.WireDisclosureState = codes.WireDisclosureState.DONE


class WireRequest(Struct, frozen=True):
    """One request about the data, with the day by which it must be answered."""

    id: str
    client_id: str
    kind: codes.WireRequestKind
    received_on: date
    channel: str
    due_on: date
    done_on: date | None = None
    outcome: codes.WireOutcome | None = None
    refusal: codes.WireRefusalGround | None = None


class WireHold(Struct, frozen=True):
    """One reason to keep the file past its day."""

    id: str
    client_id: str
    ground: codes.WireHoldGround
    placed_on: date
    review_on: date
    released_on: date | None = None
    complaint_on: date | None = None
    release_ground: codes.WireReleaseGround | None = None


class WireTakeDown(Struct, frozen=True):
    """One photo that may not stand outside the file any more since `due_on`, and when it was taken down there."""

    id: str
    client_id: str | None
    photo_id: str
    place: codes.WireConsentKind
    area: str
    approved_on: date
    due_on: date
    done_on: date | None = None


class WireReceipt(Struct, frozen=True):
    """One receipt; `number` is consecutive within the book year."""

    id: str
    number: int
    book_year: int
    issued_on: date
    name: str
    description: str
    amount_cents: int


class WireLogLine(Struct, frozen=True):
    """One line of the log about this client."""

    moment: str
    verb: str
    object_kind: str


class WireHalfTyped(Struct, frozen=True):
    """A form about this client that was begun and not saved."""

    screen: str
    saved_at: datetime
    values: dict[str, Any]


class WirePractice(Struct, frozen=True):
    """The practice that made the file."""

    name: str
    contact_person: str
    kind: str = ""
    address: WireAddress = WireAddress()
    phone: str = ""
    email: str = ""
    kvk: str = ""
    vat_id: str = ""
    complaints_officer: str = ""
    dispute_body: str = ""


class WireClientFile(Struct, frozen=True):
    """The whole file of one client, without picture and document bytes."""

    client: WireClient
    guardians: tuple[WireGuardian, ...] = ()
    treatment_types: tuple[WireTreatmentType, ...] = ()
    treatments: tuple[WireTreatment, ...] = ()
    health: WireHealthRecord | None = None
    skin_type: WireSkinType | None = None
    photos: tuple[WirePhoto, ...] = ()
    consent_texts: tuple[WireConsentText, ...] = ()
    consents: tuple[WireConsent, ...] = ()
    documents: tuple[WireDocument, ...] = ()
    disclosures: tuple[WireDisclosure, ...] = ()
    requests: tuple[WireRequest, ...] = ()
    holds: tuple[WireHold, ...] = ()
    receipts: tuple[WireReceipt, ...] = ()
    log: tuple[WireLogLine, ...] = ()
    drafts: tuple[WireHalfTyped, ...] = ()
    controller: WirePractice | None = None
    take_downs: tuple[WireTakeDown, ...] = ()


class WireEnvelope(Struct, frozen=True):
    """The JSON document itself: which schema, and the file."""

    schema: str
    file: WireClientFile
