"""How far a long command is: one line on a terminal that is written over, and nothing in a file or a pipe."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from jindra_desk.application.ports.base import Progress
from jindra_desk.cli.output import write_over
from jindra_desk.domain.base.text import noop


@contextmanager
def shown_progress(err: TextIO, what: str) -> Iterator[Progress | None]:
    """Answer a progress to hand on, or None where nobody watches; the line is gone when the block ends."""
    if not err.isatty():
        yield None
        return
    last = -1

    def told(done: int, total: int) -> None:
        nonlocal last
        percent = 100 * done // total if total else 0
        if percent != last:
            last = percent
            write_over(err, noop("{what}: {percent} %").format(what=what, percent=percent) + "  ")

    try:
        yield told
    finally:
        write_over(err, " " * (len(what) + 12))
        write_over(err, "")
