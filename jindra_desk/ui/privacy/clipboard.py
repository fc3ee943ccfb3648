"""What this program puts on the clipboard: marked as secret, gone again after thirty seconds and at the lock (J-18).

One filter on the application sees every copy, of every field on every screen, so none can forget it. The marks are what
clipboard histories look for: KDE's `x-kde-passwordManagerHint`, three formats of Windows, and on macOS
`org.nspasteboard.ConcealedType` (set by `conceal`, for Qt has no way). They are there from the first moment, because
the copy is made here and not by the field.

What is cleared is what is still ours: what another program put there since stays. On X11 and Wayland the content lies
in this process, so that `exec` would end it as well; on Windows and macOS it lies with the system. A program that read
the clipboard meanwhile, in spite of the mark, has what it read.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit

KEEP_MS = 30_000
KDE_HINT = "x-kde-passwordManagerHint"
_NO = bytes(4)
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_SEEN = frozenset({QEvent.Type.KeyPress, QEvent.Type.ContextMenu})
_COPY, _CUT = "edit-copy", "edit-cut"


def secrecy_marks(platform: str) -> Mapping[str, bytes]:
    """The formats that tell the clipboard histories of `platform` (as `sys.platform`) to leave this alone."""
    if platform == "win32":
        return MappingProxyType({
            _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
            _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
            _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
        })
    return MappingProxyType({KDE_HINT: b"secret"})


class SecretData(QMimeData):
    """Text with its marks; of this kind is what we put on the clipboard, and nothing else."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        for name, value in secrecy_marks(sys.platform).items():
            self.setData(name, value)


class ClipboardKeeper(QObject):
    """One per run. Make it before the first window, call `clear` at the lock and at the end."""

    def __init__(self, application: QGuiApplication, conceal: Callable[[], None] = lambda: None,
                 parent: QObject | None = None, *, keep_ms: int = KEEP_MS) -> None:
        """Watch every window of `application`; `conceal` adds the mark that Qt cannot set."""
        super().__init__(parent or application)
        self._conceal = conceal
        self._put: SecretData | None = None
        self._clipboard = QGuiApplication.clipboard()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(keep_ms)
        self._timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._on_changed)
        self._clipboard.selectionChanged.connect(self._on_selection_changed)
        application.installEventFilter(self)

    @property
    def holds_ours(self) -> bool:
        """Whether what is on the clipboard came from here. Asks nobody: a hung program could keep us waiting."""
        return self._clipboard.ownsClipboard() or isinstance(self._clipboard.mimeData(), SecretData)

    def copy(self, text: str) -> None:
        """Put `text` there, for a button that copies."""
        self._put = SecretData(text)
        self._clipboard.setMimeData(self._put)
        self._conceal()
        self._timer.start()

    def clear(self) -> None:
        """Take away what is still ours, also the text that is merely selected (X11's primary selection)."""
        self._timer.stop()
        if self.holds_ours:
            self._clipboard.clear(QClipboard.Mode.Clipboard)
        self._put = None
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do the copying and cutting of fields ourselves, by key and by their menu."""
        if event.type() not in _SEEN:  # first, because every event of the program comes by here
            return False
        if isinstance(event, QKeyEvent):
            cut = event.matches(QKeySequence.StandardKey.Cut)
            if cut or event.matches(QKeySequence.StandardKey.Copy):
                return self._copy_from(watched, cut=cut)
        elif isinstance(event, QContextMenuEvent):
            return self._open_menu(watched, event)
        return False

    def _copy_from(self, field: QObject, *, cut: bool) -> bool:
        """Answer whether `field` is one whose copying is done here."""
        text = _selected(field)
        if text is None:
            return False
        if text:
            self.copy(text)
            if cut:
                _delete_selected(field)
        return True

    def _open_menu(self, watched: QObject, event: QContextMenuEvent) -> bool:
        field = watched.parent() if isinstance(watched.parent(), QTextEdit) else watched
        if not isinstance(field, QLineEdit | QTextEdit):
            return False
        menu = field.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() in (_COPY, _CUT):
                action.triggered.disconnect()
                action.triggered.connect(partial(self._copy_from, field, cut=action.objectName() == _CUT))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())
        return True

    def _on_changed(self) -> None:
        """Mark what came there by another way of ours, such as a browser of files; what others put is theirs."""
        if not self._clipboard.ownsClipboard() or isinstance(self._clipboard.mimeData(), SecretData):
            return
        text = self._clipboard.text()
        if text:
            self.copy(text)

    def _on_selection_changed(self) -> None:
        if self._clipboard.ownsSelection():
            self._timer.start()


def _selected(field: QObject) -> str | None:
    """What is selected in a field whose content can be copied; None for anything else, and for what is hidden."""
    if isinstance(field, QLineEdit):
        return field.selectedText() if field.echoMode() is QLineEdit.EchoMode.Normal else None
    if isinstance(field, QTextEdit):
        return field.textCursor().selection().toPlainText()
    if isinstance(field, QLabel):
        return field.selectedText() or None
    return None


def _delete_selected(field: QObject) -> None:
    if isinstance(field, QLineEdit) and not field.isReadOnly():
        field.del_()
    elif isinstance(field, QTextEdit) and not field.isReadOnly():
        field.textCursor().removeSelectedText()
