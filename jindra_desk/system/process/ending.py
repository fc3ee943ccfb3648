"""How this process is asked to end: by a terminal that closes, by logging out, by `kill`; like Ctrl+C each time.

The default of the system ends a process where it stands, and what it was writing outside the vault stays. Python can
catch SIGTERM and SIGHUP, and SIGBREAK on Windows (Ctrl+Break; a console that is closed leaves it a few seconds).
"""

from __future__ import annotations

import _thread
import io
import signal
import sys
import threading
import time
import weakref
from contextlib import suppress
from types import FrameType
from typing import Protocol, TextIO

_AGAIN_SECONDS = 0.1
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


class AskedToEnd(KeyboardInterrupt):
    """Raised in the main thread when this process is asked to end.

    A kind of its own: where `KeyboardInterrupt` itself passes through source that is run from a string (data classes
    are made so while modules load), Python ends by SIGINT at last, also when it was caught long before.
    """


class _Ending:
    """Raises in the main thread, and again where that was swallowed; while it is on its way nothing interrupts it."""

    def __init__(self, signals: tuple[signal.Signals, ...]) -> None:
        self._signals = signals
        self._raised: weakref.ref[AskedToEnd] | None = None
        self._lock = _thread.allocate_lock()
        self._over = False
        self._again = False
        self._before = sys.unraisablehook

    def arm(self) -> None:
        """From now on each of the signals asks."""
        sys.unraisablehook = self._unraisable
        for one in self._signals:
            signal.signal(one, self.ask)

    def ask(self, number: int, _frame: FrameType | None) -> None:
        """The handler. It runs wherever the main thread is: it takes no lock, and starts a thread without one."""
        first = self._raised is None
        if self._over or not (first or (self._again and self._is_lost())):
            return
        self._again = False
        stop = AskedToEnd()
        self._raised = weakref.ref(stop)
        if first:
            with suppress(RuntimeError):  # no thread to be had: then it is asked once
                _thread.start_new_thread(self._ask_again, (number,))
        try:
            raise stop
        finally:
            del stop  # else this frame, which its traceback holds, would hold it

    def end(self) -> bool:
        """Ask no more; answer whether it was ever asked."""
        with self._lock:
            self._over = True
        return self._raised is not None

    def _is_lost(self) -> bool:
        """Whether nobody has the exception any more: who tidies up because of it holds it, also as a cause."""
        return self._raised is not None and self._raised() is None

    def _ask_again(self, number: int) -> None:
        """It may fall into a place that lets nothing out (a `__del__`, a callback, an `except:` of a library)."""
        before = False
        while not self._over:
            time.sleep(_AGAIN_SECONDS)
            with self._lock:
                lost = self._is_lost() and not self._over
                # Seen twice: who has tidied up gets away from where it was caught.
                if lost and before and signal.getsignal(number) == self.ask:
                    self._again, lost = True, False
                    _ask(number)
            before = lost

    def _unraisable(self, lost: sys.UnraisableHookArgs) -> None:
        if not isinstance(lost.exc_value, AskedToEnd):
            self._before(lost)


def end_like_interrupt() -> None:
    """From now on each of them raises `AskedToEnd` in the main thread, once: tidying up is not interrupted."""
    _Ending(end_signals()).arm()


def _ask(number: int) -> None:
    """To the main thread itself, so that what waits there is woken."""
    main = threading.main_thread().ident
    if sys.platform != "win32" and main is not None:
        signal.pthread_kill(main, number)
    else:
        signal.raise_signal(number)


def end_at_once() -> None:
    """All that had to be tidied up is: whoever asks from here on is obeyed by the system, without a word.

    A process that was asked is on its way out: it hears nothing more.
    """
    for one in end_signals():
        ending = getattr(signal.getsignal(one), "__self__", None)
        asked = isinstance(ending, _Ending) and ending.end()
        signal.signal(one, signal.SIG_IGN if asked else signal.SIG_DFL)
