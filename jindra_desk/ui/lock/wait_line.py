"""Counts down, on one line, the seconds before another secret may be tried (T-22)."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal

from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.paint.label import Label


class WaitLine(Label):
    """Shown while `waiting`; `changed` comes with every second that is told."""

    changed = Signal()

    def __init__(self, second_ms: int) -> None:
        super().__init__("", Role.SECOND, align=Qt.AlignmentFlag.AlignHCenter)
        self._seconds = 0
        self.timer = QTimer(self)
        self.timer.setInterval(second_ms)
        self.timer.timeout.connect(self._on_second)

    @property
    def waiting(self) -> bool:
        """Whether no try may be made yet."""
        return self._seconds > 0

    def count_down(self, seconds: float) -> None:
        """Begin at so many; none at all ends the wait."""
        self._seconds = max(0, round(seconds))
        if self._seconds:
            self.timer.start()
        self.tell()

    def tell(self) -> None:
        """Say how long it still takes, or nothing."""
        words = tr("Nog 1 seconde wachten.") if self._seconds == 1 else tr(
            "Nog {n} seconden wachten.", n=self._seconds)
        self.setText(words if self.waiting else "")
        self.setVisible(self.waiting)
        self.changed.emit()

    def _on_second(self) -> None:
        self._seconds = max(0, self._seconds - 1)
        if not self._seconds:
            self.timer.stop()
        self.tell()
