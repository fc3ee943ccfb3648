"""The helper without a key: whole or not at all, read back, and started again (trust #9, #13)."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from jindra_desk.application.ports.backups import CopyJob, CopyOutcome, Swept
from jindra_desk.bootstrap.program import COPY_HELPER
from jindra_desk.bootstrap.program import main as start_program
from jindra_desk.disk.durable import unfinished_name
from jindra_desk.disk.faults import FaultKind
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.disk_faults import DiskTrouble, reason_of
from jindra_desk.domain.copies.backup_faults import BackupUnderWay
from jindra_desk.domain.copies.copy_jobs import part_name, staged_name
from jindra_desk.system.disks import copy_helper, copying
from jindra_desk.system.disks.copy_helper import ARGUMENT, HelperJob
from jindra_desk.system.disks.copying import HelperAtWork, HelperProcess, helper_command
from jindra_desk.system.instance.file_locks import Lock
from tests.support.vaults import NOW
from tests.support.waiting import elapse
from tests.threats.odd_notes import PLANTED

CONTENT = os.urandom(300_000)
TOKEN = "0123456789abcdef" * 2
BEGIN = "import sys, time; from jindra_desk.system.disks import copy_helper; "
END = "raise SystemExit(copy_helper.main(int(sys.argv[1])))"
COPYING = BEGIN + "copy_helper.on_one_disk = lambda *_: False; " + END


def running(script: str) -> HelperProcess:
    return HelperProcess(lambda: [sys.executable, "-c", script])


WAYS: dict[str, Callable[[], HelperProcess]] = {
    "one disk": lambda: HelperProcess(helper_command),  # the file is moved
    "two disks": lambda: running(COPYING),  # as to a stick: it is copied
}


@pytest.fixture(params=list(WAYS))
def helper(request: pytest.FixtureRequest) -> HelperProcess:
    return WAYS[request.param]()


@pytest.fixture
def job(tmp_path: Path) -> CopyJob:
    (tmp_path / "kluis").mkdir()
    (tmp_path / "stick").mkdir()
    vault = tmp_path / "kluis" / "x.jdv"
    staged = staged_name(vault, TOKEN)
    staged.write_bytes(CONTENT)
    staged.chmod(0o600)
    ledger = vault.with_name("x.jdv.ledger")
    ledger.write_bytes(b"een\ntwee\n")
    return CopyJob(TOKEN, vault, staged, tmp_path / "stick" / part_name(TOKEN), tmp_path / "stick" / "x-1.jdb", ledger,
                   NOW, len(CONTENT), hashlib.sha256(CONTENT).hexdigest())


def begun(job: CopyJob, helper: HelperProcess) -> HelperAtWork:
    return helper.start(job, helper.reserve(job.vault))


def ended(at_work: HelperAtWork) -> CopyOutcome:
    for _ in range(200):
        outcome = at_work.wait(0.1)
        if outcome is not None:
            return outcome
    raise AssertionError("the helper never ended")


def outcome_of(job: CopyJob, helper: HelperProcess) -> CopyOutcome:
    return ended(begun(job, helper))


def names(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def test_the_copy_is_the_same_and_private_and_the_staged_one_goes(job: CopyJob, helper: HelperProcess) -> None:
    assert outcome_of(job, helper) == CopyOutcome(True)
    assert job.final.read_bytes() == CONTENT
    assert job.final.stat().st_mode & 0o077 == 0
    assert (job.place / "x.jdv.ledger").read_bytes() == b"een\ntwee\n"
    assert not job.staged.exists()
    assert names(job.place) == {"x-1.jdb", "x.jdv.ledger"}
    assert helper.arrived(job)
    assert helper.proven(job)
    assert helper.clear(job) is Swept.ABSENT
    assert names(job.vault.parent) == {"x.jdv.ledger"}


def test_what_was_staged_at_the_place_gets_its_name_there(job: CopyJob, helper: HelperProcess) -> None:
    """Where there is no room beside the vault."""
    job.staged.replace(job.part)
    assert outcome_of(replace(job, staged=job.part), helper).done
    assert job.final.read_bytes() == CONTENT
    assert names(job.place) == {"x-1.jdb", "x.jdv.ledger"}


def test_what_reads_back_otherwise_gets_no_name(job: CopyJob, helper: HelperProcess) -> None:
    """The medium gave back other bytes than were written."""
    job.staged.write_bytes(CONTENT[:-1] + b"!")
    outcome = outcome_of(job, helper)
    assert not outcome.done
    assert outcome.reason is not None
    assert outcome.reason.template == copying._DIFFERS
    assert list(job.place.iterdir()) == []


@pytest.mark.parametrize("bytes_there", [b"", CONTENT[:-1], CONTENT[:-1] + b"!", CONTENT + b"!"])
def test_the_program_believes_only_what_it_reads(job: CopyJob, bytes_there: bytes) -> None:
    job.final.write_bytes(bytes_there)
    assert not HelperProcess().proven(job)
    job.final.write_bytes(CONTENT)
    assert HelperProcess().proven(job)


def test_a_place_that_is_gone(job: CopyJob, helper: HelperProcess) -> None:
    job.place.rmdir()
    outcome = outcome_of(job, helper)
    assert not outcome.done
    assert outcome.reason == reason_of(FaultKind.GONE, 2)
    assert helper.clear(job) is Swept.AWAY


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_disk_that_is_full_leaves_nothing_half(job: CopyJob) -> None:
    """The helper may write 64 KiB and no more: as on a stick that fills up."""
    script = (BEGIN + "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
              "resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536)); "
              "copy_helper.on_one_disk = lambda *_: False; " + END)
    outcome = outcome_of(job, running(script))
    assert outcome == CopyOutcome(False, reason_of(FaultKind.TOO_LARGE, 27))
    assert list(job.place.iterdir()) == []


def test_a_ledger_that_tells_another_history_is_not_overwritten(job: CopyJob, helper: HelperProcess) -> None:
    (job.place / "x.jdv.ledger").write_bytes(b"een\ndrie\n")
    assert outcome_of(job, helper).done
    assert (job.place / "x.jdv.ledger").read_bytes() == b"een\ndrie\n"
    assert (job.place / "x-1.jdb.ledger").read_bytes() == b"een\ntwee\n"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices of POSIX")
@pytest.mark.parametrize("planted", list(PLANTED))
@pytest.mark.parametrize("at", ["final", "part", "ledger"])
def test_what_was_planted_at_the_place_is_never_written_through(
        job: CopyJob, helper: HelperProcess, planted: str, at: str, tmp_path: Path) -> None:
    """Trust #18: the name of the backup is never taken from anything; at the ledger's the owner's file stays too."""
    victim = tmp_path / "brief.odt"
    victim.write_bytes(b"van de eigenaar")
    name = {"final": job.final, "part": job.part, "ledger": job.place / "x.jdv.ledger"}[at]
    PLANTED[planted](name, victim)
    outcome = outcome_of(job, helper)
    assert victim.read_bytes() == b"van de eigenaar"
    if at == "final":
        assert not outcome.done
        assert not helper.proven(job)
    assert outcome.done is helper.proven(job)
    if outcome.done:
        assert job.final.read_bytes() == CONTENT
        assert not job.final.is_symlink()
    assert len([file for file in job.place.iterdir() if file.is_file() and file.stat().st_size == len(CONTENT)]) == (
        1 if outcome.done else 0)


def test_one_helper_at_a_time(job: CopyJob) -> None:
    held = HelperProcess().reserve(job.vault)
    assert HelperProcess().is_running(job.vault)
    with pytest.raises(BackupUnderWay):
        HelperProcess().reserve(job.vault)
    held.release()
    assert not HelperProcess().is_running(job.vault)


def test_the_file_of_a_reservation_goes_once_nobody_holds_it(job: CopyJob) -> None:
    """Cut off between the reservation and the row in the register, nothing else remembers that file."""
    file = beside(job.vault, VaultFile.COPY_LOCK)
    held = HelperProcess().reserve(job.vault)
    HelperProcess().tidy(job.vault)
    assert file.exists()
    held.release()
    HelperProcess().tidy(job.vault)
    assert not file.exists()
    HelperProcess().tidy(job.vault)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices of POSIX")
@pytest.mark.parametrize("planted", sorted(set(PLANTED) - {"hard link"}))
def test_something_odd_under_the_name_of_the_lock_is_told(job: CopyJob, planted: str, tmp_path: Path) -> None:
    victim = tmp_path / "brief.odt"
    victim.write_bytes(b"van de eigenaar")
    PLANTED[planted](beside(job.vault, VaultFile.COPY_LOCK), victim)
    assert not HelperProcess().is_running(job.vault)
    with pytest.raises(DiskTrouble) as told:
        HelperProcess().reserve(job.vault)
    assert told.value.kind == FaultKind.NOT_A_FILE
    assert victim.read_bytes() == b"van de eigenaar"


def test_from_its_first_moment_it_holds_the_job(job: CopyJob) -> None:
    """A helper that has hardly begun to start is at work: nobody may judge it cut off and begin another."""
    helper = running("import time; time.sleep(30)")
    at_work = begun(job, helper)
    assert helper.is_running(job.vault)
    with pytest.raises(BackupUnderWay):
        helper.reserve(job.vault)
    at_work.kill()
    assert not helper.is_running(job.vault)


@pytest.mark.parametrize("content", [
    b"", b"{", b"[]", b'{"fault": "", "number": 0}', b'{"fault": "onzin", "number": 1}', b'{"fault": 3, "number": 1}',
    b'{"fault": "full", "number": "x"}', b"[" * 4096, b"9" * 5000, b'{"fault": "full", "number": %s}' % (b"9" * 400)])
def test_what_a_helper_may_have_said_proves_nothing(job: CopyJob, content: bytes) -> None:
    beside(job.vault, VaultFile.COPY_OUTCOME).write_bytes(content)
    assert HelperProcess().fault(job) is None
    assert not HelperProcess().arrived(job)
    assert not HelperProcess().proven(job)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"staged": 1}', b"[" * 100_000, b"\x8f\xc7" * 32])
def test_a_job_that_cannot_be_read_is_none(content: bytes) -> None:
    done = subprocess.run([*helper_command()], input=content, capture_output=True, timeout=60)
    assert done.returncode == 1
    with pytest.raises(ValueError):
        HelperJob.heard(content)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("is_moved", [True, False])
def test_killed_anywhere_it_is_done_by_the_next_one(job: CopyJob, is_moved: bool) -> None:
    """Nothing has the backup's name before it is whole; a second helper finishes what the first began."""
    slow = (BEGIN + "copy_helper._CHUNK = 4096; real = copy_helper.tell_parent; "
            f"copy_helper.on_one_disk = lambda *_: {is_moved}; "
            "copy_helper.tell_parent = lambda done: (real(done), time.sleep(0.002)); " + END)
    for wait in (0.12, 0.2, 0.3, 0.4):
        at_work = begun(job, running(slow))
        elapse(wait)
        at_work._process.send_signal(signal.SIGKILL)
        at_work._process.wait()
        assert not job.final.exists() or job.final.read_bytes() == CONTENT
        assert not HelperProcess().is_running(job.vault)
        if job.final.exists():
            break
        assert HelperProcess().can_resume(job)
        assert outcome_of(job, HelperProcess()).done
        assert job.final.read_bytes() == CONTENT
        assert not job.part.exists()
        HelperProcess().clear(job)
        job.final.unlink()
        job.staged.write_bytes(CONTENT)


def test_a_helper_that_had_given_the_name_is_believed_by_the_next_one(job: CopyJob) -> None:
    """Killed between the name and its report: nothing is written a second time, and nothing stands beside it."""
    job.staged.replace(job.final)
    os.link(job.final, job.part)
    assert outcome_of(job, HelperProcess()).done
    assert names(job.place) == {"x-1.jdb", "x.jdv.ledger"}


def test_the_owners_stop_kills_it_and_takes_everything_away(job: CopyJob) -> None:
    at_work = begun(job, running("import time; time.sleep(30)"))
    assert at_work.wait(0.05) is None
    at_work.kill()
    HelperProcess().clear(job)
    assert list(job.place.iterdir()) == []
    assert names(job.vault.parent) == {"x.jdv.ledger"}


def test_only_what_has_a_name_in_the_register_is_removed(job: CopyJob, tmp_path: Path) -> None:
    """Not what only looks like it, and nothing that is no file."""
    other = job.place / part_name("f" * 32)
    other.write_bytes(b"van een ander")
    assert HelperProcess().sweep(job.part) is Swept.ABSENT
    job.part.write_bytes(b"half")
    assert HelperProcess().sweep(job.part) is Swept.REMOVED
    job.part.mkdir()
    assert HelperProcess().sweep(job.part) is Swept.AWAY
    assert names(job.place) == {other.name, job.part.name}
    assert tmp_path.exists()


def test_the_owners_stop_in_the_last_instant_takes_only_this_backup_away(job: CopyJob) -> None:
    job.final.write_bytes(CONTENT[:-1] + b"!")
    HelperProcess().discard(job)
    assert job.final.exists()
    job.final.write_bytes(CONTENT)
    HelperProcess().discard(job)
    assert not job.final.exists()


def test_a_lock_that_is_held_is_told_from_a_disk_that_cannot_lock(
        job: CopyJob, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr("jindra_desk.system.instance.file_locks.lock_at_once", refuse)
    with pytest.raises(OSError, match="locks"):
        Lock.taken(job.vault.with_name("slot"))


def test_it_is_this_program_by_a_hidden_word_and_loads_nothing_that_knows_a_key(
        monkeypatch: pytest.MonkeyPatch) -> None:
    assert COPY_HELPER == ARGUMENT
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert helper_command() == [sys.executable, ARGUMENT]
    monkeypatch.delattr(sys, "frozen")
    told: list[int | None] = []

    def main(lock: int | None = None) -> int:
        told.append(lock)
        return 1

    monkeypatch.setattr(copy_helper, "main", main)
    assert start_program([ARGUMENT]) == 1
    assert start_program([ARGUMENT, "7"]) == 1
    assert told == [None, 7]
    done = subprocess.run(
        [sys.executable, "-c", ("import jindra_desk.system.disks.copy_helper, sys; "
         "print([m for m in sys.modules if m.startswith(('sqlcipher3', 'cryptography', 'PySide6'))])")],
        capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_what_a_killed_helper_was_writing_goes_with_the_rest(job: CopyJob) -> None:
    """How it ended, beside the vault, and the ledger beside the backup; another file's half stays."""
    ledger = job.final.with_name(job.ledger.name)
    halves = [unfinished_name(beside(job.vault, VaultFile.COPY_OUTCOME)), unfinished_name(ledger),
              unfinished_name(beside(job.final, VaultFile.LEDGER))]
    other = unfinished_name(job.final.with_name("van iemand anders"))
    for half in (*halves, other):
        half.write_bytes(b"half")
    HelperProcess().clear(job)
    assert [half for half in (*halves, other) if half.exists()] == [other]
