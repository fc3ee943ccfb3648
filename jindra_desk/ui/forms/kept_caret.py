"""Where the caret stands at the lock, and back to it after unlocking: fields are told apart by their name (J-28).

Held: the name of the field, which of that name it is, and how many characters stand before the caret; never a text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTextEdit, QWidget

from jindra_desk.application.session.locking import Caret
from jindra_desk.ui.forms.field_names import field_name
from jindra_desk.ui.forms.into_view import Keyboard, bring_into_view, stay_in_view

_TRY_EVERY_MS = 60
_MOST_TRIES = 50
_LAID_OUT_MS = (0, 120)

TextEditor = QLineEdit | QTextEdit


def caret_in(page: QWidget) -> Caret | None:
    """Where the caret stands in the dialog over `page`, or in the page itself; None when it is in no text field."""
    room = _room(page)
    focused = room.window().focusWidget()
    editors = list(_editors(room))
    if not isinstance(focused, QLineEdit | QTextEdit) or focused not in editors:
        return None
    name = _name(focused, room)
    same = [editor for editor in editors if _name(editor, room) == name]
    at = focused.cursorPosition() if isinstance(focused, QLineEdit) else focused.textCursor().position()
    return Caret(name, same.index(focused), at)


def put_caret(page: QWidget, caret: Caret) -> bool:
    """Put it back; False while there is no such field."""
    room = _room(page)
    same = [editor for editor in _editors(room) if _name(editor, room) == caret.field]
    if caret.which >= len(same) or not same[caret.which].isVisible():
        return False
    editor = same[caret.which]
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(editor, QLineEdit):
        editor.deselect()
        editor.setCursorPosition(caret.at)
    else:
        cursor = editor.textCursor()
        cursor.setPosition(min(caret.at, len(editor.toPlainText())))
        editor.setTextCursor(cursor)
    bring_into_view(editor, Keyboard.STAYS)
    # The bar over a page with a draft takes its room after this: look again when everything is laid out.
    for later_ms in _LAID_OUT_MS:
        QTimer.singleShot(later_ms, editor, partial(stay_in_view, editor))
    return True


class CaretKeeper(QObject):
    """One per shell: notes where the caret stands before the lock covers everything, and brings it back after it."""

    def __init__(self, shown: Callable[[], QWidget | None], parent: QObject) -> None:
        super().__init__(parent)
        self._shown = shown
        self.noted: Caret | None = None

    def note(self) -> None:
        """Just before the screen is covered, which takes the focus away."""
        page = self._shown()
        self.noted = None if page is None else caret_in(page)

    def put_back(self, caret: Caret) -> None:
        """The page is filled again."""
        page = self._shown()
        if page is not None:
            CaretReturn(page, caret).begin()


class CaretReturn(QObject):
    """Puts the caret back once its field is there: a health block or a dialog of a draft takes a moment to open."""

    def __init__(self, page: QWidget, caret: Caret) -> None:
        super().__init__(page)
        self._page = page
        self._caret = caret
        self._tries = 0
        self._timer = QTimer(self, interval=_TRY_EVERY_MS)
        self._timer.timeout.connect(self._try)

    def begin(self) -> None:
        """The page is filled: try now, and again for a while."""
        self._timer.start()
        self._try()

    def _try(self) -> None:
        self._tries += 1
        if put_caret(self._page, self._caret) or self._tries >= _MOST_TRIES:
            self._timer.stop()
            self.deleteLater()


def _room(page: QWidget) -> QWidget:
    over = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]
    return over[-1] if over else page


def _name(editor: QWidget, room: QWidget) -> str:
    """The field's name in its form; where it has none, what it is called on the screen."""
    return field_name(editor, room) or editor.accessibleName()


def _editors(room: QWidget) -> Iterator[TextEditor]:
    for editor in room.findChildren(QWidget):
        secret = isinstance(editor, QLineEdit) and editor.echoMode() is not QLineEdit.EchoMode.Normal
        if isinstance(editor, QLineEdit | QTextEdit) and not secret:
            yield editor
