"""Writes a folder outside the vault: private, staged beside its final name, synced, and renamed only when whole."""

from __future__ import annotations

import errno
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from jindra_desk.application.ports import OpenFolder
from jindra_desk.domain.errors import StorageFailed
from jindra_desk.domain.text import noop, text

_REASONS = MappingProxyType({
    "ENOSPC": noop("de schijf is vol"),
    "EACCES": noop("je mag hier niet schrijven"),
    "EPERM": noop("je mag hier niet schrijven"),
    "EROFS": noop("de schijf is alleen-lezen"),
    "ENOENT": noop("de map bestaat niet"),
})


def storage_failed(error: OSError) -> StorageFailed:
    """Answer the fault of the disk in words; the system's own message could name a path, so it is left out."""
    name = errno.errorcode.get(error.errno or 0, "")
    return StorageFailed(reason=text(_REASONS.get(name, noop("onbekende fout"))))


class StagedFolder:
    """One folder under way; files are private (0600) and synced as they are written."""

    def __init__(self, stage: Path) -> None:
        self._stage = stage
        self.final: Path | None = None

    def write(self, name: str, content: bytes) -> None:
        """Write `name`, at most one folder deep; raises `StorageFailed`."""
        relative = PurePosixPath(name)
        if relative.is_absolute() or ".." in relative.parts or len(relative.parts) > 2:
            raise ValueError(name)
        target = self._stage.joinpath(*relative.parts)
        try:
            target.parent.mkdir(mode=0o700, exist_ok=True)
            handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise storage_failed(error) from error


class _Stages:
    """What is under way, so that the lock can take it away without waiting for the thread that writes it (J-28)."""

    def __init__(self) -> None:
        self._gate = threading.Lock()
        self._open: set[Path] = set()

    @contextmanager
    def writing(self, stage: Path) -> Iterator[None]:
        """While the block lasts `stage` is half written."""
        with self._gate:
            self._open.add(stage)
        try:
            yield
        finally:
            with self._gate:
                self._open.discard(stage)

    def discard(self) -> None:
        """Take away every stage; whoever goes on writing in one finds its place gone, and fails."""
        with self._gate:
            stages = list(self._open)
        for stage in stages:
            gone = stage.with_name(f"{stage.name}-weg")
            with suppress(OSError):
                stage.rename(gone)
            shutil.rmtree(gone, ignore_errors=True)
            with suppress(OSError):
                gone.unlink(missing_ok=True)


class ExportFolders:
    """The folder writer of the program."""

    def __init__(self) -> None:
        self._stages = _Stages()

    def discard_unfinished(self) -> None:
        """Take away what is half written, from any thread."""
        self._stages.discard()

    @contextmanager
    def open_folder(self, parent: Path, name: str) -> Iterator[OpenFolder]:
        """Stage `name` under `parent`, and give it its name when the block ends well; otherwise leave nothing."""
        stage = parent / f".{name}.deel-{os.getpid()}"
        try:
            parent.mkdir(parents=True, exist_ok=True)
            shutil.rmtree(stage, ignore_errors=True)
            stage.mkdir(mode=0o700)
        except OSError as error:
            raise storage_failed(error) from error
        folder = StagedFolder(stage)
        try:
            with self._stages.writing(stage):
                yield folder
                final = _free_name(parent, name)
                stage.rename(final)
            _sync_folder(parent)
            folder.final = final
        except OSError as error:
            raise storage_failed(error) from error
        finally:
            shutil.rmtree(stage, ignore_errors=True)

    def written_path(self, folder: OpenFolder) -> Path:
        """Where the folder stands; only after the block ended well."""
        if not isinstance(folder, StagedFolder) or folder.final is None:
            message = "the folder was not finished"
            raise ValueError(message)
        return folder.final


def _free_name(parent: Path, name: str) -> Path:
    candidate, number = parent / name, 2
    while candidate.exists():
        candidate, number = parent / f"{name}-{number}", number + 1
    return candidate


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class PrivateFiles:
    """Writes one file whole or not at all, readable by the user only."""

    def __init__(self) -> None:
        self._stages = _Stages()

    def discard_unfinished(self) -> None:
        """Take away what is half written, from any thread."""
        self._stages.discard()

    def write(self, path: Path, content: bytes) -> None:
        """Write beside it, sync, rename; raises `StorageFailed`."""
        stage = path.with_name(f".{path.name}.deel-{os.getpid()}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            stage.unlink(missing_ok=True)
            with self._stages.writing(stage):
                handle = os.open(stage, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
                with os.fdopen(handle, "wb") as file:
                    file.write(content)
                    file.flush()
                    os.fsync(file.fileno())
                stage.replace(path)
            _sync_folder(path.parent)
        except OSError as error:
            stage.unlink(missing_ok=True)
            raise storage_failed(error) from error
