"""How a row of each table is read, by table: what `verify` reads one after another, so that no odd value hides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from jindra_desk.domain.policy import Policy
from jindra_desk.storage.audit_log import entry_of
from jindra_desk.storage.client_repo import client_of, guardian_of
from jindra_desk.storage.client_rows import stored_term
from jindra_desk.storage.columns import flag, moment, read_day, read_json, whole
from jindra_desk.storage.consent_repo import consent_of, text_of
from jindra_desk.storage.copy_job_repo import job_of
from jindra_desk.storage.copy_repo import copy_of
from jindra_desk.storage.disclosure_repo import disclosure_of
from jindra_desk.storage.document_repo import document_of
from jindra_desk.storage.draft_repo import draft_of
from jindra_desk.storage.health_repo import health_of, skin_type_of
from jindra_desk.storage.hold_repo import read_hold
from jindra_desk.storage.ledger_outbox import record_of
from jindra_desk.storage.output_repo import output_of
from jindra_desk.storage.photo_repo import photo_of
from jindra_desk.storage.practice_repo import practice_of
from jindra_desk.storage.receipt_repo import receipt_of
from jindra_desk.storage.request_repo import kept_request_of, request_row_of
from jindra_desk.storage.setting_repo import readable_setting
from jindra_desk.storage.treatment_repo import treatment_of, type_of


def _client(row: Any) -> object:
    return client_of(row), read_day(row["last_treatment_on"]), stored_term(row)


def _policy(row: Any) -> object:
    return Policy.from_record(read_json(row["record"])), moment(row["valid_from"])


def _number(name: str) -> Callable[[Any], object]:
    return lambda row: whole(row[name])


READERS: Mapping[str, Callable[[Any], object]] = MappingProxyType({
    "audit_log": entry_of,
    "clients": _client,
    "consent_texts": text_of,
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
    "treatment_products": _number("position"),
    "treatment_types": type_of,
    "treatments": lambda row: treatment_of(row, ()),
    "vault_identity": lambda row: flag(row["demo"]),
})
"""Every table that holds more than bytes, links or what is made from others."""
