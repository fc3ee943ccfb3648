"""Vaults to run commands on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.practice_desk import opened_practice
from tests.support.sessions import canary_client, demo_vault


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    """A demo vault."""
    return demo_vault(tmp_path)


@pytest.fixture
def real(tmp_path: Path) -> Path:
    """A practice's own vault with one client."""
    with opened_practice(tmp_path) as session:
        canary_client(session)
        return session.vault.path
