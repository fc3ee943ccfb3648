"""The health block: closed until opened, shut while someone looks along, empty without consent (J-14, C-56, K-111)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.clients.health import FITZPATRICK, HEALTH_TEXTS, HealthInput, HealthView
from jindra_desk.application.clients.overview import HealthState
from jindra_desk.application.session.text_gate import cut_forbidden
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState
from jindra_desk.ui.forms.enter_saves import EnterSaves
from jindra_desk.ui.forms.errors import DECLARED, FormErrors
from jindra_desk.ui.forms.typed_state import left_out
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import LinkButton, SecondaryButton, Size
from jindra_desk.ui.widgets.inputs.segments import Segments
from jindra_desk.ui.widgets.inputs.text_area import TextArea
from jindra_desk.ui.widgets.layout.card import Card
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label

_ROMAN = MappingProxyType({1: "I", 2: "II", 3: "III", 4: "IV", 5: "V", 6: "VI"})


class HealthCard(Card):
    """Asks to be opened; the page reads the block and hands it back with `show_opened`."""

    open_asked = Signal()
    sign_asked = Signal(object)  # ConsentKind
    save_asked = Signal(object)  # HealthInput
    unchanged_asked = Signal()
    skin_type_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, spacing=8, parent=parent)
        self._state = HealthState(ConsentState.NOT_ASKED, None)
        self._view: HealthView | None = None
        self._watched = False
        self._aside: Mapping[str, object] | None = None  # typed, not kept, and shut away from who looks along
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("heart-pulse", 18))
        head.addWidget(Label(tr("Gezondheid"), Role.HEADING), 1)
        self.open_button = SecondaryButton(tr("Open"), size=Size.SMALL)
        self.open_button.setAccessibleName(tr("Open de gezondheidsgegevens"))
        self.open_button.clicked.connect(self._on_button)
        head.addWidget(self.open_button)
        self._words = Label("", Role.SECOND, wrap=True)
        self.body.addLayout(head)
        self.body.addWidget(self._words)
        self._form = self._build_form()
        self.body.addWidget(self._form)
        self.errors = FormErrors(dict(self.fields), self._on_save, self)
        EnterSaves(self._form, self._on_save)
        self.close_block()

    @property
    def is_open(self) -> bool:
        """True while the block can be read."""
        return self._view is not None

    def show_state(self, state: HealthState) -> None:
        """Tell what is known without opening; a withdrawn consent shuts the block."""
        self._state = state
        if state.consent is not ConsentState.GIVEN:
            self._view = self._aside = None
        self._show()

    def show_opened(self, view: HealthView) -> None:
        """Show what was told."""
        self._view = view
        self.errors.reset()
        self._put({name: "" if view.record is None else str(getattr(view.record, name)) for name in HEALTH_TEXTS})
        self.unchanged.setVisible(view.record is not None)
        has_skin = view.skin_consent is ConsentState.GIVEN
        self.skin.setVisible(has_skin)
        self._skin_link.setVisible(not has_skin)
        self.skin.set_value(None if view.skin_type is None else view.skin_type.fitzpatrick)
        aside, self._aside = self._aside, None
        if aside is not None:
            self.fill(aside)
        self._show()
        self.fields[HEALTH_TEXTS[0]].setFocus()

    def close_block(self) -> None:
        """Shut it; what is typed and not kept is there again when it is opened (J-28)."""
        if self._view is not None and self.differs():
            self._aside = self.values()
        self._view = None
        self._put(dict.fromkeys(HEALTH_TEXTS, ""))
        self._show()

    def put_aside(self, values: Mapping[str, object]) -> None:
        """Keep a draft's values until the block is opened: at once, or when nobody looks along any more."""
        self._aside = dict(values)

    def forget_block(self) -> None:
        """Shut it for another client, or because the owner threw away what was typed."""
        self.close_block()
        self._aside = None

    def set_watched(self, watched: bool) -> None:
        """Keep it shut while someone looks along."""
        self._watched = watched
        if watched:
            self.close_block()
        self._show()

    def differs(self) -> bool:
        """True when something is typed that is not kept."""
        if self._view is None:
            return self._aside is not None
        record = self._view.record
        return any(field.text() != ("" if record is None else str(getattr(record, name)))
                   for name, field in self.fields.items())

    def values(self) -> dict[str, object]:
        """What is typed, without numbers that may not be kept."""
        if self._aside is not None:
            return dict(self._aside)
        record = None if self._view is None else self._view.record
        declared = self.errors.not_bsn()
        kept = {name: "" if record is None else str(getattr(record, name)) for name in self.fields}
        texts = {name: cut_forbidden(field.text(), name, left_out=left_out(), before=kept[name], not_bsn=declared)
                 for name, field in self.fields.items()}
        return {**texts, DECLARED: sorted(declared)}

    def fill(self, values: Mapping[str, object]) -> None:
        """Put a draft back in the opened block."""
        before = self.errors.texts()
        self._put({name: str(values.get(name, "")) for name in HEALTH_TEXTS})
        self.errors.take_up(values.get(DECLARED), before)

    def tab_parts(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return [self.open_button, *self.fields.values(), self._skin_link, self.save, self.unchanged]

    def show_fault(self, fault: JindraError) -> bool:
        """Show a fault at its field; False when it belongs to none."""
        return self.errors.show(fault)

    def _build_form(self) -> QWidget:
        self.fields = {
            "allergies": TextArea(tr("Allergieën"), lines=1),
            "medication": TextArea(tr("Medicijnen"), lines=1),
            "pregnancy": TextArea(tr("Zwangerschap"), lines=1),
            "skin_conditions": TextArea(tr("Huidaandoeningen"), lines=1),
            "implants": TextArea(tr("Implantaten"), lines=1),
            "notes": TextArea(tr("Verder van belang"), lines=1,
                              hint=tr("Alleen over de cliënt zelf, niet over familie.")),
        }
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(10)
        for field in self.fields.values():
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # without it Qt does not move a field in the tab order
            column.addWidget(field)
        column.addWidget(Label(tr("Huidtype"), Role.FIELD_LABEL))
        self.skin = Segments([(step, _ROMAN[step]) for step in FITZPATRICK], name=tr("Huidtype"))
        self.skin.changed.connect(self._on_skin_chosen)
        self._skin_link = LinkButton(tr("Laat hier eerst voor tekenen"), icon="signature")
        self._skin_link.clicked.connect(lambda: self.sign_asked.emit(ConsentKind.SKIN_TYPE))
        column.addWidget(self.skin)
        column.addWidget(self._skin_link)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.save = SecondaryButton(tr("Bewaar"), size=Size.SMALL)
        self.save.clicked.connect(self._on_save)
        self.unchanged = SecondaryButton(tr("Ongewijzigd"), size=Size.SMALL)
        self.unchanged.clicked.connect(self.unchanged_asked)
        row.addWidget(self.save)
        row.addWidget(self.unchanged)
        row.addStretch(1)
        column.addSpacing(2)
        column.addLayout(row)
        return form

    def _put(self, values: Mapping[str, str]) -> None:
        for name, field in self.fields.items():
            field.set_text(values[name])

    def _show(self) -> None:
        given = self._state.consent is ConsentState.GIVEN
        opened = self._view is not None
        self._form.setVisible(opened)
        self.open_button.setVisible(given or self._state.consent is ConsentState.NOT_ASKED)
        self.open_button.setEnabled(not self._watched or not given)
        self.open_button.setText(tr("Sluit") if opened else tr("Open") if given else tr("Laat tekenen"))
        self.open_button.setAccessibleName(
            tr("Sluit de gezondheidsgegevens") if opened else tr("Open de gezondheidsgegevens") if given
            else tr("Laat toestemming voor gezondheidsgegevens tekenen"))
        self._words.setText(self._sentence(opened=opened))
        self._words.set_token(Token.INK_2)

    def _sentence(self, *, opened: bool) -> str:
        match self._state.consent:
            case ConsentState.NOT_ASKED:
                return tr("Dit kan pas na een getekende toestemming.")
            case ConsentState.REFUSED:
                return tr("Wordt niet vastgelegd: hiervoor is geen toestemming gegeven.")
            case ConsentState.WITHDRAWN:
                return tr("Wordt niet meer vastgelegd: de toestemming is ingetrokken of voorbij.")
        asked = self._state.asked_on
        if self._watched:
            return tr("Blijft dicht zolang er iemand meekijkt.")
        if opened:
            return tr("Nog nooit nagevraagd.") if asked is None else tr("Laatst nagevraagd op {day}.", day=asked)
        return tr("Blijft dicht tot je het opent. Openen wordt vastgelegd.")

    def _on_button(self) -> None:
        if self._view is not None:
            self.close_block()
        elif self._state.consent is ConsentState.GIVEN:
            self.open_asked.emit()
        else:
            self.sign_asked.emit(ConsentKind.HEALTH)

    def _on_save(self) -> None:
        if self._view is None:
            return
        self.errors.clear()
        texts = {name: field.text() for name, field in self.fields.items()}
        self.save_asked.emit(HealthInput(ClientId(self._view.client_id), **texts, not_bsn=self.errors.not_bsn()))

    def _on_skin_chosen(self, step: object) -> None:
        if isinstance(step, int):
            self.skin_type_asked.emit(step)
