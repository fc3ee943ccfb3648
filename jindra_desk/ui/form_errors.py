"""Shows a refused form at the field that is wrong, and offers the way on where it is a question (J-61)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from jindra_desk.domain.base.unlikely_days import DayUnlikely
from jindra_desk.domain.errors import InvalidInput, JindraError
from jindra_desk.domain.guards import BsnFound
from jindra_desk.ui.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets import LinkButton

DECLARED = "not_bsn"
"""Under this name a draft keeps which of its fields were declared to hold no BSN: the fact, and nothing more."""


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
        """Fields whose text, as it stands now, the owner declared to be right: no BSN, or a day that is meant."""
        return frozenset(name for name, words in self._accepted.items() if self._fields[name].text() == words)

    def declare(self, names: object) -> None:
        """Take over from a draft what the owner declared of the text that stands there now; `names` as it was kept."""
        for name in names if isinstance(names, list | tuple) else ():
            if name in self._fields:
                self._accepted[name] = self._fields[name].text()

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
        field.set_error(sentence(fault))
        bring_into_view(field)
        if isinstance(fault, BsnFound):
            self._offer(fault.field, field, tr("Dit is geen BSN"))
        elif isinstance(fault, DayUnlikely):
            self._offer(fault.field, field, tr("Dit klopt"))
        return True

    def _offer(self, name: str, field: ErrorField, words: str) -> None:
        layout = field.layout()
        if layout is None:
            return
        link = LinkButton(words)
        link.clicked.connect(lambda: self._accept(name, field.text()))
        layout.addWidget(link)
        self._link = link
        changed = getattr(field, "changed", None)
        if isinstance(changed, SignalInstance):  # what she types now is asked about anew
            changed.connect(self._drop_link, Qt.ConnectionType.UniqueConnection)

    def _accept(self, name: str, words: str) -> None:
        self._accepted[name] = words
        self.clear()
        self._retry()

    def _drop_link(self) -> None:
        if self._link is not None:
            self._link.hide()
            self._link.deleteLater()
            self._link = None


def bring_into_view(field: ErrorField) -> None:
    """Give the field the focus and scroll the page to it."""
    field.setFocus()
    widget = field if isinstance(field, QWidget) else None
    page = widget.parentWidget() if widget is not None else None
    while page is not None and not isinstance(page, QScrollArea):
        page = page.parentWidget()
    if page is not None and widget is not None:
        page.ensureWidgetVisible(widget, 16, 48)


def sentence(fault: JindraError) -> str:
    """What happened and what to do, in the language of the screen."""
    title, cause, next_step = fault.parts(qt_translate, current_language())
    return " ".join(part for part in (title, cause if isinstance(fault, BsnFound) else "", next_step) if part)
