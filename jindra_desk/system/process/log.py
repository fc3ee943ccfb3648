"""What the program remembers of its own faults: type and place of a bug, never a value, so never client text.

A traceback shows source lines and the exception's message, and the message often quotes what was typed. Here
only the type and the code positions are kept, in one small private file with one predecessor.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from jindra_desk.disk.durable import create_private, move_into_place
from jindra_desk.disk.naming import open_to_add, remove_regular
from jindra_desk.disk.vault_files import is_regular
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.system.folders.paths import private_folder

LOG_NAME = "jindra-desk.log"
CRASH_NAME = "jindra-desk.crash"
_MAX_BYTES = 128 * 1024


def describe(kind: type[BaseException], traceback: TracebackType | None) -> str:
    """Answer type and code positions (innermost first) of an exception, without message, values or source
    lines.
    """
    places = []
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename.replace("\\", "/")
        places.append(f"{'/'.join(file.split('/')[-3:])}:{traceback.tb_lineno}")
        traceback = traceback.tb_next
    return f"{kind.__name__}: {' < '.join(reversed(places))}"


class RedactedLog:
    """A small private file; a disk that refuses is no reason to disturb the owner, so then nothing is kept."""

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self._file = folder / LOG_NAME
        self._now = now
        self._gate = threading.Lock()

    @property
    def file(self) -> Path:
        """Where it lies."""
        return self._file

    def record(self, event: str) -> None:
        """Append one line; `event` is a fixed word or an answer of `describe`, never something that was
        typed.
        """
        line = f"{self._now().isoformat(timespec='seconds')} {' '.join(event.split())}\n"
        with self._gate, contextlib.suppress(OSError, StorageFailed):
            private_folder(self._file.parent)
            if is_regular(self._file) and self._file.stat().st_size > _MAX_BYTES:
                move_into_place(self._file, self._file.with_name(f"{LOG_NAME}.1"))
            with open_to_add(self._file) as stream:
                stream.write(line.encode())


def install_redacted_hooks(log: RedactedLog, tell: Callable[[str], None] | None = None) -> None:
    """Let no uncaught exception, in any thread, print its values; `tell` gets the same line, to show or
    print.

    Libraries' own log messages are dropped: they may quote file names and content.
    """

    def report(origin: str, kind: type[BaseException], traceback: TracebackType | None, *, aloud: bool = True) -> None:
        line = f"{origin} {describe(kind, traceback)}"
        log.record(line)
        if tell is not None and aloud:
            with contextlib.suppress(RuntimeError):  # whoever would tell it is gone already
                tell(line)

    def on_exception(
        kind: type[BaseException], _value: BaseException, traceback: TracebackType | None
    ) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            report("bug", kind, traceback)

    def on_thread_exception(hook: threading.ExceptHookArgs) -> None:
        report("bug in thread", hook.exc_type, hook.exc_traceback)

    def on_unraisable(hook: sys.UnraisableHookArgs) -> None:
        # Nothing of the owner's was asked for when this went wrong: it is noted, and nobody is disturbed.
        report("bug at cleanup", hook.exc_type, hook.exc_traceback, aloud=False)

    sys.excepthook = on_exception
    threading.excepthook = on_thread_exception
    sys.unraisablehook = on_unraisable
    root = logging.getLogger()
    root.handlers[:] = [logging.NullHandler()]


def record_crashes(folder: Path) -> IO[bytes] | None:
    """Let a crash of the interpreter leave code positions in a private file; answer it, to be kept open."""
    try:
        private_folder(folder)
        remove_regular(folder / CRASH_NAME)
        stream = os.fdopen(create_private(folder / CRASH_NAME), "wb")
    except (OSError, StorageFailed):
        return None
    faulthandler.enable(stream, all_threads=True)
    return stream
