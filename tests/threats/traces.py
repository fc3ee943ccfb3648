"""What the kernel saw of a process: every file it touched and every byte it wrote (strace; Linux)."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.faults.rooms import ROOT, Room, canaries_in

STRACE_MISSING = ("strace is not installed: «apt-get install strace» (it lists every file and every connection of a "
                  "process; .ci/run installs it)")
_WRITE = re.compile(r"\b(?:pwrite64|writev|pwritev2?|write)\(\d+<((?:[^>\\]|\\.)*)>, (.*)")
_NAMED = re.compile(r"\b(?:openat|creat|rename\w*|link\w*|mkdir\w*|symlink\w*)\((.*)")
_BYTES = re.compile(r"\\x([0-9a-f]{2})")
_QUOTED = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def strace(room: Room, kinds: str, *command: str, timeout: float = 240) -> list[str]:
    """Run a command in the room and answer the lines about calls of these kinds, texts in hexadecimal."""
    if shutil.which("strace") is None:
        pytest.fail(STRACE_MISSING)
    environment = room.environment
    trace = room.outside / "trace.txt"
    subprocess.run(["strace", "-f", "-y", "-xx", "-s", "4000000", "-e", f"trace={kinds}", "-o", str(trace), *command],
                   env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=timeout,
                   cwd=ROOT)
    return trace.read_text(encoding="ascii", errors="replace").splitlines()


def connections(lines: Sequence[str]) -> list[str]:
    """Of calls to the network those that leave the machine: every other socket than a local one, and what is sent."""
    outgoing = re.compile(r"\b(connect|bind|sendto|sendmsg|getpeername)\(")
    return [line for line in lines if
            (outgoing.search(line) and "AF_UNIX" not in line and "<UNIX" not in line)
            or set(re.findall(r"socket\((AF_\w+)", line)) - {"AF_UNIX"}]


@dataclass
class Writes:
    """`canaries` counts them by file, in all that was ever written to it; `names` are those that were made or used."""

    canaries: dict[str, int] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)


def trace_writes(room: Room, command: Sequence[str]) -> Writes:
    """Each byte that goes to any file, also one that is deleted a moment later, and every name that is given."""
    seen = Writes()
    for line in strace(room, "openat,creat,rename,renameat,renameat2,link,linkat,symlink,mkdir,write,pwrite64,writev",
                       *command):
        written = _WRITE.search(line)
        if written is not None:
            place = _plain(written.group(1)).decode(errors="replace") or written.group(1)
            if place.startswith("/") and not _is_device(place):
                seen.canaries[place] = seen.canaries.get(place, 0) + canaries_in(_plain(written.group(2)))
            continue
        named = _NAMED.search(line)
        if named is not None:
            seen.names.update(_plain(name).decode(errors="replace") for name in _QUOTED.findall(named.group(1)))
    return seen


def still_there(seen: Writes) -> list[Path]:
    """The files among those names that can be read now."""
    places = [Path(name) for name in sorted(seen.names | set(seen.canaries)) if name.startswith("/")]
    return [place for place in places if not _is_device(str(place)) and not place.is_relative_to("/proc")
            and place.is_file()]


def _is_device(place: str) -> bool:
    """Terminals and the like; files in memory lie under /dev as well, and are files."""
    return place.startswith("/dev/") and not place.startswith("/dev/shm/")


def _plain(escaped: str) -> bytes:
    return bytes.fromhex("".join(_BYTES.findall(escaped)))
