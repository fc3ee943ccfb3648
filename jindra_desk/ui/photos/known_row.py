"""A file whose very picture is there already: named, and taken a second time only if the owner wants it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jindra_desk.application.photos.batch import Incoming
from jindra_desk.ui.photos.shown_photo import ShownPhoto
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.data.thumbnails import ThumbnailImage
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import IconButton, SecondaryButton, Size
from jindra_desk.ui.widgets.paint.state import State


class KnownRow(QWidget):
    """`taken` carries the ShownPhoto when the owner wants it all the same; `dropped` when it is let go."""

    taken = Signal(object)
    dropped = Signal()

    def __init__(self, incoming: ShownPhoto, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.incoming = incoming
        pixmap = None if incoming.thumbnail is None else QPixmap.fromImage(incoming.thumbnail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(ThumbnailImage(pixmap, name=tr("Nieuwe foto")))
        row.addWidget(StateLine(_words(incoming.photo), State.WARN), 1, Qt.AlignmentFlag.AlignVCenter)
        self.take_button = SecondaryButton(tr("Toch gebruiken"), size=Size.SMALL)
        self.take_button.clicked.connect(lambda: self.taken.emit(self.incoming))
        row.addWidget(self.take_button)
        drop = IconButton("x", tr("Deze foto niet bewaren"))
        drop.clicked.connect(self.dropped)
        row.addWidget(drop)


def _words(incoming: Incoming) -> str:
    if incoming.known is None:
        return tr("{file}: deze foto staat hier al tussen.", file=incoming.name)
    if incoming.known.taken_on is None:
        return tr("{file}: deze foto staat al in een ander dossier. Kijk na of je de goede cliënt voor je hebt.",
                  file=incoming.name)
    return tr("{file}: deze foto staat al in dit dossier, bij {day}.", file=incoming.name,
              day=incoming.known.taken_on)
