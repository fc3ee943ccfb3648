"""A handed-out file comes in whole or not at all, never twice, and never over somebody else's rows (K-125, C-08)."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.consents.stops import withdrawal_confirmation
from jindra_desk.application.handout.collect import collect_client_file
from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.handout.import_checks import BsnInFile, FileInconsistent, MrzInFile
from jindra_desk.application.handout.import_client import AlteredBeforeImport, ClientExists, RowsExist, import_client
from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.application.ports.repositories.clients import ClientFilter
from jindra_desk.application.ports.repositories.retention import RetentionFilter
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import SubjectId
from jindra_desk.domain.base.text import Language, untranslated
from jindra_desk.domain.consents.consent import ConsentKind, WithdrawalChannel, current
from jindra_desk.domain.consents.effect import Effect
from jindra_desk.domain.guards.findings import BsnFound, FindingKind, MrzFound
from jindra_desk.domain.handout import records_in_file
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.exchange.client_json import NewerClientFile, NotAClientFile
from jindra_desk.exchange.client_reader import PartChanged, PartMissing
from tests.documents.reading import whole_text
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, opened_practice
from tests.support.sessions import (
    canary_client,
    client_tables,
    demo_vault,
    find_client,
    importing_services,
    opened,
    services,
)
from tests.support.vaults import file_hashes

EARLIER = Path(__file__).parents[2] / "exchange/fixtures/client-file-1-of-november-2026.json"
Change = Callable[[dict[str, Any]], None]


@pytest.fixture(scope="module")
def working() -> Iterator[Services]:
    """Services whose photo worker may run."""
    with importing_services() as built:
        yield built


@pytest.fixture(scope="module")
def handed_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of Joëlle: visits, photos, portrait, signed consents, receipts."""
    folder = tmp_path_factory.mktemp("uitgifte")
    with opened(demo_vault(folder)) as demo:
        client = find_client(demo, "Heuvel, Joëlle van den")
        return export_client(demo, services(), client.id, folder / "uit", Handout()).folder


def _changed(handed_out: Path, tmp_path: Path, change: Change) -> Path:
    """The JSON alone with one thing changed; its photos and documents still beside it, the manifest made to fit."""
    folder = tmp_path / "veranderd"
    folder.mkdir(exist_ok=True)
    for name in ("fotos", "documenten"):
        if not (folder / name).exists():
            shutil.copytree(handed_out / name, folder / name, copy_function=os.link)
    body = json.loads((handed_out / "dossier.json").read_bytes())
    change(body)
    content = json.dumps(body).encode()
    (folder / "dossier.json").write_bytes(content)
    manifest = json.loads((handed_out / "manifest.json").read_bytes())
    manifest["files"]["dossier.json"] = {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return folder


def _comparable(file: ClientFile) -> ClientFile:
    """Without what belongs to one vault: second id, log, books, controller, and hashes of photos decoded again."""
    return replace(
        file, client=replace(file.client, subject=SubjectId("")), log=(), receipts=(), drafts=(), controller=None,
        photos=tuple(replace(photo, sha256="") for photo in file.photos))


@pytest.mark.req("K-125")
def test_a_second_vault_takes_in_the_same_file_k_125(handed_out: Path, tmp_path: Path, working: Services) -> None:
    """K-125: exported, imported and exported again, the file says the same."""
    with opened_practice(tmp_path) as second:
        result = import_client(second, working, handed_out)
        with second.vault.reading() as uow:
            there = collect_client_file(uow, result.client_id)
            subject = uow.clients.get(result.client_id).subject
            verbs = [entry.verb for entry in uow.audit.of_subject(subject)]
            page = uow.clients.search("heuv jo", which=ClientFilter.EVERYONE, today=second.clock.today())
            term = uow.retention.rows(RetentionFilter.RUNNING, second.clock.today())
        original = services().client_files.read(handed_out).file
        assert _comparable(there) == _comparable(original)
        assert len(there.photos) == result.photos > 0
        assert verbs == [Verb.IMPORT]
        assert [row.id for row in page.rows] == [result.client_id]
        assert [row.client_id for row in term] == [result.client_id]
        assert term[0].keep_through is not None
        again = export_client(second, working, result.client_id, tmp_path / "uit", Handout()).folder
        assert {path.name for path in (again / "fotos").iterdir()} == {
            path.name for path in (handed_out / "fotos").iterdir()}


def test_a_guardian_hold_and_request_come_along(tmp_path: Path, working: Services) -> None:
    """The whole cast goes from one vault to another without loss."""
    (tmp_path / "een").mkdir()
    (tmp_path / "twee").mkdir()
    with opened(demo_vault(tmp_path / "een")) as first, opened_practice(tmp_path / "twee") as second:
        for name in ("Hoekstra, Fenna", "Veld, Loïs in ’t", "Wit, Sanne de", "Yıldız, Gülşen"):
            client = find_client(first, name)
            folder = export_client(first, services(), client.id, tmp_path / "uit", Handout()).folder
            original = services().client_files.read(folder).file
            import_client(second, working, folder)
            with second.vault.reading() as uow:
                assert _comparable(collect_client_file(uow, client.id)) == _comparable(original)


@pytest.fixture(scope="module")
def withdrawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of Joëlle after the photos were withdrawn."""
    folder = tmp_path_factory.mktemp("ingetrokken")
    with opened(demo_vault(folder)) as demo:
        client = find_client(demo, "Heuvel, Joëlle van den")
        with demo.vault.reading() as uow:
            consent = current(uow.consents.of_client(client.id), ConsentKind.PHOTOS_FILE)
        assert consent is not None
        withdraw_consent(demo, consent.id, WithdrawalChannel.LETTER)
        return export_client(demo, services(), client.id, folder / "uit", Handout()).folder


@pytest.mark.req("J-19", "J-34")
def test_what_a_withdrawal_did_is_in_the_copy_and_comes_along(withdrawn: Path, tmp_path: Path,
                                                              working: Services) -> None:
    """The copy is of everything: without it another vault could give no confirmation of what went."""
    told = [one["effects"] for one in json.loads((withdrawn / "dossier.json").read_bytes())["file"]["consents"]
            if one["withdrawn_at"]]
    assert [[effect["code"] for effect in one] for one in told] == [["photos_removed", "portrait_kept"]]
    words = whole_text((withdrawn / "dossier.pdf").read_bytes())
    assert f"Verwijderd bij het intrekken {told[0][0]['count']} foto’s uit het dossier" in words
    assert ("Blijft na het intrekken het portret bij de naam, met een eigen toestemming, "
            "het getekende formulier, als bewijs") in words
    with opened_practice(tmp_path) as second:
        client = import_client(second, working, withdrawn).client_id
        with second.vault.reading() as uow:
            there = [one for one in uow.consents.of_client(client) if one.withdrawn_at is not None]
        assert [one.render() for one in withdrawal_confirmation(second, there[0].id).went] == [
            f"{told[0][0]['count']} foto’s uit het dossier"]


def _effects_of(body: dict[str, Any], effects: object, *, withdrawn: bool) -> None:
    one = next(one for one in body["file"]["consents"] if bool(one["withdrawn_at"]) is withdrawn)
    one["effects"] = effects


@pytest.mark.req("K-125")
def test_an_effect_that_nobody_could_read_stays_outside(withdrawn: Path, tmp_path: Path, working: Services) -> None:
    """A code that no paper names would stand in the vault unseen; an effect without a withdrawal is none."""
    strange = [{"code": "hepatitis", "count": 1}, {"code": "photos_removed", "count": 2}]
    source = _changed(withdrawn, tmp_path, lambda body: _effects_of(body, strange, withdrawn=True))
    with opened_practice(tmp_path) as second:
        client = import_client(second, working, source).client_id
        with second.vault.reading() as uow:
            assert [one.effects for one in uow.consents.of_client(client) if one.withdrawn_at is not None] == [
                (Effect("photos_removed", 2),)]
    for effects, is_withdrawn in (([{"code": "photos_removed"}], False),
                                  ([{"code": "photos_removed", "count": -1}], True)):
        (tmp_path / "tweede").mkdir(exist_ok=True)
        with opened_practice(tmp_path / "tweede") as second, pytest.raises(FileInconsistent):
            import_client(second, working, _changed(
                withdrawn, tmp_path, lambda body: _effects_of(body, effects, withdrawn=is_withdrawn)))  # noqa: B023


def test_a_file_of_an_earlier_release_still_comes_in_k_125(tmp_path: Path, working: Services) -> None:
    """The release of November 2026 made it, with something in every field; its picture and paper are invented."""
    source = tmp_path / "uitgifte"
    (source / "fotos").mkdir(parents=True)
    (source / "documenten").mkdir()
    content = EARLIER.read_bytes()
    (source / "dossier.json").write_bytes(content)
    body = json.loads(content)["file"]
    for photo in body["photos"]:
        Image.new("RGB", (8, 6), "tan").save(source / "fotos" / f"{photo['id']}.jpg")
    for document in body["documents"]:
        (source / "documenten" / f"{document['id']}.pdf").write_bytes(b"%PDF-1.7 invented")
    parts = {path.relative_to(source).as_posix(): path.read_bytes() for path in source.rglob("*.*") if path.is_file()}
    rows = {name: {"sha256": hashlib.sha256(part).hexdigest()} for name, part in parts.items()}
    (source / "manifest.json").write_text(json.dumps({"files": rows}))
    with opened_practice(tmp_path) as session:
        result = import_client(session, working, source)
        with session.vault.reading() as uow:
            there = _comparable(collect_client_file(uow, result.client_id))
    sizes = {photo.id: (photo.width, photo.height) for photo in there.photos}
    original = _comparable(services().client_files.read(source).file)
    measured = tuple(replace(photo, width=8, height=6) for photo in original.photos)
    assert set(sizes.values()) == {(8, 6)}
    assert set(there.treatments) == set(original.treatments)
    assert replace(there, photos=measured, treatments=()) == replace(original, photos=measured, treatments=())


@pytest.mark.req("C-08")
def test_the_same_file_twice_is_refused_c_08(handed_out: Path, tmp_path: Path, working: Services) -> None:
    """C-08: no merging by the program."""
    with opened_practice(tmp_path) as session:
        import_client(session, working, handed_out)
        before = file_hashes(tmp_path)
        with pytest.raises(ClientExists):
            import_client(session, working, handed_out)
        assert file_hashes(tmp_path) == before


@pytest.mark.req("C-08")
def test_rows_of_another_client_are_never_overwritten_c_08(handed_out: Path, tmp_path: Path,
                                                           working: Services) -> None:
    """A file that names a visit, guardian or disclosure of somebody else is refused: it would take it over."""
    with opened_practice(tmp_path) as session:
        victim, _ = canary_client(session)
        with session.vault.reading() as uow:
            theirs = collect_client_file(uow, victim.id)
        before = file_hashes(tmp_path)
        stolen = (theirs.treatments[0].id, theirs.guardians[0].id, theirs.disclosures[0].id, theirs.photos[0].id)
        for row_id in stolen:
            def take(body: dict[str, Any], row_id: str = row_id) -> None:
                body["file"]["treatments"][0]["id"] = row_id
                for photo in body["file"]["photos"]:
                    photo["treatment_id"] = None
            with pytest.raises(RowsExist):
                import_client(session, working, _changed(handed_out, tmp_path, take))
        assert {name: value for name, value in file_hashes(tmp_path).items() if ".jdv" in name} == before


def _set(*path: str | int, to: object) -> Change:
    def change(body: dict[str, Any]) -> None:
        place: Any = body["file"]
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = to

    return change


@pytest.mark.parametrize("change", [
    _set("treatments", 0, "client_id", to="f" * 32),
    _set("consents", 0, "client_id", to="f" * 32),
    _set("documents", 0, "client_id", to=None),
    _set("photos", 0, "id", to="../../geheim"),
    _set("documents", 0, "id", to="a/b"),
    _set("treatments", 0, "type_id", to="0" * 32),
    _set("photos", 0, "treatment_id", to="0" * 32),
    _set("consents", 0, "text_sha256", to="0" * 64),
    _set("consents", 0, "text_id", to="onbekend"),
    _set("consents", 0, "decided_at", to="2026-01-01T10:00:00"),
    _set("consents", 0, "decided_at", to="2027-01-01T10:00:00+01:00"),
    _set("client", "portrait", to="0" * 32),
    _set("client", "registered_on", to="2099-01-01"),
    _set("client", "last_contact_on", to="2031-01-01"),
    _set("treatments", 1, "performed_on", to="2027-01-01"),
    _set("treatments", 0, "amount_cents", to=-1),
    _set("treatments", 0, "amount_cents", to=2**70),
    _set("treatments", 0, "note", to="nul\0teken"),
    _set("treatments", 0, "note", to="x" * 10_001),
    _set("skin_type", to={"client_id": "", "fitzpatrick": 9, "noted_on": "2026-01-01"}),
    _set("documents", 0, "kind", to="certificate"),
    _set("documents", 0, "media_type", to="text/html"),
])
def test_a_file_that_does_not_fit_itself_is_refused(handed_out: Path, tmp_path: Path, working: Services,
                                                    change: Change) -> None:
    """Well-formed JSON can still join rows of two people, point outside the folder or stretch a term."""
    with opened_practice(tmp_path) as session:
        before = file_hashes(tmp_path)
        with pytest.raises(FileInconsistent):
            import_client(session, working, _changed(handed_out, tmp_path, change))
        assert file_hashes(tmp_path) == before


@pytest.mark.parametrize("change", [
    _set("treatments", 0, "note", to="bsn 111222333 genoteerd"),
    _set("treatments", 0, "aftercare", to="111222333"),
    _set("treatments", 0, "products", to=[{"product": "111222333", "lot": "", "expiry": ""}]),
    _set("client", "notes", to="111 222 333"),
    _set("client", "name", "initials", to="111222333"),
    _set("disclosures", to=[{
        "id": "d" * 32, "client_id": "", "at": "2026-01-01T10:00:00+01:00", "recipient_type": "other",
        "recipient": "111222333", "purpose": "p", "basis": "b", "contents": []}]),
])
def test_a_bsn_does_not_come_in_through_an_import_j_61(handed_out: Path, tmp_path: Path, working: Services,
                                                       change: Change) -> None:
    """J-61: in no text field of the file, whatever its name."""
    def with_own_id(body: dict[str, Any]) -> None:
        change(body)
        for disclosure in body["file"]["disclosures"]:
            disclosure["client_id"] = body["file"]["client"]["id"]

    with opened_practice(tmp_path) as session:
        before = file_hashes(tmp_path)
        with pytest.raises(BsnFound):
            import_client(session, working, _changed(handed_out, tmp_path, with_own_id))
        assert file_hashes(tmp_path) == before


def test_a_passport_code_does_not_come_in_j_60(handed_out: Path, tmp_path: Path, working: Services) -> None:
    code = "P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<\nSPECI20142NLD6503101F2403096999999990<<<<<84"
    with opened_practice(tmp_path) as session, pytest.raises(MrzFound):
        import_client(session, working, _changed(handed_out, tmp_path, _set("client", "notes", to=code)))


def test_a_changed_or_missing_part_is_refused_and_nothing_is_half_written(handed_out: Path, tmp_path: Path,
                                                                          working: Services) -> None:
    """Photos come first, so that the fault is met in the middle of the transaction."""
    (tmp_path / "kluis").mkdir()
    with opened_practice(tmp_path / "kluis") as session:
        tables = client_tables(session)
        for spoil, error in (("change", PartChanged), ("remove", PartMissing), ("unlist", PartMissing)):
            folder = tmp_path / spoil
            shutil.copytree(handed_out, folder)
            target = sorted((folder / "documenten").iterdir())[-1]
            if spoil == "change":
                target.write_bytes(target.read_bytes() + b" ")
            elif spoil == "remove":
                target.unlink()
            else:
                manifest = json.loads((folder / "manifest.json").read_bytes())
                del manifest["files"][f"documenten/{target.name}"]
                (folder / "manifest.json").write_text(json.dumps(manifest))
            with pytest.raises(error):
                import_client(session, working, folder)
            assert client_tables(session) == tables
        assert session.vault.logs.first_broken_audit_row() is None


def test_a_document_that_was_altered_before_the_export_is_refused_j_16(handed_out: Path, tmp_path: Path,
                                                                       working: Services) -> None:
    """Manifest and bytes agree, the hash in the file does not: somebody made a new manifest (trust #15)."""
    change = _set("documents", 0, "sha256", to="0" * 64)
    with opened_practice(tmp_path) as session, pytest.raises(AlteredBeforeImport):
        import_client(session, working, _changed(handed_out, tmp_path, change))


def test_a_photo_that_is_no_picture_is_refused(handed_out: Path, tmp_path: Path, working: Services) -> None:
    """Photos are decoded again: bytes with a fitting hash that are no picture do not come in (trust #14)."""
    folder = tmp_path / "nep"
    shutil.copytree(handed_out, folder)
    photo = sorted((folder / "fotos").iterdir())[0]
    photo.write_bytes(b"<svg onload=alert(1)>")
    manifest = json.loads((folder / "manifest.json").read_bytes())
    manifest["files"][f"fotos/{photo.name}"]["sha256"] = hashlib.sha256(photo.read_bytes()).hexdigest()
    (folder / "manifest.json").write_text(json.dumps(manifest))
    (tmp_path / "kluis").mkdir()
    with opened_practice(tmp_path / "kluis") as session:
        tables = client_tables(session)
        with pytest.raises(JindraError):
            import_client(session, working, folder)
        assert client_tables(session) == tables


def test_newer_and_foreign_files_are_told_apart(handed_out: Path, tmp_path: Path, working: Services) -> None:
    def newer(body: dict[str, Any]) -> None:
        body["schema"] = "jindra-desk/client-file/2"

    def foreign(body: dict[str, Any]) -> None:
        body["schema"] = "fhir"

    with opened_practice(tmp_path) as session:
        with pytest.raises(NewerClientFile):
            import_client(session, working, _changed(handed_out, tmp_path, newer))
        with pytest.raises(NotAClientFile):
            import_client(session, working, _changed(handed_out, tmp_path, foreign))


_LEAF = (st.none() | st.booleans() | st.integers(-(2**80), 2**80) | st.floats(allow_nan=False, allow_infinity=False)
         | st.text(max_size=12)
         | st.sampled_from(["0001-01-01", "9999-12-31", "2026-02-30", "\ud800", "../x", "given"]))
_NAMED = st.dictionaries(st.text(max_size=5), _LEAF, max_size=3)
_LISTED = st.lists(_LEAF, max_size=3)
# Three levels, written out: ``st.recursive`` draws again when it reached its number of leaves, and now and then
# hypothesis calls that an example that does not repeat itself.
_JSON = _LEAF | _LISTED | _NAMED | st.lists(_NAMED, max_size=2) | st.dictionaries(
    st.text(max_size=5), _LISTED | _NAMED, max_size=2)


def _places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if path:
        yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _places(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _places(inner, (*path, index))


@pytest.fixture(scope="module")
def one_vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """An empty practice vault for all examples: none of them may change it."""
    with opened_practice(tmp_path_factory.mktemp("fuzz")) as session:
        yield session


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(share=st.integers(0, 2**32), value=_JSON)
def test_no_value_anywhere_gets_past_the_typed_errors_trust_14(
        share: int, value: object, handed_out: Path, tmp_path_factory: pytest.TempPathFactory, one_vault: Session,
        working: Services) -> None:
    """Any value at any place: either a typed error and an untouched vault, or the same file as was given."""
    body = json.loads((handed_out / "dossier.json").read_bytes())
    body["file"]["photos"] = body["file"]["photos"][:1]
    body["file"]["photos"][0]["treatment_id"] = None
    body["file"]["client"]["portrait"] = None
    places = list(_places(body))
    place = places[share % len(places)]
    folder = tmp_path_factory.mktemp("f")

    target: Any = body
    for step in place[:-1]:
        target = target[step]
    target[place[-1]] = value
    folder = _changed_whole(handed_out, folder, body)
    tables = client_tables(one_vault)
    refusal: JindraError | None = None
    try:
        result = import_client(one_vault, working, folder)
    except JindraError as error:
        refusal = error
    if refusal is not None:
        assert refusal.sentence()
        assert client_tables(one_vault) == tables
    else:
        with one_vault.vault.unit_of_work() as uow:
            again = collect_client_file(uow, result.client_id)
            services().client_files.encode(again)
            uow.erasure.erase(result.client_id)
            uow.audit.append(Verb.ERASE, ObjectKind.CLIENT, None, one_vault.clock.now())


def _changed_whole(handed_out: Path, folder: Path, body: dict[str, Any]) -> Path:
    for name in ("fotos", "documenten"):
        shutil.copytree(handed_out / name, folder / name, copy_function=os.link)
    (folder / "dossier.json").write_text(json.dumps(body))
    manifest = json.loads((handed_out / "manifest.json").read_bytes())
    manifest["files"].pop("dossier.json")
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return folder


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(untrusted=st.binary(max_size=200) | st.text(max_size=100).map(str.encode) | _JSON.map(
    lambda value: json.dumps(value).encode()))
def test_garbage_is_no_client_file(untrusted: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Bytes of any kind: a typed error, never another exception."""
    path = tmp_path_factory.mktemp("g") / "dossier.json"
    path.write_bytes(untrusted)
    with pytest.raises((NotAClientFile, NewerClientFile)):
        services().client_files.read(path)


def test_a_hold_in_the_file_holds_here_too_a_11(tmp_path: Path, working: Services) -> None:
    """A-11: who imports a held file cannot have it due at once."""
    (tmp_path / "een").mkdir()
    (tmp_path / "twee").mkdir()
    with opened(demo_vault(tmp_path / "een")) as first, opened_practice(tmp_path / "twee") as second:
        client = find_client(first, "Veld, Loïs in ’t")
        folder = export_client(first, services(), client.id, tmp_path / "uit", Handout()).folder
        import_client(second, working, folder)
        with second.vault.reading() as uow:
            assert uow.retention.counts(second.clock.today() + timedelta(days=1)).held == 1


def test_a_lot_number_that_was_declared_comes_in_j_61(handed_out: Path, tmp_path: Path, working: Services) -> None:
    """J-61, K-125: 1 in 11 lot numbers passes the 11-test; the owner says once more that it is none."""
    source = _changed(handed_out, tmp_path, _set("client", "notes", to="lot 111222333"))
    with opened_practice(tmp_path) as session:
        with pytest.raises(BsnInFile) as refused:
            import_client(session, working, source)
        assert "--geen-bsn" in str(refused.value)
        assert "111222333" not in str(refused.value)
        taken = import_client(session, working, source, declared={FindingKind.BSN})
        with session.vault.reading() as uow:
            assert uow.clients.get(taken.client_id).notes == "lot 111222333"


def test_what_was_declared_to_be_no_passport_comes_in_j_60(handed_out: Path, tmp_path: Path,
                                                           working: Services) -> None:
    """Every alarm has a way around, of its own: that a number is no BSN does not settle a code."""
    code = "P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<"
    source = _changed(handed_out, tmp_path, _set("client", "notes", to=code))
    with opened_practice(tmp_path) as session:
        with pytest.raises(MrzInFile) as refused:
            import_client(session, working, source, declared={FindingKind.BSN})
        assert "--geen-paspoort" in str(refused.value)
        assert "BRUIJN" not in str(refused.value)
        taken = import_client(session, working, source, declared={FindingKind.MRZ})
        with session.vault.reading() as uow:
            assert uow.clients.get(taken.client_id).notes == code


def _first_client(body: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = body["file"]["client"]
    return found


@pytest.mark.parametrize("years", [-1, 10**6, 2**62])
def test_a_text_that_promises_what_no_text_can_is_no_client_file(handed_out: Path, tmp_path: Path, working: Services,
                                                                years: int) -> None:
    """The schema knows numbers only; which of them can be a term is the domain's, and its refusal never comes raw."""
    def promising(body: dict[str, Any]) -> None:
        promises = [text["promise"] for text in body["file"]["consent_texts"] if text["promise"]]
        promises[0]["term"]["years"] = years

    with opened_practice(tmp_path) as session:
        tables = client_tables(session)
        with pytest.raises(NotAClientFile) as refused:
            import_client(session, working, _changed(handed_out, tmp_path, promising))
        assert "tekst" in refused.value.sentence()
        assert client_tables(session) == tables


REFUSED: dict[str, tuple[Change, str]] = {
    "no surname": (lambda body: _first_client(body)["name"].update(surname=""), "de gegevens van de cliënt"),
    "born in 9999": (lambda body: _first_client(body).update(birth_date="9999-12-31"), "bezoek 1"),
    "born in 1800": (lambda body: _first_client(body).update(birth_date="1800-01-01"), "de gegevens van de cliënt"),
    "a visit in 9999": (lambda body: body["file"]["treatments"][1].update(performed_on="9999-12-31"), "bezoek 2"),
    "a visit before birth": (lambda body: body["file"]["treatments"][1].update(performed_on="1890-01-01"), "bezoek 2"),
    "a BSN in a note": (lambda body: body["file"]["treatments"][1].update(note="111222333"), "bezoek 2"),
    "a negative amount": (lambda body: body["file"]["treatments"][1].update(amount_cents=2**40), "bezoek 2"),
    "a long text": (lambda body: body["file"]["treatments"][1].update(device="x" * 100_000), "bezoek 2"),
}


@pytest.mark.parametrize("case", list(REFUSED))
def test_a_refusal_says_that_nothing_came_in_and_names_the_record(handed_out: Path, tmp_path: Path, working: Services,
                                                                  case: str) -> None:
    """By its number in the file, never by what stands in it (K-125)."""
    change, record = REFUSED[case]
    source = _changed(handed_out, tmp_path, change)
    (tmp_path / "hier").mkdir()
    with opened_practice(tmp_path / "hier") as here:
        with pytest.raises(JindraError) as refused:
            import_client(here, working, source)
        sentence = refused.value.sentence()
        assert sentence.count("niets ingelezen") == 1, sentence
        assert f"Het gaat om {record} in dit dossier." in sentence, sentence
        assert "Heuvel" not in sentence
        with here.vault.reading() as uow:
            assert uow.clients.count() == 0


def test_every_part_of_a_file_has_a_name() -> None:
    assert {field.name for field in fields(ClientFile)} == set(records_in_file._RECORDS)


@pytest.mark.req("T-44", "J-34")
def test_a_withdrawal_that_was_read_in_is_not_said_to_be_in_the_register(tmp_path: Path, working: Services) -> None:
    """This vault's own ledger tells nothing of it: a restore would not do it again."""
    (tmp_path / "een").mkdir()
    (tmp_path / "twee").mkdir()
    with opened_practice(tmp_path / "een") as first, opened_practice(tmp_path / "twee") as second:
        client = add_client(first)
        consent_id = decide(first, client, ConsentKind.NEWSLETTER).consent_id
        withdraw_consent(first, consent_id, WithdrawalChannel.PHONE)
        folder = export_client(first, services(), client.id, tmp_path / "uit", Handout()).folder
        import_client(second, working, folder)
        here, there = withdrawal_confirmation(first, consent_id), withdrawal_confirmation(second, consent_id)
    assert (here.ledger_last, there.ledger_last) == (1, None)
    assert here.withdrawn_on == there.withdrawn_on
    words = [whole_text(services().documents.withdrawal_confirmation(paper, untranslated, Language.NL))
             for paper in (here, there)]
    assert ["Nummer in het register" in paper for paper in words] == [True, False]
    assert ["staat ook in het vernietigingsregister" in paper for paper in words] == [True, False]
    assert "Ze staat niet in het vernietigingsregister van deze kluis" in words[1]
