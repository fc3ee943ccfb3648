"""Meekijkstand stays until it is switched off: over a lock, a kill and the end of the day (look.md, principle 3)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jindra_desk.ui.widgets.layout.nav import NavItem
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.open_window import OpenWindow, opened_window
from tests.support.sessions import demo_vault


def words(window: OpenWindow) -> str:
    return " ".join(label.text() for label in window.desk.window.findChildren(Label) if label.isVisible())


def test_it_is_kept_at_once_and_not_only_at_the_lock(tmp_path: Path, qapp: QApplication) -> None:
    """The first process ends without a lock, as after a kill: nothing is written at its end."""
    vault = demo_vault(tmp_path)
    with opened_window(tmp_path, qapp, vault) as window:
        assert "Joëlle" in words(window)
        QTest.keyClick(window.shell, Qt.Key.Key_F8)
        window.hands.settle()
    with opened_window(tmp_path, qapp, vault) as window:
        assert window.shell.watched
        assert "Joëlle" not in words(window)
        assert "Meekijkstand aan" in [part.text() for part in window.desk.window.findChildren(NavItem)]
        QTest.keyClick(window.shell, Qt.Key.Key_F8)
        window.hands.settle()
    with opened_window(tmp_path, qapp, vault) as window:
        assert not window.shell.watched
        assert "Joëlle" in words(window)


def test_the_last_switch_before_a_lock_counts(tmp_path: Path, qapp: QApplication) -> None:
    vault = demo_vault(tmp_path)
    with opened_window(tmp_path, qapp, vault) as window:
        QTest.keyClick(window.shell, Qt.Key.Key_F8)
        window.hands.settle()
        QTest.keyClick(window.shell, Qt.Key.Key_F8)
        window.desk.lock.controller.lock_now()
    with opened_window(tmp_path, qapp, vault) as window:
        assert not window.shell.watched
