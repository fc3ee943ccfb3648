"""The parts and their states on one page, in both themes at once: what the `tour` command shows of the look."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.feedback.empty import EmptyState
from jindra_desk.ui.widgets.feedback.readiness_light import LampLine
from jindra_desk.ui.widgets.feedback.tag import Tag
from jindra_desk.ui.widgets.inputs.buttons import (
    DangerButton,
    LinkButton,
    PaintedButton,
    PrimaryButton,
    SecondaryButton,
    Size,
)
from jindra_desk.ui.widgets.inputs.choices import CheckBox, RadioButton, Switch
from jindra_desk.ui.widgets.inputs.segments import Segments
from jindra_desk.ui.widgets.inputs.text_fields import TextField
from jindra_desk.ui.widgets.layout.card import Card
from jindra_desk.ui.widgets.layout.rows import CardList, ListRow
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import painter_on
from jindra_desk.ui.widgets.paint.state import State


def _titled(title: str, *, gap: int = 9) -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Label(title, Role.SMALL_STRONG, Token.INK_2))
    column.addSpacing(gap)
    return part, column


def _row(*parts: QWidget, gap: int = 9) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


class ButtonStates(QWidget):
    """Every kind of button at rest, under the mouse, with the focus and disabled."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.focused: list[PaintedButton] = []
        for kind, name, first in (
            (PrimaryButton, tr("Hoofd"), tr("Rond af")), (SecondaryButton, tr("Gewoon"), tr("Print")),
        ):
            rest, hover, focus, off = kind(first), kind(tr("Zweef")), kind(tr("Focus")), kind(tr("Uit"))
            hover.show_hovered()
            off.setEnabled(False)
            self.focused.append(focus)
            column.addLayout(_row(self._name(name), rest, hover, focus, off))
        danger = _row(self._name(tr("Gevaar")), DangerButton(tr("Vernietig")),
                      SecondaryButton(tr("Klein"), size=Size.SMALL), gap=9)
        danger.insertSpacing(3, 6)
        danger.insertWidget(4, LinkButton(tr("Verwijzing"), size=Size.NORMAL))
        column.addLayout(danger)

    @staticmethod
    def _name(name: str) -> Label:
        label = Label(name, Role.SECOND)
        label.setFixedWidth(56)
        return label


class PartsStrip(QWidget):
    """Buttons, labels, fields, choices and lights in one strip."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        buttons = self._buttons()
        for part, width in ((buttons, 414), (self._fields(), 318), (self._choices(), 206), (self._lights(), 270)):
            part.setFixedWidth(width)
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)

    def _buttons(self) -> QWidget:
        part, column = _titled(tr("Knoppen"))
        self.buttons = ButtonStates()
        column.addWidget(self.buttons)
        column.addSpacing(18)
        labels, inner = _titled(tr("Labels"))
        inner.addLayout(_row(
            Tag(tr("over 7 dagen")), Tag(tr("Compleet"), State.OK, icon="check"), Tag(tr("laatste dag"), State.WARN),
            Tag(tr("2 dagen te laat"), State.BAD), gap=7,
        ))
        column.addWidget(labels)
        return part

    def _fields(self) -> QWidget:
        part, column = _titled(tr("Velden"))
        column.setContentsMargins(0, 0, 26, 0)
        column.setSpacing(0)
        empty = TextField("", placeholder=tr("Zoek een cliënt"))
        self.focused_field = TextField("")
        self.focused_field.name_editor(tr("Lotnummer"))
        self.focused_field.set_text("HS-2608-14")
        wrong = TextField("")
        wrong.name_editor(tr("Cliëntnummer"))
        wrong.set_text("1234.56.782")
        wrong.set_error(tr("Dit lijkt een BSN. Dat bewaar je hier nooit."))
        for field in (empty, self.focused_field, wrong):
            column.addWidget(field)
            column.addSpacing(9)
        return part

    def _choices(self) -> QWidget:
        part, column = _titled(tr("Keuzes"), gap=4)
        ticked, blank = CheckBox(tr("Aangevinkt")), CheckBox(tr("Begint leeg"))
        ticked.setChecked(True)
        yes, no = RadioButton(tr("Ja")), RadioButton(tr("Nee"))
        yes.setChecked(True)
        on, off = Switch(tr("Aan")), Switch(tr("Uit"))
        on.setChecked(True)
        column.addWidget(ticked)
        column.addSpacing(1)
        column.addWidget(blank)
        column.addSpacing(1)
        column.addLayout(_row(yes, no, gap=20))
        column.addSpacing(1)
        column.addLayout(_row(on, off, gap=16))
        column.addSpacing(6)
        column.addLayout(_row(Segments([(1, tr("Voor")), (2, tr("Links"))], 1, name=tr("Aanzicht"))))
        return part

    def _lights(self) -> QWidget:
        part, column = _titled(tr("Lichten"))
        for state, title, text in (
            (State.OK, tr("Klaar om te behandelen"), tr("Alles in orde")),
            (State.WARN, tr("Bijna klaar"), tr("Eén punt open")),
            (State.BAD, tr("Nog niet behandelen"), tr("Toestemming ontbreekt")),
        ):
            column.addWidget(LampLine(state, title, text, size=40))
            column.addSpacing(11)
        return part


class GalleryPage(QWidget):
    """All parts in the theme that is on."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 26, 36, 24)
        column.setSpacing(0)
        column.addWidget(Label(tr("Onderdelen en toestanden"), Role.TITLE))
        column.addSpacing(16)
        self.strip = PartsStrip()
        column.addWidget(self.strip)
        column.addSpacing(24)
        column.addWidget(self._blocks())
        column.addStretch(1)

    def show_focus(self) -> None:
        """Put the focus rings and edges on, as after keyboard use."""
        for button in self.strip.buttons.focused:
            button.show_ring()
        self._later.show_ring()
        self.strip.focused_field.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the window's paper."""
        with painter_on(self) as painter:
            painter.fillRect(self.rect(), Theme.of(self).color(Token.BG))

    def _blocks(self) -> QWidget:
        blocks = QWidget()
        grid = QGridLayout(blocks)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(9)
        parts = (
            (tr("Tabelrijen"), self._rows(), 380), (tr("Leeg scherm"), self._empty(), 340),
            (tr("Bevestigen"), self._confirm(), 440),
        )
        for at, (title, part, width) in enumerate(parts):
            grid.addWidget(Label(title, Role.SMALL_STRONG, Token.INK_2), 0, at)
            part.setFixedSize(width, 177)
            grid.addWidget(part, 1, at)
        grid.setColumnStretch(3, 1)
        return blocks

    @staticmethod
    def _rows() -> QWidget:
        card = CardList()
        for name, words, state in (
            ("Bregje Smits", tr("gewoon"), ""), ("Anaïs el Amrani", tr("onder de muis"), "hover"),
            ("Ilse ten Brinke", tr("gekozen"), "chosen"), ("Zoë Çelik", tr("focus"), "focus"),
        ):
            row = ListRow(43, margins=(14, 14))
            row.row.addWidget(Label(name, Role.MEDIUM if state != "chosen" else Role.STRONG), 1)
            row.row.addWidget(Label(words, Role.TEXT, Token.INK_2))
            row.show_state(chosen=state == "chosen", hovered=state == "hover", focused=state == "focus")
            card.add_row(row)
        return card

    @staticmethod
    def _empty() -> QWidget:
        card = Card(padding=0)
        card.body.addWidget(EmptyState("images", tr("Nog geen foto’s"),
                                       tr("Sleep ze hierheen of kies ze van de camerakaart."), tr("Kies foto’s")))
        return card

    def _confirm(self) -> QWidget:
        card = Card(padding=22, spacing=0, radius=18)
        card.body.setContentsMargins(22, 16, 22, 18)
        question = tr("Dossier van {name} vernietigen?", name="Ilse ten Brinke")
        card.body.addWidget(Label(question, Role.DIALOG_TITLE, wrap=True))
        card.body.addSpacing(6)
        words = tr("6 behandelingen en 14 foto’s gaan weg. Dit kan niet terug. 6 bonnen op ‘I. ten Brinke’ blijven"
                   " tot en met 31 december 2031.")
        card.body.addWidget(Label(words, Role.TEXT, Token.INK_2, wrap=True))
        card.body.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        self._later = SecondaryButton(tr("Niet nu"))
        row.addWidget(self._later)
        row.addWidget(DangerButton(tr("Vernietig dossier")))
        card.body.addLayout(row)
        return card
