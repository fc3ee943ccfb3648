"""Forms that were begun and are not kept yet, for Today and the client's page (J-28).

A draft of a visit that is in the vault already says nothing more: that visit is shown as what it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.base.errors import UnknownClient
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.settings.draft import Draft, DraftKind
from jindra_desk.domain.treatments.treatment import TreatmentStatus


class BegunKind(StrEnum):
    """What was begun."""

    NEW_CLIENT = "new_client"
    VISIT = "visit"
    DETAILS = "details"
    HEALTH = "health"
    CONSENT = "consent"
    PHOTOS = "photos"


@dataclass(frozen=True, slots=True)
class BegunForm:
    """One draft: whose it is (None for a client who is not registered yet), where it is, and since when it waits."""

    kind: BegunKind
    client_id: ClientId | None
    name: PersonName | None
    object_id: str
    saved_at: datetime


def begun_forms(uow: UnitOfWork) -> Iterator[BegunForm]:
    """Every form about a client that was begun and not kept, newest first; settings have a page of their own."""
    for draft in uow.drafts.all():
        kind = _kind_of(draft)
        if kind is None or (kind is BegunKind.VISIT and _is_open_visit(uow, draft)):
            continue
        if draft.client_id is None:
            yield BegunForm(kind, None, None, draft.object_id, draft.saved_at)
            continue
        try:
            name = uow.clients.get(draft.client_id).name
        except UnknownClient:
            continue
        except RowUnreadable as fault:
            uow.leave_out(fault)
            continue
        yield BegunForm(kind, draft.client_id, name, draft.object_id, draft.saved_at)


def has_begun_visit(uow: UnitOfWork, client_id: ClientId) -> bool:
    """Whether a new visit of this client was begun, of which the vault holds no more than a draft."""
    return uow.drafts.find(DraftKind.VISIT, client_id) is not None


def _kind_of(draft: Draft) -> BegunKind | None:
    match draft.screen:
        case DraftKind.VISIT:
            return BegunKind.VISIT
        case DraftKind.NEW_CLIENT:
            return BegunKind.NEW_CLIENT
        case DraftKind.PHOTOS:
            return BegunKind.PHOTOS
        case DraftKind.CLIENT:
            return _part_of_page(draft.values)
    return None


def _part_of_page(values: Mapping[str, object]) -> BegunKind:
    """What of a client's page was typed in, by the names under which the page keeps it."""
    for name, kind in (("health", BegunKind.HEALTH), ("consents", BegunKind.CONSENT), ("photos", BegunKind.PHOTOS)):
        if name in values:
            return kind
    return BegunKind.DETAILS


def _is_open_visit(uow: UnitOfWork, draft: Draft) -> bool:
    """Such a visit stands on Today anyway; a correction of one that is closed does not."""
    if not draft.object_id or draft.client_id is None:
        return False
    return any(visit.id == draft.object_id and visit.status is TreatmentStatus.OPEN
               for visit in uow.treatments.of_client(draft.client_id))
