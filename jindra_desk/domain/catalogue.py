"""The field catalogue: of every stored field its purpose, legal basis, retention class and sensitivity (J-06).

A test fails when the vault gets a column that has no entry here, and when a field appears that the practice promises
never to keep (J-07, J-61, K-104).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.record_classes import LegalBasis, RecordClass
from jindra_desk.domain.text import noop


class Sensitivity(StrEnum):
    """How much harm a field can do in wrong hands."""

    NONE = "none"  # not about a person
    PERSONAL = "personal"
    SPECIAL = "special"  # health and pictures of the body (GDPR 9)
    SECRET = "secret"  # noqa: S105 -- a degree of sensitivity


@dataclass(frozen=True, slots=True)
class FieldEntry:
    """Why one field is kept. `basis` and `record_class` are None for what is not about a person."""

    purpose: str
    basis: LegalBasis | None
    record_class: RecordClass | None
    sensitivity: Sensitivity


@dataclass(frozen=True, slots=True)
class _Group:
    table: str
    columns: str  # names apart by spaces
    entry: FieldEntry


def _contract(table: str, purpose: str, columns: str, sensitivity: Sensitivity = Sensitivity.PERSONAL) -> _Group:
    return _Group(table, columns, FieldEntry(purpose, LegalBasis.CONTRACT, RecordClass.CLIENT_FILE, sensitivity))


def _consented(table: str, purpose: str, columns: str, record_class: RecordClass) -> _Group:
    return _Group(table, columns, FieldEntry(purpose, LegalBasis.CONSENT, record_class, Sensitivity.SPECIAL))


def _duty(table: str, purpose: str, columns: str, record_class: RecordClass) -> _Group:
    return _Group(table, columns, FieldEntry(purpose, LegalBasis.LEGAL_DUTY, record_class, Sensitivity.PERSONAL))


def _own(table: str, purpose: str, columns: str, sensitivity: Sensitivity = Sensitivity.NONE) -> _Group:
    return _Group(table, columns, FieldEntry(purpose, None, None, sensitivity))


_LINK = noop("Hoort bij het dossier van deze cliënt")

_GROUPS = (
    _own("vault_identity", noop("Kluis en sleutels bij elkaar houden"), "id vault_id demo"),
    _own("vault_identity", noop("Vernietigingen herkennen na het terugzetten van een back-up"), "ledger_key",
         Sensitivity.SECRET),
    _contract("clients", noop("Dossier terugvinden zonder naam"), "id subject"),
    _contract("clients", noop("Cliënt herkennen en aanspreken"),
              "surname given initials prefix partner_surname partner_prefix name_use former_surname sort_key"),
    _contract("clients", noop("Leeftijdsgrens bewaken"), "birth_date"),
    _contract("clients", noop("Bereiken voor de eigen afspraak"), "phone email preferred_channel"),
    _contract("clients", noop("Brieven en nota’s sturen"), "street house_number addition postcode town"),
    _contract("clients", noop("Weten van wie de gegevens komen en of dat verteld is"), "source informed_on"),
    _contract("clients", noop("Keuze over foto’s onthouden"), "photo_preference"),
    _contract("clients", noop("Afspraken en wensen onthouden"), "notes"),
    _consented("clients", noop("Cliënt herkennen aan een portret"), "portrait", RecordClass.PHOTOS),
    _contract("clients", noop("Papier en telefoon meenemen bij vernietigen"),
              "paper_file paper_destroyed_on photos_on_phone"),
    _duty("clients", noop("Bewaartermijn berekenen en bewaken"),
          "registered_on changed_on last_contact_on last_treatment_on ended_on keep_longer_until keep_through held",
          RecordClass.CLIENT_FILE),
    _duty("clients", noop("Afscherming op verzoek uitvoeren"), "restricted_since", RecordClass.CLIENT_FILE),
    _contract("guardians", _LINK, "id client_id"),
    _duty("guardians", noop("Toestemming van ouder of voogd vragen"), "name relation phone email",
          RecordClass.CLIENT_FILE),
    _own("treatment_types", noop("Lijst van behandelingen van de praktijk"),
         "id name wkkgz visible_result minimum_age position archived"),
    _contract("treatments", _LINK, "id client_id"),
    _contract("treatments", noop("Vastleggen welke behandeling wanneer is gedaan"),
              "type_id performed_on performed_at status"),
    _duty("treatments", noop("Verslag van de behandeling (Wkkgz)"), "done device device_settings",
          RecordClass.CLIENT_FILE),
    _contract("treatments", noop("Behandeling volgen en bijstellen"),
              "zones particulars reaction result attention aftercare note", Sensitivity.SPECIAL),
    _contract("treatments", noop("Afrekenen"), "amount_cents"),
    _contract("treatment_products", noop("Gebruikt product terugvinden bij een terugroepactie"),
              "treatment_id position product lot expiry"),
    _consented("health_records", noop("Veilig behandelen"),
               "client_id asked_on allergies medication pregnancy skin_conditions implants notes",
               RecordClass.CLIENT_FILE),
    _consented("skin_types", noop("Behandeling op het huidtype afstemmen"), "client_id fitzpatrick noted_on",
               RecordClass.CLIENT_FILE),
    _consented("photos", noop("Resultaat van de behandeling vergelijken"),
               "id client_id treatment_id taken_on added_at area pose moment purpose width height sha256",
               RecordClass.PHOTOS),
    _consented("photo_pictures", noop("Resultaat van de behandeling vergelijken"),
               "photo_id thumbnail preview picture", RecordClass.PHOTOS),
    _duty("documents", noop("Getekende stukken en bewijs van vernietiging bewaren"),
          "id client_id kind title created_at media_type sha256 size", RecordClass.CONSENT_PROOF),
    _own("documents", noop("Zien of een document past bij de kluis waarin het staat"),
         "audit_sequence audit_digest"),
    _duty("document_contents", noop("Getekende stukken en bewijs van vernietiging bewaren"), "document_id content",
          RecordClass.CONSENT_PROOF),
    _own("consent_texts", noop("Precies bewaren welke woorden zijn getekend"),
         "id kind version language valid_from title intro sections yes no change_note"),
    _duty("consents", noop("Bewijzen dat er toestemming is, of niet"),
          "id client_id kind text_id text_sha256 decision decided_at way signer signer_name document_id withdrawn_at "
          "withdrawal_channel", RecordClass.CONSENT_PROOF),
    _duty("disclosures", noop("Verantwoorden wie een kopie kreeg"),
          "id client_id at recipient_type recipient purpose basis contents state output_id closed_at",
          RecordClass.CLIENT_FILE),
    _duty("requests", noop("Verzoeken op tijd beantwoorden"), "id client_id kind received_on channel due_on done_on",
          RecordClass.REQUESTS),
    _duty("holds", noop("Dossier vasthouden zolang een klacht of claim loopt"),
          "id client_id ground placed_on review_on released_on", RecordClass.CLIENT_FILE),
    _duty("receipts", noop("Administratie voor de Belastingdienst"),
          "id number book_year issued_on name description amount_cents", RecordClass.BOOKKEEPING),
    _contract("receipt_links", _LINK, "receipt_id client_id"),
    _contract("drafts", noop("Half ingevuld formulier bewaren bij vergrendelen"),
              "screen client_id object_id content saved_at", Sensitivity.SPECIAL),
    _own("practice", noop("Gegevens van de praktijk op alle stukken"),
         "id name contact_person kind street house_number addition postcode town phone email kvk vat_id "
         "complaints_officer dispute_body", Sensitivity.PERSONAL),
    _own("policies", noop("Weten welk beleid wanneer gold"), "version valid_from record"),
    _own("settings", noop("Instellingen van het programma"), "key value"),
    _duty("audit_log", noop("Kunnen nagaan wat er wanneer is gedaan"),
          "sequence moment verb object_kind subject digest", RecordClass.CLIENT_FILE),
    _own("ledger", noop("Vernietigingen en intrekkingen herhalen na het terugzetten van een back-up"),
         "sequence kind subject_hash object_hash reason mac recorded_on"),
    _own("copies", noop("Weten welke kopieën van de kluis er zijn, waar ze staan en wanneer ze weggaan"),
         "id kind place file made_at verified_at ends_on state bytes sha256 register_order misdated"),
    _own("readable_outputs", noop("Weghalen wat leesbaar buiten de kluis bleef toen het programma werd afgebroken"),
         "id place name kind begun_at on_other_disk ended_at", Sensitivity.PERSONAL),
    _own("schema_migrations", noop("Weten welke versie van de kluis dit is"), "number name"),
    _contract("client_index", noop("Snel zoeken"),
              "rank client_id sort_key digits email birth_date prospect consent_missing"),
    _contract("client_words", noop("Snel zoeken"), "words"),
    _own("search_state", noop("Weten of de zoeklijst bij is"), "id version"),
)

FORBIDDEN = frozenset({
    "bsn", "citizen_service_number", "nationality", "marital_status", "place_of_birth", "birth_place", "birthplace",
    "passport", "passport_number", "identity_document", "document_number", "id_number", "mrz", "gender_identity",
    "religion", "ethnicity", "race", "sexual_orientation", "political_opinion", "criminal_record", "profession",
    "occupation", "sector", "insurance_number", "insurer", "iban", "bank_account", "ip_address", "location", "browser",
    "device_id", "age", "photo_id_card",
})
"""Fields that the practice promises never to keep (J-07, J-60, J-61, K-104, K-108, K-110, K-112, K-114, C-27, C-38)."""


def _entries() -> Iterator[tuple[tuple[str, str], FieldEntry]]:
    for group in _GROUPS:
        for column in group.columns.split():
            yield (group.table, column), group.entry


CATALOGUE: Mapping[tuple[str, str], FieldEntry] = MappingProxyType(dict(_entries()))
"""(table, column) to its entry."""
