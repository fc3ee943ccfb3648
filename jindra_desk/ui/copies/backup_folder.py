"""The stick or folder where backups go: choosing it, and noticing that it came or went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from jindra_desk.application.copies.register import choose_place
from jindra_desk.application.copies.status import BackupStatus, PlaceState, place_state
from jindra_desk.ui.navigation.screen_context import ScreenContext


class BackupFolder(QObject):
    """Knows it as it was read last; `came_or_went` when the disk answers something else than then."""

    came_or_went = Signal()

    def __init__(self, workbench: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._status: BackupStatus | None = None

    def seen(self, status: BackupStatus | None) -> None:
        """How it stood when it was read; None when it could not be."""
        self._status = status

    def choose(self, place: Path) -> None:
        """Remember where backups go from now on."""
        self._workbench.change(self, "backup.choose", lambda session: choose_place(session, place))

    def watch(self) -> None:
        """Ask the disk, away from the vault's thread, whether the place is there now."""
        place = self._status.place if self._status is not None else None
        if place is None:
            return

        def asked(state: PlaceState) -> None:
            if self._status is not None and state is not self._status.place_state:
                self.came_or_went.emit()

        places = self._workbench.services.backups.places
        self._workbench.run_long(self, "backup.place", lambda _context: place_state(places, place), asked)
