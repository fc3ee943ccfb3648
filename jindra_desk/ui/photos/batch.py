"""Taking picture files in: reads and prepares them in a job, stores what the owner described; no temp file (J-27)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage

from jindra_desk.application.photos.intake import KnownPhoto, known_photos
from jindra_desk.application.photos.photos import PhotoDetails, add_photo
from jindra_desk.application.ports.photos import PhotoPreparer
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.session import Session
from jindra_desk.disk.reading import FileNature, NotRegular, open_regular
from jindra_desk.domain.base.errors import FileUnreadable, InvalidInput, JindraError
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import noop, text
from jindra_desk.domain.photos.photo import PhotoPartlyDamaged, PhotoSize, PreparedPhoto, day_by_camera
from jindra_desk.ui.jobs.lanes import JobContext
from jindra_desk.ui.photos.mip_levels import decode_image

PICTURE_ENDINGS = ("jpg", "jpeg", "jpe", "jfif", "png", "heic", "heif", "hif")
"""What the dialog shows first; what a file really is, its content decides."""

_MOST_BYTES = 100 * 1024 * 1024
"""More than the worker takes; what is longer is refused by it, unread."""


class PhotoElsewhere(InvalidInput):
    """What was dropped is an address on a phone or a page, and no file of this computer."""

    title = noop("Dit staat niet op deze computer. Er is niets bewaard.")
    next_step = noop("Kopieer de foto eerst naar een map op deze computer.")


class PhotoFolder(InvalidInput):
    """A folder was dropped; which of its files are meant is for the owner to say."""

    title = noop("Dit is een map. Er is niets uit gelezen.")
    next_step = noop("Open de map en kies de foto’s die erin staan.")


@dataclass(frozen=True, slots=True)
class Incoming:
    """One file on its way in: prepared, or refused with the reason. `name` is the file's own, shown only here."""

    name: str
    prepared: PreparedPhoto | None = None
    thumbnail: QImage | None = None
    error: JindraError | None = None
    path: Path | None = None
    damaged: PreparedPhoto | None = None
    """What is left of a photo of which a part is damaged: kept only after it was seen whole."""

    whole: QImage | None = None
    """All of `damaged`, to be looked at."""

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
        if self.damaged is None:
            return self
        return Incoming(self.name, self.damaged, decode_image(self.damaged.thumbnail), path=self.path)


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


def mark_known(session: Session, client_id: ClientId, incoming: Sequence[Incoming]) -> tuple[Incoming, ...]:
    """Say of each whether the vault has the very same picture. For the database's lane."""
    digests = [one.prepared.sha256 for one in incoming if one.prepared is not None]
    known = known_photos(session, client_id, digests)
    return tuple(one if one.prepared is None else replace(one, known=known.get(one.prepared.sha256))
                 for one in incoming)


def prepare_files(photos: PhotoPreparer, paths: Sequence[Path], size: PhotoSize,
                  context: JobContext) -> tuple[Incoming, ...]:
    """Read and prepare each file, in order; a file that cannot be used does not stop the others. For the work lane."""
    found: list[Incoming] = []
    for number, path in enumerate(paths, 1):
        context.check_cancelled()
        context.progress(number - 1, len(paths), text(noop("Foto’s inlezen")))
        found.append(_prepare(photos, path, size))
    context.progress(len(paths), len(paths))
    return tuple(found)


def store_described(session: Session, client_id: ClientId, photos: Sequence[Described],
                    context: JobContext) -> Stored:
    """Store one by one, each whole or not at all; a stop leaves what is stored and says how much that is."""
    changes, stored = ChangeSet(), 0
    for photo in photos:
        if context.cancelled:
            break
        context.progress(stored, len(photos), text(noop("Foto’s bewaren")))
        changes = changes | add_photo(session, client_id, photo.prepared, photo.details).changes
        stored += 1
    return Stored(stored, len(photos), changes)


def local_files(addresses: Sequence[QUrl]) -> tuple[tuple[Path, ...], tuple[Incoming, ...]]:
    """What was dropped: files and folders of this computer, and the rest with the reason why it is left out."""
    here = tuple(Path(address.toLocalFile()) for address in addresses if address.isLocalFile())
    elsewhere = (address for address in addresses if not address.isLocalFile())
    return here, tuple(Incoming(address.fileName() or address.host() or address.scheme(),
                                error=PhotoElsewhere("photo")) for address in elsewhere)


def _prepare(photos: PhotoPreparer, path: Path, size: PhotoSize) -> Incoming:
    name = path.name or str(path)
    try:
        content = _read(path)
        prepared = photos.prepare(content, size)
    except PhotoPartlyDamaged as error:
        return _damaged(photos, content, size, Incoming(name, error=error, path=path))
    except JindraError as error:
        return Incoming(name, error=error, path=path)
    return Incoming(name, prepared, decode_image(prepared.thumbnail), path=path)


def _damaged(photos: PhotoPreparer, content: bytes, size: PhotoSize, refused: Incoming) -> Incoming:
    """What is left of it beside the refusal, so that the owner can look; without it the refusal stands alone."""
    try:
        rest = photos.prepare_damaged(content, size)
    except JindraError:
        return refused
    return replace(refused, damaged=rest, whole=decode_image(rest.preview))


def _read(path: Path) -> bytes:
    """All of a file, or so much that it is refused for its length; a link is followed, a pipe never waited for."""
    try:
        with open_regular(path.resolve()) as file:
            return file.read(_MOST_BYTES + 1)
    except NotRegular as odd:
        if odd.nature is FileNature.FOLDER:
            raise PhotoFolder("photo") from odd
        raise FileUnreadable(file=path.name) from odd
    except (OSError, RuntimeError) as fault:
        raise FileUnreadable(file=path.name) from fault
