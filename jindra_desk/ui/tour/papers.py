"""Every document of the program as a PDF, made from the open demo vault by the same use cases as in daily work."""

from __future__ import annotations

from pathlib import Path

from jindra_desk.application.consents.overview import consent_overview, open_document
from jindra_desk.application.consents.signing import blank_form
from jindra_desk.application.erasure.certificates import read_certificate
from jindra_desk.application.erasure.destroy import DestructionResult, Wording, destroy_client
from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.ports.documents import RecoverySheet
from jindra_desk.application.retention.paper import retention_paper
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.ui.theme.text import current_language, qt_translate
from jindra_desk.ui.tour.faults import NotAsPromised
from jindra_desk.ui.tour.fixture import TourFixture

INVENTED_CODE = "2K7Q-9FXM-4T3B-HW8C-R6ND-5YJP-1VGA"


def take_papers(stage: TourFixture, single: ClientId, due: ClientId, work: Path) -> None:
    """Write each document; `work` is a private temporary folder. The certificate comes last: a file goes for it."""
    today = stage.desk.parts.stores.clock.today()
    keep = stage.camera.keep
    keep("toestemming-getekend.pdf", stage.ask(lambda session: _signed(session, single)))
    language = current_language()
    for kind in ConsentKind:
        keep(f"toestemming-leeg-{kind.value}.pdf", _blank(stage, single, kind, language))
    keep("dossier.pdf", _client_file(stage, single, work))
    documents = stage.services.documents
    sheet = RecoverySheet(INVENTED_CODE, today)
    keep("herstelblad.pdf", documents.recovery_sheet(sheet, qt_translate, language))
    overview = stage.ask(lambda session: retention_paper(session, with_names=True))
    keep("bewaartermijnen.pdf", documents.retention_overview(overview, qt_translate, language))
    keep("vernietigingsbewijs.pdf", _certificate(stage, due))


def _signed(session: Session, client_id: ClientId) -> bytes:
    for line in consent_overview(session, client_id).lines:
        if line.consent is not None and line.consent.document_id is not None:
            return open_document(session, line.consent.document_id).content
    raise NotAsPromised(what="toestemming-getekend.pdf")


def _blank(stage: TourFixture, client_id: ClientId, kind: ConsentKind, language: Language) -> bytes:
    form = stage.ask(lambda session: blank_form(session, client_id, kind, language))
    return stage.services.documents.consent_form(form, qt_translate, language)


def _client_file(stage: TourFixture, client_id: ClientId, work: Path) -> bytes:
    services, handout = stage.services, Handout(language=current_language(), translate=qt_translate)
    result = stage.ask(lambda session: export_client(session, services, client_id, work, handout))
    return (result.folder / "dossier.pdf").read_bytes()


def _certificate(stage: TourFixture, client_id: ClientId) -> bytes:
    services, wording = stage.services, Wording(current_language(), qt_translate)

    def destroy(session: Session) -> bytes:
        result: DestructionResult = destroy_client(session, services, client_id, ErasureReason.TERM, wording)
        return read_certificate(session, result.certificate_id)

    return stage.ask(destroy)
