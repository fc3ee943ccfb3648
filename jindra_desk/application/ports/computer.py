"""What the computer around the program does for it: one instance, a fresh process, the session's events."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NoReturn, Protocol

if TYPE_CHECKING:
    # Protocols name these and never use them: the lock screen does not wait for every type of the domain.
    from jindra_desk.domain.vault.session_event import SessionEvent


class InstanceLock(Protocol):
    """One running program per vault (K-136)."""

    def acquire(self) -> None:
        """Take the lock or raise `VaultInUse`."""
        ...

    def yield_vault(self) -> None:
        """Give the lock back while nothing is open; whoever asks for this window still finds it."""
        ...

    def release(self) -> None: ...


class ProcessReplacer(Protocol):
    """Replaces this process by a fresh one, so that no key and no client text stays in memory (trust #8)."""

    def replace(self, arguments: Sequence[str]) -> NoReturn: ...


class SessionWatch(Protocol):
    """Hears what the operating system tells about the session; a system that tells nothing hinders nothing."""

    def start(self, on_event: Callable[[SessionEvent], None]) -> None:
        """Begin to listen in a thread of its own; `on_event` is called there and must come back at once."""
        ...

    def stop(self) -> None:
        """End the listening, within a third of a second; a sleep that was held up goes on waiting for `let_sleep`."""
        ...

    def let_sleep(self) -> None:
        """Let the computer sleep; so does the end of this process, whichever way it ends."""
        ...
