"""Opening the vault from the lock screen: have it for this window first, wait for scheduled work that has it, let it go
again when the try fails (K-136).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.computer import InstanceLock
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.base.errors import JindraError, VaultInUse
from jindra_desk.domain.base.text import noop

PATIENCE_S = 120.0
_AGAIN_S = 0.25


class CommandUnderWay(VaultInUse):
    """A command of the program has the vault now; there is no other window, for that one would have come forward."""

    title = noop("Er loopt nu een back-up of een andere opdracht op deze kluis.")
    cause = noop("Er is niets veranderd.")
    next_step = noop("Wacht tot die klaar is en probeer het opnieuw.")


class Unlock(Protocol):
    """Opens the vault in the database thread; raises `WrongPassphrase`, `WrongRecoveryCode` or a fault of the file."""

    def __call__(self, kind: SecretKind, untrusted_text: str, progress: Progress, *, patient: bool = False) -> object:
        """Answer what the program goes on with, such as an open session.

        Raises `LongDerivation` before a try of over ten seconds, unless the owner is `patient`.
        """
        ...


class Unlocking:
    """Used in the database thread. While the lock screen stands, nothing is held."""

    def __init__(self, unlock: Unlock, instance: InstanceLock, patience_s: float = PATIENCE_S) -> None:
        self._unlock = unlock
        self._instance = instance
        self._patience_s = patience_s

    def open(self, kind: SecretKind, untrusted_text: str, progress: Progress, waiting: Callable[[], None], *,
             patient: bool = False) -> object:
        """Answer what `unlock` answers; `waiting` is called again and again while something else has the vault.

        Raises what `unlock` and `waiting` raise, and `CommandUnderWay` after two minutes; then the vault is free.
        """
        self._take(waiting)
        try:
            if patient:
                return self._unlock(kind, untrusted_text, progress, patient=True)
            return self._unlock(kind, untrusted_text, progress)
        except BaseException:
            self._instance.yield_vault()
            raise

    def _take(self, waiting: Callable[[], None]) -> None:
        until = time.monotonic() + self._patience_s
        while True:
            try:
                self._instance.acquire()
            except VaultInUse:
                if time.monotonic() >= until:
                    raise CommandUnderWay from None
                waiting()
                time.sleep(_AGAIN_S)
            else:
                return


def taken(instance: InstanceLock, tell: Callable[[JindraError], object]) -> bool:
    """Have the vault for this window, for what is done without unlocking; else `tell` why not, and answer False."""
    try:
        instance.acquire()
    except VaultInUse:
        tell(CommandUnderWay())
        return False
    except JindraError as fault:
        tell(fault)
        return False
    return True
