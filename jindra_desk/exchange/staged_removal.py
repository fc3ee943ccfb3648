"""Takes away readable output by its noted name, and nothing else: regular files of ours, and no link is followed.

Where the system can work relative to an open folder (Linux, macOS), nobody can put another folder in between.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from jindra_desk.disk.durable import flush_folder
from jindra_desk.domain.handout.output import PARTS, OutputKind, ReadableOutput, SweepResult, may_be_ours

_RELATIVE = {os.open, os.stat, os.unlink, os.rmdir} <= os.supports_dir_fd and os.scandir in os.supports_fd
_FOLDER = (os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0))


class _Folder:
    """An open folder; on a system that cannot open one, its path, looked at before each step."""

    def __init__(self, path: Path, handle: int | None) -> None:
        self._path, self._handle = path, handle

    def mode_of(self, name: str) -> int:
        """The kind of what has this name, a link being a link; raises `OSError`."""
        if self._handle is not None:
            return os.stat(name, dir_fd=self._handle, follow_symlinks=False).st_mode
        found = (self._path / name).lstat()
        junction = getattr(found, "st_file_attributes", 0) & getattr(stat, "FILE_ATTRIBUTE_REPARSE_POINT", 0)
        return stat.S_IFLNK if junction else found.st_mode

    def names(self) -> list[str]:
        """What stands in it; raises `OSError`."""
        with os.scandir(self._path if self._handle is None else self._handle) as entries:
            return sorted(entry.name for entry in entries)

    def remove_file(self, name: str) -> None:
        """Raises `OSError`."""
        if self._handle is not None:
            os.unlink(name, dir_fd=self._handle)
        else:
            (self._path / name).unlink()

    def remove_folder(self, name: str) -> None:
        """An empty one; raises `OSError`."""
        if self._handle is not None:
            os.rmdir(name, dir_fd=self._handle)
        else:
            (self._path / name).rmdir()

    @contextmanager
    def inside(self, name: str) -> Iterator[_Folder]:
        """A folder in it; raises `OSError`, also for a link to one."""
        if self._handle is None:
            yield _Folder(self._path / name, None)
            return
        handle = os.open(name, _FOLDER, dir_fd=self._handle)
        try:
            yield _Folder(self._path / name, handle)
        finally:
            os.close(handle)


@contextmanager
def _opened(path: Path) -> Iterator[_Folder]:
    if not _RELATIVE:
        if not path.is_dir():
            raise FileNotFoundError(2, "no folder")
        yield _Folder(path, None)
        return
    handle = os.open(path, _FOLDER)
    try:
        yield _Folder(path, handle)
    finally:
        os.close(handle)


def remove_staged(place: Path, output: ReadableOutput) -> SweepResult:
    """Remove what stands under the noted name in `place`, as far as this program wrote it.

    What somebody else put there stays, and so does the folder around it.
    """
    try:
        with _opened(place) as folder:
            result = _remove(folder, output)
        if result is SweepResult.REMOVED:
            with suppress(OSError):
                flush_folder(place)
    except FileNotFoundError:
        # A print is put together on this computer: what is no longer there is gone, as after a restart.
        return SweepResult.NOTHING if output.kind is OutputKind.PRINT else SweepResult.AWAY
    except OSError:
        return SweepResult.AWAY
    return result


def _remove(folder: _Folder, output: ReadableOutput) -> SweepResult:
    try:
        mode = folder.mode_of(output.name)
    except FileNotFoundError:
        return SweepResult.NOTHING
    if output.kind is OutputKind.FILE:
        if not stat.S_ISREG(mode):
            return SweepResult.NOTHING
        folder.remove_file(output.name)
        return SweepResult.REMOVED
    if not stat.S_ISDIR(mode):
        return SweepResult.NOTHING
    with folder.inside(output.name) as staged:
        _empty(staged, output.kind, "")
    with suppress(OSError):  # something of somebody else is in it
        folder.remove_folder(output.name)
    return SweepResult.REMOVED


def _empty(folder: _Folder, kind: OutputKind, under: str) -> None:
    """One folder deep, as `StagedFolder` writes. What cannot be removed is raised when all the rest is gone."""
    first: OSError | None = None
    for name in folder.names():
        try:
            _take(folder, name, kind, under)
        except FileNotFoundError:
            continue
        except OSError as fault:
            first = first or fault
    if first is not None:
        raise first


def _take(folder: _Folder, name: str, kind: OutputKind, under: str) -> None:
    mode = folder.mode_of(name)
    if stat.S_ISREG(mode) and may_be_ours(kind, under + name):
        folder.remove_file(name)
    elif stat.S_ISDIR(mode) and not under and name in PARTS:
        with folder.inside(name) as deeper:
            _empty(deeper, kind, f"{name}/")
        with suppress(OSError):
            folder.remove_folder(name)
