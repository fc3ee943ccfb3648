"""What a kill leaves: copies of a folder before each change that work makes there, and a set-up that was cut off."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from jindra_desk.disk.setup_folder import SetupFolder

STEPS = frozenset({"open", "os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir"})
"""What Python tells of before it is done. What SQLite does between two of them happens inside the folder."""

Told = Callable[[str, tuple[object, ...]], None]
_heard: list[Told] = []


def _tell(event: str, given: tuple[object, ...]) -> None:
    if _heard and event in STEPS:
        _heard[-1](event, given)


sys.addaudithook(_tell)  # none can be taken away again: one for all


@contextmanager
def told_before(heard: Told) -> Iterator[None]:
    """Call `heard` before each step; an exception that it raises is the answer of the call."""
    _heard.append(heard)
    try:
        yield
    finally:
        _heard.remove(heard)


def within(folder: Path, given: tuple[object, ...]) -> bool:
    """Whether a step is about something in `folder`."""
    named = given[0] if given else ""
    return isinstance(named, str | os.PathLike) and os.fspath(named).startswith(str(folder))


def is_named(given: object, path: Path) -> bool:
    """Whether an argument of a step is this path."""
    return isinstance(given, str | os.PathLike) and os.fspath(given) == str(path)


@contextmanager
def undeletable(*paths: Path) -> Iterator[None]:
    """As a file of another user in a folder with a sticky bit, one that is marked unchangeable, or one in use."""
    def refuse(event: str, given: tuple[object, ...]) -> None:
        if event == "os.remove" and any(is_named(given[0], path) for path in paths):
            raise PermissionError(errno.EPERM, "held")

    with told_before(refuse):
        yield


def cuts(folder: Path, work: Callable[[], object]) -> list[Path]:
    """Do `work`, and answer copies of `folder` as it was right before each of its changes there, each state once.

    That is what SIGKILL at that moment leaves: what was written stays, whether it was flushed or not.
    """
    states: dict[tuple[tuple[str, bytes], ...], Path] = {}
    watched = [folder]

    def look(_event: str, given: tuple[object, ...]) -> None:
        if not (watched and within(folder, given)):
            return
        watched.clear()  # the copy is not to be watched itself
        files = sorted(file for file in folder.rglob("*") if file.is_file())
        state = (*((str(file.relative_to(folder)), file.read_bytes()) for file in files),
                 *((str(found.relative_to(folder)), b"") for found in folder.rglob("*") if found.is_dir()))
        if state not in states:
            states[state] = folder.with_name(f"{folder.name}-{len(states)}")
            shutil.copytree(folder, states[state])
            for second in (file for file in files if file.lstat().st_nlink > 1):
                _relink(second, files, folder, states[state])
        watched.append(folder)

    with told_before(look):
        work()
    return list(states.values())


def _relink(second: Path, files: list[Path], folder: Path, copy: Path) -> None:
    """Give the copy the two names for one file that the original has."""
    for first in files:
        if first != second and first.samefile(second):
            there, here = copy / first.relative_to(folder), copy / second.relative_to(folder)
            if not there.samefile(here):
                here.unlink()
                os.link(there, here)


def cut_off_set_up(place: Path, parts: Mapping[str, bytes]) -> Path:
    """Killed when the keys have their names and the database has not; `parts` by what follows its name.

    Answers the folder.
    """
    class Killed(BaseException):
        pass

    def kill(event: str, given: tuple[object, ...]) -> None:
        if event == "os.link" and is_named(given[1], place):
            raise Killed

    folder = SetupFolder(place)  # never left: nothing is swept by it
    for ending, content in parts.items():
        folder.vault.with_name(place.name + ending).write_bytes(content)
    with told_before(kill), suppress(Killed):
        folder.put_in_place()
    return folder.vault.parent
