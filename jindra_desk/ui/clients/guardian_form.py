"""Who signs for a young client: noted once, changed when needed (J-62, K-83)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.clients.fields import GuardianInput
from jindra_desk.application.session.text_gate import cut_forbidden
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import GuardianId
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.base.text_bounds import most
from jindra_desk.domain.clients.client import RELATION_LABELS, Guardian, GuardianRelation
from jindra_desk.domain.clients.contact import display_phone
from jindra_desk.ui.forms.enter_saves import EnterSaves
from jindra_desk.ui.forms.errors import DECLARED, FormErrors
from jindra_desk.ui.forms.typed_state import left_out
from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.text_fields import TextField
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.paint.label import Label

_TEXTS = ("name", "phone", "email")


class GuardianCard(Card):
    """A card with one guardian; `save_asked` carries (GuardianInput, GuardianId | None)."""

    save_asked = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._id: GuardianId | None = None
        self._stored: dict[str, str] = {}
        self.name = TextField(tr("Naam"), max_length=most("guardian_name"))
        self.relation = ComboField(tr("Wie is dat"), [
            (relation, render(Text(words))) for relation, words in RELATION_LABELS.items()
        ])
        self.phone = TextField(tr("Telefoon"), max_length=most("guardian_phone"))
        self.email = TextField(tr("E-mail"), max_length=most("guardian_email"))
        self.save = SecondaryButton(tr("Bewaar wie er tekent"))
        self.save.clicked.connect(self._on_save)
        self.body.addWidget(SectionTitle(tr("Ouder of voogd")))
        self.body.addWidget(Label(tr("Wie tekent zolang de cliënt daar te jong voor is."), Role.SECOND, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.relation, 0, 1)
        grid.addWidget(self.phone, 1, 0)
        grid.addWidget(self.email, 1, 1)
        holder = QVBoxLayout()
        holder.addLayout(grid)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        holder.addSpacing(4)
        holder.addLayout(row)
        self.body.addLayout(holder)
        fields = {"guardian_name": self.name, "guardian_phone": self.phone, "guardian_email": self.email}
        self.errors = FormErrors(fields, self._on_save, self)
        EnterSaves(self, self.save.click)

    def show_guardian(self, guardian: Guardian | None) -> None:
        """Fill the fields, or empty them for a first guardian."""
        self.errors.reset()
        self._id = None if guardian is None else guardian.id
        self.name.set_text("" if guardian is None else guardian.name)
        self.relation.set_value(GuardianRelation.PARENT if guardian is None else guardian.relation)
        self.phone.set_text("" if guardian is None else display_phone(guardian.phone))
        self.email.set_text("" if guardian is None else guardian.email)
        self._stored = self._typed()

    def values(self) -> dict[str, object]:
        """What stands in the card, for a draft (J-28, J-61)."""
        declared = self.errors.not_bsn()
        typed = self._typed()
        safe = {part: cut_forbidden(typed[part], f"guardian_{part}", left_out=left_out(),
                                    before=self._stored.get(part, ""), not_bsn=declared) for part in _TEXTS}
        return {**typed, **safe, DECLARED: sorted(declared)}

    def differs(self) -> bool:
        """True when something is typed that is not kept."""
        return self._typed() != self._stored

    def fill(self, values: Mapping[str, object]) -> None:
        """Put a draft back."""
        before = self.errors.texts()
        self.name.set_text(str(values.get("name", "")))
        self.relation.set_value(GuardianRelation(str(values.get("relation", GuardianRelation.PARENT))))
        self.phone.set_text(str(values.get("phone", "")))
        self.email.set_text(str(values.get("email", "")))
        self.errors.take_up(values.get(DECLARED), before)

    def show_fault(self, fault: JindraError) -> bool:
        """Show a fault at its field; False when it belongs to none."""
        return self.errors.show(fault)

    def _on_save(self) -> None:
        relation = self.relation.value()
        if not isinstance(relation, str):
            relation = GuardianRelation.PARENT
        typed = GuardianInput(self.name.text(), GuardianRelation(relation), self.phone.text(), self.email.text(),
                              self.errors.not_bsn())
        self.errors.clear()
        self.save_asked.emit(typed, self._id)

    def _typed(self) -> dict[str, str]:
        return {"name": self.name.text(), "relation": str(self.relation.value()), "phone": self.phone.text(),
                "email": self.email.text()}
