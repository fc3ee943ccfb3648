"""How this process is asked to end: by a terminal that closes, by logging out, by `kill`; like Ctrl+C each time.

The default of the system ends a process where it stands, and what it was writing outside the vault stays. Python can
catch SIGTERM and SIGHUP, and SIGBREAK on Windows (Ctrl+Break; a console that is closed leaves it a few seconds).
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from types import FrameType
from typing import NoReturn

_AGAIN_SECONDS = 0.05
_NAMES = ("SIGTERM", "SIGHUP", "SIGINT", "SIGBREAK")


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
