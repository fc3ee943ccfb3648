"""Writing a version of the policy: only as it will be read, and read back before anything is durable (trust #21)."""

from __future__ import annotations

from datetime import datetime

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.policy.values import PolicyUnreadable


def keep_policy(uow: UnitOfWork, policy: Policy, now: datetime) -> None:
    """Write `policy` as the next version and read it as the next opening will.

    Raises `PolicyUnreadable` when that gives anything else; the transaction must then end without a commit.
    """
    uow.policies.add(policy.to_record(), now)
    stored = uow.policies.current()
    if stored is None or Policy.from_record(stored[1]) != policy:
        raise PolicyUnreadable("values")
