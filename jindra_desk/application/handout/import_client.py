"""Taking in a client file that another vault handed out (K-125): everything or nothing, and never twice."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from jindra_desk.application.handout.import_checks import check_client_file, row_ids
from jindra_desk.application.photos.approvals import end_unfounded
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.application.ports.exchange import ReadClientFile
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.records.document_checks import DocumentAltered
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.record_write import record_made
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.ids import ClientId, SubjectId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.withdrawal import known
from jindra_desk.domain.guards.findings import FindingKind
from jindra_desk.domain.handout.disclosure import DisclosureState
from jindra_desk.domain.handout.records_in_file import in_record, nothing_read
from jindra_desk.domain.photos.photo import Photo, PreparedPhoto
from jindra_desk.domain.vault.audit import Verb


class ClientExists(RuleRefusal):
    """This very client is in the vault already; merging is the owner's own act (C-08)."""

    rule = "C-08"
    title = noop("Deze cliënt staat al in de kluis.")
    cause = noop("Er is niets ingelezen.")
    next_step = noop("Zoek de cliënt op bij Cliënten: dat dossier is gebleven zoals het was.")


class RowsExist(RuleRefusal):
    """A visit, photo or other part carries a number that is taken: it would overwrite another client's (C-08)."""

    rule = "C-08"
    title = noop("Een deel van dit dossier staat al bij een andere cliënt in de kluis.")
    cause = noop("Er is niets ingelezen.")
    next_step = noop(
        "Kijk of dit de juiste map is. Staat de cliënt al onder een andere naam in de kluis, werk dan daar "
        "verder.")


class AlteredBeforeImport(DocumentAltered):
    """The bytes of a signed document differ from the hash in the file (trust: altered consent PDF)."""

    title = noop("Een getekend document bij dit dossier is veranderd.")
    cause = noop("Er is niets ingelezen.")
    next_step = noop("Vraag om een nieuwe uitgifte.")


@dataclass(frozen=True, slots=True)
class ImportResult:
    """Who came in and how much came along."""

    client_id: ClientId
    photos: int
    documents: int
    changes: ChangeSet


@nothing_read()
def import_client(session: Session, services: Services, source: Path, progress: Progress | None = None, *,
                  declared: Collection[FindingKind] = (), days_right: bool = False) -> ImportResult:
    """Read a handed-out file in one transaction; photos are decoded again, since they come from outside.

    `declared`: what the owner said to be none, of what looks like a BSN or a passport code in this file (J-60, J-61);
    `days_right`: that an unlikely
    day is right. Raises the typed errors of the format and of `check_client_file`, `ClientExists`, `RowsExist`,
    `AlteredBeforeImport` and `InvalidInput`; then nothing was written.
    """
    report = progress or (lambda _done, _total: None)
    untrusted = services.client_files.read(source)
    file = untrusted.file
    check_client_file(file, session.clock.today(), declared=declared, days_right=days_right)
    total = len(file.photos) + len(file.documents) + 1
    with session.vault.unit_of_work() as uow:
        if uow.clients.find(file.client.id) is not None:
            raise ClientExists
        if uow.clients.any_row_of(row_ids(file)):
            raise RowsExist
        with in_record("client"):
            client = _with_new_subject(session, file.client)
        uow.clients.add(replace(client, portrait=None))  # of a photo that comes further down
        _add_rows(uow, file)
        for done, photo in enumerate(file.photos, 1):
            with in_record("photos", done):
                prepared = services.photos.prepare(untrusted.photo(photo.id))
                uow.photos.add(_as_stored(photo, prepared), prepared)
            report(done, total)
        _add_documents(uow, file, untrusted)
        for consent in file.consents:  # after the documents that they point to
            uow.consents.add(replace(consent, effects=known(consent.effects)))
        for case in file.take_downs:
            uow.take_downs.save(case)
        end_unfounded(uow, session.ids, client.id, session.clock.today())
        uow.clients.save(client)
        record_made(session, uow, client, Verb.IMPORT)
    report(total, total)
    changes = ChangeSet.of(*Topic, client=client.id)
    return ImportResult(client.id, len(file.photos), len(file.documents), changes)


def _with_new_subject(session: Session, client: Client) -> Client:
    return replace(client, subject=SubjectId(session.ids.new_id())).checked(session.clock.today())


def _as_stored(photo: Photo, prepared: PreparedPhoto) -> Photo:
    return replace(photo, width=prepared.width, height=prepared.height, sha256=prepared.sha256)


def _add_rows(uow: UnitOfWork, file: ClientFile) -> None:
    known = {kind.id for kind in (*uow.treatments.types(), *uow.treatments.types(archived=True))}
    for kind in file.treatment_types:
        if kind.id not in known:
            uow.treatments.save_type(kind)
    for guardian in file.guardians:
        uow.clients.save_guardian(guardian)
    for treatment in file.treatments:
        uow.treatments.save(treatment)
    if file.health is not None:
        uow.health.save(file.health)
    if file.skin_type is not None:
        uow.health.save_skin_type(file.skin_type)
    own = {text.id for text in uow.consents.texts()}
    for consent_text in file.consent_texts:
        uow.consents.add_text(consent_text)
    # Words signed elsewhere are proof of that; no client of this practice is ever asked to sign them (J-16).
    uow.consents.put_aside(uow.consents.aside() | {text.id for text in file.consent_texts if text.id not in own})
    _add_dealings(uow, file)


def _add_dealings(uow: UnitOfWork, file: ClientFile) -> None:
    for disclosure in file.disclosures:
        # What the other vault had begun when it wrote this, it may have ended or not: nothing here can tell.
        begun = disclosure.state is DisclosureState.BEGUN
        uow.disclosures.add(replace(disclosure, state=DisclosureState.UNKNOWN) if begun else disclosure)
    for request in file.requests:
        uow.requests.save(request)
    for hold in file.holds:
        uow.holds.save(hold)


def _add_documents(uow: UnitOfWork, file: ClientFile, untrusted: ReadClientFile) -> None:
    for number, document in enumerate(file.documents, 1):
        with in_record("documents", number):
            content = untrusted.document(document.id)
            if not document.matches(content) or len(content) != document.size:
                raise AlteredBeforeImport
        uow.documents.add(document, content)

