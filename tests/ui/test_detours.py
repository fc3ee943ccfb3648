"""Ways beside the ordinary course: a backup put back, a computer retired; from set-up, lock screen and settings."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.copies.backup import BackupStage, begin_backup, make_backup
from jindra_desk.bootstrap.window import desk_parts
from jindra_desk.cli.arguments import build_parser
from jindra_desk.cli.program import WindowOptions
from jindra_desk.system.folders.appearance import AppearanceFile
from jindra_desk.system.process.log import RedactedLog
from jindra_desk.ui.app.app_flow import AppFlow
from jindra_desk.ui.copies.backup_runner import Doing
from jindra_desk.ui.jobs.lanes import JobCancelled
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.restore.assistant import RestoreAssistant
from jindra_desk.ui.retire.page import RetirePage
from jindra_desk.ui.settings.page import SettingsPage
from jindra_desk.ui.setup.assistant import SetupAssistant
from jindra_desk.ui.shell.fault_dialog import FaultDialog
from jindra_desk.ui.theme import Theme
from jindra_desk.ui.tour.ui_driver import UiDriver, turn
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.lock_doubles import FakeReplacer
from tests.support.practice_desk import add_client, open_practice, program
from tests.support.routes import to
from tests.support.sessions import opened, services
from tests.support.slow_backups import left_beside, pulled_out_before_the_helper_begins, slow_services
from tests.support.vaults import PASSPHRASE
from tests.support.waiting import until


@contextmanager
def run(application: QApplication, options: WindowOptions, folder: Path, replacer: FakeReplacer) -> Iterator[AppFlow]:
    """One run of the program, as the window half of the composition root begins it."""
    built = program()
    path = options.vault
    assert path is not None
    instance = built.instance_lock(path)
    instance.acquire()
    log = RedactedLog(folder / "state", built.clock.now)
    parts = desk_parts(built, options, path, instance, log, AppearanceFile(folder / "state"))
    parts = replace(parts, lock=replace(parts.lock, replace=replacer.replace, os_idle=lambda: None,
                                        end_process=lambda: None))
    Theme.install(application)
    desk = AppFlow(application, parts)
    try:
        desk.start()
        assert desk.jobs.wait_until_idle(20)
        turn()
        yield desk
    finally:
        desk.end()
        desk.window.close()
        desk.window.deleteLater()
        desk.deleteLater()
        turn()


Begin = Callable[[WindowOptions], AppFlow]


@pytest.fixture
def replacer() -> FakeReplacer:
    return FakeReplacer()


@pytest.fixture
def begin(tmp_path: Path, qapp: QApplication, replacer: FakeReplacer) -> Iterator[Begin]:
    with ExitStack() as runs:
        yield lambda options: runs.enter_context(run(qapp, options, tmp_path, replacer))


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A practice with a client and a backup on `stick`."""
    for name in ("hier", "stick"):
        (tmp_path / name).mkdir()
    session = open_practice(tmp_path / "hier")
    add_client(session)
    make_backup(session, services(), tmp_path / "stick")
    session.vault.close()
    return session.vault.path


def shown(desk: AppFlow, kind: type[QWidget]) -> QWidget:
    page = desk.window.currentWidget()
    assert isinstance(page, kind), type(page)
    return page


def press(page: QWidget, words: str) -> None:
    next(part for part in page.findChildren(QPushButton) if part.text() == words and part.isVisible()).click()
    turn()


def unlock(desk: AppFlow) -> UiDriver:
    screen = shown(desk, LockScreen)
    assert isinstance(screen, LockScreen)
    screen.passphrase.set_text(PASSPHRASE)
    screen.submit()
    assert desk.jobs.wait_until_idle(20)
    turn()
    assert desk.jobs.wait_until_idle(20)
    return UiDriver(desk.window, desk.jobs)


def put_back(desk: AppFlow, assistant: RestoreAssistant, file: Path) -> None:
    """Walk through the steps, with no certificate on paper."""
    assistant.take(file)
    assert desk.jobs.wait_until_idle(20)
    assistant.go_on()
    assistant.secret.passphrase.set_text(PASSPHRASE)
    assistant.go_on()
    assert desk.jobs.wait_until_idle(20)
    assistant.preview_step.none.setChecked(True)
    assistant.go_on()
    assert desk.jobs.wait_until_idle(20)
    assert assistant.step_index == 3


def test_the_options_that_a_fresh_process_is_begun_with() -> None:
    assert build_parser().parse_args(["--vault", "x.jdv", "--restore"]).begin_with == "restore"
    assert build_parser().parse_args(["--retire"]).begin_with == "retire"
    assert build_parser().parse_args([]).begin_with == ""


def test_on_a_new_computer_set_up_offers_the_backup_and_back_is_set_up(
        begin: Begin, tmp_path: Path, vault: Path, replacer: FakeReplacer) -> None:
    target = tmp_path / "nieuw" / "praktijk.jdv"
    desk = begin(WindowOptions(vault=target))
    press(shown(desk, SetupAssistant), "Ik heb een back-up")
    assistant = shown(desk, RestoreAssistant)
    assert isinstance(assistant, RestoreAssistant)
    assistant.go_back()
    press(shown(desk, SetupAssistant), "Ik heb een back-up")
    assistant = shown(desk, RestoreAssistant)
    assert isinstance(assistant, RestoreAssistant)
    (file,) = (tmp_path / "stick").glob("*.jdb")
    put_back(desk, assistant, file)
    assistant.go_on()
    assert len(replacer.replaced_with) == 1
    arguments = build_parser().parse_args(replacer.replaced_with[0])
    assert arguments.vault == target
    assert arguments.locked == ""
    assert arguments.begin_with == ""
    with_lock = begin(WindowOptions(vault=target))
    unlock(with_lock)
    assert with_lock.shell is not None


@pytest.mark.parametrize("broken", ["database", "keys"])
def test_a_damaged_vault_leads_from_the_lock_to_the_backup(
        begin: Begin, tmp_path: Path, vault: Path, replacer: FakeReplacer, broken: str) -> None:
    if broken == "keys":
        for ending in (".keys", ".keys.bak"):
            vault.with_name(vault.name + ending).write_bytes(b"kapot")
    else:
        content = vault.read_bytes()
        vault.write_bytes(content[:40_000] + bytes(len(content) - 40_000))
    desk = begin(WindowOptions(vault=vault))
    screen = shown(desk, LockScreen)
    assert isinstance(screen, LockScreen)
    screen.passphrase.set_text(PASSPHRASE)
    screen.submit()
    assert desk.jobs.wait_until_idle(20)
    turn()
    press(screen, "Zet een back-up terug")
    assistant = shown(desk, RestoreAssistant)
    assert isinstance(assistant, RestoreAssistant)
    (file,) = (tmp_path / "stick").glob("*.jdb")
    put_back(desk, assistant, file)
    assistant.go_on()
    again = begin(WindowOptions(vault=vault))
    unlock(again)
    assert again.shell is not None
    told = [dialog.title_label.text() for dialog in again.window.findChildren(FaultDialog)]
    assert any("De kluis die hier eerst stond, is nu vernietigd." in title for title in told)
    assert left_beside(vault) == []


def test_a_wrong_passphrase_offers_no_backup(begin: Begin, vault: Path) -> None:
    desk = begin(WindowOptions(vault=vault))
    screen = shown(desk, LockScreen)
    assert isinstance(screen, LockScreen)
    screen.passphrase.set_text("iets anders")
    screen.submit()
    assert desk.jobs.wait_until_idle(20)
    turn()
    assert not screen.fault_banner.isVisible()


def test_from_the_settings_the_vault_is_locked_first_and_the_fresh_process_begins_there(
        begin: Begin, vault: Path, replacer: FakeReplacer) -> None:
    desk = begin(WindowOptions(vault=vault))
    hands = unlock(desk)
    assert desk.shell is not None
    desk.shell.show_place(to("settings", {"section": "backup"}))
    hands.settle()
    page = desk.shell.pages.screen_shown
    assert isinstance(page, SettingsPage)
    page.backup.ask_restore()
    dialog = page.backup.dialog
    assert isinstance(dialog, ConfirmDialog)
    dialog.verb_button.click()
    (arguments,) = replacer.replaced_with
    parsed = build_parser().parse_args(arguments)
    assert parsed.begin_with == "restore"
    assert parsed.locked == "asked"
    fresh = begin(WindowOptions(vault=vault, begin_with="restore"))
    assistant = shown(fresh, RestoreAssistant)
    assert isinstance(assistant, RestoreAssistant)
    assistant.go_back()
    shown(fresh, LockScreen)


def test_retiring_begins_on_its_own_page_and_ends_the_program(begin: Begin, vault: Path) -> None:
    desk = begin(WindowOptions(vault=vault, begin_with="retire"))
    page = shown(desk, RetirePage)
    assert isinstance(page, RetirePage)
    page.leave()
    shown(desk, LockScreen)
    desk.show_retire()
    page = shown(desk, RetirePage)
    assert isinstance(page, RetirePage)
    page.word.set_text("vernietig")
    page.passphrase.set_text(PASSPHRASE)
    page.go_on()
    assert desk.jobs.wait_until_idle(20)
    assert not vault.exists()
    page.go_on()
    assert not desk.window.isVisible()


def test_retiring_where_nothing_is_is_the_ordinary_beginning(begin: Begin, tmp_path: Path) -> None:
    shown(begin(WindowOptions(vault=tmp_path / "nergens.jdv", begin_with="retire")), SetupAssistant)


def with_a_backup_half_way(desk: AppFlow, stick: Path, qtbot: QtBot) -> SettingsPage:
    """Unlocked, in the settings, while a backup waits in its middle."""
    hands = unlock(desk)
    assert desk.shell is not None
    desk.shell.show_place(to("settings", {"section": "backup"}))
    hands.settle()
    page = desk.shell.pages.screen_shown
    assert isinstance(page, SettingsPage)
    workbench = page.backup._workbench
    workbench.services, slow = slow_services(workbench.services)
    page.backup.runner.make(stick)
    qtbot.waitUntil(slow.waiting.is_set, timeout=10_000)
    return page


def test_the_lock_in_the_middle_of_a_backup_leaves_nothing_and_takes_no_two_seconds(
        begin: Begin, tmp_path: Path, vault: Path, replacer: FakeReplacer, qtbot: QtBot) -> None:
    before = sorted(file.name for file in (tmp_path / "stick").iterdir())
    desk = begin(WindowOptions(vault=vault))
    with_a_backup_half_way(desk, tmp_path / "stick", qtbot)
    began = time.monotonic()
    desk.lock.controller.lock_now()
    assert time.monotonic() - began < 2
    assert len(replacer.replaced_with) == 1
    assert sorted(file.name for file in (tmp_path / "stick").iterdir()) == before
    assert left_beside(vault) == []


def test_closing_the_window_in_the_middle_of_a_backup_asks_first(
        begin: Begin, tmp_path: Path, vault: Path, qtbot: QtBot) -> None:
    before = sorted(file.name for file in (tmp_path / "stick").iterdir())
    desk = begin(WindowOptions(vault=vault))
    page = with_a_backup_half_way(desk, tmp_path / "stick", qtbot)
    assert not desk.window.close()
    (question,) = desk.window.findChildren(ConfirmDialog)
    assert question.isVisible()
    question.later_button.click()
    assert desk.window.isVisible()
    assert page.backup.runner.doing is not Doing.NOTHING
    desk.window.close()
    question = desk.window.findChildren(ConfirmDialog)[-1]
    question.verb_button.click()
    assert not desk.window.isVisible()
    desk.end()
    assert sorted(file.name for file in (tmp_path / "stick").iterdir()) == before
    assert left_beside(vault) == []


def test_closing_asks_nothing_when_nothing_is_under_way(begin: Begin, vault: Path) -> None:
    desk = begin(WindowOptions(vault=vault))
    unlock(desk)
    assert desk.window.close()


def test_a_backup_that_the_helper_could_not_write_is_told_at_unlocking_and_stays_on_today(
        begin: Begin, tmp_path: Path, vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The stick was pulled out while the program was locked."""
    stick = tmp_path / "stick"
    pulled_out_before_the_helper_begins(monkeypatch, stick)
    with opened(vault) as session:
        work = begin_backup(session, services(), stick)

        def lock_once_proven(_done: int, _total: int) -> None:
            if work.stage is BackupStage.SENDING:
                raise JobCancelled

        with pytest.raises(JobCancelled):
            work.run(lock_once_proven)
    until(lambda: not services().backups.helper.is_running(vault), what="the helper never ended")
    desk = begin(WindowOptions(vault=vault))
    unlock(desk)
    told = [dialog.title_label.text() for dialog in desk.window.findChildren(FaultDialog)]
    assert any(str(stick) in title for title in told)
    page = desk.shell.pages.screen_shown if desk.shell is not None else None
    assert page is not None
    assert "Back-up is niet gelukt" in [label.text() for label in page.findChildren(Label) if label.isVisible()]
