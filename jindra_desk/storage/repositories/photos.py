"""Photos in the vault: what is known of them, and apart from that their bytes in three sizes (J-27).

The small sizes stand before the large one in the row, so that reading a thumbnail never touches the picture's pages.
Bytes are read with plain SELECTs: blob handles crash the interpreter when misused (trust.md).
"""

from __future__ import annotations

import json
from collections.abc import Collection

from jindra_desk.domain.base.ids import ClientId, PhotoId, TreatmentId
from jindra_desk.domain.base.unreadable import RowMissing
from jindra_desk.domain.consents.publication import Approval
from jindra_desk.domain.photos.photo import Moment, Photo, PhotoPurpose, Pose, PreparedPhoto
from jindra_desk.storage.engine.columns import day, moment, optional_text, read_text, whole
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction


class SqlPhotoRepository:
    """Implements `PhotoRepository`; a photo that does not exist raises `LookupError`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, photo: Photo, prepared: PreparedPhoto) -> None:
        """Insert a photo with its bytes."""
        self._transaction.insert("photos", {
            "id": photo.id, "client_id": photo.client_id, "treatment_id": photo.treatment_id,
            "taken_on": photo.taken_on, "added_at": photo.added_at, "area": photo.area, "pose": photo.pose,
            "moment": photo.moment, "purpose": photo.purpose, "width": photo.width, "height": photo.height,
            "sha256": photo.sha256, **_approvals(photo),
        })
        self._transaction.insert("photo_pictures", {
            "photo_id": photo.id, "thumbnail": prepared.thumbnail, "preview": prepared.preview,
            "picture": prepared.jpeg,
        })

    def save_approvals(self, photo: Photo) -> None:
        """Write for what a photo is approved; nothing else of it changes."""
        columns = _approvals(photo)
        self._transaction.write(f"UPDATE photos SET {', '.join(f'{name} = ?' for name in columns)} WHERE id = ?",
                                (*columns.values(), photo.id))
        self._transaction.touch(photo.client_id)

    def get(self, photo_id: PhotoId) -> Photo:
        """Answer one photo without its bytes."""
        row = self._transaction.one("SELECT * FROM photos WHERE id = ?", (photo_id,))
        if row is None:
            raise RowMissing("photos", photo_id, "id")
        return self._transaction.read("photos", row, photo_of)

    def of_client(self, client_id: ClientId) -> tuple[Photo, ...]:
        """Oldest first, portraits too."""
        rows = self._transaction.all("SELECT * FROM photos WHERE client_id = ? ORDER BY taken_on, added_at, id",
                                     (client_id,))
        return self._transaction.read_all("photos", rows, photo_of)

    def published(self) -> tuple[Photo, ...]:
        """Those of all clients with an approval that stands."""
        rows = self._transaction.all(
            "SELECT * FROM photos WHERE (website_on IS NOT NULL AND website_ended_on IS NULL) "
            "OR (social_on IS NOT NULL AND social_ended_on IS NULL) ORDER BY id")
        return self._transaction.read_all("photos", rows, photo_of)

    def unpublished(self) -> tuple[Photo, ...]:
        """Those of all clients with an approval that ended."""
        rows = self._transaction.all(
            "SELECT * FROM photos WHERE website_ended_on IS NOT NULL OR social_ended_on IS NOT NULL ORDER BY id")
        return self._transaction.read_all("photos", rows, photo_of)

    def with_digests(self, digests: Collection[str]) -> tuple[Photo, ...]:
        """Photos of all clients whose stored picture has one of these SHA-256 digests (hex)."""
        rows = self._transaction.all("SELECT * FROM photos WHERE sha256 IN (SELECT value FROM json_each(?))",
                                     (json.dumps(sorted(digests)),))
        return self._transaction.read_all("photos", rows, photo_of)

    def count(self) -> int:
        """How many photos, of all clients."""
        return int(self._transaction.value("SELECT count(*) FROM photos"))

    def picture(self, photo_id: PhotoId) -> bytes:
        """The whole picture, JPEG."""
        return self._bytes("picture", photo_id)

    def preview(self, photo_id: PhotoId) -> bytes:
        """At most 640 px on the long side."""
        return self._bytes("preview", photo_id)

    def thumbnail(self, photo_id: PhotoId) -> bytes:
        """At most 320 px (160 in vaults of before) on the long side."""
        return self._bytes("thumbnail", photo_id)

    def remove(self, photo_id: PhotoId) -> None:
        """Delete a photo in all its sizes, and the portrait that it may be."""
        self._transaction.write("UPDATE clients SET portrait = NULL WHERE portrait = ?", (photo_id,))
        self._transaction.write("DELETE FROM photos WHERE id = ?", (photo_id,))

    def _bytes(self, column: str, photo_id: PhotoId) -> bytes:
        row = self._transaction.one(f"SELECT {column} FROM photo_pictures WHERE photo_id = ?", (photo_id,))
        if row is None:
            raise RowMissing("photos", photo_id, "id")
        return bytes(row[0])


def _approvals(photo: Photo) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for name, approval in (("website", photo.website), ("social", photo.social)):
        ended = None if approval is None else approval.ended_on
        found[f"{name}_on"] = None if approval is None else approval.on.isoformat()
        found[f"{name}_ended_on"] = None if ended is None else ended.isoformat()
    return found


def _approval(on: str | None, ended_on: str | None) -> Approval | None:
    return None if on is None else Approval(day(on), None if ended_on is None else day(ended_on))


def photo_of(row: StoredRow) -> Photo:
    """Build one photo, without its bytes, from its row."""
    return Photo(
        id=PhotoId(read_text(row["id"])), client_id=ClientId(read_text(row["client_id"])),
        taken_on=day(row["taken_on"]),
        added_at=moment(row["added_at"]), area=read_text(row["area"]), pose=Pose(read_text(row["pose"])),
        moment=Moment(read_text(row["moment"])), purpose=PhotoPurpose(read_text(row["purpose"])),
        width=whole(row["width"], 10**6),
        height=whole(row["height"], 10**6),
        sha256=read_text(row["sha256"]),
        treatment_id=None if row["treatment_id"] is None else TreatmentId(read_text(row["treatment_id"])),
        website=_approval(optional_text(row["website_on"]), optional_text(row["website_ended_on"])),
        social=_approval(optional_text(row["social_on"]), optional_text(row["social_ended_on"])),
    )
