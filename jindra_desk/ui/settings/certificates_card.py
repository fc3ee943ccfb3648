"""The list of destruction certificates in the settings, each to view, print or keep."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.erasure.certificates import altered_certificates, list_certificates
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import DocumentId
from jindra_desk.domain.records.document import Document
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.printing.certificate_view import show_certificate
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.feedback.reading import Reading
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.layout.card import SectionTitle
from jindra_desk.ui.widgets.layout.rows import CardList, ListRow, TwoLines
from jindra_desk.ui.widgets.paint.state import State


class CertificatesCard(QWidget):
    """Numbers and days only: a certificate does not tell whose file it was. Hidden while there is none."""

    def __init__(self, workbench: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._rows = CardList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(11)
        column.addWidget(SectionTitle(tr("Bewijzen van vernietiging")))
        self.reading = Reading(self._rows)
        self.reading.retry_asked.connect(self.reload)
        column.addWidget(self.reading)
        self.hide()

    def reload(self) -> None:
        """Read which there are."""
        self._workbench.ask(self, "settings.certificates", _read, self._show, self._on_unread,
                            coalesce_key="settings.certificates")

    def _on_unread(self, fault: JindraError) -> None:
        """Hidden would say that there are none."""
        self.reading.fail(fault)
        self.show()

    def _show(self, found: tuple[Sequence[Document], Collection[DocumentId]]) -> None:
        certificates, altered = found
        self.reading.show_content()
        self._rows.clear()
        for certificate in certificates:
            row = ListRow(60)
            day = certificate.created_at.date()
            row.row.addWidget(TwoLines(tr("Bewijs {number}", number=certificate.title), tr("Van {day}", day=day)), 1)
            if certificate.id in altered:
                row.row.addWidget(StateLine(tr("document veranderd"), State.BAD))
            view = SecondaryButton(tr("Bekijk"), size=Size.SMALL)
            view.setAccessibleName(tr("Bekijk bewijs {number}", number=certificate.title))
            view.clicked.connect(partial(self._view, certificate))
            row.row.addWidget(view)
            self._rows.add_row(row)
        self.setVisible(bool(certificates))

    def _view(self, certificate: Document, _checked: bool = False) -> None:
        show_certificate(self._workbench, self, certificate.id, certificate.title)


def _read(session: Session) -> tuple[tuple[Document, ...], frozenset[DocumentId]]:
    return list_certificates(session), altered_certificates(session)
