"""A segmented control: one of a few ways, side by side on a track."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.widgets.paint.focus import is_keyboard_focus
from jindra_desk.ui.widgets.paint.painting import (
    draw_focus_inside,
    draw_icon,
    draw_text,
    fill_rounded,
    painter_on,
    text_width,
)

SegmentOption = tuple[object, str] | tuple[object, str, str]


class Segment(QRadioButton):
    """One way of a segmented control; arrow keys walk along the ways."""

    def __init__(self, text: str, icon: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._detail = ""
        self._ring = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_detail(self, detail: str) -> None:
        """Show a quiet count after the words."""
        self._detail = detail
        self.setAccessibleName(f"{self.text()} {detail}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Answer padding, icon, words and count; always of the plain letter, so that choosing moves nothing."""
        theme = Theme.of(self)
        wide = text_width(theme, Role.SECOND_MEDIUM, self.text())
        wide += 20 if self._icon else 0
        wide += text_width(theme, Role.SECOND, self._detail) + 5 if self._detail else 0
        return QSize(wide + 24, 30)

    def minimumSizeHint(self) -> QSize:
        """Segments are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole segment can be clicked."""
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring after keyboard use."""
        self._ring = is_keyboard_focus(event, self)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the segment, raised when chosen."""
        theme, chosen = Theme.of(self), self.isChecked()
        role = Role.SECOND_STRONG if chosen else Role.SECOND_MEDIUM
        token = Token.INK if chosen or self.underMouse() else Token.INK_2
        if not self.isEnabled():
            token = Token.INK_3
        with painter_on(self) as painter:
            if chosen:
                fill_rounded(painter, self.rect(), 7, theme.color(Token.SEGMENT_ON))
            wide = text_width(theme, role, self.text())
            detail = text_width(theme, Role.SECOND, self._detail) + 5 if self._detail else 0
            left = (self.width() - wide - detail - (20 if self._icon else 0)) // 2
            if self._icon:
                draw_icon(painter, theme, self._icon, QRect(left, 1, 15, self.height()), 15, token)
                left += 20
            draw_text(painter, theme, QRect(left, 0, wide, self.height()), self.text(), role, theme.color(token))
            if self._detail:
                rect = QRect(left + wide + 5, 0, detail, self.height())
                draw_text(painter, theme, rect, self._detail, Role.SECOND, theme.color(Token.INK_2))
            if self._ring and self.hasFocus():
                draw_focus_inside(painter, theme, self.rect(), 7)


class Segments(QWidget):
    """A track with segments; `changed` carries the value of the one that was chosen by hand."""

    changed = Signal(object)

    def __init__(self, options: Sequence[SegmentOption], value: object = None, *, name: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._segments: list[tuple[object, Segment]] = []
        for option in options:
            segment = Segment(option[1], option[2] if len(option) > 2 else "")
            self._group.addButton(segment)
            self._segments.append((option[0], segment))
            row.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if value is not None:
            self.set_value(value)
        self._group.buttonClicked.connect(self._on_button_clicked)

    def value(self) -> object:
        """The value chosen, or None."""
        return next((value for value, segment in self._segments if segment.isChecked()), None)

    def set_value(self, value: object) -> None:
        """Choose `value`; None or an unknown value leaves nothing chosen."""
        self._group.setExclusive(False)
        for own, segment in self._segments:
            segment.setChecked(own == value)
        self._group.setExclusive(True)

    def set_detail(self, value: object, detail: str) -> None:
        """Show a count behind the words of `value`."""
        self.segment(value).set_detail(detail)

    def segment(self, value: object) -> Segment:
        """Answer the segment of `value`; KeyError when there is none."""
        for own, segment in self._segments:
            if own == value:
                return segment
        raise KeyError(value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track."""
        with painter_on(self) as painter:
            fill_rounded(painter, self.rect(), 9, Theme.of(self).color(Token.CHIP))

    def _on_button_clicked(self) -> None:
        self.changed.emit(self.value())
