"""Chips: several choices with a tick, or filters of which one is on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QPushButton, QRadioButton, QSizePolicy, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.widgets.inputs.buttons import ButtonLook, PaintedButton, Size
from jindra_desk.ui.widgets.inputs.flow import FlowLayout
from jindra_desk.ui.widgets.paint.focus import is_keyboard_focus
from jindra_desk.ui.widgets.paint.painting import draw_box, draw_icon, draw_text, painter_on, text_width

_HEIGHT = 30


def _chip_size(widget: QWidget, text: str, *, ticked: bool) -> QSize:
    role = Role.SECOND_STRONG if ticked else Role.SECOND_MEDIUM
    return QSize(text_width(Theme.of(widget), role, text) + 26 + (20 if ticked else 0), _HEIGHT)


def _paint_chip(painter: QPainter, widget: QCheckBox | QRadioButton, *, tick: bool, ring: bool) -> None:
    theme, chosen = Theme.of(widget), widget.isChecked()
    fill = Token.ACCENT_SOFT if chosen else Token.HOVER if widget.underMouse() else Token.SURFACE
    edge = Token.ACCENT if chosen else Token.EDGE if tick else Token.LINE
    text = Token.ACCENT if chosen else Token.INK if tick else Token.INK_2
    if not widget.isEnabled():
        fill, edge, text = Token.CHIP, Token.LINE, Token.INK_3
    focused = ring and widget.hasFocus()
    draw_box(painter, widget.rect(), _HEIGHT / 2, theme.color(fill), theme.color(Token.ACCENT if focused else edge),
             2.0 if focused else 1.0)
    role = Role.SECOND_STRONG if chosen else Role.SECOND_MEDIUM
    left = 13
    if chosen and tick:
        draw_icon(painter, theme, "check", QRect(left - 1, 0, 16, _HEIGHT), 14, text)
        left += 20
    rect = QRect(left, 0, widget.width() - left - 8, _HEIGHT)
    draw_text(painter, theme, rect, widget.text(), role, theme.color(text))


class Chip(QCheckBox):
    """A choice that stands on its own; chosen it has a tick and the soft accent."""

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._ring = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Answer words, and the tick when chosen."""
        return _chip_size(self, self.text(), ticked=self.isChecked())

    def minimumSizeHint(self) -> QSize:
        """Chips are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole chip can be clicked."""
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring after keyboard use."""
        self._ring = is_keyboard_focus(event, self)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        with painter_on(self) as painter:
            _paint_chip(painter, self, tick=True, ring=self._ring)


class FilterChip(QRadioButton):
    """A filter; one of its group is on."""

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._ring = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Answer the words in their plain letter, so that choosing moves nothing."""
        return _chip_size(self, self.text(), ticked=False)

    def minimumSizeHint(self) -> QSize:
        """Chips are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole chip can be clicked."""
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring after keyboard use."""
        self._ring = is_keyboard_focus(event, self)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        with painter_on(self) as painter:
            _paint_chip(painter, self, tick=False, ring=self._ring)


class DashedChip(PaintedButton):
    """The way to something that is not in the row yet, such as `Anders`."""

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        look = ButtonLook(None, Token.HOVER, Token.CHIP, Token.EDGE, Token.INK_2, Token.INK, Token.INK_2, strong=False)
        super().__init__(text, look, size=Size.SMALL, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Answer the words with the padding of a chip."""
        return _chip_size(self, self.text(), ticked=False)

    def _paint_box(self, painter: QPainter) -> None:
        theme = Theme.of(self)
        fill = theme.color(Token.HOVER) if self.underMouse() else None
        draw_box(painter, self.rect(), _HEIGHT / 2, fill, theme.color(Token.EDGE), dashed=True)

    def _ring_radius(self) -> int:
        return _HEIGHT // 2


class ChipGroup(QWidget):
    """A row of chips that wraps. `multiple` gives ticks; otherwise they are filters and one is on."""

    changed = Signal()

    def __init__(self, options: Sequence[tuple[object, str]], *, multiple: bool = True, name: str = "", gap: int = 8,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._multiple = multiple
        self._flow = FlowLayout(self, gap=gap)
        self._group = QButtonGroup(self)
        self._group.setExclusive(not multiple)
        self._chips: list[tuple[object, Chip | FilterChip]] = []
        for value, text in options:
            self.add_option(value, text)
        if not multiple and self._chips:
            self._chips[0][1].setChecked(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add_option(self, value: object, text: str) -> None:
        """Add a choice after the others."""
        chip: Chip | FilterChip = Chip(text) if self._multiple else FilterChip(text)
        self._group.addButton(chip)
        self._flow.insert_widget(len(self._chips), chip)
        self._chips.append((value, chip))
        chip.clicked.connect(self._on_chip_clicked)

    def add_dashed(self, text: str) -> QPushButton:
        """Add the dashed button at the end, and answer it."""
        button = DashedChip(text)
        self._flow.addWidget(button)
        return button

    def values(self) -> tuple[object, ...]:
        """The values that are on, in the order of the row."""
        return tuple(value for value, chip in self._chips if chip.isChecked())

    def value(self) -> object:
        """The first value that is on, or None."""
        return next(iter(self.values()), None)

    def set_values(self, values: Iterable[object]) -> None:
        """Turn on exactly these values."""
        wanted = list(values)
        self._group.setExclusive(False)
        for value, chip in self._chips:
            chip.setChecked(value in wanted)
        self._group.setExclusive(not self._multiple)

    def chip(self, value: object) -> Chip | FilterChip:
        """Answer the chip of `value`; KeyError when there is none."""
        for own, chip in self._chips:
            if own == value:
                return chip
        raise KeyError(value)

    def _on_chip_clicked(self) -> None:
        self.changed.emit()
