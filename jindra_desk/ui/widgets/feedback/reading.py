"""A part of a screen that is read from the vault: not read yet, read, or not readable; the last is never "empty"."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.feedback.empty import EmptyState
from jindra_desk.ui.widgets.layout.card import Card


class Reading(QWidget):
    """Holds `content`, and puts the fault with a way on in its place while it could not be read (trust #28)."""

    retry_asked = Signal()

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.fault: JindraError | None = None
        self.unread = Card()
        self._words = EmptyState("triangle-alert", tr("Dit is nu niet te lezen"), "", tr("Lees opnieuw"))
        self._words.button_clicked.connect(self.retry_asked)
        self.unread.body.addWidget(self._words)
        self.unread.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(content, 1)
        column.addWidget(self.unread)

    @property
    def failed(self) -> bool:
        """Whether the fault is shown."""
        return self.fault is not None

    def show_content(self) -> None:
        """It was read."""
        if self.fault is not None:
            self.fault = None
            self.unread.hide()
            self.content.show()

    def fail(self, fault: JindraError) -> None:
        """It was not: what was shown before may be wrong by now, so it goes."""
        title, cause, next_step = fault.parts(qt_translate, current_language())
        self.fault = fault
        why = " ".join(part for part in (title, cause, next_step) if part)
        self._words.set_texts(tr("Dit is nu niet te lezen"), why, tr("Lees opnieuw"))
        self.content.hide()
        self.unread.show()
