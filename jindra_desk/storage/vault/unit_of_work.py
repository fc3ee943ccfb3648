"""The unit of work: one transaction with every repository on it, which refuses to commit a change without a trace."""

from __future__ import annotations

from jindra_desk.domain.unreadable import RowUnreadable
from jindra_desk.storage.audit_log import SqlAuditLog
from jindra_desk.storage.client_repo import SqlClientRepository
from jindra_desk.storage.consent_repo import SqlConsentRepository
from jindra_desk.storage.copy_job_repo import SqlCopyJobRepository
from jindra_desk.storage.copy_repo import SqlCopyRepository
from jindra_desk.storage.disclosure_repo import SqlDisclosureRepository
from jindra_desk.storage.document_repo import SqlDocumentRepository
from jindra_desk.storage.draft_repo import SqlDraftRepository
from jindra_desk.storage.erasure_repo import SqlErasureRepository
from jindra_desk.storage.health_repo import SqlHealthRepository
from jindra_desk.storage.hold_repo import SqlHoldRepository
from jindra_desk.storage.ledger_outbox import SqlLedgerOutbox
from jindra_desk.storage.output_repo import SqlOutputRepository
from jindra_desk.storage.photo_repo import SqlPhotoRepository
from jindra_desk.storage.policy_repo import SqlPolicyRepository
from jindra_desk.storage.practice_repo import SqlPracticeRepository
from jindra_desk.storage.receipt_repo import SqlReceiptRepository
from jindra_desk.storage.request_repo import SqlRequestRepository
from jindra_desk.storage.retention_repo import SqlRetentionRepository
from jindra_desk.storage.setting_repo import SqlSettingRepository
from jindra_desk.storage.transaction import Transaction
from jindra_desk.storage.treatment_repo import SqlTreatmentRepository


class SqlUnitOfWork:
    """Implements `UnitOfWork`; the vault begins and ends the transaction around it."""

    def __init__(self, transaction: Transaction) -> None:
        self.clients = SqlClientRepository(transaction)
        self.treatments = SqlTreatmentRepository(transaction)
        self.health = SqlHealthRepository(transaction)
        self.photos = SqlPhotoRepository(transaction)
        self.consents = SqlConsentRepository(transaction)
        self.documents = SqlDocumentRepository(transaction)
        self.disclosures = SqlDisclosureRepository(transaction)
        self.requests = SqlRequestRepository(transaction)
        self.holds = SqlHoldRepository(transaction)
        self.receipts = SqlReceiptRepository(transaction)
        self.retention = SqlRetentionRepository(transaction)
        self.erasure = SqlErasureRepository(transaction)
        self.drafts = SqlDraftRepository(transaction)
        self.practice = SqlPracticeRepository(transaction)
        self.policies = SqlPolicyRepository(transaction)
        self.settings = SqlSettingRepository(transaction)
        self.copies = SqlCopyRepository(transaction)
        self.outputs = SqlOutputRepository(transaction)
        self.copy_jobs = SqlCopyJobRepository(transaction)
        self.audit = SqlAuditLog(transaction)
        self.ledger = SqlLedgerOutbox(transaction)
        self._transaction = transaction

    def leave_out(self, fault: RowUnreadable) -> None:
        """Remember a row that was asked for by itself, and that the answer does without."""
        self._transaction.unreadable.note(fault)

    def unreadable(self) -> tuple[RowUnreadable, ...]:
        """Rows that were met in this transaction and could not be read; they are missing from what was answered."""
        return self._transaction.unreadable.found()
