"""The papers of a client's consents: shown, printed empty, and the confirmation of a withdrawal (J-16, J-34)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from jindra_desk.application.consents.overview import (
    ConsentLine,
    StoredDocument,
    open_document,
)
from jindra_desk.application.consents.signing import blank_form
from jindra_desk.application.consents.stops import withdrawal_confirmation
from jindra_desk.application.ports.documents import ConsentForm, WithdrawalConfirmation
from jindra_desk.domain.base.ids import ClientId, DocumentId
from jindra_desk.domain.base.text import Language, Text, noop
from jindra_desk.domain.consents.consent import CONSENT_LABELS, ConsentKind
from jindra_desk.domain.handout.disclosure import RecipientType
from jindra_desk.domain.handout.release import Leaving
from jindra_desk.ui.consents.signing_words import Translators
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.printing.preview import Printable, PrintPreview
from jindra_desk.ui.theme.text import current_language, render, tr

_PRINT_PURPOSE = noop("bewijs van toestemming op papier")
_PRINT_BASIS = noop("toestemming")


class ConsentPapers:
    """Makes and shows them over `page`, which owns the work: it ends when the page goes."""

    def __init__(self, workbench: ScreenContext, client_id: ClientId, translators: Translators, page: QWidget) -> None:
        self._workbench = workbench
        self._client_id = client_id
        self._translators = translators
        self._page = page

    def look(self, line: ConsentLine) -> None:
        """Show the stored document; a broken one is said to be broken and not shown."""
        if line.consent is not None and line.consent.document_id is not None:
            document_id: DocumentId = line.consent.document_id
            self._workbench.act(self._page, "consents.document", lambda session: open_document(session, document_id),
                                self._preview)

    def _preview(self, stored: StoredDocument) -> None:
        leaves = Leaving(self._client_id, _PRINT_PURPOSE, _PRINT_BASIS, (stored.document.title,),
                         RecipientType.PRACTICE)
        printable = Printable(stored.document.title, tr("toestemming.pdf"), stored.content, leaves)
        PrintPreview(self._page, self._workbench, printable).open()

    def print_blank(self, kind: ConsentKind, language: Language) -> None:
        """An empty form for paper."""
        self._workbench.act(self._page, "consents.blank",
                            lambda session: blank_form(session, self._client_id, kind, language),
                            partial(self._make_blank, kind))

    def _make_blank(self, kind: ConsentKind, form: ConsentForm) -> None:
        documents, translate = self._workbench.services.documents, self._translators(form.text.language)
        self._workbench.run_apart(self._page, "consents.make_blank",
                                  lambda _context: documents.consent_form(form, translate, form.text.language),
                                  partial(self._preview_blank, kind))

    def _preview_blank(self, kind: ConsentKind, pdf: bytes) -> None:
        title = render(Text(CONSENT_LABELS[kind]))
        leaves = Leaving(self._client_id, noop("toestemming vragen op papier"), _PRINT_BASIS,
                         (noop("naam"), noop("leeg formulier")), RecipientType.CLIENT)
        PrintPreview(self._page, self._workbench, Printable(title, tr("formulier.pdf"), pdf, leaves)).open()

    def print_confirmation(self, line: ConsentLine) -> None:
        """What the client takes home after a withdrawal; it carries the ledger's number (J-34, T-44)."""
        if line.withdrawn is not None:
            consent_id = line.withdrawn.id
            self._workbench.act(self._page, "consents.confirmation",
                                lambda session: withdrawal_confirmation(session, consent_id), self._make_confirmation)

    def _make_confirmation(self, confirmation: WithdrawalConfirmation) -> None:
        documents, language = self._workbench.services.documents, current_language()
        translate = self._translators(language)
        self._workbench.run_apart(self._page, "consents.make_confirmation",
                                  lambda _context: documents.withdrawal_confirmation(confirmation, translate, language),
                                  self._preview_confirmation)

    def _preview_confirmation(self, pdf: bytes) -> None:
        leaves = Leaving(self._client_id, noop("bevestiging van intrekking op papier"), _PRINT_BASIS,
                         (noop("naam"), noop("bevestiging van intrekking")), RecipientType.CLIENT)
        PrintPreview(self._page, self._workbench,
                     Printable(tr("Bevestiging van intrekking"), tr("intrekking.pdf"), pdf, leaves)).open()
