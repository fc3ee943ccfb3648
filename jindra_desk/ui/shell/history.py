"""Where the owner has been: the places behind "back", without Qt so that the rule is plain to test."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

_MOST = 50


SEARCH = "query"
"""Under this name a list of clients is opened with what was searched for."""


@dataclass(frozen=True, slots=True)
class Place:
    """A screen key and what it was opened with."""

    key: str
    arguments: Mapping[str, str] = field(default_factory=dict)

    def without_search(self) -> Place:
        """The same place, with nothing searched for: after a lock the name may be of somebody who is gone by then."""
        return Place(self.key, {name: value for name, value in self.arguments.items() if name != SEARCH})


class History:
    """A stack of places; going to the place where the owner is adds nothing."""

    def __init__(self) -> None:
        self._places: list[Place] = []

    @property
    def current(self) -> Place | None:
        """Where the owner is now."""
        return self._places[-1] if self._places else None

    @property
    def can_go_back(self) -> bool:
        """True when there is a place before this one."""
        return len(self._places) > 1

    def go(self, place: Place) -> None:
        """Arrive somewhere; the oldest places are forgotten."""
        if self.current != place:
            self._places.append(place)
            del self._places[:-_MOST]

    def update_current(self, arguments: Mapping[str, str]) -> None:
        """The screen itself moved on (another tab, another filter): coming back leads there."""
        if self._places:
            self._places[-1] = Place(self._places[-1].key, dict(arguments))

    def back(self) -> Place | None:
        """Leave this place; answer the one before, or None when there is none."""
        if not self.can_go_back:
            return None
        self._places.pop()
        return self._places[-1]

    def forget(self, client: str) -> None:
        """Drop every place of a client whose file is gone, so that "back" never leads there."""
        self._places = [place for place in self._places if place.arguments.get("client") != client]
