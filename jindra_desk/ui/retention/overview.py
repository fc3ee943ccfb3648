"""The button «Overzicht»: the retention dates in a preview to print or keep; no names while someone looks along."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from jindra_desk.application.ports.documents import RetentionOverview
from jindra_desk.application.retention.paper import print_retention_paper
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.printing.preview import Printable, PrintPreview
from jindra_desk.ui.theme.text import current_language, qt_translate, tr


def show_overview(workbench: ScreenContext, parent: QWidget) -> None:
    """Read the dates, typeset them apart, and open the preview."""
    with_names = not workbench.privacy.watched
    workbench.act(parent, "retention.overview", lambda session: print_retention_paper(session, with_names=with_names),
                  partial(_typeset, workbench, parent))


def _typeset(workbench: ScreenContext, parent: QWidget, overview: RetentionOverview) -> None:
    documents, language = workbench.services.documents, current_language()
    workbench.run_apart(parent, "retention.typeset",
                        lambda _context: documents.retention_overview(overview, qt_translate, language),
                        partial(_open, workbench, parent))


def _open(workbench: ScreenContext, parent: QWidget, pdf: bytes) -> None:
    PrintPreview(parent, workbench, Printable(tr("Bewaartermijnen"), tr("bewaartermijnen.pdf"), pdf)).open()
