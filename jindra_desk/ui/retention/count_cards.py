"""The four counts above the list, beside one another where their words fit, else two by two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from jindra_desk.ui.widgets.feedback.banner import CountCard

_GAP = 13


class CountCards(QWidget):
    """All cards have the same width."""

    def __init__(self, cards: Sequence[CountCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = tuple(cards)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._columns = 0
        self._arrange(len(self._cards))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold with the window."""
        super().resizeEvent(event)
        widest = max(card.sizeHint().width() for card in self._cards)
        many = len(self._cards)
        self._arrange(many if many * widest + (many - 1) * _GAP <= self.width() else (many + 1) // 2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)
        for column in range(len(self._cards)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
