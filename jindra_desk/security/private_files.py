"""Small files replaced whole or not at all, readable by the owner's account only, durable when the call returns."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

_PRIVATE_FILE = stat.S_IRUSR | stat.S_IWUSR


def replace_private_file(path: Path, content: bytes) -> None:
    """Write `content` to a temporary neighbour, flush it, and rename it over `path`; raises `OSError`.

    A crash leaves the old file or the new one, never a mixture.
    """
    fresh = unfinished_name(path)
    with suppress(FileNotFoundError):
        fresh.unlink()
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _PRIVATE_FILE)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        with suppress(OSError):
            fresh.unlink()
        raise
    flush_folder(path.parent)


def unfinished_name(path: Path) -> Path:
    """What a file is called until it is whole."""
    return path.with_name(f"{path.name}.new")


def flush_folder(folder: Path) -> None:
    """Make a rename or removal in `folder` durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def read_bounded(path: Path, limit: int) -> bytes:
    """Answer the content of a file of at most `limit` bytes; raises `OSError` or `ValueError` when it is larger."""
    with path.open("rb") as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise ValueError("file too large")
    return content
