"""Where the owner has been: the places behind "back", without Qt so that the rule is plain to test."""

from __future__ import annotations

from jindra_desk.ui.navigation.routes import Route

_MOST = 50


class History:
    """A stack of places; going to the place where the owner is adds nothing."""

    def __init__(self) -> None:
        self._places: list[Route] = []

    @property
    def current(self) -> Route | None:
        """Where the owner is now."""
        return self._places[-1] if self._places else None

    @property
    def can_go_back(self) -> bool:
        """True when there is a place before this one."""
        return len(self._places) > 1

    def go(self, place: Route) -> None:
        """Arrive somewhere; the oldest places are forgotten."""
        if self.current != place:
            self._places.append(place)
            del self._places[:-_MOST]

    def update_current(self, here: Route) -> None:
        """The screen itself moved on (another tab, another filter): coming back leads there."""
        if self._places:
            self._places[-1] = here

    def back(self) -> Route | None:
        """Leave this place; answer the one before, or None when there is none."""
        if not self.can_go_back:
            return None
        self._places.pop()
        return self._places[-1]

    def forget(self, client: str) -> None:
        """Drop every place of a client whose file is gone, so that "back" never leads there."""
        self._places = [place for place in self._places if place.of_client != client]
