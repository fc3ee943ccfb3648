"""The navigation rail of the shell: which items there are, and what a click on each asks for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jindra_desk.application.today.navigation_info import NavigationInfo
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.theme import measures
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.layout.nav import NavRail

WATCHED = "watched"
LOCK = "lock"


class ShellRail(QWidget):
    """Rail with the items whose pages exist; a page of later work has no item."""

    place_asked = Signal(str)  # key of a page
    watching_asked = Signal()
    lock_asked = Signal()

    def __init__(self, knows: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rail = NavRail("", "")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._rail)
        if knows("today"):
            self._rail.add_item("today", "sun", tr("Vandaag"))
        if knows("clients"):
            self._rail.add_item("clients", "users", tr("Cliënten"))
        if knows("retention"):
            self._rail.add_item("retention", "hourglass", tr("Bewaartermijnen"), group="privacy")
        self._watched_item = self._rail.add_item(WATCHED, "eye-off", tr("Meekijkstand"), group="bottom", hint="F8",
                                                 checkable=False)
        if knows("settings"):
            self._rail.add_item("settings", "settings", tr("Instellingen"), group="bottom")
        self._rail.add_item(LOCK, "lock", tr("Vergrendelen"), group="bottom", hint=tr("Ctrl L"), checkable=False)
        self._has_retention = knows("retention")
        self._rail.item_clicked.connect(self._on_item_clicked)

    def show_info(self, info: NavigationInfo) -> None:
        """Show the practice and the counts."""
        self._rail.set_practice(info.practice_name, info.practice_kind)
        if self._has_retention:
            self._rail.set_badge("retention", info.files_due)

    def show_unread(self, _fault: JindraError) -> None:
        """The counts could not be read: that is not the same as none. The page itself says why."""
        if self._has_retention:
            self._rail.set_badge("retention", None)

    def set_current(self, key: str) -> None:
        """Light the item of the page that is shown."""
        self._rail.set_current(key)

    def set_watched(self, watched: bool) -> None:
        """Show that someone looks along."""
        self._watched_item.setText(tr("Meekijkstand aan") if watched else tr("Meekijkstand"))

    def fold_for(self, window_width: int) -> None:
        """Fold below 1100 px to icons with tooltips (look.md, "Measures")."""
        self._rail.set_folded(window_width < measures.FOLD_RAIL_BELOW)

    def _on_item_clicked(self, key: str) -> None:
        if key == LOCK:
            self.lock_asked.emit()
        elif key == WATCHED:
            self.watching_asked.emit()
        else:
            self.place_asked.emit(key)
