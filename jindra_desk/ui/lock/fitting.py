"""Where the window may stand: wholly on one screen that is there, below and beside what the system keeps for itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRect

from jindra_desk.ui.lock.restart import WindowGeometry, WindowState
from jindra_desk.ui.theme.measures import FIRST_WINDOW, SMALLEST_WINDOW

FRAME_SIDE, FRAME_TOP, FRAME_BOTTOM = 8, 38, 8
"""What the system draws around a window, in pixels at 100 %: nobody can ask before the window is shown."""

_LOWEST_FRAME = 20


def fitted(wanted: WindowGeometry | None, screens: Sequence[QRect]) -> WindowGeometry:
    """Answer the place that comes nearest to `wanted`; `screens` are the available areas, the first screen first.

    Without a wanted place: 1280 by 800 in the middle of the first screen, and maximised where that does not fit
    (look.md, "Measures"). A wanted place goes to the screen on which most of it lies, is moved and made smaller until
    it lies on it with its frame, and is maximised where even the smallest window has no room.
    """
    if not screens:
        return wanted or WindowGeometry(0, 0, *FIRST_WINDOW)
    if wanted is None:
        room = _inside(screens[0])
        width, height = min(FIRST_WINDOW[0], room.width()), min(FIRST_WINDOW[1], room.height())
        place = QRect(room.x() + (room.width() - width) // 2, room.y() + (room.height() - height) // 2, width, height)
        state = WindowState.NORMAL if (width, height) == FIRST_WINDOW else WindowState.MAXIMIZED
        return WindowGeometry(place.x(), place.y(), width, height, state)
    place = QRect(wanted.x, wanted.y, wanted.width, wanted.height)
    screen = max(screens, key=lambda screen: _shared(screen, place))
    if screen.adjusted(0, _LOWEST_FRAME, 0, 0).contains(place):
        return wanted  # the system put it there itself, with a frame that is lower than the highest one
    room = _inside(screen)
    width, height = min(place.width(), room.width()), min(place.height(), room.height())
    state = wanted.state
    if state is WindowState.NORMAL and (room.width() < SMALLEST_WINDOW[0] or room.height() < SMALLEST_WINDOW[1]):
        state = WindowState.MAXIMIZED
    return replace(wanted, x=min(max(place.x(), room.x()), room.x() + room.width() - width),
                   y=min(max(place.y(), room.y()), room.y() + room.height() - height),
                   width=width, height=height, state=state)


def _inside(screen: QRect) -> QRect:
    """The part of a screen that is left when the frame of the window stands on it too."""
    room = screen.adjusted(FRAME_SIDE, FRAME_TOP, -FRAME_SIDE, -FRAME_BOTTOM)
    return room if room.isValid() else screen


def _shared(screen: QRect, place: QRect) -> int:
    both = screen.intersected(place)
    return both.width() * both.height() if both.isValid() else 0
