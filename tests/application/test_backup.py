"""A backup is a whole, verified, encrypted copy that opens by itself; Today knows its age (K-26, T-44)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from jindra_desk.application.backup import last_backup, make_backup
from jindra_desk.application.session import Session
from jindra_desk.application.today import today_overview
from jindra_desk.domain.errors import StorageFailed
from jindra_desk.storage.vault import SqlVault
from tests.sessions import canary_client, client_tables, found_in, on_day, opened, raw_files, services
from tests.vaults import TODAY


def test_the_copy_opens_and_holds_the_same_k_26(session: Session, tmp_path: Path) -> None:
    """K-26: the same rows, by the same passphrase, from the copy alone; no word in plain text."""
    client, canaries = canary_client(session)
    rows = client_tables(session)
    result = make_backup(session, services(), tmp_path / "stick")
    assert result.folder.name == f"jindra-back-up-{TODAY.isoformat()}"
    assert {path.name for path in result.folder.iterdir()} == {"praktijk.jdv", "praktijk.jdv.keys"}
    assert found_in(raw_files(result.folder), canaries.words) == set()
    session.vault.close()
    (tmp_path / "praktijk.jdv").unlink()
    with opened(result.folder / "praktijk.jdv") as restored:
        assert client_tables(restored) == rows
        with restored.vault.reading() as uow:
            assert uow.clients.get(client.id) == client
        assert restored.vault.first_broken_audit_row() is None


def test_today_knows_how_old_it_is(session: Session, tmp_path: Path) -> None:
    canary_client(session)
    assert today_overview(session).backup_wanted
    make_backup(session, services(), tmp_path / "stick")
    for days, wanted in ((0, False), (6, False), (7, True), (400, True)):
        seen = today_overview(on_day(session, TODAY + timedelta(days=days)))
        assert (seen.backup_age_days, seen.backup_wanted) == (days, wanted)


def test_a_backup_that_fails_is_no_backup(session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing stands there under its name, and Today goes on asking."""
    canary_client(session)

    def full(*_: object) -> None:
        raise StorageFailed(reason="vol")

    monkeypatch.setattr(SqlVault, "write_copy", full)
    with pytest.raises(StorageFailed):
        make_backup(session, services(), tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == []
    with session.vault.reading() as uow:
        assert last_backup(uow) is None


def test_stopping_leaves_nothing(session: Session, tmp_path: Path) -> None:
    canary_client(session)

    class Stopped(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        make_backup(session, services(), tmp_path / "stick", stop)
    assert list((tmp_path / "stick").iterdir()) == []
    assert today_overview(session).backup_age_days is None


def test_two_on_one_day_stand_beside_one_another(session: Session, tmp_path: Path) -> None:
    first = make_backup(session, services(), tmp_path / "stick").folder
    second = make_backup(session, services(), tmp_path / "stick").folder
    assert second.name == f"{first.name}-2"
