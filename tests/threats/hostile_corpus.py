"""Opens a corpus of hostile files in a process of at most 1 GB: `python -m tests.threats.hostile_corpus FOLDER [OUT]`.

Pictures go through the photo service, client files through the import, each timed. OUT takes a protection out. Prints,
as JSON, what became of each and what is in the vault afterwards. CSV and vCard have no reader yet.
"""

from __future__ import annotations

import hashlib
import json
import resource
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

import pytest
from PIL import Image

from jindra_desk.application.handout import import_client as imports
from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.handout.import_client import import_client
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.exchange import client_json
from jindra_desk.imaging.service import PhotoService, worker_command
from jindra_desk.storage.engine.connection import Database
from tests.support import picture_samples as samples
from tests.support.practice_desk import opened_practice
from tests.support.sessions import canary_client, client_tables, importing_services, noted_in
from tests.threats.unprotected import without

MOST_BYTES = 1 << 30
JPEG = MappingProxyType({"quality": 40})


def pictures() -> Iterator[tuple[str, bytes]]:
    """Bombs, cut files, other formats under another name, damaged and polyglot ones."""
    good = samples.camera_jpeg()
    yield "png bomb", samples.bomb_png()
    yield "png bomb of one line", samples.bomb_png(2_000_000_000, 1)
    yield "81 megapixels", samples.png(Image.new("L", (9_000, 9_001)))
    yield "90 megapixels jpeg", samples.jpeg(Image.new("L", (10_000, 9_000)), **JPEG)
    # Two bytes less is a whole picture without its end marker, and comes in (tests/imaging/test_damage.py).
    for cut in (0, 1, 2, 10, len(good) // 2, len(good) - 60):
        yield f"jpeg cut at {cut}", good[:cut]
    yield "png cut", samples.texted_png()[:60]
    yield "heic cut", samples.heic()[:300]
    yield "svg", samples.SVG
    yield "eps", samples.EPS
    yield "gif", samples.gif()
    yield "zeroes", bytes(1_000_000)
    yield "noise behind a jpeg's beginning", good[:20] + bytes(range(256)) * 4000
    yield "zip behind a jpeg", good + b"PK\x03\x04" * 1000
    for number in range(24):
        place = 20 + number * (len(good) - 40) // 24
        yield f"jpeg damaged at {place}", good[:place] + bytes([good[place] ^ 0xFF]) + good[place + 1:]


def client_files(folder: Path) -> Iterator[tuple[str, Path]]:
    """A real hand-out, spoiled in every way."""
    spoils: dict[str, Callable[[Path], object]] = {
        "not json": lambda place: _file(place).write_bytes(b"\xff\xfe\x00garbage"),
        "empty": lambda place: _file(place).write_bytes(b""),
        "nested deep": lambda place: _file(place).write_bytes(b"[" * 2_000_000),
        "huge number": lambda place: _file(place).write_bytes(b'{"schema": ' + b"9" * 5_000_000 + b"}"),
        "huge text": lambda place: noted_in(place, "a" * 10_000_000),
        "null bytes": lambda place: noted_in(place, "a\0b"),
        "cut in the middle": lambda place: _file(place).write_bytes(_file(place).read_bytes()[:900]),
        "a photo missing": lambda place: next((place / "fotos").iterdir()).unlink(),
        "a photo that is a bomb": lambda place: _part(place, "fotos", samples.bomb_png()),
        "a photo that is none": lambda place: _part(place, "fotos", samples.SVG),
        "a document changed": lambda place: next((place / "documenten").iterdir()).write_bytes(b"%PDF-1.4 anders"),
        "a name that climbs out": lambda place: _renamed(place, "../../../etc/passwd"),
        "a device": _device,
        "a photo by a name with a nul": lambda place: _listed_as(place, "fotos/\0x"),
        "a photo by half a character": lambda place: _listed_as(place, "fotos/\ud800"),
        "a photo by an endless name": lambda place: _listed_as(place, "fotos/" + "x" * 5000),
        "a photo that links to itself": _round,
    }
    for name, spoil in spoils.items():
        place = folder / name.replace(" ", "-")
        shutil.copytree(folder / "goed", place)
        spoil(place)
        yield name, place


def _file(place: Path) -> Path:
    return place / "dossier.json"


def _device(place: Path) -> None:
    """A file that never ends."""
    _file(place).unlink()
    _file(place).symlink_to("/dev/zero")


def _listed_as(place: Path, name: str) -> None:
    """The manifest gives a photo a name that no disk can hold."""
    manifest = json.loads((place / "manifest.json").read_bytes())
    photo = next(listed for listed in manifest["files"] if listed.startswith("fotos/"))
    manifest["files"][name] = manifest["files"].pop(photo)
    (place / "manifest.json").write_text(json.dumps(manifest))


def _round(place: Path) -> None:
    """A link that leads to itself."""
    photo = next((place / "fotos").iterdir())
    photo.unlink()
    photo.symlink_to(photo.name)


def _part(place: Path, kind: str, content: bytes) -> None:
    """Put something else in the place of a part, with a manifest that fits."""
    file = sorted((place / kind).iterdir())[-1]
    file.write_bytes(content)
    manifest = json.loads((place / "manifest.json").read_bytes())
    manifest["files"][f"{kind}/{file.name}"] = {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
    (place / "manifest.json").write_text(json.dumps(manifest))


def _renamed(place: Path, identity: str) -> None:
    content = _file(place).read_text(encoding="utf-8")
    rows = json.loads((place / "manifest.json").read_bytes())["files"]
    photo = next(row["id"] for row in rows.values() if "id" in row)
    _file(place).write_text(content.replace(photo, identity), encoding="utf-8")


def main(folder: Path, out: str) -> int:
    """Try everything; answers 0 unless the process itself breaks."""
    command = worker_command()
    if out == "pixel limit":
        command = without("pixel_limit", [command[0], *command[2:]])
    (folder / "van").mkdir()
    (folder / "naar").mkdir()
    photos = PhotoService(command)
    with importing_services() as services:
        with opened_practice(folder / "van") as session:
            client, _ = canary_client(session)
            with session.vault.reading() as uow:
                documents = uow.documents.of_client(client.id)
            assert documents
            written = export_client(session, services, client.id, folder / "uit", Handout()).folder
        shutil.move(written, folder / "goed")
        resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
        tried = {}
        for name, content in pictures():
            tried[f"picture: {name}"] = _tried(lambda content=content: photos.prepare(content))  # type: ignore[misc]
        with opened_practice(folder / "naar") as session, unprotected(out):
            before = client_tables(session)
            for name, place in client_files(folder):
                tried[f"file: {name}"] = _tried(
                    lambda place=place: import_client(session, services, place))  # type: ignore[misc]
            partial = {table: rows for table, rows in client_tables(session).items() if rows != before[table]}
    photos.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    sys.stdout.write(json.dumps({"tried": tried, "partial": partial, "peak": peak}))
    return 0


def _tried(work: Callable[[], object]) -> tuple[str, float]:
    """`refused`, `taken`, or the name of a fault that is none of ours; and the seconds it took."""
    begin = time.monotonic()
    try:
        work()
        ending = "taken"
    except JindraError:
        ending = "refused"
    except Exception as fault:  # noqa: BLE001 - whatever else it is, it is what we look for
        ending = type(fault).__name__
    return ending, time.monotonic() - begin


@contextmanager
def unprotected(out: str) -> Iterator[None]:
    """Take one protection out of the import."""
    with pytest.MonkeyPatch.context() as patch:
        if out == "one transaction":
            execute = Database.execute
            patch.setattr(Database, "execute", lambda self, sql, *more: execute(
                self, "COMMIT" if sql == "ROLLBACK" else sql, *more))
        elif out == "size limit":
            patch.setattr(client_json, "MAX_BYTES", 1 << 40)
            patch.setattr(imports, "check_client_file", lambda *_given, **_more: None)
        yield


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""))
