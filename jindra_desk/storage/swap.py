"""Puts a finished vault in the place of another, so that a kill at any point leaves one that opens.

A note beside the vault, made durable first, is the point of no return: before it nothing has happened, after it every
opening finishes what is left. The old file gets a second name before the new one takes the first, so that a vault
stands there at every moment (where the disk knows no second names, none does for as long as two renames take). A
journal that a crash left belongs to the old file, and goes with it: the new one must never be repaired with it.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

from jindra_desk.storage.connection import journal_path
from jindra_desk.storage.faults import typed_faults

_CHUNK = 4 * 1024 * 1024


def swap_note(path: Path) -> Path:
    """`X.jdv.wissel`: which file takes the place of `X.jdv`, and how the old one is called then."""
    return path.with_name(f"{path.name}.wissel")


def swap_in(path: Path, staged: Path, kept: Path) -> None:
    """Put `staged` at `path`, what stood there at `kept`; all three beside one another. Raises `StorageFailed`."""
    note = swap_note(path)
    fresh = note.with_name(f"{note.name}.new")
    with typed_faults():
        with fresh.open("wb") as file:
            # One that was kept by an earlier swap was in use last: it stays, and what came between goes.
            told = {"staged": staged.name, "kept": None if kept.exists() else kept.name}
            file.write(json.dumps(told).encode())
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(note)
        _flush_folder(path.parent)
    finish_swap(path)


def finish_swap(path: Path) -> bool:
    """Do what is left of a swap that was cut off; answer whether there was one. Raises `StorageFailed`."""
    note = swap_note(path)
    with typed_faults():
        try:
            told = json.loads(note.read_bytes())
            staged = path.with_name(str(told["staged"]))
            kept = None if told["kept"] is None else path.with_name(str(told["kept"]))
        except FileNotFoundError:
            return False
        except (ValueError, KeyError, TypeError):
            # Never half written (it got its name when it was whole): somebody else's file.
            return False
        if staged.exists():
            _keep(path, kept)
            staged.replace(path)
            _flush_folder(path.parent)
        note.unlink()
        _flush_folder(path.parent)
    return True


def _keep(path: Path, kept: Path | None) -> None:
    journal = journal_path(path)
    if kept is None:
        journal.unlink(missing_ok=True)
        return
    if path.exists() and not kept.exists():
        try:
            os.link(path, kept)
        except OSError:  # FAT and some network disks know no second names
            path.replace(kept)
    if journal.exists():
        journal.replace(journal_path(kept))
    _flush_folder(path.parent)


def shred(path: Path) -> None:
    """Overwrite a file with random bytes and remove it, and its journal; raises `StorageFailed`.

    A second name of the same bytes is only taken away, never overwritten. On an SSD the old blocks may live on until
    the disk uses them again: what makes them unreadable there is that the key is gone.
    """
    with typed_faults():
        for file in (path, journal_path(path)):
            with suppress(FileNotFoundError):
                if file.stat().st_nlink == 1:
                    _overwrite(file)
                file.unlink()
        _flush_folder(path.parent)


def _overwrite(file: Path) -> None:
    noise = os.urandom(_CHUNK)
    with file.open("r+b") as out:
        left = file.stat().st_size
        while left > 0:
            out.write(noise[:left])
            left -= len(noise)
        out.flush()
        os.fsync(out.fileno())


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
