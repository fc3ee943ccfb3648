"""A field to choose one of a list, or to type something else when it is editable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QWidget

from jindra_desk.ui.theme import TYPE_SPECS, Role, Theme, Token
from jindra_desk.ui.theme.measures import CONTROL, RADIUS_FIELD
from jindra_desk.ui.widgets.inputs.field_frame import FieldFrame
from jindra_desk.ui.widgets.paint.label import Run, TextLines
from jindra_desk.ui.widgets.paint.painting import draw_box, draw_icon, draw_text, fill_rounded, painter_on, text_width

_LEAST_ROOM = 100
_AROUND_LIST = 32


class PaintedCombo(QComboBox):
    """A combo box that paints itself like a field; the wheel scrolls the page, not the choice."""

    def __init__(self, placeholder: str, tag: str, *, editable: bool) -> None:
        super().__init__()
        self.placeholder, self.tag = placeholder, tag
        self.in_error = False
        view = QListView()
        view.setObjectName("comboList")
        view.setUniformItemSizes(True)
        self.setView(view)
        self._role = Role.TEXT
        self.setFont(Theme.of(self).font(self._role))
        self.setFixedHeight(CONTROL)
        self.setMaxVisibleItems(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.ArrowCursor if editable else Qt.CursorShape.PointingHandCursor)
        self.setEditable(editable)
        editor = self.lineEdit()
        if editor is not None:
            editor.setFrame(False)
            editor.setFont(self.font())
            editor.setPlaceholderText(placeholder)
            editor.setStyleSheet("QLineEdit { background: transparent; border: none; padding: 0; }")
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            editor.installEventFilter(self)

    def set_role(self, role: Role) -> None:
        """Change the letters of the choice and of its list."""
        self._role = role
        self.setFont(Theme.of(self).font(role))
        self.view().setFont(self.font())
        self.fit()
        self.update()

    def set_in_error(self, in_error: bool) -> None:
        """Paint the edge red, or not."""
        self.in_error = in_error
        self.update()

    def fit(self) -> None:
        """Take a second line for a long choice: its end tells what is chosen."""
        lines = 1 if self.isEditable() or self.width() < _LEAST_ROOM else self._shown().line_count
        self.setFixedHeight(CONTROL + (TYPE_SPECS[self._role].line if lines > 1 else 0))

    @property
    def cuts_words(self) -> bool:
        """Whether the chosen text does not fit."""
        return not self.isEditable() and self._shown().height > self.height()

    def showPopup(self) -> None:
        """Open a list in which each choice is read whole."""
        view = self.view()
        view.setMinimumWidth(min(view.sizeHintForColumn(0) + _AROUND_LIST, self.window().width()))
        super().showPopup()

    def _shown(self) -> TextLines:
        room = self._room()
        return TextLines(Theme.of(self), (Run(self.currentText()),), self._role, Token.INK, max(1, room.width()))

    def _room(self) -> QRect:
        """Where the chosen words stand: before the tag and the arrow."""
        right = self.width() - 13 - 16 - 7
        if self.tag:
            right -= text_width(Theme.of(self), Role.SMALL, self.tag) + 16 + 8
        return QRect(13, 0, right - 13, self.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that a choice never changes by scrolling past."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Answer a usual width; layouts stretch it."""
        return QSize(140, CONTROL)

    def minimumSizeHint(self) -> QSize:
        """Answer the least that stays readable."""
        return QSize(80, CONTROL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the editor clear of the arrow."""
        super().resizeEvent(event)
        self.fit()
        self._place_editor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt moves the editor back with every choice: put it where the field has it."""
        if watched is self.lineEdit() and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place_editor()
        return super().eventFilter(watched, event)

    def _place_editor(self) -> None:
        editor = self.lineEdit()
        if editor is not None:
            editor.setGeometry(QRect(11, 2, self.width() - 50, self.height() - 4))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Repaint the edge."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, the chosen text, the tag and the arrow."""
        theme = Theme.of(self)
        fill, edge, width = Token.SURFACE, Token.EDGE, 1.0
        if not self.isEnabled():
            fill, edge = Token.CHIP, Token.LINE
        elif self.in_error:
            edge, width = Token.BAD, 2.0
        elif self.hasFocus():
            edge, width = Token.ACCENT, 2.0
        with painter_on(self) as painter:
            draw_box(painter, self.rect(), RADIUS_FIELD, theme.color(fill), theme.color(edge), width)
            right = self.width() - 13
            draw_icon(painter, theme, "chevron-down", QRect(right - 16, 0, 16, self.height()), 16, Token.INK_2)
            right -= 16 + 7
            if self.tag:
                wide = text_width(theme, Role.SMALL, self.tag) + 16
                tag = QRect(right - wide, (self.height() - 22) // 2, wide, 22)
                fill_rounded(painter, tag, 7, theme.color(Token.CHIP))
                draw_text(painter, theme, tag.adjusted(8, 0, -8, 0), self.tag, Role.SMALL, theme.color(Token.INK_2))
            if not self.isEditable():
                text = self.currentText() or self.placeholder
                token = Token.INK if self.isEnabled() and self.currentText() else Token.INK_3
                room = self._room()
                if self.height() > CONTROL:
                    painter.setPen(theme.color(token))
                    lines = TextLines(theme, (Run(text),), self._role, token, room.width())
                    lines.draw(painter, room.left(), (self.height() - lines.height) // 2)
                else:
                    draw_text(painter, theme, room, text, self._role, theme.color(token))


class ComboField(FieldFrame):
    """A labelled choice from a list of (value, text); `changed` carries the value (editable: the text typed)."""

    changed = Signal(object)

    def __init__(self, label: str, options: Sequence[tuple[object, str]] = (), *, editable: bool = False,
                 placeholder: str = "", tag: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint=hint, parent=parent)
        self._values: list[object] = []
        self.combo = PaintedCombo(placeholder, tag, editable=editable)
        self.add_control(self.combo, self.combo.set_in_error)
        self.set_options(options)
        self.combo.activated.connect(self._on_activated)
        self.changed.connect(self.drop_error)
        if editable:
            self.combo.editTextChanged.connect(self._on_activated)

    def name_editor(self, name: str) -> None:
        """Name the list, and the part of it that is typed in."""
        super().name_editor(name)
        editor = self.combo.lineEdit()
        if editor is not None:
            editor.setAccessibleName(name)

    def set_role(self, role: Role | None) -> None:
        """Label and choice in larger letters; None takes them back."""
        self.set_label_role(role)
        self.combo.set_role(role or Role.TEXT)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer other choices; the chosen value stays when it is among them."""
        kept = self.value()
        blocked = self.combo.blockSignals(True)
        self.combo.clear()
        self._values = [value for value, _text in options]
        self.combo.addItems([text for _value, text in options])
        self.combo.setCurrentIndex(self._values.index(None) if None in self._values else -1)
        self.combo.blockSignals(blocked)
        self.combo.fit()
        if kept is not None:
            self.set_value(kept)

    def value(self) -> object:
        """The value chosen; None when nothing is. Editable: the text when it is not one of the list."""
        index = self.combo.currentIndex()
        if self.combo.isEditable():
            index = self.combo.findText(self.combo.currentText(), Qt.MatchFlag.MatchFixedString)
            if index < 0:
                return self.combo.currentText() or None
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: object) -> None:
        """Choose `value`; nothing is chosen when it is not in the list (editable: it is typed in)."""
        blocked = self.combo.blockSignals(True)
        index = self._values.index(value) if value in self._values else -1
        self.combo.setCurrentIndex(index)
        if index < 0 and self.combo.isEditable():
            self.combo.setEditText("" if value is None else str(value))
        self.combo.blockSignals(blocked)
        self.combo.fit()
        self.combo.update()

    def text(self) -> str:
        """The text chosen or typed."""
        return self.combo.currentText()

    def set_tag(self, tag: str) -> None:
        """Show a small label before the arrow, such as `Wkkgz`."""
        self.combo.tag = tag
        self.combo.fit()
        self.combo.update()

    def set_read_only(self, read_only: bool) -> None:
        """Lock the choice."""
        self.combo.setEnabled(not read_only)

    def _on_activated(self, _index: object) -> None:
        self.combo.fit()
        self.changed.emit(self.value())
