"""The forms on Today that were begun and are not kept yet: each leads back to where it was typed (J-28)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from jindra_desk.application.session.begun_forms import BegunForm, BegunKind
from jindra_desk.domain.base.ids import TreatmentId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.wording import clock_time, short_date
from jindra_desk.ui.navigation.routes import ClientRoute, ClientsRoute, PhotosRoute, VisitRoute
from jindra_desk.ui.navigation.screen import Navigator
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.today.the_rest import Unfolded, add_rows
from jindra_desk.ui.widgets.data.avatar import Avatar
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.layout.card import SectionTitle
from jindra_desk.ui.widgets.layout.rows import CardList, ClickableRow, ListRow, TwoLines
from jindra_desk.ui.widgets.paint.icon_label import IconLabel, IconTile
from jindra_desk.ui.widgets.paint.state import State

_WORDS = MappingProxyType({
    BegunKind.NEW_CLIENT: noop("Gegevens"), BegunKind.VISIT: noop("Bezoek"), BegunKind.DETAILS: noop("Gegevens"),
    BegunKind.HEALTH: noop("Gezondheid"), BegunKind.CONSENT: noop("Toestemming"), BegunKind.PHOTOS: noop("Foto’s"),
})


class BegunList(CardList):
    """Newest first, with five rows to begin with; the heading counts all. While someone looks along it tells initials
    only.
    """

    def __init__(self, forms: Sequence[BegunForm], open_form: Callable[[BegunForm], None], today: date, *,
                 watched: bool, unfolded: Unfolded, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        head = ListRow(50, margins=(24, 18))
        head.row.addWidget(SectionTitle(tr("Begonnen, nog niet bewaard"), str(len(forms))), 1)
        self.add_row(head)
        add_rows(self, [partial(_row, form, open_form, today, watched=watched) for form in forms], "begun", unfolded)


def open_begun(navigator: Navigator, form: BegunForm) -> None:
    """Go to the page on which it was typed; the shell puts the draft back there."""
    client = form.client_id
    if client is None:
        navigator.open(ClientsRoute())
    elif form.kind is BegunKind.VISIT:
        navigator.open(VisitRoute(client, TreatmentId(form.object_id) if form.object_id else None))
    elif form.kind is BegunKind.PHOTOS:
        navigator.open(PhotosRoute(client, TreatmentId(form.object_id) if form.object_id else None))
    else:
        navigator.open(ClientRoute(client))


def _row(form: BegunForm, open_form: Callable[[BegunForm], None], today: date, *, watched: bool) -> ClickableRow:
    who = tr("Nieuwe cliënt")
    if form.name is not None:
        who = form.name.privacy_initials if watched else form.name.display
    what = "" if watched else qt_translate(_WORDS[form.kind])
    row = ClickableRow(70, name=tr("Verder met {what} van {who}", what=what or tr("het formulier"), who=who))
    row.row.addWidget(IconTile("user-plus", State.NEUTRAL) if form.name is None
                      else Avatar(form.name.avatar_initials, 36))
    row.row.addWidget(TwoLines(who, what), 1)
    row.row.addWidget(StateLine(_since(form, today), State.WARN, icon="pencil"), 0, Qt.AlignmentFlag.AlignVCenter)
    row.row.addWidget(IconLabel("chevron-right", 16))
    row.clicked.connect(lambda: open_form(form))
    return row


def _since(form: BegunForm, today: date) -> str:
    day = form.saved_at.date()
    if day == today:
        return tr("Getypt om {time}", time=clock_time(form.saved_at))
    return tr("Getypt op {day}", day=short_date(day, english=current_language().value == "en"))
