"""Does with the screens what a person does: presses what can be read, types into fields by their label, draws, waits.

Everything is found by the words that a person sees or a screen reader speaks, among what is visible and enabled; a
walk that passes has therefore proven that each of these ways exists.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QTabBar,
    QTextEdit,
    QWidget,
)

from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.shell.fault_dialog import FaultDialog
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.tour.faults import NeverDone, NotOnScreen, ScreenRefused

PATIENCE_S = 30.0
_QUIET_ROUNDS = 3

Found = TypeVar("Found", bound=QWidget)


class UiDriver:
    """Works in one window, or in the dialog or menu that lies over it."""

    def __init__(self, window: QWidget, jobs: Jobs) -> None:
        self._window = window
        self._jobs = jobs

    # --- waiting ---------------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Wait until no work is under way and everything is laid out; raises when the program shows a fault."""
        quiet, lay = 0, self._lay()
        clock = QElapsedTimer()
        clock.start()
        while quiet < _QUIET_ROUNDS:
            turn()
            # A layout in a layout is done one level a round: what still moves is not at rest.
            lay, before = self._lay(), lay
            quiet = quiet + 1 if self._jobs.pending == 0 and lay == before else 0
            # Work that begets work without end is never idle for long, and never done.
            if not self._jobs.wait_until_idle(PATIENCE_S) or clock.elapsed() > 2 * PATIENCE_S * 1000:
                raise NeverDone(what=self._window.windowTitle())
        for dialog in self._over():
            if isinstance(dialog, FaultDialog):
                raise ScreenRefused(what=dialog.title_label.text())

    def _lay(self) -> list[QRect]:
        """Where every visible part of the topmost window lies, in the order Qt keeps them."""
        return [part.geometry() for part in self.top.findChildren(QWidget) if part.isVisible()]

    def wait_for(self, condition: Callable[[], bool], what: str) -> None:
        """Wait until `condition` holds; `what` names it when it never does."""
        clock = QElapsedTimer()
        clock.start()
        while not condition():
            if clock.elapsed() > PATIENCE_S * 1000:
                raise NeverDone(what=what)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        self.settle()

    # --- finding ---------------------------------------------------------------------------------------------------

    @property
    def top(self) -> QWidget:
        """Where input goes: the topmost open dialog, or the window."""
        over = self._over()
        return over[-1] if over else self._window

    def find(self, kind: type[Found], words: str = "", *, within: QWidget | None = None) -> Found:
        """The visible, enabled widget of `kind` that is called `words`; raises `NotOnScreen`."""
        found = next(_usable(kind, words, within or self.top), None)
        if found is None:
            raise NotOnScreen(what=words or kind.__name__)
        return found

    def sees(self, words: str, kind: type[QWidget] = QAbstractButton) -> bool:
        """True when something called `words` can be used now."""
        return next(_usable(kind, words, self.top), None) is not None

    def child(self, kind: type[Found]) -> Found:
        """The first visible part of that kind, enabled or not."""
        shown = [widget for widget in self.top.findChildren(kind) if widget.isVisible()]
        if not shown:
            raise NotOnScreen(what=kind.__name__)
        return shown[0]

    # --- doing -----------------------------------------------------------------------------------------------------

    def press(self, words: str, *, within: QWidget | None = None) -> None:
        """Press the button, tick or row that is called `words`, and wait."""
        self.press_widget(self.find(QAbstractButton, words, within=within))

    def press_widget(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press and release the left button in the middle of a widget, and wait."""
        place = at if at is not None else widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.settle()

    def fill(self, label: str, text: str) -> None:
        """Type `text` into the field with that label, in place of what is there."""
        editor = self._editor(label)
        editor.setFocus(Qt.FocusReason.TabFocusReason)
        editor.selectAll()
        if text:
            self.enter(editor, text)
        else:
            self.key(Qt.Key.Key_Delete, widget=editor)
        self.settle()

    def enter(self, widget: QWidget, text: str) -> None:
        """Send each letter; QTest's own way knows Latin 1 only."""
        for letter in text:
            if letter == "\n":
                self.key(Qt.Key.Key_Return, widget=widget)
                continue
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(widget, event)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, *,
            widget: QWidget | None = None) -> None:
        """Press and release a key, where the focus is when no widget is named; it counts as the owner's own hand."""
        QTest.keyClick(widget or QApplication.focusWidget() or self.top, key, modifiers)

    def choose(self, label: str, words: str, *, within: QWidget | None = None) -> None:
        """Choose `words` in the list with that label."""
        combo = self.find(QComboBox, label, within=within)
        index = combo.findText(words)
        if index < 0:
            raise NotOnScreen(what=words)
        combo.setFocus(Qt.FocusReason.TabFocusReason)
        combo.setCurrentIndex(index)
        combo.activated.emit(index)
        self.settle()

    def open_tab(self, words: str) -> None:
        """Go to a tab by its words."""
        for bar in self.top.findChildren(QTabBar):
            for index in range(bar.count()):
                if bar.isVisible() and bar.tabText(index) == words:
                    self.press_widget(bar, bar.tabRect(index).center())
                    return
        raise NotOnScreen(what=words)

    def pick(self, words: str) -> None:
        """Choose an entry of the menu that is open."""
        for menu in _shown(QMenu):
            for action in menu.actions():
                if action.text() == words and action.isEnabled():
                    self.press_widget(menu, menu.actionGeometry(action).center())
                    return
        raise NotOnScreen(what=words)

    def draw(self, pad: QWidget, strokes: Sequence[Sequence[tuple[float, float]]]) -> None:
        """Draw lines with the mouse; points are parts (0 to 1) of the widget."""
        for stroke in strokes:
            places = [QPointF(x * pad.width(), y * pad.height()) for x, y in stroke]
            _mouse(pad, QEvent.Type.MouseButtonPress, places[0])
            for place in places[1:]:
                _mouse(pad, QEvent.Type.MouseMove, place)
            _mouse(pad, QEvent.Type.MouseButtonRelease, places[-1])
        self.settle()

    def answer_files(self, *files: Path) -> None:
        """Type names into the file dialog that is open, and accept it."""
        turn()
        dialog = next(iter(_shown(QFileDialog)), None)
        if dialog is None:
            raise NotOnScreen(what=QFileDialog.__name__)
        dialog.setDirectory(str(files[0].parent))
        names = dialog.findChild(QLineEdit, "fileNameEdit")
        if names is None:
            raise NotOnScreen(what=QFileDialog.__name__)
        names.setText(" ".join(f'"{file.name}"' for file in files) if len(files) > 1 else str(files[0]))
        # QFileDialog is Qt's own here; accepting it is what its button does.
        dialog.accept()
        self.settle()

    # --- inside ----------------------------------------------------------------------------------------------------

    def _over(self) -> list[QDialog]:
        return [dialog for dialog in _shown(QDialog) if dialog is not self._window]

    def _editor(self, label: str) -> QLineEdit | QTextEdit:
        line = next(_usable(QLineEdit, label, self.top), None)
        if line is not None:
            return line
        area = next(_usable(QTextEdit, label, self.top), None)
        if area is not None:
            return area
        combo = next(_usable(QComboBox, label, self.top), None)
        if combo is None or not combo.isEditable():
            raise NotOnScreen(what=label)
        return self.find(QLineEdit, within=combo)


def read_preview(hands: UiDriver) -> None:
    """Press «Lees verder» until all of a preview was on the screen."""
    while hands.sees(tr("Lees verder")):
        hands.press(tr("Lees verder"))


def turn() -> None:
    """Let everything happen that is due now: paint, lay out, delete."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def _shown(kind: type[Found]) -> list[Found]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]


def _usable(kind: type[Found], words: str, room: QWidget) -> Iterator[Found]:
    for widget in room.findChildren(kind):
        if widget.isVisible() and widget.isEnabled() and (not words or words in _names(widget)):
            yield widget


def _names(widget: QWidget) -> set[str]:
    names = {widget.accessibleName()}
    if isinstance(widget, QAbstractButton):
        names.add(widget.text())
    return names


def _mouse(widget: QWidget, kind: QEvent.Type, at: QPointF) -> None:
    """A mouse event of its own: QTest moves the pointer, and no stroke comes of that without a screen."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind is QEvent.Type.MouseMove else left
    held = none if kind is QEvent.Type.MouseButtonRelease else left
    event = QMouseEvent(kind, at, QPointF(widget.mapToGlobal(at.toPoint())), button, held,
                        Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)
