"""Holds a print together until it is whole: in a private folder, noted by the vault, and taken back when it is stopped.

On Linux Qt lets CUPS make a file (`cupsTempFd`, in TMPDIR), paints into it, and gives the printer the whole of it when
painting ends; `QPrinter::abort` does nothing there. So the print is taken back by taking the file away first. Windows
and macOS get the pages one by one, and know how to abort.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from jindra_desk.application.handout.before_vault import BeforeVault
from jindra_desk.application.handout.prints import OpenPrint, begin_print, end_print, withdraw_print
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.handout.disclosure import DisclosureState
from jindra_desk.domain.handout.release import Leaving
from jindra_desk.ui.navigation.screen_context import Bench, ScreenContext

HOLDS_BACK = sys.platform == "linux"
"""Whether nothing is sent before all of it is there."""
_TEMPORARY = "TMPDIR"


class PrintHold:
    """One print, for a `PrintRun`. Callbacks come on the UI thread."""

    def __init__(self, bench: Bench, leaving: Leaving | None) -> None:
        self._bench, self._leaving = bench, leaving
        self._open: OpenPrint | None = None
        self._awaited = False
        self._given_up = False

    def begin(self, on_ready: Callable[[], None], on_error: Callable[[JindraError], None]) -> None:
        """Note the print and make its folder."""
        services = self._bench.services
        self._awaited = True

        def ready(under_way: OpenPrint) -> None:
            self._open, self._awaited = under_way, False
            if self._given_up:  # stopped while the note was being written
                self.take_back(began=False)
                self.close(DisclosureState.FAILED)
            else:
                on_ready()

        if isinstance(self._bench, ScreenContext):
            self._bench.act(self._bench, "print.begin",
                            lambda session: begin_print(session, services, self._leaving), ready, on_error)
        else:
            before = self._before_vault()
            self._bench.run_apart(self._bench, "print.begin", lambda _context: before.begin_print(services), ready,
                                  on_error)

    @contextmanager
    def spooling(self) -> Iterator[None]:
        """What the print system makes inside the block, it makes in the private folder."""
        before = os.environ.get(_TEMPORARY)
        if self._open is not None:
            os.environ[_TEMPORARY] = os.fspath(self._open.folder)
        try:
            yield
        finally:
            if before is None:
                os.environ.pop(_TEMPORARY, None)
            else:
                os.environ[_TEMPORARY] = before

    def take_back(self, *, began: bool) -> None:
        """At once: nothing of it may reach the printer any more. `began`: its first page was under way."""
        if self._open is not None and (HOLDS_BACK or not began):
            withdraw_print(self._bench.services, self._open)

    def close(self, state: DisclosureState, then: Callable[[], None] = lambda: None) -> None:
        """Note how it ended. Nothing of it stays in the folder."""
        self._given_up = self._given_up or self._awaited
        under_way, self._open = self._open, None
        if under_way is None:
            then()
            return
        services = self._bench.services
        if isinstance(self._bench, ScreenContext):
            self._bench.change(self._bench, "print.end", lambda session: end_print(session, services, under_way, state),
                               lambda _done: then())
        else:
            self._before_vault().end_print(services, under_way)
            then()

    def _before_vault(self) -> BeforeVault:
        if self._bench.before_vault is None:
            message = "a print without a vault is that of set-up alone"
            raise TypeError(message)
        return self._bench.before_vault
