"""One new photo before it is kept: its picture and the four things that are said of it (A-03)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.photos.batch import Described
from jindra_desk.application.photos.photos import PhotoDetails
from jindra_desk.domain.base.ids import TreatmentId
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.photos.photo import AREAS, MOMENT_LABELS, POSE_LABELS, Moment, PhotoPurpose, Pose
from jindra_desk.ui.photos.shown_photo import ShownPhoto
from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.data.thumbnails import ThumbnailImage
from jindra_desk.ui.widgets.inputs.buttons import IconButton
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.date_field import DateField
from jindra_desk.ui.widgets.inputs.segments import Segments
from jindra_desk.ui.widgets.paint.label import Label


class IncomingRow(QWidget):
    """One prepared photo and its four fields; the day is filled in only where the camera told it."""

    changed = Signal()
    dropped = Signal()

    def __init__(self, incoming: ShownPhoto, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.incoming = incoming
        self._today = today
        pixmap = None if incoming.thumbnail is None else QPixmap.fromImage(incoming.thumbnail)
        self.day_field = DateField(tr("Datum"), value=incoming.photo.day(today))
        self.day_field.set_today(today)
        self.day_field.set_range(None, today)
        self.day_field.setMinimumWidth(138)
        self.area_field = ComboField(tr("Gebied"), [(key, render(Text(word))) for key, word in AREAS.items()],
                                placeholder=tr("Kies"))
        self.moment_field = Segments([(moment, render(Text(word))) for moment, word in MOMENT_LABELS.items()],
                                name=tr("Moment"))
        self._pose = ComboField(tr("Houding"), [(pose, render(Text(word))) for pose, word in POSE_LABELS.items()])
        self._pose.set_value(Pose.FRONT)
        drop = IconButton("x", tr("Deze foto niet bewaren"))
        drop.clicked.connect(self.dropped)
        moment = QVBoxLayout()
        moment.setSpacing(6)
        moment.addWidget(Label(tr("Moment"), Role.FIELD_LABEL))
        moment.addWidget(self.moment_field)
        moment.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        above = Qt.AlignmentFlag.AlignTop  # a sentence under one field moves none of the others
        row.addWidget(ThumbnailImage(pixmap, name=tr("Nieuwe foto")), 0, above)
        row.addWidget(self.day_field, 3, above)
        row.addWidget(self.area_field, 4, above)
        row.addLayout(moment)
        row.addWidget(self._pose, 3, above)
        row.addWidget(drop, 0, above)
        self.day_field.changed.connect(self._on_day_changed)
        self.area_field.changed.connect(lambda _area: self.changed.emit())
        self.moment_field.changed.connect(lambda _moment: self.changed.emit())
        self._tell_of_day()

    @property
    def area(self) -> str:
        """The chosen area, '' when none."""
        value = self.area_field.value()
        return value if isinstance(value, str) else ""

    @property
    def moment(self) -> Moment | None:
        """The chosen moment."""
        value = self.moment_field.value()
        return value if isinstance(value, Moment) else None

    @property
    def day(self) -> date | None:
        """The day in the field; None while there is none, or one that is still to come."""
        value = self.day_field.value()
        return value if isinstance(value, date) and value <= self._today else None

    @property
    def asks_for_day(self) -> bool:
        """True while nothing at all is filled in for a day that the camera did not tell."""
        return not self.day_field.text().strip()

    def set_day(self, day: date) -> None:
        """Fill in a day, as if it were typed."""
        self.day_field.set_value(day)
        self._on_day_changed(day)

    def suggest(self, area: str, moment: Moment | None) -> None:
        """Take over what the photo above has, where nothing was chosen yet."""
        if not self.area and area:
            self.area_field.set_value(area)
        if self.moment is None and moment is not None:
            self.moment_field.set_value(moment)

    def values(self) -> dict[str, object]:
        """The file and what was said of it, JSON-able, for a draft; never the picture."""
        moment, pose = self.moment, self._pose.value()
        return {"file": str(self.incoming.photo.path or ""), "day": self.day_field.text(), "area": self.area,
                "moment": moment.value if moment is not None else "",
                "pose": pose.value if isinstance(pose, Pose) else ""}

    def fill(self, values: Mapping[str, object]) -> None:
        """Say again what a draft says of this file; what it does not know stays as it is."""
        self.day_field.editor.setText(str(values.get("day", self.day_field.text())))
        self._tell_of_day()
        if values.get("area") in AREAS:
            self.area_field.set_value(values.get("area"))
        for kinds, field in ((Moment, self.moment_field), (Pose, self._pose)):
            chosen = next((kind for kind in kinds if kind.value == values.get(kinds.__name__.lower())), None)
            if chosen is not None:
                field.set_value(chosen)
        self.changed.emit()

    def missing(self) -> tuple[str, ...]:
        """What is still to be said of it, in words."""
        parts = ((self.day, tr("datum")), (self.area, tr("gebied")), (self.moment, tr("moment")))
        return tuple(word for value, word in parts if not value)

    def described(self, treatment_id: TreatmentId | None) -> Described | None:
        """The photo with its fields, or None while one is missing."""
        day, moment, pose = self.day, self.moment, self._pose.value()
        if self.incoming.photo.prepared is None or day is None or not self.area or moment is None:
            return None
        chosen = pose if isinstance(pose, Pose) else Pose.FRONT
        details = PhotoDetails(day, self.area, moment, chosen, PhotoPurpose.FILE, treatment_id)
        return Described(self.incoming.photo.prepared, details)

    def _on_day_changed(self, _day: object) -> None:
        self._tell_of_day()
        self.changed.emit()

    def _tell_of_day(self) -> None:
        """An empty field says why it is empty; a day that is still to come is an error."""
        ahead, typed = self.incoming.photo.day_ahead(self._today), self.day_field.value()
        self.day_field.set_error(tr("Deze dag moet nog komen.") if typed is not None and typed > self._today else "")
        if not self.asks_for_day:
            self.day_field.set_hint("")
        elif ahead is not None:
            self.day_field.set_hint(tr("De camera zegt {day}, en dat moet nog komen.", day=ahead))
        else:
            self.day_field.set_hint(tr("Geen datum van de camera."))
