"""Places where nothing can be written: by the modes of a folder, obeyed by root too, and by a read-only disk."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

_VERSION = 0x20080522


@contextmanager
def obeying_modes() -> Iterator[None]:
    """What lets root write anywhere (capabilities of this thread and of processes it starts) is laid down meanwhile."""
    if sys.platform != "linux" or os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header, before = (ctypes.c_uint32 * 2)(_VERSION, 0), (ctypes.c_uint32 * 6)()
    assert libc.capget(header, before) == 0
    # Pairs of effective, permitted, inheritable: what stays permitted can be taken up again.
    without = (ctypes.c_uint32 * 6)(0, before[1], before[2], 0, before[4], before[5])
    assert libc.capset(header, without) == 0
    try:
        yield
    finally:
        assert libc.capset(header, before) == 0


@contextmanager
def forbidden(folder: Path, *, files_only: bool = False) -> Iterator[None]:
    """Take the right to write away from the folder (not `files_only`) and from its files."""
    files = [file for file in folder.iterdir() if file.is_file()]
    for file in files:
        file.chmod(0o400)
    if not files_only:
        folder.chmod(0o500)
    try:
        with obeying_modes():
            yield
    finally:
        folder.chmod(0o700)
        for file in files:
            file.chmod(0o600)


@contextmanager
def remounted(folder: Path) -> Iterator[None]:
    """The folder is a disk of its own that became read-only."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can make a disk read-only")
    if subprocess.run(["mount", "--bind", folder, folder], capture_output=True).returncode:
        pytest.skip("this root may not mount")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True, capture_output=True)
        yield
    finally:
        subprocess.run(["umount", "-l", folder], check=True, capture_output=True)


@contextmanager
def filled(folder: Path) -> Iterator[None]:
    """The folder is a disk of its own that has no room left for anything."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    aside = folder.with_name(f"{folder.name} apart")
    shutil.copytree(folder, aside)
    size = sum(file.stat().st_size for file in folder.iterdir()) + 1024 * 1024
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], capture_output=True).returncode:
        pytest.skip("this root may not mount")
    try:
        for file in aside.iterdir():
            shutil.copy2(file, folder / file.name)
        with (folder / "vol").open("wb", buffering=0) as rest, suppress(OSError):
            while rest.write(bytes(4096)):
                pass
        yield
        (folder / "vol").unlink()
        assert {file.name: file.read_bytes() for file in folder.iterdir()} == {
            file.name: file.read_bytes() for file in aside.iterdir()}, "something of the vault was changed"
    finally:
        subprocess.run(["umount", "-l", folder], check=True, capture_output=True)
        shutil.rmtree(aside)
