"""The practice's details in the settings (J-02): changed here once, shown on everything made from now on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.business.practice import change_practice, read_practice
from jindra_desk.domain.base.errors import InvalidInput, JindraError
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.clients.client import Address
from jindra_desk.ui.forms.enter_saves import EnterSaves
from jindra_desk.ui.forms.practice_form import PracticeForm
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.settings.services_card import ServicesCard
from jindra_desk.ui.theme import Role, measures
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.paint.label import Label


class PracticeSection(QWidget):
    """The form in a card, with the one filled button of the screen; under it who else holds data of clients."""

    def __init__(self, workbench: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._shown: tuple[tuple[str, str], ...] | None = None  # the form as it stood right after loading
        self._form = PracticeForm()
        self._form.changed.connect(self._on_form_changed)
        self._keep = PrimaryButton(tr("Bewaar"))
        self._keep.setEnabled(False)
        self._keep.clicked.connect(self.keep)
        EnterSaves(self._form, self._keep.click)
        card = Card()
        card.body.addWidget(SectionTitle(tr("Praktijk")))
        card.body.addWidget(Label(
            tr("Deze gegevens staan op alles wat je cliënten krijgen. Wat al gemaakt is, blijft zoals het was."),
            Role.SECOND, wrap=True))
        card.body.addWidget(self._form)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._keep)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.CARD_GAP)
        column.addWidget(card)
        self.services = ServicesCard(workbench)
        column.addWidget(self.services)

    def reload(self) -> None:
        """Read the details, unless something is typed that is not saved: that stays."""
        self.services.reload()
        if self.draft_values() is not None:
            return
        self.forget()
        self._workbench.ask(self, "settings.practice", read_practice, self._on_read, coalesce_key="settings.practice")

    def forget(self) -> None:
        """Let what is typed give way to what is read next."""
        self._shown = None

    def keep(self) -> None:
        """Check and save."""
        checked = self._form.checked()
        if checked is not None:
            self._keep.setEnabled(False)
            self._workbench.change(self, "settings.keep_practice", lambda session: change_practice(session, checked),
                                   lambda _changes: self._on_kept(checked), self._on_refused)

    def draft_values(self) -> Mapping[str, object] | None:
        """What differs from what is kept, as JSON-able values; None when nothing does."""
        typed = _flat(self._form.practice())
        return None if self._shown is None or typed == self._shown else dict(typed)

    def restore(self, values: Mapping[str, object]) -> None:
        """Put typed values back."""
        text = {name: str(value) for name, value in values.items()}
        address = Address(text.get("street", ""), text.get("house_number", ""), "", text.get("postcode", ""),
                          text.get("town", ""))
        self._form.show_practice(Practice(
            text.get("name", ""), text.get("contact_person", ""), text.get("kind", ""), address,
            text.get("phone", ""), text.get("email", ""), text.get("kvk", ""), text.get("vat_id", "")))
        self._on_form_changed()

    def _on_read(self, practice: Practice) -> None:
        self._form.show_practice(practice)
        self._shown = _flat(self._form.practice())
        self._on_form_changed()

    def _on_form_changed(self) -> None:
        self._keep.setEnabled(self.draft_values() is not None)

    def _on_kept(self, practice: Practice) -> None:
        self._form.show_practice(practice)
        self._shown = _flat(self._form.practice())
        self._on_form_changed()
        self._workbench.navigator.toast(tr("Bewaard."))

    def _on_refused(self, fault: JindraError) -> None:
        self._on_form_changed()
        if isinstance(fault, InvalidInput):
            self._form.show_fault(fault)
        else:
            self._workbench.error_raised.emit(fault)


def _flat(practice: Practice) -> tuple[tuple[str, str], ...]:
    address = practice.address
    return (
        ("name", practice.name), ("kind", practice.kind), ("contact_person", practice.contact_person),
        ("phone", practice.phone), ("street", address.street), ("house_number", address.house_number),
        ("postcode", address.postcode), ("town", address.town), ("email", practice.email), ("kvk", practice.kvk),
        ("vat_id", practice.vat_id),
    )
