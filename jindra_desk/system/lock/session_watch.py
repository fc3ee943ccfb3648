"""Hears from the operating system that the session is locked, left, or about to sleep (J-28, trust #6).

| system  | session lock and user switch                | sleep, resume, lid                                     |
| ------- | ------------------------------------------- | ------------------------------------------------------ |
| Linux   | D-Bus: logind and the screen savers         | logind with a delay lock; UPower for the lid           |
| Windows | `WTSRegisterSessionNotification`            | `WM_POWERBROADCAST`, lid by power setting notification |
| macOS   | the session's dictionary, once a second     | `IORegisterForSystemPower`                             |

Only Linux has been run; the other two are read against their documentation and typed, nothing more. Whatever the system
tells or withholds, the idle watch goes on by itself, and sees a sleep by its clocks.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from jindra_desk.application.ports.computer import SessionWatch
from jindra_desk.domain.vault.session_event import SessionEvent


class DeafWatch:
    """For a system that tells nothing."""

    def start(self, on_event: Callable[[SessionEvent], None]) -> None:
        """There is nothing to hear."""

    def stop(self) -> None:
        """Nothing runs."""

    def let_sleep(self) -> None:
        """Nothing is held."""


def session_watch() -> SessionWatch:
    """The one for this system, loaded where there is use for it; it listens once it is started."""
    watch: SessionWatch
    if sys.platform == "linux":
        from jindra_desk.system.lock.session_watch_linux import LinuxSessionWatch

        watch = LinuxSessionWatch()
    elif sys.platform == "win32":
        from jindra_desk.system.lock.session_watch_windows import WindowsSessionWatch

        watch = WindowsSessionWatch()
    elif sys.platform == "darwin":
        from jindra_desk.system.lock.session_watch_mac import MacSessionWatch

        watch = MacSessionWatch()
    else:
        watch = DeafWatch()
    return watch
