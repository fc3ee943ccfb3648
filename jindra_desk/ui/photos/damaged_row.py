"""A file of which a part is damaged: named, looked at whole, and only then taken if the owner wants it (trust #14)."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jindra_desk.ui.photos.shown_photo import ShownPhoto
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.data.thumbnails import ThumbnailImage
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import IconButton, PrimaryButton, SecondaryButton, Size
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_WIDEST, _HIGHEST = 560, 400


class DamagedPhotoDialog(Dialog):
    """Shows all that is left of the picture; `wanted` when the owner takes it as it is."""

    wanted = Signal()

    def __init__(self, parent: QWidget, whole: QImage) -> None:
        super().__init__(parent, tr("Een deel van deze foto is beschadigd"), width=_WIDEST + 48)
        words = tr("Dit is de hele foto, zoals hij nu is. Wat erop ontbreekt of grijs is, komt niet terug. "
                   "Kopieer hem liever opnieuw van de camera of telefoon.")
        self.body.addWidget(Label(words, Role.TEXT, Token.INK_2, wrap=True))
        self.setAccessibleDescription(words)
        shown = whole.size().scaled(_WIDEST, _HIGHEST, Qt.AspectRatioMode.KeepAspectRatio)
        size = QSize(max(1, shown.width()), max(1, shown.height()))
        self.picture = ThumbnailImage(QPixmap.fromImage(whole), size=size, name=tr("De hele foto"))
        self.body.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.later_button = SecondaryButton(tr("Niet nu"))
        self.take_button = PrimaryButton(tr("Toch gebruiken"))
        self.add_button(self.later_button)
        self.add_button(self.take_button)
        self.later_button.clicked.connect(self.reject)
        self.take_button.clicked.connect(self._on_take)

    def _on_take(self) -> None:
        self.wanted.emit()
        self.dismiss()


class DamagedRow(QWidget):
    """`taken` carries the ShownPhoto as it was seen; `dropped` when it is let go."""

    taken = Signal(object)
    dropped = Signal()

    def __init__(self, incoming: ShownPhoto, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.incoming = incoming
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(StateLine(tr("{file}: een deel is beschadigd.", file=incoming.photo.name), State.WARN), 1)
        self.look_button = SecondaryButton(tr("Bekijk foto"), size=Size.SMALL)
        self.look_button.clicked.connect(self.look)
        row.addWidget(self.look_button)
        drop = IconButton("x", tr("Deze foto niet bewaren"))
        drop.clicked.connect(self.dropped)
        row.addWidget(drop)

    def look(self) -> DamagedPhotoDialog:
        """Show the whole picture; only from there can it be taken."""
        dialog = DamagedPhotoDialog(self.window(), self.incoming.whole or QImage())
        dialog.wanted.connect(lambda: self.taken.emit(self.incoming.as_seen()))
        dialog.open()
        return dialog
