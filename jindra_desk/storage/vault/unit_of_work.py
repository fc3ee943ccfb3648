"""The unit of work: one transaction with every repository on it, which refuses to commit a change without a trace."""

from __future__ import annotations

from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.storage.engine.transaction import Transaction
from jindra_desk.storage.erasure.rows import SqlErasureRepository
from jindra_desk.storage.ledger.outbox import SqlLedgerOutbox
from jindra_desk.storage.repositories.audit_log import SqlAuditLog
from jindra_desk.storage.repositories.clients import SqlClientRepository
from jindra_desk.storage.repositories.consents import SqlConsentRepository
from jindra_desk.storage.repositories.copies import SqlCopyRepository
from jindra_desk.storage.repositories.copy_jobs import SqlCopyJobRepository
from jindra_desk.storage.repositories.disclosures import SqlDisclosureRepository
from jindra_desk.storage.repositories.documents import SqlDocumentRepository
from jindra_desk.storage.repositories.drafts import SqlDraftRepository
from jindra_desk.storage.repositories.health import SqlHealthRepository
from jindra_desk.storage.repositories.held_rows import SqlHeldRows
from jindra_desk.storage.repositories.holds import SqlHoldRepository
from jindra_desk.storage.repositories.outputs import SqlOutputRepository
from jindra_desk.storage.repositories.photos import SqlPhotoRepository
from jindra_desk.storage.repositories.policies import SqlPolicyRepository
from jindra_desk.storage.repositories.practice import SqlPracticeRepository
from jindra_desk.storage.repositories.receipts import SqlReceiptRepository
from jindra_desk.storage.repositories.requests import SqlRequestRepository
from jindra_desk.storage.repositories.retention import SqlRetentionRepository
from jindra_desk.storage.repositories.settings import SqlSettingRepository
from jindra_desk.storage.repositories.take_downs import SqlTakeDownRepository
from jindra_desk.storage.repositories.treatments import SqlTreatmentRepository


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
        self.take_downs = SqlTakeDownRepository(transaction)
        self.copies = SqlCopyRepository(transaction)
        self.outputs = SqlOutputRepository(transaction)
        self.copy_jobs = SqlCopyJobRepository(transaction)
        self.held_rows = SqlHeldRows(transaction)
        self.audit = SqlAuditLog(transaction)
        self.ledger = SqlLedgerOutbox(transaction)
        self._transaction = transaction

    def leave_out(self, fault: RowUnreadable) -> None:
        """Remember a row that was asked for by itself, and that the answer does without."""
        self._transaction.unreadable.note(fault)

    def unreadable(self) -> tuple[RowUnreadable, ...]:
        """Rows that were met in this transaction and could not be read; they are missing from what was answered."""
        return self._transaction.unreadable.found()
