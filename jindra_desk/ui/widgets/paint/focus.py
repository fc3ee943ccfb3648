"""The focus ring outside buttons: 2 px of accent, 2 px off, only after keyboard use.

The ring is a widget of its own laid over the surroundings, so that buttons keep their exact size in every layout.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from jindra_desk.ui.theme import Theme, Token
from jindra_desk.ui.widgets.paint.painting import draw_box, painter_on

REACH = 4
_KEYBOARD = frozenset({
    Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason,
})

_COME_BACK = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
_BY_KEYBOARD = "focusByKeyboard"


def is_keyboard_focus(event: QFocusEvent, part: QWidget) -> bool:
    """Whether the focus came to `part` by Tab, Shift+Tab or a shortcut; also when it only comes back, because a dialog
    or a menu over it is gone, and had come so before.
    """
    back = event.reason() in _COME_BACK and part.property(_BY_KEYBOARD) is True
    by_keyboard = event.reason() in _KEYBOARD or back
    part.setProperty(_BY_KEYBOARD, by_keyboard)
    return by_keyboard


def note_keyboard(part: QWidget) -> None:
    """A key was pressed on `part`: from now on it is one that the keyboard is used on."""
    part.setProperty(_BY_KEYBOARD, True)


class FocusRing(QWidget):
    """A ring around `target`, following it until it is deleted; `radius` is that of the target itself."""

    def __init__(self, target: QWidget, radius: float) -> None:
        super().__init__(self._host(target))
        self._target = target
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        target.destroyed.connect(self.deleteLater)
        self._follow()
        host = self.parentWidget()
        watched: QWidget | None = target
        while watched is not None and watched is not host:
            watched.installEventFilter(self)
            watched = watched.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the target when it or anything around it moves, grows or hides."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            draw_box(painter, self.rect(), self._radius + REACH, None, theme.color(Token.ACCENT), 2.0)

    def _follow(self) -> None:
        host = self.parentWidget()
        if host is None:
            return
        at = self._target.mapTo(host, QPoint(0, 0))
        self.setGeometry(QRect(at, self._target.size()).adjusted(-REACH, -REACH, REACH, REACH))
        self.setVisible(self._target.isVisible())
        self.raise_()

    @staticmethod
    def _host(target: QWidget) -> QWidget | None:
        """The nearest widget around the target with room for the ring; never past a scrolled page or the window."""
        host = target.parentWidget()
        while host is not None and not host.isWindow():
            parent = host.parentWidget()
            scrolled = parent is not None and isinstance(parent.parentWidget(), QAbstractScrollArea)
            area = QRect(target.mapTo(host, QPoint(0, 0)), target.size()).adjusted(-REACH, -REACH, REACH, REACH)
            if scrolled or host.rect().contains(area):
                break
            host = parent
        return host
