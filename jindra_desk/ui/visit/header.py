"""The head of a visit: whose it is, what kind, whether it is kept, and the two ways on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.treatments.visit_form import VisitForm
from jindra_desk.domain.treatments.treatment import TreatmentStatus
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.data.avatar import Avatar
from jindra_desk.ui.widgets.inputs.buttons import IconButton, PrimaryButton, SecondaryButton, Size
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label


class VisitHeader(QWidget):
    """One filled button: «Rond af», or «Bewaar» for a visit that is closed already; none for one that did not happen,
    which has a way back.
    """

    back_clicked = Signal()
    later_asked = Signal()
    close_asked = Signal()
    again_asked = Signal()
    """It did happen after all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frozen = False
        back = IconButton("arrow-left", tr("Terug naar de cliënt"), size=Size.NORMAL)
        back.clicked.connect(self.back_clicked)
        self._avatar = Avatar("", 48)
        self._who = Label("", Role.SECOND)
        self.title = Label("", Role.TITLE)
        self._state_icon = IconLabel("check", 16, Token.OK)
        self.state = Label("", Role.SECOND)
        self.later = SecondaryButton(tr("Later verder"))
        self.later.clicked.connect(self.later_asked)
        self.close_button = PrimaryButton(tr("Rond af"))
        self.close_button.clicked.connect(self.close_asked)
        self.again = SecondaryButton(tr("Het ging toch door"), icon="calendar-check")
        self.again.clicked.connect(self.again_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(back)
        row.addWidget(self._avatar)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._who)
        words.addWidget(self.title)
        row.addLayout(words, 1)
        state = QHBoxLayout()
        state.setSpacing(5)
        state.addWidget(self._state_icon)
        state.addWidget(self.state)
        row.addLayout(state)
        row.addSpacing(6)
        row.addWidget(self.again)
        row.addWidget(self.later)
        row.addWidget(self.close_button)
        self.show_state("", kept=False)

    def show_nothing(self) -> None:
        """Nothing is read yet."""
        self._avatar.set_initials("")
        self._avatar.set_pixmap(None)
        for words in (self._who, self.title):
            words.setText("")
        for way in (self.again, self.later, self.close_button):
            way.hide()
        self.show_state("", kept=False)

    def show_form(self, form: VisitForm) -> None:
        """Show whose visit it is, and what can be done with it."""
        head = form.head
        pixmap = QPixmap()
        has_portrait = bool(head.portrait) and pixmap.loadFromData(head.portrait)
        self._avatar.set_initials(head.initials)
        self._avatar.set_pixmap(pixmap if has_portrait else None)
        self._who.setText(head.name if head.age is None else tr("{name}  ·  {age} jaar", name=head.name, age=head.age))
        closed = form.status is TreatmentStatus.PERFORMED
        called_off = form.status is TreatmentStatus.CANCELLED
        self.again.setVisible(called_off)
        self.close_button.setVisible(not called_off)
        self.later.setVisible(not closed and not called_off)
        self.close_button.setText(tr("Bewaar") if closed else tr("Rond af"))
        self._frozen = form.frozen
        self.close_button.setEnabled(not form.frozen)
        words = tr("Staat vast zolang er een klacht of claim loopt") if form.frozen else ""
        self.show_state(words, kept=False)

    def show_kind(self, name: str) -> None:
        """The kind of treatment is the title."""
        self.title.setText(name)

    def show_state(self, words: str, *, kept: bool) -> None:
        """Say whether what is typed is kept."""
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self._state_icon.setVisible(kept and bool(words))

    def set_busy(self, busy: bool) -> None:
        """While saving nothing is pressed twice."""
        self.later.setEnabled(not busy)
        self.close_button.setEnabled(not busy and not self._frozen)
