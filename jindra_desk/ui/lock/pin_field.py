"""Where the PIN is typed: six boxes, one long box for a longer PIN, and a line under them (look.md, "Lock")."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from jindra_desk.domain.vault.pin import LEAST_DIGITS, MOST_DIGITS, TRIES
from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import draw_box, painter_on

_BOX, _HEIGHT, _GAP = QSize(52, 60), 60, 10
_RADIUS = 12
_DOT = 6.0
_CARET = 22
_BELOW = 54
"""From the boxes to what follows; the line in it may wrap once without moving anything."""


class PinBoxes(QLineEdit):
    """A line editor that paints itself: to a screen reader it is a field for a secret, to the eye it is boxes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.in_error = False
        self.setFrame(False)
        self.setMaxLength(MOST_DIGITS)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhHiddenText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFixedSize(self.sizeHint())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    def sizeHint(self) -> QSize:
        """Answer six boxes."""
        return QSize(LEAST_DIGITS * (_BOX.width() + _GAP) - _GAP, _HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere goes on where the digits end."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on where the digits end; arriving by Tab selects nothing that would be typed over unseen."""
        super().focusInEvent(event)
        self.end(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a box per digit; the box where the next digit goes has the caret."""
        with painter_on(self) as painter:
            if len(self.text()) <= LEAST_DIGITS:
                self._paint_boxes(painter)
            else:
                self._paint_one_box(painter)

    def _paint_boxes(self, painter: QPainter) -> None:
        typed = len(self.text())
        for index in range(LEAST_DIGITS):
            box = QRectF(index * (_BOX.width() + _GAP), 0, _BOX.width(), _BOX.height())
            here = self._has_caret and index == min(typed, LEAST_DIGITS - 1)
            self._paint_box(painter, box, here=here)
            if index < typed:
                self._paint_dot(painter, box.center(), _DOT)
            elif here:
                self._paint_caret(painter, box.center())

    def _paint_one_box(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        self._paint_box(painter, box, here=self._has_caret)
        typed = len(self.text())
        step = min(22.0, (box.width() - 40) / typed)
        left = box.center().x() - step * (typed - 1) / 2
        for index in range(typed):
            self._paint_dot(painter, QPointF(left + index * step, box.center().y()), min(_DOT, step * 0.36))
        if self._has_caret:
            self._paint_caret(painter, QPointF(left + typed * step, box.center().y()))

    @property
    def _has_caret(self) -> bool:
        return self.hasFocus() and not self.isReadOnly()

    def _paint_box(self, painter: QPainter, box: QRectF, *, here: bool) -> None:
        theme = Theme.of(self)
        edge, width = (Token.ACCENT, 2.0) if here else (Token.EDGE, 1.0)
        if self.in_error:
            edge, width = Token.BAD, 2.0
        draw_box(painter, box, _RADIUS, theme.color(Token.SURFACE), theme.color(edge), width)

    def _paint_dot(self, painter: QPainter, at: QPointF, radius: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Theme.of(self).color(Token.INK))
        painter.drawEllipse(at, radius, radius)

    def _paint_caret(self, painter: QPainter, at: QPointF) -> None:
        caret = QRectF(at.x() - 1, at.y() - _CARET / 2, 2, _CARET)
        painter.fillRect(caret, Theme.of(self).color(Token.ACCENT))

    def _on_cursor_moved(self, _before: int, now: int) -> None:
        if now != len(self.text()) and not self.hasSelectedText():
            self.end(False)


class PinField(QWidget):
    """The boxes and what is to be said about them; takes digits only, `submitted` comes on Enter."""

    changed = Signal(str)
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = PinBoxes()
        self.editor.setAccessibleName(tr("Pincode"))
        self.setFocusProxy(self.editor)
        self.setFixedWidth(self.editor.width())
        self._tries_left = TRIES
        self._error_text = ""
        self._icon = IconLabel("circle-alert", 15, Token.BAD)
        self._words = Label("", Role.SECOND, wrap=True, align=Qt.AlignmentFlag.AlignHCenter)
        self._wrong = Label("", Role.SECOND, Token.BAD, wrap=True)
        below = QWidget()
        below.setFixedHeight(_BELOW)
        row = QHBoxLayout(below)
        self._below = row
        row.setSpacing(6)
        for part, stretch in ((self._icon, 0), (self._wrong, 1), (self._words, 1)):
            row.addWidget(part, stretch, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.editor)
        column.addWidget(below)
        self.editor.textEdited.connect(self._on_edited)
        self.editor.returnPressed.connect(self.submitted)
        self._show_words()

    def text(self) -> str:
        """The digits that were typed."""
        return self.editor.text()

    def set_text(self, text: str) -> None:
        """Fill the field; this is no edit, so `changed` stays silent."""
        self.editor.setText(text)

    def clear(self) -> None:
        """Wipe what was typed."""
        self.editor.clear()

    def set_tries(self, left: int) -> None:
        """Tell how many tries the PIN has left."""
        self._tries_left = left
        self._show_words()

    @property
    def words(self) -> str:
        """The line under the boxes."""
        return self._error_text or self._words.text()

    @property
    def error(self) -> str:
        """The sentence that is shown, or an empty text."""
        return self._error_text

    def set_error(self, sentence: str) -> None:
        """Show what is wrong; the caller moves the focus."""
        self._error_text = sentence
        self._show_words()

    def clear_error(self) -> None:
        """Take the error away."""
        self.set_error("")

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be changed while a try is under way."""
        self.editor.setReadOnly(read_only)
        self.editor.update()

    def _on_edited(self, typed: str) -> None:
        digits = "".join(str(unicodedata.decimal(letter)) for letter in typed if letter.isdecimal())
        if digits != typed:
            self.editor.setText(digits)
        if any(letter.isalpha() for letter in typed):
            self.set_error(tr("Een pincode is van cijfers. Woorden typ je bij «Wachtwoordzin»."))
        elif self._error_text:
            self.clear_error()
        self.changed.emit(digits)

    def _show_words(self) -> None:
        wrong = self._error_text
        if self._tries_left >= TRIES:
            words = tr("Na vijf missers is je wachtwoordzin nodig.")
        elif self._tries_left == 1:
            words = tr("Nog één poging, daarna is je wachtwoordzin nodig.")
        else:
            words = tr("Nog {n} pogingen, daarna is je wachtwoordzin nodig.", n=self._tries_left)
        self._words.setText(words)
        self._wrong.setText(wrong)
        self._below.setContentsMargins(0, 9 if wrong else 13, 0, 0)  # two lines fit between boxes and button
        self._icon.setVisible(bool(wrong))
        self._wrong.setVisible(bool(wrong))
        self._words.setVisible(not wrong)
        self.editor.in_error = bool(wrong)
        self.editor.setAccessibleDescription(wrong or words)
        self.editor.update()
