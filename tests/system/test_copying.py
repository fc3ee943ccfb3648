"""The helper without a key: whole or not at all, read back, and started again (trust #9, #13)."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from jindra_desk.application.backup_ports import CopyJob
from jindra_desk.bootstrap import COPY_HELPER
from jindra_desk.bootstrap import main as start_program
from jindra_desk.domain.backup_faults import BackupUnderWay
from jindra_desk.domain.errors import StorageFailed
from jindra_desk.system import copying
from jindra_desk.system.copying import ARGUMENT, PART_SUFFIX, HelperProcess, helper_command
from tests.vaults import NOW

CONTENT = os.urandom(300_000)


COPYING = ("import sys; from pathlib import Path; from jindra_desk.system import copying; "
           "copying._moved = lambda *_: False; "
           "raise SystemExit(copying.main(Path(sys.argv[1]), int(sys.argv[2])))")
WAYS = {
    "one disk": helper_command,  # the file is moved
    "two disks": lambda note: [sys.executable, "-c", COPYING, str(note)],  # as to a stick: it is copied
}


@pytest.fixture(params=list(WAYS))
def helper(request: pytest.FixtureRequest) -> HelperProcess:
    return HelperProcess(WAYS[request.param])


@pytest.fixture
def job(tmp_path: Path) -> CopyJob:
    (tmp_path / "kluis").mkdir()
    (tmp_path / "stick").mkdir()
    vault = tmp_path / "kluis" / "x.jdv"
    staged = vault.with_name("x.jdv.back-up")
    staged.write_bytes(CONTENT)
    staged.chmod(0o600)
    ledger = vault.with_name("x.jdv.ledger")
    ledger.write_bytes(b"een\ntwee\n")
    return CopyJob(vault.with_name("x.jdv.kopie"), staged, tmp_path / "stick", "x-1.jdb", len(CONTENT),
                   hashlib.sha256(CONTENT).hexdigest(), ledger, "x.jdv.ledger", NOW)


def finished(job: CopyJob, helper: HelperProcess) -> bool:
    running = helper.start(job)
    for _ in range(200):
        outcome = running.wait(0.1)
        if outcome is not None:
            assert outcome == HelperProcess().outcome(job)
            return outcome.done
    raise AssertionError("the helper never ended")


def test_the_copy_is_the_same_and_private_and_the_staged_one_goes(job: CopyJob, helper: HelperProcess) -> None:
    assert finished(job, helper)
    copy = job.place / job.file
    assert copy.read_bytes() == CONTENT
    assert copy.stat().st_mode & 0o077 == 0
    assert (job.place / "x.jdv.ledger").read_bytes() == b"een\ntwee\n"
    assert not job.staged.exists()
    assert {file.name for file in job.place.iterdir()} == {"x-1.jdb", "x.jdv.ledger"}
    again = HelperProcess().pending(job.note.with_name("x.jdv"))
    assert again == job
    HelperProcess().forget(job)
    assert {file.name for file in job.note.parent.iterdir()} == {"x.jdv.ledger"}


def test_what_reads_back_otherwise_gets_no_name(job: CopyJob, helper: HelperProcess) -> None:
    """The medium gave back other bytes than were written."""
    job.staged.write_bytes(CONTENT[:-1] + b"!")
    assert not finished(job, helper)
    assert list(job.place.iterdir()) == []
    outcome = HelperProcess().outcome(job)
    assert outcome is not None
    assert outcome.reason == copying._DIFFERS


def test_a_place_that_is_gone_or_full(job: CopyJob, helper: HelperProcess) -> None:
    job.place.rmdir()
    assert not finished(job, helper)
    outcome = HelperProcess().outcome(job)
    assert outcome is not None
    assert "map" in outcome.reason


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_disk_that_is_full_leaves_nothing_half(job: CopyJob) -> None:
    """The helper may write 64 KiB and no more: as on a stick that fills up."""
    script = (f"import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
              f"resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536)); "
              f"from pathlib import Path; from jindra_desk.system import copying; copying._moved = lambda *_: False; "
              f"raise SystemExit(copying.main(Path({str(job.note)!r}), int(sys.argv[1])))")
    helper = HelperProcess(lambda _note: [sys.executable, "-c", script])
    outcome = None
    running = helper.start(job)
    while outcome is None:
        outcome = running.wait(0.1)
    assert not outcome.done
    assert outcome.reason == copying._REASONS[27]
    assert list(job.place.iterdir()) == []


def test_a_ledger_that_tells_another_history_is_not_overwritten(job: CopyJob, helper: HelperProcess) -> None:
    (job.place / "x.jdv.ledger").write_bytes(b"een\ndrie\n")
    assert finished(job, helper)
    assert (job.place / "x.jdv.ledger").read_bytes() == b"een\ndrie\n"
    assert (job.place / "x-1.jdb.ledger").read_bytes() == b"een\ntwee\n"


def test_one_helper_at_a_time(job: CopyJob) -> None:
    lock = copying._take_lock(copying._lock_path(job.note))
    assert lock is not None
    assert HelperProcess().is_running(job)
    with pytest.raises(BackupUnderWay):
        HelperProcess().start(job)
    assert copying.main(job.note) == 1
    os.close(lock)
    assert not HelperProcess().is_running(job)


def test_from_its_first_moment_it_holds_the_job(job: CopyJob) -> None:
    """A helper that has hardly begun to start is at work: nobody may judge it cut off and begin another."""
    helper = HelperProcess(lambda _note: [sys.executable, "-c", "import time; time.sleep(30)"])
    running = helper.start(job)
    assert helper.is_running(job)
    with pytest.raises(BackupUnderWay):
        helper.resume(job)
    with pytest.raises(BackupUnderWay):
        helper.start(job)
    running.kill()
    assert not helper.is_running(job)


def test_a_note_that_cannot_be_written_or_read(job: CopyJob, monkeypatch: pytest.MonkeyPatch) -> None:
    job.note.write_bytes(b"{")
    assert HelperProcess().pending(job.note.with_name("x.jdv")) is None
    assert copying.main(job.note) == 1
    assert HelperProcess().outcome(job) is None

    def refuse(*_: object) -> None:
        raise OSError(28, "vol")

    monkeypatch.setattr(copying, "_write_whole", refuse)
    with pytest.raises(StorageFailed):
        HelperProcess().start(job)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("moved", [True, False])
def test_killed_anywhere_it_is_done_by_the_next_one(job: CopyJob, moved: bool) -> None:
    """Nothing has the backup's name before it is whole; a second helper finishes what the first began."""
    slow = ("import sys, time; from pathlib import Path; from jindra_desk.system import copying; "
            "copying._CHUNK = 4096; real = copying._tell_parent; "
            f"copying._moved = copying._moved if {moved} else lambda *_: False; "
            "copying._tell_parent = lambda done: (real(done), time.sleep(0.002)); "
            "raise SystemExit(copying.main(Path(sys.argv[1]), int(sys.argv[2])))")
    for wait in (0.12, 0.2, 0.3, 0.4):
        running = HelperProcess(lambda note: [sys.executable, "-c", slow, str(note)]).start(job)
        time.sleep(wait)
        running._process.send_signal(signal.SIGKILL)
        running._process.wait()
        whole = job.place / job.file
        assert not whole.exists() or whole.read_bytes() == CONTENT
        assert not HelperProcess().is_running(job)
        if whole.exists():
            break
        assert HelperProcess().can_resume(job)
        outcome = None
        again = HelperProcess().resume(job)
        while outcome is None:
            outcome = again.wait(0.1)
        assert outcome.done
        assert whole.read_bytes() == CONTENT
        assert not (job.place / f"{job.file}{PART_SUFFIX}").exists()
        HelperProcess().forget(job)
        whole.unlink()
        job.staged.write_bytes(CONTENT)


def test_her_stop_kills_it_and_takes_everything_away(job: CopyJob) -> None:
    slow = "import time; time.sleep(30)"
    running = HelperProcess(lambda _note: [sys.executable, "-c", slow]).start(job)
    assert running.wait(0.05) is None
    running.kill()
    assert list(job.place.iterdir()) == []
    assert {file.name for file in job.note.parent.iterdir()} == {"x.jdv.ledger"}


def test_it_is_this_program_by_a_hidden_word_and_loads_nothing_that_knows_a_key(
        job: CopyJob, monkeypatch: pytest.MonkeyPatch) -> None:
    assert COPY_HELPER == ARGUMENT
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert helper_command(job.note) == [sys.executable, ARGUMENT, str(job.note)]
    monkeypatch.delattr(sys, "frozen")
    job.note.write_text(json.dumps({"geen": "opdracht"}))
    assert start_program([ARGUMENT, str(job.note)]) == 1
    done = subprocess.run(
        [sys.executable, "-c", ("import jindra_desk.system.copying, sys; "
         "print([m for m in sys.modules if m.startswith(('sqlcipher3', 'cryptography', 'PySide6'))])")],
        capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]"
