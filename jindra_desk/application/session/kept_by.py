"""What keeps a file although the client withdrew: told wherever something shut is shown or named (A-11, BW 7:454)."""

from __future__ import annotations

from collections.abc import Mapping

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.consents.effect import KeptBy
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.retention.engine import compute
from jindra_desk.domain.retention.hold import has_open_hold


def kept_by(session: Session, uow: UnitOfWork, client_id: ClientId, policy: Policy | None = None) -> KeptBy:
    """The hold or the law that keeps this file today, by the policy in force or by another one."""
    if has_open_hold(uow.holds.of_client(client_id)):
        return KeptBy.HOLD
    return KeptBy.LAW if law_keeps(session, uow, client_id, policy) else KeptBy.NOTHING


def law_keeps(session: Session, uow: UnitOfWork, client_id: ClientId, policy: Policy | None = None) -> bool:
    """Whether a legal minimum keeps this file today, also where a hold does so first."""
    today = session.clock.today()
    return compute(uow.retention.facts(client_id), policy or session.policy(uow), today).file.kept_by_minimum(today)


def law_never_chosen(session: Session, uow: UnitOfWork) -> bool:
    """Whether no policy of this vault asked the law on medical treatment, the one in force included.

    What that law kept, by the ledger, then came with the restore of a backup from before it was chosen: it is no rest
    of a law that was switched off, and stands on the retention screen under words of its own.
    """
    if session.policy(uow).medical_contract:
        return False
    stored = uow.policies.current()
    return stored is None or not any(_asks_law(record) for record in uow.policies.before(stored[0]))


def _asks_law(record: Mapping[str, object]) -> bool:
    values = record.get("values")
    entry = values.get("medical_contract") if isinstance(values, Mapping) else None
    return isinstance(entry, Mapping) and entry.get("value") is True
