"""What photos on their way in need from the world (J-27, trust #14)."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from jindra_desk.domain.photos.photo import PhotoSize, PreparedPhoto


class PhotoPreparer(Protocol):
    """Decodes an untrusted picture in a process that can be killed."""

    def prepare(self, untrusted_data: bytes, size: PhotoSize = ...) -> PreparedPhoto:
        """Answer a clean photo, at most as large as `size` (else full).

        Raises `InvalidInput`, of which `PhotoPartlyDamaged` leaves a way on.
        """
        ...

    def prepare_damaged(self, untrusted_data: bytes, size: PhotoSize = ...) -> PreparedPhoto:
        """As `prepare`, also where a part is damaged: to be seen whole by the owner before it is kept."""
        ...

    def close(self) -> None:
        """End the worker process."""
        ...


class PictureFiles(Protocol):
    """Reads what the owner points at: a file of this computer, a camera's card or a stick."""

    def read(self, path: Path) -> bytes:
        """All of the file, or so much of it that it is refused for its length; raises `PhotoFolder` or
        `FileUnreadable`.
        """
        ...
