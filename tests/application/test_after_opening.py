"""What an opening settles, cut off in the middle or on a full disk: never a barred vault, never a residue (T-44)."""

from __future__ import annotations

from pathlib import Path

import pytest

from jindra_desk.application.after_opening import after_opening, replay_destructions
from jindra_desk.application.erasure import destroy_client
from jindra_desk.application.session import Session
from jindra_desk.application.today import today_overview
from jindra_desk.domain.erasure_plan import ErasureReason
from jindra_desk.domain.errors import StorageFailed
from jindra_desk.storage.vault import SqlVault
from tests.sessions import canary_client, opened, services


def _full(*_: object) -> None:
    raise StorageFailed(reason="de schijf is vol")


def _older_vault_put_back(session: Session, tmp_path: Path) -> Path:
    client, _ = canary_client(session)
    older = tmp_path / "ouder"
    session.vault.write_copy(older)
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    session.vault.close()
    path = tmp_path / "praktijk.jdv"
    path.write_bytes(older.read_bytes())
    return path


def test_a_replay_that_could_not_build_the_file_anew_does_so_next_time(
        session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust #12: erased again and then no room; the next opening still owes the clean file."""
    path = _older_vault_put_back(session, tmp_path)
    with opened(path) as again:
        with monkeypatch.context() as patched:
            patched.setattr(SqlVault, "compact", _full)
            assert after_opening(again, services).erased_again == 1
            with again.vault.reading() as uow:
                assert uow.clients.count() == 0
        compacted: list[Path] = []
        monkeypatch.setattr(SqlVault, "compact", lambda vault: compacted.append(vault.path))
        assert replay_destructions(again) == 0
        assert replay_destructions(again) == 0
        assert compacted == [path]


def test_a_full_disk_does_not_bar_the_vault_after_a_cut_off_destruction(
        session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust #9: the case stays open on Today and gets its certificate when there is room."""
    client, _ = canary_client(session)
    with monkeypatch.context() as patched:
        patched.setattr(SqlVault, "compact", _full)
        patched.setattr(SqlVault, "scan_residue", _full)
        with pytest.raises(StorageFailed):
            destroy_client(session, services(), client.id, ErasureReason.REQUEST)
        assert after_opening(session, services).certificates == 0
        assert [case.certificate for case in today_overview(session).cases] == [None]
    assert after_opening(session, services).certificates == 1
