"""One line of a settings card: what it is, how it stands, and the button that changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.ui.theme import Role, measures
from jindra_desk.ui.widgets.paint.label import Label


class SettingRow(QWidget):
    """Title over its details at the left, actions at the right; details may take as many lines as they need."""

    def __init__(self, title: str, *details: QWidget, actions: tuple[QWidget, ...] = (),
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(measures.SPACE_16)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self.title = Label(title, Role.MEDIUM)
        texts.addWidget(self.title)
        for detail in details:
            texts.addWidget(detail)
        row.addLayout(texts, 1)
        for action in actions:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
