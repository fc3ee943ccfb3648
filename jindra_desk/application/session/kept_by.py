"""What keeps a file although the client withdrew: told wherever something shut is shown or named (A-11, BW 7:454)."""

from __future__ import annotations

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
    today = session.clock.today()
    file = compute(uow.retention.facts(client_id), policy or session.policy(uow), today).file
    return KeptBy.LAW if file.kept_by_minimum(today) else KeptBy.NOTHING
