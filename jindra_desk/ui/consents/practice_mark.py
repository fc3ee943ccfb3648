"""The sign of the practice at the top of what a client reads."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from jindra_desk.ui.theme import Theme, Token
from jindra_desk.ui.widgets.paint.painting import draw_icon, fill_rounded, painter_on

_SIDE = 34


class PracticeMark(QWidget):
    """A leaf on the accent colour; decorative, so it has no accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_SIDE, _SIDE)

    def sizeHint(self) -> QSize:
        """Answer the fixed size."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw tile and leaf."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            fill_rounded(painter, self.rect(), 9, theme.color(Token.ACCENT))
            draw_icon(painter, theme, "leaf", self.rect(), 26, Token.ON_ACCENT)
