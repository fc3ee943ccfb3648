"""The form with the practice's details: the first step of set-up and the first section of the settings (J-02, J-03)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from jindra_desk.application.business.practice import tidied_practice
from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.clients.client import Address
from jindra_desk.domain.clients.contact import display_phone
from jindra_desk.ui.theme import measures
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.inputs.text_fields import TextField


class PracticeForm(QWidget):
    """Two columns of fields; `checked()` shows what is wrong at the field itself."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = {
            "name": TextField(tr("Naam van de praktijk"), max_length=80),
            "kind": TextField(tr("Soort praktijk"), placeholder=tr("Huidpraktijk"), max_length=60),
            "contact_person": TextField(tr("Contactpersoon"), placeholder=tr("Je voor- en achternaam"), max_length=80),
            "phone": TextField(tr("Telefoon"), max_length=30),
            "street": TextField(tr("Straat"), max_length=80),
            "house_number": TextField(tr("Nummer"), max_length=16),
            "postcode": TextField(tr("Postcode"), max_length=12),
            "town": TextField(tr("Plaats"), max_length=60),
            "email": TextField(tr("E-mail"), max_length=254),
            "kvk": TextField(tr("KvK-nummer"), max_length=12),
            "vat_id": TextField(tr("Btw-id"), max_length=20),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(measures.SPACE_16)
        grid.setVerticalSpacing(measures.SPACE_12)
        places = (
            ("name", 0, 0, 6), ("kind", 0, 6, 6),
            ("contact_person", 1, 0, 6), ("phone", 1, 6, 6),
            ("street", 2, 0, 6), ("house_number", 2, 6, 2), ("postcode", 2, 8, 4),
            ("town", 3, 0, 6), ("email", 3, 6, 6),
            ("kvk", 4, 0, 6), ("vat_id", 4, 6, 6),
        )
        for name, row, column, span in places:
            grid.addWidget(self._fields[name], row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        for column in range(12):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 1)
        for field in self._fields.values():
            field.changed.connect(self._on_changed)

    def show_practice(self, practice: Practice) -> None:
        """Fill the fields."""
        address = practice.address
        values = {
            "name": practice.name, "kind": practice.kind, "contact_person": practice.contact_person,
            "phone": display_phone(practice.phone), "street": address.street,
            "house_number": " ".join(part for part in (address.house_number, address.addition) if part),
            "postcode": address.postcode, "town": address.town, "email": practice.email, "kvk": practice.kvk,
            "vat_id": practice.vat_id,
        }
        for name, value in values.items():
            self._fields[name].set_text(value)
            self._fields[name].clear_error()

    def practice(self) -> Practice:
        """What stands in the fields, unchecked."""
        text = {name: field.text() for name, field in self._fields.items()}
        address = Address(text["street"], text["house_number"], "", text["postcode"], text["town"])
        return Practice(text["name"], text["contact_person"], text["kind"], address, text["phone"], text["email"],
                        text["kvk"], text["vat_id"])

    def checked(self) -> Practice | None:
        """The practice as it is kept; None after showing the sentence at the field that is wrong."""
        for field in self._fields.values():
            field.clear_error()
        try:
            return tidied_practice(self.practice())
        except InvalidInput as fault:
            self.show_fault(fault)
            return None

    def show_fault(self, fault: InvalidInput) -> None:
        """Show what is wrong where it is wrong, and go there."""
        field = self._fields.get(fault.field, self._fields["name"])
        field.set_error(fault.sentence(qt_translate, current_language()))
        field.setFocus()

    def focus_first(self) -> None:
        """Begin at the first empty field."""
        field = next((field for field in self._fields.values() if not field.text()), self._fields["name"])
        field.setFocus()

    def _on_changed(self, _text: str) -> None:
        self.changed.emit()
