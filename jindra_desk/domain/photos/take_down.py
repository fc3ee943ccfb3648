"""A photo that was shown outside the file and may not be any more: it has to be taken down there (J-34, J-44, AVG 17).

The vault cannot do that itself. So each approval that ends leaves a case, which stays until the owner ticks that the
photo is down. It outlives the photo, the consent and the file; of a file that was destroyed it keeps no name and no
way back, only what leads the owner to the picture and the number of the certificate.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from jindra_desk.domain.base.dates import add_term
from jindra_desk.domain.base.ids import ClientId, PhotoId, TakeDownId
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.consents.publication import PLACES
from jindra_desk.domain.photos.photo import AREAS, Photo
from jindra_desk.domain.policy.profile import Policy


@dataclass(frozen=True, slots=True)
class TakeDown:
    """One photo to take down from one place, a purpose of `PLACES`.

    `client_id` is None and `photo_id` '' after the file was destroyed; `number` is then that of its certificate, or 0
    where the destruction came back from a register without one. `due_on` is the day from which it may not be there.
    """

    id: TakeDownId
    client_id: ClientId | None
    photo_id: PhotoId
    place: ConsentKind
    area: str
    approved_on: date
    due_on: date
    done_on: date | None = None
    number: int = 0

    def done(self, on: date) -> TakeDown:
        """Taken down on that day; the first tick counts."""
        return self if self.done_on is not None else replace(self, done_on=on)

    def not_done(self) -> TakeDown:
        """The tick was a slip."""
        return replace(self, done_on=None)

    def nameless(self, new_id: TakeDownId, number: int) -> TakeDown:
        """What stays of it when the file goes: another id, since the old one stands in the client's own copy."""
        return replace(self, id=new_id, client_id=None, photo_id=PhotoId(""), number=number)

    def told(self) -> Text:
        """`foto op de website (wangen), goedgekeurd op 03-11-2026`: how the owner finds the picture."""
        return published_words(self.place, self.area, self.approved_on)

    def may_go(self, policy: Policy, today: date) -> bool:
        """Whether the proof that it was taken down has served its time: as long as an answered request is kept."""
        return self.done_on is not None and add_term(self.done_on, policy.requests_retention) <= today


def published_words(place: ConsentKind, area: str, approved_on: date) -> Text:
    """One published photo in a line of a list or a letter."""
    on_website = place is ConsentKind.PHOTOS_PUBLICATION
    words = (noop("foto op de website ({area}), goedgekeurd op {day}") if on_website
             else noop("foto op social media ({area}), goedgekeurd op {day}"))
    return text(words, area=area_words(area), day=approved_on)


def area_words(area: str) -> Text:
    """The part of the body, in words."""
    return text(AREAS.get(area, AREAS["other"]))


def standing(photo: Photo) -> Iterator[tuple[ConsentKind, date]]:
    """For which places a photo is approved now, and since when."""
    for place in PLACES:
        approval = photo.approval(place)
        if approval is not None and approval.stands:
            yield place, approval.on
