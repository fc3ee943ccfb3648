"""The unit of work: one transaction with every repository on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Protocols name these and never use them: the lock screen does not wait for every type of the domain.
    from jindra_desk.application.copy_job_ports import CopyJobRepository, CopyRepository
    from jindra_desk.application.handout.repositories import DisclosureRepository, OutputRepository
    from jindra_desk.application.log_ports import AuditLog, LedgerOutbox
    from jindra_desk.application.repo_business import PracticeRepository, ReceiptRepository
    from jindra_desk.application.repo_clients import ClientRepository, HealthRepository
    from jindra_desk.application.repo_consents import ConsentRepository
    from jindra_desk.application.repo_erasure import ErasureRepository
    from jindra_desk.application.repo_photos import PhotoRepository
    from jindra_desk.application.repo_records import DocumentRepository
    from jindra_desk.application.repo_rights import RequestRepository
    from jindra_desk.application.repo_treatments import TreatmentRepository
    from jindra_desk.application.retention_ports import HoldRepository, RetentionRepository
    from jindra_desk.application.setting_ports import DraftRepository, PolicyRepository, SettingRepository
    from jindra_desk.domain.unreadable import RowUnreadable


class UnitOfWork(Protocol):
    """One transaction: everything in it is durable when the `with` block ends without an error, or nothing is.

    A unit that wrote data without an audit row is refused (it is a bug, and raises `AssertionError`).
    """

    @property
    def clients(self) -> ClientRepository: ...
    @property
    def treatments(self) -> TreatmentRepository: ...
    @property
    def health(self) -> HealthRepository: ...
    @property
    def photos(self) -> PhotoRepository: ...
    @property
    def consents(self) -> ConsentRepository: ...
    @property
    def documents(self) -> DocumentRepository: ...
    @property
    def disclosures(self) -> DisclosureRepository: ...
    @property
    def requests(self) -> RequestRepository: ...
    @property
    def holds(self) -> HoldRepository: ...
    @property
    def receipts(self) -> ReceiptRepository: ...
    @property
    def retention(self) -> RetentionRepository: ...
    @property
    def erasure(self) -> ErasureRepository: ...
    @property
    def drafts(self) -> DraftRepository: ...
    @property
    def practice(self) -> PracticeRepository: ...
    @property
    def policies(self) -> PolicyRepository: ...
    @property
    def settings(self) -> SettingRepository: ...
    @property
    def copies(self) -> CopyRepository: ...
    @property
    def outputs(self) -> OutputRepository: ...
    @property
    def copy_jobs(self) -> CopyJobRepository: ...
    @property
    def audit(self) -> AuditLog: ...
    @property
    def ledger(self) -> LedgerOutbox: ...
    def leave_out(self, fault: RowUnreadable) -> None:
        """Remember a row that was asked for by itself, and that the answer does without."""
        ...

    def unreadable(self) -> Sequence[RowUnreadable]:
        """Rows that were met in this transaction and could not be read: they are missing from what was answered.

        Asked last, when everything was read.
        """
        ...
