"""A field for several lines, which grows with what is written in it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from jindra_desk.ui.theme import Role, Theme
from jindra_desk.ui.widgets.inputs.field_frame import FieldBox, FieldFrame

_LINE = 21
_PADDING = 10


class GrowingEditor(QTextEdit):
    """Plain text in lines of 21 pixels; Tab leaves the field, as in every other one."""

    left = Signal()
    height_wanted = Signal(int)

    def __init__(self, lines: int, max_lines: int) -> None:
        super().__init__()
        self._lines, self._max_lines = lines, max_lines
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QTextEdit { background: transparent; border: none; padding: 0; }")
        self.setFont(Theme.of(self).font(Role.TEXT))
        self.document().setDocumentMargin(0)
        self._space_lines()
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)

    def setPlainText(self, text: str) -> None:
        """Fill the field, keeping the line height."""
        super().setPlainText(text)
        self._space_lines()
        self._on_size_changed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap again and ask for the height that needs."""
        super().resizeEvent(event)
        self._on_size_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Ctrl+Enter through to the screen; it often means ready."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            event.ignore()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text; files that are dropped or pasted belong to the page, and their addresses to nobody."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """As `canInsertFromMimeData` says; pasting does not ask it."""
        if self.canInsertFromMimeData(source):
            super().insertFromMimeData(source)

    def wanted_height(self) -> int:
        """Height in pixels for the text, between the least and the most lines."""
        needed = int(self.document().size().height() + 0.5)
        return max(self._lines * _LINE, min(needed, self._max_lines * _LINE))

    def _on_size_changed(self) -> None:
        needed = int(self.document().size().height() + 0.5)
        over = needed > self._max_lines * _LINE
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if over else policy.ScrollBarAlwaysOff)
        self.height_wanted.emit(self.wanted_height())

    def _space_lines(self) -> None:
        block = QTextBlockFormat()
        block.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        blocked = self.blockSignals(True)
        cursor.mergeBlockFormat(block)
        self.document().clearUndoRedoStacks()
        self.blockSignals(blocked)


class TextArea(FieldFrame):
    """Several lines of text. `changed` carries every edit, `finished` comes on leaving."""

    changed = Signal(str)
    finished = Signal()

    def __init__(self, label: str, *, placeholder: str = "", hint: str = "", lines: int = 2, max_lines: int = 12,
                 parent: QWidget | None = None) -> None:
        super().__init__(label, hint=hint, parent=parent)
        self.editor = GrowingEditor(lines, max_lines)
        self.editor.setPlaceholderText(placeholder)
        self.box = FieldBox()
        self.box.row.setContentsMargins(13, _PADDING - 1, 13, _PADDING - 1)
        self.box.row.addWidget(self.editor, 1)
        self.add_box(self.box, self.editor)
        if not label and placeholder:
            self.name_editor(placeholder)
        self._silent = False
        self.editor.height_wanted.connect(self._on_height_wanted)
        self.editor.textChanged.connect(self._on_text_changed)
        self.editor.left.connect(self.finished)
        self.changed.connect(self.drop_error)
        self._on_height_wanted(lines * _LINE)

    def text(self) -> str:
        """What stands in the field."""
        return self.editor.toPlainText()

    def set_text(self, text: str) -> None:
        """Fill the field; this is no edit, so `changed` stays silent."""
        if text == self.text():
            return
        self._silent = True
        self.editor.setPlainText(text)
        self._silent = False

    def set_placeholder(self, placeholder: str) -> None:
        """Show a quiet question while the field is empty."""
        self.editor.setPlaceholderText(placeholder)

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read and copied, not changed."""
        self.editor.setReadOnly(read_only)

    def _on_height_wanted(self, height: int) -> None:
        self.box.setFixedHeight(height + 2 * _PADDING)

    def _on_text_changed(self) -> None:
        if not self._silent:
            self.changed.emit(self.text())
