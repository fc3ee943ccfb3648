"""One sitting at the signing page: the texts that are decided one after the other, as its route names them."""

from __future__ import annotations

from dataclasses import replace

from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.ui.navigation.routes import SigningRoute


class Sitting:
    """What is still to be decided of what the sitting began with. `route` is what a lock keeps of the page."""

    def __init__(self, route: SigningRoute) -> None:
        self.route = route
        self.asked = len(route.kinds)

    @property
    def waiting(self) -> ConsentKind:
        """What is to be decided now."""
        return self.route.kinds[0]

    @property
    def number(self) -> int:
        """Which text it is now, counted from 1."""
        return self.asked - len(self.route.kinds) + 1

    def go_on(self) -> bool:
        """The first was decided; answer whether another one waits. The last one stays named, and is said to be done."""
        rest = self.route.kinds[1:]
        self.route = replace(self.route, kinds=rest) if rest else replace(self.route, decided=True)
        return bool(rest)
