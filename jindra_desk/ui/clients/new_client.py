"""The form of a new client in the place of the list; made when first asked for, so that the list is there at once."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.clients.fields import ClientInput
from jindra_desk.ui.clients.form import ClientForm
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.layout.card import Card
from jindra_desk.ui.widgets.layout.page import Page, PageHeader

FORM_WIDTH = 760


class NewClientView(QWidget):
    """Form and buttons; what is done with them is the page's."""

    saved = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = ClientForm(whole=False)
        self.form.submitted.connect(self.saved)
        sub = tr("Een achternaam en het vinkje onderaan zijn genoeg. De rest vul je in als je het nodig hebt.")
        header = PageHeader(tr("Nieuwe cliënt"), sub, back=tr("Cliënten"))
        header.back_clicked.connect(self.left)
        card = Card(padding=24)
        card.setMaximumWidth(FORM_WIDTH)
        card.body.addWidget(self.form)
        card.body.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.save = PrimaryButton(tr("Bewaar"))
        self.save.clicked.connect(self.saved)
        later = SecondaryButton(tr("Niet nu"))
        later.clicked.connect(self.left)
        row.addWidget(self.save)
        row.addWidget(later)
        row.addStretch(1)
        card.body.addLayout(row)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(card)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Page(header, body))

    def begin(self, name: str, today: date) -> None:
        """An empty form, beginning with the name that was searched for."""
        self.form.show_input(ClientInput(surname=""), today, informed=False)
        if name.strip() and not any(character.isdigit() or character == "@" for character in name):
            given, _space, rest = name.strip().partition(" ")
            # A prefix is written small: «van den Berg» is all surname, «Anna de Vries» is not.
            whole = not rest.strip() or not given[0].isupper()
            self.form.fill({"surname": name.strip()} if whole else {"given": given, "surname": rest.strip()})
