"""Idle time over every window, with two clocks (J-28; trust #5, #6)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.ui.lock.idle_watch import IdleWatch
from jindra_desk.ui.lock.state import LockReason
from tests.support.lock_doubles import FakeClock

YEAR = 366 * 86_400


class Heard:
    """What the watch said."""

    def __init__(self, watch: IdleWatch) -> None:
        self.locked: list[LockReason] = []
        self.ticks: list[int] = []
        self.stopped = 0
        watch.lock_due.connect(self.locked.append)
        watch.countdown_ticked.connect(self.ticks.append)
        watch.countdown_stopped.connect(self._on_stopped)

    def _on_stopped(self) -> None:
        self.stopped += 1


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def os_idle() -> list[float | None]:
    """What the operating system answers; the test changes it."""
    return [None]


@pytest.fixture
def watch(qapp: QApplication, clock: FakeClock, os_idle: list[float | None]) -> Iterator[IdleWatch]:
    made = IdleWatch(clock, 120, lambda: os_idle[0])
    made.start(qapp)
    yield made
    made.stop(qapp)


@pytest.fixture
def heard(watch: IdleWatch) -> Heard:
    return Heard(watch)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addWidget(QLineEdit())
    made.resize(300, 200)
    made.show()
    qtbot.waitExposed(made)
    return made


def run(watch: IdleWatch, clock: FakeClock, seconds: int) -> None:
    for _ in range(seconds):
        clock.advance(1)
        watch.check()


@pytest.mark.req("J-28")
def test_locks_at_120_seconds_after_a_countdown_of_15(
    watch: IdleWatch, clock: FakeClock, heard: Heard
) -> None:
    run(watch, clock, 104)
    assert (heard.ticks, heard.locked) == ([], [])
    run(watch, clock, 15)
    assert heard.ticks == list(range(15, 0, -1))
    assert heard.locked == []
    run(watch, clock, 1)
    assert heard.locked == [LockReason.IDLE]
    run(watch, clock, 500)
    assert heard.locked == [LockReason.IDLE], "once, until started again"


@pytest.mark.req("J-28")
@pytest.mark.parametrize(("asked", "limit"), [(30, 30), (120, 120), (180, 120), (86_400, 120)])
def test_shorter_is_allowed_longer_is_not(
    qapp: QApplication, clock: FakeClock, asked: float, limit: int
) -> None:
    watch = IdleWatch(clock, asked, lambda: None)
    heard = Heard(watch)
    watch.start(qapp)
    run(watch, clock, limit - 1)
    assert heard.locked == []
    run(watch, clock, 1)
    assert heard.locked == [LockReason.IDLE]
    watch.set_lock_seconds(asked)
    watch.start(qapp)
    run(watch, clock, limit)
    assert len(heard.locked) == 2


def input_in_window(window: QWidget) -> None:
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)


def input_in_field(window: QWidget) -> None:
    field = window.findChild(QLineEdit)
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_A)


def pointer_moved(window: QWidget) -> None:
    QTest.mouseMove(window, QPoint(13, 17))
    QTest.mouseMove(window, QPoint(31, 37))


def input_method(window: QWidget) -> None:
    field = window.findChild(QLineEdit)
    assert field is not None
    QApplication.sendEvent(field, QInputMethodEvent("ř", []))


@pytest.mark.parametrize("touch", [input_in_window, input_in_field, pointer_moved, input_method])
def test_every_kind_of_input_counts(
    watch: IdleWatch, clock: FakeClock, heard: Heard, window: QWidget, touch: Callable[[QWidget], None]
) -> None:
    run(watch, clock, 110)
    touch(window)
    watch.check()
    assert heard.stopped == 1
    run(watch, clock, 104)
    assert heard.locked == []
    run(watch, clock, 16)
    assert heard.locked == [LockReason.IDLE]


def test_input_in_dialogs_and_menus_counts_too(
    watch: IdleWatch, clock: FakeClock, heard: Heard, window: QWidget, qtbot: QtBot
) -> None:
    dialog, menu = QDialog(window), QMenu(window)
    menu.addAction("een")
    dialog.open()
    qtbot.waitExposed(dialog)
    run(watch, clock, 100)
    QTest.keyClick(dialog, Qt.Key.Key_A)
    run(watch, clock, 100)
    menu.popup(window.mapToGlobal(QPoint(5, 5)))
    QTest.keyClick(menu, Qt.Key.Key_Down)
    run(watch, clock, 100)
    assert heard.locked == []
    run(watch, clock, 20)
    assert heard.locked == [LockReason.IDLE]
    menu.hide()
    dialog.hide()


def test_what_the_program_does_itself_is_no_input(
    watch: IdleWatch, clock: FakeClock, heard: Heard, window: QWidget
) -> None:
    field = window.findChild(QLineEdit)
    assert field is not None
    for _ in range(119):
        run(watch, clock, 1)
        field.setText(f"{clock.seconds}")
        at = QPointF(clock.seconds % 50, 5)
        none, buttons = Qt.MouseButton.NoButton, Qt.MouseButton.NoButton
        moved = QMouseEvent(QEvent.Type.MouseMove, at, at, none, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(field, moved)
        window.repaint()
        QApplication.processEvents()
    run(watch, clock, 1)
    assert heard.locked == [LockReason.IDLE]


def test_something_that_lies_on_a_key_is_no_input(
    watch: IdleWatch, clock: FakeClock, heard: Heard, window: QWidget
) -> None:
    class Spontaneous(QKeyEvent):
        def spontaneous(self) -> bool:
            return True

    held = Spontaneous(
        QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", autorep=True, count=1
    )
    for _ in range(119):
        run(watch, clock, 1)
        assert not watch.eventFilter(window, held)
    run(watch, clock, 1)
    assert heard.locked == [LockReason.IDLE]


def test_locked_at_resume_also_when_a_key_wakes_it_first(
    watch: IdleWatch, clock: FakeClock, heard: Heard, window: QWidget
) -> None:
    clock.sleep(40)
    field = window.findChild(QLineEdit)
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_A)
    assert heard.locked == [LockReason.RESUMED]
    assert field.text() == "", "the key that came too late is swallowed"


@pytest.mark.parametrize("jump", [86_400, -86_400, 10 * YEAR, -10 * YEAR, 3_600, -3_600])
def test_a_clock_jump_never_extends_an_unlock(
    watch: IdleWatch, clock: FakeClock, heard: Heard, jump: float
) -> None:
    run(watch, clock, 60)
    clock.sleep(jump)
    watch.check()
    assert heard.locked == [LockReason.RESUMED if jump > 0 else LockReason.CLOCK_SET_BACK]
    run(watch, clock, 60)
    assert len(heard.locked) == 1


@pytest.mark.parametrize("jump", [-9, 9])
def test_a_clock_that_is_put_right_by_a_few_seconds_locks_nothing(
    watch: IdleWatch, clock: FakeClock, heard: Heard, jump: float
) -> None:
    clock.sleep(jump)
    watch.check()
    assert heard.locked == []


@given(st.lists(st.tuples(st.floats(0, 30), st.floats(-1_000, 1_000)), min_size=1, max_size=60))
def test_no_mix_of_sleep_and_clock_changes_lasts_longer_than_the_limit(
    qapp: QApplication, steps: list[tuple[float, float]]
) -> None:
    clock = FakeClock()
    watch = IdleWatch(clock, 120, lambda: None)
    heard = Heard(watch)
    watch.start(qapp)
    passed = 0.0
    for awake, jump in steps:
        clock.advance(awake)
        clock.sleep(jump)
        passed += max(awake, awake + jump)
        watch.check()
    watch.stop(qapp)
    assert bool(heard.locked) or passed < 120 + 1e-6


def test_summer_time_changes_nothing(qapp: QApplication) -> None:
    clock = FakeClock()
    clock.wall = datetime(2027, 3, 28, 0, 59, 30, tzinfo=ZoneInfo("UTC"))
    watch = IdleWatch(clock, 120, lambda: None)
    heard = Heard(watch)
    watch.start(qapp)
    amsterdam = ZoneInfo("Europe/Amsterdam")
    for _ in range(119):
        clock.advance(1)
        utc = clock.wall
        clock.wall = utc.astimezone(amsterdam)
        watch.check()
        clock.wall = utc
    assert heard.locked == []
    run(watch, clock, 1)
    assert heard.locked == [LockReason.IDLE]


def test_while_a_native_dialog_is_open_the_systems_figure_counts(
    watch: IdleWatch, clock: FakeClock, heard: Heard, os_idle: list[float | None]
) -> None:
    with watch.native_dialog_open():
        for _ in range(300):
            os_idle[0] = 3.0
            run(watch, clock, 1)
        assert heard.locked == []
        for second in range(117):
            os_idle[0] = 3.0 + second
            run(watch, clock, 1)
        assert heard.locked == []
        os_idle[0] = 120.0
        run(watch, clock, 1)
    assert heard.locked == [LockReason.IDLE]


def test_a_native_dialog_cannot_hold_the_lock_where_the_system_tells_nothing(
    watch: IdleWatch, clock: FakeClock, heard: Heard
) -> None:
    with watch.native_dialog_open(), watch.native_dialog_open():
        run(watch, clock, 120)
    assert heard.locked == [LockReason.IDLE]


def test_after_a_native_dialog_the_program_counts_for_itself_again(
    watch: IdleWatch, clock: FakeClock, heard: Heard, os_idle: list[float | None]
) -> None:
    os_idle[0] = 0.0
    with pytest.raises(ValueError, match="closed"), watch.native_dialog_open():
        raise ValueError("closed")
    run(watch, clock, 120)
    assert heard.locked == [LockReason.IDLE]


def test_a_native_dialog_does_not_sleep_through_a_resume(
    watch: IdleWatch, clock: FakeClock, heard: Heard, os_idle: list[float | None]
) -> None:
    os_idle[0] = 0.0
    with watch.native_dialog_open():
        clock.sleep(3_600)
        watch.check()
    assert heard.locked == [LockReason.RESUMED]


@pytest.mark.parametrize("place", ["window", "menu", "modal dialog"])
def test_ctrl_l_locks_from_everywhere(
    watch: IdleWatch, heard: Heard, window: QWidget, qtbot: QtBot, place: str
) -> None:
    target = window
    if place == "menu":
        target = QMenu(window)
        target.addAction("een")
        target.popup(window.mapToGlobal(QPoint(5, 5)))
    elif place == "modal dialog":
        target = QDialog(window)
        target.setModal(True)
        target.show()
        qtbot.waitExposed(target)
    QTest.keyClick(target, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert heard.locked == [LockReason.ASKED]
    target.hide()


def test_the_timer_looks_by_itself(qapp: QApplication, qtbot: QtBot, clock: FakeClock) -> None:
    watch = IdleWatch(clock, 120, lambda: None)
    timer = watch.findChild(QTimer)
    assert timer is not None
    timer.setInterval(5)
    watch.start(qapp)
    clock.advance(120)
    with qtbot.waitSignal(watch.lock_due, timeout=2_000):
        pass
    assert not timer.isActive()
    watch.stop(qapp)


def test_a_page_that_a_client_reads_is_warned_earlier_and_locks_no_later(
        watch: IdleWatch, clock: FakeClock, heard: Heard) -> None:
    watch.warn_seconds = lambda: 45
    run(watch, clock, 74)
    assert heard.ticks == []
    run(watch, clock, 45)
    assert heard.ticks == list(range(45, 0, -1))
    assert heard.locked == []
    run(watch, clock, 1)
    assert heard.locked == [LockReason.IDLE]

