"""What a program asked of the disk, in order: strace's lines as changes of files and names, and as promises.

Everything is told of one folder; what is written elsewhere is left out. Names are relative to that folder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.faults.children import Ending, Work, run_traced

CALLS = ("openat,open,creat,close,read,lseek,write,pwrite64,pwritev,writev,ftruncate,truncate,fsync,fdatasync,"
         "rename,renameat,renameat2,unlink,unlinkat,link,linkat,sendfile,copy_file_range,fallocate")
_NOT_UNDERSTOOD = frozenset({"pwritev", "sendfile", "copy_file_range", "truncate", "fallocate"})
_LINE = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+)(?:<(.*?)>)?(?: .*)?$", re.DOTALL)
_PATH = re.compile(r'(?:(?:\d+|AT_FDCWD)<(.*?)>, )?"([^"]*)"')
_DESCRIPTOR = re.compile(r"(\d+)(?:<(.*?)>)?")


@dataclass(frozen=True, slots=True)
class Change:
    """`data` at `offset` of a file; `data` None cuts or lengthens it to `offset` bytes."""

    file: int
    offset: int
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a folder points to this file now, or to none; `gone` is the name that it had before (a rename)."""

    name: str
    file: int | None
    gone: str = ""

    @property
    def folders(self) -> set[str]:
        """The folders whose content changes."""
        return {str(Path(name).parent) for name in (self.name, self.gone) if name}


@dataclass(frozen=True, slots=True)
class Synced:
    """The program waited until all changes of this file are on the disk."""

    file: int


@dataclass(frozen=True, slots=True)
class FolderSynced:
    """The program waited until all names of this folder are on the disk."""

    folder: str


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The program told the owner that something is kept."""


Event = Change | Named | Synced | FolderSynced | Acknowledged


@dataclass(frozen=True, slots=True)
class Trace:
    """Files at the start by name (their number is their place), and what came after it."""

    start: tuple[tuple[str, bytes], ...]
    events: tuple[Event, ...]
    ending: Ending


def traced(work: Work, steps: int, folder: Path, notes: Path) -> Trace:
    """Do the steps in `folder` under strace; `notes` is a file for its lines."""
    start = tuple((str(path.relative_to(folder)), path.read_bytes())
                  for path in sorted(folder.rglob("*")) if path.is_file())
    options = ["-y", "-xx", "-s", "100000000", "-e", f"trace={CALLS}", "-o", str(notes)]
    ending = run_traced(work, steps, options, from_the_start=True)
    with notes.open(encoding="ascii", errors="replace") as lines:
        events = tuple(_Reader(folder, [name for name, _ in start]).events(_whole_calls(lines)))
    notes.unlink()
    return Trace(start, events, ending)


def _whole_calls(lines: Iterator[str]) -> Iterator[str]:
    """Join calls that strace tells in two halves because another thread came in between."""
    begun: dict[str, str] = {}
    for line in lines:
        line = line.rstrip("\n")
        caller = line.partition(" ")[0]
        if line.endswith("<unfinished ...>"):
            begun[caller] = line.removesuffix("<unfinished ...>").rstrip()
        elif " resumed>" in line:
            yield begun.pop(caller, "") + line.partition(" resumed>")[2]
        else:
            yield line


def _plain(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))


@dataclass
class _Open:
    file: int
    position: int


class _Reader:
    """Follows descriptors, positions and names from call to call."""

    def __init__(self, folder: Path, names: Sequence[str]) -> None:
        self._root = str(folder.resolve())
        self._names = {name: number for number, name in enumerate(names)}
        self._next = len(names)
        self._open: dict[tuple[str, int], _Open] = {}

    def events(self, calls: Iterator[str]) -> Iterator[Event]:
        for call in calls:
            matched = _LINE.match(call)
            if matched is None or int(matched.group(4)) < 0:
                continue
            caller, name, arguments, answer, target = matched.groups()
            if name in _NOT_UNDERSTOOD and self._root in _paths_of(arguments):
                raise RuntimeError(f"a call that the model does not know: {name}")
            yield from self._event(caller, name, arguments, int(answer), target or "")

    def _event(self, caller: str, name: str, arguments: str, answer: int, target: str) -> Iterator[Event]:
        match name:
            case "openat" | "open" | "creat":
                yield from self._opened(caller, arguments, answer, target)
            case "close":
                self._open.pop((caller, _number(arguments)), None)
            case "writev":
                if "pipe:" in _paths_of(arguments) and '"\\x2e"' in arguments:
                    yield Acknowledged()
            case "write" | "pwrite64":
                yield from self._written(caller, name, arguments)
            case "read" | "lseek":
                self._moved(caller, name, arguments, answer)
            case "ftruncate":
                if (file := self._file(caller, arguments)) is not None:
                    yield Change(file, int(arguments.rpartition(", ")[2]), None)
            case "fsync" | "fdatasync":
                yield from self._synced(caller, arguments)
            case _:
                yield from self._renamed(name, arguments)

    def _opened(self, caller: str, arguments: str, answer: int, target: str) -> Iterator[Event]:
        name = self._relative(_text(target))
        if name is None or "O_DIRECTORY" in arguments:
            return
        known = self._names.get(name)
        if known is None:
            if "O_CREAT" not in arguments:
                return
            known = self._names[name] = self._next
            self._next += 1
            yield Named(name, known)
        if "O_TRUNC" in arguments:
            yield Change(known, 0, None)
        self._open[caller, answer] = _Open(known, 0)

    def _written(self, caller: str, name: str, arguments: str) -> Iterator[Event]:
        file = self._file(caller, arguments)
        if file is None:
            return
        _, _, rest = arguments.partition('"')
        escaped, _, numbers = rest.partition('"')
        data = _plain(escaped)
        if name == "pwrite64":
            yield Change(file, int(numbers.rpartition(", ")[2]), data)
            return
        handle = self._open.get((caller, _number(arguments)))
        if handle is None:
            raise RuntimeError("a write at an unknown position")
        yield Change(file, handle.position, data)
        handle.position += len(data)

    def _moved(self, caller: str, name: str, arguments: str, answer: int) -> None:
        handle = self._open.get((caller, _number(arguments)))
        if handle is not None:
            handle.position = answer if name == "lseek" else handle.position + answer

    def _synced(self, caller: str, arguments: str) -> Iterator[Event]:
        file = self._file(caller, arguments)
        if file is not None:
            yield Synced(file)
            return
        name = self._relative(_paths_of(arguments))
        if name is not None:
            yield FolderSynced(name)

    def _renamed(self, call: str, arguments: str) -> Iterator[Event]:
        names = [self._relative(path) for path in _named(arguments)]
        first = str(names[0]) if names and names[0] in self._names else ""
        if not first:
            return
        if call.startswith("unlink"):
            self._names.pop(first)
            yield Named(first, None)
        elif len(names) == 2 and names[1] is not None:
            file = self._names[names[1]] = self._names[first]
            if call.startswith("rename"):
                self._names.pop(first)
                yield Named(names[1], file, gone=first)
            else:
                yield Named(names[1], file)

    def _file(self, caller: str, arguments: str) -> int | None:
        handle = self._open.get((caller, _number(arguments)))
        if handle is not None:
            return handle.file
        name = self._relative(_paths_of(arguments))  # opened before the trace began
        return None if name is None else self._names.get(name)

    def _relative(self, path: str) -> str | None:
        if path == self._root:
            return "."
        return path.removeprefix(f"{self._root}/") if path.startswith(f"{self._root}/") else None


def _named(arguments: str) -> list[str]:
    """The absolute paths in a call; a relative one hangs on the folder that stands before it."""
    found = []
    for folder, escaped in _PATH.findall(arguments):
        path = _plain(escaped).decode(errors="replace")
        found.append(path if path.startswith("/") else f"{_text(folder)}/{path}")
    return found


def _number(arguments: str) -> int:
    found = _DESCRIPTOR.match(arguments)
    return int(found.group(1)) if found else -1


def _paths_of(arguments: str) -> str:
    """The path behind the first descriptor, as strace tells it."""
    found = _DESCRIPTOR.match(arguments)
    return _text(found.group(2) or "") if found else ""


def _text(escaped: str) -> str:
    return _plain(escaped).decode(errors="replace") if escaped.startswith("\\x") else escaped
