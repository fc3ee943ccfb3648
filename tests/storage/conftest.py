"""An open empty vault per test, copied from the template."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from jindra_desk.storage.vault.vault import SqlVault
from tests.support.vaults import opened_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[SqlVault]:
    """An empty open vault in its own folder."""
    opened = opened_vault(tmp_path)
    yield opened
    opened.close()
