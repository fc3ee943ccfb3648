"""Shows a proof of destruction to print or keep: right after a destruction, and later from the settings."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from jindra_desk.application.certificates import read_certificate
from jindra_desk.domain.ids import DocumentId
from jindra_desk.ui.printing.preview import Printable, PrintPreview
from jindra_desk.ui.text import tr
from jindra_desk.ui.workbench import Workbench


def show_certificate(workbench: Workbench, parent: QWidget, document_id: DocumentId) -> None:
    """Read it from the vault and open the preview over `parent`."""
    workbench.run(parent, "certificate.read", lambda session: read_certificate(session, document_id),
                  partial(_open, workbench, parent))


def _open(workbench: Workbench, parent: QWidget, pdf: bytes) -> None:
    printable = Printable(tr("Bewijs van vernietiging"), tr("bewijs-van-vernietiging.pdf"), pdf)
    PrintPreview(parent, workbench, printable).open()
