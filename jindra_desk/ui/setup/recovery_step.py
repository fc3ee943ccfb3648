"""Steps 4 and 5: the recovery code on paper, and typed back from that paper (K-140, tension 10)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from jindra_desk.ui.setup.step import SetupStep
from jindra_desk.ui.text import tr
from jindra_desk.ui.theme import Role, Theme, Token, measures
from jindra_desk.ui.widgets import Banner, Label, SecondaryButton, State, TextField

_ROW = 4
_CELL = 44


class CodeSheet(QWidget):
    """The code in large groups, four in a row; painted, so that it cannot be copied to the clipboard."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = code.replace(" ", "-").split("-")
        self.setAccessibleName(tr("Herstelcode"))
        self.setAccessibleDescription(" ".join(self._groups))
        self.setFixedHeight(self._rows * _CELL + 2 * measures.SPACE_16)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def _rows(self) -> int:
        return -(-len(self._groups) // _ROW)

    def sizeHint(self) -> QSize:
        """Answer room for all rows."""
        return QSize(480, self._rows * _CELL + 2 * measures.SPACE_16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper and the groups."""
        theme = Theme.of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color(Token.LINE))
        painter.setBrush(theme.color(Token.SUNKEN))
        radius = measures.RADIUS_CARD
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        font = theme.font(Role.COUNT)
        painter.setFont(font)
        painter.setPen(theme.color(Token.INK))
        width = self.width() / _ROW
        for index, group in enumerate(self._groups):
            row, column = divmod(index, _ROW)
            cell = QRectF(column * width, measures.SPACE_16 + row * _CELL, width, _CELL)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, group)
        painter.end()


class RecoveryStep(SetupStep):
    """Shows the code and puts it on paper. Without a printed or kept sheet she may go on; typing it back proves it."""

    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, code: str, *, can_print: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Je herstelcode"),
            tr("Vergeet je je wachtwoordzin, dan opent alleen deze code je kluis. Leg hem op papier weg, "
               "niet bij de computer."),
            tr("Ik heb hem op papier"), parent)
        self.body.addWidget(CodeSheet(code))
        row = QHBoxLayout()
        row.setSpacing(measures.SPACE_12)
        if can_print:
            self._print = SecondaryButton(tr("Print"), icon="printer")
            self._print.clicked.connect(self.print_asked)
            row.addWidget(self._print)
        self._save = SecondaryButton(tr("Bewaar als pdf"), icon="download")
        self._save.clicked.connect(self.save_asked)
        row.addWidget(self._save)
        row.addStretch(1)
        self.body.addLayout(row)
        self._said = Label("", Role.SECOND, wrap=True)
        self._said.hide()
        self.body.addWidget(self._said)

    def entered(self) -> None:
        """Begin at the way to paper."""
        self._save.setFocus()

    def say(self, sentence: str) -> None:
        """Say what became of the sheet."""
        self._said.setText(sentence)
        self._said.show()


class TypeBackStep(SetupStep):
    """The code, typed back while it is out of sight."""

    def __init__(self, matches: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Typ hem over"),
            tr("Neem je herstelblad erbij en typ de code over. Hoofdletters, spaties en streepjes maken niet uit."),
            tr("Maak de kluis"), parent)
        self._matches = matches
        self._field = TextField(tr("Herstelcode van papier"), max_length=60)
        self._field.changed.connect(lambda _text: self._field.clear_error())
        self.body.addWidget(self._field)
        self.body.addWidget(Banner(
            tr("Zonder wachtwoordzin en herstelcode is er geen weg terug."),
            tr("De kluis is dan voor niemand te openen, ook niet met hulp."), State.NEUTRAL, icon="key-round"))

    def entered(self) -> None:
        """Begin at the field."""
        self._field.setFocus()

    def is_complete(self) -> bool:
        """The same code as was shown."""
        if self._matches(self._field.text()):
            return True
        self._field.set_error(tr("Dit is niet de code van je blad. Kijk elk groepje na."))
        self._field.setFocus()
        return False

    def wipe(self) -> None:
        """Empty the field once the vault is made."""
        self._field.set_text("")
