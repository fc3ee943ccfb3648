"""The visit behind a page that was opened from it: what the visit asked for is done there, and then it leads back."""

from __future__ import annotations

from collections.abc import Mapping

from jindra_desk.domain.base.ids import ClientId, TreatmentId
from jindra_desk.ui.navigation.screen import NEW_VISIT, Navigator

VISIT = "visit"
"""Under this name a page keeps it among its arguments."""


class VisitBehind:
    """One per page; empty until the page is opened from a visit."""

    def __init__(self, navigator: Navigator) -> None:
        self._navigator = navigator
        self._client = ""
        self.visit = ""
        self._done = False

    def opened(self, arguments: Mapping[str, str]) -> None:
        """The page was opened: from a visit, or from elsewhere."""
        self._client, self.visit = arguments.get("client", ""), arguments.get(VISIT, "")
        self._done = False

    def note_done(self) -> None:
        """What the visit asked for is kept; the way back is taken once the page shows it as kept."""
        self._done = bool(self.visit)

    def take_done(self) -> bool:
        """Whether the way back is due now; asked once."""
        done, self._done = self._done, False
        return done

    def go_back(self) -> bool:
        """Return to the visit; False when the page was not opened from one."""
        if not self.visit or not self._client:
            return False
        self._navigator.open_visit(ClientId(self._client), None if self.visit == NEW_VISIT else TreatmentId(self.visit))
        return True
