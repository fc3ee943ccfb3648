"""What a tab of the client's page is: made when it is first shown, for one client, and gone with that client.

A new tab is one module with such a class, and one `TabFactory` in `bootstrap/screens.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.ui.navigation.screen_context import ScreenContext


class ClientTab(QWidget):
    """Reads what it shows in `reload`, at once and after every change of `topics` that concerns its client."""

    topics: ClassVar[tuple[Topic, ...]] = ()

    def __init__(self, workbench: ScreenContext, client_id: ClientId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.client_id = client_id

    def reload(self) -> None:
        """Read everything again."""
        raise NotImplementedError

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was written: reload when it concerns this tab."""
        if changes.touches(*self.topics, client=self.client_id):
            self.reload()

    def draft_values(self) -> dict[str, object]:
        """What is typed and not kept, JSON-able; it stands in the draft of the page under the key of the tab."""
        return {}

    def restore_values(self, values: Mapping[str, object]) -> None:
        """Put that back."""

    def privacy_changed(self, watched: bool) -> None:
        """Meekijkstand was switched: hide or show what nobody else may read."""


@dataclass(frozen=True, slots=True)
class TabFactory:
    """A tab of the client page. `label_source` is a Dutch sentence marked with `noop`; `key` names it in routes and
    drafts, and is never changed.
    """

    key: str
    label_source: str
    build: Callable[[ScreenContext, ClientId], ClientTab]
