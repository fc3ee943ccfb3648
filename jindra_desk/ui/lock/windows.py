"""The program's windows at the moment of locking: where the main one is, and how all others go without being
asked.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from jindra_desk.ui.lock.fitting import fitted
from jindra_desk.ui.lock.restart import WindowGeometry, WindowState

_MOST_POPUPS = 50


def geometry_of(window: QWidget) -> WindowGeometry:
    """Answer where `window` is, and where it would be when not maximised."""
    if window.isFullScreen():
        state = WindowState.FULL_SCREEN
    elif window.isMaximized():
        state = WindowState.MAXIMIZED
    else:
        state = WindowState.NORMAL
    place = window.geometry() if state is WindowState.NORMAL else window.normalGeometry()
    if not place.isValid():
        place = window.geometry()
    return WindowGeometry(place.x(), place.y(), place.width(), place.height(), state)


def show_at(window: QWidget, wanted: WindowGeometry | None) -> None:
    """Show `window` where it was, or where a first window stands; always whole on a screen that is there."""
    primary = QGuiApplication.primaryScreen()
    screens = sorted(QGuiApplication.screens(), key=lambda screen: screen is not primary)
    place = fitted(wanted, [screen.availableGeometry() for screen in screens])
    window.setGeometry(QRect(place.x, place.y, place.width, place.height))
    if place.state is WindowState.FULL_SCREEN:
        window.showFullScreen()
    elif place.state is WindowState.MAXIMIZED:
        window.showMaximized()
    else:
        window.show()


def hide_all_but(window: QWidget | None) -> None:
    """Take away menus, dialogs and previews, innermost first; their own event loops end.

    They are hidden, not closed: closing asks `closeEvent` and `reject`, where a question could hold the lock
    back.
    """
    for _ in range(_MOST_POPUPS):
        popup = QApplication.activePopupWidget()
        if popup is None:
            break
        popup.hide()
    for other in reversed(QApplication.topLevelWidgets()):
        if other is not window and other.isVisible():
            other.hide()
