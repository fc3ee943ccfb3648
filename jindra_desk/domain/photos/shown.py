"""Which kept photos may be looked at: every picture on every screen passes here (J-14, J-41)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentState, PhotoShut, state_of
from jindra_desk.domain.photos.photo import CONSENT_FOR, Photo


def open_photos(consents: Sequence[Consent], photos: Iterable[Photo]) -> list[Photo]:
    """Those that may be looked at: kept ones whose consent was withdrawn stay shut, small copies too (J-41)."""
    return [photo for photo in photos if state_of(consents, CONSENT_FOR[photo.purpose]) is ConsentState.GIVEN]


def require_open(consents: Sequence[Consent], photo: Photo) -> None:
    """Raise `PhotoShut` for a photo that is kept and may not be looked at: it goes to no other use either (J-41)."""
    if not open_photos(consents, [photo]):
        raise PhotoShut(CONSENT_FOR[photo.purpose])


def shows_by_the_name(consents: Sequence[Consent], photo: Photo) -> bool:
    """Whether this photo may stand by the client's name: it is open for its own purpose and for this one (J-41)."""
    return bool(open_photos(consents, [photo])) and state_of(consents, ConsentKind.PORTRAIT) is ConsentState.GIVEN
