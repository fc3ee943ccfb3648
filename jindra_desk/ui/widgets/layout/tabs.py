"""Tabs as words on a hairline, the chosen one underlined in accent."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.widgets.paint.focus import is_keyboard_focus
from jindra_desk.ui.widgets.paint.painting import draw_box, draw_text, painter_on, text_width

_GAP = 26
_HEIGHT = 45


class Tabs(QTabBar):
    """A row of tabs; `currentChanged` carries the index. Left and right walk along them."""

    def __init__(self, texts: Sequence[str] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = False
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        for text in texts:
            self.addTab(text)

    def tabSizeHint(self, index: int) -> QSize:
        """Answer the words and the gap after them; always of the plain letter, so that choosing moves nothing."""
        metrics = QFontMetricsF(Theme.of(self).font(Role.MEDIUM))
        return QSize(math.ceil(metrics.horizontalAdvance(self.tabText(index))) + _GAP, _HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Tabs are never cut."""
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        """Answer all tabs."""
        return QSize(sum(self.tabSizeHint(index).width() for index in range(self.count())), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Answer all tabs."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring after keyboard use."""
        self._ring = is_keyboard_focus(event, self)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw hairline, words and underline."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            painter.fillRect(QRectF(0, _HEIGHT - 1, self.width(), 1), theme.color(Token.LINE))
            for index in range(self.count()):
                rect = self.tabRect(index).adjusted(0, 2, 8 - _GAP, 0)
                chosen = index == self.currentIndex()
                role = Role.STRONG if chosen else Role.MEDIUM
                token = Token.INK if chosen else Token.INK_2
                draw_text(painter, theme, rect, self.tabText(index), role, theme.color(token))
                if not chosen:
                    continue
                wide = text_width(theme, role, self.tabText(index))
                painter.fillRect(QRectF(rect.left(), _HEIGHT - 2, wide, 2), theme.color(Token.ACCENT))
                if self._ring and self.hasFocus():
                    ring = QRectF(rect.left(), 6, wide, 32).adjusted(0 if not rect.left() else -6, 0, 6, 0)
                    draw_box(painter, ring, 6, None, theme.color(Token.ACCENT), 2.0)
