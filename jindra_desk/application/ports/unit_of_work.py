"""The unit of work: one transaction with every repository on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Protocols name these and never use them: the lock screen does not wait for every type of the domain.
    from jindra_desk.application.ports.repositories.business import PracticeRepository, ReceiptRepository
    from jindra_desk.application.ports.repositories.clients import ClientRepository, HealthRepository
    from jindra_desk.application.ports.repositories.consents import ConsentRepository
    from jindra_desk.application.ports.repositories.copies import CopyJobRepository, CopyRepository, HeldRows
    from jindra_desk.application.ports.repositories.erasure import ErasureRepository
    from jindra_desk.application.ports.repositories.handout import DisclosureRepository, OutputRepository
    from jindra_desk.application.ports.repositories.logs import AuditLog, LedgerOutbox
    from jindra_desk.application.ports.repositories.photos import PhotoRepository, TakeDownRepository
    from jindra_desk.application.ports.repositories.records import DocumentRepository
    from jindra_desk.application.ports.repositories.retention import HoldRepository, RetentionRepository
    from jindra_desk.application.ports.repositories.rights import RequestRepository
    from jindra_desk.application.ports.repositories.settings import DraftRepository, PolicyRepository, SettingRepository
    from jindra_desk.application.ports.repositories.treatments import TreatmentRepository
    from jindra_desk.domain.base.unreadable import RowUnreadable


class PeopleUnit(Protocol):
    """Clients, and the tables about them as people."""

    @property
    def clients(self) -> ClientRepository: ...
    @property
    def consents(self) -> ConsentRepository: ...
    @property
    def requests(self) -> RequestRepository: ...
    @property
    def holds(self) -> HoldRepository: ...
    @property
    def documents(self) -> DocumentRepository: ...
    @property
    def disclosures(self) -> DisclosureRepository: ...


class CareUnit(Protocol):
    """What was done and seen."""

    @property
    def treatments(self) -> TreatmentRepository: ...
    @property
    def health(self) -> HealthRepository: ...
    @property
    def photos(self) -> PhotoRepository: ...
    @property
    def take_downs(self) -> TakeDownRepository: ...


class DealingsUnit(Protocol):
    """The practice and its books."""

    @property
    def practice(self) -> PracticeRepository: ...
    @property
    def receipts(self) -> ReceiptRepository: ...
    @property
    def policies(self) -> PolicyRepository: ...


class TermsUnit(Protocol):
    """How long a file is kept, and how it goes."""

    @property
    def retention(self) -> RetentionRepository: ...
    @property
    def erasure(self) -> ErasureRepository: ...


class UpkeepUnit(Protocol):
    """What the program keeps for itself: drafts, settings, copies, what is being written outside."""

    @property
    def drafts(self) -> DraftRepository: ...
    @property
    def settings(self) -> SettingRepository: ...
    @property
    def copies(self) -> CopyRepository: ...
    @property
    def outputs(self) -> OutputRepository: ...
    @property
    def copy_jobs(self) -> CopyJobRepository: ...
    @property
    def held_rows(self) -> HeldRows: ...


class LogUnit(Protocol):
    """The two logs."""

    @property
    def audit(self) -> AuditLog: ...
    @property
    def ledger(self) -> LedgerOutbox: ...


class UnitOfWork(PeopleUnit, CareUnit, DealingsUnit, TermsUnit, UpkeepUnit, LogUnit, Protocol):
    """One transaction: everything in it is durable when the `with` block ends without an error, or nothing is.

    A unit that wrote data without an audit row is refused (it is a bug, and raises `AssertionError`).
    """

    def leave_out(self, fault: RowUnreadable) -> None:
        """Remember a row that was asked for by itself, and that the answer does without."""
        ...

    def unreadable(self) -> Sequence[RowUnreadable]:
        """Rows that were met in this transaction and could not be read: they are missing from what was answered.

        Asked last, when everything was read.
        """
        ...
