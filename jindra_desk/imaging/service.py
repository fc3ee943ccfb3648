"""Prepares photos for the vault through one warm worker process that can be killed (J-27, trust #14).

`prepare` blocks and belongs on a job thread; `close` may come from any thread, also in the middle of a photo:
the lock does not wait for a picture.
"""

from __future__ import annotations

import hashlib
import subprocess
import threading
from collections.abc import Sequence
from datetime import datetime
from typing import BinaryIO

from jindra_desk.disk.own_program import own_command, own_environment
from jindra_desk.domain.photos.photo import PhotoPartlyDamaged, PhotoSize, PreparedPhoto
from jindra_desk.imaging import limits
from jindra_desk.imaging.errors import (
    EmptyPhotoFile,
    PhotoTooLarge,
    PhotoTooSlow,
    PhotoWorkStopped,
    UnreadableHeic,
    UnreadablePhoto,
    UnsupportedPhotoFormat,
)
from jindra_desk.imaging.kinds import HEAD_BYTES, kind_of
from jindra_desk.imaging.markers import only_a_picture
from jindra_desk.imaging.wire import BrokenFrame, read_answer, read_frame, write_frame

_PHOTOS_PER_WORKER = 40
"""After so many photos a fresh process takes over: what a hostile file left behind goes with the old one."""


def worker_command() -> list[str]:
    """The command line of the worker, in a checkout, a wheel or frozen by PyInstaller."""
    return own_command("jindra_desk.imaging.worker", "--image-worker")


def _worker_environment() -> dict[str, str]:
    # One thread for numpy's own algebra, which is never used here: each more reserves memory of the bounded worker.
    return own_environment({"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"})


class _Worker:
    """One running process and its two pipes."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_worker_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        if self._process.stdin is None or self._process.stdout is None:
            raise BrokenFrame
        self._requests: BinaryIO = self._process.stdin  # type: ignore[assignment]  # typeshed: IO[bytes]
        self._answers: BinaryIO = self._process.stdout  # type: ignore[assignment]  # typeshed: IO[bytes]
        self.served = 0

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, untrusted: bytes, size: PhotoSize) -> tuple[dict[str, object], list[bytes]]:
        """Send a photo, read the answer; raise `BrokenFrame` or OSError when the process is gone or lying."""
        self.served += 1
        write_frame(self._requests, size.value.encode("ascii"))
        write_frame(self._requests, untrusted)
        self._requests.flush()
        head = read_answer(self._answers)
        pictures: list[bytes] = []
        for _ in range(3 if head.get("ok") else 0):
            picture = read_frame(self._answers, limits.MAX_OUTPUT_BYTES)
            if picture is None:
                raise BrokenFrame
            pictures.append(picture)
        return head, pictures

    def kill(self) -> None:
        """End the process; safe from any thread, at any time, more than once."""
        self._process.kill()

    def dispose(self) -> None:
        """Kill, wait and close the pipes; only by the thread that talks to the worker, or when none does."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._requests, self._answers):
            try:
                pipe.close()
            except OSError:
                # Bytes that were still to be sent went down with the process.
                continue


class PhotoService:
    """Answers `PreparedPhoto`s; `timeout_s` is per photo, `command` can be another worker (for tests)."""

    def __init__(self, command: Sequence[str] | None = None, timeout_s: float = limits.TIMEOUT_S) -> None:
        self._command = tuple(command or worker_command())
        self._timeout_s = timeout_s
        self._turn = threading.Lock()  # one photo at a time
        self._state = threading.Lock()  # guards the two fields below, held for an instant only
        self._worker: _Worker | None = None
        self._closed = False

    def warm_up(self) -> None:
        """Start the worker ahead of the first photo; nothing when it runs, is busy or was closed."""
        if not self._turn.acquire(blocking=False):
            return
        try:
            self._running_worker()
        except PhotoWorkStopped:
            return
        finally:
            self._turn.release()

    def prepare(self, data: bytes, size: PhotoSize = PhotoSize.FULL) -> PreparedPhoto:
        """Answer the photo in `data`, made safe and at most as large as `size` (J-27).

        Raise `PhotoPartlyDamaged`, `UnreadablePhoto`, `EmptyPhotoFile`, `UnsupportedPhotoFormat`, `PhotoTooLarge`;
        `PhotoWorkStopped` after `close`.
        """
        head, pictures = self._read(data, size)
        if head.get("damaged") is not False:
            raise PhotoPartlyDamaged("photo")
        return _prepared(head, pictures, size)

    def prepare_damaged(self, data: bytes, size: PhotoSize = PhotoSize.FULL) -> PreparedPhoto:
        """As `prepare`, also where a part of the picture is damaged."""
        return _prepared(*self._read(data, size), size)

    def _read(self, data: bytes, size: PhotoSize) -> tuple[dict[str, object], list[bytes]]:
        if len(data) > limits.MAX_INPUT_BYTES:
            raise _too_large() if kind_of(data[:HEAD_BYTES]) else UnsupportedPhotoFormat("photo")
        with self._turn:
            worker = self._running_worker()
            head, pictures = self._ask(worker, data, size)
            if worker.served >= _PHOTOS_PER_WORKER:
                self._drop(worker)
        refused = head.get("refused")
        if refused is not None:
            raise _refusal(refused)
        return head, pictures

    def close(self) -> None:
        """Kill the worker now and start none again; a photo in progress ends with `PhotoWorkStopped`."""
        with self._state:
            self._closed = True
            worker, self._worker = self._worker, None
        if worker is None:
            return
        worker.kill()
        with self._turn:  # a prepare under way wakes up at once and lets go
            worker.dispose()

    def _running_worker(self) -> _Worker:
        with self._state:
            if self._closed:
                raise PhotoWorkStopped
            if self._worker is not None and self._worker.alive:
                return self._worker
            stale, self._worker = self._worker, _Worker(self._command)
            worker = self._worker
        if stale is not None:
            stale.dispose()
        return worker

    def _ask(self, worker: _Worker, data: bytes, size: PhotoSize) -> tuple[dict[str, object], list[bytes]]:
        overdue = threading.Event()

        def give_up() -> None:
            overdue.set()
            worker.kill()

        watchdog = threading.Timer(self._timeout_s, give_up)
        watchdog.name = "photo-watchdog"
        watchdog.daemon = True
        watchdog.start()
        try:
            return worker.ask(data, size)
        except (BrokenFrame, OSError) as fault:
            self._drop(worker)
            if self._closed:
                raise PhotoWorkStopped from fault
            raise (PhotoTooSlow if overdue.is_set() else UnreadablePhoto)("photo") from fault
        finally:
            watchdog.cancel()
            watchdog.join()

    def _drop(self, worker: _Worker) -> None:
        with self._state:
            if self._worker is worker:
                self._worker = None
        worker.dispose()


def _too_large() -> PhotoTooLarge:
    return PhotoTooLarge(
        "photo", megapixels=limits.MAX_PIXELS // 1_000_000, megabytes=limits.MAX_INPUT_BYTES // 1024**2
    )


def _refusal(reason: object) -> UnreadablePhoto | UnsupportedPhotoFormat | PhotoTooLarge | EmptyPhotoFile:
    match reason:
        case "empty":
            return EmptyPhotoFile("photo")
        case "too_large":
            return _too_large()
        case "unsupported":
            return UnsupportedPhotoFormat("photo")
        case "unreadable_heic":
            return UnreadableHeic("photo")
        case _:
            return UnreadablePhoto("photo")


def _prepared(head: dict[str, object], pictures: list[bytes], size: PhotoSize) -> PreparedPhoto:
    """Build the result from what the worker says, believing nothing that can be checked here."""
    width, height, source_format, taken_at = (
        head.get(name) for name in ("width", "height", "source_format", "taken_at")
    )
    if not (isinstance(width, int) and isinstance(height, int) and isinstance(source_format, str)):
        raise UnreadablePhoto("photo")
    if not (width > 0 and height > 0 and size.fitted(width, height) == (width, height)):
        raise UnreadablePhoto("photo")
    if len(pictures) != 3 or not all(only_a_picture(picture) for picture in pictures):
        raise UnreadablePhoto("photo")
    try:
        moment = datetime.fromisoformat(taken_at) if isinstance(taken_at, str) else None
    except ValueError:
        moment = None
    jpeg, preview, thumbnail = pictures
    return PreparedPhoto(
        jpeg=jpeg,
        preview=preview,
        thumbnail=thumbnail,
        width=width,
        height=height,
        sha256=hashlib.sha256(jpeg).hexdigest(),
        source_format=source_format,
        taken_at=moment,
        reduced_from=_reduced_from(head.get("reduced_from")),
    )


def _reduced_from(said: object) -> tuple[int, int] | None:
    match said:
        case [int(width), int(height)] if 0 < width * height <= limits.MAX_PIXELS and width > 0:
            return width, height
        case _:
            return None
