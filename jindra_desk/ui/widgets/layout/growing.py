"""A part that is as high as what is in it where there is room, and scrolls where there is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from jindra_desk.ui.widgets.layout.page import ScrollPage

RING_ROOM = 4
"""Around what is in it: the focus ring of a part at the edge is not cut off."""
_LEAST = 72


class GrowingArea(ScrollPage):
    """Put parts in `body`. Who has the focus in it is brought into view, also when the program gave the focus."""

    def __init__(self, *, spacing: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(margins=(RING_ROOM, RING_ROOM, RING_ROOM, RING_ROOM), spacing=spacing, parent=parent)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def hasHeightForWidth(self) -> bool:
        """Wrapped words need more lines in less width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Answer the height of everything in it, without a scroll bar."""
        if self.body.hasHeightForWidth():
            return self.body.totalHeightForWidth(width)
        return self.body.totalSizeHint().height()

    def sizeHint(self) -> QSize:
        """Answer the room of everything in it."""
        return self.body.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Answer the width that nothing is cut off in, and a height that still shows a field."""
        least = self.body.totalMinimumSize()
        return QSize(least.width(), min(least.height(), _LEAST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more room when more came to be said in it."""
        done = super().eventFilter(watched, event)
        if event.type() is QEvent.Type.LayoutRequest and watched is self.content:
            self.updateGeometry()
            self._show_bar_where_needed()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide again whether anything is out of sight."""
        super().resizeEvent(event)
        self._show_bar_where_needed()

    def _show_bar_where_needed(self) -> None:
        """Qt asks how much room the parts need beside a bar, and then shows the bar that it asked about."""
        fits = self.heightForWidth(self.width()) <= self.height()
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        bar = self.verticalScrollBar()
        if policy is not self.verticalScrollBarPolicy() or (fits and bar.isVisible()):
            self.setVerticalScrollBarPolicy(policy)
            self.setViewportMargins(self.viewportMargins())  # only for these Qt lays out again in a layout

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.verticalScrollBar().maximum() > 0 and self.content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 24)


def beside_growing(part: QWidget) -> QHBoxLayout:
    """Answer a row with `part` that is as wide as the parts in a `GrowingArea` above or below it."""
    row = QHBoxLayout()
    row.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
    row.addWidget(part)
    return row
