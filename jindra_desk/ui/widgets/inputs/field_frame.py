"""What every field shares: label above, box with its own edge, hint and error sentence below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.measures import CONTROL, RADIUS_FIELD
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import draw_box, painter_on
from jindra_desk.ui.widgets.paint.spoken import Spoken, announce


class FieldBox(QWidget):
    """The box around an editor: 1 px edge, 2 px accent with focus, 2 px red in error, chip fill when disabled."""

    def __init__(self, *, height: int = CONTROL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._editor: QWidget | None = None
        self.in_error = False
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(13, 1, 13, 1)
        self.row.setSpacing(8)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_editor(self, editor: QWidget) -> None:
        """Follow the focus of `editor`; a click anywhere in the box goes to it."""
        self._editor = editor
        editor.installEventFilter(self)
        self.setFocusProxy(editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Repaint the edge when the editor gains or loses the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.EnabledChange):
            self.update()
        return super().eventFilter(watched, event)

    def set_in_error(self, in_error: bool) -> None:
        """Paint the edge red, or not."""
        self.in_error = in_error
        self.update()

    def sizeHint(self) -> QSize:
        """Answer a usual width; layouts stretch it."""
        return QSize(max(120, super().sizeHint().width()), self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw fill and edge."""
        theme = Theme.of(self)
        focused = self._editor is not None and self._editor.hasFocus()
        fill, edge, width = Token.SURFACE, Token.EDGE, 1.0
        if not self.isEnabled():
            fill, edge = Token.CHIP, Token.LINE
        elif self.in_error:
            edge, width = Token.BAD, 2.0
        elif focused:
            edge, width = Token.ACCENT, 2.0
        radius = 12 if self._height > CONTROL + 4 else RADIUS_FIELD
        with painter_on(self) as painter:
            draw_box(painter, self.rect(), radius, theme.color(fill), theme.color(edge), width)


class FieldFrame(QWidget, Spoken):
    """A labelled field: label, box (`add_box`), then the error sentence or the hint.

    Screen readers get the label as the editor's name and the error or hint as its description.
    """

    def __init__(self, label: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label_text = label
        self.hint_text = hint
        self._error_text = ""
        self._keeps_room = False
        self._editor: QWidget | None = None
        self._mark_error: Callable[[bool], None] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._label = Label(label, Role.FIELD_LABEL)
        if not label:
            self._label.hide()
        self._column.addWidget(self._label)
        if label:
            self._column.addSpacing(6)
        self._below = self._build_below()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def spoken_role(self) -> QAccessible.Role | None:
        """A group of label, field and what is said of it; it is the one that is called invalid."""
        return QAccessible.Role.Grouping

    def spoken_words(self) -> str:
        """The label."""
        return self._label_text

    def spoken_invalid(self) -> bool:
        """Whether something is wrong with what stands in it."""
        return bool(self._error_text)

    def add_box(self, box: FieldBox, editor: QWidget) -> None:
        """Put the box under the label and make `editor` the part that takes focus and name."""
        self._mark_error, self._editor = box.set_in_error, editor
        box.set_editor(editor)
        self._place(box, editor)

    def add_control(self, control: QWidget, mark_error: Callable[[bool], None]) -> None:
        """Put a control that draws its own edge under the label; `mark_error` turns that edge red."""
        self._mark_error, self._editor = mark_error, control
        self._place(control, control)

    def name_editor(self, name: str) -> None:
        """Give the editor an accessible name other than the label, for fields without one."""
        if self._editor is not None:
            self._editor.setAccessibleName(name)

    def set_label_role(self, role: Role | None) -> None:
        """Other letters for the label; None takes them back."""
        self._label.set_role(role or Role.FIELD_LABEL)

    def set_label(self, label: str) -> None:
        """Change the label."""
        self._label_text = label
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self.name_editor(label)

    def set_hint(self, hint: str) -> None:
        """Change the quiet line under the field."""
        self.hint_text = hint
        self._show_below()

    def set_error(self, sentence: str) -> None:
        """Show what is wrong: red edge, icon and sentence. The caller moves the focus (`setFocus`)."""
        new = sentence != self._error_text
        self._error_text = sentence
        self._show_below()
        if new and QAccessible.isActive():
            changed = QAccessible.State()
            changed.invalid = 1
            QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self, changed))
            announce(self._editor or self, sentence)

    def mark_wrong(self, sentence: str) -> None:
        """As `set_error`, for a narrow field whose sentence is shown elsewhere; '' takes the mark away."""
        if self._mark_error is not None:
            self._mark_error(bool(sentence))
        if self._editor is not None:
            self._editor.setAccessibleDescription(sentence or self.hint_text)

    def clear_error(self) -> None:
        """Take the error away, and the room of its line."""
        self._keeps_room = False
        self.set_error("")

    def drop_error(self, _value: object = None) -> None:
        """The owner changes what was wrong: what was said of it is true no longer."""
        if self._error_text:
            self._keeps_room = True  # under the hand nothing moves: its line stays, empty
            self.set_error("")

    @property
    def error(self) -> str:
        """The sentence that is shown, or an empty text."""
        return self._error_text

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a long sentence all its lines in a narrow column."""
        super().resizeEvent(event)
        self._fit_below()

    def _fit_below(self) -> None:
        if self._keeps_room and not self.sentence.text():
            return
        icon = 22 if self._error_text else 0
        self._below.setFixedHeight(4 + self.sentence.heightForWidth(max(1, self.width() - icon)))

    def _place(self, box: QWidget, editor: QWidget) -> None:
        self._column.addWidget(box)
        self._column.addWidget(self._below)
        self._label.setBuddy(editor)
        self.setFocusProxy(editor)
        self.name_editor(self._label_text)
        self._show_below()

    def _build_below(self) -> QWidget:
        below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 5, 0, 0)
        row.setSpacing(6)
        self._error_icon = IconLabel("circle-alert", 15, Token.BAD)
        self.sentence = Label("", Role.SECOND, wrap=True, top=True)
        row.addWidget(self._error_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sentence, 1)
        return below

    def _show_below(self) -> None:
        wrong = bool(self._error_text)
        sentence = self._error_text or self.hint_text
        self.sentence.setText(sentence)
        self.sentence.set_token(Token.BAD if wrong else Token.INK_2)
        self._error_icon.setVisible(wrong)
        self._below.setVisible(bool(sentence) or self._keeps_room)
        self._fit_below()
        if self._mark_error is not None:
            self._mark_error(wrong)
        if self._editor is not None:
            self._editor.setAccessibleDescription(sentence)
