"""The card in which new photos are described before they are kept: date, area, moment and pose of each (A-03)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.photos.batch import Described
from jindra_desk.domain.base.ids import TreatmentId
from jindra_desk.domain.photos.photo import megapixels
from jindra_desk.ui.forms.enter_saves import EnterSaves
from jindra_desk.ui.photos.damaged_row import DamagedRow
from jindra_desk.ui.photos.incoming_row import IncomingRow
from jindra_desk.ui.photos.known_row import KnownRow
from jindra_desk.ui.photos.shown_photo import ShownPhoto
from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.date_field import DateField
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_ASKED_TOGETHER = 2


class DayForAll(QWidget):
    """Asks once for the day of all photos whose camera told none; `given` carries that day."""

    given = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.words = StateLine("", State.WARN)
        self.day = DateField("")
        self.day.name_editor(tr("Datum voor deze foto’s"))
        self.day.set_today(today)
        self.day.set_range(None, today)
        self.day.setFixedWidth(160)
        self.fill_button = SecondaryButton(tr("Vul in"))
        self.fill_button.setAccessibleName(tr("Vul deze datum in"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.words, 1)
        row.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.fill_button, 0, Qt.AlignmentFlag.AlignTop)
        self.fill_button.clicked.connect(self._on_fill)
        EnterSaves(self, self._on_fill)

    def ask(self, number: int) -> None:
        """Ask for so many photos, or stand aside; one alone has its own field."""
        self.setVisible(number >= _ASKED_TOGETHER)
        self.words.set(tr("Van {number} foto’s gaf de camera geen bruikbare datum. Wanneer zijn ze gemaakt?",
                          number=number), State.WARN)

    def _on_fill(self) -> None:
        day = self.day.value()
        if day is None:
            self.day.set_error(tr("Vul een datum in."))
        elif day > self._today:
            self.day.set_error(tr("Deze dag moet nog komen."))
        else:
            self.given.emit(day)


class ImportPanel(Card):
    """`kept` carries the described photos; `left` when the owner keeps none."""

    kept = Signal(object)
    left = Signal()
    taken_away = Signal(object)
    """One photo is let go; carries what puts it back."""

    def __init__(self, incoming: Sequence[ShownPhoto], today: date, treatment_id: TreatmentId | None = None,
                 parent: QWidget | None = None) -> None:
        super().__init__(spacing=14, parent=parent)
        self._treatment_id = treatment_id
        self._today = today
        self._rows: list[IncomingRow] = []
        self._questions: list[DamagedRow | KnownRow] = []
        self._let_go = False
        self._title = SectionTitle(tr("Nieuwe foto’s"), tr("Plaats en tijd van de camera zijn weggehaald"))
        self.body.addWidget(self._title)
        self.day_for_all = DayForAll(today)
        self.day_for_all.given.connect(self._on_day_for_all)
        self.body.addWidget(self.day_for_all)
        self.reduced = StateLine("", State.WARN)
        self.body.addWidget(self.reduced)
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self.body.addLayout(self._list)
        self.need = Label("", Role.SECOND)
        self._later = SecondaryButton(tr("Niet nu"))
        self.keep = PrimaryButton("")
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.need, 1)
        buttons.addWidget(self._later)
        buttons.addWidget(self.keep)
        self.body.addLayout(buttons)
        self._later.clicked.connect(self.left)
        self.keep.clicked.connect(lambda: self.kept.emit(self.described()))
        EnterSaves(self, self.keep.click)
        self.add(incoming)

    @property
    def rows(self) -> tuple[IncomingRow, ...]:
        """The photos that can be kept."""
        return tuple(self._rows)

    @property
    def damaged_rows(self) -> tuple[DamagedRow, ...]:
        """The photos that have to be looked at first."""
        return tuple(row for row in self._questions if isinstance(row, DamagedRow))

    @property
    def known_rows(self) -> tuple[KnownRow, ...]:
        """The photos that are there already."""
        return tuple(row for row in self._questions if isinstance(row, KnownRow))

    def add(self, incoming: Sequence[ShownPhoto]) -> None:
        """Put more files under those that are there; each is named, also what cannot come in."""
        for one in incoming:
            if one.photo.damaged is not None:
                self._add_question(DamagedRow(one))
            elif one.photo.error is not None:
                words = f"{one.photo.name}: {one.photo.error.sentence(qt_translate, current_language())}"
                self._list.addWidget(StateLine(words, State.BAD))
            elif one.photo.known is not None or self._is_among(one):
                self._add_question(KnownRow(one))
            else:
                self._add_row(one, self._list.count())
        self._show_need()

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
            if (kept := known.get(str(row.incoming.photo.path or ""))) is not None:
                row.fill(kept)

    def _add_row(self, one: ShownPhoto, place: int) -> None:
        row = IncomingRow(one, self._today)
        row.changed.connect(partial(self._on_changed, row))
        row.dropped.connect(partial(self._drop, row))
        self._rows.append(row)
        self._list.insertWidget(place, row)
        self._rows.sort(key=self._list.indexOf)  # in the order in which they are seen

    def _is_among(self, one: ShownPhoto) -> bool:
        """Whether the very same picture stands in this panel already."""
        shown = (row.incoming.photo.prepared for row in self._rows)
        return one.photo.prepared is not None and any(
            prepared is not None and prepared.sha256 == one.photo.prepared.sha256 for prepared in shown)

    def _add_question(self, row: DamagedRow | KnownRow) -> None:
        """A photo that comes in only when the owner says so."""
        row.taken.connect(partial(self._on_taken, row))
        row.dropped.connect(partial(self._drop_question, row))
        self._questions.append(row)
        self._list.addWidget(row)

    def _on_taken(self, row: DamagedRow | KnownRow, wanted: ShownPhoto) -> None:
        place = self._list.indexOf(row)
        self._drop_question(row)
        self._add_row(wanted, place)
        self._show_need()

    def _drop_question(self, row: DamagedRow | KnownRow) -> None:
        self._questions.remove(row)
        self._remove(row)

    def _put_back(self, one: ShownPhoto, place: int, values: Mapping[str, object]) -> None:
        """A photo that was let go by mistake stands where it stood, with what was said of it."""
        self._add_row(one, min(place, self._list.count()))
        next(row for row in self._rows if row.incoming is one).fill(values)
        self._show_need()

    def _on_changed(self, changed: IncomingRow) -> None:
        for row in self._rows[self._rows.index(changed) + 1:]:
            row.suggest(changed.area, changed.moment)
        self._show_need()

    def _on_day_for_all(self, day: date) -> None:
        for row in [row for row in self._rows if row.asks_for_day]:
            row.set_day(day)

    def _drop(self, row: IncomingRow) -> None:
        back = partial(self._put_back, row.incoming, self._list.indexOf(row), row.values())
        self._let_go = True
        self._rows.remove(row)
        self._remove(row)
        (self._rows[0] if self._rows else self._later).setFocus(Qt.FocusReason.OtherFocusReason)
        self.taken_away.emit(back)

    def _remove(self, row: QWidget) -> None:
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._show_need()

    def _show_need(self) -> None:
        number, ready = len(self._rows), len(self.described())
        self._tell_reduced()
        self.day_for_all.ask(sum(row.asks_for_day for row in self._rows))
        self.keep.setText(tr("Bewaar foto") if number <= 1 else tr("Bewaar {number} foto’s", number=number))
        self.keep.setEnabled(number > 0 and ready == number)
        if number:
            lacking = {part for row in self._rows for part in row.missing()}
            missing = [part for part in (tr("datum"), tr("gebied"), tr("moment")) if part in lacking]
            self.need.setText(tr("Nog kiezen: {parts}.", parts=", ".join(missing)) if missing else "")
        elif self.damaged_rows:
            self.need.setText(tr("Bekijk een beschadigde foto voordat je hem gebruikt."))
        elif self.known_rows:
            one = len(self.known_rows) == 1
            self.need.setText(tr("Deze foto staat er al.") if one else tr("Deze foto’s staan er al."))
        elif self._let_go:
            self.need.setText(tr("Er staat geen foto meer klaar. Kies andere foto’s, of «Niet nu»."))
        else:
            self.need.setText(tr("Geen van deze bestanden is een foto die hier kan."))

    def _tell_reduced(self) -> None:
        """What is kept is less than the camera made: the owner hears it before the originals are removed."""
        made = [row.incoming.photo.prepared for row in self._rows if row.incoming.photo.prepared is not None]
        smaller = [(photo, photo.reduced_from) for photo in made if photo.reduced_from is not None]
        self.reduced.setVisible(bool(smaller))
        if not smaller:
            return
        photo, given = max(smaller, key=lambda one: one[1][0] * one[1][1])
        self.reduced.set(tr("{photos} kleiner bewaard, van {given} naar {kept} megapixel. De volle grootte staat "
                            "alleen nog op je camera of telefoon. Je kiest dit bij Instellingen, Weergave.",
                            photos=tr("1 foto wordt") if len(smaller) == 1 else
                            tr("{number} foto’s worden", number=len(smaller)),
                            given=megapixels(*given), kept=megapixels(photo.width, photo.height)), State.WARN)
