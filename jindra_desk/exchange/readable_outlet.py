"""Readable output outside the vault: private, staged under a noted name, synced, and renamed only when it is whole."""

from __future__ import annotations

import os
import stat
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from jindra_desk.application.ports.readable_outlet import OpenFolder
from jindra_desk.disk.durable import create_private, flush_descriptor, flush_folder, move_into_place
from jindra_desk.disk.faults import refusal_of
from jindra_desk.domain.base.disk_faults import disk_trouble
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.handout.output import OutputKind, ReadableOutput, SweepResult, may_be_ours
from jindra_desk.exchange.staged_removal import remove_staged

_ROOM_FOR_PRINTS = 128 * 1024 * 1024
_TRIES = 20
"""So often a folder is emptied again while a thread that does not know yet puts one more file into it."""


def storage_failed(error: OSError) -> StorageFailed:
    """Answer the fault of the disk in words; the system's own message could name a path, so it is left out."""
    return disk_trouble(*refusal_of(error))


class StagedFolder:
    """One folder under way; files are private (0600) and synced as they are written."""

    def __init__(self, stage: Path, kind: OutputKind) -> None:
        self._stage, self._kind = stage, kind
        self._final: Path | None = None
        self._inside: set[Path] = set()

    def write(self, name: str, content: bytes) -> None:
        """Write `name`, at most one folder deep; raises `StorageFailed`.

        A name that a sweep would not know again is refused: it would stay behind for ever.
        """
        if not may_be_ours(self._kind, name):
            raise ValueError(name)
        target = self._stage.joinpath(*PurePosixPath(name).parts)
        try:
            if target.parent != self._stage:
                target.parent.mkdir(mode=0o700, exist_ok=True)
                self._inside.add(target.parent)
            write_new(target, content)
        except OSError as error:
            raise storage_failed(error) from error

    def flush(self) -> None:
        """Make the names in it durable, those in its folders first; raises `OSError`."""
        for folder in (*sorted(self._inside), self._stage):
            flush_folder(folder)

    @property
    def final(self) -> Path:
        """Where the folder stands."""
        if self._final is None:
            message = "the folder was not finished"
            raise ValueError(message)
        return self._final

    def finished(self, final: Path) -> None:
        """It has its name now."""
        self._final = final


class FileOutlet:
    """Fulfils `ReadableOutlet`; knows what this process has under way, so that the lock can take it away (J-28)."""

    def __init__(self) -> None:
        self._gate = threading.Lock()
        self._open: dict[str, ReadableOutput] = {}
        self._withdrawn: set[str] = set()

    def place_of(self, folder: Path) -> bytes:
        """Make it if it is not there, and answer where it really lies."""
        try:
            folder = folder.expanduser().absolute()
            folder.mkdir(parents=True, exist_ok=True)
            return os.fsencode(folder.resolve(strict=True))
        except OSError as error:
            raise storage_failed(error) from error

    def print_place(self) -> bytes:
        """The user's own folder in memory where Linux has one and it has room, else that for temporary files."""
        temporary = tempfile.gettempdir()  # asked first, so that Python never takes a print's folder for it
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        with suppress(OSError, AttributeError):
            about, room = Path(runtime).stat(), os.statvfs(runtime)
            private = stat.S_ISDIR(about.st_mode) and about.st_uid == os.getuid() and not about.st_mode & 0o077
            if Path(runtime).is_absolute() and private and room.f_bavail * room.f_frsize >= _ROOM_FOR_PRINTS:
                return os.fsencode(Path(runtime).resolve())
        return os.fsencode(Path(temporary).resolve())

    def on_other_disk(self, place: bytes, than: Path) -> bool:
        """Compare the devices; what cannot be asked counts as another."""
        try:
            return Path(os.fsdecode(place)).stat().st_dev != than.stat().st_dev
        except OSError:
            return True

    @contextmanager
    def open_folder(self, output: ReadableOutput, name: str) -> Iterator[OpenFolder]:
        """Stage it, and give it its name when the block ends well."""
        stage = self._begun(output)
        try:
            stage.mkdir(mode=0o700)
        except OSError as error:
            raise storage_failed(error) from error
        folder = StagedFolder(stage, output.kind)
        yield folder
        try:
            folder.flush()
            with self._gate:
                self._still_wanted(output)
                final = _free_name(stage.parent, name)
                stage.rename(final)
            flush_folder(final.parent)
        except OSError as error:
            raise storage_failed(error) from error
        folder.finished(final)

    def write_file(self, output: ReadableOutput, name: str, content: bytes) -> Path:
        """Beside it, synced, renamed, and proven to be this file."""
        stage = self._begun(output)
        target = stage.with_name(name)
        try:
            write_new(stage, content)
            with self._gate:
                self._still_wanted(output)
                move_into_place(stage, target)
        except OSError as error:
            raise storage_failed(error) from error
        return target

    def open_print(self, output: ReadableOutput) -> Path:
        """A private folder; what stands in it is the print system's."""
        stage = self._begun(output)
        try:
            stage.mkdir(mode=0o700)
        except OSError as error:
            raise storage_failed(error) from error
        return stage

    def withdraw(self, output: ReadableOutput) -> bool:
        """Once taken back, it cannot get its name any more, whoever still writes in it."""
        with self._gate:
            self._withdrawn.add(output.id)
        place = Path(os.fsdecode(output.place))
        for _ in range(_TRIES):
            if remove_staged(place, output) is not SweepResult.AWAY and not _stands(place / output.name):
                break
        left = not place.is_dir() or _holds_ours(place / output.name, output.kind)
        if left:
            with self._gate:
                self._withdrawn.discard(output.id)
        return not left

    def was_withdrawn(self, output: ReadableOutput) -> bool:
        """Whether all of it was taken back."""
        with self._gate:
            return output.id in self._withdrawn

    def is_under_way(self, output: ReadableOutput) -> bool:
        """Whether it was begun in this process and neither ended nor taken back."""
        with self._gate:
            return output.id in self._open and output.id not in self._withdrawn

    def let_go(self, output: ReadableOutput) -> None:
        """Forget it; of a print that ended the empty folder goes."""
        if output.kind is OutputKind.PRINT:
            remove_staged(Path(os.fsdecode(output.place)), output)
        with self._gate:
            self._open.pop(output.id, None)
            self._withdrawn.discard(output.id)

    def sweep(self, output: ReadableOutput) -> SweepResult:
        """What an ended process left."""
        return remove_staged(Path(os.fsdecode(output.place)), output)

    def discard_unfinished(self) -> None:
        """Whoever goes on writing finds its place gone, and fails."""
        with self._gate:
            under_way = list(self._open.values())
        for output in under_way:
            self.withdraw(output)

    def _begun(self, output: ReadableOutput) -> Path:
        with self._gate:
            self._open[output.id] = output
        return Path(os.fsdecode(output.place), output.name)

    def _still_wanted(self, output: ReadableOutput) -> None:
        if output.id in self._withdrawn:
            raise FileNotFoundError(2, "taken back")


def write_new(path: Path, content: bytes) -> None:
    """Write a private file that was not there, and make its content durable; raises `OSError`."""
    with os.fdopen(create_private(path), "wb") as file:
        file.write(content)
        file.flush()
        flush_descriptor(file.fileno())


def _free_name(parent: Path, name: str) -> Path:
    candidate, number = parent / name, 2
    while _stands(candidate):
        candidate, number = parent / f"{name}-{number}", number + 1
    return candidate


def _stands(path: Path) -> bool:
    """Also a link that leads nowhere."""
    return os.path.lexists(path)


def _holds_ours(stage: Path, kind: OutputKind) -> bool:
    """Whether something of ours is left there; what cannot be looked at counts."""
    try:
        mode = stage.lstat().st_mode
        if kind is OutputKind.FILE:
            return stat.S_ISREG(mode)
        if not stat.S_ISDIR(mode):
            return False
        return any(may_be_ours(kind, file.relative_to(stage).as_posix())
                   for file in stage.rglob("*") if stat.S_ISREG(file.lstat().st_mode))
    except FileNotFoundError:
        return False
    except OSError:
        return True
