"""Photos outside the file: on the practice's own website and on social media, each with an approval per photo (J-44).

A yes to the purpose approves no photo. An approval rests on a standing yes: when there is none any more it ends, and
the photo is to be taken down. What ended stays on record, so that it is known what stood where.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from jindra_desk.domain.base.text import noop
from jindra_desk.domain.consents.consent import ConsentKind

PLACES = MappingProxyType({
    ConsentKind.PHOTOS_PUBLICATION: noop("website"),
    ConsentKind.PHOTOS_SOCIAL: noop("social media"),
})
"""The purposes for which a photo leaves the file, each with its own consent, and where it stands then."""


@dataclass(frozen=True, slots=True)
class Approval:
    """Since which day the client approves one photo for one purpose, and the day on which that ended."""

    on: date
    ended_on: date | None = None

    @property
    def stands(self) -> bool:
        """True while the photo may be shown there."""
        return self.ended_on is None

    def ended(self, on: date) -> Approval:
        """This approval, ended on that day; one that ended before keeps its day."""
        return self if self.ended_on is not None else replace(self, ended_on=on)
