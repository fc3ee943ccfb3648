"""What the client asked about the file and until when it is answered, above the course, with the ways to answer it.

A copy that was made is not yet given: that the client has it is the owner's own statement (K-57).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jindra_desk.application.clients.overview import RequestLine
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.rights.kept_request import OUTCOME_LABELS
from jindra_desk.domain.rights.request import REQUEST_LABELS, Request, RequestKind
from jindra_desk.ui.clients.timeline_cards import day_words
from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import qt_translate, render, tr
from jindra_desk.ui.widgets.inputs.buttons import LinkButton, PaintedButton, SecondaryButton, Size
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.layout.rows import CardList, ListRow, TwoLines
from jindra_desk.ui.widgets.paint.icon_label import IconTile
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_COPIES = (RequestKind.ACCESS, RequestKind.PORTABILITY)


class RequestsCard(CardList):
    """Each open request, and those that were refused; every press goes out as a signal."""

    hand_out_asked = Signal()
    destroy_asked = Signal()
    given_said = Signal(object)
    """A `Request`: the client has the copy."""
    answered_said = Signal(object)
    """A `Request`."""
    restrict_asked = Signal(object)
    """A `Request` for it."""
    ending_asked = Signal(object)
    """A `RequestLine`: the owner refuses it, or the client takes it back."""
    letter_asked = Signal(object)
    """A `Request` that was refused."""
    note_asked = Signal()
    """Another one came in."""

    def show_lines(self, lines: tuple[RequestLine, ...], today: date, *, restricted: bool = False) -> None:
        """Show these; nothing at all where nobody asked anything. `restricted`: the file is shut already."""
        self.clear()
        for line in lines:
            self.add_row(self._row(line, today, restricted=restricted))
        if lines:
            self.add_row(self._another())
        self.setVisible(bool(lines))

    def _another(self) -> ListRow:
        row = ListRow(46, margins=(16, 16))
        note = LinkButton(tr("Noteer een verzoek"), icon="plus")
        note.clicked.connect(self.note_asked)
        row.row.addWidget(note)
        row.row.addStretch(1)
        return row

    def _row(self, line: RequestLine, today: date, *, restricted: bool) -> ListRow:
        request = line.request
        row = ListRow(66, margins=(16, 16), spacing=12)
        title = tr("{kind} van {day}", kind=render(Text(REQUEST_LABELS[request.kind])),
                   day=day_words(request.received_on, today))
        state = State.NEUTRAL if request.done_on else State.BAD if request.due_on < today else State.WARN
        row.row.addWidget(IconTile("inbox", state))
        row.row.addWidget(TwoLines(title, second_line(request, today), wrap=True), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in self._buttons(line, title, restricted=restricted):
            buttons.addWidget(button)
        row.row.addLayout(buttons)
        return row

    def _buttons(self, line: RequestLine, title: str, *, restricted: bool) -> list[PaintedButton]:
        request = line.request
        if request.done_on is not None:
            return [_button(tr("Brief"), title, lambda: self.letter_asked.emit(request))]
        ways: list[PaintedButton] = []
        if request.kind in _COPIES:
            ways.append(_button(tr("Geef dossier mee"), title, self.hand_out_asked.emit))
            if request.letter_sha256:
                ways.append(_button(tr("Meegegeven"), title, lambda: self.given_said.emit(request)))
        elif request.kind is RequestKind.ERASURE:
            ways.append(_button(tr("Vernietig dossier"), title, self.destroy_asked.emit))
        elif request.kind is RequestKind.RESTRICTION and not restricted:
            ways.append(_button(tr("Scherm af"), title, lambda: self.restrict_asked.emit(request)))
        else:
            ways.append(_button(tr("Beantwoord"), title, lambda: self.answered_said.emit(request)))
        ways.append(_button(tr("Anders"), title, lambda: self.ending_asked.emit(line)))
        return ways


class NoRequestsCard(Card):
    """Where nobody asked anything: what counts as a request, and the way to note one."""

    note_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, spacing=6, parent=parent)
        title = SectionTitle(tr("Verzoeken"))
        self.note = SecondaryButton(tr("Noteer een verzoek"), size=Size.SMALL)
        self.note.clicked.connect(self.note_asked)
        title.add_action(self.note)
        self.body.addWidget(title)
        self.body.addWidget(Label(tr("Wil de cliënt het dossier zien, verbeterd of weg hebben, of geen aanbiedingen "
                                     "meer? Noteer het: dan staat hier en op Vandaag voor wanneer je antwoordt."),
                                  Role.SECOND, wrap=True))


def second_line(request: Request, today: date) -> str:
    """Until when it is answered, that a copy waits to be given, or how it ended."""
    if request.done_on is not None:
        outcome = "" if request.outcome is None else qt_translate(OUTCOME_LABELS[request.outcome])
        return tr("Nr. {number}: {outcome} op {day}", number=request.number, outcome=outcome,
                  day=day_words(request.done_on, today))
    late = (today - request.due_on).days
    until = tr("Antwoord uiterlijk {day}", day=day_words(request.due_on, today))
    if late > 0:
        until = (tr("{n} dag te laat", n=late) if late == 1 else tr("{n} dagen te laat", n=late))
    if request.kind in _COPIES and request.letter_sha256:
        return tr("{until}. Er is een kopie gemaakt: zeg het hier als hij is meegegeven.", until=until)
    return until


def _button(words: str, title: str, act: Callable[[], object]) -> PaintedButton:
    button = SecondaryButton(words, size=Size.SMALL)
    button.setAccessibleName(f"{words}: {title}")
    button.clicked.connect(lambda _checked=False: act())
    return button

