"""Beside the form: is everything ready, what to think of from last time, and the photos of this visit."""

from __future__ import annotations

from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.clients.overview import PhotoThumb
from jindra_desk.application.treatments.readiness import Readiness, ReadinessLevel, ReadyItem, Remedy
from jindra_desk.application.treatments.visit_form import LastAttention
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.photos.photo import MOMENT_LABELS
from jindra_desk.domain.treatments.treatment import Completeness
from jindra_desk.ui.forms.needed_words import unfilled_words
from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.data.thumbnails import ThumbnailImage
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.feedback.readiness_light import LampLine
from jindra_desk.ui.widgets.feedback.tag import CheckLine
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.inputs.flow import FlowLayout
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_STATES = MappingProxyType(
    {ReadinessLevel.OK: State.OK, ReadinessLevel.NOTE: State.NEUTRAL,
     ReadinessLevel.OPEN: State.WARN, ReadinessLevel.STOP: State.BAD})
_PHOTO = QSize(100, 75)


class ReadyCard(Card):
    """The light: open points first, each with the button that mends it."""

    mend_asked = Signal(object)  # ReadyItem

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=20, spacing=10, parent=parent)
        self.lamp = LampLine(State.OK, "", "")
        self._buttons: list[QWidget] = []
        self.body.addWidget(self.lamp)
        self._items = QVBoxLayout()
        self._items.setSpacing(4)
        self.body.addLayout(self._items)

    def show_readiness(self, found: Readiness) -> None:
        """Show every point; the lamp has the worst of them."""
        title, words = _lamp_words(found)
        self.lamp.set(_STATES[found.light], title, words)
        _empty(self._items)
        self._buttons.clear()
        for item in found.items:
            self._items.addWidget(self._item(item))

    def show_record(self, found: Completeness, *, called_off: bool) -> None:
        """A visit that is over: what counts is its record, and nobody is going to treat."""
        if called_off:
            self.lamp.set(State.NEUTRAL, tr("Ging niet door"), tr("Telt voor geen termijn mee"))
        elif found.complete:
            self.lamp.set(State.OK, tr("Afgerond"), tr("Het verslag is compleet"))
        else:
            self.lamp.set(State.WARN if found.compulsory_missing else State.NEUTRAL, tr("Afgerond"),
                          unfilled_words(found.missing, whole=True))
        _empty(self._items)
        self._buttons.clear()

    def order_tabs(self, before: QWidget) -> None:
        """Let the Tab key come here after `before`: the buttons are made again each time."""
        for button in self._buttons:
            QWidget.setTabOrder(before, button)
            before = button

    def _item(self, item: ReadyItem) -> QWidget:
        if item.light is ReadinessLevel.OK:
            return CheckLine(render(item.title), State.OK)
        detail = "" if item.detail is None else render(item.detail)
        banner = Banner(render(item.title), detail, _STATES[item.light], button=_mend_words(item))
        banner.button_clicked.connect(partial(self.mend_asked.emit, item))
        self._buttons.append(banner.button)
        return banner


class AttentionCard(Card):
    """What was written down the last time to think of (A-08)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=20, spacing=6, parent=parent)
        self._title = SectionTitle(tr("Let op"))
        self._words = Label("", wrap=True)
        self.body.addWidget(self._title)
        self.body.addWidget(self._words)

    def show_attention(self, found: LastAttention | None) -> None:
        """Show it, or hide the card."""
        self.setVisible(found is not None)
        if found is not None:
            self._title.set_side(tr("van {day}", day=found.on))
            self._words.setText(found.words)


class PhotosCard(Card):
    """The photos of this visit, and the way to more."""

    photos_asked = Signal()
    compare_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=20, spacing=12, parent=parent)
        head = QHBoxLayout()
        head.addWidget(Label(tr("Foto’s van dit bezoek"), Role.HEADING), 1)
        self.compare = SecondaryButton(tr("Vergelijk"), icon="columns-2", size=Size.SMALL)
        self.compare.clicked.connect(self.compare_asked)
        self.open = SecondaryButton(tr("Foto’s"), icon="camera", size=Size.SMALL)
        self.open.clicked.connect(self.photos_asked)
        head.addWidget(self.compare)
        head.addWidget(self.open)
        self.body.addLayout(head)
        self._none = Label(tr("Nog geen foto’s bij dit bezoek."), Role.SECOND, wrap=True)
        self.body.addWidget(self._none)
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, gap=8)
        self.body.addWidget(self._holder)

    def show_photos(self, photos: tuple[PhotoThumb, ...]) -> None:
        """Show small pictures, each with its moment."""
        while self._flow.count():
            widget = self._flow.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for photo in photos:
            self._flow.addWidget(_photo_cell(photo))
        self._none.setVisible(not photos)
        self._holder.setVisible(bool(photos))
        self.compare.setVisible(len(photos) > 1)


def _photo_cell(photo: PhotoThumb) -> QWidget:
    pixmap = QPixmap()
    pixmap.loadFromData(photo.thumbnail)
    moment = render(Text(MOMENT_LABELS[photo.moment]))
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(ThumbnailImage(pixmap, size=_PHOTO, name=tr("Foto: {moment}", moment=moment)))
    column.addWidget(Label(moment, Role.SMALL_TEXT))
    return cell


def _lamp_words(found: Readiness) -> tuple[str, str]:
    match found.light:
        case ReadinessLevel.OK | ReadinessLevel.NOTE:
            return tr("Klaar om te behandelen"), tr("Alles in orde")
        case ReadinessLevel.OPEN:
            title = tr("Bijna klaar om te behandelen")
        case ReadinessLevel.STOP:
            title = tr("Nog niet behandelen")
    opened, well = found.open_count, found.ok_count
    first = tr("Eén punt open") if opened == 1 else tr("{n} punten open", n=opened)
    parts = [first]
    if found.reminder_count:
        n = found.reminder_count
        parts.append(tr("één herinnering") if n == 1 else tr("{n} herinneringen", n=n))
    if well:  # every line under these words is counted in them
        parts.append(tr("één in orde") if well == 1 else tr("{n} in orde", n=well))
    return title, ", ".join(parts)


def _mend_words(item: ReadyItem) -> str:
    match item.mend:
        case Remedy.HEALTH_UNCHANGED:
            return tr("Ongewijzigd")
        case Remedy.OPEN_HEALTH:
            return tr("Vul in")
        case Remedy.SIGN:
            return tr("Laat tekenen")
        case Remedy.PHOTOS:
            return tr("Foto’s")
        case Remedy.OPEN_DETAILS:
            return tr("Vul aan")
    return ""


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = None if item is None else item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
