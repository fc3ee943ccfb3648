"""Room for what lies over a window for a while, so that it covers nothing that can be pressed.

The shell has a floor under its pages: it is as high as what lies there and nothing while nothing does. A dialog has
none; there the nearest free place is looked for.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCursor, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from jindra_desk.ui.widgets.paint.painting import SHADOW_MARGIN

_UNDER, _OVER, _BETWEEN = 12, 8, 8
_UP = 24
_STEP = 8
_QUIET_MS = 700
"""Longer than a second click of the same hand takes."""


class PageFloor(QWidget):
    """The strip under the pages. What is seated here stands in its middle, one above the other, the first lowest.

    Its room comes back soon after the last of them went: once nothing under the hand moves by it, or the mouse is
    elsewhere, or another page is shown. What lies under the hand stays there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seated: list[QWidget] = []
        self._held = 0
        self._waiting = QTimer(self, interval=_QUIET_MS)
        self._waiting.timeout.connect(self._give_back_unfelt)
        self.setFixedHeight(0)

    def seat(self, over: QWidget) -> QPoint:
        """Make room for `over`, a child of the same window, until it is hidden; answers where it stands."""
        if over not in self._seated:
            self._seated.append(over)
            over.installEventFilter(self)
        return self._arrange()[over]

    def leave(self, over: QWidget) -> None:
        """It stands elsewhere now: give its room back."""
        if over in self._seated:
            self._seated.remove(over)
            over.removeEventFilter(self)
            self._place()

    def give_back(self) -> None:
        """Another page is shown, or the mouse is elsewhere: nothing can slip from under the hand."""
        parent = self.parentWidget()
        if parent is not None:
            parent.removeEventFilter(self)
        self._waiting.stop()
        self._held = 0
        self._place()

    def _give_back_unfelt(self) -> None:
        """Give the room back if the same thing lies under the hand at the same place then; else wait on."""
        parent = self.parentWidget()
        if parent is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        held, before = self._held, _under_hand()
        bars = [(bar, bar.value()) for bar in parent.findChildren(QScrollBar)]
        self._held = 0
        self._place()
        if _under_hand() == before:
            self.give_back()
            return
        self._held = held
        self._place()
        for bar, value in bars:  # a longer page may have been pushed on: it stands as it stood
            bar.setValue(value)

    def _hold_under_hand(self) -> None:
        parent = self.parentWidget()
        if parent is not None and parent.underMouse():
            self._held = self.height()
            parent.installEventFilter(self)
            self._waiting.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the room back when one goes and the mouse is elsewhere; make more when one grows."""
        if watched is self.parentWidget():
            if event.type() is QEvent.Type.Leave:
                self.give_back()
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.DeferredDelete):
            self._seated = [one for one in self._seated if one is not watched]
            watched.removeEventFilter(self)
            self._hold_under_hand()
            self._place()
        elif event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take along what stands here."""
        super().resizeEvent(event)
        self._place()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take along what stands here."""
        super().moveEvent(event)
        self._place()

    def _place(self) -> None:
        for over, place in self._arrange().items():
            over.move(place)

    def _arrange(self) -> dict[QWidget, QPoint]:
        """As high as everything that is seated, and where each stands in the window."""
        papers = [one.height() - 2 * SHADOW_MARGIN for one in self._seated]
        height = _OVER + sum(papers) + _BETWEEN * (len(papers) - 1) + _UNDER if papers else 0
        height = max(height, self._held)
        parent = self.parentWidget()
        if height != self.height():
            self.setFixedHeight(height)
            layout = None if parent is None else parent.layout()
            if layout is not None:
                layout.activate()
        at = self.mapTo(self.window(), QPoint(self.width() // 2, self.height() - _UNDER))
        found, bottom = {}, at.y()
        for one, paper in zip(self._seated, papers, strict=True):
            found[one] = QPoint(at.x() - one.width() // 2, bottom - paper - SHADOW_MARGIN)
            bottom -= paper + _BETWEEN
        return found


def _under_hand() -> tuple[QWidget, QPoint, int] | None:
    """What the mouse is over, where that stands on the screen, and how far it is scrolled."""
    part = QApplication.widgetAt(QCursor.pos())
    if part is None:
        return None
    area = part.parentWidget()
    rolled = 0
    if isinstance(area, QAbstractScrollArea) and area.viewport() is part:
        rolled = area.verticalScrollBar().value()
    return part, part.mapToGlobal(QPoint(0, 0)), rolled


def room_beside(host: QWidget) -> int:
    """How wide something over `host` may be, with its shadow."""
    floor = floor_of(host)
    return host.width() if floor is None else floor.width()


def place_over(over: QWidget, host: QWidget) -> QPoint:
    """Where `over`, a child of `host`, covers no button and no field: on the floor, or the free place lowest down."""
    floor = floor_of(host)
    if floor is not None:
        return floor.seat(over)
    low = host.height() - over.height() + SHADOW_MARGIN - _UP
    taken = _taken(over, host)
    middle, right = (host.width() - over.width()) // 2, host.width() - over.width()
    best, least = QPoint(middle, low), -1
    for top in range(low, -SHADOW_MARGIN - 1, -_STEP):
        for left in (middle, -SHADOW_MARGIN + _STEP, right + SHADOW_MARGIN - _STEP):
            covered = _covered(over, QPoint(left, top), taken)
            if covered == 0:
                return QPoint(left, top)
            if least < 0 or covered < least:
                best, least = QPoint(left, top), covered
    return best


def covers_nothing(over: QWidget, host: QWidget, place: QPoint) -> bool:
    """Whether `over` at `place` in `host` lies over no button and no field."""
    return _covered(over, place, _taken(over, host)) == 0


def leave_floor(over: QWidget, host: QWidget) -> None:
    """`over` stands elsewhere in `host` from now on."""
    floor = floor_of(host)
    if floor is not None:
        floor.leave(over)


def floor_of(host: QWidget) -> PageFloor | None:
    """The floor of what is shown in `host`."""
    return next((floor for floor in host.findChildren(PageFloor) if floor.isVisible()), None)


def _taken(over: QWidget, host: QWidget) -> list[QRect]:
    """Where something can be pressed or typed in."""
    return [QRect(part.mapTo(host, QPoint(0, 0)), part.size())
            for part in host.findChildren(QWidget)
            if isinstance(part, QAbstractButton | QComboBox | QLineEdit | QTextEdit) and part.isVisible()
            and not over.isAncestorOf(part)]


def _covered(over: QWidget, place: QPoint, taken: list[QRect]) -> int:
    shadow = QSize(2 * SHADOW_MARGIN, 2 * SHADOW_MARGIN)
    paper = QRect(place + QPoint(SHADOW_MARGIN, SHADOW_MARGIN), over.size() - shadow)
    return sum(_area(paper.intersected(part)) for part in taken)


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())
