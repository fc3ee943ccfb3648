"""The left column of Today: the visit the owner is in, and visits that were begun and not closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.today.overview import OpenVisit
from jindra_desk.domain.base.wording import short_date
from jindra_desk.domain.treatments.treatment import completeness
from jindra_desk.ui.forms.needed_words import needed_words, unfilled_words
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import current_language, tr
from jindra_desk.ui.today.the_rest import Unfolded, add_rows
from jindra_desk.ui.widgets.data.avatar import Avatar
from jindra_desk.ui.widgets.feedback.empty import EmptyState
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton, Size
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.layout.rows import CardList, ClickableRow, ListRow, TwoLines
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

OpenOne = Callable[[OpenVisit], None]


def missing_words(visit: OpenVisit) -> str:
    """`Nog nodig: resultaat`, or that everything is filled; nothing has to be filled in a short record."""
    missing = completeness(visit.treatment, visit.kind, visit.left_out).missing
    return needed_words(missing) if visit.kind.wkkgz else unfilled_words(missing)


def _state(visit: OpenVisit) -> State:
    """A short record warns of nothing."""
    if completeness(visit.treatment, visit.kind, visit.left_out).complete:
        return State.OK
    return State.WARN if visit.kind.wkkgz else State.NEUTRAL


class CurrentVisitCard(Card):
    """The visit of today with the one filled button."""

    def __init__(self, visit: OpenVisit, open_visit: OpenOne, *, watched: bool, parent: QWidget | None = None) -> None:
        super().__init__(padding=24, parent=parent)
        row = QHBoxLayout()
        row.setSpacing(18)
        name = visit.client.name
        avatar = Avatar(name.avatar_initials, 84, name=name.privacy_initials if watched else name.display)
        picture = QPixmap()
        if visit.portrait and not watched and picture.loadFromData(visit.portrait):
            avatar.set_pixmap(picture)
        row.addWidget(avatar)
        words = QVBoxLayout()
        words.setSpacing(2)
        at = visit.treatment.performed_at
        when = tr("Begonnen om {time}", time=f"{at:%H:%M}") if at else tr("Vandaag begonnen")
        words.addWidget(Label(when, Role.SECOND_MEDIUM, Token.ACCENT))
        words.addWidget(Label(name.privacy_initials if watched else name.display, Role.NAME))
        words.addWidget(Label("" if watched else visit.kind.name, Role.TEXT, Token.INK_2))
        words.addWidget(StateLine(missing_words(visit), _state(visit)))
        row.addLayout(words, 1)
        button = PrimaryButton(tr("Verder"))
        button.setAccessibleName(tr("Verder met het bezoek van vandaag"))
        button.clicked.connect(lambda: open_visit(visit))
        row.addWidget(button)
        self.body.addLayout(row)


class VisitList(CardList):
    """Other open visits, oldest first."""

    def __init__(self, visits: Sequence[OpenVisit], open_visit: OpenOne, *, watched: bool,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        head = ListRow(50, margins=(24, 18))
        side = tr("{n} bezoek", n=1) if len(visits) == 1 else tr("{n} bezoeken", n=len(visits))
        head.row.addWidget(SectionTitle(tr("Nog niet afgerond"), side), 1)
        self.add_row(head)
        for visit in visits:
            self.add_row(self._row(visit, open_visit, watched=watched))

    @staticmethod
    def _row(visit: OpenVisit, open_visit: OpenOne, *, watched: bool) -> ClickableRow:
        name = visit.client.name
        shown = name.privacy_initials if watched else name.display
        row = ClickableRow(70, name=tr("Bezoek van {who} aanvullen", who=shown))
        day = short_date(visit.treatment.performed_on, english=current_language().value == "en")
        label = Label(day, Role.MEDIUM)
        label.setFixedWidth(54)
        row.row.addWidget(label)
        row.row.addWidget(Avatar(name.avatar_initials, 36))
        row.row.addWidget(TwoLines(shown, "" if watched else visit.kind.name), 1)
        row.row.addWidget(StateLine(missing_words(visit), _state(visit)), 0, Qt.AlignmentFlag.AlignVCenter)
        row.row.addWidget(IconLabel("chevron-right", 16))
        row.clicked.connect(lambda: open_visit(visit))
        return row


class IncompleteList(CardList):
    """Visits that were closed while something is missing: fill it in, or leave it so; oldest first, five at first."""

    def __init__(self, visits: Sequence[OpenVisit], open_visit: OpenOne, leave: OpenOne, *, watched: bool,
                 unfolded: Unfolded, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        head = ListRow(50, margins=(24, 18))
        head.row.addWidget(SectionTitle(tr("Afgerond, nog niet compleet"), str(len(visits))), 1)
        self.add_row(head)
        add_rows(self, [partial(self._row, visit, open_visit, leave, watched=watched) for visit in visits],
                 "incomplete", unfolded)

    @staticmethod
    def _row(visit: OpenVisit, open_visit: OpenOne, leave: OpenOne, *, watched: bool) -> ListRow:
        name = visit.client.name
        shown = name.privacy_initials if watched else name.display
        row = ListRow(70, margins=(24, 18), spacing=12)
        label = Label(short_date(visit.treatment.performed_on, english=current_language().value == "en"), Role.MEDIUM)
        label.setFixedWidth(54)
        row.row.addWidget(label)
        row.row.addWidget(TwoLines(shown, missing_words(visit)), 1)
        for words, act in ((tr("Laat zo"), leave), (tr("Vul aan"), open_visit)):
            button = SecondaryButton(words, size=Size.SMALL)
            button.setAccessibleName(tr("{verb}: bezoek van {who}", verb=words, who=shown))
            button.clicked.connect(partial(act, visit))
            row.row.addWidget(button)
        return row


def nobody_yet(has_clients: bool) -> EmptyState:
    """What is there when no visit is open."""
    if has_clients:
        return EmptyState("calendar-check", tr("Geen open bezoek"),
                          tr("Zoek een cliënt om een bezoek te beginnen. Wat je begint en niet afrondt, staat hier."),
                          tr("Zoek een cliënt"))
    return EmptyState("user-plus", tr("Nog geen cliënten"),
                      tr("Hier komt wie je behandelt en wat je aandacht vraagt. Begin met je eerste cliënt."),
                      tr("Naar Cliënten"))
