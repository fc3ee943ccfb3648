"""A still copy is read in every way at once, and a stop ends all of it soon (trust.md, lock)."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from jindra_desk.domain.base.errors import DamagedVault
from jindra_desk.storage.backups import proof as proof_module
from jindra_desk.storage.backups.proof import prove
from jindra_desk.storage.engine.connection import Database
from jindra_desk.storage.engine.pages import PAGE_BYTES
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.vaults import add_clients, invented_client, template_key


def _closed(vault: SqlVault) -> tuple[Path, int]:
    for number in range(40):
        add_clients(vault, invented_client(number, notes="x" * 3000))
    vault.close()
    return vault.path, vault.path.stat().st_size


def test_every_page_counts(vault: SqlVault) -> None:
    path, size = _closed(vault)
    whole = path.read_bytes()
    prove(path, size, template_key())
    for number in range(size // PAGE_BYTES):
        broken = bytearray(whole)
        broken[number * PAGE_BYTES + 5000] ^= 1
        path.write_bytes(broken)
        with pytest.raises(DamagedVault):
            prove(path, size, template_key())


def test_a_page_of_zeroes_is_damage(vault: SqlVault) -> None:
    """SQLite's own check overlooks one that ends a long text; a disk that lost a block gives just that."""
    path, size = _closed(vault)
    whole = path.read_bytes()
    for number in range(1, size // PAGE_BYTES):
        path.write_bytes(whole[:number * PAGE_BYTES] + bytes(PAGE_BYTES) + whole[(number + 1) * PAGE_BYTES:])
        with pytest.raises(DamagedVault):
            prove(path, size, template_key())


def test_a_missing_page_is_found(vault: SqlVault) -> None:
    path, size = _closed(vault)
    path.write_bytes(path.read_bytes()[:-PAGE_BYTES])
    with pytest.raises(DamagedVault):
        prove(path, size, template_key())


def test_a_stop_ends_long_readings_within_two_seconds(vault: SqlVault, monkeypatch: pytest.MonkeyPatch) -> None:
    path, size = _closed(vault)
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

    def structure(readings: proof_module._Readings) -> None:
        def turn(database: Database) -> None:
            database.all(endless)
        readings._with_connection(turn)

    monkeypatch.setattr(proof_module._Readings, "structure", structure)
    begun = time.monotonic()

    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        prove(path, size, template_key(), stop)
    assert time.monotonic() - begun < 2
