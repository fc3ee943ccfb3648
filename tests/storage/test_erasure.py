"""Erasing a client: no row, index word, page or copy keeps anything; receipts and neighbours stay (J-09, J-20)."""

from __future__ import annotations

import os
import tempfile
from datetime import date
from pathlib import Path

import pytest

from jindra_desk.application.ports.repositories.clients import ClientFilter
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.base.ids import DisclosureId, GuardianId, HoldId, PhotoId, ReceiptId, RequestId, TakeDownId
from jindra_desk.domain.business.receipt import Receipt
from jindra_desk.domain.clients.client import Client, Guardian, GuardianRelation
from jindra_desk.domain.clients.health import HealthRecord, SkinType
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.handout.disclosure import Disclosure, RecipientType
from jindra_desk.domain.photos.take_down import TakeDown
from jindra_desk.domain.retention.hold import Hold, HoldGround
from jindra_desk.domain.rights.request import Request, RequestKind
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.storage.engine.pages import PageDamaged, PageReader, first_page_fits, read_pages
from jindra_desk.storage.erasure.residue import scan_files, stands_in_living_row
from jindra_desk.storage.search import index as client_index_module
from jindra_desk.storage.vault.store import SqlVaultStore
from jindra_desk.storage.vault.vault import SqlVault
from tests.storage.migrations.test_migrations import old_vault
from tests.support.vaults import (
    FACIAL,
    NOW,
    TODAY,
    add_clients,
    consent_text,
    database_of,
    given_consent,
    invented_client,
    invented_photo,
    numbered_id,
    opened_vault,
    performed_visit,
    stored_document,
    template_key,
    write_copy,
    written,
)

CANARY = {
    "surname": "Zwartewaterman", "given": "Philippintje", "phone": "+31687654321",
    "email": "philippintje@zwartewater.example", "street": "Kanariepietlaan",
    "notes": "drinkt uitsluitend vlierbloesemthee", "former": "Quakernaat",
}
CANARY_WORDS = [word.encode() for word in (
    "Zwartewaterman", "zwartewaterman", "Philippintje", "philippintje", "87654321", "zwartewater.example",
    "Kanariepiet", "kanariepiet", "vlierbloesem", "Quakernaat", "quakernaat", "aardbeienallergie",
    "ruggengraatspierverslapper", "Guardianella", "huisartsenpost Zuid", "couperosebestrijding", "halfgetypte",
    "CANARYPIXELS", "CANARYPAPER",
)]


def canary(number: int = 1) -> Client:
    return invented_client(number, birth=date(1990, 5, 5), **CANARY)


def file_up(uow: UnitOfWork, client: Client, base: int = 100) -> None:
    """Give the client at least one row in every table that can hold them."""
    text = consent_text()
    uow.consents.add_text(text)
    uow.treatments.save_type(FACIAL)
    guardian = GuardianId(numbered_id(base))
    uow.clients.save_guardian(Guardian(guardian, client.id, "Guardianella", GuardianRelation.PARENT))
    uow.treatments.save(performed_visit(client, base + 1, date(2026, 3, 1), note="couperosebestrijding"))
    uow.health.save(HealthRecord(client.id, TODAY, "aardbeienallergie", "ruggengraatspierverslapper"))
    uow.health.save_skin_type(SkinType(client.id, 2, TODAY))
    uow.photos.add(*invented_photo(client, base + 2, os.urandom(60_000) + b"CANARYPIXELS" + os.urandom(60_000)))
    paper = os.urandom(30_000) + b"CANARYPAPER" + os.urandom(30_000)
    document = stored_document(client, base + 3, paper)
    uow.documents.add(document, paper)
    uow.consents.add(given_consent(client, base + 4, text, document=document.id))
    uow.disclosures.add(Disclosure(DisclosureId(numbered_id(base + 5)), client.id, NOW, RecipientType.CARE_PROVIDER,
                                   "huisartsenpost Zuid", "verwijzing", "toestemming", ("behandelingen",)))
    request = RequestId(numbered_id(base + 6))
    uow.requests.save(Request(request, client.id, RequestKind.ACCESS, TODAY, "mondeling", TODAY))
    uow.holds.save(Hold(HoldId(numbered_id(base + 7)), client.id, HoldGround.COMPLAINT, TODAY, date(2027, 1, 1), TODAY))
    uow.receipts.add(Receipt(ReceiptId(numbered_id(base + 8)), uow.receipts.next_number(2026), 2026, TODAY,
                             client.name.bookkeeping, "Behandeling", 8450), client.id)
    uow.take_downs.save(TakeDown(TakeDownId(numbered_id(base + 9)), client.id, PhotoId(numbered_id(base + 2)),
                                 ConsentKind.PHOTOS_PUBLICATION, "cheeks", TODAY, TODAY))
    uow.drafts.save(Draft("visit", client.id, "", {"note": "halfgetypte zin"}, NOW))
    uow.settings.put("laatst", {"screen": "client", "client": client.id})


def tables_with_clients(vault: SqlVault) -> dict[str, int]:
    tables = database_of(vault).all("SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) p "
                                 "ON p.name = 'client_id' WHERE m.type = 'table'")
    return {row[0]: database_of(vault).value(f"SELECT count(*) FROM {row[0]}") for row in tables}


def plain_content(vault: SqlVault) -> bytes:
    return b"".join(page for _, page in read_pages(vault.path, template_key()))


def test_every_table_is_filled_so_that_the_erasure_means_something(vault: SqlVault) -> None:
    add_clients(vault, canary())
    written(vault, lambda uow: file_up(uow, canary()))
    assert all(tables_with_clients(vault).values()), tables_with_clients(vault)
    content = plain_content(vault)
    missing = [word for word in CANARY_WORDS if word not in content]
    assert missing == [], "the scan would prove nothing about these"


def test_no_row_word_or_page_keeps_the_client(tmp_path: Path) -> None:
    vault = opened_vault(tmp_path)
    neighbours = [invented_client(number, surname=f"Buur{number}", given="Anna", phone="+31612345678",
                                  street="Dorpsstraat") for number in range(10, 60)]
    add_clients(vault, canary(), *neighbours)
    written(vault, lambda uow: file_up(uow, canary()))
    living = invented_photo(neighbours[0], 500, os.urandom(100_000))

    def write(uow: UnitOfWork) -> None:
        uow.photos.add(*living)
        uow.treatments.save(performed_visit(neighbours[0], 501, TODAY, note="rustige huid"))
        uow.settings.put("laatst", {"screen": "client", "client": neighbours[0].id})

    written(vault, write)
    with vault.reading() as uow:
        counts = uow.erasure.counts(canary().id)
        needles = uow.erasure.needles(canary().id)
    assert (counts.treatments, counts.photos, counts.consents, counts.documents, counts.receipts) == (1, 1, 1, 1, 1)
    assert counts.others == 8  # guardian, health, skin type, disclosure, request, hold, take-down, draft
    assert {"clients.surname", "clients.phone", "clients.email", "photo_pictures.picture", "document_contents.content",
            "health_records.allergies", "drafts.content", "client_words.words", "clients.id"} <= set(needles)
    with vault.unit_of_work() as uow:
        assert uow.erasure.remaining_rows(canary().id) > 10
        uow.erasure.erase(canary().id)
        assert uow.erasure.remaining_rows(canary().id) == 0
        uow.audit.append(Verb.ERASE, ObjectKind.CLIENT, canary().subject, NOW)
    report = vault.pages.scan_residue(needles)
    assert report.found == ()
    assert report.pages >= vault.path.stat().st_size // 16384
    content = plain_content(vault)
    # The bookkeeping keeps initial and surname, and nothing else (J-22).
    assert [word for word in CANARY_WORDS if word in content] == [b"Zwartewaterman"]
    with vault.reading() as uow:
        assert [receipt.name for receipt in uow.receipts.all()][:1] == ["P. Zwartewaterman"]
        assert uow.receipts.of_client(canary().id) == ()
        assert uow.clients.count() == 50
        assert uow.photos.of_client(neighbours[0].id) == (living[0],)
        assert uow.clients.search("zwarte", which=ClientFilter.EVERYONE, today=TODAY).total == 0
        assert uow.settings.get("laatst") == {"screen": "client", "client": neighbours[0].id}
    assert vault.logs.first_broken_audit_row() is None
    vault.pages.check_integrity()
    vault.close()


def test_a_setting_that_names_the_client_goes(vault: SqlVault) -> None:
    add_clients(vault, canary())
    written(vault, lambda uow: uow.settings.put("laatst", {"client": canary().id}))
    written(vault, lambda uow: uow.erasure.erase(canary().id))
    with vault.reading() as uow:
        assert uow.settings.get("laatst") is None


def erased_words(vault: SqlVault) -> list[bytes]:
    """Add and erase the canary among others; answer which of the client's folded words still stand in some page."""
    others = [invented_client(number, surname=f"Buur{number}", given="Anna") for number in range(10, 200)]
    add_clients(vault, *others)
    for number in range(300, 320):
        add_clients(vault, invented_client(number, surname=f"Zus{number}", given="Eva"))
    add_clients(vault, canary())
    written(vault, lambda uow: uow.erasure.erase(canary().id))
    content = plain_content(vault)
    return [word for word in (b"zwartewaterman", b"philippintje", b"quakernaat", b"kanariepietlaan") if word in content]


def test_the_scan_bites_without_secure_delete_of_fts5(vault: SqlVault) -> None:
    """The same erasure leaves their words in the index when FTS5's option is off; the scan sees them, and cleans."""
    database_of(vault).execute("INSERT INTO client_words (client_words, rank) VALUES ('secure-delete', 0)")
    assert erased_words(vault)
    vault.pages.compact()
    left = vault.pages.found_in({"name": (b"zwartewaterman", b"philippintje")})
    assert left == {"name", "client_words.words"}, "VACUUM is no help"
    report = vault.pages.scan_residue({"name": (b"zwartewaterman", b"philippintje")})
    assert report.compacted
    assert report.found == ()


def test_with_secure_delete_nothing_stays(vault: SqlVault) -> None:
    assert erased_words(vault) == []
    report = vault.pages.scan_residue({"name": (b"zwartewaterman", b"philippintje")})
    assert report.found == ()
    assert not report.compacted


def test_secure_delete_holds_after_a_rebuild_of_the_index(vault: SqlVault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_index_module, "_REBUILD_FROM", 5)
    assert erased_words(vault) == []


def test_residue_in_a_free_page_is_found_and_compacted_away(vault: SqlVault) -> None:
    database_of(vault).execute("PRAGMA secure_delete = OFF")
    written(vault, lambda uow: uow.settings.put("a", "verdwaalde kanarie " * 3000))
    written(vault, lambda uow: uow.settings.put("a", None))
    report = vault.pages.scan_residue({"note": (b"verdwaalde kanarie",)})
    assert report.compacted
    assert report.found == ()


def test_what_a_living_row_holds_is_no_residue(vault: SqlVault) -> None:
    add_clients(vault, invented_client(1, surname="Zwartewaterman", phone="+31687654321"), canary(2))
    with vault.reading() as uow:
        needles = uow.erasure.needles(canary(2).id)
    written(vault, lambda uow: uow.erasure.erase(canary(2).id))
    assert stands_in_living_row(database_of(vault), b"+31687654321")
    assert not stands_in_living_row(database_of(vault), b"vlierbloesem")
    report = vault.pages.scan_residue(needles)
    assert report.found == ()
    assert not report.compacted


def test_plain_text_outside_the_pages_is_never_innocent(tmp_path: Path, vault: SqlVault,
                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    add_clients(vault, canary())
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    (temporary / "etilqs_1").write_bytes(b"x" * 51 + "Philippintje".encode("utf-16-le"))
    report = vault.pages.scan_residue({"name": (b"Philippintje",)})
    assert (report.found, report.outside) == ((), (str(temporary / "etilqs_1"),))


def test_needles_on_the_seam_of_two_chunks_are_found(tmp_path: Path, vault: SqlVault) -> None:
    side = vault.path.with_name(vault.path.name + "-journal")
    side.write_bytes(bytes(1024 * 1024 - 5) + b"Philippintje" + bytes(100))
    scan = scan_files(vault.path, (), template_key(), {"name": (b"Philippintje",)})
    side.unlink()
    assert scan.outside == {(side, "name", b"Philippintje")}


def test_copies_of_migrations_go_with_the_first_erasure(tmp_path: Path) -> None:
    old = old_vault(tmp_path)
    vault = SqlVaultStore().open(old, template_key())
    copies = list(tmp_path.glob("*.voor-*"))
    assert copies
    with vault.reading() as uow:
        client_id = next(uow.clients.ids())
        needles = uow.erasure.needles(client_id)
    assert "clients.surname" in {kind for kind, _ in scan_files(old, copies, template_key(), needles).hits}
    written(vault, lambda uow: uow.erasure.erase(client_id))
    assert not any(copy.exists() for copy in copies)
    assert vault.pages.scan_residue(needles).found == ()
    vault.close()


def test_cancelling_a_scan_stops_it(vault: SqlVault) -> None:
    class Cancelled(Exception):
        pass

    def cancel(done: int, total: int) -> None:
        raise Cancelled

    written(vault, lambda uow: uow.settings.put("groot", "x" * 3_000_000))
    with pytest.raises(Cancelled):
        vault.pages.scan_residue({"name": (b"niets",)}, progress=cancel)


def test_pages_are_authenticated(tmp_path: Path, vault: SqlVault) -> None:
    pages = [page for _, page in read_pages(vault.path, template_key())]
    assert b"CREATE TABLE clients" in b"".join(pages)
    assert first_page_fits(vault.path, template_key())
    raw = bytearray(vault.path.read_bytes())
    raw[16384 + 50] ^= 1
    altered = tmp_path / "altered"
    altered.write_bytes(raw)
    with pytest.raises(PageDamaged):
        list(read_pages(altered, template_key()))
    reader = PageReader(template_key(), bytes(raw[:16]))
    with pytest.raises(PageDamaged):
        reader.decrypt(3, bytes(raw[3 * 16384:4 * 16384]))
    with pytest.raises(PageDamaged):
        reader.decrypt(2, b"short")


def test_no_canary_stands_in_any_file_of_an_open_or_closed_vault(tmp_path: Path) -> None:
    """Trust #1: vault, journal in the middle of a transaction, header, ledger, tries."""
    vault = opened_vault(tmp_path)
    database_of(vault).execute("PRAGMA cache_size = 1")
    add_clients(vault, canary())
    seen: set[str] = set()

    def scan() -> None:
        for file in tmp_path.iterdir():
            seen.add(file.name)
            content = file.read_bytes()
            assert not [word for word in CANARY_WORDS if word in content], file.name
            assert not [word for word in CANARY_WORDS if word.decode().encode("utf-16-le") in content], file.name

    def write(uow: UnitOfWork) -> None:
        file_up(uow, canary())
        scan()

    written(vault, write)
    scan()
    vault.pages.compact()
    write_copy(vault, tmp_path / "kopie.jdv")
    vault.close()
    scan()
    assert {"praktijk.jdv", "praktijk.jdv-journal", "praktijk.jdv.keys", "kopie.jdv"} <= seen
