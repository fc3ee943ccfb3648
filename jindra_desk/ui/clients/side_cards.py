"""The cards beside the course: where the consents stand, and the two clocks of what is kept until when."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.clients.overview import ConsentSummary, KeepTerms
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.consents.consent import CONSENT_LABELS, ConsentState
from jindra_desk.domain.retention.engine import ClassRetention, ClockParts
from jindra_desk.domain.retention.term_ends import TermState as RetentionState
from jindra_desk.ui.clients.timeline_cards import day_words
from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.data.retention_clock import ClockLine, RetentionClock
from jindra_desk.ui.widgets.feedback.tag import CheckLine
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_DAYS_SHOWN_BELOW = 31


class ConsentsCard(Card):
    """Each purpose with icon, word and date; nothing to press: signing is one button in the header."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, spacing=0, parent=parent)
        self.body.addWidget(SectionTitle(tr("Toestemmingen")))
        self.body.addSpacing(6)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)

    def show_rows(self, rows: tuple[ConsentSummary, ...], today: date) -> None:
        """Show where the client stands on every purpose."""
        _empty(self._rows)
        for row in rows:
            state, icon, side = _consent_words(row, today)
            line = CheckLine(render(Text(CONSENT_LABELS[row.kind])), state, side, icon=icon)
            line.setAccessibleName(f"{render(Text(CONSENT_LABELS[row.kind]))}: {side}")
            self._rows.addWidget(line)


class KeepCard(Card):
    """The file and the books, each with its clock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, spacing=0, parent=parent)
        self.body.addWidget(SectionTitle(tr("Bewaren")))
        self.body.addSpacing(12)
        self._clocks = QVBoxLayout()
        self._clocks.setSpacing(14)
        self.body.addLayout(self._clocks)

    def show_terms(self, terms: KeepTerms) -> None:
        """Show what is kept until when, and why."""
        _empty(self._clocks)
        self._clocks.addWidget(_file_clock(terms))
        if terms.books is not None and terms.books_parts is not None:
            self._clocks.addWidget(_books_clock(terms, terms.books, terms.books_parts))


def _consent_words(row: ConsentSummary, today: date) -> tuple[State, str, str]:
    if row.altered:
        return State.BAD, "triangle-alert", tr("document veranderd")
    if row.fresh_look:
        return State.WARN, "refresh-cw", tr("opnieuw vragen")
    on = "" if row.on is None else day_words(row.on, today)
    match row.state:
        case ConsentState.GIVEN:
            return State.OK, "circle-check", on
        case ConsentState.REFUSED:
            return State.NEUTRAL, "circle-minus", tr("geweigerd")
        case ConsentState.WITHDRAWN:
            return State.NEUTRAL, "undo-2", tr("afgelopen") if row.over else tr("ingetrokken")
        case ConsentState.NOT_ASKED:
            return State.NEUTRAL, "circle-dashed", tr("niet gevraagd")


def _file_clock(terms: KeepTerms) -> QWidget:
    """Months left of the file; the last month in days."""
    title, row = tr("Dossier"), terms.file
    if row.state is RetentionState.HELD:
        clock = RetentionClock(parts=terms.file_parts.total)
        clock.set_left(terms.file_parts.total, "–", description=f"{title}. {render(row.reason)}")
        return ClockLine(clock, title, tr("Vastgehouden"), render(row.reason))
    if row.keep_through is None:
        return Label(render(row.reason), Role.SECOND, wrap=True)
    minimum = tr("Minstens tot en met {day}", day=row.keep_through)
    through = minimum if row.at_least else tr("Tot en met {day}", day=row.keep_through)
    days = (row.keep_through - terms.today).days
    in_days = days < _DAYS_SHOWN_BELOW
    parts = terms.file_parts
    clock = RetentionClock(parts=parts.total, unit=_unit(days) if in_days else tr("jaar") if parts.years else tr("mnd"))
    left = min(1.0, max(0, days) / 31) if in_days else float(parts.left)
    clock.set_left(left, str(max(0, days) if in_days else parts.left), past=days < 0, description=f"{title}. {through}")
    return ClockLine(clock, title, through, render(row.reason))


def _books_clock(terms: KeepTerms, books: ClassRetention, parts: ClockParts) -> QWidget:
    title = tr("Boekhouding")
    name = tr("Alleen ‘{name}’", name=terms.book_name)
    if books.keep_through is None:
        return Label(title, Role.SECOND)
    words = tr("Tot en met {day}", day=books.keep_through)
    clock = RetentionClock(parts=parts.total, unit=tr("jaar"), accent=False)
    over = books.state is RetentionState.OVERDUE
    clock.set_left(parts.left, str(parts.left), past=over, description=f"{title}. {words}")
    return ClockLine(clock, title, words, name)


def _unit(days: int) -> str:
    return tr("dag") if days == 1 else tr("dagen")


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
