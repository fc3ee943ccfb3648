"""Reads a handed-out file back: JSON, photos and documents, each checked against the manifest (K-125)."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.domain.base.errors import ClientFileRefused, FileUnreadable
from jindra_desk.domain.base.ids import DocumentId, PhotoId
from jindra_desk.domain.base.text import noop
from jindra_desk.exchange.client_json import MAX_BYTES, NotAClientFile, decode_client_file, encode_client_file

CLIENT_FILE = "dossier.json"
MANIFEST = "manifest.json"
MAX_PART_BYTES = 256 * 1024 * 1024
_LONGEST_TOLD = 80


class PartMissing(ClientFileRefused):
    """A photo or document named in the file is not beside it."""

    title = noop("Bij dit dossier ontbreekt een bestand: {part}.")
    next_step = noop("Gebruik de hele map zoals die is uitgegeven.")


class PartChanged(ClientFileRefused):
    """Bytes differ from the manifest."""

    title = noop("Een bestand bij dit dossier is veranderd sinds het is uitgegeven: {part}.")
    next_step = noop("Vraag om een nieuwe uitgifte.")


@dataclass(frozen=True, slots=True)
class FolderClientFile:
    """A client file in its folder; parts are read when they are asked for, by the id in their name."""

    file: ClientFile
    folder: Path
    digests: dict[str, str]
    named_parts: dict[str, str] = field(default_factory=dict)
    """Path of each photo and document by its folder and id (`fotos/ID`), where the manifest names it for people."""

    def photo(self, photo_id: PhotoId) -> bytes:
        """Bytes of one photo; raises `PartMissing` or `PartChanged`."""
        return self._part(self.named_parts.get(f"fotos/{photo_id}", f"fotos/{photo_id}.jpg"))

    def document(self, document_id: DocumentId) -> bytes:
        """Bytes of one document; raises `PartMissing` or `PartChanged`."""
        return self._part(self.named_parts.get(f"documenten/{document_id}", f"documenten/{document_id}.pdf"))

    def _part(self, name: str) -> bytes:
        path = self.folder / name
        if name not in self.digests or not _is_file_inside(path, self.folder):
            raise PartMissing(part=_told(name))
        content = _read_at_most(path, MAX_PART_BYTES)
        if len(content) > MAX_PART_BYTES or hashlib.sha256(content).hexdigest() != self.digests[name]:
            raise PartChanged(part=_told(name))
        return content


class JsonClientFiles:
    """The client file format of the program."""

    def encode(self, file: ClientFile) -> bytes:
        """Answer the JSON document."""
        return encode_client_file(file)

    def read(self, source: Path) -> FolderClientFile:
        """Read a folder that was handed out, or the `dossier.json` in it."""
        path = source / CLIENT_FILE if source.is_dir() else source
        content = _read_at_most(path, MAX_BYTES)
        if len(content) > MAX_BYTES:
            raise NotAClientFile(file=path.name)
        file = decode_client_file(content, path.name)
        digests, named_parts = _manifest(path.parent / MANIFEST)
        digest = hashlib.sha256(content).hexdigest()
        if digests and digests.get(path.name, digest) != digest:
            raise PartChanged(part=path.name)
        return FolderClientFile(file, path.parent, digests, named_parts)


def _manifest(manifest: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Hashes by path, and paths of parts by folder and id; empty when there is none or it is not ours."""
    try:
        rows = json.loads(_read_at_most(manifest, MAX_BYTES))["files"]
        digests = {str(path): str(row["sha256"]) for path, row in rows.items()}
        return digests, {f"{str(path).partition('/')[0]}/{row['id']}": str(path) for path, row in rows.items()
                         if "id" in row}
    except (FileUnreadable, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}, {}


def _is_file_inside(path: Path, folder: Path) -> bool:
    """Whether a name that a manifest gave is one of a file in that folder; one that no disk can hold is none."""
    try:
        return path.resolve().is_relative_to(folder.resolve()) and path.is_file()
    except (OSError, ValueError, RuntimeError):  # too long; a NUL or half a character; links that go round
        return False


def _told(name: str) -> str:
    """A name that a manifest gave, for a sentence: what cannot be shown as escapes, and no longer than a line."""
    plain = "".join(letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in name)
    return plain if len(plain) <= _LONGEST_TOLD else f"{plain[:_LONGEST_TOLD]}…"


def _read_at_most(path: Path, limit: int) -> bytes:
    """Answer up to one byte more than `limit`; a device or pipe is no file, and could go on for ever."""
    try:
        if not path.is_file():
            raise FileUnreadable(file=path.name)
        with path.open("rb") as file:
            return file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise FileUnreadable(file=path.name) from error
