"""The preview beside the table: two clocks, what goes, what stays, why, until when, the ticks and the button."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.erasure.destroy import ErasurePreview
from jindra_desk.domain.base.dates import months_between
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.base.wording import short_date_with_year
from jindra_desk.domain.erasure.lines import LineKind, PlanLine
from jindra_desk.domain.erasure.plan import reason_label
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.records.record_classes import RecordClass
from jindra_desk.domain.retention.engine import ClassRetention, clock_parts
from jindra_desk.domain.retention.term_ends import TermState
from jindra_desk.domain.retention.wording import clock_wording
from jindra_desk.ui.forms.kept_focus import focus_by_name, focused_name
from jindra_desk.ui.retention.preview_foot import PreviewFoot
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import current_language, qt_translate, render, tr
from jindra_desk.ui.widgets.data.retention_clock import ClockLine, RetentionClock
from jindra_desk.ui.widgets.feedback.empty import EmptyState
from jindra_desk.ui.widgets.inputs.buttons import IconButton
from jindra_desk.ui.widgets.inputs.choices import CheckBox
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.layout.card import Card
from jindra_desk.ui.widgets.layout.growing import RING_ROOM, GrowingArea, beside_growing
from jindra_desk.ui.widgets.layout.rows import TwoLines
from jindra_desk.ui.widgets.layout.scroll_places import ScrollPlaces
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.key_hint import Divider
from jindra_desk.ui.widgets.paint.label import Label

_ICONS = MappingProxyType({
    LineKind.FILE: "folder-x", LineKind.PHOTOS: "image-off", LineKind.CONSENTS: "file-text",
    LineKind.DOCUMENTS: "file-text", LineKind.RECEIPTS: "receipt-text", LineKind.REQUESTS: "inbox",
    LineKind.REASON: "scale",
    LineKind.UNTIL: "calendar-check", LineKind.NOTHING: "minus", LineKind.WARNING: "triangle-alert",
    LineKind.PAPER: "file-text", LineKind.PHONE: "smartphone", LineKind.MESSAGES: "message-circle",
    LineKind.COPIES: "hard-drive", LineKind.RECIPIENT: "send",
    LineKind.PUBLISHED: "external-link",
    LineKind.PARENT: "users",
})


_MOST_HEIGHT = 16_777_215
_END_ROOM = 24
"""Of the last line more than its edge is seen."""
_STEP, _OVERLAP = 60, 40
_LOW = 400
"""Below this height of the card the ticks would leave nothing of what it tells."""


def reason_options(*, term_over: bool) -> list[tuple[object, str]]:
    """Why a file goes, in the words of the certificate; no free text, since it would reach ledger and certificate."""
    return [(reason, qt_translate(reason_label(reason, term_over=term_over))) for reason in ErasureReason]


class PreviewCard(Card):
    """Shows one client's erasure before it happens. Knows nothing of jobs; the page listens."""

    closed = Signal()
    reason_changed = Signal(object)
    paper_ticked = Signal(bool)
    phone_ticked = Signal(bool)
    file_asked = Signal()
    scrolled = Signal()
    """Another part of what is told is on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=20 - RING_ROOM, spacing=6, parent=parent)
        self._content = QWidget()
        self.who = ""
        self._client_id: ClientId | None = None
        self._area = GrowingArea()
        self._column = QVBoxLayout()
        self._ticks, self._end = QWidget(), QWidget()
        self._low = False
        self.foot = PreviewFoot()
        self.body.addWidget(self._content, 1)
        self._foot_row = beside_growing(self.foot)
        self.body.addLayout(self._foot_row)
        self.show_nothing()

    def take_foot(self) -> None:
        """Hold the buttons here."""
        shown = not self.foot.isHidden()
        self._foot_row.addWidget(self.foot)
        self.foot.setVisible(shown)

    def fit(self, room: int | None) -> None:
        """Take at most `room` pixels of height, all there is with None. The ticks are in sight from the start: above
        the buttons, or under the reason where there is no room for them there.
        """
        self.setMaximumHeight(_MOST_HEIGHT if room is None else room)
        self._low = room is None or room < _LOW
        if self._client_id is not None:
            self._place_ticks()

    @property
    def is_seen(self) -> bool:
        """Whether the head of what is told, the reason, is on the screen."""
        reason = self._content.findChild(ComboField)
        return reason is not None and not reason.visibleRegion().isEmpty()

    @property
    def end_is_seen(self) -> bool:
        """Whether the last line of what is told is on the screen."""
        area = self._area
        above = area.verticalScrollBar().value() + area.viewport().height()
        return (self._client_id is not None and above >= area.heightForWidth(area.width()) - _END_ROOM
                and not self._end.visibleRegion().isEmpty())

    def read_on(self) -> None:
        """Bring what comes next in what scrolls here into view."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + max(_STEP, self._area.viewport().height() - _OVERLAP))

    def show_nothing(self) -> None:
        """Nobody is chosen."""
        self.who = ""
        self._client_id = None
        self.foot.hide()
        holder = self._fresh()
        holder.addWidget(EmptyState("hourglass", tr("Kies een dossier"),
                                    tr("Hier zie je vooraf wat er weggaat, wat blijft, waarom en tot wanneer.")))
        holder.addStretch(1)

    def show_preview(self, preview: ErasurePreview, policy: Policy, today: date, *, watched: bool) -> None:
        """Show what a destruction would do; the focus stays on the part of that name."""
        focused = focused_name(self._content)
        before = self._area.verticalScrollBar().value() if self._client_id == preview.client.id else 0
        self._client_id = preview.client.id
        whole = self._fresh()
        name = preview.client.name
        self.who = name.privacy_initials if watched else name.display
        whole.addLayout(self._head())
        clocks = QWidget()
        clocks.setLayout(self._clocks(preview, policy, today))
        whole.addLayout(beside_growing(clocks))
        whole.addLayout(beside_growing(Divider()))
        area = self._area = GrowingArea(spacing=6)
        whole.addWidget(area, 1)
        column = area.body
        self._reason = ComboField(tr("Reden"), reason_options(term_over=preview.term_over))
        self._reason.set_value(preview.plan.reason)
        self._reason.changed.connect(self.reason_changed)
        column.addWidget(self._reason)
        self._column = whole
        self._ticks = self._make_ticks(preview)
        self._place_ticks()
        plan = preview.plan
        blocks = ((tr("Gaat weg"), Token.BAD, plan.goes), (tr("Blijft"), Token.OK, plan.stays),
                  (tr("Waarom"), Token.INK_2, plan.why), (tr("Tot wanneer"), Token.INK_2, plan.until),
                  (tr("Buiten de kluis"), Token.INK_2, plan.elsewhere))
        for title, token, lines in blocks:
            if lines:
                self._block(column, title, token, [hide_name(line, preview) for line in lines] if watched else lines)
        self._end = QWidget()
        self._end.setFixedHeight(1)
        column.addWidget(self._end)
        column.addStretch(1)
        area.verticalScrollBar().valueChanged.connect(lambda _place: self.scrolled.emit())
        self.foot.show_preview(preview, today)
        if focused:
            focus_by_name(self._content, focused)
        if before:
            # A tick in the preview reads it again: what is read next stands where it stood.
            ScrollPlaces(area).begin_at(before)

    def _place_ticks(self) -> None:
        """Under the reason in a low window, else under everything that scrolls."""
        if self._low:
            self._area.body.insertWidget(1, self._ticks)
        else:
            self._column.addWidget(self._ticks)

    def _fresh(self) -> QVBoxLayout:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.body.replaceWidget(self._content, holder)
        self._content.hide()
        self._content.deleteLater()
        self._content = holder
        if self.foot.parentWidget() is self:
            self.foot.raise_()  # who only hears the card comes to its buttons after what they are about
        return column

    def _head(self) -> QHBoxLayout:
        row = beside_growing(Label(self.who, Role.NAME))
        row.setStretch(0, 1)
        open_file = IconButton("external-link", tr("Open het dossier"))
        open_file.clicked.connect(self.file_asked)
        row.addWidget(open_file)
        close = IconButton("x", tr("Sluit het voorbeeld"))
        close.clicked.connect(self.closed)
        row.addWidget(close)
        return row

    def _clocks(self, preview: ErasurePreview, policy: Policy, today: date) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(4)
        file, books = preview.retention.file, preview.retention.of(RecordClass.BOOKKEEPING)
        row.addWidget(clock_line(file, tr("Dossier"), policy, today, accent=True), 1)
        if books.state is not TermState.NO_TERM:
            row.addWidget(clock_line(books, tr("Boekhouding"), policy, today, accent=False), 1)
        return row

    @staticmethod
    def _block(column: QVBoxLayout, title: str, token: Token, lines: Sequence[PlanLine]) -> None:
        column.addSpacing(2)
        column.addWidget(Label(title, Role.SMALL_STRONG, token))
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(IconLabel(_ICONS[line.kind], 18, token), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(TwoLines(render(line.text), render(line.note) if line.note else "", title_role=Role.TEXT,
                                   wrap=True), 1)
            column.addLayout(row)

    def _make_ticks(self, preview: ErasurePreview) -> QWidget:
        client = preview.client
        made = QWidget()
        ticks = QVBoxLayout(made)
        ticks.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        ticks.setSpacing(0)
        if client.paper_file:
            paper = CheckBox(tr("Papieren kaart is vernietigd"))
            paper.setChecked(client.paper_destroyed_on is not None)
            paper.toggled.connect(self.paper_ticked)
            ticks.addWidget(paper)
        if client.photos_on_phone:
            phone = CheckBox(tr("Foto’s zijn van mijn telefoon"))
            phone.toggled.connect(self.phone_ticked)
            ticks.addWidget(phone)
        return made


def hide_name(line: PlanLine, preview: ErasurePreview) -> PlanLine:
    """The line with initials for every client's name in it, while someone looks along."""
    shown = {preview.book_name: preview.client.name.privacy_initials}
    shown.update((one.name.display, one.name.privacy_initials) for one in preview.parents)
    return replace(line, text=_hidden(line.text, shown))


def _hidden(words: Text, shown: Mapping[str, str]) -> Text:
    values = {gap: _hidden(value, shown) if isinstance(value, Text) else shown.get(value, value)
              if isinstance(value, str) else value for gap, value in words.values.items()}
    return Text(words.template, values)


def days_left(keep_through: date | None, today: date) -> int | None:
    """How many days are left where the lists count in days, which is within two months; None otherwise."""
    if keep_through is None or keep_through < today or months_between(today, keep_through) >= 2:
        return None
    return (keep_through - today).days


def clock_line(row: ClassRetention, title: str, policy: Policy, today: date, *, accent: bool) -> ClockLine:
    """A clock with its title, last day and what that means."""
    parts = clock_parts(row, policy, today)
    if row.state is TermState.HELD:  # the day may be past: no term runs, and none is late
        still = RetentionClock(parts=parts.total, size=58, accent=accent)
        still.set_left(parts.total, "–", description=f"{title}. {render(row.reason)}")
        return ClockLine(still, title, tr("Vastgehouden"), render(row.reason))
    clock = RetentionClock(parts=parts.total, unit=tr("jaar") if parts.years else tr("mnd"), size=58, accent=accent)
    past = row.state is TermState.OVERDUE
    days = days_left(row.keep_through, today)
    if days is not None and not past:  # as the chip says it: in days where no two whole months are left
        clock = RetentionClock(parts=parts.total, unit=tr("dag") if days == 1 else tr("dgn"), size=58, accent=accent)
    clock.set_left(parts.left, str(parts.left if days is None or past else days), past=past)
    english = current_language().value == "en"
    day = short_date_with_year(row.keep_through, english=english) if row.keep_through else tr("geen einddatum")
    line = ClockLine(clock, title, day, render(clock_wording(row, today)))
    for words in line.lines if past else ():
        words.set_token(Token.BAD)
    return line
