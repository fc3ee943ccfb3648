"""A desk per test: real vault, real workers, light theme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jindra_desk.ui.theme import Scheme, Theme
from tests.support.app_window import Desk, opened_desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    """A workbench on an open practice vault."""
    Theme.install(qapp, Scheme.LIGHT)
    with opened_desk(tmp_path) as opened:
        yield opened
