"""A handed-out folder is read part by part, each against the manifest, and never outside it (K-125, trust #14)."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.domain.base.errors import FileUnreadable
from jindra_desk.domain.base.ids import DocumentId, PhotoId
from jindra_desk.exchange.client_json import MAX_BYTES, NotAClientFile
from jindra_desk.exchange.client_reader import JsonClientFiles, PartChanged, PartMissing
from tests.support.vaults import invented_client, numbered_id

PHOTO = PhotoId(numbered_id(1))
DOCUMENT = DocumentId(numbered_id(2))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A whole folder with one photo and one document."""
    place = tmp_path / "dossier"
    for name in ("fotos", "documenten"):
        (place / name).mkdir(parents=True)
    parts = {
        "dossier.json": JsonClientFiles().encode(ClientFile(client=invented_client(1))),
        f"fotos/{PHOTO}.jpg": b"beeld", f"documenten/{DOCUMENT}.pdf": b"%PDF",
    }
    for name, content in parts.items():
        (place / name).write_bytes(content)
    _write_manifest(place, parts)
    return place


def _write_manifest(folder: Path, parts: dict[str, bytes]) -> None:
    rows = {name: {"sha256": hashlib.sha256(content).hexdigest()} for name, content in parts.items()}
    (folder / "manifest.json").write_text(json.dumps({"files": rows}))


def test_folder_and_file_are_the_same_source(folder: Path) -> None:
    for source in (folder, folder / "dossier.json"):
        read = JsonClientFiles().read(source)
        assert read.file.client == invented_client(1)
        assert (read.photo(PHOTO), read.document(DOCUMENT)) == (b"beeld", b"%PDF")


def test_a_changed_part_is_found(folder: Path) -> None:
    (folder / f"fotos/{PHOTO}.jpg").write_bytes(b"ander")
    read = JsonClientFiles().read(folder)
    with pytest.raises(PartChanged):
        read.photo(PHOTO)
    (folder / "dossier.json").write_bytes((folder / "dossier.json").read_bytes() + b" ")
    with pytest.raises(PartChanged):
        JsonClientFiles().read(folder)


def test_a_missing_or_unlisted_part_is_found(folder: Path) -> None:
    read = JsonClientFiles().read(folder)
    with pytest.raises(PartMissing):
        read.photo(PhotoId(numbered_id(9)))
    (folder / f"documenten/{DOCUMENT}.pdf").unlink()
    with pytest.raises(PartMissing):
        read.document(DOCUMENT)


@pytest.mark.parametrize("name", ["fotos/\0x", "fotos/\ud800", "fotos/" + "x" * 5000, "fotos/\x1b[2J"])
def test_a_name_that_no_disk_can_hold_is_a_part_that_is_missing(folder: Path, name: str) -> None:
    """In a sentence that can be shown: of one line, without what moves a cursor."""
    (folder / "manifest.json").write_text(json.dumps({"files": {name: {"sha256": "0" * 64, "id": PHOTO}}}))
    with pytest.raises(PartMissing) as told:
        JsonClientFiles().read(folder).photo(PHOTO)
    sentence = told.value.sentence()
    sentence.encode("utf-8")
    assert "fotos/" in sentence
    assert sentence.isprintable()
    assert len(sentence) < 400


def test_a_link_that_leads_to_itself_is_a_part_that_is_missing(folder: Path) -> None:
    photo = folder / f"fotos/{PHOTO}.jpg"
    photo.unlink()
    photo.symlink_to(photo.name)
    with pytest.raises(PartMissing):
        JsonClientFiles().read(folder).photo(PHOTO)


@pytest.mark.parametrize("manifest", [b"", b"{}", b"[]", b'{"files": []}', b'{"files": {"a": 1}}', b"\xff",
                                      b"[" * 100_000])
def test_without_a_manifest_that_reads_no_part_is_taken(folder: Path, manifest: bytes) -> None:
    """The card alone may come in without one; photos and documents may not."""
    (folder / "manifest.json").write_bytes(manifest)
    read = JsonClientFiles().read(folder)
    with pytest.raises(PartMissing):
        read.photo(PHOTO)


@pytest.mark.parametrize("name", ["../../geheim", "/etc/geheim", "..", "a/../../../geheim"])
def test_no_part_lies_outside_the_folder(folder: Path, name: str) -> None:
    """Even when the manifest lists it with the right hash."""
    secret = folder.parent / "geheim.jpg"
    secret.write_bytes(b"van een ander")
    _write_manifest(folder, {f"fotos/{name}.jpg": b"van een ander",
                             "dossier.json": (folder / "dossier.json").read_bytes()})
    with pytest.raises(PartMissing):
        JsonClientFiles().read(folder).photo(PhotoId(name))


def test_a_link_out_of_the_folder_is_not_followed(folder: Path) -> None:
    secret = folder.parent / "geheim.jpg"
    secret.write_bytes(b"beeld")
    target = folder / f"fotos/{PHOTO}.jpg"
    target.unlink()
    target.symlink_to(secret)
    with pytest.raises(PartMissing):
        JsonClientFiles().read(folder).photo(PHOTO)


def test_what_is_no_file_or_too_large_is_refused(tmp_path: Path) -> None:
    """A pipe or device would go on for ever; 64 MB is more than any file we write."""
    with pytest.raises(FileUnreadable):
        JsonClientFiles().read(tmp_path / "weg.json")
    with pytest.raises(FileUnreadable):
        JsonClientFiles().read(tmp_path)
    with pytest.raises(FileUnreadable):
        JsonClientFiles().read(Path(os.devnull))
    large = tmp_path / "groot.json"
    with large.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(NotAClientFile):
        JsonClientFiles().read(large)
