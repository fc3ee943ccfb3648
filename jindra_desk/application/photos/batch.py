"""Picture files on their way into a client's file: read, prepared, described and kept, each whole or not at all (J-27).

Nothing here asks or paints: a screen, a command and a watched folder take photos in by the same steps (trust #14).
What is looked up in the vault before it is in `intake`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from jindra_desk.application.photos.intake import KnownPhoto, known_photos
from jindra_desk.application.photos.photos import PhotoDetails, add_photo
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.photos import PhotoPreparer, PictureFiles
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.photos.photo import PhotoPartlyDamaged, PhotoSize, PreparedPhoto, day_by_camera

PICTURE_ENDINGS = ("jpg", "jpeg", "jpe", "jfif", "png", "heic", "heif", "hif")
"""What to offer first where files are chosen; what a file really is, its content decides."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One file on its way in: prepared, or refused with the reason. `name` is the file's own, and is not kept."""

    name: str
    prepared: PreparedPhoto | None = None
    error: JindraError | None = None
    path: Path | None = None
    damaged: PreparedPhoto | None = None
    """What is left of a photo of which a part is damaged: kept only after it was seen whole."""

    known: KnownPhoto | None = None
    """Where the very same picture is kept already."""

    def day(self, today: date) -> date | None:
        """The day the camera noted, where that can be; the time of day is not kept."""
        return None if self.prepared is None else day_by_camera(self.prepared, today)

    def day_ahead(self, today: date) -> date | None:
        """The day the camera noted where that is still to come, to be told and not used."""
        if self.prepared is None or self.prepared.taken_at is None or self.day(today) is not None:
            return None
        return self.prepared.taken_at.date()

    def as_seen(self) -> Incoming:
        """The same file, taken with its damage: the owner saw the whole of it and wants it."""
        return self if self.damaged is None else Incoming(self.name, self.damaged, path=self.path)


@dataclass(frozen=True, slots=True)
class Described:
    """A prepared photo with what the owner said of it."""

    prepared: PreparedPhoto
    details: PhotoDetails


@dataclass(frozen=True, slots=True)
class Stored:
    """How many of how many are in the vault."""

    stored: int
    total: int
    changes: ChangeSet


def prepare_files(photos: PhotoPreparer, files: PictureFiles, paths: Sequence[Path], size: PhotoSize,
                  progress: Progress) -> tuple[Incoming, ...]:
    """Read and prepare each file, in order; a file that cannot be used does not stop the others.

    `progress` is told (done, total) before each file and at the end; what it raises ends the reading. Needs no vault.
    """
    found: list[Incoming] = []
    for number, path in enumerate(paths):
        progress(number, len(paths))
        found.append(_prepare(photos, files, path, size))
    progress(len(paths), len(paths))
    return tuple(found)


def mark_known(session: Session, client_id: ClientId, incoming: Sequence[Incoming]) -> tuple[Incoming, ...]:
    """Say of each whether the vault has the very same picture."""
    digests = [one.prepared.sha256 for one in incoming if one.prepared is not None]
    known = known_photos(session, client_id, digests)
    return tuple(one if one.prepared is None else replace(one, known=known.get(one.prepared.sha256))
                 for one in incoming)


def store_described(session: Session, client_id: ClientId, photos: Sequence[Described], progress: Progress,
                    stopped: Callable[[], bool]) -> Stored:
    """Store one by one, each whole or not at all; when `stopped` says so, what is stored stays and is counted."""
    changes, stored = ChangeSet(), 0
    for photo in photos:
        if stopped():
            break
        progress(stored, len(photos))
        changes = changes | add_photo(session, client_id, photo.prepared, photo.details).changes
        stored += 1
    return Stored(stored, len(photos), changes)


def _prepare(photos: PhotoPreparer, files: PictureFiles, path: Path, size: PhotoSize) -> Incoming:
    name = path.name or str(path)
    try:
        content = files.read(path)
        prepared = photos.prepare(content, size)
    except PhotoPartlyDamaged as error:
        return _damaged(photos, content, size, Incoming(name, error=error, path=path))
    except JindraError as error:
        return Incoming(name, error=error, path=path)
    return Incoming(name, prepared, path=path)


def _damaged(photos: PhotoPreparer, content: bytes, size: PhotoSize, refused: Incoming) -> Incoming:
    """What is left of it beside the refusal, so that the owner can look; without it the refusal stands alone."""
    try:
        rest = photos.prepare_damaged(content, size)
    except JindraError:
        return refused
    return replace(refused, damaged=rest)
