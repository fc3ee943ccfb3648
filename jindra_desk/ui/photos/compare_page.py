"""Two photos of one client compared: side by side or under a divider, zoomed and moved together (A-09)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.photos.photos import PhotoGone, photo_picture, view_photos
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import ClientId, PhotoId
from jindra_desk.domain.photos.photo import Moment, Photo
from jindra_desk.ui.navigation.routes import ClientRoute, CompareRoute, Route
from jindra_desk.ui.navigation.screen import Screen
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.photos.compare_canvas import CompareCanvas
from jindra_desk.ui.photos.compare_scene import CompareMode
from jindra_desk.ui.photos.compare_side import CompareSide
from jindra_desk.ui.photos.film_strip import FilmStrip
from jindra_desk.ui.photos.gallery import Gallery, area_word, chip_words, load_gallery
from jindra_desk.ui.photos.mip_levels import MipLevels, decode
from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.measures import COLUMN_GAP, ONE_COLUMN_BELOW, WINDOW_EDGE
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.data.avatar import Avatar
from jindra_desk.ui.widgets.feedback.empty import EmptyState
from jindra_desk.ui.widgets.inputs.buttons import IconButton, Size
from jindra_desk.ui.widgets.inputs.segments import Segments
from jindra_desk.ui.widgets.layout.page import ScrollPage
from jindra_desk.ui.widgets.paint.label import Label

_SIDE_WIDTH = 300
_TOP = 24


class ComparePage(Screen):
    """Opened with `client` and, when known, `left` and `right`; else the first before and the last after."""

    key = "compare"
    rail_item = "clients"

    def __init__(self, workbench: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._client_id = ClientId("")
        self._shown: list[PhotoId | None] = [None, None]
        self._gallery: Gallery | None = None
        self._avatar = Avatar("", 48)
        self._name = Label("", Role.SECOND)
        self.title = Label(tr("Foto’s vergelijken"), Role.TITLE)
        self._modes = Segments([(CompareMode.SIDE, tr("Naast elkaar")), (CompareMode.SLIDER, tr("Schuif"))],
                               CompareMode.SLIDER, name=tr("Manier van vergelijken"))
        self._sides = Segments([(0, tr("Links")), (1, tr("Rechts"))], 0, name=tr("Kies een foto voor"))
        self._back = IconButton("arrow-left", tr("Terug naar de foto’s"), size=Size.NORMAL)
        self.canvas = CompareCanvas()
        self.strip = FilmStrip()
        self.side = CompareSide()
        self.empty = EmptyState("images", tr("Nog geen twee foto’s"),
                                 tr("Vergelijken kan met twee foto’s of meer. Voeg er een toe."), tr("Naar foto’s"))
        self._lay_out()
        self._connect()

    # --- what the shell asks -------------------------------------------------------------------------------

    def opened(self, route: Route) -> None:
        """Show a pair of one client's photos."""
        to = CompareRoute.of(route)
        self._client_id = to.client
        self._shown = [to.left, to.right]
        self.canvas.reset()
        for side in (0, 1):
            self.canvas.set_picture(side, None, "", "")
        self._workbench.act(self, "compare.view", partial(view_photos, client_id=self._client_id))
        self._load()

    def route(self) -> CompareRoute:
        """The same pair."""
        return CompareRoute(self._client_id, self._shown[0], self._shown[1])

    def apply_changes(self, changes: ChangeSet) -> None:
        """Reload when photos or consents of this client changed."""
        if changes.touches(Topic.PHOTO, Topic.CONSENT, client=self._client_id):
            self._load()

    # --- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._name)
        titles.addWidget(self.title)
        header = QHBoxLayout()
        header.setContentsMargins(WINDOW_EDGE, 0, WINDOW_EDGE, 0)
        header.setSpacing(14)
        header.addWidget(self._back)
        header.addWidget(self._avatar)
        header.addLayout(titles, 1)
        header.addWidget(self._modes)
        below = QHBoxLayout()
        below.setSpacing(16)
        choosing = QVBoxLayout()
        choosing.setSpacing(4)
        choosing.addWidget(Label(tr("Een klik legt hem"), Role.SMALL_TEXT))
        choosing.addWidget(self._sides)
        choosing.addStretch(1)
        below.addWidget(self.strip, 1)
        below.addLayout(choosing)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(14)
        left.addWidget(self.canvas, 1)
        left.addWidget(self.empty)
        left.addLayout(below)
        self._scroll = ScrollPage(margins=(WINDOW_EDGE, 0, WINDOW_EDGE, 12))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(COLUMN_GAP)
        self._columns.addWidget(self._left, 1)
        self._columns.addWidget(self.side, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll.body.addLayout(self._columns, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, _TOP, 0, 0)
        page.setSpacing(18)
        page.addLayout(header)
        page.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self._modes.changed.connect(lambda mode: self.canvas.set_mode(CompareMode(mode)))
        self._sides.changed.connect(lambda side: self.strip.set_side(int(side)))
        self.strip.photo_laid.connect(lambda photo_id, side: self.lay(PhotoId(photo_id), side))
        self.strip.adding_asked.connect(self._open_photos)
        self.empty.button_clicked.connect(self._open_photos)
        self._back.clicked.connect(self._open_photos)
        self.side.consent_asked.connect(
            lambda: self._workbench.navigator.open(ClientRoute(self._client_id, "consents")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1180 px the right column goes under the canvas."""
        super().resizeEvent(event)
        self._fold()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the window from the start."""
        super().showEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow = self.window().width() < ONE_COLUMN_BELOW
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.side.setMinimumWidth(0 if narrow else _SIDE_WIDTH)
        self.side.setMaximumWidth(16_777_215 if narrow else _SIDE_WIDTH)
        if narrow:
            self._left.setFixedHeight(max(420, self._scroll.viewport().height() - 24))
        else:
            self._left.setMinimumHeight(0)
            self._left.setMaximumHeight(16_777_215)

    # --- showing -------------------------------------------------------------------------------------------

    def _load(self) -> None:
        client_id = self._client_id
        self._workbench.ask(self, "compare.load", lambda session: load_gallery(session, client_id), self._on_loaded,
                            coalesce_key="compare.load")

    def _on_loaded(self, gallery: Gallery) -> None:
        self._gallery = gallery
        overview = gallery.overview
        self._name.setText(overview.name.display)
        self._avatar.set_initials(overview.name.avatar_initials)
        self._avatar.set_pixmap(gallery.portrait_pixmap())
        self.strip.show_gallery(gallery, self._workbench.clock.today().year, self._shown)
        pair = choose_pair([card.photo for card in gallery.comparable], self._shown[0], self._shown[1])
        enough = len(gallery.comparable) >= 2
        self.canvas.setVisible(enough)
        self.empty.setVisible(not enough)
        for side in (0, 1):
            self._lay(pair[side], side)
        self._shown_changed()

    def lay(self, photo_id: PhotoId, side: int) -> None:
        """Put a photo left (0) or right (1)."""
        self._lay(photo_id, side)
        self._shown_changed()

    def _lay(self, photo_id: PhotoId | None, side: int) -> None:
        self._shown[side] = photo_id
        if photo_id is None:
            self.canvas.set_picture(side, None, "", "")
            return
        self.canvas.set_waiting(tr("De foto komt eraan"))
        self._workbench.ask(self, "compare.picture", lambda session: photo_picture(session, photo_id),
                            partial(self._decode, photo_id, side), self._on_no_picture)

    def _on_no_picture(self, error: JindraError) -> None:
        """A photo that was just removed is answered by the reload that comes with its removal."""
        self.canvas.set_waiting("")
        if not isinstance(error, PhotoGone):
            self._workbench.error_raised.emit(error)

    def _decode(self, photo_id: PhotoId, side: int, jpeg: bytes) -> None:
        self._workbench.run_apart(self, "compare.decode", lambda _context: decode(jpeg),
                                  partial(self._show, photo_id, side))

    def _show(self, photo_id: PhotoId, side: int, picture: MipLevels | None) -> None:
        card = self._gallery.card(photo_id) if self._gallery is not None else None
        if self._shown[side] != photo_id or card is None:
            return
        self.canvas.set_picture(side, picture, *chip_words(card.photo))
        self.canvas.set_waiting("")

    def _shown_changed(self) -> None:
        left, right = (self._photo(photo_id) for photo_id in self._shown)
        self.strip.mark(*self._shown)
        self.side.show_pair(left, right)
        if self._gallery is not None:
            self.side.show_gate(self._gallery.overview, left, right)
        same = left is not None and right is not None and left.area == right.area
        area = area_word(left) if same and left is not None else ""
        self.title.setText(tr("Foto’s vergelijken: {area}", area=area) if area else tr("Foto’s vergelijken"))

    def _photo(self, photo_id: PhotoId | None) -> Photo | None:
        card = self._gallery.card(photo_id) if self._gallery is not None else None
        return None if card is None else card.photo

    def _open_photos(self) -> None:
        self._workbench.navigator.open(self.route().behind)


def choose_pair(photos: list[Photo], left: PhotoId | None, right: PhotoId | None
                ) -> tuple[PhotoId | None, PhotoId | None]:
    """The pair to begin with: what was asked for, else the newest photo and the oldest like it.

    'Like it' is the same area and pose, else the same area; a before comes before a during. `photos` oldest first.
    The older one is left, unless both were asked for.
    """
    known = {photo.id: photo for photo in photos}
    if len(photos) < 2:
        return None, None
    last = known.get(right) if right is not None else None
    if last is None:
        last = [photo for photo in photos if photo.id != left][-1]
    first = known.get(left) if left is not None else None
    if first is None:
        others = [photo for photo in photos if photo.id != last.id]
        like = last
        first = min(others, key=lambda p: (p.area != like.area, p.pose is not like.pose, p.moment is not Moment.BEFORE,
                                           p.taken_on))
        if first.taken_on > last.taken_on:
            first, last = last, first
    return first.id, last.id
