"""Nothing holds the lock back: menus, modal dialogs, failing steps, drafts (J-28; trust #5, #7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.ui.lock.controller import DRAFT_SECONDS, LockActions, LockController
from jindra_desk.ui.lock.idle_watch import IdleWatch
from jindra_desk.ui.lock.state import LOCK_ORDER, LockReason, Phase
from jindra_desk.ui.lock.windows import hide_all_but
from tests.support.lock_doubles import FakeClock, FakeReplacer


class World:
    """The actions, each of which notes that it ran and may be told to fail."""

    def __init__(self) -> None:
        self.ran: list[str] = []
        self.failing: set[str] = set()
        self.draft_kept = True
        self.reports: list[str] = []
        self.replacer = FakeReplacer()
        self.window: QWidget | None = None

    def _step(self, name: str) -> Callable[[], None]:
        def run() -> None:
            self.ran.append(name)
            if name in self.failing:
                raise ValueError("Ilse ten Brinke")

        return run

    def _save_draft(self, seconds: float) -> bool:
        self._step("save_draft")()
        assert seconds == DRAFT_SECONDS == 0.5
        return self.draft_kept

    def _close_popups(self) -> None:
        self._step("close_popups")()
        hide_all_but(self.window)

    def _arguments(self, reason: LockReason, draft_lost: bool) -> Sequence[str]:
        return [reason.value, *(["draft-lost"] if draft_lost else [])]

    def _replace(self, arguments: Sequence[str]) -> None:
        self._step("replace")()
        self.replacer.replace(arguments)

    def actions(self) -> LockActions:
        return LockActions(
            cover_screen=self._step("cover_screen"),
            save_draft=self._save_draft,
            close_popups=self._close_popups,
            close_vault=self._step("close_vault"),
            drop_key=self._step("drop_key"),
            end_image_workers=self._step("end_image_workers"),
            release_instance=self._step("release_instance"),
            restart_arguments=self._arguments,
            replace=self._replace,
            end_process=self._step("end_process"),
            report=self.reports.append,
        )


ORDER = [
    "cover_screen", "save_draft", "close_popups", "close_vault", "drop_key", "end_image_workers",
    "release_instance", "replace",
]


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def watch(clock: FakeClock) -> IdleWatch:
    return IdleWatch(clock, 120, lambda: None)


@pytest.fixture
def controller(qapp: QApplication, watch: IdleWatch, world: World) -> Iterator[LockController]:
    made = LockController(watch, world.actions())
    made.unlock_started()
    made.unlock_succeeded(120)
    yield made
    watch.stop(qapp)


@pytest.fixture
def window(qtbot: QtBot, world: World) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addWidget(QLineEdit())
    made.show()
    qtbot.waitExposed(made)
    world.window = made
    return made


def test_the_button_walks_the_whole_order(controller: LockController, world: World) -> None:
    phases: list[Phase] = []
    controller.phase_changed.connect(phases.append)
    controller.lock_now()
    assert world.ran == ORDER
    assert tuple(phases) == (*LOCK_ORDER, Phase.REPLACED)
    assert world.replacer.replaced_with == [["asked"]]
    controller.lock_now()
    assert world.ran == ORDER, "once is enough"


def test_idleness_locks(controller: LockController, watch: IdleWatch, clock: FakeClock, world: World) -> None:
    clock.advance(120)
    watch.check()
    assert controller.state.phase is Phase.REPLACED
    assert world.replacer.replaced_with == [["idle"]]


def test_the_policys_lock_time_counts(
    qapp: QApplication, watch: IdleWatch, clock: FakeClock, world: World
) -> None:
    controller = LockController(watch, world.actions())
    controller.unlock_started()
    controller.unlock_succeeded(30)
    clock.advance(30)
    watch.check()
    assert controller.state.phase is Phase.REPLACED


@pytest.mark.parametrize("failing", ORDER[:-1])
def test_a_failing_step_stops_nothing_and_tells_no_values(
    controller: LockController, world: World, failing: str
) -> None:
    world.failing.add(failing)
    controller.lock_now()
    assert world.ran == ORDER
    assert controller.state.phase is Phase.REPLACED
    assert len(world.reports) == 1
    assert "ValueError" in world.reports[0]
    assert "Ilse" not in world.reports[0]


def test_all_steps_may_fail_together_and_then_the_process_ends(
    controller: LockController, world: World
) -> None:
    world.failing.update(ORDER)
    controller.lock_now()
    assert world.ran == [*ORDER, "end_process"]
    assert controller.state.phase is Phase.ENDED


@pytest.mark.parametrize("how", ["says no", "raises"])
def test_a_draft_that_cannot_be_saved_is_told_to_the_fresh_process(
    controller: LockController, world: World, how: str
) -> None:
    if how == "raises":
        world.failing.add("save_draft")
    else:
        world.draft_kept = False
    controller.lock_now()
    assert world.ran == ORDER
    assert world.replacer.replaced_with == [["asked", "draft-lost"]]


def test_nothing_to_lock_while_locked_or_unlocking(watch: IdleWatch, world: World) -> None:
    controller = LockController(watch, world.actions())
    controller.lock_now()
    controller.unlock_started()
    controller.lock_now()
    controller.unlock_refused()
    controller.lock_now()
    assert world.ran == []
    assert controller.state.phase is Phase.LOCKED


class StubbornDialog(QDialog):
    """Asks before it goes: refuses to close and opens a question when it is rejected."""

    asked = 0

    def closeEvent(self, event: QCloseEvent) -> None:
        type(self).asked += 1
        event.ignore()

    def reject(self) -> None:
        type(self).asked += 1
        QMessageBox.question(self, "?", "Wijzigingen bewaren?")


def lock_soon(watch: IdleWatch, clock: FakeClock) -> None:
    """Let the idle time pass inside whatever event loop is running by then."""

    def pass_time() -> None:
        clock.advance(120)
        watch.check()

    QTimer.singleShot(0, pass_time)


def test_a_modal_dialog_that_refuses_to_close_cannot_hold_the_lock(
    controller: LockController, watch: IdleWatch, clock: FakeClock, world: World, window: QWidget
) -> None:
    dialog = StubbornDialog(window)
    lock_soon(watch, clock)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert world.ran == ORDER
    assert StubbornDialog.asked == 0, "nobody was asked"
    assert not dialog.isVisible()


def test_a_question_on_a_dialog_on_a_dialog_cannot_hold_the_lock(
    controller: LockController, watch: IdleWatch, clock: FakeClock, world: World, window: QWidget
) -> None:
    first = StubbornDialog(window)
    first.setModal(True)
    first.show()
    second = StubbornDialog(first)
    second.open()
    lock_soon(watch, clock)
    QMessageBox(QMessageBox.Icon.Question, "?", "Bewaren?", parent=second).exec()
    assert world.ran == ORDER
    assert QApplication.activeModalWidget() is None
    assert not first.isVisible()
    assert not second.isVisible()


def test_an_open_menu_with_a_submenu_cannot_hold_the_lock(
    controller: LockController, watch: IdleWatch, clock: FakeClock, world: World, window: QWidget
) -> None:
    menu = QMenu(window)
    submenu = menu.addMenu("meer")
    submenu.addAction("een")
    QTimer.singleShot(0, lambda: submenu.popup(window.mapToGlobal(QPoint(40, 5))))
    QTimer.singleShot(20, lambda: lock_soon(watch, clock))
    menu.exec(window.mapToGlobal(QPoint(5, 5)))
    assert world.ran == ORDER
    assert QApplication.activePopupWidget() is None


def test_a_second_window_and_a_menu_in_a_modal_dialog_cannot_hold_the_lock(
    controller: LockController,
    watch: IdleWatch,
    clock: FakeClock,
    world: World,
    window: QWidget,
    qtbot: QtBot,
) -> None:
    preview = QWidget()
    qtbot.addWidget(preview)
    preview.show()
    dialog = StubbornDialog(window)
    menu = QMenu(dialog)
    menu.addAction("een")
    QTimer.singleShot(0, lambda: menu.popup(dialog.mapToGlobal(QPoint(5, 5))))
    QTimer.singleShot(20, lambda: lock_soon(watch, clock))
    dialog.exec()
    assert world.ran == ORDER
    assert window.isVisible()
    assert not preview.isVisible()
    assert not menu.isVisible()


def test_a_dialog_that_opens_another_when_hidden_cannot_hold_the_lock(
    controller: LockController, watch: IdleWatch, clock: FakeClock, world: World, window: QWidget
) -> None:
    class Hydra(QDialog):
        def hideEvent(self, event: QHideEvent) -> None:
            super().hideEvent(event)
            QDialog(window).open()

    dialog = Hydra(window)
    lock_soon(watch, clock)
    dialog.exec()
    assert world.ran == ORDER


def test_a_native_dialog_cannot_hold_the_lock(
    controller: LockController, watch: IdleWatch, clock: FakeClock, world: World
) -> None:
    with watch.native_dialog_open():
        clock.advance(120)
        watch.check()
    assert world.ran == ORDER
