"""What is looked up in the vault for photos on their way in: their consent, their size, and whether they are there."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from jindra_desk.application.photos.photos import check_photo_allowed
from jindra_desk.application.session.session import Session
from jindra_desk.application.settings.preferences import read_preferences
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.photos.photo import PhotoPurpose, PhotoSize


@dataclass(frozen=True, slots=True)
class KnownPhoto:
    """The very same picture is in the vault: of this client, taken on `taken_on`, or of somebody else (then None).

    Whose it is else is not told: the client may sit beside the screen.
    """

    taken_on: date | None


def size_for_intake(session: Session, client_id: ClientId, purpose: PhotoPurpose) -> PhotoSize:
    """Refuse before anything is even decoded, as `check_photo_allowed`; else the size in which photos are kept.

    A portrait shows who somebody is, beside a name: the smallest size is enough for that.
    """
    check_photo_allowed(session, client_id, purpose)
    return PhotoSize.SIDE_4096 if purpose is PhotoPurpose.PORTRAIT else read_preferences(session).photo_size


def known_photos(session: Session, client_id: ClientId, digests: Collection[str]) -> Mapping[str, KnownPhoto]:
    """Which of these pictures, by `PreparedPhoto.sha256`, are kept already; the client's before those of others."""
    found: dict[str, KnownPhoto] = {}
    with session.vault.reading() as uow:
        for photo in uow.photos.with_digests(digests):
            if photo.purpose is not PhotoPurpose.FILE:
                continue
            if photo.client_id == client_id:
                found[photo.sha256] = KnownPhoto(photo.taken_on)
            else:
                found.setdefault(photo.sha256, KnownPhoto(None))
    return found
