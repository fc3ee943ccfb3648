"""An open practice vault per test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from jindra_desk.application.session import Session
from tests.practice_desk import opened_practice


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A practice's vault as set-up leaves it."""
    with opened_practice(tmp_path) as opened:
        yield opened
