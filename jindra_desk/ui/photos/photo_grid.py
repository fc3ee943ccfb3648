"""The grid of photos, newest first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.application.photos import PhotoCard
from jindra_desk.ui.photos.gallery import Gallery
from jindra_desk.ui.photos.photo_cell import PhotoCell
from jindra_desk.ui.widgets import FlowLayout


class PhotoGrid(QWidget):
    """Signals carry the PhotoCard that is meant."""

    opened = Signal(object)
    portrait_asked = Signal(object, bool)
    removal_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(gap=20)
        self.setLayout(self._flow)
        self._cells: list[PhotoCell] = []

    @property
    def cells(self) -> tuple[PhotoCell, ...]:
        """What is shown."""
        return tuple(self._cells)

    def show_gallery(self, gallery: Gallery, this_year: int) -> None:
        """Show these photos instead."""
        while self._flow.count():
            self._flow.takeAt(0)
        for cell in self._cells:
            cell.hide()
            cell.deleteLater()
        self._cells = [self._cell(gallery, card, this_year) for card in reversed(gallery.overview.photos)]

    def _cell(self, gallery: Gallery, card: PhotoCard, this_year: int) -> PhotoCell:
        cell = PhotoCell(card, gallery.pixmap(card.photo.id), this_year)
        cell.opened.connect(partial(self.opened.emit, card))
        cell.portrait_asked.connect(lambda wanted: self.portrait_asked.emit(card, wanted))
        cell.removal_asked.connect(partial(self.removal_asked.emit, card))
        self._flow.addWidget(cell)
        return cell
