"""The recovery code on its way to paper and back: shown, printed or kept as a PDF, and typed over (K-140, tension 10).

Set-up shows it with a new vault, the settings with a new recovery sheet.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jindra_desk.ui.navigation.native_dialogs import NativeDialogs
from jindra_desk.ui.navigation.save_place import ask_save_place
from jindra_desk.ui.theme import Role, Theme, Token, measures
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton
from jindra_desk.ui.widgets.inputs.text_fields import TextField
from jindra_desk.ui.widgets.paint.label import Label

_ROW = 4
_CELL = 44
_LONGEST_CODE = 60


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


class CodeOnPaper(QWidget):
    """The code, the ways to paper, and a line that says what became of it."""

    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, code: str, *, can_print: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = Label("", Role.SECOND, wrap=True)
        self._said.hide()
        self._save = SecondaryButton(tr("Bewaar als pdf"), icon="download")
        self._save.clicked.connect(self.save_asked)
        ways = QHBoxLayout()
        ways.setSpacing(measures.SPACE_12)
        if can_print:
            printing = SecondaryButton(tr("Print"), icon="printer")
            printing.clicked.connect(self.print_asked)
            ways.addWidget(printing)
        ways.addWidget(self._save)
        ways.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.SPACE_16)
        column.addWidget(CodeSheet(code))
        column.addLayout(ways)
        column.addWidget(Label(
            tr("Alleen papier is bedoeld om te bewaren. Kun je hier niet printen? Zet de pdf op een USB-stick, print "
               "hem ergens anders en wis hem daarna. Laat hem niet op deze computer of in een cloudmap staan."),
            Role.SECOND, wrap=True))
        column.addWidget(self._said)

    def begin(self) -> None:
        """Put the focus on the way to paper."""
        self._save.setFocus()

    def say(self, sentence: str) -> None:
        """Say what became of the sheet."""
        self._said.setText(sentence)
        self._said.show()


class TypedBackField(TextField):
    """Where the code is typed over from its paper."""

    def __init__(self, matches: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(tr("Herstelcode van papier"), max_length=_LONGEST_CODE, parent=parent)
        self._matches = matches
        self.changed.connect(lambda _text: self.clear_error())

    def is_right(self) -> bool:
        """Whether it is the code that was shown; else the field says that it is not."""
        if self._matches(self.text()):
            return True
        self.set_error(tr("Dit is niet de code van je blad. Kijk elk groepje na."))
        self.setFocus()
        return False


def ask_where_to_save(parent: QWidget, native_dialogs: NativeDialogs, on_chosen: Callable[[Path], None]) -> None:
    """Ask for the place of the PDF of the sheet; the name that is offered names no practice."""
    ask_save_place(parent, native_dialogs, tr("Herstelblad Jindra Desk.pdf"), on_chosen)


def sheet_saved_words(target: Path) -> str:
    """What is said once the PDF of the sheet was written: where it lies, since it must go again."""
    return tr("Bewaard in {place}: {file}. Druk het blad af en haal het bestand daarna daar weg.", place=target.parent,
              file=target.name)
