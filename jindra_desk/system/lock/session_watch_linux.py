"""Linux: a thread that listens to D-Bus while the vault is open, and the lock that makes a sleep wait for ours.

The delay lock of logind is an open file that is closed at `exec`. So the computer sleeps when the process that read the
vault is gone, and not a moment before (at most `InhibitDelayMaxSec`, five seconds, then logind goes on).
"""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable

from jindra_desk.domain.vault.session_event import SessionEvent
from jindra_desk.system.lock.pace import STOP_SECONDS


class LinuxSessionWatch:
    """Fulfils `SessionWatch`. Without a bus, or with one that lies or hangs, only its own thread notices."""

    def __init__(self, lid_seconds: float = 2.0, retry_seconds: float = 5.0) -> None:
        """Ask for the lid every `lid_seconds`; try a bus that is not there again after `retry_seconds`, then rarer."""
        self._pace = (lid_seconds, retry_seconds)
        self._gate = threading.Lock()
        self._delay_lock: int | None = None
        self._thread: threading.Thread | None = None
        self._bell: socket.socket | None = None

    @property
    def listens(self) -> bool:
        """True while the thread runs."""
        return self._thread is not None and self._thread.is_alive()

    @property
    def holds_sleep(self) -> bool:
        """True while a sleep would wait for us."""
        with self._gate:
            return self._delay_lock is not None

    def start(self, on_event: Callable[[SessionEvent], None]) -> None:
        """Begin to listen; once, until stopped."""
        if self._thread is not None:
            return
        self._bell, ending = socket.socketpair()
        self._thread = threading.Thread(target=self._listen, args=(ending, on_event), name="jindra-session",
                                        daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread. One that is just being refused by a bus ends by itself within a second."""
        thread, bell = self._thread, self._bell
        self._thread = self._bell = None
        if bell is not None:
            bell.close()
        if thread is not None:
            thread.join(STOP_SECONDS)

    def let_sleep(self) -> None:
        """Give the delay lock back."""
        with self._gate:
            held, self._delay_lock = self._delay_lock, None
        if held is not None:
            os.close(held)

    def _listen(self, ending: socket.socket, on_event: Callable[[SessionEvent], None]) -> None:
        # jeepney takes 40 ms to load: here it costs nobody anything.
        from jindra_desk.system.lock.session_bus import listen

        lid_seconds, retry_seconds = self._pace
        with ending:
            listen(ending, on_event, self._hold, lid_seconds=lid_seconds, retry_seconds=retry_seconds)

    def _hold(self, delay_lock: int) -> None:
        with self._gate:
            held, self._delay_lock = self._delay_lock, delay_lock
        if held is not None:
            os.close(held)
