"""A field for one date: typed as `typed_day` reads it, or chosen from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from jindra_desk.domain.base.text import Language
from jindra_desk.domain.base.typed import ShortYear, typed_day
from jindra_desk.domain.base.wording import field_date
from jindra_desk.ui.theme import Theme, Token
from jindra_desk.ui.theme.text import current_language, tr
from jindra_desk.ui.widgets.inputs.buttons import IconButton
from jindra_desk.ui.widgets.inputs.field_frame import FieldBox, FieldFrame
from jindra_desk.ui.widgets.inputs.text_fields import bare_editor


class CalendarPopup(QFrame):
    """A month to choose a day from; Escape closes it."""

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendarPopup")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(tr("Kalender"))
        language = QLocale.Language.English if current_language() is Language.EN else QLocale.Language.Dutch
        self.calendar.setLocale(QLocale(language, QLocale.Country.Netherlands))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.calendar.setFixedSize(308, 244)
        self.calendar.setGridVisible(False)
        theme = Theme.of(self)
        plain = QTextCharFormat()
        plain.setForeground(theme.color(Token.INK))
        for day in Qt.DayOfWeek:
            self.calendar.setWeekdayTextFormat(day, plain)
        self.calendar.setHeaderTextFormat(plain)
        for name, icon in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            button = self.calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(theme.icon(icon))
        column.addWidget(self.calendar)
        self.calendar.clicked.connect(self._on_day_activated)
        self.calendar.activated.connect(self._on_day_activated)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes without a choice."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _on_day_activated(self, day: QDate) -> None:
        self.close()
        self.day_chosen.emit(date(day.year(), day.month(), day.day()))


class DateField(FieldFrame):
    """A date. `changed` carries a `date`, or None while what is typed is no date. When the field is left, the day that
    was understood stands in it in full.
    """

    changed = Signal(object)
    finished = Signal()

    def __init__(self, label: str, *, value: date | None = None, hint: str = "",
                 short_year: ShortYear = ShortYear.NEAREST, parent: QWidget | None = None) -> None:
        super().__init__(label, hint=hint, parent=parent)
        self.editor = bare_editor(placeholder=tr("dd-mm-jjjj"))
        self._today: date | None = None
        self._short_year = short_year
        self._earliest: date | None = None
        self._latest: date | None = None
        self.box = FieldBox()
        self.box.row.setContentsMargins(13, 1, 4, 1)
        self.box.row.setSpacing(4)
        self.box.row.addWidget(self.editor, 1)
        self.button = IconButton("calendar", tr("Kies een dag"))
        self.button.setFixedSize(30, 30)
        self.button.clicked.connect(self.open_calendar)
        self.box.row.addWidget(self.button)
        self.add_box(self.box, self.editor)
        self.set_value(value)
        self.editor.textEdited.connect(self._on_text_edited)
        self.editor.editingFinished.connect(self._on_editing_finished)
        self.changed.connect(self.drop_error)

    def value(self) -> date | None:
        """The date that is typed, or None when the field is empty or holds no date."""
        return typed_day(self.editor.text(), self._today, self._short_year)

    def set_value(self, value: date | None) -> None:
        """Show a date, or empty the field."""
        self.editor.setText("" if value is None else field_date(value))

    def set_today(self, today: date) -> None:
        """Tell what day it is: the calendar opens on it, and a year of two digits is near it."""
        self._today = today

    def set_range(self, earliest: date | None, latest: date | None) -> None:
        """Limit what the calendar offers; typing is judged by the screen."""
        self._earliest, self._latest = earliest, latest

    def is_valid(self) -> bool:
        """Whether the field is empty or holds a date."""
        return not self.editor.text().strip() or self.value() is not None

    def text(self) -> str:
        """What is typed, date or not."""
        return self.editor.text()

    def set_read_only(self, read_only: bool) -> None:
        """Let the date be read, not changed."""
        self.editor.setReadOnly(read_only)
        self.button.setVisible(not read_only)

    def open_calendar(self) -> None:
        """Open the calendar under the field."""
        popup = CalendarPopup(self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._earliest is not None:
            popup.calendar.setMinimumDate(_qdate(self._earliest))
        if self._latest is not None:
            popup.calendar.setMaximumDate(_qdate(self._latest))
        start = self.value() or self._today
        if start is not None:
            popup.calendar.setSelectedDate(_qdate(start))
        popup.day_chosen.connect(self._on_day_chosen)
        popup.adjustSize()
        popup.move(self.box.mapToGlobal(QPoint(0, self.box.height() + 4)))
        popup.show()
        popup.calendar.setFocus()

    def _on_day_chosen(self, day: date) -> None:
        self.set_value(day)
        self.clear_error()
        self.changed.emit(day)
        self.finished.emit()

    def _on_text_edited(self, _text: str) -> None:
        self.changed.emit(self.value())

    def _on_editing_finished(self) -> None:
        value = self.value()
        if value is not None:
            self.set_value(value)
        self.finished.emit()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
