"""Taking picture files in: reads and prepares them in a job, stores what she described; no temp file (J-27)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtGui import QImage

from jindra_desk.application.changes import ChangeSet
from jindra_desk.application.photos import PhotoDetails, add_photo
from jindra_desk.application.ports import PhotoPreparer
from jindra_desk.application.session import Session
from jindra_desk.domain.errors import FileUnreadable, JindraError
from jindra_desk.domain.ids import ClientId
from jindra_desk.domain.photo import PreparedPhoto
from jindra_desk.domain.text import noop, text
from jindra_desk.ui.jobs import JobContext
from jindra_desk.ui.photos.pyramid import decode_image

PICTURE_ENDINGS = ("jpg", "jpeg", "png", "heic", "heif")
_MOST_BYTES = 200 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Incoming:
    """One file on its way in: prepared, or refused with the reason. `name` is the file's own, shown only here."""

    name: str
    prepared: PreparedPhoto | None = None
    thumbnail: QImage | None = None
    error: JindraError | None = None
    path: Path | None = None

    @property
    def taken_on(self) -> date | None:
        """The day the camera noted; the time of day is not kept."""
        if self.prepared is None or self.prepared.taken_at is None:
            return None
        return self.prepared.taken_at.date()


@dataclass(frozen=True, slots=True)
class Described:
    """A prepared photo with what she said of it."""

    prepared: PreparedPhoto
    details: PhotoDetails


@dataclass(frozen=True, slots=True)
class Stored:
    """How many of how many are in the vault."""

    stored: int
    total: int
    changes: ChangeSet


def prepare_files(photos: PhotoPreparer, paths: Sequence[Path], context: JobContext) -> tuple[Incoming, ...]:
    """Read and prepare each file, in order; a file that cannot be used does not stop the others. For the work lane."""
    found: list[Incoming] = []
    for number, path in enumerate(paths, 1):
        context.check_cancelled()
        context.progress(number - 1, len(paths), text(noop("Foto {number} van {total}"), number=number,
                                                      total=len(paths)))
        found.append(_prepare(photos, path))
    context.progress(len(paths), len(paths))
    return tuple(found)


def store_described(session: Session, client_id: ClientId, photos: Sequence[Described],
                    context: JobContext) -> Stored:
    """Store one by one, each whole or not at all; a stop leaves what is stored and says how much that is."""
    changes, stored = ChangeSet(), 0
    for photo in photos:
        if context.cancelled:
            break
        context.progress(stored, len(photos), text(noop("Foto {number} van {total}"), number=stored + 1,
                                                   total=len(photos)))
        changes = changes | add_photo(session, client_id, photo.prepared, photo.details).changes
        stored += 1
    return Stored(stored, len(photos), changes)


def picture_files(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Those that may be pictures by the end of their name; what they really are is found out when they are read."""
    return tuple(path for path in paths if path.suffix.lower().lstrip(".") in PICTURE_ENDINGS)


def _prepare(photos: PhotoPreparer, path: Path) -> Incoming:
    try:
        prepared = photos.prepare(_read(path))
    except JindraError as error:
        return Incoming(path.name, error=error, path=path)
    return Incoming(path.name, prepared, decode_image(prepared.thumbnail), path=path)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES + 1)
    except OSError as fault:
        raise FileUnreadable(file=path.name) from fault
