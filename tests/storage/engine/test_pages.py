"""Pages are compared without SQLite: each one that was written must authenticate, and nothing may take its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from jindra_desk.storage.engine.pages import PAGE_BYTES, PageDamaged, authenticate_pages
from tests.support.vaults import copied_vault, template_key


def blanked(path: Path, page: int) -> None:
    """As a disk gives back what it never wrote."""
    content = bytearray(path.read_bytes())
    start = (page - 1) * PAGE_BYTES
    assert any(content[start:start + PAGE_BYTES])
    content[start:start + PAGE_BYTES] = bytes(PAGE_BYTES)
    path.write_bytes(content)


def test_every_page_of_a_whole_file_authenticates(tmp_path: Path) -> None:
    path, seen = copied_vault(tmp_path), list[bytes]()
    authenticate_pages(path, template_key(), path.stat().st_size, seen.append)
    assert b"".join(seen) == path.read_bytes()


@pytest.mark.parametrize("from_the_end", [0, 1])
def test_a_page_of_zeroes_is_damage(tmp_path: Path, from_the_end: int) -> None:
    """Trust #13: `integrity_check` overlooks one at the end of a long text."""
    path = copied_vault(tmp_path)
    blanked(path, path.stat().st_size // PAGE_BYTES - from_the_end)
    with pytest.raises(PageDamaged):
        authenticate_pages(path, template_key(), path.stat().st_size, lambda _page: None)


def test_bytes_that_are_missing_are_damage(tmp_path: Path) -> None:
    path = copied_vault(tmp_path)
    with pytest.raises(PageDamaged):
        authenticate_pages(path, template_key(), path.stat().st_size + PAGE_BYTES, lambda _page: None)
