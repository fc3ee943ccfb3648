"""The monthly proof: a backup is put back apart, everything done again, and destroyed without a trace (K-26)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.copies.restore_test import last_restore_test, last_tested_on, restore_test_due
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.opening.finish_copies import finish_pending_copies
from jindra_desk.application.restore.scratch_restore import (
    begin_scratch,
    finish_scratch,
    scratch_folder,
    scratch_restore,
)
from jindra_desk.application.session.session import Session
from jindra_desk.domain.copies.backup import RESTORE_TEST_DAYS
from jindra_desk.domain.copies.backup_faults import BackupFault, BackupStopped, NoBackupInReach
from jindra_desk.domain.erasure.reasons import ErasureReason
from tests.support.sessions import canary_client, found_in, on_day, raw_files, services
from tests.support.vaults import TODAY


def test_it_puts_back_erases_again_and_leaves_nothing(session: Session, tmp_path: Path) -> None:
    client, canaries = canary_client(session)
    canary_client(session, 2)
    make_backup(session, services(), tmp_path / "stick")
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    before = {path.name for path in tmp_path.rglob("*")}
    result = scratch_restore(session, services())
    assert (result.clients, result.photos, result.tested_at.date()) == (1, 2, TODAY)
    assert {path.name for path in tmp_path.rglob("*")} == before
    assert found_in(raw_files(tmp_path), canaries.words) == set()
    with session.vault.reading() as uow:
        assert last_tested_on(uow) == TODAY
        kept = last_restore_test(uow)
        assert kept is not None
        assert (kept.file, kept.clients) == (result.file, 1)


def test_it_is_due_monthly_and_only_with_a_backup_in_reach(session: Session, tmp_path: Path) -> None:
    assert not restore_test_due(session)
    with pytest.raises(NoBackupInReach):
        begin_scratch(session, services())
    place = make_backup(session, services(), tmp_path / "stick").place
    assert restore_test_due(session)
    scratch_restore(session, services())
    assert not restore_test_due(on_day(session, TODAY + timedelta(days=RESTORE_TEST_DAYS - 1)))
    later = on_day(session, TODAY + timedelta(days=RESTORE_TEST_DAYS))
    assert restore_test_due(later)
    place.rename(tmp_path / "in de la")
    assert not restore_test_due(later)


def test_a_bad_backup_fails_the_test_and_the_day_stays(session: Session, tmp_path: Path) -> None:
    file = make_backup(session, services(), tmp_path / "stick").file
    content = bytearray(file.read_bytes())
    content[20_000] ^= 1
    file.write_bytes(content)
    with pytest.raises(BackupFault):
        scratch_restore(session, services())
    with session.vault.reading() as uow:
        assert last_tested_on(uow) is None
    assert not scratch_folder(session.vault.path).exists()


def test_a_stop_and_a_crash_leave_nothing(session: Session, tmp_path: Path) -> None:
    make_backup(session, services(), tmp_path / "stick")
    work = begin_scratch(session, services())
    work.cancel()
    with pytest.raises(BackupStopped):
        work.run()
    assert not scratch_folder(session.vault.path).exists()
    scratch_folder(session.vault.path).mkdir()
    half = session.vault.path.read_bytes()[:20_000]
    (scratch_folder(session.vault.path) / "praktijk.jdv").write_bytes(half)
    finish_pending_copies(session, services)
    assert not scratch_folder(session.vault.path).exists()


def test_the_work_needs_no_thread_of_the_vault(session: Session, tmp_path: Path) -> None:
    import threading
    canary_client(session)
    make_backup(session, services(), tmp_path / "stick")
    work = begin_scratch(session, services())
    other = threading.Thread(target=work.run)
    other.start()
    other.join()
    assert finish_scratch(session, work).clients == 1
