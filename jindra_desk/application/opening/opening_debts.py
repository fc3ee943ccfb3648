"""What an opening must do before anything is shown, for a vault that cannot be written: it is done in a private copy.

Only what changes what is read: erasing and withdrawing again what the ledger tells (T-44, trust #12), and the last day
of each file under today's rules. All else waits until the vault can be written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from jindra_desk.application.ports.base import Clock, IdSource
from jindra_desk.application.ports.files import LocalFiles
from jindra_desk.application.ports.vault import Vault
from jindra_desk.application.restore.ledger_replay import replay_ledger, was_replayed
from jindra_desk.application.retention.dashboard import recompute_all, terms_are_current
from jindra_desk.application.session.session import Session
from jindra_desk.domain.policy.profile import Policy


@dataclass(frozen=True, slots=True)
class OpeningDebts:
    """Implements `PendingWork`."""

    clock: Clock
    ids: IdSource
    default_policy: Callable[[date], Policy] | None
    files: LocalFiles

    def is_due(self, vault: Vault) -> bool:
        """Whether there is anything; reads only."""
        with vault.reading() as uow:
            return not (was_replayed(uow) and terms_are_current(uow))

    def settle(self, vault: Vault) -> None:
        """Do it, in a vault that can be written."""
        session = Session(vault, self.clock, self.ids, self.default_policy, files=self.files)
        replay_ledger(session)
        with vault.reading() as uow:
            # One that was cut off before its setting up has no policy yet, and no term to compute.
            outdated = uow.policies.current() is not None and not terms_are_current(uow)
        if outdated:
            recompute_all(session)
