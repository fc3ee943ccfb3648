"""Decisions of invented clients, made by the use cases themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from jindra_desk.application.consents.overview import current_text
from jindra_desk.application.consents.signing import DecisionCommand, DecisionRecorded, record_decision
from jindra_desk.application.ports.documents import DocumentMaker
from jindra_desk.application.session.session import Session
from jindra_desk.documents.maker import ReportLabDocuments
from jindra_desk.domain.base.ids import DocumentId, GuardianId
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, ConsentText, ConsentWay, Decision, Signature
from jindra_desk.domain.consents.reader import Reader
from jindra_desk.domain.consents.representation import reader_of
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.vaults import database_of

DRAWN = Signature((((0.1, 0.5), (0.3, 0.2), (0.6, 0.7)),))


def makers() -> DocumentMaker:
    """The real typesetter."""
    return ReportLabDocuments()


def command_for(session: Session, client: Client, kind: ConsentKind, decision: Decision = Decision.GIVEN, *,
                way: ConsentWay = ConsentWay.DRAWN, signature: Signature | None = DRAWN,
                guardian: GuardianId | None = None, decided_on: date | None = None,
                language: Language = Language.NL) -> DecisionCommand:
    """A decision on the text in force."""
    text = current_text(session, kind, language, _reader(session, client, kind, guardian))
    return DecisionCommand(client.id, text.id, text.sha256, decision, way, guardian, signature, decided_on)


def _reader(session: Session, client: Client, kind: ConsentKind, guardian: GuardianId | None) -> Reader:
    """For whom the words are that this signer reads."""
    with session.vault.reading() as uow:
        signs = next((one for one in uow.clients.guardians(client.id) if one.id == guardian), None)
        own = uow.clients.get(client.id)
        return reader_of(kind, signs, own.birth_date, session.clock.today(),
                         permission_age=session.policy(uow).treatment_permission_age)


def decide(session: Session, client: Client, kind: ConsentKind, decision: Decision = Decision.GIVEN,
           **how: object) -> DecisionRecorded:
    """Record a decision with its document."""
    return record_decision(session, makers(), command_for(session, client, kind, decision, **how))  # type: ignore[arg-type]


def reworded(session: Session, kind: ConsentKind) -> ConsentText:
    """A next version of the Dutch text, in force from today; whoever signed the one before is asked again."""
    old = current_text(session, kind, Language.NL)
    newer = replace(old, version=old.version + 1, shipped=(old.shipped or old.version) + 1,
                    intro=f"{old.intro} Nieuw.", valid_from=session.clock.today())
    with session.vault.unit_of_work() as uow:
        uow.consents.add_text(newer)
        uow.audit.append(Verb.CREATE, ObjectKind.CONSENT_TEXT, None, session.clock.now())
    return newer


def alter_document(session: Session, document_id: DocumentId) -> None:
    """Change one byte of a stored document behind the program's back."""
    assert isinstance(session.vault, SqlVault)
    database = database_of(session.vault)
    content = bytearray(database.value("SELECT content FROM document_contents WHERE document_id = ?", (document_id,)))
    content[len(content) // 2] ^= 1
    database.execute("UPDATE document_contents SET content = ? WHERE document_id = ?", (bytes(content), document_id))
