"""How many promises are kept, at risk and broken: as one bar, or as one cell for each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jindra_desk.ui.theme import Theme, Token
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.paint.painting import fill_rounded, painter_on

_LEAST = 9
_DOTS = (Token.OK_DOT, Token.WARN_DOT, Token.BAD_DOT)


class PromiseBar(QWidget):
    """A bar of 8 pixels in three parts; each part that is there can be seen, however small."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = (0, 0, 0)
        self.setFixedHeight(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_counts(self, kept: int, at_risk: int, broken: int) -> None:
        """Show how many promises there are in each state."""
        self._counts = (kept, at_risk, broken)
        self.setAccessibleName(tr("Beloftes"))
        self.setAccessibleDescription(tr("{kept} nagekomen, {risk} risico, {broken} gebroken", kept=kept, risk=at_risk,
                                         broken=broken))
        self.update()

    def sizeHint(self) -> QSize:
        """Answer a usual width; layouts stretch it."""
        return QSize(200, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the parts."""
        theme = Theme.of(self)
        parts = [pair for pair in zip(self._counts, _DOTS, strict=True) if pair[0]]
        with painter_on(self) as painter:
            if not parts:
                fill_rounded(painter, self.rect(), 4, theme.color(Token.LINE))
                return
            total = sum(count for count, _token in parts)
            room = self.width() - 2 * (len(parts) - 1)
            widths = [max(float(_LEAST), room * count / total) for count, _token in parts]
            widths[0] += room - sum(widths)
            left = 0.0
            for (_count, token), width in zip(parts, widths, strict=True):
                fill_rounded(painter, QRectF(left, 0, width, 8), 4, theme.color(token))
                left += width + 2


class PromiseCells(PromiseBar):
    """One cell of 12 pixels high for each promise."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedHeight(12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells."""
        theme = Theme.of(self)
        tokens = [token for count, token in zip(self._counts, _DOTS, strict=True) for _ in range(count)]
        if not tokens:
            return
        step = (self.width() + 3) / len(tokens)
        with painter_on(self) as painter:
            for index, token in enumerate(tokens):
                left = round(index * step)
                width = round((index + 1) * step) - 3 - left
                fill_rounded(painter, QRectF(left, 0, width, 12), 3, theme.color(token))
