"""Whether a vault can be written where it lies: asked of the disk itself, by trying, before anything depends on it.

A disk that found itself broken is made read-only by the system in the middle of a day; a folder may belong to another
user, a stick has a switch. Modes and mount options tell only part of that, and each system its own; so a file is opened
for writing, and another made and taken away again, in the way in which the vault would be written.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from jindra_desk.disk.durable import create_private, sweep_unfinished, unfinished_name
from jindra_desk.disk.faults import FaultKind, fault_of
from jindra_desk.disk.reading import open_regular

_REFUSED = frozenset({FaultKind.READ_ONLY, FaultKind.NOT_ALLOWED, FaultKind.FULL})
_ROOM = bytes(256 * 1024)
"""What an opening writes at most before anything is asked of it: a row of the log, with its journal."""

_TRIED = "x"


def writing_refused(file: Path) -> FaultKind | None:
    """Why `file` can be neither changed nor have another file beside it: `READ_ONLY`, `NOT_ALLOWED`, `FULL`, or None.

    Any other trouble (a file that is not there, a disk that fails) is told when something is written, and not here.
    What a kill leaves of the file that is tried out is swept as what is left of any write.
    """
    try:
        open_regular(file, writable=True).close()
    except OSError as error:
        return _refusal(error)
    return _refused_beside(unfinished_name(file))


def writing_refused_in(folder: Path) -> FaultKind | None:
    """Why no file can be made in `folder`; None when one can. What a kill left of an earlier try goes first."""
    tried = folder / _TRIED
    sweep_unfinished(tried)
    return _refused_beside(unfinished_name(tried))


def _refused_beside(tried: Path) -> FaultKind | None:
    try:
        try:
            _write_room(tried)
        finally:
            _remove(tried)
    except OSError as error:
        return _refusal(error)
    finally:
        _remove(tried)  # being asked to end interrupts once, and may do so in the first one
    return None


def _write_room(tried: Path) -> None:
    descriptor = create_private(tried)
    try:
        left = memoryview(_ROOM)
        while left:
            left = left[os.write(descriptor, left):]
    finally:
        os.close(descriptor)


def _remove(tried: Path) -> None:
    with suppress(OSError):
        tried.unlink()


def _refusal(error: OSError) -> FaultKind | None:
    kind = fault_of(error)[0]
    return kind if kind in _REFUSED else None
