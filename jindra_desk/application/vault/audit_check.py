"""Walking the chain of the audit log, and what was found last (K-03, K-140)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.vault.audit import ObjectKind, Verb

AUDIT_CHECK_SETTING = "audit.check"


@dataclass(frozen=True, slots=True)
class AuditCheck:
    """Outcome of walking the audit chain: when, how many rows, and where it breaks (None: it is whole; K-140)."""

    checked_at: datetime
    rows: int
    broken_at: int | None


def check_audit_chain(session: Session) -> AuditCheck:
    """Walk the whole chain and keep the outcome; run in the background after opening (K-03, K-140)."""
    broken = session.vault.logs.first_broken_audit_row()
    now = session.clock.now()
    if session.vault.read_only:
        with session.vault.reading() as uow:
            return AuditCheck(now, uow.audit.count(), broken)
    with session.vault.unit_of_work() as uow:
        rows, head = uow.audit.count(), uow.audit.head()
        uow.settings.put(AUDIT_CHECK_SETTING, {"at": now.isoformat(timespec="seconds"), "rows": rows, "broken": broken,
                                               "head": [head.sequence, head.digest.hex()]})
        uow.audit.append(Verb.VIEW, ObjectKind.VAULT, None, now)
    return AuditCheck(now, rows, broken)


def last_audit_check(session: Session) -> AuditCheck | None:
    """The outcome that was kept last, or None in a vault that was never checked."""
    with session.vault.reading() as uow:
        kept = uow.settings.get(AUDIT_CHECK_SETTING)
    if not isinstance(kept, dict):
        return None
    broken = kept.get("broken")
    return AuditCheck(datetime.fromisoformat(str(kept["at"])), int(str(kept["rows"])),
                      broken if isinstance(broken, int) else None)


class LogDamaged(JindraError):
    """The audit chain does not fit: rows were changed or are missing (K-140)."""

    title = noop("Het logboek van je kluis klopt niet vanaf regel {row}.")
    cause = noop("Je gegevens zijn gewoon te gebruiken. Iets of iemand heeft buiten dit programma om iets veranderd.")
    next_step = noop("Bewaar je laatste back-up goed en vergelijk hem met deze kluis.")
