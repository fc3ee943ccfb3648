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
from importlib import import_module

from jindra_desk.application.ports.computer import SessionWatch
from jindra_desk.domain.vault.session_event import SessionEvent

STOP_SECONDS = 0.3


class DeafWatch:
    """For a system that tells nothing."""

    def start(self, on_event: Callable[[SessionEvent], None]) -> None:
        """There is nothing to hear."""

    def stop(self) -> None:
        """Nothing runs."""

    def let_sleep(self) -> None:
        """Nothing is held."""


def session_watch() -> SessionWatch:
    """The one for this system; it listens once it is started."""
    ways = {"linux": ("linux", "LinuxSessionWatch"), "win32": ("windows", "WindowsSessionWatch"),
            "darwin": ("mac", "MacSessionWatch")}
    if sys.platform not in ways:
        return DeafWatch()
    module, name = ways[sys.platform]
    made: SessionWatch = getattr(import_module(f"jindra_desk.system.lock.session_watch_{module}"), name)()
    return made
