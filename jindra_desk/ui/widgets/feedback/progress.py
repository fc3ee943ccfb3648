"""How far something is: the footer of a form, and work that takes longer than a moment."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jindra_desk.domain.base.wording import count
from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import LinkButton
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import fill_rounded, painter_on

_SHOW_AFTER_MS = 400
_STOP_AFTER_MS = 2000
_TICK_MS = 40
_FOOT_HEIGHT, _FOOT_GAP = 47, 12
_VERY_WIDE = 10_000


class StepBar(QWidget):
    """A row of small bars, the filled ones in green."""

    def __init__(self, total: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled, self._total = 0, total
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_steps(self, filled: int, total: int) -> None:
        """Show `filled` of `total`."""
        self._filled, self._total = filled, total
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Answer all bars."""
        return QSize(max(0, self._total * 21 - 3), 6)

    def minimumSizeHint(self) -> QSize:
        """Bars are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            for step in range(self._total):
                token = Token.OK_DOT if step < self._filled else Token.LINE
                fill_rounded(painter, QRectF(step * 21, 0, 18, 6), 3, theme.color(token))


class CompletenessBar(QWidget):
    """The footer of a form: bars, how many points are filled in, and what is still needed. Put it in `set_footer`.

    What is needed stands beside the bars where two lines hold it, else under them: it is read whole.
    """

    def __init__(self, total: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = total
        self.bar = StepBar(total)
        self.words = Label("", Role.SECOND_STRONG)
        self.needed = Label("", Role.SECOND, wrap=True)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(_FOOT_GAP)
        head.addWidget(self.bar)
        head.addWidget(self.words)
        head.addStretch(1)
        self._head.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(_FOOT_GAP)
        self._parts.addWidget(self._head)
        self._parts.addWidget(self.needed, 1)
        self.setFixedHeight(_FOOT_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is needed goes under the bars where it has no room beside them."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        beside = self.width() - self._head.sizeHint().width() - _FOOT_GAP
        two_lines = 2 * self.needed.heightForWidth(_VERY_WIDE)
        under = beside <= 0 or self.needed.heightForWidth(beside) > two_lines
        self._parts.setDirection(QBoxLayout.Direction.TopToBottom if under else QBoxLayout.Direction.LeftToRight)
        self._parts.setContentsMargins(0, 8 if under else 0, 0, 8 if under else 0)
        self._parts.setSpacing(2 if under else _FOOT_GAP)
        needed = self.needed.heightForWidth(max(1, self.width())) if under else 0
        self.setFixedHeight(max(_FOOT_HEIGHT, 18 + self._head.sizeHint().height() + needed if under else 0))

    def set_state(self, filled: int, words: str, needed: str = "", *, total: int | None = None) -> None:
        """Show that `filled` points are there, in `words`, and what is `needed`."""
        self._total = self._total if total is None else total
        self.bar.set_steps(filled, self._total)
        self.bar.setVisible(self._total > 0)
        self.words.setText(words)
        self.needed.setText(needed)
        self._fold()
        self.setAccessibleName(f"{words}. {needed}".strip())


class BusyBar(QWidget):
    """Work under way. After 0.4 s a thin bar and the words, after 2 s the count and `Stop`.

    It keeps its room free from `start` to `finish`, so that nothing jumps.
    """

    stop_clicked = Signal()

    def __init__(self, text: str = "", *, stoppable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stoppable = stoppable
        self._done, self._total, self._counted = 0, 0, ""
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 7, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(12)
        column.addLayout(row)
        self.words = Label(text, Role.SECOND)
        self.counted = Label("", Role.SECOND_FIGURES)
        self.stop = LinkButton(tr("Stop"))
        row.addWidget(self.words)
        row.addWidget(self.counted)
        row.addStretch(1)
        row.addWidget(self.stop)
        self.stop.clicked.connect(self.stop_clicked)
        self.setFixedHeight(40)
        self._show_parts()

    def start(self, text: str = "") -> None:
        """Begin to count time; nothing is seen for the first 0.4 s."""
        if text:
            self.words.setText(text)
        self._done, self._total, self._counted = 0, 0, ""
        self._since.start()
        self._timer.start()
        self._show_parts()

    def set_progress(self, done: int, total: int, counted: str = "") -> None:
        """Tell how far it is; `counted` says it in words where `done` and `total` are no count, such as bytes."""
        self._done, self._total, self._counted = done, total, counted
        self._show_parts()

    def finish(self) -> None:
        """Stop and show nothing."""
        self._timer.stop()
        self._since.invalidate()
        self._show_parts()

    @property
    def is_shown(self) -> bool:
        """Whether the bar is seen now."""
        return self._elapsed_ms() >= _SHOW_AFTER_MS

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the thin bar."""
        if not self.is_shown:
            return
        theme = Theme.of(self)
        with painter_on(self) as painter:
            fill_rounded(painter, QRectF(0, 0, self.width(), 3), 1.5, theme.color(Token.LINE))
            if self._total:
                width = self.width() * min(1.0, self._done / self._total)
                fill_rounded(painter, QRectF(0, 0, width, 3), 1.5, theme.color(Token.ACCENT))
                return
            part = self.width() / 4
            moved = (self._elapsed_ms() % 1400) / 1400 if theme.motion_ms(1) else 0.375
            painter.setClipRect(QRectF(0, 0, self.width(), 3))
            left = moved * (self.width() + part) - part
            fill_rounded(painter, QRectF(left, 0, part, 3), 1.5, theme.color(Token.ACCENT))

    def _elapsed_ms(self) -> int:
        return int(self._since.elapsed()) if self._since.isValid() else -1

    def _on_tick(self) -> None:
        self._show_parts()

    def _show_parts(self) -> None:
        elapsed = self._elapsed_ms()
        self.words.setVisible(elapsed >= _SHOW_AFTER_MS)
        late = elapsed >= _STOP_AFTER_MS
        if self._total:
            plain = tr("{done} van {total}", done=count(self._done), total=count(self._total))
            self.counted.setText(self._counted or plain)
        self.counted.setVisible(late and self._total > 0)
        self.stop.setVisible(late and self._stoppable)
        self.setAccessibleName(self.words.text() if elapsed >= _SHOW_AFTER_MS else "")
        self.update()
