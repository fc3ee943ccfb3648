"""Gathers everything that the vault holds about one client, for them to read or to take along (J-19, K-125)."""

from __future__ import annotations

from dataclasses import replace

from jindra_desk.application.ports.client_file import ClientFile, HalfTyped, LogLine
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.base.ids import ClientId, SubjectId


def collect_client_file(unit_of_work: UnitOfWork, client_id: ClientId) -> ClientFile:
    """Read the whole file of one client; raises `UnknownClient`.

    Rows that cannot be read are missing from it: ask `unit_of_work.unreadable()` before calling it whole.
    """
    client = unit_of_work.clients.get(client_id)
    treatments = unit_of_work.treatments.of_client(client_id)
    consents = unit_of_work.consents.of_client(client_id)
    type_ids = dict.fromkeys(treatment.type_id for treatment in treatments)
    text_ids = dict.fromkeys(consent.text_id for consent in consents)
    kinds = {kind.id: kind for kind in unit_of_work.treatments.types(archived=True)}
    texts = {known.id: known for known in unit_of_work.consents.texts()}
    return ClientFile(
        client=replace(client, subject=SubjectId("")),
        guardians=unit_of_work.clients.guardians(client_id),
        treatment_types=tuple(kinds[type_id] for type_id in type_ids if type_id in kinds),
        treatments=treatments,
        health=unit_of_work.health.get(client_id),
        skin_type=unit_of_work.health.skin_type(client_id),
        photos=unit_of_work.photos.of_client(client_id),
        consent_texts=tuple(texts[text_id] for text_id in text_ids if text_id in texts),
        consents=consents,
        documents=unit_of_work.documents.of_client(client_id),
        disclosures=unit_of_work.disclosures.of_client(client_id),
        requests=unit_of_work.requests.of_client(client_id),
        holds=unit_of_work.holds.of_client(client_id),
        receipts=unit_of_work.receipts.of_client(client_id),
        log=tuple(
            LogLine(entry.moment, entry.verb.value, entry.object_kind.value)
            for entry in unit_of_work.audit.of_subject(client.subject)
        ),
        drafts=tuple(
            HalfTyped(draft.screen, draft.saved_at, dict(draft.values))
            for draft in unit_of_work.drafts.all() if draft.client_id == client_id
        ),
        take_downs=unit_of_work.take_downs.of_client(client_id),
        controller=unit_of_work.practice.get(),
    )
