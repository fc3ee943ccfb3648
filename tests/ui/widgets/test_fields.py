"""Fields: label and error reach screen readers, edits are told, nothing is told when the program fills them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.ui.theme import LIGHT
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.date_field import CalendarPopup, DateField
from jindra_desk.ui.widgets.inputs.text_area import TextArea
from jindra_desk.ui.widgets.inputs.text_fields import PassphraseField, SearchField, TextField
from tests.ui.widgets.conftest import Show, colours


def test_label_and_hint_are_told_to_screen_readers() -> None:
    field = TextField("Lotnummer", hint="Staat op het flesje.", suffix="mm")
    assert field.editor.accessibleName() == "Lotnummer"
    assert field.editor.accessibleDescription() == "Staat op het flesje."


def test_field_without_label_is_named_by_its_placeholder() -> None:
    assert TextField("", placeholder="Zoek een cliënt").editor.accessibleName() == "Zoek een cliënt"


def test_error_shows_sentence_and_red_edge(show: Show) -> None:
    field = TextField("Notitie")
    field.resize(300, 90)
    show(field)
    field.set_error("Dit lijkt een BSN. Dat bewaar je hier nooit.")
    assert field.box.in_error
    assert field.editor.accessibleDescription() == field.error == "Dit lijkt een BSN. Dat bewaar je hier nooit."
    assert LIGHT.bad in colours(field.box)
    field.clear_error()
    assert field.error == ""
    assert LIGHT.bad not in colours(field.box)


def test_focus_is_the_fields_own_edge(show: Show) -> None:
    field = TextField("Naam")
    show(field)
    field.editor.clearFocus()
    assert LIGHT.accent not in colours(field.box)
    field.setFocus()
    assert field.editor.hasFocus()
    assert LIGHT.accent in colours(field.box)


def test_typing_tells_and_filling_does_not(qtbot: QtBot, show: Show) -> None:
    field = TextField("Naam")
    show(field)
    told: list[str] = []
    field.changed.connect(told.append)
    field.set_text("Joëlle")
    assert told == []
    QTest.keyClicks(field.editor, "!")
    assert told == ["Joëlle!"]
    with qtbot.waitSignal(field.submitted):
        QTest.keyClick(field.editor, Qt.Key.Key_Return)


def test_box_is_36_high_with_or_without_hint() -> None:
    field = TextField("Naam")
    assert field.sizeHint().height() == 18 + 6 + 36
    field.set_hint("Zoals in het paspoort.")
    assert field.sizeHint().height() > 60


def test_disabled_box_is_chip(show: Show) -> None:
    field = TextField("Naam")
    field.setEnabled(False)
    show(field)
    assert LIGHT.chip in colours(field.box)


def test_passphrase_is_hidden_until_shown(qtbot: QtBot, show: Show) -> None:
    field = PassphraseField("Wachtwoordzin")
    show(field)
    assert field.editor.echoMode() is QLineEdit.EchoMode.Password
    QTest.mouseClick(field.reveal, Qt.MouseButton.LeftButton)
    assert field.editor.echoMode() is QLineEdit.EchoMode.Normal
    assert field.reveal.accessibleName() == "Verberg wat je typt"
    field.set_text("vier woorden op rij")
    field.clear()
    assert field.text() == ""
    assert field.editor.echoMode() is QLineEdit.EchoMode.Password


def test_date_is_typed_in_dutch_and_shown_whole(qtbot: QtBot, show: Show) -> None:
    field = DateField("Datum")
    show(field)
    told: list[object] = []
    field.changed.connect(told.append)
    QTest.keyClicks(field.editor, "1-2-2026")
    assert told[-1] == date(2026, 2, 1)
    assert field.value() == date(2026, 2, 1)
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    assert field.text() == "01-02-2026"


def test_no_date_is_none_and_says_so(qtbot: QtBot, show: Show) -> None:
    field = DateField("Datum", value=date(2026, 11, 12))
    show(field)
    assert field.text() == "12-11-2026"
    field.editor.selectAll()
    QTest.keyClicks(field.editor, "31-02-2026")
    assert field.value() is None
    assert not field.is_valid()
    field.set_value(None)
    assert field.is_valid()


def test_calendar_fills_the_date(qtbot: QtBot, show: Show) -> None:
    field = DateField("Datum")
    show(field)
    field.set_today(date(2026, 11, 21))
    field.set_range(date(2026, 1, 1), date(2026, 12, 31))
    field.open_calendar()
    popup = field.findChild(CalendarPopup)
    assert isinstance(popup, CalendarPopup)
    assert popup.calendar.selectedDate() == QDate(2026, 11, 21)
    assert popup.calendar.maximumDate() == QDate(2026, 12, 31)
    with qtbot.waitSignal(field.changed) as blocker:
        popup.calendar.clicked.emit(QDate(2026, 11, 12))
    assert blocker.args == [date(2026, 11, 12)]
    assert field.text() == "12-11-2026"


def test_calendar_closes_with_escape(qtbot: QtBot, show: Show) -> None:
    field = DateField("Datum")
    show(field)
    field.open_calendar()
    popup = field.findChild(CalendarPopup)
    assert isinstance(popup, CalendarPopup)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_text_area_grows_and_tells(qtbot: QtBot, show: Show) -> None:
    area = TextArea("Wat heb je gedaan", lines=2, max_lines=4)
    area.resize(300, 120)
    show(area)
    assert area.box.height() == 2 * 21 + 20
    told: list[str] = []
    area.changed.connect(told.append)
    area.set_text("een\ntwee\ndrie")
    assert told == []
    assert area.box.height() == 3 * 21 + 20
    QTest.keyClicks(area.editor, "x")
    assert told == [area.text()]
    area.set_text("\n".join("123456789"))
    assert area.box.height() == 4 * 21 + 20
    assert area.editor.accessibleName() == "Wat heb je gedaan"


def test_tab_leaves_the_text_area(qtbot: QtBot, show: Show) -> None:
    area = TextArea("Resultaat")
    show(area)
    area.setFocus()
    with qtbot.waitSignal(area.finished):
        area.editor.clearFocus()
    assert area.editor.tabChangesFocus()


def test_combo_answers_values_not_words(qtbot: QtBot, show: Show) -> None:
    field = ComboField("Behandeling", [("mn", "Microneedling"), ("pe", "Peeling")], placeholder="Kies")
    show(field)
    assert field.value() is None
    field.set_value("pe")
    assert field.text() == "Peeling"
    with qtbot.waitSignal(field.changed) as blocker:
        QTest.keyClick(field.combo, Qt.Key.Key_Up)
    assert blocker.args == ["mn"]
    field.set_options([("mn", "Microneedling"), ("ga", "Gezichtsmassage")])
    assert field.value() == "mn"
    field.set_value("onbekend")
    assert field.value() is None
    assert field.combo.accessibleName() == "Behandeling"


def test_editable_combo_takes_other_words(qtbot: QtBot, show: Show) -> None:
    field = ComboField("Product", [(1, "Hyaluronserum 2%")], editable=True)
    show(field)
    field.set_value("Eigen mengsel")
    assert field.value() == "Eigen mengsel"
    field.combo.setEditText("hyaluronserum 2%")
    assert field.value() == 1


def test_combo_error_is_a_red_edge(show: Show) -> None:
    field = ComboField("Behandeling", [(1, "Peeling")])
    show(field)
    field.set_error("Kies een behandeling.")
    assert LIGHT.bad in colours(field.combo)


def test_search_walks_clears_and_counts(qtbot: QtBot, show: Show) -> None:
    field = SearchField("Zoek een cliënt", large=True, key_hint="Ctrl K")
    field.resize(600, 48)
    show(field)
    assert field.box.height() == 48
    moves: list[int] = []
    field.arrow_pressed.connect(moves.append)
    QTest.keyClicks(field.editor, "berg")
    field.set_count("8 gevonden")
    QTest.keyClick(field.editor, Qt.Key.Key_Down)
    QTest.keyClick(field.editor, Qt.Key.Key_Up)
    assert moves == [1, -1]
    assert field.editor.accessibleDescription() == "8 gevonden"
    with qtbot.waitSignal(field.cleared):
        QTest.keyClick(field.editor, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert field.editor.accessibleName() == "Zoek een cliënt"


# --- files that are dropped ---------------------------------------------------------------------------------------


def _dropped(editor: QWidget, mime: QMimeData) -> bool:
    """Drag over and let go; whether the editor took it. Qt hands what is ignored to the widget below."""
    at, copy = QPoint(4, 4), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(at, copy, mime, left, none)
    QApplication.sendEvent(editor, entering)
    moving = QDragMoveEvent(at, copy, mime, left, none)
    QApplication.sendEvent(editor, moving)
    dropping = QDropEvent(at.toPointF(), copy, mime, left, none)
    QApplication.sendEvent(editor, dropping)
    return entering.isAccepted() or moving.isAccepted() or dropping.isAccepted()


def _photo_and_words() -> tuple[QMimeData, QMimeData]:
    photo, words = QMimeData(), QMimeData()
    photo.setUrls([QUrl("file:///foto/IMG_1.jpg")])
    photo.setText("file:///foto/IMG_1.jpg")  # as file managers send it
    words.setText("droge huid")
    return photo, words


def test_a_photo_that_is_dropped_on_a_line_leaves_no_address(qtbot: QtBot) -> None:
    field = TextField("Naam")
    qtbot.addWidget(field)
    photo, words = _photo_and_words()
    assert not _dropped(field.editor, photo)
    assert field.text() == ""
    assert _dropped(field.editor, words)
    assert field.text() == "droge huid"


def test_a_photo_that_is_dropped_on_a_text_leaves_no_address(qtbot: QtBot) -> None:
    area = TextArea("Notitie")
    qtbot.addWidget(area)
    photo, words = _photo_and_words()
    assert not _dropped(area.editor.viewport(), photo)
    assert area.text() == ""
    area.editor.insertFromMimeData(photo)
    assert area.text() == "", "pasted"
    assert _dropped(area.editor.viewport(), words)
    assert area.text() == "droge huid"


def test_an_empty_choice_shows_the_words_that_the_list_has_for_it(qtbot: QtBot) -> None:
    asked = ComboField("Hoe liep de klacht af", [(None, "Kies"), (1, "Ingetrokken")])
    qtbot.addWidget(asked)
    assert asked.text() == "Kies"
    assert asked.value() is None
    asked.set_value(1)
    asked.set_options([(None, "Kies hoe"), (1, "Ingetrokken")])
    assert asked.value() == 1
    plain = ComboField("Apparaat", [(1, "Pen")])
    qtbot.addWidget(plain)
    assert plain.text() == "", "where the list has no such words nothing is chosen for her"
