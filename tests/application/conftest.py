"""An open practice vault per test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from jindra_desk.application.session.session import Session
from tests.support.practice_desk import opened_practice
from tests.support.sessions import demo_vault, opened


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A practice's vault as set-up leaves it."""
    with opened_practice(tmp_path) as opened:
        yield opened


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Session]:
    """A demo vault with the whole cast and some crowd."""
    with opened(demo_vault(tmp_path)) as session:
        yield session
