"""The dark chip in the corner of the compare canvas: out, how far in, and in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from jindra_desk.ui.theme import DARK, Role, Theme, Token
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.paint.painting import draw_text, fill_rounded, painter_on

_HEIGHT = 30
_SIDE = 28
_MIDDLE = 50


class _ChipButton(QAbstractButton):
    """A sign on the dark chip that can be pressed."""

    def __init__(self, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFixedSize(_SIDE, _HEIGHT)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Answer the fixed size."""
        return QSize(_SIDE, _HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover tone."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """End the hover tone."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            if self.underMouse() or self.hasFocus():
                fill_rounded(painter, self.rect().adjusted(2, 3, -2, -3), 6, QColor(DARK.hex(Token.SEGMENT_ON)))
            at = (self.width() - 14) // 2, (self.height() - 14) // 2
            pixmap = theme.icons.pixmap(self._icon, 14, DARK.hex(Token.INK), self.devicePixelRatioF())
            painter.drawPixmap(at[0], at[1], pixmap)


class ZoomChip(QWidget):
    """Two buttons and the figure between them."""

    zoomed_out = Signal()
    zoomed_in = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._percent = 100
        less = _ChipButton("minus", tr("Zoom uit (−)"), self)
        more = _ChipButton("plus", tr("Zoom in (+)"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(less)
        row.addStretch(1)
        row.addWidget(more)
        self.setFixedSize(2 * _SIDE + _MIDDLE, _HEIGHT)
        less.clicked.connect(self.zoomed_out)
        more.clicked.connect(self.zoomed_in)

    def set_percent(self, percent: int) -> None:
        """Show how far in both photos are."""
        self._percent = percent
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip and the figure."""
        backdrop = QColor(DARK.hex(Token.BG))
        backdrop.setAlphaF(0.92)
        with painter_on(self) as painter:
            fill_rounded(painter, self.rect(), 7, backdrop)
            middle = QRect(_SIDE, 0, _MIDDLE, _HEIGHT)
            draw_text(painter, Theme.of(self), middle, f"{self._percent}%", Role.SECOND_FIGURES,
                      QColor(DARK.hex(Token.INK)), Qt.AlignmentFlag.AlignHCenter)
