"""The recovery code is not kept longer than the question it answers (trust.md, memory after lock)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.ui.secrets.forgotten_passphrase import ForgottenPassphrase
from tests.support.app_window import opened_desk
from tests.support.vaults import RECOVERY_CODE, cheap_keys


def test_not_now_forgets_the_code(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_desk(tmp_path) as desk:
        window = QWidget()
        qtbot.addWidget(window)
        asking = ForgottenPassphrase(desk.workbench, cheap_keys(), RECOVERY_CODE, window)
        assert asking.dialog is not None
        asking.dialog.reject()
        assert RECOVERY_CODE not in vars(asking).values()
