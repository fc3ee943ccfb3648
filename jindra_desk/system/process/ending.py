"""How this process is asked to end: by a terminal that closes, by logging out, by `kill`; like Ctrl+C each time.

The default of the system ends a process where it stands, and what it was writing outside the vault stays. Python can
catch SIGTERM and SIGHUP, and SIGBREAK on Windows (Ctrl+Break; a console that is closed leaves it a few seconds).
"""

from __future__ import annotations

import io
import os
import signal
import sys
import threading
from types import FrameType
from typing import NoReturn, Protocol, TextIO

_AGAIN_SECONDS = 0.05
_NAMES = ("SIGTERM", "SIGHUP", "SIGINT", "SIGBREAK")


class _Raw(Protocol):
    """What a stream writes to in the end."""

    def write(self, content: bytes, /) -> int | None:
        """Write some of it."""
        ...

    def isatty(self) -> bool:
        """Whether that is a terminal."""
        ...

    def fileno(self) -> int:
        """Its descriptor."""
        ...


class _WhoeverListens(io.RawIOBase):
    """Writes on, and takes it for written when nobody is there any more."""

    def __init__(self, raw: _Raw) -> None:
        self._raw = raw

    def writable(self) -> bool:
        """Always."""
        return True

    def isatty(self) -> bool:
        """As what it writes to."""
        return self._raw.isatty()

    def fileno(self) -> int:
        """As what it writes to."""
        return self._raw.fileno()

    def write(self, content: object, /) -> int:
        """Write, or not."""
        told = bytes(content)  # type: ignore[call-overload]  # a buffer, as Python hands it on
        try:
            return self._raw.write(told) or 0
        except OSError:
            return len(told)


def told_to_whoever_listens(stream: TextIO) -> TextIO:
    """`stream` for what a person is told: when its terminal or its reader is gone that is no fault of the work.

    Otherwise the line of a progress, written to a terminal that was closed, would end the work by another way than
    the signal does, past what has to be tidied up.
    """
    buffer = getattr(stream, "buffer", None)
    raw = getattr(buffer, "raw", buffer)  # with `python -u` there is no buffer in between
    if raw is None:
        return stream
    still = io.BufferedWriter(_WhoeverListens(raw))
    return io.TextIOWrapper(still, stream.encoding, stream.errors, line_buffering=True, write_through=True)


def end_signals() -> tuple[signal.Signals, ...]:
    """Those that this system has and that nobody told it to ignore, as `nohup` does with SIGHUP."""
    known = (getattr(signal, name) for name in _NAMES if hasattr(signal, name))
    return tuple(one for one in known if signal.getsignal(one) is not signal.SIG_IGN)


def end_like_interrupt() -> None:
    """From now on each of them raises `KeyboardInterrupt` in the main thread, once: tidying up is not interrupted."""
    every = end_signals()

    def interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
        for one in every:
            signal.signal(one, signal.SIG_IGN)
        raise KeyboardInterrupt

    def arm() -> None:
        for one in every:
            signal.signal(one, interrupt)

    def unraisable(lost: sys.UnraisableHookArgs) -> None:
        # It fell into a place from which Python lets nothing out (a `__del__`, a callback): asked again outside of it.
        if isinstance(lost.exc_value, KeyboardInterrupt):
            arm()
            again = threading.Timer(_AGAIN_SECONDS, signal.raise_signal if os.name == "nt" else _ask, (every[0],))
            again.daemon = True
            again.start()
        else:
            before(lost)

    before = sys.unraisablehook
    sys.unraisablehook = unraisable
    arm()


def _ask(number: signal.Signals) -> None:
    """To the main thread itself, so that what waits there is woken."""
    main = threading.main_thread().ident
    if sys.platform != "win32" and main is not None:
        signal.pthread_kill(main, number)


def end_at_once() -> None:
    """All that had to be tidied up is: whoever asks from here on is obeyed by the system, without a word."""
    for one in end_signals():
        signal.signal(one, signal.SIG_DFL)
