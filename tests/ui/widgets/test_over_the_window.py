"""Dialogs, toasts and busy bars: no loop of their own, closed by the lock, gone in time (J-83, J-94)."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.ui.theme import LIGHT, Theme
from jindra_desk.ui.widgets.data.timeline import EventLine
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.feedback.toast import Toast
from jindra_desk.ui.widgets.inputs.buttons import DangerButton, PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.text_fields import TextField
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog, Dialog
from jindra_desk.ui.widgets.layout.floor import PageFloor
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import SHADOW_MARGIN
from jindra_desk.ui.widgets.paint.state import State
from tests.ui.tour.measured import cut_labels
from tests.ui.widgets.conftest import Show, colours

UI = Path(__file__).resolve().parents[3] / "jindra_desk/ui"


@pytest.mark.qt_log_ignore("setting window masks", extend=True)  # X11 does, offscreen keeps the shape and says so
@pytest.mark.parametrize("composited", [True, False])
def test_a_dialog_has_a_shadow_only_where_it_can_be_seen_through(
        qtbot: QtBot, window: QWidget, theme: Theme, composited: bool) -> None:
    theme.composited = composited
    try:
        dialog = _dialog(qtbot, window)
    finally:
        theme.composited = True
    clear = dialog.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    assert clear is composited
    assert dialog.width() == 440 + (2 * SHADOW_MARGIN if composited else 0)
    assert dialog.mask().isEmpty() is composited
    if not composited:
        assert not dialog.mask().contains(QPoint(1, 1)), "the corners are round"
        assert dialog.mask().contains(dialog.rect().center())
    dialog.dismiss()


@pytest.fixture
def window(show: Show) -> QWidget:
    window = QWidget()
    window.resize(1024, 640)
    show(window)
    return window


def _dialog(qtbot: QtBot, window: QWidget) -> ConfirmDialog:
    dialog = ConfirmDialog(window, "Dossier vernietigen?", "Dit kan niet terug.", "Vernietig dossier")
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def test_focus_rests_on_the_way_out(qtbot: QtBot, window: QWidget) -> None:
    dialog = _dialog(qtbot, window)
    qtbot.waitUntil(dialog.later_button.hasFocus)
    assert dialog.later_button.text() == "Niet nu"
    assert dialog.accessibleName() == "Dossier vernietigen?"
    assert dialog.accessibleDescription() == "Dit kan niet terug."
    assert LIGHT.surface in colours(dialog)
    dialog.dismiss()


def test_verb_confirms_and_only_that(qtbot: QtBot, window: QWidget) -> None:
    dialog = _dialog(qtbot, window)
    told: list[str] = []
    dialog.confirmed.connect(lambda: told.append("confirmed"))
    dialog.declined.connect(lambda: told.append("declined"))
    QTest.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    assert told == ["confirmed"]


@pytest.mark.parametrize("way", ["escape", "button"])
def test_way_out_declines_once(qtbot: QtBot, window: QWidget, way: str) -> None:
    dialog = _dialog(qtbot, window)
    told: list[str] = []
    dialog.declined.connect(lambda: told.append("declined"))
    if way == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(dialog.later_button, Qt.MouseButton.LeftButton)
    assert told == ["declined"]


def test_lock_closes_it_without_an_answer(qtbot: QtBot, window: QWidget) -> None:
    dialog = _dialog(qtbot, window)
    told: list[str] = []
    dialog.declined.connect(lambda: told.append("declined"))
    dialog.confirmed.connect(lambda: told.append("confirmed"))
    with qtbot.waitSignal(dialog.finished):
        for each in window.findChildren(Dialog):
            each.dismiss()
    assert told == []
    qtbot.waitUntil(lambda: window.findChildren(Dialog) == [])


def test_opening_does_not_block(qtbot: QtBot, window: QWidget) -> None:
    dialog = Dialog(window, "Titel")
    dialog.add_button(SecondaryButton("Sluit"))
    dialog.open()
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Jindra Desk"
    dialog.dismiss()


@pytest.mark.parametrize("undo", [None, lambda: None])
def test_the_words_of_a_toast_stand_at_its_middle(window: QWidget, undo: Callable[[], object] | None) -> None:
    toast = Toast.show_on(window, "3 foto’s bewaard.", undo=undo)
    words = toast.findChild(Label)
    assert words is not None
    assert words.height() <= words.heightForWidth(words.width()), "else its text stands at the top of too much room"
    assert abs(words.geometry().center().y() - toast.rect().center().y()) <= 1


def test_toast_stands_at_the_bottom_and_undoes(qtbot: QtBot, window: QWidget) -> None:
    undone: list[bool] = []
    toast = Toast.show_on(window, "Bewaard.", undo=lambda: undone.append(True))
    assert toast.isVisible()
    assert toast.accessibleName() == "Bewaard."
    assert abs(toast.geometry().center().x() - window.rect().center().x()) <= 1
    before = toast.y()
    window.resize(1100, 700)
    assert toast.y() == before + 60
    assert toast.undo_button is not None
    QTest.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    assert undone == [True]
    qtbot.waitUntil(lambda: window.findChildren(Toast) == [])


def test_newer_toast_takes_the_place(qtbot: QtBot, window: QWidget) -> None:
    Toast.show_on(window, "Bewaard.")
    second = Toast.show_on(window, "Getekend.")
    qtbot.waitUntil(lambda: window.findChildren(Toast) == [second])
    assert second.undo_button is None


def test_two_quick_ticks_can_both_be_taken_back(qtbot: QtBot, window: QWidget) -> None:
    """Each way back stays for its own time, above the newer one, and neither covers the other."""
    undone: list[str] = []
    first = Toast.show_on(window, "De papieren kaart is weg.", undo=lambda: undone.append("paper"))
    second = Toast.show_on(window, "De foto’s zijn van je telefoon.", undo=lambda: undone.append("phone"))
    for toast in (first, second):
        assert toast.isVisible()
        assert toast.undo_button is not None
        assert not toast.undo_button.visibleRegion().isEmpty()
    assert first.undo_button is not None
    assert second.undo_button is not None
    places = [QRect(button.mapTo(window, QPoint(0, 0)), button.size())
              for button in (first.undo_button, second.undo_button)]
    assert not places[0].intersects(places[1])
    QTest.mouseClick(first.undo_button, Qt.MouseButton.LeftButton)
    assert undone == ["paper"]
    assert second.isVisible()
    QTest.mouseClick(second.undo_button, Qt.MouseButton.LeftButton)
    assert undone == ["paper", "phone"]


def test_at_most_three_ways_back_stand_at_once_and_plain_words_keep_none(qtbot: QtBot, window: QWidget) -> None:
    made = [Toast.show_on(window, f"Afgevinkt: {n}.", undo=lambda: None) for n in range(5)]
    qtbot.waitUntil(lambda: window.findChildren(Toast) == made[2:])
    last = Toast.show_on(window, "Bewaard.")
    qtbot.waitUntil(lambda: window.findChildren(Toast) == [last])


def test_toast_goes_after_six_seconds(qtbot: QtBot, window: QWidget) -> None:
    toast = Toast.show_on(window, "Bewaard.")
    timer = toast.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.interval() == 6000
    timer.timeout.emit()
    qtbot.waitUntil(lambda: window.findChildren(Toast) == [])


def test_what_can_be_undone_waits_twice_as_long(window: QWidget) -> None:
    """Hands are wet: a towel comes before the mouse."""
    timer = Toast.show_on(window, "Weggegooid.", undo=lambda: None).findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.interval() == 12_000


def test_toast_slides_only_with_motion(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    theme.set_reduced_motion(False)
    toast = Toast.show_on(window, "Bewaard.")
    place = toast.pos()
    qtbot.waitUntil(lambda: toast.pos().y() <= place.y())
    toast.end()


def test_toast_does_not_take_the_focus(qtbot: QtBot, window: QWidget) -> None:
    button = SecondaryButton("Print", parent=window)
    button.show()
    button.setFocus()
    Toast.show_on(window, "Bewaard.")
    assert button.hasFocus()


def test_busy_bar_shows_late_and_stops(qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    bar = BusyBar(stoppable=True)
    column.addWidget(bar)
    show(holder)
    elapsed = [0]
    monkeypatch.setattr(BusyBar, "_elapsed_ms", lambda _bar: elapsed[0])
    bar.start("Back-up wordt gemaakt")
    assert not bar.is_shown
    assert bar.words.isHidden()
    elapsed[0] = 500
    bar.set_progress(40, 1204)
    assert not bar.words.isHidden()
    assert bar.stop.isHidden()
    elapsed[0] = 2100
    bar.set_progress(600, 1204)
    assert bar.counted.text() == "600 van 1.204"
    assert LIGHT.accent in colours(bar)
    with qtbot.waitSignal(bar.stop_clicked):
        QTest.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    elapsed[0] = -1
    bar.finish()
    assert bar.words.isHidden()


def test_nothing_is_left_behind(qtbot: QtBot, window: QWidget) -> None:
    _dialog(qtbot, window).dismiss()
    Label("los", parent=window)
    qtbot.waitUntil(lambda: window.findChildren(Dialog) == [])
    gc.collect()


@pytest.mark.parametrize(("part", "pressed"), [(PrimaryButton, 1), (DangerButton, 0)])
def test_enter_presses_the_filled_button_and_never_one_that_destroys(
        qtbot: QtBot, window: QWidget, part: type[PrimaryButton | DangerButton], pressed: int) -> None:
    dialog = Dialog(window, "Vraag")
    field, button, told = TextField("Naam"), part("Doe het"), []
    dialog.body.addWidget(field)
    dialog.add_button(button)
    button.clicked.connect(lambda: told.append(1))
    with qtbot.waitExposed(dialog):
        dialog.open()
    field.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(field.editor, key)
    assert len(told) == 2 * pressed
    button.setEnabled(False)
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    assert len(told) == 2 * pressed
    dialog.dismiss()


def test_every_form_in_a_dialog_obeys_enter() -> None:
    """Those that answer for themselves are named here: they judge a secret, or print."""
    own = {"secrets/passphrase_dialog.py", "settings/pin_dialog.py", "settings/check_backup.py",
           "settings/code_flow.py", "consents/pin_gate.py", "printing/preview.py"}
    found = {path.relative_to(UI).as_posix() for path in UI.rglob("*.py")
             if "own_enter = True" in path.read_text(encoding="utf-8")}
    assert found == own


@pytest.mark.parametrize("words", ["Bewaard.", "Kopie gemaakt in " + "/media/jindra/KINGSTON/" * 9 + ": map dossier."])
def test_a_toast_stays_inside_the_window_and_shows_whole(window: QWidget, words: str) -> None:
    for width in (1280, 853):
        window.resize(width, 640)
        toast = Toast.show_on(window, words, undo=lambda: None)
        assert toast.geometry().left() >= 0
        assert toast.geometry().right() <= window.width()
        assert toast.geometry().bottom() - SHADOW_MARGIN <= window.height()
        (label,) = toast.findChildren(Label)
        assert label.heightForWidth(label.width()) <= label.height()
        toast.end()


def test_lines_of_state_and_events_wrap(window: QWidget) -> None:
    long = "Dit is een lange zin die in een smalle kolom op meer dan een regel moet staan om helemaal te lezen te zijn."
    for line in (StateLine(long, State.WARN), EventLine("log-out", long, "12 nov")):
        line.setParent(window)
        line.resize(300, line.heightForWidth(300))
        line.show()
        assert list(cut_labels(window)) == []
        assert line.height() > 34
        line.hide()


def test_the_room_of_a_toast_comes_back_only_when_the_mouse_is_elsewhere(window: QWidget) -> None:
    """A page that moved up under the hand put another row under the next click."""
    column = QVBoxLayout(window)
    column.addStretch(1)
    floor = PageFloor()
    column.addWidget(floor)
    floor.show()
    toast = Toast.show_on(window, "Bewaard.")
    taken = floor.height()
    assert taken > 0
    window.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    toast.end()
    assert floor.height() == taken
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.Leave))
    assert floor.height() == 0
    window.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    Toast.show_on(window, "Bewaard.").end()
    assert floor.height() == 0, "no hand, nothing to hold"


def test_the_room_comes_back_by_itself_once_nothing_slips_from_under_the_hand(window: QWidget) -> None:
    """It stayed until another page was shown: a blank strip under cards that end in the air."""
    column = QVBoxLayout(window)
    column.addStretch(1)
    low = SecondaryButton("Vernietig dossier")
    column.addWidget(low)
    floor = PageFloor()
    column.addWidget(floor)
    low.show()
    floor.show()
    QApplication.processEvents()
    window.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    toast = Toast.show_on(window, "Bewaard.")
    QCursor.setPos(low.mapToGlobal(low.rect().center()))
    toast.end()
    taken, stood = floor.height(), low.y()
    (quiet,) = (timer for timer in floor.findChildren(QTimer) if timer.isActive())
    assert QApplication.doubleClickInterval() < quiet.interval() < 1_000
    quiet.timeout.emit()
    assert (floor.height(), low.y()) == (taken, stood), "the hand is on the button"
    QCursor.setPos(window.mapToGlobal(QPoint(5, 5)))
    quiet.timeout.emit()
    assert floor.height() == 0
    assert low.y() > stood
    assert not quiet.isActive()


def test_a_page_at_its_end_is_not_rolled_by_a_room_that_waits(window: QWidget) -> None:
    column = QVBoxLayout(window)
    area = QScrollArea()
    inner = QWidget()
    inner.setFixedSize(400, 2_000)
    area.setWidget(inner)
    floor = PageFloor()
    column.addWidget(area)
    column.addWidget(floor)
    area.show()
    floor.show()
    QApplication.processEvents()
    window.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    toast = Toast.show_on(window, "Bewaard.")
    QApplication.processEvents()
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
    QCursor.setPos(inner.mapToGlobal(QPoint(100, 1_900)))
    toast.end()
    at, taken = bar.value(), floor.height()
    (quiet,) = (timer for timer in floor.findChildren(QTimer) if timer.isActive())
    quiet.timeout.emit()
    assert (bar.value(), floor.height()) == (at, taken)


def test_another_page_takes_the_room_back(window: QWidget) -> None:
    column = QVBoxLayout(window)
    column.addStretch(1)
    floor = PageFloor()
    column.addWidget(floor)
    floor.show()
    window.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    Toast.show_on(window, "Bewaard.").end()
    assert floor.height() > 0
    floor.give_back()
    assert floor.height() == 0
