"""What is seen first is made while the passphrase is typed, so that unlocking waits for little more than the key.

It is the shell with its first pages, without a vault: nothing is asked and nothing is shown until `Shell.begin`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from jindra_desk.domain.base.text import Language
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.shell.main_window import MainWindow
from jindra_desk.ui.shell.shell import Shell
from jindra_desk.ui.theme.text import current_language


class PrebuiltShell:
    """One per run; it is used up by the unlocking."""

    def __init__(self, window: MainWindow, make_workbench: Callable[[], ScreenContext],
                 make_shell: Callable[[ScreenContext], Shell]) -> None:
        self._window = window
        self._make_workbench = make_workbench
        self._make_shell = make_shell
        self._made: tuple[ScreenContext, Shell, Language] | None = None

    def prepare(self) -> Iterator[None]:
        """Make it, a piece at a time, while the lock screen is shown; a try that fails leaves it as it is.

        Whoever unlocks before it is complete gets what there is of it.
        """
        if self._made is not None or not isinstance(self._window.currentWidget(), LockScreen):
            return
        workbench = self._make_workbench()
        shell = self._make_shell(workbench)
        self._window.keep_ready(shell)
        made = self._made = workbench, shell, current_language()
        for _ in shell.prepare():
            yield
            if self._made is not made:
                return

    def take(self) -> tuple[ScreenContext, Shell] | None:
        """What was made, unless it speaks another language by now."""
        made, self._made = self._made, None
        if made is None:
            return None
        workbench, shell, language = made
        if language is current_language():
            return workbench, shell
        shell.drafts.stop()
        shell.deleteLater()
        workbench.deleteLater()
        return None
