"""The strip of photos under the compare canvas: which one lies left, which right, and the way to add one."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from jindra_desk.domain.base.ids import PhotoId
from jindra_desk.ui.photos.gallery import Gallery, short_caption, spoken
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.data.thumbnails import AddThumbnailCell, ThumbnailCell

MOST_IN_STRIP = 120
"""A client with thousands of photos holds nothing up (trust #26); an older one is laid from the photo tab."""
_HEIGHT = 98
_KEYS = MappingProxyType({Qt.Key.Key_L: 0, Qt.Key.Key_R: 1})


class StripCell(ThumbnailCell):
    """One photo; L and R lay it left or right."""

    laid = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """L for left, R for right; Enter and Space as a click."""
        side = _KEYS.get(Qt.Key(event.key()))
        if side is not None and not event.modifiers():
            self.laid.emit(side)
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class FilmStrip(QScrollArea):
    """`photo_laid` carries the photo's id and the side (0 left, 1 right)."""

    photo_laid = Signal(str, int)
    adding_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = 0
        self._cells: dict[PhotoId, StripCell] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Filmstrip"))

    @property
    def cells(self) -> dict[PhotoId, StripCell]:
        """The cells by photo."""
        return dict(self._cells)

    def show_gallery(self, gallery: Gallery, this_year: int, laid: Collection[PhotoId | None] = ()) -> None:
        """Show the photos that can be compared, oldest first: the newest of them, and those that are `laid`."""
        page = QWidget()
        page.setObjectName("pageContent")
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 12)
        row.setSpacing(10)
        self._cells = {}
        newest = gallery.comparable[-MOST_IN_STRIP:]
        for card in (*(card for card in gallery.comparable[:-MOST_IN_STRIP] if card.photo.id in laid), *newest):
            cell = StripCell(short_caption(card.photo, this_year), gallery.pixmap(card.photo.id))
            cell.setAccessibleName(spoken(card.photo))
            cell.setToolTip(tr("{what}. L legt hem links, R rechts.", what=spoken(card.photo)))
            cell.clicked.connect(partial(self._on_clicked, card.photo.id))
            cell.laid.connect(partial(self.photo_laid.emit, card.photo.id))
            self._cells[card.photo.id] = cell
            row.addWidget(cell)
        adding = AddThumbnailCell(tr("Foto toevoegen"))
        adding.clicked.connect(self.adding_asked)
        row.addWidget(adding)
        row.addStretch(1)
        self.setWidget(page)

    def set_side(self, side: int) -> None:
        """A click lays a photo on this side."""
        self._side = side

    def mark(self, left: PhotoId | None, right: PhotoId | None) -> None:
        """Show which two are on the canvas."""
        for photo_id, cell in self._cells.items():
            cell.setChecked(photo_id in (left, right))

    def _on_clicked(self, photo_id: PhotoId, _checked: bool = False) -> None:
        self.photo_laid.emit(photo_id, self._side)
