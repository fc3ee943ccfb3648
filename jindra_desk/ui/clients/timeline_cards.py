"""The course of a client as cards and lines: what happened, when, and what is still missing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jindra_desk.application.clients.overview import ClientOverview, EventEntry, EventKind, VisitEntry
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.base.wording import short_date, short_date_with_year
from jindra_desk.domain.consents.consent import CONSENT_LABELS, ConsentState
from jindra_desk.domain.handout.disclosure import RECIPIENT_LABELS, RECIPIENT_NOUNS, Disclosure, DisclosureState
from jindra_desk.domain.photos.photo import AREAS
from jindra_desk.domain.rights.kept_request import OUTCOME_LABELS
from jindra_desk.domain.rights.request import REQUEST_LABELS, Outcome, Request, RequestKind
from jindra_desk.domain.treatments.treatment import TreatmentStatus
from jindra_desk.ui.forms.needed_words import needed_words, unfilled_words
from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import current_language, qt_translate, render, tr
from jindra_desk.ui.widgets.data.thumbnails import ThumbnailImage
from jindra_desk.ui.widgets.data.timeline import Timeline
from jindra_desk.ui.widgets.feedback.tag import StateLine, Tag
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.layout.pressable_card import PressableCard
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State


class VisitCard(PressableCard):
    """One visit; a click or Enter opens it."""

    opened = Signal(str)
    compare_asked = Signal()
    unchanged_asked = Signal()

    def __init__(self, entry: VisitEntry, today: date, *, ask_health: bool, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, spacing=8, parent=parent)
        self._entry = entry
        self._today = today
        self.pressed.connect(lambda: self.opened.emit(self._entry.id))
        self.setAccessibleName(tr("Bezoek: {title}, {day}", title=entry.title, day=entry.on))
        self._is_today = entry.on == today and entry.status is not TreatmentStatus.CANCELLED
        self._add_title()
        facts = _facts(entry)
        if facts:
            self.body.addWidget(Label(facts, Role.SECOND, wrap=True))
        if entry.told:
            self.body.addWidget(Label(entry.told, wrap=True))
        if entry.attention:
            self.body.addWidget(Label(tr("Let op: {words}", words=entry.attention), Role.SECOND, wrap=True))
        if entry.missing and entry.status is not TreatmentStatus.CANCELLED and not ask_health:
            self.body.addWidget(Label(_missing(entry), Role.SECOND, wrap=True))
        if ask_health:
            self._add_health_question()
        if entry.photos:
            self._add_photos()

    @property
    def is_today(self) -> bool:
        """True for a visit of today that was not called off."""
        return self._is_today

    def _add_title(self) -> None:
        entry = self._entry
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Label(entry.title, Role.HEADING), 1)
        tag = self._tag()
        if tag is not None:
            row.addWidget(tag)
        if self._is_today:
            at = entry.at
            words = tr("vandaag") if at is None else tr("vandaag {time}", time=f"{at.hour:02d}:{at.minute:02d}")
            row.addWidget(Tag(words, State.ACCENT))
        else:
            when = Label(day_words(entry.on, self._today), Role.SECOND, align=Qt.AlignmentFlag.AlignRight)
            when.setMinimumWidth(62)
            row.addWidget(when)
        self.body.addLayout(row)

    def _tag(self) -> Tag | None:
        entry = self._entry
        match entry.status:
            case TreatmentStatus.CANCELLED:
                return Tag(tr("Ging niet door"), State.NEUTRAL)
            case TreatmentStatus.OPEN:
                return None if self._is_today else Tag(tr("Niet afgerond"), State.WARN)
        if entry.complete:
            return Tag(tr("Compleet"), State.OK, icon="check")
        return Tag(tr("Onvolledig"), State.WARN)

    def _add_health_question(self) -> None:
        row = QHBoxLayout()
        row.addWidget(StateLine(tr("Nog navragen: is de gezondheid gelijk gebleven?"), State.WARN,
                                icon="triangle-alert"))
        row.addStretch(1)
        button = SecondaryButton(tr("Gezondheid ongewijzigd"), size=Size.SMALL)
        button.clicked.connect(self.unchanged_asked)
        row.addWidget(button)
        self.body.addLayout(row)

    def _add_photos(self) -> None:
        entry = self._entry
        row = QHBoxLayout()
        row.setSpacing(8)
        for photo in entry.photos:
            pixmap = QPixmap()
            pixmap.loadFromData(photo.thumbnail)
            row.addWidget(ThumbnailImage(pixmap, name=tr("Foto van {day}", day=photo.taken_on)))
        if entry.photo_count > len(entry.photos):
            row.addWidget(Label(tr("en nog {n}", n=entry.photo_count - len(entry.photos)), Role.SECOND))
        row.addStretch(1)
        if entry.photo_count > 1:
            button = SecondaryButton(tr("Vergelijk"), icon="columns-2", size=Size.SMALL)
            button.clicked.connect(self.compare_asked)
            row.addWidget(button)
        self.body.addSpacing(4)
        self.body.addLayout(row)


def fill_timeline(timeline: Timeline, overview: ClientOverview, *, on_open: Callable[[str], None],
                  on_compare: Callable[[], None], on_unchanged: Callable[[], None]) -> None:
    """Show the whole course, newest first."""
    timeline.clear()
    health = overview.health
    ask = (health.consent is ConsentState.GIVEN and health.asked_on is not None and health.asked_on != overview.today)
    for entry in overview.entries:
        if isinstance(entry, VisitEntry):
            open_today = entry.on == overview.today and entry.status is TreatmentStatus.OPEN
            card = VisitCard(entry, overview.today, ask_health=ask and open_today)
            card.opened.connect(on_open)
            card.compare_asked.connect(on_compare)
            card.unchanged_asked.connect(on_unchanged)
            timeline.add_visit(card, today=card.is_today)
        else:
            icon, words = event_words(entry)
            timeline.add_event(icon, words, day_words(entry.on, overview.today))


def day_words(day: date, today: date) -> str:
    """`15 okt`, with the year when it is another one."""
    english = current_language().value == "en"
    return short_date(day, english=english) if day.year == today.year else short_date_with_year(day, english=english)


def event_words(entry: EventEntry) -> tuple[str, str]:
    """Icon and sentence of a small event."""
    if entry.request is not None:
        return _request_words(entry.request, asked=entry.kind is EventKind.ASKED)
    return _other_words(entry)


def _other_words(entry: EventEntry) -> tuple[str, str]:
    names = ", ".join(render(Text(CONSENT_LABELS[kind])) for kind in entry.consents)
    one = len(entry.consents) == 1
    match entry.kind:
        case EventKind.REGISTERED:
            return "user-plus", tr("Dossier begonnen")
        case EventKind.INFORMED:
            return "info", tr("Privacyinformatie gegeven")
        case EventKind.SIGNED_ON_SCREEN:
            words = tr("Getekend op het scherm: {names}", names=names) if one else tr(
                "{n} toestemmingen getekend op het scherm", n=len(entry.consents))
            return "signature", words
        case EventKind.SIGNED_ON_PAPER:
            words = tr("Getekend op papier: {names}", names=names) if one else tr(
                "{n} toestemmingen getekend op papier", n=len(entry.consents))
            return "file-check", words
        case EventKind.TICKED:
            return "square-check", tr("Toestemming aangevinkt: {names}", names=names)
        case EventKind.REFUSED:
            return "circle-minus", tr("Geen toestemming: {names}", names=names)
        case EventKind.LEFT:
            return "log-out", "" if entry.left is None else _left_words(entry.left)
        case EventKind.WITHDRAWN | EventKind.ASKED | EventKind.ANSWERED:  # a request had its words above
            return "undo-2", tr("Ingetrokken: {names}", names=names)
        case EventKind.OVER:
            return "calendar-x", tr("Termijn voorbij: {names}", names=names)


def _request_words(request: Request, *, asked: bool) -> tuple[str, str]:
    """That it came, and how it ended; that a copy was given is the owner's own statement."""
    kind = qt_translate(REQUEST_LABELS[request.kind])
    if asked:
        return "inbox", tr("{kind} ontvangen", kind=kind)
    if request.outcome is Outcome.GRANTED and request.kind in (RequestKind.ACCESS, RequestKind.PORTABILITY):
        return "file-check", tr("{kind}: dossier meegegeven", kind=kind)
    outcome = qt_translate(OUTCOME_LABELS[request.outcome or Outcome.ANSWERED])
    return "file-check", tr("{kind}: {outcome}", kind=kind, outcome=outcome)


def _left_words(copy: Disclosure) -> str:
    """What left, for whom and, when it was put in a folder, where: the owner may have to find it again (J-26)."""
    who = render(Text(RECIPIENT_NOUNS[copy.recipient_type]))
    if copy.recipient:
        who = tr("{kind}: {name}", kind=render(Text(RECIPIENT_LABELS[copy.recipient_type])), name=copy.recipient)
    what = ", ".join(qt_translate(part) for part in copy.contents)
    words = tr("Buiten de kluis gezet voor {who}: {what}", who=who, what=what)
    if copy.place:
        words = tr("{what}, in {place}", what=words, place=copy.place)
    if copy.state is DisclosureState.DONE:
        return words
    return tr("{what} (misschien wel, misschien niet naar buiten gegaan)", what=words)


def _facts(entry: VisitEntry) -> str:
    """`Hele gezicht · pen 0,5 mm, stand 3 · Hyaluronserum, lot HS-2608-14`."""
    zones = ", ".join(zone_words(zone) for zone in entry.zones)
    device = ", ".join(part for part in (entry.device, entry.device_settings) if part)
    products = [
        tr("{product}, lot {lot}", product=use.product, lot=use.lot) if use.lot else use.product
        for use in entry.products
    ]
    parts = [zones[:1].upper() + zones[1:], device, *products]
    return " · ".join(part for part in parts if part)


def zone_words(zone: str) -> str:
    """The zone's label; one that was typed stands for itself."""
    return render(Text(AREAS[zone])) if zone in AREAS else zone


def _missing(entry: VisitEntry) -> str:
    return needed_words(entry.missing) if entry.long_record else unfilled_words(entry.missing)
