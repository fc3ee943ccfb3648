"""Photos, as the use cases read and write them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from jindra_desk.domain.base.ids import (
    ClientId,
    PhotoId,
)
from jindra_desk.domain.photos.photo import Photo, PreparedPhoto


class PhotoRepository(Protocol):
    """Photos: what is known of them apart from their bytes."""

    def add(self, photo: Photo, prepared: PreparedPhoto) -> None: ...
    def save_approvals(self, photo: Photo) -> None:
        """Write for what a photo is approved; nothing else of it changes."""
        ...

    def get(self, photo_id: PhotoId) -> Photo: ...
    def of_client(self, client_id: ClientId) -> tuple[Photo, ...]:
        """Oldest first, portraits too."""
        ...

    def with_digests(self, digests: Collection[str]) -> tuple[Photo, ...]:
        """Photos of all clients whose stored picture has one of these digests."""
        ...

    def count(self) -> int: ...
    def picture(self, photo_id: PhotoId) -> bytes: ...
    def preview(self, photo_id: PhotoId) -> bytes: ...
    def thumbnail(self, photo_id: PhotoId) -> bytes: ...
    def remove(self, photo_id: PhotoId) -> None: ...
