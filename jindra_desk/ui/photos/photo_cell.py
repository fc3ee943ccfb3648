"""One photo in the grid of the photo tab: the picture, what is known of it, and what can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from jindra_desk.application.photos.photos import PhotoCard
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.base.wording import field_date
from jindra_desk.domain.consents.publication import PLACES
from jindra_desk.domain.photos.photo import Photo, PhotoPurpose
from jindra_desk.ui.photos.gallery import area_word, moment_word, pose_word, short_caption, spoken
from jindra_desk.ui.photos.thumbnail_button import ThumbnailButton
from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.feedback.tag import Tag
from jindra_desk.ui.widgets.inputs.buttons import IconButton
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

CELL_WIDTH = 184


class PhotoCell(QWidget):
    """Signals carry nothing: the tab knows which photo it is."""

    opened = Signal()
    portrait_asked = Signal(bool)
    approval_asked = Signal(object, bool)  # the ConsentKind of the place
    removal_asked = Signal()

    def __init__(self, card: PhotoCard, pixmap: QPixmap | None, this_year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        photo = card.photo
        self.picture: QPushButton = ThumbnailButton(pixmap, spoken(photo), QSize(CELL_WIDTH, 138))
        self.picture.clicked.connect(self.opened)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setFixedWidth(CELL_WIDTH)
        more = IconButton("ellipsis", tr("Meer: {what}", what=spoken(photo)))
        more.clicked.connect(lambda: self._open_menu(more))
        title = QHBoxLayout()
        title.setSpacing(4)
        title.addWidget(Label(short_caption(photo, this_year), Role.STRONG))
        if card.is_portrait:
            title.addWidget(Tag(tr("Portret"), State.ACCENT))
        title.addStretch(1)
        title.addWidget(more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.picture)
        column.addLayout(title)
        if photo.purpose is PhotoPurpose.PORTRAIT:
            column.addWidget(Label(tr("Alleen voor bij de naam"), Role.SMALL_TEXT))
            return
        words = tr("{moment}, {area}, {pose}", moment=moment_word(photo), area=area_word(photo), pose=pose_word(photo))
        column.addWidget(Label(words, Role.SECOND))
        if card.treatment:
            column.addWidget(Label(card.treatment, Role.SMALL_TEXT))
        for line in approval_lines(photo):
            column.addWidget(Label(line, Role.SMALL_TEXT, wrap=True))

    def _open_menu(self, more: QWidget) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Vergelijk"), self.opened.emit)
        if self._card.is_portrait:
            menu.addAction(tr("Niet meer als portret"), lambda: self.portrait_asked.emit(False))
        else:
            menu.addAction(tr("Gebruik als portret"), lambda: self.portrait_asked.emit(True))
        if self._card.photo.purpose is PhotoPurpose.FILE:
            self._add_approvals(menu)
        menu.addSeparator()
        menu.addAction(tr("Verwijder"), self.removal_asked.emit)
        menu.aboutToHide.connect(menu.deleteLater, Qt.ConnectionType.QueuedConnection)
        menu.popup(more.mapToGlobal(QPoint(0, more.height())))

    def _add_approvals(self, menu: QMenu) -> None:
        menu.addSeparator()
        for kind, place in PLACES.items():
            where, stands = render(Text(place)), self._card.photo.stands_for(kind)
            words = (tr("Mag niet meer op: {place}", place=where) if stands
                     else tr("Goedgekeurd voor: {place}", place=where))
            menu.addAction(words, partial(self.approval_asked.emit, kind, not stands))


def approval_lines(photo: Photo) -> list[str]:
    """Where a photo may stand, and where it stood and has to be taken down."""
    lines = []
    for kind, place in PLACES.items():
        approval, where = photo.approval(kind), render(Text(place))
        if approval is None:
            continue
        if approval.ended_on is None:
            lines.append(tr("Mag op {place}, sinds {day}", place=where, day=field_date(approval.on)))
        else:
            lines.append(tr("Niet meer op {place}, sinds {day}. Haal hem daar weg.", place=where,
                            day=field_date(approval.ended_on)))
    return lines
