"""The five questions about who outside the practice holds something of its clients: read, answered, asked (J-12)."""

from __future__ import annotations

from collections.abc import Collection

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.application.session.text_gate import require_kept_text
from jindra_desk.domain.business.outside_services import OutsideServices, OutsideUnanswered
from jindra_desk.domain.vault.audit import ObjectKind, Verb

_OUTSIDE = "practice.outside"


def read_outside(session: Session) -> OutsideServices | None:
    """The answers; None until they were given, or when what is there cannot be read."""
    with session.vault.reading() as uow:
        return outside_of(uow)


def outside_of(uow: UnitOfWork) -> OutsideServices | None:
    """As `read_outside`, inside the caller's transaction."""
    return OutsideServices.from_record(uow.settings.get(_OUTSIDE))


def require_answered(uow: UnitOfWork) -> OutsideServices:
    """The answers, for a paper that names them; raises `OutsideUnanswered`."""
    found = outside_of(uow)
    if found is None:
        raise OutsideUnanswered
    return found


def answer_outside(session: Session, services: OutsideServices, not_bsn: Collection[str] = ()) -> ChangeSet:
    """Keep all five answers; what was handed out before stays as it was. Raises as `require_kept_text`, with the
    question as field.
    """
    with session.vault.unit_of_work() as uow:
        before = outside_of(uow)
        for question, answer in services.answers.items():
            known = before.answers[question].who if before is not None else ""
            require_kept_text(answer.who, question.value, before=known, not_bsn=not_bsn)
        uow.settings.put(_OUTSIDE, services.to_record())
        uow.audit.append(Verb.CHANGE, ObjectKind.PRACTICE, None, session.clock.now())
    return ChangeSet.of(Topic.PRACTICE)
