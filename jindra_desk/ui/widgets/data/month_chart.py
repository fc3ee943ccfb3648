"""The months to come, with how many files reach their end in each; a table beside it says the same figures."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from jindra_desk.domain.base.text import Language
from jindra_desk.domain.base.wording import month_name
from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.text import current_language, tr
from jindra_desk.ui.widgets.paint.focus import is_keyboard_focus
from jindra_desk.ui.widgets.paint.painting import draw_box, draw_text, painter_on, text_width

_BAR = 14
_STEP = 23
_PLOT = 90
_TOP = 20
_AXIS = 26
_BELOW = 32
_RADIUS = 3.0
_STEPS = (2, 5, 10, 20, 50, 100, 200, 500, 1000)


@dataclass(frozen=True, slots=True)
class MonthBar:
    """How many files end in a month: due now, within 30 days, later."""

    year: int
    month: int
    due: int
    soon: int
    later: int

    @property
    def total(self) -> int:
        """All files of the month."""
        return self.due + self.soon + self.later


class MonthChart(QWidget):
    """Stacked bars for up to 24 months. Left and right walk along them; each is told to screen readers.

    `month_chosen` carries the index of the month that was clicked, or on which Enter was pressed.
    """

    month_chosen = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: tuple[MonthBar, ...] = ()
        self._current = -1
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedHeight(_TOP + _PLOT + _BELOW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Dossiers die de komende maanden aan hun eind komen"))

    def set_months(self, months: Sequence[MonthBar]) -> None:
        """Show these months, the first of them now."""
        self._months = tuple(months)
        self._current = -1
        self.setAccessibleDescription(self._summary())
        self.update()

    def month_text(self, index: int) -> str:
        """Answer a month in words, such as `nov 2026: 4 dossiers, 3 nu weg, 1 binnen 30 dagen`."""
        bar = self._months[index]
        name = f"{self._month(bar)} {bar.year}"
        parts = [tr("{month}: 1 dossier", month=name) if bar.total == 1
                 else tr("{month}: {n} dossiers", month=name, n=bar.total)]
        if bar.due:
            parts.append(tr("{n} nu weg", n=bar.due))
        if bar.soon:
            parts.append(tr("{n} binnen 30 dagen", n=bar.soon))
        return ", ".join(parts)

    @property
    def current(self) -> int:
        """The month the keyboard is on, or -1."""
        return self._current

    def sizeHint(self) -> QSize:
        """Answer the chart for 24 months."""
        return QSize(_AXIS + 24 * _STEP, self.height())

    def minimumSizeHint(self) -> QSize:
        """Answer the least: bars get narrower then."""
        return QSize(300, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the months, or choose one."""
        moves = {Qt.Key.Key_Left: self._current - 1, Qt.Key.Key_Right: self._current + 1, Qt.Key.Key_Home: 0,
                 Qt.Key.Key_End: len(self._months) - 1}
        key = Qt.Key(event.key())
        if key in moves and self._months:
            self._go_to(max(0, min(len(self._months) - 1, moves[key])))
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current >= 0:
            self.month_chosen.emit(self._current)
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the figures of the month under the mouse."""
        index = self._index_at(event.position().toPoint())
        self.setToolTip(self.month_text(index) if index >= 0 else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the month under the mouse."""
        index = self._index_at(event.position().toPoint())
        if index >= 0:
            self._current = index
            self.update()
            self.month_chosen.emit(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which month the keyboard is on."""
        self._ring = is_keyboard_focus(event, self)
        if self._ring and self._current < 0 and self._months:
            self._go_to(0)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide which month the keyboard is on."""
        self._ring = False
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axis, bars and months."""
        theme = Theme.of(self)
        top_value, step = self._scale()
        base = _TOP + _PLOT
        with painter_on(self) as painter:
            grid = QColor(theme.color(Token.LINE))
            grid.setAlphaF(0.7)
            for value in range(step, top_value + 1, step):
                y = base - round(_PLOT * value / top_value)
                painter.fillRect(QRectF(_AXIS, y - 1, self.width() - _AXIS, 1), grid)
                label = QRect(0, y - 8, _AXIS - 8, 14)
                draw_text(painter, theme, label, str(value), Role.AXIS, theme.color(Token.INK_2),
                          Qt.AlignmentFlag.AlignRight)
            for index in range(len(self._months)):
                self._paint_month(painter, theme, index, top_value)
            axis = QColor(theme.color(Token.EDGE))
            axis.setAlphaF(0.6)
            painter.fillRect(QRectF(_AXIS, base, self.width() - _AXIS, 1), axis)

    def _paint_month(self, painter: QPainter, theme: Theme, index: int, top_value: int) -> None:
        bar, box = self._months[index], self._slot(index)
        base = _TOP + _PLOT
        full = _PLOT * bar.total / top_value
        later = QColor(theme.color(Token.INK_3))
        later.setAlphaF(0.75)
        path = QPainterPath()
        path.addRoundedRect(QRectF(box.left(), base - full, _BAR, full + _RADIUS), _RADIUS, _RADIUS)
        painter.save()
        painter.setClipRect(QRectF(0, 0, self.width(), base))
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        bottom = float(base)
        parts = ((bar.due, theme.color(Token.BAD_DOT)), (bar.soon, theme.color(Token.WARN_DOT)), (bar.later, later))
        for count, colour in parts:
            if not count:
                continue
            height = _PLOT * count / top_value
            gap = 1.0 if bottom < base else 0.0
            painter.fillRect(QRectF(box.left(), bottom - height, _BAR, height - gap), colour)
            bottom -= height
        painter.restore()
        if bar.due or bar.soon:
            above = QRect(box.left() - 10, int(base - full) - 17, _BAR + 20, 16)
            draw_text(painter, theme, above, str(bar.total), Role.SMALL_STRONG, theme.color(Token.INK),
                      Qt.AlignmentFlag.AlignHCenter)
        if self._ring and index == self._current:
            ring = QRectF(box.left() - 4, base - full - 4, _BAR + 8, full + 8)
            draw_box(painter, ring, 6, None, theme.color(Token.ACCENT), 2.0)
        if index == 0 or bar.month in (1, 4, 7, 10):
            self._paint_month_name(painter, theme, bar, box)

    def _paint_month_name(self, painter: QPainter, theme: Theme, bar: MonthBar, box: QRect) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        name = self._month(bar)
        width = max(30, text_width(theme, Role.AXIS, name))
        left = min(box.center().x() - width // 2 + 1, self.width() - width + 4)
        rect = QRect(left, _TOP + _PLOT + 5, width, 14)
        draw_text(painter, theme, rect, name, Role.AXIS, theme.color(Token.INK_2), centre)
        if bar.month == 1:
            year = QRect(box.center().x() - 19, _TOP + _PLOT + 17, 40, 14)
            draw_text(painter, theme, year, str(bar.year), Role.AXIS_STRONG, theme.color(Token.INK_2), centre)

    def _scale(self) -> tuple[int, int]:
        """The lowest round top that holds every bar, with two to four lines; three where that is as low."""
        highest = max((bar.total for bar in self._months), default=0)
        ways = [(lines * step, abs(lines - 3), step) for step in _STEPS for lines in (2, 3, 4)]
        fitting = [way for way in ways if way[0] >= highest]
        top, _from_three, step = min(fitting, default=(3 * math.ceil(highest / 3), 0, math.ceil(highest / 3)))
        return top, step

    def _slot(self, index: int) -> QRect:
        step = (self.width() - _AXIS) / max(1, len(self._months))
        return QRect(round(_AXIS + step * index + (step - _BAR) / 2), _TOP, _BAR, _PLOT)

    def _index_at(self, at: QPoint) -> int:
        step = (self.width() - _AXIS) / max(1, len(self._months))
        index = math.floor((at.x() - _AXIS) / step)
        return index if 0 <= index < len(self._months) else -1

    def _go_to(self, index: int) -> None:
        self._current, self._ring = index, True
        words = self.month_text(index)
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        if self.isVisible():
            slot = self._slot(index)
            QToolTip.showText(self.mapToGlobal(QPoint(slot.left(), _TOP - 40)), words, self)
        self.update()

    def _summary(self) -> str:
        return "; ".join(self.month_text(index) for index, bar in enumerate(self._months) if bar.total)

    @staticmethod
    def _month(bar: MonthBar) -> str:
        return month_name(bar.month, english=current_language() is Language.EN)
