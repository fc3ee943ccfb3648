"""The visit behind a page that was opened from it: what the visit asked for is done there, and then it leads back."""

from __future__ import annotations

from jindra_desk.ui.navigation.routes import Route, VisitRoute
from jindra_desk.ui.navigation.screen import Navigator


class VisitBehind:
    """One per page; empty until the page is opened from a visit."""

    def __init__(self, navigator: Navigator) -> None:
        self._navigator = navigator
        self._visit: VisitRoute | None = None
        self._done = False

    def opened(self, route: Route) -> None:
        """The page was opened: from a visit, or from elsewhere."""
        behind = route.behind
        self._visit = behind if isinstance(behind, VisitRoute) else None
        self._done = False

    def note_done(self) -> None:
        """What the visit asked for is kept; the way back is taken once the page shows it as kept."""
        self._done = self._visit is not None

    def take_done(self) -> bool:
        """Whether the way back is due now; asked once."""
        done, self._done = self._done, False
        return done

    def go_back(self) -> bool:
        """Return to the visit; False when the page was not opened from one."""
        if self._visit is None:
            return False
        self._navigator.open(self._visit)
        return True
