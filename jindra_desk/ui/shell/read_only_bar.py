"""The band over every page of a vault that cannot be written: quiet, and there for as long as it is open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jindra_desk.domain.vault.read_only import OpenedReadOnly
from jindra_desk.ui.theme import measures
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.paint.state import State


class ReadOnlyBar(QWidget):
    """Hidden with its margins in every other vault."""

    backup_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = Banner("", "", State.WARN, button=tr("Maak een back-up"), icon="lock")
        self._banner.button_clicked.connect(self.backup_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(measures.WINDOW_EDGE, measures.SPACE_16, measures.WINDOW_EDGE, 0)
        row.addWidget(self._banner)
        self.hide()

    def tell(self, notice: OpenedReadOnly) -> None:
        """Show it from now on."""
        title, _cause, _next = notice.parts(qt_translate, current_language())
        self._banner.set_texts(title, tr(
            "Er kan niets worden bewaard: typ hier niets nieuws. Bekijken, uitgeven en een back-up maken kan wel."))
        self.show()
