"""Fields for one line of text: plain, passphrase and search."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.measures import CONTROL, CONTROL_LARGE
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import IconButton
from jindra_desk.ui.widgets.inputs.field_frame import FieldBox, FieldFrame
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.key_hint import KeyHint
from jindra_desk.ui.widgets.paint.label import Label


class LineEditor(QLineEdit):
    """One line of text, in which files that are dropped leave no address: they belong to the page."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take text only; what is not taken here goes to the page below."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """As on entering."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """As on entering."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dropEvent(event)


def bare_editor(role: Role = Role.TEXT, placeholder: str = "") -> QLineEdit:
    """Answer a line editor without frame: the box around it draws the edge."""
    editor = LineEditor()
    editor.setFrame(False)
    editor.setFont(Theme.of(editor).font(role))
    editor.setPlaceholderText(placeholder)
    editor.setTextMargins(-2, 0, -2, 2)  # Qt insets text by 2, and centres it a pixel below the look
    editor.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
    editor.setStyleSheet("QLineEdit { background: transparent; border: none; padding: 0; }")
    return editor


class TextField(FieldFrame):
    """One line of text. `changed` carries every edit, `finished` comes on leaving, `submitted` on Enter."""

    changed = Signal(str)
    finished = Signal()
    submitted = Signal()

    def __init__(self, label: str, *, placeholder: str = "", suffix: str = "", hint: str = "",
                 max_length: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(label, hint=hint, parent=parent)
        self.editor = bare_editor(placeholder=placeholder)
        if max_length is not None:
            self.editor.setMaxLength(max_length)
        self.box = FieldBox()
        self.box.row.addWidget(self.editor, 1)
        self._suffix = Label(suffix, Role.SECOND)
        if not suffix:
            self._suffix.hide()
        self.box.row.addWidget(self._suffix)
        self.add_box(self.box, self.editor)
        if not label and placeholder:
            self.name_editor(placeholder)
        self.editor.textEdited.connect(self.changed)
        self.changed.connect(self.drop_error)
        self.editor.editingFinished.connect(self.finished)
        self.editor.returnPressed.connect(self.submitted)

    def text(self) -> str:
        """What stands in the field."""
        return self.editor.text()

    def set_text(self, text: str) -> None:
        """Fill the field; this is no edit, so `changed` stays silent."""
        if text != self.editor.text():
            self.editor.setText(text)

    def set_suffix(self, suffix: str) -> None:
        """Show a unit at the end of the box."""
        self._suffix.setText(suffix)
        self._suffix.setVisible(bool(suffix))

    def set_placeholder(self, placeholder: str) -> None:
        """Show a quiet example while the field is empty."""
        self.editor.setPlaceholderText(placeholder)

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read and copied, not changed."""
        self.editor.setReadOnly(read_only)


class PassphraseField(TextField):
    """A secret: dots, with a button that shows it while it is pressed on. Nothing of it is kept by undo."""

    def __init__(self, label: str, *, placeholder: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, placeholder=placeholder, hint=hint, parent=parent)
        self.editor.setEchoMode(QLineEdit.EchoMode.Password)
        self.editor.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhHiddenText
        )
        self.reveal = IconButton("eye", tr("Laat zien wat je typt"))
        self.reveal.setCheckable(True)
        self.reveal.setFixedSize(30, 30)
        self.reveal.toggled.connect(self._on_reveal_toggled)
        self.box.row.setContentsMargins(13, 1, 4, 1)
        self.box.row.addWidget(self.reveal)

    def clear(self) -> None:
        """Empty the field and hide again."""
        self.editor.clear()
        self.reveal.setChecked(False)

    def _on_reveal_toggled(self, shown: bool) -> None:
        self.editor.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.reveal.set_icon("eye-off" if shown else "eye")
        name = tr("Verberg wat je typt") if shown else tr("Laat zien wat je typt")
        self.reveal.setToolTip(name)
        self.reveal.setAccessibleName(name)


class SearchField(QWidget):
    """Search: magnifier, text, count of hits, a cross to clear, and a key hint while it is empty.

    `arrow_pressed` carries -1 (up) or 1 (down), so that a list below can be walked without leaving the field.
    """

    changed = Signal(str)
    submitted = Signal()
    cleared = Signal()
    arrow_pressed = Signal(int)

    def __init__(self, placeholder: str, *, large: bool = False, key_hint: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.box = FieldBox(height=CONTROL_LARGE if large else CONTROL)
        column.addWidget(self.box)
        self.editor = bare_editor(Role.LARGE_TEXT if large else Role.TEXT, placeholder)
        self.editor.setAccessibleName(placeholder)
        self._count = Label("", Role.SECOND)
        self._clear = IconButton("x", tr("Maak leeg"))
        self._clear.setFixedSize(30, 30)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hint = KeyHint(key_hint)
        self.box.row.setContentsMargins(18 if large else 13, 1, 12 if large else 5, 1)
        self.box.row.addWidget(IconLabel("search", 18 if large else 16, Token.ACCENT if large else Token.INK_2))
        self.box.row.addWidget(self.editor, 1)
        self.box.row.addWidget(self._count)
        self.box.row.addWidget(self._clear)
        self.box.row.addWidget(self._hint)
        self.box.set_editor(self.editor)
        self.setFocusProxy(self.editor)
        self._key_hint = key_hint
        self.editor.installEventFilter(self)
        self.editor.textChanged.connect(self._on_text_changed)
        self.editor.returnPressed.connect(self.submitted)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._on_text_changed("")

    def text(self) -> str:
        """What is searched for."""
        return self.editor.text()

    def set_text(self, text: str) -> None:
        """Search for `text`."""
        self.editor.setText(text)

    def set_count(self, words: str) -> None:
        """Say how many were found, such as `8 gevonden`."""
        self._count.setText(words)
        self.editor.setAccessibleDescription(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the arrow keys on and let Escape clear."""
        if watched is self.editor and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.arrow_pressed.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if event.key() == Qt.Key.Key_Escape and self.editor.text():
                self._on_clear_clicked()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the key hint where there is no room for it."""
        self._hint.setVisible(bool(self._key_hint) and not self.editor.text() and self.width() >= 200)
        super().resizeEvent(event)

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._hint.setVisible(bool(self._key_hint) and not text)
        if not text:
            self._count.setText("")
        right = 12 if self.box.height() > CONTROL else 5
        self.box.row.setContentsMargins(self.box.row.contentsMargins().left(), 1, right if text else 13, 1)
        self.changed.emit(text)

    def _on_clear_clicked(self) -> None:
        self.editor.clear()
        self.editor.setFocus()
        self.cleared.emit()
