"""The process that reads untrusted photos: bounded in memory, unable to write files, free to be killed.

Bytes come in on stdin and go out on stdout, never through a file (trust #1, #14). It ends when stdin ends, so
it cannot outlive the program.
"""

from __future__ import annotations

import json
import sys

from jindra_desk.domain.photos.photo import PhotoSize
from jindra_desk.imaging import limits
from jindra_desk.imaging.pixels import Refusal, Refused, clean_photo, prepare_decoders
from jindra_desk.imaging.wire import read_frame, write_frame


def main() -> int:
    """Serve photos until stdin ends; answer the exit code."""
    prepare_decoders()
    confine()
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    while (wanted := read_frame(requests, limits.MAX_SIZE_NAME_BYTES)) is not None:
        untrusted = read_frame(requests, limits.MAX_INPUT_BYTES)
        if untrusted is None:
            break
        for frame in answer_frames(untrusted, PhotoSize(wanted.decode("ascii"))):
            write_frame(answers, frame)
        answers.flush()
    return 0


def answer_frames(untrusted: bytes, size: PhotoSize = PhotoSize.FULL) -> list[bytes]:
    """Answer the frames for one photo: the JSON head and, when it was read, three JPEGs."""
    try:
        photo = clean_photo(untrusted, size)
    except Refused as refused:
        return [json.dumps({"refused": refused.reason}).encode()]
    except MemoryError:
        return [json.dumps({"refused": Refusal.TOO_LARGE}).encode()]
    head = {
        "ok": True,
        "width": photo.width,
        "height": photo.height,
        "source_format": photo.source_format,
        "taken_at": photo.taken_at.isoformat() if photo.taken_at else None,
        "damaged": photo.damaged,
        "reduced_from": photo.reduced_from,
    }
    return [json.dumps(head).encode(), photo.jpeg, photo.preview, photo.thumbnail]


def confine() -> None:
    """Bound memory, and forbid writing files and core dumps, where the system can (POSIX)."""
    if sys.platform == "win32":
        return
    import resource  # exists on POSIX only

    bounds = (
        (resource.RLIMIT_AS, limits.WORKER_MEMORY_BYTES),
        (resource.RLIMIT_FSIZE, 0),
        # On Linux 0 does not stop a dump into a pipe, and 1 does (`system.process`).
        (resource.RLIMIT_CORE, 1 if sys.platform == "linux" else 0),
    )
    for limit, value in bounds:
        try:
            resource.setrlimit(limit, (value, value))
        except (OSError, ValueError):
            # macOS refuses an address-space limit; pixel limit and timeout hold there.
            continue


if __name__ == "__main__":
    raise SystemExit(main())
