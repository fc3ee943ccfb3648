"""The thin bar at the top of the pages while work takes longer than 0.4 s (look.md, "States and motion")."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from jindra_desk.ui.jobs.jobs import BusyStage
from jindra_desk.ui.theme import Theme, Token
from jindra_desk.ui.theme.text import tr

HEIGHT = 3
_TICK_MS = 40
_ROUND_MS = 1_400


class ThinBar(QWidget):
    """Lies over the page and takes no room, so that nothing jumps."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Bezig"))
        self.setFixedHeight(HEIGHT)
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.update)
        self.hide()

    def follow(self, stage: BusyStage) -> None:
        """Be there while work takes long."""
        if stage is BusyStage.QUIET:
            self.finish()
        else:
            self.start()

    def start(self) -> None:
        """Show that work goes on."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(0, 0, parent.width(), HEIGHT)
        self._since.start()
        self._timer.start()
        self.raise_()
        self.show()

    def finish(self) -> None:
        """Nothing goes on any more."""
        self._timer.stop()
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the moving part; it stands still when the computer asks for less motion."""
        theme = Theme.of(self)
        part = self.width() / 4
        moved = (self._since.elapsed() % _ROUND_MS) / _ROUND_MS if theme.motion_ms(1) else 0.375
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color(Token.LINE))
        painter.fillRect(QRectF(moved * (self.width() + part) - part, 0, part, HEIGHT), theme.color(Token.ACCENT))
        painter.end()
