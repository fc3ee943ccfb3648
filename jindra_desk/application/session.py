"""One open vault and what every use case needs beside it; lives on the database thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from jindra_desk.application.ports import Clock, IdSource, UnitOfWork, Vault
from jindra_desk.domain.errors import DamagedVault
from jindra_desk.domain.ids import ClientId
from jindra_desk.domain.policy import Policy
from jindra_desk.domain.record_classes import RecordClass
from jindra_desk.domain.retention import State as RetentionState
from jindra_desk.domain.retention import compute


@dataclass(frozen=True, slots=True)
class Session:
    """An unlocked vault with clock and ids. Use cases take it first: `withdraw_consent(session, command)`."""

    vault: Vault
    clock: Clock
    ids: IdSource
    _known: list[tuple[Mapping[str, object], Policy]] = field(default_factory=list, repr=False, compare=False)

    def policy(self, unit_of_work: UnitOfWork) -> Policy:
        """The policy profile in force, as stored in this vault; every vault has one from the start."""
        stored = unit_of_work.policies.current()
        if stored is None:
            raise DamagedVault
        record = stored[1]
        if not self._known or self._known[0][0] != record:
            # Read once and not at every key of a search; as soon as the stored record differs it is read anew.
            self._known[:] = [(record, Policy.from_record(record))]
        return self._known[0][1]

    def note_change(self, unit_of_work: UnitOfWork, client_id: ClientId) -> None:
        """The contents of a client's file changed today: its last change moves, and with it perhaps its last day.

        Ticks, looks, drafts and copies that leave change nothing of what the file holds.
        """
        unit_of_work.clients.last_change(client_id, self.clock.today())
        self.refresh_retention(unit_of_work, client_id)

    def refresh_retention(self, unit_of_work: UnitOfWork, client_id: ClientId) -> None:
        """Compute the file's last day anew after a change that may move it, and store it with the client (J-21)."""
        facts = unit_of_work.retention.facts(client_id)
        outcome = compute(facts, self.policy(unit_of_work), self.clock.today())
        file = outcome.of(RecordClass.CLIENT_FILE)
        unit_of_work.retention.store(client_id, file.keep_through, held=file.state is RetentionState.HELD)
