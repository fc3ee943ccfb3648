"""Health block and skin type: opened on purpose and logged, written only on consent (J-14, J-15, K-111, C-56)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.record_write import record_write
from jindra_desk.application.session.session import Session
from jindra_desk.application.session.text_gate import require_kept_text
from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.client import ClientRestricted
from jindra_desk.domain.clients.health import HealthRecord, SkinType
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, require, state_of
from jindra_desk.domain.settings.draft import DraftKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb

FITZPATRICK = (1, 2, 3, 4, 5, 6)
"""Skin types I to VI."""


class HealthNeverAsked(InvalidInput):
    """'Unchanged' needs something that can be unchanged."""

    title = noop("Er staat nog niets over de gezondheid.")
    next_step = noop("Vul het gezondheidsblok eerst in.")


class SkinTypeUnknown(InvalidInput):
    """The scale has six steps."""

    title = noop("Kies een huidtype van I tot en met VI.")


@dataclass(frozen=True, slots=True)
class HealthInput:
    """What was typed in the health block; `not_bsn` names fields whose number the owner declared to be none."""

    client_id: ClientId
    allergies: str = ""
    medication: str = ""
    pregnancy: str = ""
    skin_conditions: str = ""
    implants: str = ""
    notes: str = ""
    not_bsn: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class HealthView:
    """The opened block. `skin_type` is None also when its own consent is missing; `skin_consent` tells which."""

    client_id: ClientId
    record: HealthRecord | None
    skin_type: SkinType | None
    skin_consent: ConsentState


HEALTH_TEXTS = ("allergies", "medication", "pregnancy", "skin_conditions", "implants", "notes")
"""Names of the written fields, in the order of the form."""


def open_health(session: Session, client_id: ClientId) -> HealthView:
    """Open the block and log that it was looked at (K-03, C-56); raise `ConsentMissing` without consent (J-14)."""
    with session.looking() as uow:
        client = uow.clients.get(client_id)
        if client.restricted_since is not None:
            raise ClientRestricted
        require(uow.consents.of_client(client_id), ConsentKind.HEALTH)
        skin_consent = state_of(uow.consents.of_client(client_id), ConsentKind.SKIN_TYPE)
        session.note_look(uow, ObjectKind.HEALTH, client.subject)
        return HealthView(
            client_id,
            uow.health.get(client_id),
            uow.health.skin_type(client_id) if skin_consent is ConsentState.GIVEN else None,
            skin_consent,
        )


def save_health(session: Session, typed: HealthInput) -> ChangeSet:
    """Keep what was told today (K-111); raise `ConsentMissing`, `BsnFound` or `MrzFound`."""
    with record_write(session, typed.client_id, Verb.CHANGE, ObjectKind.HEALTH, Topic.HEALTH,
                      draft=(DraftKind.CLIENT, ""), of_content=True) as write:
        uow = write.uow
        require(uow.consents.of_client(typed.client_id), ConsentKind.HEALTH)
        stored = uow.health.get(typed.client_id)
        write.verb = Verb.CHANGE if stored else Verb.CREATE
        values = {name: str(getattr(typed, name)).strip() for name in HEALTH_TEXTS}
        _check_texts(values, stored, typed.not_bsn)
        uow.health.save(HealthRecord(typed.client_id, session.clock.today(), **values))
    return write.changes


def confirm_health_unchanged(session: Session, client_id: ClientId) -> ChangeSet:
    """The client was asked today and nothing changed; raise `HealthNeverAsked` when there is nothing to confirm."""
    with record_write(session, client_id, Verb.CHANGE, ObjectKind.HEALTH, Topic.HEALTH, of_content=True) as write:
        uow = write.uow
        require(uow.consents.of_client(client_id), ConsentKind.HEALTH)
        stored = uow.health.get(client_id)
        if stored is None:
            raise HealthNeverAsked("allergies")
        uow.health.save(replace(stored, asked_on=session.clock.today()))
    return write.changes


def save_skin_type(session: Session, client_id: ClientId, fitzpatrick: int) -> ChangeSet:
    """Note the skin type, which has a consent of its own (J-15)."""
    if fitzpatrick not in FITZPATRICK:
        raise SkinTypeUnknown("skin_type")
    with record_write(session, client_id, Verb.CHANGE, ObjectKind.SKIN_TYPE, Topic.HEALTH, of_content=True) as write:
        uow = write.uow
        require(uow.consents.of_client(client_id), ConsentKind.SKIN_TYPE)
        uow.health.save_skin_type(SkinType(client_id, fitzpatrick, session.clock.today()))
    return write.changes


def _check_texts(values: dict[str, str], stored: HealthRecord | None, not_bsn: Collection[str]) -> None:
    for name, value in values.items():
        before = "" if stored is None else str(getattr(stored, name))
        require_kept_text(value, name, before=before, not_bsn=not_bsn)
