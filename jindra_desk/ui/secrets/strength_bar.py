"""Four blocks and a sentence: how strong a passphrase is, in words as well as colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from jindra_desk.ui.theme import Role, Theme, Token, measures
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.paint.label import Label

_BLOCKS = 4
_HEIGHT = 6
_ENOUGH = 3


class _Blocks(QWidget):
    """The painted blocks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.score: int | None = None
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = Theme.of(self)
        filled = 0 if self.score is None else max(1, self.score)
        on = Token.OK_DOT if filled >= _ENOUGH else Token.WARN_DOT if filled > 1 else Token.BAD_DOT
        gap = measures.SPACE_4
        width = (self.width() - gap * (_BLOCKS - 1)) / _BLOCKS
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in range(_BLOCKS):
            painter.setPen(theme.color(Token.LINE) if block >= filled else theme.color(on))
            painter.setBrush(theme.color(Token.CHIP) if block >= filled else theme.color(on))
            painter.drawRoundedRect(QRectF(block * (width + gap) + 0.5, 0.5, width - 1, _HEIGHT - 1), 2.5, 2.5)
        painter.end()


class StrengthBar(QWidget):
    """Score 0 to 4, or None before anything was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(measures.SPACE_4)
        self._blocks = _Blocks()
        self._words = Label(tr("Minstens twaalf tekens."), Role.SECOND)
        layout.addWidget(self._blocks)
        layout.addWidget(self._words)

    def show_strength(self, score: int | None, words: str) -> None:
        """Show a verdict; `words` are translated."""
        self._blocks.score = score
        self._blocks.update()
        sentence = words or tr("Minstens twaalf tekens.")
        self._words.setText(sentence)
        self._blocks.setAccessibleName(sentence)

    @property
    def sentence(self) -> str:
        """The verdict in words."""
        return self._words.text()
