"""What an opening settles, cut off in the middle or on a full disk: never a barred vault, never a residue (T-44)."""

from __future__ import annotations

from pathlib import Path

import pytest

from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.restore.ledger_replay import Replayed, replay_ledger
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.storage.vault.pages import SqlVaultPages
from tests.documents.reading import whole_text
from tests.support.sessions import canary_client, decrypted_pages, found_in, opened, services
from tests.support.vaults import write_copy


def _full(*_: object) -> None:
    raise StorageFailed(reason="de schijf is vol")


def _older_vault_put_back(session: Session, tmp_path: Path) -> Path:
    client, _ = canary_client(session)
    older = tmp_path / "ouder"
    write_copy(session.vault, older)
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
            patched.setattr(SqlVaultPages, "compact", _full)
            assert after_opening(again, services).erased_again == 1
            with again.vault.reading() as uow:
                assert uow.clients.count() == 0
        compacted: list[Path] = []
        monkeypatch.setattr(SqlVaultPages, "compact", lambda _pages: compacted.append(session.vault.path))
        assert replay_ledger(again) == Replayed()
        assert replay_ledger(again) == Replayed()
        assert compacted == [path]


def test_a_full_disk_does_not_bar_the_vault_after_a_cut_off_destruction(
        session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust #9: the case stays open on Today and gets its certificate when there is room."""
    client, _ = canary_client(session)
    with monkeypatch.context() as patched:
        patched.setattr(SqlVaultPages, "compact", _full)
        patched.setattr(SqlVaultPages, "scan_residue", _full)
        with pytest.raises(StorageFailed):
            destroy_client(session, services(), client.id, ErasureReason.REQUEST)
        assert after_opening(session, services).certificates == 0
        assert [case.certificate for case in today_overview(session).cases] == [None]
    assert after_opening(session, services).certificates == 1


@pytest.mark.parametrize(("part", "rebuilt"), [(5, True), (3, False)])
def test_a_file_too_large_for_the_memory_is_not_built_anew_and_the_certificate_says_so_j_09(
        session: Session, monkeypatch: pytest.MonkeyPatch, part: int, rebuilt: bool) -> None:
    """SQLite takes as much memory as the file is large: the system would end the program at every opening."""
    client, canaries = canary_client(session, receipts=False)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(SqlVaultPages, "scan_residue", killed)
        with pytest.raises(KeyboardInterrupt):
            destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    compacted: list[Path] = []
    compact = SqlVaultPages.compact

    def counted(pages: SqlVaultPages) -> None:
        compacted.append(session.vault.path)
        compact(pages)

    monkeypatch.setattr(SqlVaultPages, "compact", counted)
    free = session.vault.path.stat().st_size * part
    assert after_opening(session, services, free_memory=lambda: free).certificates == 1
    assert bool(compacted) is rebuilt
    with session.vault.reading() as uow:
        (certificate,) = uow.documents.certificates()
        words = whole_text(uow.documents.content(certificate.id))
    assert "onderbroken" in words
    assert ("niet opnieuw opgebouwd" in words) is not rebuilt
    assert found_in(decrypted_pages(session), canaries.words) == set()


def test_a_replay_without_memory_still_shows_nobody_who_was_erased(session: Session, tmp_path: Path,
                                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust #12: the file is built again at the first opening that has the memory for it."""
    path = _older_vault_put_back(session, tmp_path)
    compacted: list[Path] = []
    monkeypatch.setattr(SqlVaultPages, "compact", lambda _pages: compacted.append(session.vault.path))
    with opened(path) as again:
        assert after_opening(again, services, free_memory=lambda: 0).erased_again == 1
        with again.vault.reading() as uow:
            assert uow.clients.count() == 0
        assert compacted == []
        after_opening(again, services, free_memory=lambda: 1 << 40)
        after_opening(again, services, free_memory=lambda: 1 << 40)
    assert compacted == [path]
