"""The process that brings a staged backup to its place: it has no key, and outlives the lock.

It is told over its standard input which file goes where and what its hash is, and no more: what it copies was encrypted
and proven before it started. It copies to a random name at the place, flushes, drops what the system still holds in
memory where that can be asked, reads the copy back from the medium, compares the hash, and only then gives the name,
which it never takes from another file. How it ended stands in a small file beside the vault, and is believed by nobody:
the program reads the copy itself. On one disk the file is moved instead of copied, and read back all the same.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Self

from jindra_desk.disk.durable import create_private, flush_descriptor, flush_folder, move_into_place, write_whole
from jindra_desk.disk.faults import fault_of
from jindra_desk.disk.naming import remove_regular, take_name
from jindra_desk.disk.reading import TooLarge, open_regular, read_bounded, stands_there
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.vault.ledger import MOST_FILE_BYTES
from jindra_desk.system.instance.file_locks import Lock

ARGUMENT = "--copy-helper"
DIFFERS = "differs"
"""Why a copy did not arrive, where no call was refused: it read back otherwise."""
_CHUNK = 4 * 1024 * 1024
_MOST_JOB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class HelperJob:
    """What the program tells the helper. All are whole paths; `size` and `sha256` (hex) are those of the whole copy.

    `device` is the disk that the place is on, None when only the folder is known.
    """

    staged: Path
    part: Path
    final: Path
    size: int
    sha256: str
    ledger: Path
    outcome: Path
    lock: Path
    device: int | None = None

    def told(self) -> bytes:
        """As the helper reads it."""
        fields = {name: getattr(self, name) for name in self.__slots__}
        return json.dumps({name: str(value) if isinstance(value, Path) else value
                           for name, value in fields.items()}).encode("ascii")

    @classmethod
    def heard(cls, content: bytes) -> Self:
        """What the program told; raises `ValueError`."""
        try:
            told: dict[str, Any] = json.loads(content)
            paths = {name: Path(str(told[name])) for name in ("staged", "part", "final", "ledger", "outcome", "lock")}
            device = None if told["device"] is None else int(told["device"])
            return cls(size=int(told["size"]), sha256=str(told["sha256"]), device=device, **paths)
        except (KeyError, TypeError, RecursionError) as error:
            raise ValueError("no job") from error


@dataclass(frozen=True, slots=True)
class Ended:
    """How it ended: `fault` is '' when the copy stands at its place, else `DIFFERS` or a kind of fault of the disk."""

    fault: str = ""
    number: int = 0


def main(inherited_lock: int | None = None) -> int:
    """Do the job that standard input tells; answers 0, or 1 when it did not succeed or another helper has it.

    `inherited_lock` is the descriptor with which the program that started this one took the job for it.
    """
    try:
        job = HelperJob.heard(sys.stdin.buffer.read(_MOST_JOB))
        lock = Lock.inherited(inherited_lock) if inherited_lock is not None else Lock.taken(job.lock)
    except (ValueError, OSError):
        return 1
    if lock is None:
        return 1
    try:
        ended = bring(job, tell_parent)
        with contextlib.suppress(OSError):
            write_whole(job.outcome, json.dumps({"fault": ended.fault, "number": ended.number}).encode())
        return 1 if ended.fault else 0
    finally:
        lock.release()


def bring(job: HelperJob, told: Callable[[int], None]) -> Ended:
    """Bring the copy to its place; when it does not get there, no half of it stays that can be removed."""
    try:
        _must_be_on_its_disk(job, job.final.parent)
        if not _arrived(job, told):
            if not _moved(job.staged, job.part):
                _copy_bytes(job.staged, job.part, told)
            if _hash(job.part, lambda read: told(job.size + read)) != job.sha256:
                remove_regular(job.part)
                return Ended(DIFFERS)
            take_name(job.part, job.final)
            try:
                _must_be_on_its_disk(job, job.final)
            except OSError:
                remove_regular(job.final)
                raise
        if job.staged != job.part:
            with contextlib.suppress(OSError):
                remove_regular(job.staged)
    except OSError as error:
        with contextlib.suppress(OSError):
            remove_regular(job.part)
        kind, number = fault_of(error)
        return Ended(kind.value, number)
    with contextlib.suppress(OSError, TooLarge):
        _bring_ledger(job)
    return Ended()


def _must_be_on_its_disk(job: HelperJob, path: Path) -> None:
    """Raise `OSError` when the stick went away and its folder stayed: what is written then lands on this computer."""
    if job.device is not None and path.lstat().st_dev != job.device:
        raise OSError(errno.ENODEV, "the place is on another disk")


def _arrived(job: HelperJob, told: Callable[[int], None]) -> bool:
    """Whether an earlier helper had given the name already, and was cut off before it could say so."""
    try:
        if job.final.lstat().st_size != job.size:
            return False
        whole = _hash(job.final, lambda read: told(job.size + read)) == job.sha256
    except OSError:
        return False
    if whole and stands_there(job.part):
        with contextlib.suppress(OSError):
            remove_regular(job.part)
    return whole


def _moved(staged: Path, part: Path) -> bool:
    """On one disk the staged file itself goes to the place: a second writing of it would prove nothing.

    Also true when it was staged there, or when an earlier helper had got that far.
    """
    if staged == part or (not stands_there(staged) and stands_there(part)):
        with open_regular(part) as file:
            forget_cached(file.fileno())
        return True
    remove_regular(part)
    if not on_one_disk(staged, part.parent):
        return False
    try:
        move_into_place(staged, part)
    except OSError:  # one device under two mounts
        return False
    with open_regular(part) as file:
        forget_cached(file.fileno())
    return True


def on_one_disk(staged: Path, folder: Path) -> bool:
    """Whether a file can go to a folder by a rename."""
    return staged.lstat().st_dev == folder.stat().st_dev


def _copy_bytes(staged: Path, part: Path, told: Callable[[int], None]) -> None:
    with open_regular(staged) as source, os.fdopen(create_private(part), "wb") as out:
        done = 0
        while chunk := source.read(_CHUNK):
            out.write(chunk)
            done += len(chunk)
            told(done)
        out.flush()
        flush_descriptor(out.fileno())
        forget_cached(out.fileno())
    flush_folder(part.parent)


def _bring_ledger(job: HelperJob) -> None:
    """Put the ledger beside the backup; one that tells another history is never overwritten."""
    content = read_bounded(job.ledger, MOST_FILE_BYTES) if stands_there(job.ledger) else b""
    there = job.final.with_name(job.ledger.name)
    known = _known(there)
    if known is None or not content.startswith(known):
        there = beside(job.final, VaultFile.LEDGER)
        known = _known(there)
    if known != content or not stands_there(there):
        write_whole(there, content)


def _known(ledger: Path) -> bytes | None:
    """What is there: nothing when there is none, None when it is no file of ours to add to."""
    try:
        return read_bounded(ledger, MOST_FILE_BYTES) if stands_there(ledger) else b""
    except (OSError, TooLarge):
        return None


def _hash(path: Path, told: Callable[[int], None]) -> str:
    with open_regular(path) as file:
        return hash_of(file, told)


def hash_of(file: BinaryIO, told: Callable[[int], None]) -> str:
    """SHA-256 (hex) of what follows in an open file; `told` gets the bytes read so far, and may raise to stop."""
    digest, done = hashlib.sha256(), 0
    buffer = bytearray(_CHUNK)
    while read := file.readinto(buffer):  # type: ignore[attr-defined]  # every binary file here is buffered
        digest.update(memoryview(buffer)[:read])
        done += read
        told(done)
    return digest.hexdigest()


def tell_parent(done: int) -> None:
    """Bytes so far, on standard output. The program that asked may be gone: it was locked, and nobody reads this."""
    with contextlib.suppress(OSError, ValueError):
        os.write(1, b"%d\n" % done)


def forget_cached(descriptor: int) -> None:
    """Let the reading back come from the medium, not from memory, where the system has a call for it."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is not None:
        with contextlib.suppress(OSError):
            advise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


if __name__ == "__main__":
    raise SystemExit(main(*map(int, sys.argv[1:])))
