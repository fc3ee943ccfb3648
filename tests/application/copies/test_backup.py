"""A backup is one verified, encrypted file that restores by itself; Today knows its age (K-26, K-133, T-44)."""

from __future__ import annotations

import sys
import threading
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from jindra_desk.application.copies.arrivals import Collected, collect_sent, take_up
from jindra_desk.application.copies.backup import (
    BackupStage,
    begin_backup,
    finish_backup,
    last_backup,
    make_backup,
)
from jindra_desk.application.copies.register import choose_place, chosen_place, list_copies
from jindra_desk.application.copies.status import PlaceState, backup_status, place_state
from jindra_desk.application.opening.finish_copies import finish_pending_copies
from jindra_desk.application.ports.backups import CopyJob, Swept
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup, verify_backup
from jindra_desk.application.session.changes import Topic
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.base.errors import DamagedVault, StorageFailed
from jindra_desk.domain.copies.backup import KEEP_DAYS, CopyKind, CopyState, copy_note
from jindra_desk.domain.copies.backup_faults import (
    BackupHalfLeft,
    BackupNotSent,
    BackupStopped,
    BackupUnderWay,
    BackupUnverified,
    HalfSwept,
    PlaceNotWritable,
    PlaceOutOfReach,
    StoppedAfterBackup,
    TooLittleSpace,
)
from jindra_desk.domain.copies.copy_jobs import JobState
from jindra_desk.storage.backups import snapshot as snapshot_module
from jindra_desk.storage.inspection.contents import count_contents
from jindra_desk.storage.vault.backup_store import SqlBackupStore
from jindra_desk.system.disks.copying import HelperProcess
from tests.support.practice_desk import program, write
from tests.support.read_only_place import forbidden, remounted
from tests.support.sessions import canary_client, client_tables, found_in, on_day, opened, raw_files, services
from tests.support.vaults import NOW, PASSPHRASE, TODAY
from tests.support.waiting import until


class Stopped(Exception):
    pass


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.is_file()}


def leftovers(session: Session) -> set[str]:
    """What lies beside the vault and does not belong there when nothing is under way."""
    known = {"praktijk.jdv", "praktijk.jdv.keys", "praktijk.jdv.keys.bak", "praktijk.jdv.ledger", "praktijk.jdv.lock",
             "praktijk.jdv.tries"}
    return files(session.vault.path.parent) - known


@pytest.mark.req("K-26")
def test_the_file_restores_and_holds_the_same_k_26(session: Session, tmp_path: Path) -> None:
    """K-26: the same rows, by the same passphrase, from the file alone; no word in plain text."""
    client, canaries = canary_client(session)
    rows = client_tables(session)
    result = make_backup(session, services(), tmp_path / "stick")
    assert result.file.name == "praktijk-2026-11-21-1030.jdb"
    assert files(result.place) == {result.file.name, "praktijk.jdv.ledger"}
    assert found_in(raw_files(result.place), canaries.words) == set()
    assert result.bytes == result.file.stat().st_size
    assert leftovers(session) == set()
    report = verify_backup(program().stores(), result.file, SecretKind.PASSPHRASE, PASSPHRASE)
    assert (report.clients, report.photos) == (1, 2)
    target = tmp_path / "elders" / "praktijk.jdv"
    restore_backup(program().stores(), result.file, target, SecretKind.PASSPHRASE, PASSPHRASE,
                   RestoreDecisions(highest_certificate=0))
    with opened(target) as restored:
        assert client_tables(restored) == rows
        with restored.vault.reading() as uow:
            assert uow.clients.get(client.id) == client
        assert restored.vault.logs.first_broken_audit_row() is None


def test_today_knows_how_old_it_is(session: Session, tmp_path: Path) -> None:
    canary_client(session)
    assert today_overview(session).backup_wanted
    make_backup(session, services(), tmp_path / "stick")
    for days, wanted in ((0, False), (6, False), (7, True), (400, True)):
        seen = today_overview(on_day(session, TODAY + timedelta(days=days)))
        assert (seen.backup_age_days, seen.backup_wanted) == (days, wanted)


def test_the_status_tells_place_age_and_stick(session: Session, tmp_path: Path) -> None:
    """The reminder comes when it is old, and when the stick is in and there is none of today."""
    canary_client(session)
    status = backup_status(session, services())
    assert (status.place, status.place_state, status.last, status.age_days) == (None, PlaceState.AWAY, None, None)
    assert status.wanted
    result = make_backup(session, services(), tmp_path / "stick")
    status = backup_status(session, services())
    assert status.last is not None
    assert (status.place, status.place_state, status.last.path) == (
        result.place, PlaceState.REACHABLE, result.file)
    assert (status.age_days, status.wanted, status.sending) == (0, False, False)
    assert backup_status(on_day(session, TODAY + timedelta(days=1)), services()).wanted
    result.place.rename(tmp_path / "in de la")
    away = backup_status(on_day(session, TODAY + timedelta(days=1)), services())
    assert (away.place_state, away.wanted) == (PlaceState.AWAY, False)
    assert backup_status(on_day(session, TODAY + timedelta(days=7)), services()).wanted


def test_a_place_is_chosen_once(session: Session, tmp_path: Path) -> None:
    make_backup(session, services(), tmp_path / "eerste")
    make_backup(session, services(), tmp_path / "tweede")
    with session.vault.reading() as uow:
        assert chosen_place(uow) == tmp_path / "eerste"
    assert Topic.SETTING in choose_place(session, tmp_path / "tweede").topics
    with session.vault.reading() as uow:
        assert chosen_place(uow) == tmp_path / "tweede"


def test_a_copy_that_is_not_whole_is_no_backup(session: Session, tmp_path: Path,
                                               monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust #13: nothing is there, nothing is claimed, and Today goes on asking."""
    canary_client(session)

    def damaged(*_: object) -> None:
        raise DamagedVault

    monkeypatch.setattr("jindra_desk.storage.vault.backup_store.prove", damaged)
    with pytest.raises(BackupUnverified):
        make_backup(session, services(), tmp_path / "stick")
    assert files(tmp_path / "stick") == set()
    assert leftovers(session) == set()
    with session.vault.reading() as uow:
        assert last_backup(uow, NOW) is None


def test_a_copy_that_differs_from_the_vault_is_no_backup(session: Session, tmp_path: Path,
                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot_module, "count_contents",
                        lambda database: replace(count_contents(database), audit=(1, "")))
    with pytest.raises(BackupUnverified):
        make_backup(session, services(), tmp_path / "stick")
    assert leftovers(session) == set()


def test_a_vault_that_opens_with_a_damaged_page_is_not_told_to_be_shut(session: Session, tmp_path: Path) -> None:
    """Only a part of it cannot be read: no backup, and no advice that would throw away the work since the last one."""
    canary_client(session)
    path = session.vault.path
    session.vault.close()
    whole, reached = path.read_bytes(), 0
    pages = len(whole) // 4096
    for page in range(2, pages, max(1, pages // 12)):
        damaged = bytearray(whole)
        damaged[page * 4096 + 100:page * 4096 + 200] = bytes(100)
        path.write_bytes(damaged)
        with ExitStack() as stack:
            try:
                half = stack.enter_context(opened(path))
                (tmp_path / "stick").mkdir(exist_ok=True)
                work = begin_backup(half, services(), tmp_path / "stick")
            except DamagedVault:  # it does not open, or its registers cannot be read
                continue
            reached += 1
            with pytest.raises(BackupUnverified):
                work.run()
    assert reached


@pytest.mark.parametrize("after", [0, 1, 2, 5, 8])
def test_stopping_while_it_is_made_leaves_nothing(session: Session, tmp_path: Path, after: int) -> None:
    """The lock's stop: the progress raises; before the proof everything is rolled back."""
    canary_client(session)
    told: list[int] = []

    def stop(_done: int, _total: int) -> None:
        told.append(_done)
        if len(told) > after and work.stage is BackupStage.MAKING:
            raise Stopped

    (tmp_path / "stick").mkdir()
    work = begin_backup(session, services(), tmp_path / "stick")
    try:
        work.run(stop)
    except Stopped:
        assert files(tmp_path / "stick") == set()
        assert leftovers(session) == set()
        assert today_overview(session).backup_age_days is None
    else:
        finish_backup(session, services(), work)


def test_their_own_stop_leaves_nothing_at_any_moment(session: Session, tmp_path: Path) -> None:
    canary_client(session)
    (tmp_path / "stick").mkdir()
    stages = {stopped_after(session, tmp_path / "stick", number) for number in range(1, 14)}
    assert stages >= {BackupStage.MAKING, BackupStage.SENDING}


def stopped_after(session: Session, stick: Path, number: int) -> BackupStage | None:
    """Stop at the progress with that number; answer in which stage that was."""
    work = begin_backup(session, services(), stick)
    told: list[int] = []
    stage: list[BackupStage] = []

    def stop(done: int, _total: int) -> None:
        told.append(done)
        if len(told) == number:
            stage.append(work.stage)
            work.cancel()

    try:
        work.run(stop)
    except BackupStopped:
        # Stopped in the last instant the ledger may be there: it is no backup, and does no harm.
        assert files(stick) <= {"praktijk.jdv.ledger"}
        assert leftovers(session) == set()
    else:
        finish_backup(session, services(), work).file.unlink()
    (stick / "praktijk.jdv.ledger").unlink(missing_ok=True)
    return stage[0] if stage else None


def test_after_the_proof_the_helper_goes_on_by_itself_and_the_next_opening_registers_it(
        session: Session, tmp_path: Path) -> None:
    """The lock during the sending: the program is gone, the backup arrives, and it stands in the register."""
    canary_client(session)
    (tmp_path / "stick").mkdir()
    work = begin_backup(session, services(), tmp_path / "stick")

    def lock(_done: int, _total: int) -> None:
        if work.stage is BackupStage.SENDING:
            raise Stopped

    with pytest.raises(Stopped):
        work.run(lock)
    helper = HelperProcess()
    until(lambda: not helper.is_running(session.vault.path))
    assert list_copies(session) == ()
    assert finish_pending_copies(session, services) == ()
    (line,) = list_copies(session)
    assert (line.kind, line.state, line.reachable) == (CopyKind.BACKUP, CopyState.VERIFIED, True)
    assert leftovers(session) == set()
    assert verify_backup(program().stores(), line.path, SecretKind.PASSPHRASE, PASSPHRASE).clients == 1


class NeverStarts:
    """A helper that is killed before it did anything: the computer was switched off."""

    def __call__(self) -> list[str]:
        return ["/bin/false"]


def dying_services() -> Services:
    parts = services().backups
    return replace(services(), backups=replace(parts, helper=HelperProcess(NeverStarts())))


def test_a_copy_that_was_cut_off_is_started_again_by_the_next_opening(session: Session, tmp_path: Path) -> None:
    canary_client(session)
    (tmp_path / "stick").mkdir()
    work = begin_backup(session, dying_services(), tmp_path / "stick")

    def cut(_done: int, _total: int) -> None:
        if work.stage is BackupStage.SENDING:
            raise Stopped

    with pytest.raises(Stopped):
        work.run(cut)
    until(lambda: not HelperProcess().is_running(session.vault.path))
    assert work.job.staged.exists()
    with pytest.raises(BackupUnderWay):
        begin_backup(session, dying_services(), tmp_path / "stick")
    until(lambda: not HelperProcess().is_running(session.vault.path))
    assert finish_pending_copies(session, services) == ()
    until(lambda: not HelperProcess().is_running(session.vault.path))
    assert backup_status(session, services()).last is not None
    assert leftovers(session) == set()


def test_a_place_that_is_gone_for_good_lets_the_copy_go_and_says_so(session: Session, tmp_path: Path) -> None:
    canary_client(session)
    (tmp_path / "stick").mkdir()
    work = begin_backup(session, dying_services(), tmp_path / "stick")

    def cut(_done: int, _total: int) -> None:
        if work.stage is BackupStage.SENDING:
            raise Stopped

    with pytest.raises(Stopped):
        work.run(cut)
    until(lambda: not HelperProcess().is_running(session.vault.path))
    (tmp_path / "stick").rmdir()
    (notice,) = finish_pending_copies(session, services)
    assert isinstance(notice, BackupHalfLeft)  # what cannot be looked at may be there
    assert leftovers(session) == set()
    assert list_copies(session) == ()
    assert finish_pending_copies(session, services) == ()


def test_a_stick_that_is_gone_while_its_folder_stays_is_not_sent_to_again(session: Session, tmp_path: Path) -> None:
    """The note knows that the place was on another disk; the same folder on this one is not that place (T-44)."""
    (tmp_path / "stick").mkdir()
    work = begin_backup(session, dying_services(), tmp_path / "stick")
    work.job = replace(work.job, apart=True)

    def cut(_done: int, _total: int) -> None:
        if work.stage is BackupStage.SENDING:
            raise Stopped

    with pytest.raises(Stopped):
        work.run(cut)
    until(lambda: not HelperProcess().is_running(session.vault.path))
    (notice,) = finish_pending_copies(session, services)
    until(lambda: not HelperProcess().is_running(session.vault.path))
    assert isinstance(notice, BackupNotSent)
    with session.vault.reading() as uow:
        assert [row.state for row in uow.copy_jobs.all()] == [JobState.HALF_LEFT], "it is looked for on the stick"
    assert list_copies(session) == ()
    assert files(tmp_path / "stick") == set()


def test_a_backup_that_was_cut_off_while_it_was_made_is_cleared_by_the_next_opening(
        session: Session, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    work = begin_backup(session, services(), tmp_path / "stick")
    work.job.staged.write_bytes(b"half")
    finish_pending_copies(session, services)
    assert work.job.staged.exists(), "it is being made"
    work._reservation.release()
    work._key.destroy()
    finish_pending_copies(session, services)
    assert leftovers(session) == set()
    with session.vault.reading() as uow:
        assert uow.copy_jobs.all() == ()


def test_cut_off_before_the_register_knows_of_it_nothing_stays(session: Session, tmp_path: Path) -> None:
    """The reservation stands as a file before the row is committed: a kill between leaves that file alone."""
    HelperProcess().reserve(session.vault.path).release()
    assert leftovers(session) == {"praktijk.jdv.kopie.bezig"}
    assert finish_pending_copies(session, services) == ()
    assert leftovers(session) == set()


def test_cut_off_after_it_was_entered_nothing_stays(session: Session, tmp_path: Path) -> None:
    """Once the row is gone, nothing remembers what was staged."""

    class Cut(HelperProcess):
        def clear(self, job: CopyJob) -> Swept:
            with session.vault.reading() as uow:
                assert [row.id for row in uow.copy_jobs.all()] == [job.id], "its names are known while it is cleared"
            return super().clear(job)

    parts = services().backups
    make_backup(session, replace(services(), backups=replace(parts, helper=Cut())), tmp_path / "stick")
    assert leftovers(session) == set()


FULL = ("import resource, signal, sys; from jindra_desk.system.disks import copy_helper; "
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536)); "
        "copy_helper.on_one_disk = lambda *_: False; raise SystemExit(copy_helper.main(int(sys.argv[1])))")


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_place_that_fills_up_while_it_is_written(session: Session, tmp_path: Path) -> None:
    """Told as such, and nothing half stays there."""
    (tmp_path / "stick").mkdir()
    parts = replace(services().backups, helper=HelperProcess(lambda: [sys.executable, "-c", FULL]))
    with pytest.raises(BackupNotSent) as told:
        make_backup(session, replace(services(), backups=parts), tmp_path / "stick")
    assert "te groot" in told.value.sentence()
    assert "niets half blijven staan" in told.value.sentence()
    assert files(tmp_path / "stick") == set()
    assert leftovers(session) == set()
    with session.vault.reading() as uow:
        assert uow.copy_jobs.all() == ()


KILLED = ("import os, sys; from jindra_desk.system.disks import copy_helper; "
          "copy_helper.on_one_disk = lambda *_: False; copy_helper._CHUNK = 65536; "
          "copy_helper.tell_parent = lambda done: done > 100_000 and os._exit(9); "
          "raise SystemExit(copy_helper.main(int(sys.argv[1])))")


def pulled_out_half_way(session: Session, stick: Path) -> CopyJob:
    """The helper ends in the middle, and the stick is away when the program looks: half of it is there."""
    away = stick.with_name("in de la")

    class PulledOut(HelperProcess):
        def clear(self, job: CopyJob) -> Swept:
            stick.rename(away)
            return super().clear(job)

    parts = replace(services().backups, helper=PulledOut(lambda: [sys.executable, "-c", KILLED]))
    work = begin_backup(session, replace(services(), backups=parts), stick)
    with pytest.raises(BackupHalfLeft) as told:
        work.run()
    assert work.job.part.name in told.value.sentence()
    assert files(away) == {work.job.part.name}
    return work.job


@pytest.mark.parametrize("at_opening", [True, False])
def test_what_a_pulled_stick_holds_half_goes_when_it_is_back_and_is_said(
        session: Session, tmp_path: Path, at_opening: bool) -> None:
    """By its own random name only; other files there, halves of another computer too, stay."""
    stick = tmp_path / "stick"
    stick.mkdir()
    job = pulled_out_half_way(session, stick)
    (told,) = collect_sent(session, services()).notices
    assert isinstance(told, BackupHalfLeft)
    assert finish_pending_copies(session, services) == (), "told once"
    stick.mkdir()  # another stick at the same place
    assert finish_pending_copies(session, services) == ()
    stick.rmdir()
    stick.with_name("in de la").rename(stick)
    (stick / "jindra-ffffffffffffffff.deel").write_bytes(b"van een ander")
    (stick / "brief.odt").write_bytes(b"van de eigenaar")
    if at_opening:
        (notice,) = finish_pending_copies(session, services)
        assert isinstance(notice, HalfSwept)
        assert str(stick) in notice.sentence()
    else:
        make_backup(session, services(), stick).file.unlink()
        (stick / "praktijk.jdv.ledger").unlink()
    assert files(stick) == {"jindra-ffffffffffffffff.deel", "brief.odt"}
    assert not job.part.exists()
    with session.vault.reading() as uow:
        assert uow.copy_jobs.all() == ()


def test_a_half_is_not_looked_for_longer_than_a_copy_may_stand(session: Session, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    pulled_out_half_way(session, stick)
    collect_sent(session, services())
    for days, left in ((KEEP_DAYS, 1), (KEEP_DAYS + 1, 0)):
        collect_sent(on_day(session, TODAY + timedelta(days=days)), services())
        with session.vault.reading() as uow:
            assert len(uow.copy_jobs.all()) == left


@pytest.mark.parametrize("other_disk", [True, False])
def test_without_room_beside_the_vault_it_is_made_on_the_stick_itself(
        session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, other_disk: bool) -> None:
    """A full disk is when a backup is needed most; what stands on the stick meanwhile is as encrypted as the vault."""
    client, canaries = canary_client(session)
    (tmp_path / "stick").mkdir()
    room = {session.vault.path.parent: 1000, tmp_path / "stick": 1 << 40}
    monkeypatch.setattr(SqlBackupStore, "free_space", lambda _self, folder: room[folder])
    if not other_disk:
        monkeypatch.setattr("os.access", lambda folder, _mode: folder != session.vault.path.parent)
        room[session.vault.path.parent] = 1 << 40
    seen: set[str] = set()
    work = begin_backup(session, services(), tmp_path / "stick")
    work.run(lambda _done, _total: seen.update(files(session.vault.path.parent) | files(tmp_path / "stick")))
    assert work.job.part.name in seen
    assert not any("back-up" in name for name in seen)
    result = finish_backup(session, services(), work)
    assert verify_backup(program().stores(), result.file, SecretKind.PASSPHRASE, PASSPHRASE).clients == 1
    assert found_in(raw_files(result.place), canaries.words) == set()
    assert files(result.place) == {result.file.name, "praktijk.jdv.ledger"}
    assert leftovers(session) == set()
    assert client.id


def test_a_large_one_that_arrived_is_left_to_be_read_elsewhere(
        session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The opening does not wait for it; it is told as on its way, and taken up when it was read."""
    monkeypatch.setattr("jindra_desk.application.opening.finish_copies.READ_AT_ONCE", 1000)
    monkeypatch.setattr("jindra_desk.application.copies.status.READ_AT_ONCE", 1000)
    (tmp_path / "stick").mkdir()
    work = begin_backup(session, services(), tmp_path / "stick")

    def lock(_done: int, _total: int) -> None:
        if work.stage is BackupStage.SENDING:
            raise Stopped

    with pytest.raises(Stopped):
        work.run(lock)
    until(lambda: not HelperProcess().is_running(session.vault.path))
    assert finish_pending_copies(session, services) == ()
    status = backup_status(session, services())
    assert (status.sending, status.last) == (True, None)
    assert status.unread == replace(work.job, device=None)  # a number of this run of the computer is not kept
    same = services().backups.helper.proven(status.unread)
    assert take_up(session, services(), status.unread, same=same).notices == ()
    status = backup_status(session, services())
    assert status.last is not None
    assert (status.sending, status.unread, status.last.path) == (False, None, work.job.final)


def test_another_file_under_its_name_is_not_entered(session: Session, tmp_path: Path) -> None:
    """Trust #17: exchanged between the helper's end and the reading, with an outcome that says all is well."""
    (tmp_path / "stick").mkdir()
    work = begin_backup(session, services(), tmp_path / "stick")

    def lock(_done: int, _total: int) -> None:
        if work.stage is BackupStage.SENDING:
            raise Stopped

    with pytest.raises(Stopped):
        work.run(lock)
    until(lambda: not HelperProcess().is_running(session.vault.path))
    foreign = b"\0" * work.job.bytes
    work.job.final.write_bytes(foreign)
    (notice,) = finish_pending_copies(session, services)
    assert isinstance(notice, BackupNotSent)
    assert list_copies(session) == ()
    assert work.job.final.read_bytes() == foreign, "what is not ours stays"


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
@pytest.mark.parametrize("kib", [0, 16, 300, 900])
def test_a_disk_that_fills_up_here_leaves_nothing(session: Session, tmp_path: Path, kib: int) -> None:
    """Trust #9: no file of this process may grow beyond that, as on a full disk; the vault goes on working."""
    import resource
    canary_client(session)
    (tmp_path / "stick").mkdir()
    work = begin_backup(session, services(), tmp_path / "stick")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (kib * 1024, hard))
    try:
        with pytest.raises(StorageFailed):
            work.run()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert files(tmp_path / "stick") == set()
    assert leftovers(session) == set()
    canary_client(session, 2)


def test_space_is_looked_at_before_and_the_sentence_says_how_much(session: Session, tmp_path: Path,
                                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "stick").mkdir()
    monkeypatch.setattr(SqlBackupStore, "free_space", lambda _self, folder: 1_000_000)
    with pytest.raises(TooLittleSpace) as told:
        begin_backup(session, services(), tmp_path / "stick")
    assert "MB" in told.value.sentence()
    assert leftovers(session) == set()


def test_a_stick_that_is_away_or_read_only(session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PlaceOutOfReach):
        begin_backup(session, services(), tmp_path / "weg")
    with pytest.raises(PlaceOutOfReach):
        make_backup(session, services(), tmp_path / "weg" / "dieper")
    assert place_state(session.files.places, tmp_path / "weg") is PlaceState.AWAY
    monkeypatch.setattr("os.access", lambda *_: False)
    assert place_state(session.files.places, tmp_path) is PlaceState.READ_ONLY


def test_two_in_one_minute_stand_beside_one_another(session: Session, tmp_path: Path) -> None:
    first = make_backup(session, services(), tmp_path / "stick").file
    second = make_backup(session, services(), tmp_path / "stick").file
    assert (first.name, second.name) == ("praktijk-2026-11-21-1030.jdb", "praktijk-2026-11-21-1030-2.jdb")
    assert len(list_copies(session)) == 2


def test_the_owner_goes_on_working_while_it_is_made(session: Session, tmp_path: Path) -> None:
    """The work has no need of the vault's thread: another one makes it, and writing here goes on."""
    canary_client(session)
    (tmp_path / "stick").mkdir()
    work = begin_backup(session, services(), tmp_path / "stick")
    other = threading.Thread(target=work.run)
    other.start()
    number = 0
    while other.is_alive():
        number += 1
        write(session, partial(counted, number))
    other.join()
    assert work.stage is BackupStage.DONE
    result = finish_backup(session, services(), work)
    assert number > 0
    assert verify_backup(program().stores(), result.file, SecretKind.PASSPHRASE, PASSPHRASE).clients == 1


def counted(number: int, uow: UnitOfWork) -> None:
    uow.settings.put("teller", number)


def test_the_pin_slot_is_never_in_a_backup(session: Session, tmp_path: Path) -> None:
    result = make_backup(session, services(), tmp_path / "stick")
    assert b'"pin"' not in SqlBackupStore().slots(result.file)
    assert b"passphrase" in SqlBackupStore().slots(result.file)


def test_collecting_twice_is_nothing(session: Session, tmp_path: Path) -> None:
    make_backup(session, services(), tmp_path / "stick")
    assert collect_sent(session, services()) == Collected()
    assert not copy_note(session.vault.path).exists()
    assert NOW.date() == TODAY


@pytest.mark.parametrize("after", [0, 1, 2])
def test_who_ends_the_command_while_it_is_sent_ends_the_helper_too(session: Session, tmp_path: Path,
                                                                  after: int) -> None:
    """«Gestopt» was said while a helper went on and finished: now nothing goes on, and nothing is there."""
    canary_client(session)
    stick, calls = tmp_path / "stick", 0

    def signalled(done: int, total: int) -> None:
        nonlocal calls
        calls += done * 2 >= total
        if calls > after:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_backup(session, services(), stick, signalled)
    assert not HelperProcess().is_running(session.vault.path)
    assert files(stick) <= {"praktijk.jdv.ledger"}, "the ledger, which holds for every backup there"
    assert leftovers(session) == set()
    with session.vault.reading() as uow:
        assert uow.copy_jobs.all() == ()
    assert finish_pending_copies(session, services) == ()
    assert make_backup(session, services(), stick).file.exists()


def test_who_ends_the_command_once_it_stands_there_hears_that_it_does(session: Session, tmp_path: Path,
                                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    def signalled(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("jindra_desk.application.copies.backup.finish_backup", signalled)
        with pytest.raises(StoppedAfterBackup) as told:
            make_backup(session, services(), tmp_path / "stick")
    (made,) = files(tmp_path / "stick") - {name for name in files(tmp_path / "stick") if not name.endswith(".jdb")}
    assert made in told.value.sentence()
    assert finish_pending_copies(session, services) == ()
    assert [line.file for line in list_copies(session)] == [made]


def test_a_place_that_cannot_be_written_is_told_as_that(session: Session, tmp_path: Path) -> None:
    """«Niet te bereiken» was said of a stick that was plugged in, and «sluit de stick aan»."""
    stick = tmp_path / "stick"
    stick.mkdir()
    with forbidden(stick), pytest.raises(PlaceNotWritable) as told:
        make_backup(session, services(), stick)
    assert "je mag hier niet lezen of schrijven" in told.value.sentence()
    assert "Kies een map van jezelf" in told.value.sentence()
    with forbidden(stick), pytest.raises(PlaceNotWritable):
        make_backup(session, services(), stick / "nieuw")
    with pytest.raises(PlaceOutOfReach) as away:
        make_backup(session, services(), tmp_path / "weg" / "nieuw")
    assert not isinstance(away.value, PlaceNotWritable)


def test_a_stick_that_is_read_only_is_told_as_that(session: Session, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with remounted(stick), pytest.raises(PlaceNotWritable) as told:
        make_backup(session, services(), stick)
    assert "alleen-lezen" in told.value.sentence()
    assert "schuifje" in told.value.sentence()
