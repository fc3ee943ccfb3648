"""What was on its way out when a program ended: taken away where it can be reached, and told (trust #20).

Done at every opening, before the next thing leaves, and when the owner looks at what lies outside the vault.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from jindra_desk.application.handout.apart import enter_apart, noted_apart, sweep_apart
from jindra_desk.application.ports.readable_outlet import ReadableOutlet
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.handout.disclosure import DisclosureState
from jindra_desk.domain.handout.output import OutputKind, ReadableOutput, SweepResult, is_settled, never_given
from jindra_desk.domain.vault.audit import ObjectKind, Verb


class PerhapsLeft(JindraError):
    """Something was begun, and its end was never noted."""

    title = noop("Een kopie of print van {day} is misschien wel, misschien niet naar buiten gegaan.")
    cause = noop("Jindra Desk werd afgebroken terwijl het bezig was.")
    next_step = noop("Kijk of hij er is. In het dossier staat erbij dat het niet zeker is.")


class SeveralPerhapsLeft(PerhapsLeft):
    """The same of more than one; the day is that of the newest."""

    title = noop("{n} kopieën of prints zijn misschien wel, misschien niet naar buiten gegaan, de laatste van {day}.")
    next_step = noop("Kijk of ze er zijn. In de dossiers staat erbij dat het niet zeker is.")


@dataclass(frozen=True, slots=True)
class OutsideLine:
    """Readable output that may still lie somewhere, as a list shows it."""

    id: str
    place: str
    kind: OutputKind
    begun_at: datetime
    on_other_disk: bool = True
    """On a stick or another disk; else in a folder on the disk of the vault itself, which cannot be reached now."""


def finish_pending_releases(session: Session, services: Callable[[], Services]) -> tuple[JindraError, ...]:
    """At opening: sweep, close what was begun, and answer what the owner should be told.

    `services` is asked only when something is open. What was noted apart, while the vault could not be written, is
    entered first; one that cannot be written now is swept by those notes.
    """
    if session.vault.read_only:
        return sweep_open(session, services().outlet) if noted_apart(session) else ()
    enter_apart(session)
    with session.vault.reading() as uow:
        if not uow.outputs.open() and not uow.disclosures.begun():
            return ()
    return sweep_open(session, services().outlet)


def sweep_open(session: Session, outlet: ReadableOutlet) -> tuple[JindraError, ...]:
    """Take away what ended processes left, and close the lines that were begun with it; answer what to tell."""
    if session.vault.read_only:
        return _told(list(sweep_apart(session, outlet)))
    with session.vault.reading() as uow:
        waiting = [output for output in uow.outputs.open() if not outlet.is_under_way(output)]
        under_way = {output.id for output in uow.outputs.open()} - {output.id for output in waiting}
        begun = [(disclosure, output_id) for disclosure, output_id in uow.disclosures.begun()
                 if output_id not in under_way]
    found = {output.id: _look(output, outlet) for output in waiting}
    settled = [output for output in waiting if is_settled(found[output.id], on_other_disk=output.on_other_disk)]
    if not settled and not begun:
        return ()
    never = {output.id for output in waiting
             if never_given(output.kind, found[output.id], withdrawn=outlet.was_withdrawn(output))}
    ends = {disclosure.id: DisclosureState.FAILED if output_id in never else DisclosureState.UNKNOWN
            for disclosure, output_id in begun}
    now = session.clock.now()
    with session.vault.unit_of_work() as uow:
        for output in settled:
            uow.outputs.end(output.ended(now))
        for disclosure_id, state in ends.items():
            uow.disclosures.close(disclosure_id, state, now)
        uow.audit.append(Verb.CHANGE, ObjectKind.DISCLOSURE, None, now)
    return _told([disclosure.at for disclosure, _ in begun if ends[disclosure.id] is DisclosureState.UNKNOWN])


def close_withdrawn(session: Session, outlet: ReadableOutlet) -> None:
    """Just before the vault closes: what this process took back itself has failed, and nobody has to be told."""
    if session.vault.read_only:
        sweep_apart(session, outlet)
        return
    with session.vault.reading() as uow:
        gone = [output for output in uow.outputs.open() if outlet.was_withdrawn(output)]
        ids = {output.id for output in gone}
        begun = [disclosure for disclosure, output_id in uow.disclosures.begun() if output_id in ids]
    if not gone:
        return
    now = session.clock.now()
    with session.vault.unit_of_work() as uow:
        for output in gone:
            uow.outputs.end(output.ended(now))
        for disclosure in begun:
            uow.disclosures.close(disclosure.id, DisclosureState.FAILED, now)
        uow.audit.append(Verb.CHANGE, ObjectKind.DISCLOSURE, None, now)


def outside_lines(uow: UnitOfWork) -> tuple[OutsideLine, ...]:
    """What may still lie somewhere, oldest first."""
    return tuple(OutsideLine(output.id, output.shown_place, output.kind, output.begun_at, output.on_other_disk)
                 for output in uow.outputs.open())


def list_outside(session: Session, services: Services) -> tuple[OutsideLine, ...]:
    """For the settings: sweep what can be reached now, and answer what is left."""
    sweep_open(session, services.outlet)
    with session.vault.reading() as uow:
        under_way = {output.id for output in uow.outputs.open() if services.outlet.is_under_way(output)}
        return tuple(line for line in outside_lines(uow) if line.id not in under_way)


def tick_off_output(session: Session, output_id: str) -> ChangeSet:
    """The owner says that it is gone: looked after, wiped with the stick, or never there."""
    now = session.clock.now()
    with session.vault.unit_of_work() as uow:
        for output in uow.outputs.open():
            if output.id == output_id:
                uow.outputs.end(output.ended(now))
        uow.audit.append(Verb.ACCEPT, ObjectKind.DISCLOSURE, None, now)
    return ChangeSet.of(Topic.DISCLOSURE)


def _look(output: ReadableOutput, outlet: ReadableOutlet) -> SweepResult:
    return SweepResult.REMOVED if outlet.was_withdrawn(output) else outlet.sweep(output)


def _told(moments: list[datetime]) -> tuple[JindraError, ...]:
    if not moments:
        return ()
    day = max(moments).date()
    if len(moments) == 1:
        return (PerhapsLeft(day=day),)
    return (SeveralPerhapsLeft(n=len(moments), day=day),)
