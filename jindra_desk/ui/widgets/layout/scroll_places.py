"""One scroll position for each tab of a page: coming back leads to where it stood, and a new tab begins at its top."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QScrollBar

_LAID_OUT_MS = 250


class ScrollPlaces(QObject):
    """Keeps the places of one scroll area under the keys of what it shows in turn."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._places: dict[str, int] = {}
        self._key = ""
        self._wanted: int | None = None
        self._set = 0
        area.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        area.verticalScrollBar().actionTriggered.connect(self._on_scrolled)

    @property
    def bar(self) -> QScrollBar:
        """Asked for again each time: what Qt hands out for Python lives no longer than the call."""
        return self._area.verticalScrollBar()

    @property
    def is_free(self) -> bool:
        """Whether no place is waited for: where the area stands now is where it stays."""
        return self._wanted is None

    def show(self, key: str) -> None:
        """Something else is shown: keep the place of before, and take the one that is known of this, or the top."""
        if key == self._key:
            return
        if self._key:
            self._places[self._key] = self.bar.value() if self._wanted is None else self._wanted
        self._key = key
        self._wanted = self._places.get(key, 0)
        self._go()

    def begin_at(self, place: int) -> None:
        """Stand where this area stood before it was laid out again; what is not reached by then is let go."""
        self._wanted = place
        self._go()
        QTimer.singleShot(_LAID_OUT_MS, self, self._let_go)

    def _let_go(self) -> None:
        self._wanted = None  # a list that grows later does not jump

    def forget(self) -> None:
        """What comes is about somebody else: everything begins at its top."""
        self._places.clear()
        self._wanted = 0
        self._go()

    def _go(self) -> None:
        self.bar.setValue(self._wanted or 0)
        self._set = self.bar.value()

    def _on_scrolled(self, _action: int) -> None:
        self._wanted = None  # the owner's own hand: where that leads is where it stays

    def _on_range_changed(self, _least: int, most: int) -> None:
        """The content comes in pieces; what could not be reached at first can be now."""
        if self._wanted is None:
            return
        if self.bar.value() not in (self._set, most):
            self._wanted = None
            return
        self._go()
