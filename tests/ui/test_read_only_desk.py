"""The window on a vault that cannot be written: a quiet band, pages that read, and a refusal at the first letter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.domain.base.text import Language
from jindra_desk.ui.settings.page import SettingsPage
from jindra_desk.ui.shell.fault_dialog import FaultDialog
from jindra_desk.ui.shell.read_only_bar import ReadOnlyBar
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.open_window import PLACES, OpenWindow, opened_window
from tests.support.read_only_place import forbidden
from tests.support.sessions import demo_vault, opened, services
from tests.support.vaults import file_hashes


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication) -> Iterator[OpenWindow]:
    """On a demo vault whose folder cannot be written; its own state lies elsewhere."""
    disk, own = tmp_path / "schijf", tmp_path / "eigen"
    disk.mkdir()
    own.mkdir()
    vault = demo_vault(disk)
    with opened(vault) as session:
        after_opening(session, services)
    before = file_hashes(disk)
    with forbidden(disk), opened_window(own, qapp, vault) as shown:
        yield shown
    assert file_hashes(disk) == before


def texts(window: OpenWindow) -> str:
    return " ".join(label.text() for label in window.desk.window.findChildren(Label) if label.isVisible())


def told(window: OpenWindow) -> list[FaultDialog]:
    return [dialog for dialog in window.desk.window.findChildren(FaultDialog) if dialog.isVisible()]


def test_a_band_stands_over_every_page_and_every_page_reads(window: OpenWindow) -> None:
    for name in PLACES:
        window.go(name)
        assert not told(window), name
        assert "Alleen lezen: " in texts(window), name
    window.speak(Language.EN)
    assert "Read-only: " in texts(window)
    window.speak(Language.NL)


def test_the_band_leads_to_the_backup(window: OpenWindow) -> None:
    (band,) = window.shell.findChildren(ReadOnlyBar)
    (banner,) = band.findChildren(Banner)
    banner.button_clicked.emit()
    window.hands.settle()
    assert isinstance(window.page, SettingsPage)


def test_who_begins_to_type_is_told_at_once_and_once(window: OpenWindow, qtbot: QtBot) -> None:
    """J-28: nothing typed here can be kept, so that is said with the first letters, not at the end."""
    window.go("visit")
    field = next(one for one in window.page.findChildren(QTextEdit) if one.isVisible() and one.isEnabled())
    field.setFocus()
    QTest.keyClicks(field, "rustig")
    qtbot.waitUntil(lambda: bool(told(window)), timeout=5000)
    assert "Dit is niet bewaard: " in " ".join(dialog.accessibleName() or dialog.windowTitle() for dialog in
                                               told(window)) + texts(window)
    for dialog in told(window):
        dialog.dismiss()
    QTest.keyClicks(field, " en nog meer")
    qtbot.wait(1000)
    assert not told(window)
    assert "rustig" in field.toPlainText()
