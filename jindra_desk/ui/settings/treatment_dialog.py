"""One kind of treatment: name, flags and minimum age."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.application.treatments.types import MinimumAgeInvalid, TreatmentTypeInput
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.treatments.treatment import TreatmentType
from jindra_desk.ui.forms.errors import FormErrors
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.inputs.buttons import LinkButton, PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.choices import Switch
from jindra_desk.ui.widgets.inputs.number_field import NumberField
from jindra_desk.ui.widgets.inputs.text_fields import TextField
from jindra_desk.ui.widgets.layout.dialog import Dialog


class TreatmentDialog(Dialog):
    """`kept` carries what was filled in; the caller says what became of it."""

    kept = Signal(object)  # TreatmentTypeInput
    archive_asked = Signal(object, bool)  # TreatmentTypeId, put away or back

    def __init__(self, parent: QWidget, kind: TreatmentType | None) -> None:
        super().__init__(parent, kind.name if kind else tr("Nieuwe behandeling"))
        self._kind = kind
        self.name = TextField(tr("Naam"), max_length=80)
        self.wkkgz = Switch(tr("Valt onder de Wkkgz: een verslag is verplicht"))
        self.visible_result = Switch(tr("Zichtbaar resultaat: foto’s voor en na zijn zinvol"))
        self.minimum_age = NumberField(tr("Pas vanaf (leeftijd)"), max_length=2,
                                       hint=tr("Laat leeg voor geen."))
        for widget in (self.name, self.wkkgz, self.visible_result, self.minimum_age):
            self.body.addWidget(widget)
        self.errors = FormErrors({"name": self.name, "minimum_age": self.minimum_age}, self._on_keep_clicked, self)
        if kind is not None:
            self._fill(kind)
        later = SecondaryButton(tr("Niet nu"))
        later.clicked.connect(self.dismiss)
        keep = PrimaryButton(tr("Bewaar"))
        keep.clicked.connect(self._on_keep_clicked)
        self.buttons.addWidget(later)
        self.buttons.addWidget(keep)
        self.name.setFocus()

    def refuse(self, fault: JindraError) -> None:
        """Show what is wrong at its field."""
        if not self.errors.show(fault):
            self.name.set_error(fault.sentence(qt_translate, current_language()))
            self.name.setFocus()

    def _fill(self, kind: TreatmentType) -> None:
        self.name.set_text(kind.name)
        self.name.set_hint(tr("Krijgt hij een andere naam, dan houden eerdere bezoeken de oude."))
        self.wkkgz.setChecked(kind.wkkgz)
        self.visible_result.setChecked(kind.visible_result)
        self.minimum_age.set_text("" if kind.minimum_age is None else str(kind.minimum_age))
        archive = LinkButton(tr("Weer gebruiken") if kind.archived else tr("Niet meer gebruiken"), quiet=True)
        archive.clicked.connect(lambda: self.archive_asked.emit(kind.id, not kind.archived))
        self.buttons.insertWidget(0, archive)

    def _on_keep_clicked(self) -> None:
        self.errors.clear()
        typed = self.minimum_age.whole()
        if typed is None and not self.minimum_age.is_empty:
            self.refuse(MinimumAgeInvalid("minimum_age", youngest=0, oldest=99))
            return
        self.kept.emit(TreatmentTypeInput(
            self._kind.id if self._kind else None, self.name.text(), wkkgz=self.wkkgz.isChecked(),
            visible_result=self.visible_result.isChecked(), minimum_age=typed,
            not_bsn=self.errors.not_bsn()))
