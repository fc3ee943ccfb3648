"""What Today says of backups: never made, old, the stick is in, under way, went wrong (K-26)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.copies.register import choose_place
from jindra_desk.domain.copies.backup_faults import BackupNotSent, PlaceOutOfReach
from jindra_desk.ui.copies.backup_folder import BackupFolder
from jindra_desk.ui.copies.backup_runner import BackupRunner, Doing
from jindra_desk.ui.today import page as today_page
from jindra_desk.ui.today.page import TodayPage
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.app_window import Desk
from tests.support.practice_desk import add_client
from tests.support.routes import to
from tests.support.slow_backups import slow_services


def shown(desk: Desk, qtbot: QtBot) -> TodayPage:
    page = TodayPage(desk.workbench)
    qtbot.addWidget(page)
    page.resize(1064, 800)
    page.show()
    page.opened(to(page.key))
    settle(desk)
    return page


def settle(desk: Desk) -> None:
    desk.settle()
    turn()
    desk.settle()


def words(page: TodayPage) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


def press(page: TodayPage, text: str) -> None:
    button = next(part for part in page.findChildren(QAbstractButton) if part.text() == text and part.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def backed_up(desk: Desk, stick: Path) -> BackupRunner:
    """A client, a stick that was chosen, and a backup on it."""
    stick.mkdir(exist_ok=True)
    desk.do(add_client)
    desk.do(lambda session: choose_place(session, stick))
    desk.do(lambda session: make_backup(session, desk.workbench.services, stick))
    return BackupRunner.of(desk.workbench)


def days_later(desk: Desk, page: TodayPage, days: int, *, elsewhere: bool) -> None:
    """As if so many days went by since the backup; the stick is on another disk or not."""
    runner = BackupRunner.of(desk.workbench)
    assert runner.look is not None
    assert runner.look.status.last is not None
    runner.look = replace(runner.look, elsewhere=elsewhere, status=replace(runner.look.status, age_days=days))
    runner.changed.emit()
    turn()


def test_the_stick_that_is_in_asks_for_one_button(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    stick = tmp_path / "stick"
    backed_up(desk, stick)
    page = shown(desk, qtbot)
    assert not any("back-up" in text.lower() or "stick" in text.lower() for text in words(page))
    days_later(desk, page, 1, elsewhere=True)
    assert "Je stick zit erin" in words(page)
    assert "Back-up is van gisteren" in words(page)
    press(page, "Back-up nu")
    settle(desk)
    assert len(list(stick.glob("*.jdb"))) == 2
    assert "Je stick zit erin" not in words(page)


def test_a_folder_on_the_disk_of_the_vault_is_no_stick_that_is_in(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    backed_up(desk, tmp_path / "map")
    page = shown(desk, qtbot)
    days_later(desk, page, 3, elsewhere=False)
    assert not any("stick" in text.lower() for text in words(page))
    days_later(desk, page, 9, elsewhere=False)
    assert "Back-up is 9 dagen oud" in words(page)
    assert "Naar map" in words(page)


def test_an_old_backup_asks_for_the_stick_and_a_place_that_is_away_is_said(
        desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    stick = tmp_path / "stick"
    backed_up(desk, stick)
    stick.rename(tmp_path / "in haar tas")
    page = shown(desk, qtbot)
    days_later(desk, page, 9, elsewhere=True)
    assert "Back-up is 9 dagen oud" in words(page)
    assert "Steek de USB-stick in" in words(page)
    press(page, "Back-up nu")
    settle(desk)
    assert isinstance(desk.errors[0], PlaceOutOfReach)


def test_the_disk_is_asked_only_while_the_owner_looks_at_this_page(
        desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(today_page, "PLACE_EVERY_MS", 20)
    stick = tmp_path / "stick"
    runner = backed_up(desk, stick)
    asked: list[bool] = []
    monkeypatch.setattr(BackupFolder, "watch", lambda _self: asked.append(True))
    page = shown(desk, qtbot)
    qtbot.waitUntil(lambda: len(asked) >= 2, timeout=3000)
    page.hide()
    turn()
    before = len(asked)
    QTest.qWait(100)
    assert len(asked) == before
    assert runner.look is not None


def test_a_backup_under_way_and_one_that_went_wrong_are_told(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    stick = tmp_path / "stick"
    runner = backed_up(desk, stick)
    page = shown(desk, qtbot)
    services = desk.workbench.services
    desk.workbench.services, slow = slow_services(services)
    runner.make(stick)
    qtbot.waitUntil(slow.waiting.is_set, timeout=10_000)
    turn()
    assert "Back-up wordt gemaakt" in words(page)
    assert runner.doing is Doing.BACKUP
    slow.go.set()
    settle(desk)
    assert "Back-up wordt gemaakt" not in words(page)
    runner.fault = BackupNotSent(place=str(stick), reason="er is geen ruimte meer")
    runner.changed.emit()
    turn()
    assert "Back-up is niet gelukt" in words(page)
    press(page, "Bekijk")
    assert desk.navigator.gone == [("settings", "backup")]


def test_a_backup_that_did_not_come_back_whole_is_told(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    runner = backed_up(desk, tmp_path / "stick")
    (file,) = (tmp_path / "stick").glob("*.jdb")
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    page = shown(desk, qtbot)
    runner.keep_up(after_ms=0)
    turn()
    settle(desk)
    assert "Een back-up kwam niet heel terug" in words(page)


def test_without_clients_there_is_nothing_to_lose(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    assert not any("back-up" in text.lower() for text in words(page))
