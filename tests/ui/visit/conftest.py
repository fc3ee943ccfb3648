"""An open desk per test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jindra_desk.ui.theme import Scheme, Theme
from tests.support.client_desk import Desk, opened_desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: object) -> Iterator[Desk]:
    """A workbench on a real vault."""
    if Theme.of().scheme is not Scheme.LIGHT:
        Theme.of().set_scheme(Scheme.LIGHT)
    with opened_desk(tmp_path) as opened:
        yield opened
