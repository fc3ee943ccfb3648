"""How service and worker talk: length-prefixed frames over stdin and stdout; no photo touches the disk.

A request is a frame that names the size wanted and one with the photo's bytes; an answer is a JSON frame, followed by
three JPEG frames when the JSON says `ok`. Whoever reads bounds every length: a hostile file may have taken over the
other side.
"""

from __future__ import annotations

import json
import struct
from typing import BinaryIO

_LENGTH = struct.Struct("<Q")


class BrokenFrame(Exception):
    """The other side ended early or sent a frame over the bound."""


def write_frame(stream: BinaryIO, payload: bytes) -> None:
    """Write one frame; the caller flushes."""
    stream.write(_LENGTH.pack(len(payload)))
    stream.write(payload)


def read_frame(stream: BinaryIO, max_bytes: int) -> bytes | None:
    """Read one frame of at most `max_bytes`; None at a clean end; raise `BrokenFrame` for anything else."""
    head = _read_exactly(stream, _LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise BrokenFrame
    (length,) = _LENGTH.unpack(head)
    if length > max_bytes:
        raise BrokenFrame
    payload = _read_exactly(stream, length)
    if len(payload) < length:
        raise BrokenFrame
    return payload


def read_answer(stream: BinaryIO) -> dict[str, object]:
    """Read the JSON frame of an answer; raise `BrokenFrame` when it is none."""
    payload = read_frame(stream, 4096)
    if payload is None:
        raise BrokenFrame
    try:
        answer = json.loads(payload)
    except ValueError as fault:
        raise BrokenFrame from fault
    if not isinstance(answer, dict):
        raise BrokenFrame
    return answer


def _read_exactly(stream: BinaryIO, length: int) -> bytes:
    chunks: list[bytes] = []
    missing = length
    while missing:
        chunk = stream.read(missing)
        if not chunk:
            break
        chunks.append(chunk)
        missing -= len(chunk)
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)
