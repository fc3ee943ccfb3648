"""How this process is asked to end: by a terminal that closes, by logging out, by `kill`; like Ctrl+C each time.

The default of the system ends a process where it stands, and what it was writing outside the vault stays. Python can
catch SIGTERM and SIGHUP, and SIGBREAK on Windows (Ctrl+Break; a console that is closed leaves it a few seconds).
"""

from __future__ import annotations

import signal
from types import FrameType
from typing import NoReturn

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

    for one in every:
        signal.signal(one, interrupt)
