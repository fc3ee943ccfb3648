"""The fields of a visit in the order in which the owner fills them in (A-02, A-08)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.treatments.visit_form import LastSettings, VisitForm
from jindra_desk.application.treatments.visits import VisitInput
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import TreatmentTypeId
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.base.text_bounds import most
from jindra_desk.domain.base.wording import long_date
from jindra_desk.domain.business.receipt import rewritten_amount
from jindra_desk.domain.consents.consent import ConsentState
from jindra_desk.domain.treatments.stopped import FREE_TEXTS
from jindra_desk.domain.treatments.treatment import (
    REACTION_LABELS,
    Block,
    Completeness,
    Missing,
    Reaction,
    TreatmentStatus,
    TreatmentType,
)
from jindra_desk.ui.forms.errors import DECLARED, FormErrors
from jindra_desk.ui.forms.into_view import Keyboard, bring_into_view
from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import current_language, render, tr
from jindra_desk.ui.visit.draft import input_from_plain, plain_input
from jindra_desk.ui.visit.heeded import HeededPart
from jindra_desk.ui.visit.product_rows import ProductFault, ProductRows
from jindra_desk.ui.visit.without import WithoutPart
from jindra_desk.ui.visit.zones import ZoneChips
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.inputs.buttons import LinkButton, SecondaryButton, Size
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.date_field import DateField
from jindra_desk.ui.widgets.inputs.number_field import NumberField
from jindra_desk.ui.widgets.inputs.segments import Segments
from jindra_desk.ui.widgets.inputs.text_area import TextArea
from jindra_desk.ui.widgets.inputs.text_fields import TextField
from jindra_desk.ui.widgets.layout.card import SectionTitle
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State


class VisitFields(QWidget):
    """The typed visit. `changed` comes with every edit, `retry` when a number was declared to be no BSN."""

    changed = Signal()
    retry = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form: VisitForm | None = None
        self.without = WithoutPart()
        self.day = DateField(tr("Datum"))
        self.hour = TextField(tr("Tijd"), placeholder=tr("uu:mm"), max_length=8)
        self.kind = ComboField(tr("Behandeling"))
        self.zones = ZoneChips()
        self.done = TextArea(tr("Wat heb je gedaan"))
        self.device = ComboField(tr("Apparaat"), editable=True)
        self.settings = TextField(tr("Stand en instellingen"), placeholder=tr("0,5 mm, stand 3"),
                                  max_length=most("device_settings"))
        self.products = ProductRows()
        self.shut = Banner(tr("Hier komt niets meer over de cliënt bij."),
                           tr("De toestemming voor gezondheidsgegevens is ingetrokken of voorbij. Wat er nog stond, is "
                              "gesloten."),
                           State.NEUTRAL, icon="lock")
        self.particulars = TextArea(tr("Bijzonderheden"), lines=1)
        self.heeded = HeededPart()
        self.reaction = Segments([(value, render(Text(words))) for value, words in REACTION_LABELS.items()],
                                 name=tr("Reactie van de huid"))
        self.result = TextArea(tr("Resultaat"), lines=1, placeholder=tr("Wat zie je, en wat vindt de cliënt zelf?"))
        self.attention = TextArea(tr("Aandachtspunten"), lines=1, placeholder=tr("Waar let je de volgende keer op?"))
        self.aftercare = TextArea(tr("Nazorg"), lines=1, placeholder=tr("Wat heb je meegegeven?"))
        self.note = TextArea(tr("Notitie"), lines=1)
        self.amount = NumberField(tr("Bedrag"), placeholder=tr("84,50"), suffix=tr("euro"), written=rewritten_amount)
        self.same = LinkButton("", icon="history")
        self.cancel = LinkButton(tr("Dit bezoek ging niet door"), icon="calendar-x", quiet=True)
        self._lay_out()
        self.errors = FormErrors({
            "day": self.day, "performed_on": self.day, "hour": self.hour, "done": self.done,
            "device_settings": self.settings, "products": ProductFault(self.products), "particulars": self.particulars,
            "result": self.result, "attention": self.attention, "aftercare": self.aftercare, "note": self.note,
            "amount": self.amount, "amount_cents": self.amount, "missing_why": self.without.why,
        }, self.retry.emit, self)
        self._connect()

    def show_form(self, form: VisitForm) -> None:
        """Show a visit as it is kept, with what there is to choose from."""
        self._form = form
        with QSignalBlocker(self):
            self.errors.reset()
            self.kind.set_options([(kind.id, kind.name) for kind in form.types])
            self.device.set_options([(name, name) for name in form.devices])
            self.products.set_known(form.products)
            self.day.set_today(form.today)
            self.fill(form.fields)
        over = form.frozen or form.status is TreatmentStatus.CANCELLED
        self._freeze(frozen=over, receipt_made=form.receipt_made, shut=form.shut)

    def fill(self, values: VisitInput) -> None:
        """Put these values in the fields."""
        self.day.editor.setText(values.day)
        self.hour.set_text(values.hour)
        self.kind.set_value(values.type_id)
        self.zones.set_zones(values.zones)
        self.done.set_text(values.done)
        self.device.set_value(values.device or None)
        self.settings.set_text(values.device_settings)
        self.products.set_uses(values.products)
        self.particulars.set_text(values.particulars)
        self.reaction.set_value(None if values.reaction is Reaction.NOT_NOTED else values.reaction)
        self.heeded.set_questions(values.heeded)
        self.result.set_text(values.result)
        self.attention.set_text(values.attention)
        self.aftercare.set_text(values.aftercare)
        self.note.set_text(values.note)
        self.amount.set_text(values.amount)
        self.without.why.set_text(values.missing_why)
        asked = self._form is not None and self._form.status is not TreatmentStatus.CANCELLED
        self.without.show_missing(self._form.missing if self._form is not None and asked else (),
                                  closed=_is_closed(self._form))
        self.show_kind()

    def fill_plain(self, values: Mapping[str, object]) -> None:
        """Put a draft back."""
        if self._form is not None:
            before = self.errors.texts()
            before["products"] = "\n".join((before["products"], *self._form.lots))  # a lot in use is no question
            if self._form.shut:
                values = {name: value for name, value in values.items() if name not in FREE_TEXTS}
            self.fill(input_from_plain(values, self._form.fields))
            self.errors.take_up(values.get(DECLARED), before)
            self.changed.emit()

    def input(self) -> VisitInput | None:
        """What stands in the form, unchecked; None before a visit is shown."""
        if self._form is None:
            return None
        reaction, kind = self.reaction.value(), self.kind.value()
        return replace(
            self._form.fields,
            type_id=TreatmentTypeId(str(kind)) if kind else self._form.fields.type_id,
            day=self.day.text(),
            hour=self.hour.text(),
            zones=self.zones.zones(),
            done=self.done.text(),
            device=self.device.text(),
            device_settings=self.settings.text(),
            products=self.products.uses(),
            particulars=self.particulars.text(),
            reaction=Reaction(reaction) if isinstance(reaction, str) else Reaction.NOT_NOTED,
            heeded=self.heeded.questions(),
            result=self.result.text(),
            attention=self.attention.text(),
            aftercare=self.aftercare.text(),
            note=self.note.text(),
            amount=self.amount.text(),
            missing_why=self.without.why.text(),
            not_bsn=self.errors.not_bsn(),
        )

    def differs(self) -> bool:
        """True when something is typed that is not kept."""
        typed = self.input()
        return typed is not None and self._form is not None and plain_input(typed) != plain_input(self._form.fields)

    def chosen_kind(self) -> TreatmentType | None:
        """The kind of treatment that is chosen."""
        typed = self.input()
        return None if typed is None or self._form is None else self._form.kind(typed.type_id)

    def show_missing(self, record: Completeness, missing: tuple[Missing, ...] = (Missing.RECORD,)) -> None:
        """Mark what a Wkkgz visit lacks, name all of it at the top, and go there: filling it in is one way, the reason
        why it is missing the other (A-04).
        """
        places = {Block.DONE: self.done, Block.PARTICULARS: self.particulars, Block.RESULT: self.result}
        for block in record.compulsory_missing:
            if block in places:
                places[block].set_error(tr("Vul dit in, of schrijf bovenaan waarom het ontbreekt."))
        self.without.show_missing(missing, closed=_is_closed(self._form))
        self.without.follow(record)
        bring_into_view(self.without.why, Keyboard.COMES_ALONG)

    def ask_why(self, missing: tuple[Missing, ...]) -> None:
        """Show what was missing before this visit, and go to the field that asks why it was performed."""
        if Missing.RECORD not in missing:
            self.without.show_missing(missing, closed=_is_closed(self._form))
        self.without.why.set_error(tr("Vul dit in om af te ronden."))
        bring_into_view(self.without.why, Keyboard.COMES_ALONG)

    def show_fault(self, fault: JindraError) -> bool:
        """Show a fault at its field; False when it belongs to none."""
        return self.errors.show(fault)

    def _freeze(self, *, frozen: bool, receipt_made: bool, shut: bool) -> None:
        """A frozen visit is only read (A-11), as one that did not happen; an amount in the books stands (J-22). What
        was written about a client who withdrew consent, and has to stay, is looked at and written no more.
        """
        self.setEnabled(not frozen)
        self.amount.set_read_only(receipt_made)
        self.amount.set_hint(tr("De bon is gemaakt.") if receipt_made else "")
        kind = self.chosen_kind()
        self.shut.setVisible(shut)
        self.reaction.setEnabled(not shut or (kind is not None and kind.wkkgz))
        for field in (self.particulars, self.result, self.attention, self.aftercare, self.note):
            field.setVisible(not shut)
        self._show_quick()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.day.setFixedWidth(150)
        self.hour.setFixedWidth(92)
        column.addWidget(self.without)
        column.addLayout(_row(self.day, self.hour, self.kind))
        column.addLayout(_labelled(tr("Zone"), self.zones))
        column.addWidget(self.done)
        device_title = SectionTitle(tr("Apparaat"))
        device_title.add_action(self.same)
        column.addSpacing(-2)
        column.addWidget(device_title)
        column.addSpacing(-8)
        column.addLayout(_row(self.device, self.settings, stretches=(250, 298)))
        product_title = SectionTitle(tr("Producten"))
        add = self._add_product = LinkButton(tr("Product"), icon="plus")
        add.setAccessibleName(tr("Nog een product"))
        add.clicked.connect(self.products.add_row)
        product_title.add_action(add)
        column.addSpacing(-2)
        column.addWidget(product_title)
        column.addSpacing(-8)
        column.addWidget(self.products)
        self._nothing = SecondaryButton(tr("Geen bijzonderheden"), size=Size.SMALL)
        particulars = QVBoxLayout()
        particulars.setSpacing(6)
        particulars.addWidget(self.particulars)
        particulars.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.shut)
        column.addLayout(particulars)
        column.addWidget(self.heeded)
        column.addLayout(_labelled(tr("Reactie van de huid"), self.reaction))
        for field in (self.result, self.attention, self.aftercare, self.note):
            column.addWidget(field)
        self.amount.setFixedWidth(150)
        column.addWidget(self.amount)
        column.addSpacing(10)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)  # what ends a visit stands apart from its fields

    def _connect(self) -> None:
        for field in (self.without.why, self.day, self.hour, self.done, self.device, self.settings, self.products,
                      self.particulars, self.result, self.attention, self.aftercare, self.note, self.amount,
                      self.reaction, self.zones, self.heeded):
            field.changed.connect(self._on_changed)
        self.particulars.changed.connect(self._show_quick)
        self.products.rows_made.connect(self._order_tabs)
        self.kind.changed.connect(self.show_kind)
        self.kind.changed.connect(self._on_changed)
        self.same.clicked.connect(self._copy_last)
        self._nothing.clicked.connect(self._note_nothing)

    def _on_changed(self, _value: object = None) -> None:
        self.changed.emit()

    def show_kind(self, _value: object = None) -> None:
        """Show what the chosen treatment asks for."""
        kind = self.chosen_kind()
        by_law = kind is not None and kind.wkkgz
        self.kind.set_tag(tr("Wkkgz") if by_law else "")
        without = self._form is not None and not by_law and self._form.ready.health_consent is not ConsentState.GIVEN
        for field in (self.particulars, self.note):
            field.set_hint(tr("Niets over gezondheid: daarvoor is geen toestemming.") if without else "")
        self.heeded.setVisible(by_law and self._form is not None and not self._form.shut
                               and self._form.ready.health_consent is ConsentState.GIVEN)
        last = self._last()
        self.same.setVisible(last is not None)
        if last is not None:
            day = long_date(last.on, english=current_language().value == "en").rsplit(" ", 1)[0]
            self.same.setText(tr("Zelfde als {day}", day=day))
        self._show_quick()

    def _last(self) -> LastSettings | None:
        typed = self.input()
        return None if typed is None or self._form is None else self._form.last_by_type.get(typed.type_id)

    def _copy_last(self) -> None:
        last = self._last()
        if last is None:
            return
        self.device.set_value(last.device or None)
        self.settings.set_text(last.device_settings)
        self.products.set_uses(last.products)
        if not self.zones.values():
            self.zones.set_zones(last.zones)
        self.changed.emit()

    def _note_nothing(self) -> None:
        self.particulars.set_text(tr("Geen bijzonderheden."))
        self._show_quick()
        self.changed.emit()
        self.particulars.setFocus()

    def _order_tabs(self) -> None:
        """Rows of products come and go: the Tab key meets them where they stand."""
        before: QWidget = self._add_product
        for part in self.products.tab_parts():
            QWidget.setTabOrder(before, part)
            before = part

    def _show_quick(self, _text: object = None) -> None:
        shut = self._form is not None and self._form.shut
        self._nothing.setVisible(not shut and not self.particulars.text().strip())


def _is_closed(form: VisitForm | None) -> bool:
    return form is not None and form.status is TreatmentStatus.PERFORMED


def _row(*fields: QWidget, stretches: tuple[int, ...] = ()) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(14)
    for index, field in enumerate(fields):
        row.addWidget(field, stretches[index] if stretches else 0)
    return row


def _labelled(words: str, control: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addWidget(Label(words, Role.FIELD_LABEL))
    row = QHBoxLayout()
    row.addWidget(control)
    if isinstance(control, Segments):
        row.addStretch(1)
    column.addLayout(row)
    return column
