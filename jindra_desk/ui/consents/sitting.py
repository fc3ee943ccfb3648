"""One sitting at the signing page: the texts that are decided one after the other, as its arguments name them."""

from __future__ import annotations

from jindra_desk.domain.consents.consent import ConsentKind

_KINDS = "kind"


class Sitting:
    """What is still to be decided of what the sitting began with. `arguments` is what a lock keeps of the page."""

    def __init__(self, arguments: dict[str, str]) -> None:
        self.arguments = arguments
        self.asked = len(self.waiting)

    @property
    def waiting(self) -> list[ConsentKind]:
        """What is still to be decided."""
        named = self.arguments.get(_KINDS, "").split(",")
        return [kind for name in named for kind in ConsentKind if kind.value == name]

    @property
    def number(self) -> int:
        """Which text it is now, counted from 1."""
        return self.asked - len(self.waiting) + 1

    def go_on(self) -> bool:
        """The first was decided; answer whether another one waits. The last one stays named."""
        rest = self.waiting[1:]
        if rest:
            self.arguments[_KINDS] = ",".join(kind.value for kind in rest)
        return bool(rest)
