"""The tab «Gegevens»: what is known of a client, to read and to change, and who signs for a young one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.clients.register import ClientDetails
from jindra_desk.ui.clients.form import ClientForm
from jindra_desk.ui.clients.guardian_form import GuardianCard
from jindra_desk.ui.forms.into_view import Keyboard, bring_into_view
from jindra_desk.ui.theme import Role, measures
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.paint.label import Label

_WIDTH = 760


class DetailsTab(QWidget):
    """The form of `ClientDetails`; saving goes out as a signal."""

    save_asked = Signal(object)  # ClientInput
    guardian_save_asked = Signal(object, object)  # GuardianInput, GuardianId | None
    end_asked = Signal(object)  # the day that is noted, or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = ClientForm(whole=True)
        self.guardian = GuardianCard()
        self.guardian.setMaximumWidth(_WIDTH)
        self.loaded = False
        self._form_fresh = self._guardian_fresh = True
        self.save = SecondaryButton(tr("Bewaar"))
        self._state = Label("", Role.SECOND)
        self._add_guardian = SecondaryButton(tr("Noteer een ouder of voogd"), icon="user-plus")
        card = Card(padding=24)
        card.setMaximumWidth(_WIDTH)
        card.body.addWidget(self.form)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.save)
        row.addWidget(self._state)
        row.addStretch(1)
        card.body.addSpacing(4)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.SPACE_16)
        column.addWidget(card)
        column.addWidget(self.guardian)
        link_row = QHBoxLayout()
        link_row.addWidget(self._add_guardian)
        link_row.addStretch(1)
        column.addLayout(link_row)
        self._ended_on: date | None = None
        self._end_words = Label("", Role.SECOND, wrap=True)
        self._end = SecondaryButton("", icon="calendar-check")
        self._end.clicked.connect(lambda: self.end_asked.emit(self._ended_on))
        end = Card(padding=24)
        end.setMaximumWidth(_WIDTH)
        end.body.addWidget(SectionTitle(tr("Einde van de dienst")))
        end_row = QHBoxLayout()
        end_row.setSpacing(12)
        end_row.addWidget(self._end_words, 1)
        end_row.addWidget(self._end)
        end.body.addLayout(end_row)
        column.addWidget(end)
        column.addStretch(1)
        self.save.clicked.connect(self._on_save)
        self.form.submitted.connect(self._on_save)
        self.form.changed.connect(self._on_changed)
        self.guardian.save_asked.connect(self.guardian_save_asked)
        self._add_guardian.clicked.connect(self._on_add_guardian)

    def show_details(self, details: ClientDetails, *, young: bool) -> None:
        """Show what is kept, unless something else is being typed."""
        if self._form_fresh or not self.form.differs():
            self.form.show_input(details.form, details.today, informed=details.informed_on is not None)
            self._state.setText(_informed(details.informed_on))
        guardian = details.guardians[0] if details.guardians else None
        if self._guardian_fresh or not self.guardian.differs():
            self.guardian.show_guardian(guardian)
        self.guardian.setVisible(guardian is not None or young)
        self._add_guardian.setVisible(guardian is None and not young)
        self._ended_on = details.ended_on
        self._end_words.setText(_ended(details.ended_on))
        self._end.setText(tr("Noteer het einde") if details.ended_on is None else tr("Verbeter"))
        self._end.setAccessibleName(tr("Einde van de dienst: {words}", words=self._end.text()))
        self.setEnabled(not details.restricted)
        self.loaded = True
        self._form_fresh = self._guardian_fresh = False

    def forget(self) -> None:
        """Another client is coming."""
        self.loaded = False
        self._form_fresh = self._guardian_fresh = True

    def form_saved(self) -> None:
        """What is typed is kept: take what is read next."""
        self._form_fresh = True

    def guardian_saved(self) -> None:
        """As `form_saved`, for who signs."""
        self._guardian_fresh = True

    def draft_values(self) -> dict[str, object]:
        """What is typed and not kept, by part."""
        values: dict[str, object] = {}
        if self.loaded and self.form.differs():
            values["details"] = self.form.values()
        if self.loaded and self.guardian.differs():
            values["guardian"] = self.guardian.values()
        return values

    def fill(self, values: Mapping[str, object]) -> None:
        """Put a draft back."""
        details, guardian = values.get("details"), values.get("guardian")
        if isinstance(details, Mapping):
            self.form.fill(details)
        if isinstance(guardian, Mapping):
            self.guardian.show()
            self._add_guardian.hide()
            self.guardian.fill(guardian)

    def _on_save(self) -> None:
        self.form.errors.clear()
        self.save_asked.emit(self.form.input())

    def _on_changed(self) -> None:
        self._state.setText(tr("Nog niet bewaard") if self.form.differs() else "")

    def begin_guardian(self) -> None:
        """Somebody was sent here to write down who signs: that card is on the screen, with the caret in it."""
        self.guardian.show()
        self._add_guardian.hide()
        QTimer.singleShot(0, self.guardian, lambda: bring_into_view(self.guardian.name, Keyboard.COMES_ALONG))

    def _on_add_guardian(self) -> None:
        self.begin_guardian()


def _ended(on: date | None) -> str:
    return tr("Niet genoteerd.") if on is None else tr("Genoteerd: {day}.", day=on)


def _informed(on: date | None) -> str:
    return "" if on is None else tr("Privacyinformatie gegeven op {day}", day=on)
