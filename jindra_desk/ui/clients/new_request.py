"""Asks what a client wants with the data: what, since when and how it came, and shows by when it is answered (K-57).

An objection against offers is answered by noting it: they stop at once, and nobody weighs that (GDPR 21(3), J-35).
"""

from __future__ import annotations

from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.application.rights.requests import (
    NewRequest,
    ReceivedAhead,
    RequestTerms,
    answer_due,
    note_request,
    request_terms,
)
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.rights.request import REQUEST_LABELS, RequestKind
from jindra_desk.ui.forms.dialog_drafts import DialogDrafts
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import qt_translate, tr
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.date_field import DateField
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

REQUEST_FORM = "request"
"""The name of this form in a draft."""
_MEANS = MappingProxyType({
    RequestKind.ACCESS: noop("De cliënt wil weten wat je bewaart. Het antwoord is een kopie: «Geef dossier mee»."),
    RequestKind.PORTABILITY: noop("De cliënt wil de gegevens meenemen. Het antwoord is een kopie: «Geef dossier mee»."),
    RequestKind.RECTIFICATION: noop("Volgens de cliënt klopt er iets niet. Verbeter het in het dossier, of zeg waarom "
                                    "niet."),
    RequestKind.ERASURE: noop("De cliënt wil dat het dossier weggaat. «Vernietig dossier» laat eerst zien wat weggaat "
                              "en wat blijft."),
    RequestKind.RESTRICTION: noop("De cliënt wil dat je de gegevens bewaart, maar er verder niets mee doet."),
    RequestKind.OBJECTION: noop("De cliënt wil niet dat je de gegevens hiervoor gebruikt."),
})
_WAYS = (("mondeling", noop("Mondeling")), ("telefoon", noop("Telefoon")), ("brief", noop("Brief")),
         ("e-mail", noop("E-mail")), ("bericht", noop("Bericht, zoals WhatsApp")))
"""As it is kept, and as it is read."""


class NewRequestDialog(Dialog):
    """Emits what is to be noted; the caller closes it once that is kept."""

    chosen = Signal(object)
    """A `NewRequest`."""

    def __init__(self, parent: QWidget | None, client_id: ClientId, terms: RequestTerms) -> None:
        super().__init__(parent, tr("Noteer een verzoek"))
        self._client, self._terms = client_id, terms
        words = tr("Vraagt een cliënt iets over de eigen gegevens, dan loopt er een termijn. Elke manier telt, ook als "
                   "het alleen is gezegd.")
        self.body.addWidget(Label(words, Role.TEXT, Token.INK_2, wrap=True))
        self.setAccessibleDescription(words)
        kinds = [(kind, qt_translate(label)) for kind, label in REQUEST_LABELS.items()]
        self.kind = ComboField(tr("Wat de cliënt vraagt"), [(None, tr("Kies")), *kinds])
        self.against = ComboField(tr("Waartegen"), [
            (None, tr("Kies")), (True, tr("Alleen aanbiedingen, zoals de nieuwsbrief")),
            (False, tr("Ook of juist iets anders"))])
        self.means = Label("", Role.SECOND, Token.INK_2, wrap=True)
        self.received = DateField(tr("Binnengekomen op"), value=terms.today)
        self.received.set_today(terms.today)
        self.received.set_range(None, terms.today)
        self.way = ComboField(tr("Hoe het binnenkwam"), [(kept, qt_translate(words)) for kept, words in _WAYS])
        self.way.set_value(_WAYS[0][0])
        self.due = StateLine("", State.NEUTRAL, icon="calendar-check")
        for part in (self.kind, self.against, self.means, self.received, self.way, self.due):
            self.body.addWidget(part)
        later = SecondaryButton(tr("Niet nu"))
        later.clicked.connect(self.dismiss)
        self.verb_button = PrimaryButton(tr("Leg vast"))
        self.verb_button.clicked.connect(self._on_verb)
        self.add_button(later)
        self.add_button(self.verb_button)
        for field in (self.kind, self.against, self.received):
            field.changed.connect(lambda _value: self._follow())
        self._follow()
        self.kind.combo.setFocus()

    def refuse(self, fault: JindraError) -> bool:
        """Show at the day why it may not be; False for anything else."""
        if not isinstance(fault, ReceivedAhead):
            return False
        self._ask_day()
        return True

    @property
    def _stops_offers(self) -> bool:
        return self.kind.value() is RequestKind.OBJECTION and self.against.value() is True

    def _follow(self) -> None:
        """What it means and until when it is answered, for what is chosen so far."""
        kind, day = self.kind.value(), self.received.value()
        objects = kind is RequestKind.OBJECTION
        self.against.setVisible(objects)
        self.means.setVisible(isinstance(kind, RequestKind))
        self.due.setVisible(isinstance(kind, RequestKind) and day is not None)
        if isinstance(kind, RequestKind):
            self.means.setText(self._offer_words() if objects else qt_translate(_MEANS[kind]))
            if day is not None:
                self.due.set(self._due_words(kind), State.NEUTRAL, "calendar-check")
        self.fit_height()

    def _offer_words(self) -> str:
        """What an objection does at once: nobody weighs whether offers may go on."""
        stop = tr("Er loopt geen toestemming voor de nieuwsbrief. Stuur ook geen andere aanbiedingen meer.")
        if self._terms.newsletter:
            stop = tr("De toestemming voor de nieuwsbrief stopt meteen als je dit vastlegt.")
        if self.against.value() is False:
            return stop + " " + tr("De rest weeg je af, en beantwoord je.")
        return stop

    def _due_words(self, kind: RequestKind) -> str:
        day = self.received.value()
        if day is None:
            return ""
        if self._stops_offers:
            return tr("Daarmee is het beantwoord.")
        return tr("Antwoord uiterlijk op {day}.", day=answer_due(day, kind, self._terms.policy))

    def _ask_day(self) -> None:
        self.received.set_error(tr("Kies een datum tot en met vandaag."))
        self.received.setFocus()
        self.fit_height()

    def _on_verb(self) -> None:
        kind, day, way = self.kind.value(), self.received.value(), self.way.value()
        if not isinstance(kind, RequestKind):
            self.kind.set_error(tr("Kies wat de cliënt vraagt."))
            self.kind.combo.setFocus()
            self.fit_height()
        elif kind is RequestKind.OBJECTION and self.against.value() is None:
            self.against.set_error(tr("Kies waartegen het bezwaar gaat."))
            self.against.combo.setFocus()
            self.fit_height()
        elif day is None or day > self._terms.today:
            self._ask_day()
        else:
            self.chosen.emit(NewRequest(self._client, kind, day, str(way), only_offers=self._stops_offers))


def note_new_request(workbench: ScreenContext, client_id: ClientId, parent: QWidget, forms: DialogDrafts) -> None:
    """Ask, keep, and say what follows."""
    workbench.ask(parent, "rights.terms", lambda session: request_terms(session, client_id),
                  partial(_ask, workbench, client_id, parent, forms))


def _ask(workbench: ScreenContext, client_id: ClientId, parent: QWidget, forms: DialogDrafts,
         terms: RequestTerms) -> None:
    dialog = NewRequestDialog(parent.window(), client_id, terms)
    forms.watch(REQUEST_FORM, dialog)

    def refused(fault: JindraError) -> None:
        dialog.verb_button.setEnabled(True)
        if not dialog.refuse(fault):
            workbench.error_raised.emit(fault)

    def noted(request: NewRequest, _changes: ChangeSet) -> None:
        dialog.dismiss()
        workbench.navigator.toast(_noted_words(request, terms))

    def keep(request: NewRequest) -> None:
        dialog.verb_button.setEnabled(False)
        workbench.change(dialog, "rights.note", lambda session: note_request(session, request),
                         partial(noted, request), refused)

    dialog.chosen.connect(keep)
    dialog.open()


def _noted_words(request: NewRequest, terms: RequestTerms) -> str:
    due = answer_due(request.received_on, request.kind, terms.policy)
    if request.kind is not RequestKind.OBJECTION:
        return tr("Vastgelegd. Antwoord uiterlijk op {day}.", day=due)
    stopped = tr("Vastgelegd. De nieuwsbrief is gestopt.") if terms.newsletter else tr("Vastgelegd.")
    if request.only_offers:
        return stopped + " " + tr("Daarmee is het beantwoord.")
    return stopped + " " + tr("Antwoord uiterlijk op {day}.", day=due)
