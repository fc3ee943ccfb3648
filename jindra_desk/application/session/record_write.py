"""One change of one client's file: transaction, refusal while shut, log row, draft, term, and what views must know.

Every use case that changes a file is written inside `record_write`, so that none of these is forgotten in one of them:

    with record_write(session, client_id, Verb.CHANGE, ObjectKind.TREATMENT, Topic.TREATMENT) as write:
        write.uow.treatments.save(visit)
    return write.changes

What changes several files in one transaction goes through `record_write_within` for each of them, and a file that is
only just made ends with `record_made`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId, PhotoId
from jindra_desk.domain.clients.client import Client, ClientRestricted
from jindra_desk.domain.settings.draft import DraftKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb

Owner = ClientId | Callable[[UnitOfWork], ClientId]
"""Whose file it is, or how that is read in the same transaction."""


@dataclass(slots=True)
class RecordWrite:
    """A change under way. `verb` may be set by the use case that finds out only here whether something is new."""

    uow: UnitOfWork
    client: Client
    """As the transaction found them."""
    now: datetime
    verb: Verb
    changes: ChangeSet
    """What open views must know; to be answered by the use case after the block."""
    idle: bool = False

    @property
    def today(self) -> date:
        """The day of `now`."""
        return self.now.date()

    def nothing(self) -> None:
        """There was nothing to change: no row in the log, and no view has to read again."""
        self.idle, self.changes = True, ChangeSet()


@contextmanager
def record_write(session: Session, owner: Owner, verb: Verb, kind: ObjectKind, *topics: Topic,
                 draft: tuple[DraftKind, str] | None = None, of_content: bool = False,
                 while_restricted: bool = False) -> Iterator[RecordWrite]:
    """Open the transaction of one change, and end it with all that belongs to it; a fault inside leaves nothing.

    `draft`: kind and object of the form that is kept with this and so ends. `of_content`: the record itself changes,
    so that its last change moves (BW 7:454); a tick, a stop or what administers a file moves nothing.
    `while_restricted`: also in a file that is shut at the client's request (K-65); else `ClientRestricted` is raised.
    Raises `UnknownClient`.
    """
    with (
        session.vault.unit_of_work() as uow,
        record_write_within(session, uow, owner, verb, kind, *topics, draft=draft, of_content=of_content,
                            while_restricted=while_restricted) as write,
    ):
        yield write


@contextmanager
def record_write_within(session: Session, uow: UnitOfWork, owner: Owner, verb: Verb, kind: ObjectKind, *topics: Topic,
                        draft: tuple[DraftKind, str] | None = None, of_content: bool = False,
                        while_restricted: bool = False) -> Iterator[RecordWrite]:
    """The same inside the caller's transaction: one of several files that change together."""
    client = uow.clients.get(owner(uow) if callable(owner) else owner)
    if client.restricted_since is not None and not while_restricted:
        raise ClientRestricted
    touched = {*topics, Topic.RETENTION, *((Topic.DRAFT,) if draft is not None else ())}
    write = RecordWrite(uow, client, session.clock.now(), verb, ChangeSet.of(*touched, client=client.id))
    yield write
    if write.idle:
        return
    if draft is not None:
        uow.drafts.remove(draft[0], client.id, draft[1])
    uow.audit.append(write.verb, kind, client.subject, write.now)
    if of_content:
        session.note_change(uow, client.id)
    else:
        session.refresh_retention(uow, client.id)


def record_made(session: Session, uow: UnitOfWork, client: Client, verb: Verb = Verb.CREATE) -> None:
    """End the making of a new file inside the caller's transaction: its log row, and its last day from the start."""
    uow.audit.append(verb, ObjectKind.CLIENT, client.subject, session.clock.now())
    session.refresh_retention(uow, client.id)


def of_photo(photo_id: PhotoId) -> Owner:
    """Whose photo it is; raises `LookupError`."""
    return lambda uow: uow.photos.get(photo_id).client_id
