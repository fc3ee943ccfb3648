"""Shows a proof of destruction, right after it and later from the settings, and the letter that answers a request."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from jindra_desk.application.erasure.certificates import read_certificate
from jindra_desk.application.erasure.destroy import DestructionResult
from jindra_desk.domain.base.ids import DocumentId
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.printing.preview import Printable, PrintPreview
from jindra_desk.ui.theme.text import tr


def show_certificate(workbench: ScreenContext, parent: QWidget, document_id: DocumentId) -> None:
    """Read it from the vault and open the preview over `parent`."""
    workbench.run(parent, "certificate.read", lambda session: read_certificate(session, document_id),
                  partial(_open, workbench, parent))


def show_letter(workbench: ScreenContext, parent: QWidget, result: DestructionResult) -> None:
    """The answer to the client's request: it has a name on it, so it is nowhere else, and the title says so."""
    # No line of the disclosures: the file that it would stand in is gone. The line of the request has its hash.
    title = tr("Brief aan de cliënt: print of bewaar hem nu, hij staat niet in de kluis")
    PrintPreview(parent, workbench, Printable(title, tr("antwoord-op-verzoek.pdf"), result.letter)).open()


def _open(workbench: ScreenContext, parent: QWidget, pdf: bytes) -> None:
    printable = Printable(tr("Bewijs van vernietiging"), tr("bewijs-van-vernietiging.pdf"), pdf)
    PrintPreview(parent, workbench, printable).open()
