"""The grid of photos, newest first; bounded, so that a client with thousands of them holds nothing up (trust #26)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.photos.photos import PhotoCard
from jindra_desk.ui.photos.gallery import Gallery
from jindra_desk.ui.photos.photo_cell import PhotoCell
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import LinkButton
from jindra_desk.ui.widgets.inputs.flow import FlowLayout

PHOTOS_AT_ONCE = 48
"""How many are laid out at a time; the rest as the owner asks for them."""


class PhotoGrid(QWidget):
    """Signals carry the PhotoCard that is meant."""

    opened = Signal(object)
    portrait_asked = Signal(object, bool)
    approval_asked = Signal(object, object, bool)
    removal_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        room = QWidget()
        self._flow = FlowLayout(gap=20)
        room.setLayout(self._flow)
        self.more = LinkButton("", icon="chevron-down")
        self.more.clicked.connect(self.show_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(room)
        column.addWidget(self.more)
        self._cells: list[PhotoCell] = []
        self._gallery: Gallery | None = None
        self._this_year = 0

    @property
    def cells(self) -> tuple[PhotoCell, ...]:
        """What is shown."""
        return tuple(self._cells)

    def show_gallery(self, gallery: Gallery, this_year: int) -> None:
        """Show these photos instead, as many as were shown before."""
        wanted = max(PHOTOS_AT_ONCE, len(self._cells))
        while self._flow.count():
            self._flow.takeAt(0)
        for cell in self._cells:
            cell.hide()
            cell.deleteLater()
        self._cells = []
        self._gallery, self._this_year = gallery, this_year
        self._add(wanted)

    def show_more(self) -> None:
        """Lay the next ones out, behind those that are there."""
        self._add(PHOTOS_AT_ONCE)

    def _add(self, wanted: int) -> None:
        if self._gallery is None:
            return
        photos, shown = self._gallery.overview.photos, len(self._cells)
        for card in list(reversed(photos))[shown:shown + wanted]:
            self._cells.append(self._cell(self._gallery, card, self._this_year))
        left = len(photos) - len(self._cells)
        self.more.setText(tr("Toon oudere foto’s (nog {n})", n=left))
        self.more.setVisible(left > 0)

    def _cell(self, gallery: Gallery, card: PhotoCard, this_year: int) -> PhotoCell:
        cell = PhotoCell(card, gallery.pixmap(card.photo.id), this_year)
        cell.opened.connect(partial(self.opened.emit, card))
        cell.portrait_asked.connect(lambda wanted: self.portrait_asked.emit(card, wanted))
        cell.approval_asked.connect(lambda kind, wanted: self.approval_asked.emit(card, kind, wanted))
        cell.removal_asked.connect(partial(self.removal_asked.emit, card))
        self._flow.addWidget(cell)
        return cell
