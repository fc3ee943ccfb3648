"""The right column of the compare page: what may honestly be compared, what is known, and what may leave (A-09)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.photos.photos import PhotoOverview
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.base.wording import field_date
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState
from jindra_desk.domain.consents.publication import PLACES
from jindra_desk.domain.photos.photo import Photo
from jindra_desk.ui.photos.gallery import area_word, moment_word, pose_word
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.feedback.readiness_light import LampLine
from jindra_desk.ui.widgets.feedback.tag import CheckLine
from jindra_desk.ui.widgets.inputs.buttons import LinkButton
from jindra_desk.ui.widgets.layout.card import Card
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State


class CompareSide(QWidget):
    """Two cards; `consent_asked` when the owner wants to see the consents."""

    consent_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._lamp = LampLine(State.NEUTRAL, tr("Kies twee foto’s"), "")
        self._lines = [CheckLine("", State.NEUTRAL) for _ in range(4)]
        self._honest = Label("", Role.SECOND, wrap=True)
        known = Card()
        known.body.addWidget(self._lamp)
        for line in self._lines:
            known.body.addWidget(line)
        known.body.addWidget(self._honest)
        column.addWidget(known)
        self._gate_icon = IconLabel("lock", 17, Token.INK_2)
        self.gate_title = Label("", Role.HEADING)
        self.gate_text = Label("", Role.SECOND, wrap=True)
        self.gate_link = LinkButton(tr("Bekijk toestemming"))
        self.gate_link.clicked.connect(self.consent_asked)
        gate = Card(spacing=6)
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(self._gate_icon)
        title.addWidget(self.gate_title, 1)
        link = QHBoxLayout()
        link.addWidget(self.gate_link)
        link.addStretch(1)
        gate.body.addLayout(title)
        gate.body.addWidget(self.gate_text)
        gate.body.addLayout(link)
        column.addWidget(gate)
        column.addStretch(1)

    def show_pair(self, left: Photo | None, right: Photo | None) -> None:
        """Say what was noted of both, and only from that how well they compare: nothing was measured."""
        for line in self._lines:
            line.setVisible(left is not None and right is not None)
        if left is None or right is None:
            self._lamp.set(State.NEUTRAL, tr("Kies twee foto’s"), tr("Klik op een foto hieronder."))
            self._honest.setText("")
            return
        same_area, same_pose = left.area == right.area, left.pose is right.pose
        if same_area and same_pose:
            self._lamp.set(State.OK, tr("Zelfde houding"), tr("en hetzelfde gebied"))
        elif same_area:
            self._lamp.set(State.WARN, tr("Andere houding"), tr("Vergelijk met beleid"))
        else:
            self._lamp.set(State.WARN, tr("Ander gebied"), tr("Dit zijn foto’s van iets anders"))
        pairs = (
            (tr("Gebied"), same_area, area_word(left), area_word(right)),
            (tr("Houding"), same_pose, pose_word(left), pose_word(right)),
            (tr("Moment"), None, moment_word(left).lower(), moment_word(right).lower()),
            (tr("Datum"), None, field_date(left.taken_on), field_date(right.taken_on)),
        )
        for line, (name, same, first, second) in zip(self._lines, pairs, strict=True):
            both = first if first == second else tr("{first} en {second}", first=first, second=second)
            state = State.NEUTRAL if same is None else State.OK if same else State.WARN
            icon = "info" if same is None else None
            line.set(name, state, both, icon)
        self._honest.setText(tr("Volgens wat je bij de foto’s noteerde. Licht, schaal en hoek zijn niet gemeten."))

    def show_gate(self, overview: PhotoOverview, left: Photo | None = None, right: Photo | None = None) -> None:
        """Say whether these two photos may be used outside the file: each is approved by itself."""
        name = overview.name.given or overview.name.display
        asked = ConsentState.GIVEN in (overview.publication, overview.social)
        pair = [photo for photo in (left, right) if photo is not None]
        places = [render(Text(place)) for kind, place in PLACES.items()
                  if pair and all(photo.stands_for(kind) for photo in pair)]
        self._gate_icon.set(*(("circle-check", Token.OK) if places else ("lock", Token.INK_2)))
        self.gate_title.setText(tr("Mag op: {places}", places=", ".join(places)) if places
                                 else tr("Alleen voor het dossier"))
        closed = tr("Kopiëren, printen en exporteren voor publicatie kan niet.")
        if places:
            text = tr("{name} keurde deze foto’s daarvoor goed.", name=name)
        elif asked:
            text = tr("Niet elke foto hier is goedgekeurd. Noteer het bij de foto’s, per foto.")
        else:
            text = f"{_no_to_each(overview)} {closed}"
        self.gate_text.setText(text)


def _no_to_each(overview: PhotoOverview) -> str:
    """Why no place may show them: each place was asked by itself, and a no to one is no no to the other."""
    day = overview.publication_decided_on
    states = {ConsentKind.PHOTOS_PUBLICATION: overview.publication, ConsentKind.PHOTOS_SOCIAL: overview.social}
    if set(states.values()) == {ConsentState.NOT_ASKED}:
        return tr("Publiceren is niet gevraagd.")
    words = {ConsentState.REFUSED: tr("geweigerd"), ConsentState.WITHDRAWN: tr("ingetrokken")}
    told = []
    for kind, state in states.items():
        word = tr("afgelopen") if kind in overview.over else words.get(state, tr("niet gevraagd"))
        if kind is ConsentKind.PHOTOS_PUBLICATION and day is not None and state in words:
            word = tr("{what} op {day}", what=word, day=day)
        place = render(Text(PLACES[kind]))
        told.append(tr("{place}: {words}.", place=place[:1].upper() + place[1:], words=word))
    return " ".join(told)
