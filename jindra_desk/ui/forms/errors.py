"""Shows a refused form at the field that is wrong, and offers the way on where it is a question (J-61)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtWidgets import QLayout, QWidget

from jindra_desk.application.session.text_gate import doubt_about
from jindra_desk.domain.base.errors import InvalidInput, JindraError
from jindra_desk.domain.base.unlikely_days import DayUnlikely
from jindra_desk.domain.guards.check import numbers_in
from jindra_desk.domain.guards.findings import BsnFound, FindingKind, MrzFound, declaration
from jindra_desk.domain.treatments.health_words import HealthWordsAsked
from jindra_desk.ui.forms.into_view import Keyboard, bring_into_view
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.inputs.buttons import LinkButton
from jindra_desk.ui.widgets.inputs.date_field import DateField

DECLARED = "not_bsn"
"""Under this name a draft keeps what of its fields was declared to be no BSN, no passport: the fact, nothing more."""


class ErrorField(Protocol):
    """What a field must be able to do to show a fault."""

    def text(self) -> str: ...
    def set_error(self, sentence: str) -> None: ...
    def clear_error(self) -> None: ...
    def setFocus(self) -> None: ...
    def layout(self) -> QLayout | None: ...


class FormErrors(QObject):
    """One per form. `fields` maps the machine names that use cases raise to the fields on the screen."""

    def __init__(self, fields: Mapping[str, ErrorField], retry: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._fields = dict(fields)
        self._retry = retry
        self._accepted: dict[str, str] = {}
        self._link: LinkButton | None = None

    def set_field(self, name: str, field: ErrorField) -> None:
        """Add or exchange a field, for rows that come and go."""
        self._fields[name] = field

    def not_bsn(self) -> frozenset[str]:
        """What the owner declared of the text as it stands now: no BSN, no passport code, or a day that is meant.

        A number that was declared stays declared in another text: only a new one is asked about.
        """
        return frozenset(name for name, words in self._accepted.items() if self._still_holds(name, words))

    def _still_holds(self, name: str, words: str) -> bool:
        field = self._field(name)
        now = field.text()
        if now == words:
            return True
        is_bsn = name in self._fields and not isinstance(field, DateField)
        return is_bsn and numbers_in(now) <= numbers_in(words)

    def declare(self, names: object) -> None:
        """Take over what the owner declared of the text that is there now; `names` as a draft kept it."""
        for name in names if isinstance(names, list | tuple) else ():
            if isinstance(name, str) and name.partition(":")[0] in self._fields:
                self._accepted[name] = self._field(name).text()

    def texts(self) -> dict[str, str]:
        """What stands in each field now."""
        return {name: field.text() for name, field in self._fields.items()}

    def take_up(self, declared: object, before: Mapping[str, str]) -> None:
        """After a draft was put back: take over what was declared of its text, and ask about the first doubt in it.

        `declared` as it was kept in the draft; `before`: the stored text by field, which is not asked about.
        """
        self.declare(declared)
        for name, field in self._fields.items():
            doubt = doubt_about(field.text(), name, before=before.get(name, ""), not_bsn=self.not_bsn())
            if doubt is not None:
                self._show_at(doubt, field, self.clear)  # nothing was asked for yet: an answer only settles it
                return

    def _field(self, declared: str) -> ErrorField:
        return self._fields[declared.partition(":")[0]]

    def clear(self) -> None:
        """Take every error away."""
        for field in self._fields.values():
            field.clear_error()
        self._drop_link()

    def reset(self) -> None:
        """Forget everything, for another form in the same fields."""
        self._accepted.clear()
        self.clear()

    def show(self, fault: JindraError) -> bool:
        """Show the fault at its field and go there; False when it belongs to none, so that the screen tells it."""
        self.clear()
        field = self._fields.get(fault.field) if isinstance(fault, InvalidInput) else None
        if field is None or not isinstance(fault, InvalidInput):
            return False
        self._show_at(fault, field, self._retry)
        return True

    def _show_at(self, fault: InvalidInput, field: ErrorField, go_on: Callable[[], None]) -> None:
        field.set_error(sentence(fault))
        if isinstance(field, QWidget):
            bring_into_view(field, Keyboard.COMES_ALONG)
        else:
            field.setFocus()
        if isinstance(fault, BsnFound):
            self._offer(declaration(fault.field, FindingKind.BSN), field, tr("Dit is geen BSN"), go_on)
        elif isinstance(fault, MrzFound):
            self._offer(declaration(fault.field, FindingKind.MRZ), field, tr("Dit is geen paspoort"), go_on)
        elif isinstance(fault, DayUnlikely):
            self._offer(fault.field, field, tr("Dit klopt"), go_on)
        elif isinstance(fault, HealthWordsAsked):  # one answer for everything that was asked about
            self._offer(fault.answers[0], field, tr("Nee, niets over gezondheid"), go_on, fault.answers[1:])

    def _offer(self, name: str, field: ErrorField, words: str, go_on: Callable[[], None],
               also: Sequence[str] = ()) -> None:
        layout = field.layout()
        if layout is None:
            return
        link = LinkButton(words)
        link.clicked.connect(lambda: self._accept((name, *also), go_on))
        layout.addWidget(link)
        self._link = link
        changed = getattr(field, "changed", None)
        if isinstance(changed, SignalInstance):  # what the owner types now is asked about again
            changed.connect(self._drop_link, Qt.ConnectionType.UniqueConnection)

    def _accept(self, names: Sequence[str], go_on: Callable[[], None]) -> None:
        self.declare(names)
        self.clear()
        go_on()

    def _drop_link(self) -> None:
        if self._link is not None:
            self._link.hide()
            self._link.deleteLater()
            self._link = None


def sentence(fault: JindraError) -> str:
    """What happened and what to do, in the language of the screen."""
    title, cause, next_step = fault.parts(qt_translate, current_language())
    told = (title, cause if isinstance(fault, BsnFound | MrzFound) else "", next_step)
    return " ".join(part for part in told if part)
