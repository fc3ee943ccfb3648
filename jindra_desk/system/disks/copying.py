"""The program's side of bringing a backup to its place: starting the helper, and believing only what is read again.

The helper writes how it ended into a file that anybody could have written. So that file gives at most a reason to tell;
whether a backup stands at its place is found by reading it there, by the name that the owner will use, and comparing
it with the hash that the vault sealed. What is removed is removed by the random names in the register.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from jindra_desk.application.ports.backups import CopyJob, CopyOutcome, Reservation, Swept
from jindra_desk.application.ports.base import Progress
from jindra_desk.disk.durable import sweep_unfinished
from jindra_desk.disk.faults import FaultKind, refusal_of
from jindra_desk.disk.naming import keep_strange, put_aside, remove_regular
from jindra_desk.disk.own_program import own_command, own_environment
from jindra_desk.disk.reading import TooLarge, open_regular, read_bounded, stands_there
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.disk_faults import disk_trouble, reason_of
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.copies.backup_faults import BackupUnderWay
from jindra_desk.system.disks.copy_helper import ARGUMENT, DIFFERS, HelperJob, hash_of
from jindra_desk.system.instance.file_locks import Lock

_MOST_OUTCOME = 4096
_DIFFERS = noop("wat er staat, las anders terug")
_OTHER = noop("lezen of schrijven lukt niet")
_KINDS = frozenset(kind.value for kind in FaultKind)


def helper_command() -> list[str]:
    """The command line of the helper, in a checkout, a wheel or frozen by PyInstaller."""
    return own_command("jindra_desk.system.disks.copy_helper", ARGUMENT)


class HelperProcess:
    """Fulfils `CopyHelper`; `command` can start another program, for tests."""

    def __init__(self, command: Callable[[], Sequence[str]] = helper_command) -> None:
        self._command = command

    def reserve(self, vault: Path) -> Reservation:
        """Take the right to make and send a backup of this vault; raises `BackupUnderWay`, `StorageFailed`."""
        try:
            lock = Lock.taken(beside(vault, VaultFile.COPY_LOCK))
        except OSError as error:
            raise disk_trouble(*refusal_of(error)) from error
        if lock is None:
            raise BackupUnderWay
        return lock

    def start(self, job: CopyJob, reservation: Reservation) -> HelperAtWork:
        """Start the helper, which takes the reservation over; raises `StorageFailed`."""
        lock = reservation if isinstance(reservation, Lock) else None
        if lock is None:
            raise AssertionError("a reservation of this helper")
        try:
            with contextlib.suppress(OSError):
                _remove_outcome(beside(job.room, VaultFile.COPY_OUTCOME))
            return HelperAtWork(self._command(), job, lock)
        except OSError as error:
            raise disk_trouble(*refusal_of(error)) from error
        finally:
            lock.let_go()

    def is_running(self, vault: Path) -> bool:
        """Whether some process makes or sends a backup of this vault."""
        path = beside(vault, VaultFile.COPY_LOCK)
        if not stands_there(path):
            return False
        try:
            lock = Lock.taken(path)
        except OSError:
            return False
        if lock is None:
            return True
        lock.release()
        return False

    def tidy(self, vault: Path) -> None:
        """Remove the file of a reservation that nobody holds."""
        path = beside(vault, VaultFile.COPY_LOCK)
        if stands_there(path) and not self.is_running(vault):
            with contextlib.suppress(OSError):
                _remove_lock(path)

    def arrived(self, job: CopyJob) -> bool:
        """Whether a regular file of the right size has the name; quick, and proves nothing."""
        try:
            with open_regular(job.final) as file:
                return os.fstat(file.fileno()).st_size == job.bytes and not _on_other_disk(job, job.final)
        except OSError:
            return False

    def proven(self, job: CopyJob, progress: Progress | None = None) -> bool:
        """Read the copy at its place and compare its hash; `progress` may raise to stop."""
        def told(done: int) -> None:
            if progress is not None:
                progress(done, job.bytes)

        try:
            with open_regular(job.final) as file:
                whole = os.fstat(file.fileno()).st_size == job.bytes and hash_of(file, told) == job.sha256
                return whole and not _on_other_disk(job, job.final)
        except OSError:
            return False

    def fault(self, job: CopyJob) -> Text | None:
        """Why it did not arrive, as the helper says; None when it says nothing, and never a proof of anything."""
        return _told_fault(beside(job.room, VaultFile.COPY_OUTCOME))

    def can_resume(self, job: CopyJob) -> bool:
        """Whether its bytes are still there, here or at the place, and the place can be reached."""
        try:
            there = job.place.is_dir() and not _on_other_disk(job, job.place)
            return there and (stands_there(job.staged) or stands_there(job.part))
        except OSError:
            return False

    def clear(self, job: CopyJob) -> Swept:
        """Remove what is staged and half sent; answer what became of the half at the place."""
        with contextlib.suppress(OSError):
            _remove_outcome(beside(job.room, VaultFile.COPY_OUTCOME))
        # What a helper was writing when it was killed: how it ended, and the ledger beside the backup.
        for written in (beside(job.room, VaultFile.COPY_OUTCOME), job.final.with_name(job.ledger.name),
                        beside(job.final, VaultFile.LEDGER)):
            sweep_unfinished(written)
        with contextlib.suppress(OSError):
            _remove_lock(beside(job.room, VaultFile.COPY_LOCK))
        if job.staged != job.part:
            with contextlib.suppress(OSError):
                remove_regular(job.staged)
        return self.sweep(job.part)

    def discard(self, job: CopyJob) -> None:
        """Remove a copy that arrived, when it is proven to be this one."""
        if self.proven(job):
            with contextlib.suppress(OSError):
                remove_regular(job.final)

    def sweep(self, part: Path) -> Swept:
        """Remove a half by its name in the register."""
        try:
            if not part.parent.is_dir():
                return Swept.AWAY
            return Swept.REMOVED if remove_regular(part) else Swept.ABSENT
        except OSError:
            return Swept.AWAY

    def put_aside(self, file: Path) -> Path | None:
        """Give what is there another name, unopened; answer that, None when the disk refuses."""
        try:
            return put_aside(file)
        except OSError:
            return None


def _on_other_disk(job: CopyJob, path: Path) -> bool:
    """Whether what stands at the place is not on the disk that the backup was meant for; raises `OSError`.

    The folder of a stick may stay when the stick is gone: then it is a folder on this computer.
    """
    there = path.lstat().st_dev
    return (job.device is not None and there != job.device) or (
        job.apart and there == job.room.parent.stat().st_dev)


def _remove_outcome(path: Path) -> None:
    keep_strange(path, _is_outcome)
    remove_regular(path)


def _remove_lock(path: Path) -> None:
    """It only serves to be locked on: nothing ever stands in it."""
    keep_strange(path, lambda _path: False)
    remove_regular(path)


def _is_outcome(path: Path) -> bool:
    try:
        told = json.loads(read_bounded(path, _MOST_OUTCOME))
    except (OSError, TooLarge, ValueError, RecursionError):
        return False
    return isinstance(told, dict) and told.keys() == {"fault", "number"}


def _told_fault(outcome: Path) -> Text | None:
    try:
        told = json.loads(read_bounded(outcome, _MOST_OUTCOME))
        fault, number = told["fault"], told["number"]
    except (OSError, TooLarge, ValueError, KeyError, TypeError, RecursionError):
        return None
    if fault == DIFFERS:
        return text(_DIFFERS)
    if not isinstance(fault, str) or fault not in _KINDS or not isinstance(number, int) or abs(number) > 1 << 32:
        return None
    return reason_of(fault, number)


class HelperAtWork:
    """A started helper, seen by the program that started it.

    It gets the lock that says the job is taken from us where the system can hand one on, so that there is no moment in
    which it runs and does not hold it. Windows cannot: there it takes the lock itself, after ours is given back.
    """

    def __init__(self, command: Sequence[str], job: CopyJob, lock: Lock) -> None:
        self._job = job
        self._done = 0
        handed = lock.hand_on()
        # A session of its own: closing the terminal or ending the program does not end it.
        self._process = subprocess.Popen(
            [*command, *map(str, handed)], pass_fds=handed,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=own_environment(), cwd=job.room.parent, close_fds=True, start_new_session=os.name != "nt",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP",
                                                                                0))
        self._tell(HelperJob(job.staged, job.part, job.final, job.bytes, job.sha256, job.ledger,
                             beside(job.room, VaultFile.COPY_OUTCOME), beside(job.room, VaultFile.COPY_LOCK),
                             job.device))
        self._reader = threading.Thread(target=self._listen, name="copy helper", daemon=True)
        self._reader.start()

    def wait(self, seconds: float) -> CopyOutcome | None:
        """The outcome; None when the helper is still at work after so many seconds."""
        try:
            code = self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None
        self._reader.join()
        if code == 0:
            return CopyOutcome(True)
        return CopyOutcome(False, HelperProcess().fault(self._job) or text(_OTHER))

    def done(self) -> int:
        """Bytes copied and read back so far."""
        return self._done

    def kill(self) -> None:
        """End the helper."""
        self._process.kill()
        self._process.wait()
        self._reader.join()

    def _tell(self, job: HelperJob) -> None:
        """A job is smaller than what a pipe takes at once, so that this waits for nobody."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError), self._process.stdin as asked:  # it may have ended already
                asked.write(job.told())

    def _listen(self) -> None:
        if self._process.stdout is None:
            return
        with self._process.stdout as told:
            for line in told:
                if line.strip().isdigit():
                    self._done = int(line)
        # Here as well: a program that does not wait for it must not keep a dead child.
        self._process.wait()
