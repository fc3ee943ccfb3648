"""How a row of each table is read, by table: what `verify` reads one after another, so that no odd value hides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from jindra_desk.domain.policy.profile import Policy
from jindra_desk.storage.engine.columns import flag, moment, read_day, read_json, whole
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.ledger.outbox import record_of
from jindra_desk.storage.repositories.audit_log import entry_of
from jindra_desk.storage.repositories.clients import client_of, guardian_of
from jindra_desk.storage.repositories.consents import consent_of, consent_text_of
from jindra_desk.storage.repositories.copies import copy_of
from jindra_desk.storage.repositories.copy_jobs import job_of
from jindra_desk.storage.repositories.disclosures import disclosure_of
from jindra_desk.storage.repositories.documents import document_of
from jindra_desk.storage.repositories.drafts import draft_of
from jindra_desk.storage.repositories.health import health_of, skin_type_of
from jindra_desk.storage.repositories.holds import read_hold
from jindra_desk.storage.repositories.outputs import output_of
from jindra_desk.storage.repositories.photos import photo_of
from jindra_desk.storage.repositories.practice import practice_of
from jindra_desk.storage.repositories.receipts import receipt_of
from jindra_desk.storage.repositories.requests import kept_request_of, request_row_of
from jindra_desk.storage.repositories.settings import readable_setting
from jindra_desk.storage.repositories.take_downs import take_down_of
from jindra_desk.storage.repositories.treatments import treatment_of, type_of
from jindra_desk.storage.search.client_rows import stored_term


def _client(row: StoredRow) -> object:
    return client_of(row), read_day(row["last_treatment_on"]), stored_term(row)


def _policy(row: StoredRow) -> object:
    return Policy.from_record(read_json(row["record"])), moment(row["valid_from"])


def _number(name: str) -> Callable[[StoredRow], object]:
    return lambda row: whole(row[name])


READERS: Mapping[str, Callable[[StoredRow], object]] = MappingProxyType({
    "audit_log": entry_of,
    "clients": _client,
    "consent_texts": consent_text_of,
    "consents": consent_of,
    "copies": copy_of,
    "copies_under_way": job_of,
    "disclosures": disclosure_of,
    "documents": document_of,
    "drafts": draft_of,
    "guardians": guardian_of,
    "health_records": health_of,
    "holds": read_hold,
    "ledger": record_of,
    "photos": photo_of,
    "readable_outputs": output_of,
    "policies": _policy,
    "practice": practice_of,
    "receipts": receipt_of,
    "requests": request_row_of,
    "kept_requests": kept_request_of,
    "settings": readable_setting,
    "skin_types": skin_type_of,
    "take_downs": take_down_of,
    "treatment_products": _number("position"),
    "treatment_types": type_of,
    "treatments": lambda row: treatment_of(row, ()),
    "vault_identity": lambda row: flag(row["demo"]),
})
"""Every table that holds more than bytes, links or what is made from others."""
