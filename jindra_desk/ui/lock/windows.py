"""The program's windows at the moment of locking: where the main one is, and how all others go without being
asked.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

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


def show_at(window: QWidget, geometry: WindowGeometry | None) -> None:
    """Show `window` at its old place, as far as the platform allows and a screen is still there."""
    if geometry is None:
        window.show()
        return
    place = QRect(geometry.x, geometry.y, geometry.width, geometry.height)
    if any(screen.availableGeometry().intersects(place) for screen in QGuiApplication.screens()):
        window.setGeometry(place)
    else:
        window.resize(place.size())
    if geometry.state is WindowState.FULL_SCREEN:
        window.showFullScreen()
    elif geometry.state is WindowState.MAXIMIZED:
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
