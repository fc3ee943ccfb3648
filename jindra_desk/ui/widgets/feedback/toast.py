"""What was done, told at the bottom of the window for six seconds, or twelve where it can be undone: hands are wet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jindra_desk.ui.theme import Theme, Token
from jindra_desk.ui.theme.measures import MOTION_PANEL_MS, RADIUS_FIELD, TOAST_MS, UNDO_MS
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import LinkButton
from jindra_desk.ui.widgets.layout.floor import place_over, room_beside
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import SHADOW_MARGIN, draw_box, draw_shadow, painter_on
from jindra_desk.ui.widgets.paint.spoken import announce

_EDGE = 32
_WIDEST = 720
_NAME = "toast"
_MOST_BACK = 3
"""So many ways back stand at once: what was done quickly, one after the other, can all be taken back."""


class Toast(QWidget):
    """One message; a newer one takes its place, unless it holds a way back: that stays, above the newer one. It never
    takes the focus and never holds a name.
    """

    def __init__(self, window: QWidget, text: str, undo: Callable[[], object] | None, verb: str = "") -> None:
        super().__init__(window)
        self.setObjectName(_NAME)
        self._undo = undo
        self.text = text
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW_MARGIN + 16, SHADOW_MARGIN + 4, SHADOW_MARGIN + 16, SHADOW_MARGIN + 4)
        row.setSpacing(16)
        self._label = Label(text, wrap=True)
        row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        self.undo_button: LinkButton | None = None
        if undo is not None:
            self.undo_button = LinkButton(verb or tr("Ongedaan maken"))
            self.undo_button.clicked.connect(self._on_undo_clicked)
            row.addWidget(self.undo_button)
        self.setAccessibleName(text)
        self._fit()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MS if undo is None else UNDO_MS)
        self._timer.timeout.connect(self.end)
        window.installEventFilter(self)

    @staticmethod
    def show_on(window: QWidget, text: str, *, undo: Callable[[], object] | None = None, verb: str = "") -> Toast:
        """Show `text` at the bottom of `window`; `undo` is called when `Ongedaan maken`, or `verb`, is pressed."""
        olds = window.findChildren(Toast, _NAME)
        kept = [old for old in olds if old.undo_button is not None and undo is not None and old.isVisible()]
        for old in olds:
            if old not in kept[-(_MOST_BACK - 1):]:
                old.end()
        toast = Toast(window, text, undo, verb)
        toast.adjustSize()
        toast.show()
        toast.raise_()
        toast.settle()
        announce(toast, text)
        return toast

    def settle(self) -> None:
        """Take the place at the bottom, sliding in unless less motion is asked for, and start to count."""
        place = self._place()
        duration = Theme.of(self).motion_ms(MOTION_PANEL_MS)
        self.move(place)
        if duration:
            slide = QPropertyAnimation(self, b"pos", self)
            slide.setDuration(duration)
            slide.setEasingCurve(QEasingCurve.Type.OutCubic)
            slide.setStartValue(place + QPoint(0, 12))
            slide.setEndValue(place)
            slide.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)
        self._timer.start()

    def end(self) -> None:
        """Go away."""
        self._timer.stop()
        self.hide()
        self.setObjectName("")
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle, and inside, when the window changes size."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
            self.move(self._place())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper and its shadow."""
        theme = Theme.of(self)
        box = self.rect().adjusted(SHADOW_MARGIN, SHADOW_MARGIN, -SHADOW_MARGIN, -SHADOW_MARGIN)
        with painter_on(self) as painter:
            draw_shadow(painter, theme, box, RADIUS_FIELD)
            draw_box(painter, box, RADIUS_FIELD, theme.color(Token.SURFACE), theme.color(Token.LINE))

    def _fit(self) -> None:
        """As wide as the words, at most as the window; what is longer goes on over more lines."""
        window = self.parentWidget()
        beside = 2 * (SHADOW_MARGIN + 16)
        if self.undo_button is not None:
            beside += 16 + self.undo_button.sizeHint().width()
        most = min(_WIDEST, (room_beside(window) if window is not None else _WIDEST) - 2 * _EDGE)
        words = Label(self._label.text()).sizeHint().width()
        width = max(1, min(words, most - beside))
        self._label.setFixedWidth(width)
        lines = self._label.heightForWidth(width)
        self.setFixedSize(width + beside, max(44, lines + 24) + 2 * SHADOW_MARGIN)

    def _place(self) -> QPoint:
        """Over the floor of the window, or where nothing that can be pressed lies under it."""
        window = self.parentWidget()
        return QPoint(0, 0) if window is None else place_over(self, window)

    def _on_undo_clicked(self) -> None:
        undo = self._undo
        self.end()
        if undo is not None:
            undo()
