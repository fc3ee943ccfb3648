"""What leaves a vault that cannot be written: noted apart, sealed with the vault's key, and entered in it afterwards.

The note stands in the program's own folder before the first byte leaves, and says what the vault's rows would have
said: the random name of the output, and the line of the disclosures. The next opening of the same vault sweeps by it;
the first one in which the vault can be written enters it, also where the vault was put back from a backup (J-05, trust
#20). Without a place for the note nothing leaves.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from jindra_desk.application.ports.readable_outlet import ReadableOutlet
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import StorageFailed, UnknownClient
from jindra_desk.domain.base.ids import ClientId, DisclosureId
from jindra_desk.domain.handout.disclosure import Disclosure, DisclosureState, RecipientType
from jindra_desk.domain.handout.output import OutputKind, ReadableOutput, SweepResult, is_settled, never_given
from jindra_desk.domain.handout.release import Way
from jindra_desk.domain.vault.audit import ObjectKind
from jindra_desk.domain.vault.read_only import HandingOutUnnoted

_PURPOSE = "handed out apart 1"


@dataclass(frozen=True, slots=True)
class NotedApart:
    """One output with its line; `state` is BEGUN until it ended."""

    output: ReadableOutput
    way: Way
    disclosure: Disclosure | None
    state: DisclosureState = DisclosureState.BEGUN


def keep_apart(session: Session, noted: NotedApart) -> None:
    """Write the note, or raise `HandingOutUnnoted`: then nothing may leave."""
    notes = session.notes_apart
    if notes is None:
        raise HandingOutUnnoted
    try:
        notes.write(session.vault.vault_id, noted.output.id, session.vault.sealing.seal(_PURPOSE, _encoded(noted)))
    except StorageFailed as refused:
        raise HandingOutUnnoted from refused


def end_apart(session: Session, output: ReadableOutput, state: DisclosureState, *, gone: bool) -> None:
    """Note how it ended; what may still lie somewhere stays begun, and is looked for."""
    for noted in noted_apart(session):
        if noted.output.id == output.id and gone:
            keep_apart(session, replace(noted, output=output.ended(session.clock.now()), state=state))


def noted_apart(session: Session) -> tuple[NotedApart, ...]:
    """What this vault noted, oldest first. A note that it did not seal tells nothing, and is left where it is."""
    notes = session.notes_apart
    if notes is None:
        return ()
    found = []
    for sealed in notes.read(session.vault.vault_id).values():
        try:
            found.append(_decoded(session.vault.sealing.unseal(_PURPOSE, sealed)))
        except (ValueError, KeyError, TypeError, RecursionError):
            continue
    return tuple(sorted(found, key=lambda noted: (noted.output.begun_at, noted.output.id)))


def sweep_apart(session: Session, outlet: ReadableOutlet) -> tuple[datetime, ...]:
    """Take away what ended processes left by these notes; answer when that began of which nobody knows the end."""
    perhaps = []
    for noted in noted_apart(session):
        if noted.state is not DisclosureState.BEGUN or outlet.is_under_way(noted.output):
            continue
        withdrawn = outlet.was_withdrawn(noted.output)
        result = SweepResult.REMOVED if withdrawn else outlet.sweep(noted.output)
        if not is_settled(result, on_other_disk=noted.output.on_other_disk):
            continue
        never = never_given(noted.output.kind, result, withdrawn=withdrawn)
        state = DisclosureState.FAILED if never else DisclosureState.UNKNOWN
        end_apart(session, noted.output, state, gone=True)
        if state is DisclosureState.UNKNOWN:
            perhaps.append(noted.output.begun_at)
    return tuple(perhaps)


def enter_apart(session: Session) -> int:
    """In a vault that can be written: enter what was noted while it could not; answer how many notes that were.

    What did not end is entered as begun, and settled like any other. A line of a client who is not there any more is
    left out, and so is one that was entered before.
    """
    entered = 0
    for noted in noted_apart(session):
        with session.vault.unit_of_work() as uow:
            if not uow.outputs.knows(noted.output.id):
                uow.outputs.begin(noted.output)
                subject, disclosure = None, noted.disclosure
                if disclosure is not None:
                    try:
                        subject = uow.clients.get(disclosure.client_id).subject
                    except UnknownClient:
                        disclosure = None
                if disclosure is not None:
                    uow.disclosures.add(replace(disclosure, state=noted.state), noted.output.id)
                uow.audit.append(noted.way.verb, ObjectKind.DOCUMENT if disclosure is None else ObjectKind.DISCLOSURE,
                                 subject, session.clock.now())
                entered += 1
        if session.notes_apart is not None:
            session.notes_apart.remove(session.vault.vault_id, noted.output.id)
    return entered


def _encoded(noted: NotedApart) -> bytes:
    output, told = noted.output, noted.disclosure
    return json.dumps({
        "output": {"id": output.id, "place": output.place.hex(), "name": output.name, "kind": output.kind.value,
                   "begun_at": output.begun_at.isoformat(), "on_other_disk": output.on_other_disk,
                   "ended_at": output.ended_at.isoformat() if output.ended_at else None},
        "way": noted.way.value, "state": noted.state.value,
        "disclosure": None if told is None else {
            "id": told.id, "client": told.client_id, "at": told.at.isoformat(),
            "recipient_type": told.recipient_type.value, "recipient": told.recipient, "purpose": told.purpose,
            "basis": told.basis, "contents": list(told.contents), "place": told.place}}).encode()


def _decoded(content: bytes) -> NotedApart:
    """Raises `ValueError`, `KeyError` or `TypeError` for what is none."""
    told: dict[str, Any] = json.loads(content)
    out, line = told["output"], told["disclosure"]
    ended = out["ended_at"]
    output = ReadableOutput(str(out["id"]), bytes.fromhex(out["place"]), str(out["name"]), OutputKind(out["kind"]),
                            datetime.fromisoformat(out["begun_at"]), bool(out["on_other_disk"]),
                            datetime.fromisoformat(ended) if ended else None)
    disclosure = None if line is None else Disclosure(
        DisclosureId(line["id"]), ClientId(line["client"]), datetime.fromisoformat(line["at"]),
        RecipientType(line["recipient_type"]), str(line["recipient"]), str(line["purpose"]), str(line["basis"]),
        tuple(map(str, line["contents"])), DisclosureState.BEGUN, str(line.get("place", "")))
    return NotedApart(output, Way(told["way"]), disclosure, DisclosureState(told["state"]))
