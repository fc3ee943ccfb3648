"""Switching the mode for somebody who looks along: by key or button, kept in the vault, told to what shows names."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from jindra_desk.application.session.locking import keep_bystander_mode
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.shell.page_stack import PageStack
from jindra_desk.ui.shell.rail import ShellRail
from jindra_desk.ui.theme.text import tr


class BystanderSwitch(QObject):
    """`begin` when the vault is open: before that there is nobody to hide."""

    def __init__(self, workbench: ScreenContext, rail: ShellRail, pages: PageStack,
                 say: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._workbench, self._rail, self._pages, self._say = workbench, rail, pages, say

    def begin(self) -> None:
        """Show on the rail how it stands, and listen."""
        self._rail.set_watched(self._workbench.privacy.watched)
        self._rail.watching_asked.connect(self.toggle)
        self._workbench.privacy.toggled.connect(self._on_changed)

    def toggle(self) -> None:
        """On when it was off, and the other way round."""
        self._workbench.privacy.set_watched(not self._workbench.privacy.watched)

    def _on_changed(self, watched: bool) -> None:
        self._workbench.act(self._workbench, "shell.watched", lambda session: keep_bystander_mode(session, watched))
        self._rail.set_watched(watched)
        self._pages.set_watched(watched)
        self._say(tr("Meekijkstand aan: anderen zijn initialen.") if watched else tr("Meekijkstand uit."))
