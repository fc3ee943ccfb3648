"""A client gets all that is kept of them, whole and provable; every copy is logged first (J-05, J-19, J-42, K-125)."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from PIL import Image

from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.rights.answering import note_handed_over
from jindra_desk.application.session.session import Session
from jindra_desk.disk.resources import resource_path
from jindra_desk.domain.base.errors import StorageFailed, UnknownClient
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.guards.findings import BsnFound
from jindra_desk.domain.handout.disclosure import RecipientType
from jindra_desk.domain.rights.request import Outcome
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.exchange.readable_outlet import StagedFolder
from tests.documents.reading import whole_text
from tests.support.sessions import canary_client, client_tables, find_client, found_in, raw_files, services
from tests.support.vaults import TODAY

DERIVED = {"client_index"}
"""Made from the other tables, to search in: no data of its own."""


def _read(folder: Path, name: str = "dossier.json") -> bytes:
    return (folder / name).read_bytes()


def _exported(session: Session, client_id: ClientId, tmp_path: Path, **how: object) -> Path:
    handout = Handout(**how)  # type: ignore[arg-type]
    return export_client(session, services(), client_id, tmp_path / "uit", handout).folder


@pytest.mark.req("J-19")
def test_every_table_that_holds_the_client_is_in_the_export_j_19(session: Session, tmp_path: Path) -> None:
    """J-19, the golden rule: found through the schema. A new table without a canary here fails, and so it must."""
    client, canaries = canary_client(session)
    tables = client_tables(session)
    assert [table for table, rows in tables.items() if rows == 0] == []
    assert tables.keys() - DERIVED == {
        "clients", "guardians", "treatments", "treatment_products", "health_records", "skin_types", "photos",
        "photo_pictures", "documents", "document_contents", "consents", "disclosures", "requests", "holds",
        "receipt_links", "drafts", "take_downs",
    }, "a table was added: put canaries in it, and it in the export"
    folder = _exported(session, client.id, tmp_path)
    where_the_owner_was = {place: word for place, word in canaries.words.items() if place != "setting"}
    assert found_in(raw_files(folder), where_the_owner_was) == set(where_the_owner_was)
    file = json.loads(_read(folder))["file"]
    empty = [name for name, value in file.items() if value in ([], None)]
    assert empty == []
    assert file["client"]["subject"] == "", "the second id belongs to this vault only"
    assert client.subject.encode() not in raw_files(folder)


def test_the_readable_part_says_the_same_j_19(session: Session, tmp_path: Path) -> None:
    """J-19: what a computer can read, the client can read as well; the name with its accents; until when."""
    client, canaries = canary_client(session)
    words = whole_text(_read(_exported(session, client.id, tmp_path), "dossier.pdf"))
    joined = words.replace(" ", "")
    unseen = {"setting", "photo file", "photo portrait", "pdf"}
    assert {place for place, word in canaries.words.items() if word not in joined} <= unseen
    assert client.name.display.replace(" ", "") in joined
    assert "november2026" in joined, "the last day of the file"
    assert "31december2031" in joined, "the last day of the receipts"


@pytest.mark.req("J-19")
@pytest.mark.parametrize("asked", [True, False])
def test_a_copy_says_that_it_was_asked_for_only_when_it_was(session: Session, tmp_path: Path, *, asked: bool) -> None:
    """Trust #23: page, LEESMIJ and the line in the disclosures say what is so."""
    client, _ = canary_client(session, asks_access=asked)
    folder = _exported(session, client.id, tmp_path)
    words = whole_text(_read(folder, "dossier.pdf")).partition("Wie verantwoordelijk is")[0]
    assert ("verzoek" in words) is asked
    assert ("AVG, artikel 15" in words) is asked
    with session.vault.reading() as uow:
        line = uow.disclosures.of_client(client.id)[-1]
    assert (line.basis == "AVG art. 15") is asked
    assert (line.purpose, line.place) == ("inzage" if asked else "kopie van het dossier", str(folder.parent))


@pytest.mark.req("J-19", "J-25", "A-15")
def test_a_copy_says_what_is_not_in_it(session: Session, tmp_path: Path) -> None:
    """Paper, a telephone, letters and backups are not in the vault: neither page nor LEESMIJ calls the copy all."""
    client, _ = canary_client(session)
    missing = ("De papieren kaart", "telefoon of camera", "buiten de kluis bewaart", "Back-ups")
    for has in (True, False):
        with session.vault.unit_of_work() as uow:
            uow.clients.save(replace(uow.clients.get(client.id), paper_file=has, paper_destroyed_on=None,
                                     photos_on_phone=has))
            uow.audit.append(Verb.CHANGE, ObjectKind.CLIENT, client.subject, session.clock.now())
        folder = _exported(session, client.id, tmp_path)
        cover = whole_text(_read(folder, "dossier.pdf")).partition("Wie verantwoordelijk is")[0]
        readme = _read(folder, "LEESMIJ.txt").decode()
        for words in (cover, readme):
            assert [part for part in missing if part in words] == list(missing if has else missing[2:])
            assert "hele dossier" not in words
            assert "alles wat de praktijk" not in words
        named = {line.split()[0].rstrip("/") for line in readme.split("\n\n")[1].splitlines()}
        assert named == {path.name for path in folder.iterdir()} - {"LEESMIJ.txt"}


def test_accents_stand_in_the_pdf(demo: Session, tmp_path: Path) -> None:
    client = find_client(demo, "Dvořáková, Markéta")
    assert "Markéta Dvořáková" in whole_text(_read(_exported(demo, client.id, tmp_path), "dossier.pdf"))


def test_zones_are_words_and_not_keys(demo: Session, tmp_path: Path) -> None:
    """J-19: a client reads «wangen», not «cheeks»."""
    client = find_client(demo, "Heuvel, Joëlle van den")
    words = whole_text(_read(_exported(demo, client.id, tmp_path), "dossier.pdf"))
    assert "wangen, kin" in words
    assert "cheeks" not in words


@pytest.mark.req("J-42")
def test_all_photos_come_along_and_open_j_42(demo: Session, tmp_path: Path) -> None:
    """J-42: as many as are stored, each a whole picture without metadata."""
    client = find_client(demo, "Brinke, Ilse ten")
    with demo.vault.reading() as uow:
        stored = {photo.id for photo in uow.photos.of_client(client.id)}
    folder = _exported(demo, client.id, tmp_path)
    pictures = list((folder / "fotos").iterdir())
    assert len(pictures) == len(stored)
    rows = json.loads(_read(folder, "manifest.json"))["files"]
    assert {rows[f"fotos/{picture.name}"]["id"] for picture in pictures} == stored
    for picture in pictures:
        with Image.open(io.BytesIO(picture.read_bytes())) as image:
            image.load()
            assert not image.getexif()


def test_the_manifest_has_the_hash_of_every_file_k_125(demo: Session, tmp_path: Path) -> None:
    client = find_client(demo, "Brinke, Ilse ten")
    folder = _exported(demo, client.id, tmp_path)
    rows = json.loads(_read(folder, "manifest.json"))["files"]
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert set(rows) == there - {"manifest.json"}
    for name, row in rows.items():
        content = _read(folder, name)
        said = {key: value for key, value in row.items() if key != "id"}
        assert said == {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}


@pytest.mark.req("K-125")
def test_the_json_fits_the_published_schema_k_125(demo: Session, tmp_path: Path) -> None:
    """K-125: validated by a library that knows nothing of us, against the file in resources."""
    schema = json.loads(resource_path("schemas/client-file-1.json").read_text())
    validator = jsonschema.Draft202012Validator(schema)
    for name in ("Brinke, Ilse ten", "Hoekstra, Fenna", "Yıldız, Gülşen", "Veld, Loïs in ’t"):
        folder = _exported(demo, find_client(demo, name).id, tmp_path)
        validator.validate(json.loads(_read(folder)))
    broken = json.loads(_read(folder))
    broken["file"]["client"]["registered_on"] = 5
    assert not validator.is_valid(broken)


def test_the_folder_names_nobody_and_is_private(demo: Session, tmp_path: Path) -> None:
    """Names of folders end up in lists of recent files; others on the computer cannot read it."""
    client = find_client(demo, "Brinke, Ilse ten")
    folder = _exported(demo, client.id, tmp_path)
    assert "brinke" not in str(folder).lower()
    assert folder.stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in folder.rglob("*"))


def test_the_disclosure_row_is_there_before_the_folder_has_its_name_j_05(
        demo: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """J-05: at worst something is logged that never left; never the other way round."""
    client = find_client(demo, "Wit, Sanne de")
    seen: list[int] = []
    rename = Path.rename

    def watched(path: Path, target: Path) -> Path:
        with demo.vault.reading() as uow:
            seen.append(len(uow.disclosures.of_client(client.id)))
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", watched)
    _exported(demo, client.id, tmp_path)
    assert seen == [1]


def test_the_disclosure_says_to_whom_what_and_why_j_05(demo: Session, tmp_path: Path) -> None:
    """J-05, K-04: recipient and parts, never values; one audit line with the verb export."""
    client = find_client(demo, "Wit, Sanne de")
    _exported(demo, client.id, tmp_path, recipient_type=RecipientType.INSURER, recipient="Zorgzaam")
    with demo.vault.reading() as uow:
        (row,) = uow.disclosures.of_client(client.id)
        (request,) = uow.requests.of_client(client.id)
        verbs = [entry.verb for entry in uow.audit.of_subject(client.subject)]
    assert (row.recipient_type, row.recipient) == (RecipientType.INSURER, "Zorgzaam")
    assert set(row.contents) == {"dossier.pdf", "dossier.json"}
    assert row.purpose
    assert row.basis
    assert verbs.count(Verb.EXPORT) == 1
    assert request.done_on is None, "a copy for the insurer does not answer the client's own request"


def test_a_copy_answers_nobody_until_the_owner_says_that_it_was_given_k_57(demo: Session, tmp_path: Path) -> None:
    """A folder among the owner's own documents took the request off Today."""
    client = find_client(demo, "Wit, Sanne de")
    _exported(demo, client.id, tmp_path)
    with demo.vault.reading() as uow:
        (request,) = uow.requests.of_client(client.id)
    assert (request.done_on, len(request.letter_sha256)) == (None, 64)
    note_handed_over(demo, request.id)
    with demo.vault.reading() as uow:
        (given,) = uow.requests.of_client(client.id)
    assert (given.done_on, given.outcome, given.letter_sha256) == (TODAY, Outcome.GRANTED, request.letter_sha256)


def test_stopping_leaves_nothing_behind(demo: Session, tmp_path: Path) -> None:
    """A stop at any step: no folder, no stage, no disclosure row; the vault goes on working."""
    client = find_client(demo, "Brinke, Ilse ten")

    class Stopped(Exception):
        pass

    def stopping_at(step: int) -> Callable[[int, int], None]:
        def progress(done: int, _total: int) -> None:
            if done == step:
                raise Stopped

        return progress

    for step in (1, 2, 5, 18):
        with pytest.raises(Stopped):
            export_client(demo, services(), client.id, tmp_path / "uit", Handout(), stopping_at(step))
        assert list((tmp_path / "uit").iterdir()) == []
    with demo.vault.reading() as uow:
        assert uow.disclosures.of_client(client.id) == ()


def test_a_disk_that_fails_leaves_nothing_behind(demo: Session, tmp_path: Path,
                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    client = find_client(demo, "Brinke, Ilse ten")
    write = StagedFolder.write

    def full(folder: StagedFolder, name: str, content: bytes) -> None:
        if name.startswith("documenten"):
            raise StorageFailed(reason="vol")
        write(folder, name, content)

    monkeypatch.setattr(StagedFolder, "write", full)
    with pytest.raises(StorageFailed):
        export_client(demo, services(), client.id, tmp_path / "uit", Handout())
    assert list((tmp_path / "uit").iterdir()) == []


def test_a_bsn_as_recipient_is_refused_and_nothing_leaves_j_61(demo: Session, tmp_path: Path) -> None:
    client = find_client(demo, "Wit, Sanne de")
    with pytest.raises(BsnFound):
        _exported(demo, client.id, tmp_path, recipient="111222333")
    assert list((tmp_path / "uit").iterdir()) == []


def test_the_readme_follows_the_language_of_the_handout(demo: Session, tmp_path: Path) -> None:
    """Both PDF and README speak what the handout asks for."""
    client = find_client(demo, "Wit, Sanne de")
    folder = _exported(demo, client.id, tmp_path, language=Language.EN,
                       translate=lambda source: source.replace("LEESMIJ", "README").replace("kopie", "copy"))
    assert "copy" in _read(folder, "README.txt").decode()
    assert "copy" in whole_text(_read(folder, "dossier.pdf"))


def test_two_exports_on_one_day_stand_beside_one_another(demo: Session, tmp_path: Path) -> None:
    client = find_client(demo, "Wit, Sanne de")
    first, second = _exported(demo, client.id, tmp_path), _exported(demo, client.id, tmp_path)
    assert first != second
    assert second.name == f"{first.name}-2"


def test_unknown_clients_leave_nothing(demo: Session, tmp_path: Path) -> None:
    with pytest.raises(UnknownClient):
        _exported(demo, ClientId("0" * 32), tmp_path)
    assert not (tmp_path / "uit").exists()


def test_a_folder_that_never_got_its_name_answers_no_request_k_57(demo: Session, tmp_path: Path,
                                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    """K-57: the disk refuses at the last moment. Nothing left, so no line says that it did; the request stays open."""
    client = find_client(demo, "Wit, Sanne de")

    def pulled(_path: Path, _target: Path) -> Path:
        raise OSError

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", pulled)
        with pytest.raises(StorageFailed):
            _exported(demo, client.id, tmp_path)
    with demo.vault.reading() as uow:
        assert [request.done_on for request in uow.requests.of_client(client.id)] == [None]
        assert uow.disclosures.of_client(client.id) == ()
