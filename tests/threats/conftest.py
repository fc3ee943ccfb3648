"""Vaults that tests copy are made before any protection is taken out: they are kept for the tests after it."""

from __future__ import annotations

import pytest

from tests.support.practice_desk import open_practice
from tests.support.vaults import template_key


@pytest.fixture(scope="session", autouse=True)
def _templates(tmp_path_factory: pytest.TempPathFactory) -> None:
    template_key().destroy()
    open_practice(tmp_path_factory.mktemp("sjabloon")).vault.close()
