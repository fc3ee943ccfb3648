"""Ticks, dots and switches with their words; the whole line can be clicked."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.widgets.paint.focus import is_keyboard_focus
from jindra_desk.ui.widgets.paint.label import Run, TextLines
from jindra_desk.ui.widgets.paint.painting import draw_box, fill_rounded, painter_on

_BOX = 18
_GAP = 9
_ROW = 30
_KEPT = 6


class _Words:
    """Measures and draws the words beside a mark; long words wrap."""

    def __init__(self, widget: QWidget, mark_width: int, gap: int) -> None:
        self._widget, self._left = widget, mark_width + gap
        self._role = Role.TEXT
        self._broken: dict[tuple[str, float, Token, bool], TextLines] = {}

    def set_role(self, role: Role) -> None:
        self._role = role
        self._broken.clear()

    def hint(self, text: str) -> QSize:
        lines = self._lines(text, 16_000_000)
        wide = min(int(lines.natural_width + 0.999), 420) if text else 0
        return QSize((self._left + wide if text else self._left) + 1, self.height_for(self._left + wide + 1, text))

    def height_for(self, width: int, text: str) -> int:
        return max(_ROW, self._lines(text, max(40, width - self._left)).height + _ROW - 20)

    def draw(self, painter: QPainter, text: str, *, enabled: bool) -> None:
        lines = self._lines(text, max(40, self._widget.width() - self._left), enabled=enabled)
        lines.draw(painter, self._left, (self._widget.height() - lines.height) // 2)

    def _lines(self, text: str, width: float, *, enabled: bool = True) -> TextLines:
        """Kept, since a layout asks for the same widths over and over before it is painted."""
        theme, token = Theme.of(self._widget), Token.INK if enabled else Token.INK_3
        key = (text, width, token, theme.is_dark)
        found = self._broken.get(key)
        if found is None:
            if len(self._broken) >= _KEPT:
                self._broken.clear()
            found = self._broken[key] = TextLines(theme, (Run(text),), self._role, token, width)
        return found


def _fit(widget: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
    widget.setCursor(Qt.CursorShape.PointingHandCursor)


class CheckBox(QCheckBox):
    """A tick box of 18 px with its words."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._ring = False
        self._words = _Words(self, _BOX, _GAP)
        _fit(self)

    def set_role(self, role: Role) -> None:
        """Change the letters of its words."""
        self._words.set_role(role)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Answer mark and words."""
        return self._words.hint(self.text())

    def minimumSizeHint(self) -> QSize:
        """Answer the mark and a few words; the rest wraps."""
        return QSize(min(160, self.sizeHint().width()), _ROW)

    def hasHeightForWidth(self) -> bool:
        """Long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Answer the height of the wrapped words."""
        return self._words.height_for(width, self.text())

    def hitButton(self, pos: QPoint) -> bool:
        """The whole line can be clicked."""
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring after keyboard use."""
        self._ring = is_keyboard_focus(event, self)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, tick and words."""
        theme = Theme.of(self)
        box = QRect(0, (self.height() - _BOX) // 2, _BOX, _BOX)
        with painter_on(self) as painter:
            if not self.isEnabled():
                draw_box(painter, box, 5, theme.color(Token.CHIP), theme.color(Token.LINE))
            elif self.isChecked():
                fill_rounded(painter, box, 5, theme.color(Token.ACCENT))
            else:
                fill = Token.HOVER if self.underMouse() else Token.SURFACE
                draw_box(painter, box, 5, theme.color(fill), theme.color(Token.EDGE))
            if self.isChecked():
                token = Token.ON_ACCENT if self.isEnabled() else Token.INK_3
                pen = QPen(theme.color(token), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                           Qt.PenJoinStyle.RoundJoin)
                painter.setPen(pen)
                at = QPointF(box.topLeft())
                painter.drawPolyline([at + QPointF(4.8, 9.3), at + QPointF(7.7, 12.2), at + QPointF(13.2, 6.2)])
            self._words.draw(painter, self.text(), enabled=self.isEnabled())
            if self._ring and self.hasFocus():
                ring = QRect(0, 0, self.width(), self.height()) if self.text() else box
                draw_box(painter, ring, 5, None, theme.color(Token.ACCENT), 2.0)


class RadioButton(QRadioButton):
    """A dot in a circle of 18 px with its words; none of a group is chosen at first."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._ring = False
        self._words = _Words(self, _BOX, _GAP)
        _fit(self)

    def sizeHint(self) -> QSize:
        """Answer mark and words."""
        return self._words.hint(self.text())

    def minimumSizeHint(self) -> QSize:
        """Answer the mark and a few words; the rest wraps."""
        return QSize(min(160, self.sizeHint().width()), _ROW)

    def hasHeightForWidth(self) -> bool:
        """Long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Answer the height of the wrapped words."""
        return self._words.height_for(width, self.text())

    def hitButton(self, pos: QPoint) -> bool:
        """The whole line can be clicked."""
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring after keyboard use."""
        self._ring = is_keyboard_focus(event, self)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw circle, dot and words."""
        theme = Theme.of(self)
        box = QRect(0, (self.height() - _BOX) // 2, _BOX, _BOX)
        with painter_on(self) as painter:
            draw_radio(painter, theme, QRectF(box), checked=self.isChecked(), enabled=self.isEnabled(),
                       hovered=self.underMouse(), width=1.0)
            self._words.draw(painter, self.text(), enabled=self.isEnabled())
            if self._ring and self.hasFocus():
                draw_box(painter, self.rect(), 9, None, theme.color(Token.ACCENT), 2.0)


def draw_radio(painter: QPainter, theme: Theme, box: QRectF, *, checked: bool, enabled: bool, hovered: bool,
               width: float) -> None:
    """Draw a radio mark in `box` with an edge of `width` pixels."""
    edge = Token.LINE if not enabled else Token.ACCENT if checked else Token.EDGE
    fill = Token.CHIP if not enabled else Token.HOVER if hovered and not checked else Token.SURFACE
    draw_box(painter, box, box.width() / 2, theme.color(fill), theme.color(edge), width)
    if checked:
        radius = box.width() * 0.26
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(Token.ACCENT if enabled else Token.INK_3))
        painter.drawEllipse(box.center(), radius, radius)


class Switch(QCheckBox):
    """Something that is on or off at once, 36 by 20."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._ring = False
        self._words = _Words(self, 36, _GAP)
        _fit(self)

    def sizeHint(self) -> QSize:
        """Answer track and words."""
        return self._words.hint(self.text())

    def minimumSizeHint(self) -> QSize:
        """Answer the track and a few words; the rest wraps."""
        return QSize(min(180, self.sizeHint().width()), _ROW)

    def hasHeightForWidth(self) -> bool:
        """Long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Answer the height of the wrapped words."""
        return self._words.height_for(width, self.text())

    def hitButton(self, pos: QPoint) -> bool:
        """The whole line can be clicked."""
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring after keyboard use."""
        self._ring = is_keyboard_focus(event, self)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, knob and words."""
        theme = Theme.of(self)
        track = QRect(0, (self.height() - 20) // 2, 36, 20)
        token = Token.ACCENT if self.isChecked() else Token.EDGE
        with painter_on(self) as painter:
            fill_rounded(painter, track, 10, theme.color(token if self.isEnabled() else Token.LINE))
            left = track.left() + (19 if self.isChecked() else 3)
            knob = Token.SURFACE if self.isEnabled() else Token.CHIP
            fill_rounded(painter, QRect(left, track.top() + 3, 14, 14), 7, theme.color(knob))
            self._words.draw(painter, self.text(), enabled=self.isEnabled())
            if self._ring and self.hasFocus():
                draw_box(painter, self.rect(), 8, None, theme.color(Token.ACCENT), 2.0)
