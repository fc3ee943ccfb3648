"""One open vault and what every use case needs beside it; lives on the database thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from jindra_desk.application.ports.base import Clock, IdSource
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.ports.vault import Vault
from jindra_desk.domain.base.errors import DamagedVault, JindraError
from jindra_desk.domain.base.ids import ClientId, SubjectId
from jindra_desk.domain.policy.profile import Policy, Salvaged
from jindra_desk.domain.policy.values import PolicyUnreadable
from jindra_desk.domain.records.record_classes import RecordClass
from jindra_desk.domain.retention.engine import compute, stored_form
from jindra_desk.domain.vault.audit import ObjectKind, Verb

if TYPE_CHECKING:
    from jindra_desk.application.ports.files import LocalFiles
    from jindra_desk.application.ports.notes_apart import NotesApart


@dataclass(frozen=True, slots=True)
class Session:
    """An unlocked vault with clock and ids. Use cases take it first: `withdraw_consent(session, command)`."""

    vault: Vault
    clock: Clock
    ids: IdSource
    default_policy: Callable[[date], Policy] | None = field(default=None, repr=False, compare=False)
    """The shipped policy of a day: what counts where the vault's own cannot be read."""
    notes_apart: NotesApart | None = field(default=None, repr=False, compare=False, kw_only=True)
    """Where it is noted what leaves while the vault cannot be written."""
    files: LocalFiles = field(repr=False, compare=False, kw_only=True)
    """What lies beside the vault, and where copies go."""
    told: tuple[JindraError, ...] = field(default=(), kw_only=True)
    """What the owner should be told about this opening, before anything else."""
    _known: list[tuple[Mapping[str, object], Salvaged]] = field(default_factory=list, repr=False, compare=False)

    def policy(self, unit_of_work: UnitOfWork) -> Policy:
        """The policy profile in force, as stored in this vault; every vault has one from the start.

        What cannot be read of it never bars the owner: see `policy_as_read`.
        """
        return self.policy_as_read(unit_of_work).policy

    def policy_as_read(self, unit_of_work: UnitOfWork) -> Salvaged:
        """The policy in force, and what of it could not be read and was taken from an earlier one or the shipped one.

        Raises `DamagedVault` when there is nothing to take it from.
        """
        stored = unit_of_work.policies.current()
        if stored is None:
            raise DamagedVault
        version, record = stored
        if not self._known or self._known[0][0] != record:
            # Read once and not at every key of a search; as soon as the stored record differs it is read again.
            self._known[:] = [(record, self._read_policy(unit_of_work, version, record))]
        return self._known[0][1]

    def looking(self) -> AbstractContextManager[UnitOfWork]:
        """A transaction to look at something in, with `note_look`: where nothing can be written it only reads."""
        return self.vault.reading() if self.vault.read_only else self.vault.unit_of_work()

    def note_look(self, unit_of_work: UnitOfWork, kind: ObjectKind, subject: SubjectId | None) -> None:
        """One row in the log (K-03); a vault that cannot be written gets none, and that is told at its opening."""
        if not self.vault.read_only:
            unit_of_work.audit.append(Verb.VIEW, kind, subject, self.clock.now())

    def note_change(self, unit_of_work: UnitOfWork, client_id: ClientId) -> None:
        """The contents of a client's file changed today: its last change moves, and with it perhaps its last day.

        Ticks, looks, drafts and copies that leave change nothing of what the file holds.
        """
        unit_of_work.clients.last_change(client_id, self.clock.today())
        self.refresh_retention(unit_of_work, client_id)

    def _read_policy(self, unit_of_work: UnitOfWork, version: int, record: Mapping[str, object]) -> Salvaged:
        try:
            return Salvaged(Policy.from_record(record), ())
        except PolicyUnreadable as fault:
            known = (record, *unit_of_work.policies.before(version))
            if self.default_policy is None:
                raise DamagedVault from fault
            salvaged = Policy.salvaged(known, self.default_policy(self.clock.today()))
            return salvaged if salvaged.unreadable else replace(salvaged, unreadable=(fault.field,))

    def refresh_retention(self, unit_of_work: UnitOfWork, client_id: ClientId) -> None:
        """Compute the file's last day again after a change that may move it, and store it with the client (J-21)."""
        facts = unit_of_work.retention.facts(client_id)
        outcome = compute(facts, self.policy(unit_of_work), self.clock.today())
        file = outcome.of(RecordClass.CLIENT_FILE)
        unit_of_work.retention.store(client_id, stored_form(file))
