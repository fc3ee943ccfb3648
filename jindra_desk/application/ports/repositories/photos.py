"""Photos, as the use cases read and write them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from jindra_desk.domain.base.ids import (
    ClientId,
    PhotoId,
    TakeDownId,
)
from jindra_desk.domain.photos.photo import Photo, PreparedPhoto
from jindra_desk.domain.photos.take_down import TakeDown


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

    def published(self) -> tuple[Photo, ...]:
        """Those of all clients that stand on the website or on social media."""
        ...

    def unpublished(self) -> tuple[Photo, ...]:
        """Those of all clients with an approval that ended."""
        ...

    def with_digests(self, digests: Collection[str]) -> tuple[Photo, ...]:
        """Photos of all clients whose stored picture has one of these digests."""
        ...

    def count(self) -> int: ...
    def picture(self, photo_id: PhotoId) -> bytes: ...
    def preview(self, photo_id: PhotoId) -> bytes: ...
    def thumbnail(self, photo_id: PhotoId) -> bytes: ...
    def remove(self, photo_id: PhotoId) -> None: ...


class TakeDownRepository(Protocol):
    """Photos to take down outside the vault; a case without a client outlived the file."""

    def save(self, case: TakeDown) -> None: ...
    def get(self, case_id: TakeDownId) -> TakeDown: ...
    def of_client(self, client_id: ClientId) -> tuple[TakeDown, ...]:
        """Oldest first, ticked ones too."""
        ...

    def of_number(self, number: int) -> tuple[TakeDown, ...]:
        """What stayed of the file that was destroyed under that number."""
        ...

    def open(self) -> tuple[TakeDown, ...]:
        """Not ticked yet, the longest waiting first."""
        ...

    def ticked(self) -> tuple[TakeDown, ...]: ...
    def remove(self, case_id: TakeDownId) -> None: ...
