"""A verified backup of a large vault, against `cp` and `sha256sum` of the same file in the same run (goal ≤ 2 times).

The vault holds photos of random bytes up to `--gigabytes` (5). Ours makes the copy while the vault is open, proves it,
brings it to its place with the helper process, and reads it back there.
"""

from __future__ import annotations

import hashlib
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup, verify_backup
from jindra_desk.application.session.session import Session
from jindra_desk.bootstrap.services import build_services
from jindra_desk.domain.base.ids import ClientId, PhotoId, SubjectId
from jindra_desk.domain.photos.photo import Moment, Photo, PhotoPurpose, Pose, PreparedPhoto
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from tests.bench.big_vault import program
from tests.bench.figures import Figure
from tests.bench.options import Options
from tests.support.practice_desk import open_practice
from tests.support.vaults import NOW, PASSPHRASE, TODAY, cheap_keys, database_of, invented_client

GOAL = 2.0
MEMORY_GOAL_MB = 150.0
_PHOTO_BYTES = 2_000_000
_PER_CLIENT = 20


def run(options: Options) -> list[Figure]:
    """Make the vault, measure both, remove everything."""
    folder = Path(tempfile.mkdtemp(prefix="jindra-bench-backup-"))
    try:
        return _measure(folder, options.gigabytes)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _measure(folder: Path, gigabytes: float) -> list[Figure]:
    (folder / "vault").mkdir()
    path = _large_vault(folder / "vault", gigabytes)
    size = path.stat().st_size
    plain = _copy_and_hash(path, folder / "gewoon")
    stores = program().stores()
    session = open_vault(stores, path, SecretKind.PASSPHRASE, PASSPHRASE)
    services = build_services(cheap_keys())
    try:
        with _PeakMemory() as peak:
            begin = time.perf_counter()
            backup = make_backup(session, services, folder / "stick").file
            ours = time.perf_counter() - begin
    finally:
        session.vault.close()
        services.photos.close()
    with _PeakMemory() as peak_verify:
        begin = time.perf_counter()
        verify_backup(stores, backup, SecretKind.PASSPHRASE, PASSPHRASE)
        verified = time.perf_counter() - begin
    begin = time.perf_counter()
    restore_backup(stores, backup, folder / "terug" / "vault.jdv", SecretKind.PASSPHRASE, PASSPHRASE,
                   RestoreDecisions(highest_certificate=0))
    restored = time.perf_counter() - begin
    speed = f"{size / ours / 1e6:.0f} MB/s against {size / plain / 1e6:.0f} MB/s, {size / 1e9:.2f} GB"
    return [
        Figure("verified backup / cp + sha256sum", ours / plain, "×", GOAL, speed),
        Figure("verified backup", ours, "s", None),
        Figure("cp + sha256sum", plain, "s", None),
        Figure("memory a backup takes, at most", peak.grown_mb, "MB", MEMORY_GOAL_MB, "also of its helper"),
        Figure("verify FILE", verified, "s", None, f"{size / verified / 1e6:.0f} MB/s"),
        Figure("memory verifying takes, at most", peak_verify.grown_mb, "MB", MEMORY_GOAL_MB),
        Figure("restore to a new place", restored, "s", None, f"{size / restored / 1e6:.0f} MB/s"),
    ]


def _copy_and_hash(path: Path, target: Path) -> float:
    """What the owner could do by hand; the median would need many minutes, so that one run counts, after a warm one."""
    taken = []
    for _ in range(2):
        target.unlink(missing_ok=True)
        begin = time.perf_counter()
        subprocess.run(["cp", path, target], check=True)
        subprocess.run(["sha256sum", target], check=True, stdout=subprocess.DEVNULL)
        taken.append(time.perf_counter() - begin)
    target.unlink()
    return min(taken)


def _large_vault(folder: Path, gigabytes: float) -> Path:
    sys.stderr.write(f"writing a vault of {gigabytes:g} GB in {folder}\n")
    session = open_practice(folder)
    path = session.vault.path
    # What is written here is thrown away: it need not survive a power cut.
    database_of(session.vault).execute("PRAGMA synchronous = OFF")
    try:
        number = 0
        while path.stat().st_size < gigabytes * 1e9:
            number += 1
            _client_with_photos(session, number)
    finally:
        session.vault.close()
    return path


def _client_with_photos(session: Session, number: int) -> None:
    client = invented_client(number, surname=f"Zwaluw{number}")
    with session.vault.unit_of_work() as uow:
        uow.clients.add(client)
        for index in range(_PER_CLIENT):
            content = os.urandom(_PHOTO_BYTES)
            digest = hashlib.sha256(content).hexdigest()
            photo = Photo(id=PhotoId(session.ids.new_id()), client_id=ClientId(client.id), taken_on=TODAY, added_at=NOW,
                          area="face", pose=Pose.FRONT, moment=Moment.BEFORE if index % 2 else Moment.AFTER,
                          purpose=PhotoPurpose.FILE, width=4, height=3, sha256=digest)
            uow.photos.add(photo, PreparedPhoto(jpeg=content, preview=content[:60_000], thumbnail=content[:8_000],
                                                width=4, height=3, sha256=digest, source_format="JPEG"))
        uow.audit.append(Verb.CREATE, ObjectKind.PHOTO, SubjectId(client.subject), NOW)


class _PeakMemory:
    """How much the memory of this process and its children grew at most while the block ran, in MB."""

    def __init__(self) -> None:
        self.grown_mb = 0.0
        self._stop = threading.Event()

    def __enter__(self) -> _PeakMemory:
        self._before = _resident()
        self._watch = threading.Thread(target=self._look)
        self._watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._watch.join()

    def _look(self) -> None:
        while not self._stop.wait(0.05):
            self.grown_mb = max(self.grown_mb, (_resident() - self._before) / 1e6)


def _resident() -> int:
    """Bytes in memory of this process and its living children; elsewhere than on Linux the peak of this process."""
    try:
        own = _pages_of("self")
        children = Path(f"/proc/self/task/{threading.get_native_id()}/children")
        tasks = Path("/proc/self/task")
        found = {pid for task in tasks.iterdir() for pid in (task / "children").read_text().split()} \
            if children.exists() else set()
        return (own + sum(_pages_of(pid) for pid in found)) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _pages_of(pid: str) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0
