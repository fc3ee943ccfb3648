"""The helper process that brings a staged backup to its place: it has no key, and outlives the lock.

It knows file names and a hash, and no more: what it copies was encrypted and proven before it started. It copies beside
the final name, flushes, drops what the system still holds in memory where that can be asked, reads the copy back from
the medium, compares the hash, and only then gives the name. What it did stands in a small file beside the vault, which
the program reads when it is open again. Cut off in the middle, it is started again by the next opening. On one disk
the file is moved instead of copied, and read back all the same.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from jindra_desk.application.backup_ports import CopyJob, CopyOutcome
from jindra_desk.domain.backup import copy_note
from jindra_desk.domain.backup_faults import BackupUnderWay
from jindra_desk.domain.errors import StorageFailed
from jindra_desk.domain.text import noop

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

ARGUMENT = "--copy-helper"
PART_SUFFIX = ".deel"
_HALF = ".new"
_CHUNK = 4 * 1024 * 1024
_REASONS = MappingProxyType({
    errno.ENOSPC: noop("er is geen ruimte meer"),
    errno.EFBIG: noop("het bestand is te groot voor deze stick"),
    errno.EACCES: noop("je mag daar niet schrijven"),
    errno.EPERM: noop("je mag daar niet schrijven"),
    errno.EROFS: noop("hij is alleen-lezen"),
    errno.ENOENT: noop("de map is er niet meer"),
})
_OTHER = noop("lezen of schrijven lukt niet")
_DIFFERS = noop("wat er staat, las anders terug")


def _outcome_path(note: Path) -> Path:
    return note.with_name(f"{note.name}.klaar")


def _lock_path(note: Path) -> Path:
    return note.with_name(f"{note.name}.bezig")


# --- the helper itself ----------------------------------------------------------------------------------------------


def main(note: Path, inherited_lock: int | None = None) -> int:
    """Do the noted job and write its outcome; answers 0, or 1 when it did not succeed or another helper has it.

    `inherited_lock` is the descriptor with which the program that started this one took the job for it.
    """
    lock = _take_lock(_lock_path(note)) if inherited_lock is None else inherited_lock
    if lock is None:
        return 1
    try:
        job = read_note(note)
        if job is None:
            return 1
        outcome = _copy(job, _tell_parent)
        _write_whole(_outcome_path(note), json.dumps({"done": outcome.done, "reason": outcome.reason}).encode())
        if outcome.done:
            job.staged.unlink(missing_ok=True)
        return 0 if outcome.done else 1
    finally:
        os.close(lock)


def _copy(job: CopyJob, told: Callable[[int], None]) -> CopyOutcome:
    part = job.place / f"{job.file}{PART_SUFFIX}"
    try:
        if not _moved(job.staged, part):
            _copy_bytes(job.staged, part, told)
        if _hash(part, lambda read: told(job.bytes + read)) != job.sha256:
            part.unlink(missing_ok=True)
            return CopyOutcome(False, _DIFFERS)
        part.replace(job.place / job.file)
        _flush_folder(job.place)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        return CopyOutcome(False, _REASONS.get(error.errno or 0, _OTHER))
    with contextlib.suppress(OSError):
        _bring_ledger(job)
    return CopyOutcome(True)


def _moved(staged: Path, part: Path) -> bool:
    """On one disk the staged file itself goes to the place: a second writing of it would prove nothing.

    Also true when an earlier helper had got that far.
    """
    if not staged.exists() and part.exists():
        return True
    if staged.stat().st_dev != part.parent.stat().st_dev:
        return False
    try:
        staged.replace(part)
    except OSError:  # one device under two mounts
        return False
    _flush_folder(part.parent)
    with part.open("rb") as file:
        _forget_cached(file.fileno())
    return True


def _copy_bytes(staged: Path, part: Path, told: Callable[[int], None]) -> None:
    with staged.open("rb") as source, _new_private(part) as out:
        done = 0
        while chunk := source.read(_CHUNK):
            out.write(chunk)
            done += len(chunk)
            told(done)
        out.flush()
        os.fsync(out.fileno())
        _forget_cached(out.fileno())


def _bring_ledger(job: CopyJob) -> None:
    """Put the ledger beside the backup; one that tells another history is never overwritten."""
    content = job.ledger.read_bytes() if job.ledger.exists() else b""
    there = job.place / job.ledger_name
    known = there.read_bytes() if there.exists() else None
    if known is not None and not content.startswith(known):
        there = job.place / f"{job.file}.ledger"
    if known != content:
        _write_whole(there, content)


def _hash(path: Path, told: Callable[[int], None]) -> str:
    digest, done = hashlib.sha256(), 0
    with path.open("rb", buffering=0) as file:
        buffer = bytearray(_CHUNK)
        while read := file.readinto(buffer):
            digest.update(memoryview(buffer)[:read])
            done += read
            told(done)
    return digest.hexdigest()


def _tell_parent(done: int) -> None:
    # The program that asked may be gone: it was locked, and nobody reads this any more.
    with contextlib.suppress(OSError, ValueError):
        os.write(1, b"%d\n" % done)


def _new_private(path: Path) -> BinaryIO:
    flags = os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def _forget_cached(descriptor: int) -> None:
    """Let the reading back come from the medium, not from memory, where the system has a call for it."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is not None:
        with contextlib.suppress(OSError):
            advise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        # Some sticks' file systems refuse this; the file itself was flushed.
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write_whole(path: Path, content: bytes) -> None:
    fresh = path.with_name(f"{path.name}{_HALF}")
    with _new_private(fresh) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def _take_lock(path: Path) -> int | None:
    """Hold the job for this process; None when another has it. The system frees it when the process ends."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor


# --- the program's side ---------------------------------------------------------------------------------------------


def read_note(note: Path) -> CopyJob | None:
    """The job that a note tells; None when there is none that can be read."""
    try:
        told = json.loads(note.read_bytes())
        return CopyJob(note=note, staged=Path(told["staged"]), place=Path(told["place"]), file=str(told["file"]),
                       bytes=int(told["bytes"]), sha256=str(told["sha256"]), ledger=Path(told["ledger"]),
                       ledger_name=str(told["ledger_name"]), made_at=datetime.fromisoformat(told["made_at"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def helper_command(note: Path) -> list[str]:
    """The command line of the helper, in a checkout, a wheel or frozen by PyInstaller."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT, str(note)]
    return [sys.executable, "-P", "-m", "jindra_desk.system.copying", str(note)]


class HelperProcess:
    """Fulfils `CopyHelper`; `command` can start another program, for tests."""

    def __init__(self, command: Callable[[Path], Sequence[str]] = helper_command) -> None:
        self._command = command

    def start(self, job: CopyJob) -> HelperAtWork:
        """Write the note and start the helper; raises `BackupUnderWay` or `StorageFailed`."""
        lock = _take_lock(_lock_path(job.note))
        if lock is None:
            raise BackupUnderWay
        told = {"staged": str(job.staged), "place": str(job.place), "file": job.file, "bytes": job.bytes,
                "sha256": job.sha256, "ledger": str(job.ledger), "ledger_name": job.ledger_name,
                "made_at": job.made_at.isoformat()}
        try:
            _outcome_path(job.note).unlink(missing_ok=True)
            _write_whole(job.note, json.dumps(told).encode())
            return HelperAtWork(self._command(job.note), job, lock)
        except OSError as error:
            raise StorageFailed(reason=_REASONS.get(error.errno or 0, _OTHER)) from error
        finally:
            os.close(lock)

    def resume(self, job: CopyJob) -> HelperAtWork:
        """Start the helper for a job that is noted; raises `BackupUnderWay`."""
        lock = _take_lock(_lock_path(job.note))
        if lock is None:
            raise BackupUnderWay
        try:
            return HelperAtWork(self._command(job.note), job, lock)
        finally:
            os.close(lock)

    def pending(self, vault: Path) -> CopyJob | None:
        """The job that is noted beside the vault."""
        return read_note(copy_note(vault))

    def outcome(self, job: CopyJob) -> CopyOutcome | None:
        """How it ended; None while it runs or was cut off."""
        try:
            told = json.loads(_outcome_path(job.note).read_bytes())
            return CopyOutcome(bool(told["done"]), str(told["reason"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def is_running(self, job: CopyJob) -> bool:
        """Whether some process holds the job."""
        if not _lock_path(job.note).exists():
            return False
        lock = _take_lock(_lock_path(job.note))
        if lock is None:
            return True
        os.close(lock)
        return False

    def can_resume(self, job: CopyJob) -> bool:
        """Whether its bytes are still there, here or at the place, and the place can be reached."""
        try:
            return job.place.is_dir() and (job.staged.exists() or (job.place / f"{job.file}{PART_SUFFIX}").exists())
        except OSError:
            return False

    def forget(self, job: CopyJob) -> None:
        """Remove note, outcome and the staged file, and what a helper that was killed left half written."""
        ledger, outcome = job.place / job.ledger_name, _outcome_path(job.note)
        half = [job.place / f"{job.file}{PART_SUFFIX}",
                *(file.with_name(f"{file.name}{_HALF}") for file in (ledger, outcome, job.note))]
        for file in (*half, job.staged, job.note, outcome, _lock_path(job.note)):
            with contextlib.suppress(OSError):
                file.unlink(missing_ok=True)


class HelperAtWork:
    """A started helper, seen by the program that started it.

    It gets the lock that says the job is taken from us where the system can hand one on, so that there is no moment in
    which it runs and does not hold it. Windows cannot: there it takes the lock itself, after ours is given back.
    """

    def __init__(self, command: Sequence[str], job: CopyJob, lock: int) -> None:
        self._job = job
        self._done = 0
        home = str(Path(__file__).resolve().parents[2])
        inherited = os.environ.get("PYTHONPATH")
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([home, inherited] if inherited else [home])}
        handed: tuple[int, ...] = ()
        if sys.platform == "win32":
            msvcrt.locking(lock, msvcrt.LK_UNLCK, 1)
        else:
            handed = (lock,)
        # A session of its own: closing the terminal or ending the program does not end it.
        self._process = subprocess.Popen(
            [*command, *map(str, handed)], pass_fds=handed,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=environment, cwd=job.staged.parent, close_fds=True, start_new_session=os.name != "nt",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP",
                                                                                0))
        self._reader = threading.Thread(target=self._listen, name="copy helper", daemon=True)
        self._reader.start()

    def wait(self, seconds: float) -> CopyOutcome | None:
        """The outcome; None when the helper is still at work after so many seconds."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None
        self._reader.join()
        return HelperProcess().outcome(self._job) or CopyOutcome(False, _OTHER)

    def done(self) -> int:
        """Bytes copied and read back so far."""
        return self._done

    def kill(self) -> None:
        """End the helper and remove what it wrote."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        HelperProcess().forget(self._job)

    def _listen(self) -> None:
        if self._process.stdout is None:
            return
        with self._process.stdout as told:
            for line in told:
                if line.strip().isdigit():
                    self._done = int(line)
        # Here as well: a program that does not wait for it must not keep a dead child.
        self._process.wait()


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), *map(int, sys.argv[2:])))
