"""Reads another process' whole memory and counts needles in it (trust #8); Linux, as root or parent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import FileIO
from pathlib import Path

_CHUNK = 4 * 1024 * 1024


def spellings(text: str) -> list[bytes]:
    """Answer the ways in which Python, SQLite and Qt keep a text in memory."""
    return [text.encode(name, "ignore") for name in ("utf-8", "utf-16-le", "utf-32-le", "latin-1")]


def count_hits(process_id: int, needles: Mapping[str, Sequence[bytes]], *, beside: str = "") -> dict[str, int]:
    """Answer the number of hits for each name in all readable memory of the process.

    `beside` is a library to pass over where it is mapped for reading only, for what its makers wrote in it.
    """
    hits = dict.fromkeys(needles, 0)
    maps = Path(f"/proc/{process_id}/maps").read_text(encoding="utf-8").splitlines()
    with Path(f"/proc/{process_id}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            span, access, *rest = line.split()
            if "r" not in access or rest[-1] in ("[vvar]", "[vsyscall]", "[vvar_vclock]"):
                continue
            if beside and beside in rest[-1] and "w" not in access:
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            _scan(memory, start, end, needles, hits)
    return hits


def _scan(
    memory: FileIO, start: int, end: int, needles: Mapping[str, Sequence[bytes]], hits: dict[str, int]
) -> None:
    overlap = max(len(needle) for kinds in needles.values() for needle in kinds) - 1
    position, tail = start, b""
    while position < end:
        try:
            memory.seek(position)
            chunk = memory.read(min(_CHUNK, end - position))
        except OSError:
            return
        if not chunk:
            return
        block = tail + chunk
        for name, kinds in needles.items():
            hits[name] += sum(block.count(needle) for needle in set(kinds) if needle)
        tail = block[-overlap:] if overlap else b""
        position += len(chunk)
