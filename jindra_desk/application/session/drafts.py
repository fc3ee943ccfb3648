"""Half-typed forms: kept while typing, found again after the lock, thrown away when saved or unwanted (J-28)."""

from __future__ import annotations

from collections.abc import Mapping

from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId, SubjectId
from jindra_desk.domain.records.ownership import BelongsToAnother
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.domain.vault.audit import ObjectKind, Verb

_CLIENT_ARGUMENT = "client"


def save_draft(session: Session, draft: Draft) -> ChangeSet:
    """Keep `draft`; the newest of a form wins. The log tells that a form was begun, not every two seconds of typing.

    Raises `BelongsToAnother` for a form about a visit or photo of somebody else.
    """
    with session.vault.unit_of_work() as uow:
        owner = uow.clients.owner_of(draft.object_id) if draft.object_id else None
        if owner is not None and owner != draft.client_id:
            raise BelongsToAnother
        subject = uow.clients.get(draft.client_id).subject if draft.client_id is not None else None
        known = uow.drafts.find(draft.screen, draft.client_id, draft.object_id) is not None
        uow.drafts.save(draft)
        if not known:
            uow.audit.append(Verb.CREATE, ObjectKind.DRAFT, subject, session.clock.now())
    return ChangeSet.of(Topic.DRAFT, client=draft.client_id)


def discard_draft(session: Session, screen: str, client_id: ClientId | None, object_id: str = "") -> ChangeSet:
    """Throw a draft away; nothing is written when there is none."""
    with session.vault.unit_of_work() as uow:
        if uow.drafts.find(screen, client_id, object_id) is None:
            return ChangeSet()
        subject: SubjectId | None = uow.clients.get(client_id).subject if client_id is not None else None
        uow.drafts.remove(screen, client_id, object_id)
        uow.audit.append(Verb.ERASE, ObjectKind.DRAFT, subject, session.clock.now())
    return ChangeSet.of(Topic.DRAFT, client=client_id)


def find_draft(session: Session, screen: str, arguments: Mapping[str, str]) -> Draft | None:
    """The draft that belongs to `screen` opened with `arguments`, or None; the newest when several fit."""
    client = arguments.get(_CLIENT_ARGUMENT, "")
    objects = {value for name, value in arguments.items() if name != _CLIENT_ARGUMENT and value}
    with session.vault.reading() as uow:
        fitting = [draft for draft in uow.drafts.all() if draft.screen == screen and (draft.client_id or "") == client]
    exact = [draft for draft in fitting if draft.object_id in objects]
    loose = [] if arguments.get("treatment") else [d for d in fitting if not d.object_id]
    return max(exact or loose, key=lambda draft: draft.saved_at, default=None)
