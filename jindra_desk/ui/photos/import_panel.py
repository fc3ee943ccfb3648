"""The card in which new photos are described before they are kept: date, area, moment and pose of each (A-03)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.photos import PhotoDetails
from jindra_desk.domain.ids import TreatmentId
from jindra_desk.domain.photo import AREAS, MOMENT_LABELS, POSE_LABELS, Moment, PhotoPurpose, Pose
from jindra_desk.domain.text import Text
from jindra_desk.ui.photos.intake import Described, Incoming
from jindra_desk.ui.text import current_language, qt_translate, render, tr
from jindra_desk.ui.theme import Role
from jindra_desk.ui.widgets import (
    Card,
    ComboField,
    DateField,
    IconButton,
    Label,
    PrimaryButton,
    SecondaryButton,
    SectionTitle,
    Segments,
    State,
    StateLine,
    ThumbnailImage,
)


class IncomingRow(QWidget):
    """One prepared photo and its four fields."""

    changed = Signal()
    dropped = Signal()

    def __init__(self, incoming: Incoming, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.incoming = incoming
        pixmap = None if incoming.thumbnail is None else QPixmap.fromImage(incoming.thumbnail)
        self._day = DateField(tr("Datum"), value=min(incoming.taken_on or today, today))
        self._day.set_today(today)
        self._day.setMinimumWidth(138)
        self._area = ComboField(tr("Gebied"), [(key, render(Text(word))) for key, word in AREAS.items()],
                                placeholder=tr("Kies"))
        self._moment = Segments([(moment, render(Text(word))) for moment, word in MOMENT_LABELS.items()],
                                name=tr("Moment"))
        self._pose = ComboField(tr("Houding"), [(pose, render(Text(word))) for pose, word in POSE_LABELS.items()])
        self._pose.set_value(Pose.FRONT)
        drop = IconButton("x", tr("Deze foto niet bewaren"))
        drop.clicked.connect(self.dropped)
        moment = QVBoxLayout()
        moment.setSpacing(6)
        moment.addWidget(Label(tr("Moment"), Role.FIELD_LABEL))
        moment.addWidget(self._moment)
        moment.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(ThumbnailImage(pixmap, name=tr("Nieuwe foto")))
        row.addWidget(self._day, 3)
        row.addWidget(self._area, 4)
        row.addLayout(moment)
        row.addWidget(self._pose, 3)
        row.addWidget(drop)
        self._day.changed.connect(lambda _day: self.changed.emit())
        self._area.changed.connect(lambda _area: self.changed.emit())
        self._moment.changed.connect(lambda _moment: self.changed.emit())

    @property
    def area(self) -> str:
        """The chosen area, '' when none."""
        value = self._area.value()
        return value if isinstance(value, str) else ""

    @property
    def moment(self) -> Moment | None:
        """The chosen moment."""
        value = self._moment.value()
        return value if isinstance(value, Moment) else None

    def suggest(self, area: str, moment: Moment | None) -> None:
        """Take over what the photo above has, where nothing was chosen yet."""
        if not self.area and area:
            self._area.set_value(area)
        if self.moment is None and moment is not None:
            self._moment.set_value(moment)

    def values(self) -> dict[str, object]:
        """The file and what was said of it, JSON-able, for a draft; never the picture."""
        moment, pose = self.moment, self._pose.value()
        return {"file": str(self.incoming.path or ""), "day": self._day.text(), "area": self.area,
                "moment": moment.value if moment is not None else "",
                "pose": pose.value if isinstance(pose, Pose) else ""}

    def fill(self, values: Mapping[str, object]) -> None:
        """Say again what a draft says of this file; what it does not know stays as it is."""
        self._day.editor.setText(str(values.get("day", self._day.text())))
        if values.get("area") in AREAS:
            self._area.set_value(values.get("area"))
        for kinds, field in ((Moment, self._moment), (Pose, self._pose)):
            chosen = next((kind for kind in kinds if kind.value == values.get(kinds.__name__.lower())), None)
            if chosen is not None:
                field.set_value(chosen)
        self.changed.emit()

    def described(self, treatment_id: TreatmentId | None) -> Described | None:
        """The photo with its fields, or None while one is missing."""
        day, moment, pose = self._day.value(), self.moment, self._pose.value()
        if self.incoming.prepared is None or not isinstance(day, date) or not self.area or moment is None:
            return None
        chosen = pose if isinstance(pose, Pose) else Pose.FRONT
        details = PhotoDetails(day, self.area, moment, chosen, PhotoPurpose.FILE, treatment_id)
        return Described(self.incoming.prepared, details)


class ImportPanel(Card):
    """`kept` carries the described photos; `left` when she keeps none."""

    kept = Signal(object)
    left = Signal()

    def __init__(self, incoming: Sequence[Incoming], today: date, treatment_id: TreatmentId | None = None,
                 parent: QWidget | None = None) -> None:
        super().__init__(spacing=14, parent=parent)
        self._treatment_id = treatment_id
        self._rows: list[IncomingRow] = []
        self._title = SectionTitle(tr("Nieuwe foto’s"), tr("Plaats en tijd van de camera zijn weggehaald"))
        self.body.addWidget(self._title)
        for one in incoming:
            self._add(one, today)
        self._need = Label("", Role.SECOND)
        self._later = SecondaryButton(tr("Niet nu"))
        self._keep = PrimaryButton("")
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._need, 1)
        buttons.addWidget(self._later)
        buttons.addWidget(self._keep)
        self.body.addLayout(buttons)
        self._later.clicked.connect(self.left)
        self._keep.clicked.connect(lambda: self.kept.emit(self.described()))
        self._show_need()

    @property
    def rows(self) -> tuple[IncomingRow, ...]:
        """The photos that can be kept."""
        return tuple(self._rows)

    def described(self) -> tuple[Described, ...]:
        """Every photo whose fields are all there."""
        found = (row.described(self._treatment_id) for row in self._rows)
        return tuple(one for one in found if one is not None)

    def values(self) -> list[dict[str, object]]:
        """Each photo's file and fields, for a draft."""
        return [row.values() for row in self._rows]

    def fill(self, values: Sequence[object]) -> None:
        """Put a draft's fields back at the files that they belong to."""
        known = {one.get("file"): one for one in values if isinstance(one, Mapping)}
        for row in reversed(self._rows):  # from below: a row suggests its fields to the empty ones under it
            if (kept := known.get(str(row.incoming.path or ""))) is not None:
                row.fill(kept)

    def _add(self, one: Incoming, today: date) -> None:
        if one.error is not None:
            words = f"{one.name}: {one.error.sentence(qt_translate, current_language())}"
            self.body.addWidget(StateLine(words, State.BAD))
            return
        row = IncomingRow(one, today)
        row.changed.connect(partial(self._on_changed, row))
        row.dropped.connect(partial(self._drop, row))
        self._rows.append(row)
        self.body.addWidget(row)

    def _on_changed(self, changed: IncomingRow) -> None:
        for row in self._rows[self._rows.index(changed) + 1:]:
            row.suggest(changed.area, changed.moment)
        self._show_need()

    def _drop(self, row: IncomingRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._show_need()

    def _show_need(self) -> None:
        number, ready = len(self._rows), len(self.described())
        self._keep.setText(tr("Bewaar foto") if number == 1 else tr("Bewaar {number} foto’s", number=number))
        self._keep.setEnabled(number > 0 and ready == number)
        missing = number - ready
        if not number:
            self._need.setText(tr("Geen van deze bestanden is een foto die hier kan."))
        elif missing:
            self._need.setText(tr("Nog kiezen: gebied en moment."))
        else:
            self._need.setText("")
