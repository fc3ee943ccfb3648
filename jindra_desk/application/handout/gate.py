"""The release gate: the one way out for everything that can be read (J-05, K-03, K-04, trust #20).

It asks the domain whether something may leave, writes the disclosure as begun and the random name of the output in one
transaction, lets the bytes go, and notes the end. Whatever ends the program in between, the vault knows what may lie
where (`settling`). All of it belongs on the database thread; `withdraw` may come from any.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from jindra_desk.application.handout.apart import NotedApart, end_apart, keep_apart
from jindra_desk.application.handout.settling import sweep_open
from jindra_desk.application.ports.readable_outlet import ReadableOutlet
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import ClientId, DisclosureId
from jindra_desk.domain.handout.disclosure import Disclosure, DisclosureState
from jindra_desk.domain.handout.output import OutputKind, ReadableOutput, staged_name
from jindra_desk.domain.handout.release import Leaving, Way, require_may_leave
from jindra_desk.domain.vault.audit import ObjectKind, Verb


@dataclass(frozen=True, slots=True)
class Release:
    """Something on its way out: its note, and its line in the disclosures when it is about a client."""

    output: ReadableOutput
    client_id: ClientId | None = None
    disclosure_id: DisclosureId | None = None


def begin_release(session: Session, outlet: ReadableOutlet, way: Way, kind: OutputKind, place: bytes,
                  leaving: Leaving | None) -> Release:
    """Ask whether it may leave, and note it: after this, and not before, the first byte may be written at `place`.

    `leaving` is None for a paper that is about no client (a recovery sheet, a proof of destruction). Raises
    `DisclosureIncomplete`, `ClientRestricted`, `UnknownClient`, `BsnFound`, `MrzFound`, `StorageFailed`, or for a
    read-only vault `HandingOutUnnoted`.
    """
    sweep_open(session, outlet)
    now, random_id = session.clock.now(), session.ids.new_id()
    output = ReadableOutput(session.ids.new_id(), place, staged_name(random_id), kind, now,
                            kind is not OutputKind.PRINT and outlet.on_other_disk(place, session.vault.path))
    with session.looking() as uow:
        subject, disclosure = None, None
        if leaving is not None:
            client = uow.clients.get(leaving.client_id)
            require_may_leave(client, leaving)
            subject, disclosure = client.subject, Disclosure(
                DisclosureId(session.ids.new_id()), client.id, now, leaving.recipient_type, leaving.recipient.strip(),
                leaving.purpose, leaving.basis, leaving.contents, DisclosureState.BEGUN,
                "" if kind is OutputKind.PRINT else output.shown_place)
        if session.vault.read_only:
            keep_apart(session, NotedApart(output, way, disclosure))
        else:
            if disclosure is not None:
                uow.disclosures.add(disclosure, output.id)
            uow.outputs.begin(output)
            uow.audit.append(way.verb, ObjectKind.DOCUMENT if leaving is None else ObjectKind.DISCLOSURE, subject, now)
    return Release(output, leaving.client_id if leaving else None, None if disclosure is None else disclosure.id)


def end_release(session: Session, outlet: ReadableOutlet, release: Release, state: DisclosureState) -> ChangeSet:
    """Note how it ended. What failed stays noted as readable output unless all of it was taken away again."""
    now = session.clock.now()
    gone = state is DisclosureState.DONE or outlet.withdraw(release.output)
    if session.vault.read_only:
        end_apart(session, release.output, state, gone=gone)
        outlet.let_go(release.output)
        return ChangeSet()
    with session.vault.unit_of_work() as uow:
        if gone:
            uow.outputs.end(release.output.ended(now))
        if release.disclosure_id is not None:
            uow.disclosures.close(release.disclosure_id, state if gone else DisclosureState.UNKNOWN, now)
        if state is not DisclosureState.DONE:
            uow.audit.append(Verb.CHANGE, ObjectKind.DISCLOSURE, None, now)
    outlet.let_go(release.output)
    return ChangeSet.of(Topic.DISCLOSURE, client=release.client_id)


@contextmanager
def released(session: Session, outlet: ReadableOutlet, way: Way, kind: OutputKind, place: bytes,
             leaving: Leaving | None) -> Iterator[Release]:
    """Let the bytes go inside the block; noted as failed, and taken away, when it ends with an error."""
    release = begin_release(session, outlet, way, kind, place, leaving)
    try:
        yield release
    except BaseException:
        with suppress(JindraError):  # what went wrong comes first; a note that stays open is settled later
            end_release(session, outlet, release, DisclosureState.FAILED)
        raise
    end_release(session, outlet, release, DisclosureState.DONE)
