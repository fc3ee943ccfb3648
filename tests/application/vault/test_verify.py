"""Everything in a vault is looked at: each kind of harm is found by its own check, and a whole vault has none (#13)."""

from __future__ import annotations

import random
import tracemalloc
from dataclasses import replace
from pathlib import Path

import pytest

from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchors import anchor_head, read_anchors
from jindra_desk.application.vault.verify import last_verification, verify_vault
from jindra_desk.application.vault.verify_report import CHECK_NAMES, Check, Fault, VaultReport
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.vault.anchor import Mark
from jindra_desk.storage.engine import connection as connection_module
from jindra_desk.storage.engine.connection import Database
from jindra_desk.storage.engine.pages import PAGE_BYTES
from jindra_desk.storage.inspection.inspection import SqlInspection
from jindra_desk.storage.ledger.file import ledger_path
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.anchor_places import Computer
from tests.support.practice_desk import add_client, drawn_photo, write
from tests.support.sessions import canary_client, demo_vault, opened, services
from tests.support.vaults import (
    NOW,
    cheap_keys,
    copied_vault,
    database_of,
    invented_photo,
    stored_document,
    template_key,
    write_copy,
)


def database(session: Session) -> Database:
    assert isinstance(session.vault, SqlVault)
    return database_of(session.vault)


def faults(report: VaultReport) -> list[Fault]:
    return [finding.fault for finding in report.findings]


def photographed(session: Session, pictures: int = 2) -> None:
    client = add_client(session, surname="Foto", number=5)
    drawn = drawn_photo()
    for number in range(pictures):
        photo, _ = invented_photo(client, 50 + number, drawn.jpeg)
        kept = replace(photo, sha256=drawn.sha256)
        write(session, lambda uow: uow.photos.add(kept, drawn))  # noqa: B023 - called at once
    write(session, lambda uow: uow.documents.add(stored_document(client, 60, b"%PDF" + b"x" * 40_000),
                                                 b"%PDF" + b"x" * 40_000))
    write(session, lambda uow: session.refresh_retention(uow, client.id))


def test_a_whole_demo_vault_has_nothing_to_find(demo: Session) -> None:
    told: dict[Check, tuple[int, int]] = {}
    report = verify_vault(demo, lambda check, done, total: told.update({check: (done, total)}), keys=cheap_keys())
    assert faults(report) == []
    assert report.whole
    assert [part.check for part in report.parts] == list(Check)
    assert set(told) == set(Check) == set(CHECK_NAMES)
    for check in (Check.PHOTOS, Check.DOCUMENTS, Check.SEARCH, Check.TERMS):
        assert told[check][0] == told[check][1] > 0, check
    seen = {part.check: part.seen for part in report.parts}
    assert seen[Check.PAGES] == demo.vault.path.stat().st_size // PAGE_BYTES
    assert min(seen[check] for check in Check if check is not Check.LEDGER) > 0


def test_what_was_found_is_kept_for_the_settings(session: Session) -> None:
    assert last_verification(session) is None
    assert verify_vault(session).whole
    last = last_verification(session)
    assert last is not None
    assert (last.at, last.findings) == (NOW, 0)


HARMS = {
    Fault.PHOTOS_ALTERED: "UPDATE photo_pictures SET picture = zeroblob(length(picture)) WHERE rowid = 1",
    Fault.DOCUMENTS_ALTERED: "UPDATE document_contents SET content = CAST(content || x'20' AS BLOB)",
    Fault.SCHEMA_DIFFERS: "CREATE INDEX extra ON clients (notes)",
    Fault.LOG_BROKEN: "UPDATE audit_log SET verb = 'print' WHERE sequence = 2",
    Fault.SEARCH_DIFFERS: "UPDATE clients SET surname = 'Anders'",
    Fault.TERMS_DIFFER: "UPDATE clients SET keep_through = '2031-01-01'",
    Fault.LINKS_BROKEN: "DELETE FROM clients",
    Fault.DOCUMENTS_BEYOND_LOG: "UPDATE documents SET audit_sequence = 999, audit_digest = zeroblob(32)",
}


@pytest.mark.parametrize("fault", HARMS)
def test_each_harm_is_found_by_its_own_check(session: Session, fault: Fault) -> None:
    photographed(session)
    assert faults(verify_vault(session)) == []
    database(session).execute("PRAGMA foreign_keys = OFF")
    database(session).execute(HARMS[fault])
    report = verify_vault(session)
    assert fault in faults(report)
    if fault is not Fault.LINKS_BROKEN:
        assert set(faults(report)) - {fault} <= {Fault.SEALS_DIFFER, Fault.NAMES_DIFFER}
    assert all(finding.words.render() for finding in report.findings)
    last = last_verification(session)
    assert last is not None
    assert last.findings == len(report.findings)


def test_photos_and_documents_whose_bytes_are_gone_are_found(session: Session) -> None:
    photographed(session)
    database(session).execute("DELETE FROM photo_pictures")
    database(session).execute("DELETE FROM document_contents")
    found = {finding.fault: finding.count for finding in verify_vault(session).findings}
    assert found == {Fault.PHOTOS_ALTERED: 2, Fault.DOCUMENTS_ALTERED: 1, Fault.OWNERS_DIFFER: 1, Fault.ROWS_GONE: 3}


def test_a_small_copy_that_is_gone_is_found(session: Session) -> None:
    photographed(session)
    database(session).execute("UPDATE photo_pictures SET preview = x'' WHERE rowid = 1")
    assert faults(verify_vault(session)) == [Fault.PHOTOS_ALTERED, Fault.SEALS_DIFFER]


def test_a_line_of_the_search_list_without_a_client_is_found(session: Session) -> None:
    photographed(session)
    database(session).execute("PRAGMA foreign_keys = OFF")
    database(session).execute(
        "INSERT INTO client_index SELECT rank + 5, 'weg', sort_key, digits, email, birth_date, prospect, "
        "consent_missing FROM client_index")
    assert Fault.SEARCH_DIFFERS in faults(verify_vault(session))


def test_the_ledger_and_its_file_are_compared(session: Session) -> None:
    for number in (1, 2):
        client, _ = canary_client(session, number)
        destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    assert verify_vault(session).whole
    file = ledger_path(session.vault.path)
    content = file.read_bytes()
    file.write_bytes(b"".join(content.splitlines(keepends=True)[:2]))  # its heading and the first of two lines
    (finding,) = verify_vault(session).findings
    assert (finding.fault, finding.count) == (Fault.LEDGER_FILE_DIFFERS, 1)
    file.unlink()
    (finding,) = verify_vault(session).findings
    assert (finding.fault, finding.count) == (Fault.LEDGER_FILE_DIFFERS, 2)
    file.write_bytes(content)
    database(session).execute("UPDATE ledger SET reason = 'x' WHERE sequence = 2")
    assert faults(verify_vault(session)) == [Fault.LEDGER_BROKEN, Fault.LEDGER_FILE_DIFFERS]


def test_the_two_copies_of_the_keys_are_compared(session: Session) -> None:
    second = session.vault.path.with_name(f"{session.vault.path.name}.keys.bak")
    second.write_bytes(second.read_bytes()[:-20])
    assert faults(verify_vault(session, keys=cheap_keys())) == [Fault.KEYS_DIFFER]
    second.unlink()
    assert faults(verify_vault(session, keys=cheap_keys())) == [Fault.KEYS_DIFFER]


def test_the_anchor_counts_too(session: Session, tmp_path: Path) -> None:
    computer = Computer()
    older = tmp_path / "ouder"
    write_copy(session.vault, older)
    for _ in range(3):
        anchor_head(session, computer.places)
        write(session, lambda uow: None)
    anchor_head(session, computer.places)
    session.vault.close()
    session.vault.path.write_bytes(older.read_bytes())
    with opened(session.vault.path) as again:
        assert verify_vault(again).whole, "nobody was asked"
        found = read_anchors(computer.places, again.vault.vault_id)
        assert faults(verify_vault(again, anchors=found)) == [Fault.ANCHOR_DIFFERS]
        assert faults(verify_vault(again)) == [Fault.ANCHOR_DIFFERS], "it stands open now"


def test_it_can_be_stopped_at_every_step_and_inside_the_long_ones(demo: Session,
                                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection_module, "_STEPS_PER_TELLING", 50)  # the demo is small

    class Stopped(Exception):
        pass

    for stop_at in Check:
        for inside in (False, True):
            def stop(check: Check, done: int, _total: int, stop_at: Check = stop_at, inside: bool = inside) -> None:
                if check is stop_at and (done > 0) is inside:
                    raise Stopped

            if inside and stop_at in (Check.SCHEMA, Check.LINKS, Check.LOG, Check.LEDGER, Check.ANCHOR, Check.KEYS,
                                      Check.OWNERS, Check.VISITS, Check.NAMES, Check.RECEIPTS, Check.REPLAY):
                continue
            with pytest.raises(Stopped):
                verify_vault(demo, stop)
    assert verify_vault(demo).whole
    assert last_verification(demo) is not None


def test_every_flipped_bit_is_found_in_the_pages(tmp_path: Path) -> None:
    """Trust, fault plan: bit flips, a page of zeroes, pages in each other's place, and whole pages cut off."""
    path = copied_vault(tmp_path)
    whole = path.read_bytes()
    pages = len(whole) // PAGE_BYTES
    dice = random.Random(7)
    harmed = []
    for _ in range(40):
        at = dice.randrange(PAGE_BYTES, len(whole))  # page 1 is looked at before the vault opens at all
        harmed.append(whole[:at] + bytes([whole[at] ^ 1 << dice.randrange(8)]) + whole[at + 1:])
    for number in range(1, pages, 5):
        start, end = number * PAGE_BYTES, (number + 1) * PAGE_BYTES
        harmed.append(whole[:start] + bytes(PAGE_BYTES) + whole[end:])
    harmed.append(whole[:PAGE_BYTES * 3] + whole[PAGE_BYTES * 4:PAGE_BYTES * 5] + whole[PAGE_BYTES * 4:])
    harmed.append(whole + b"\1" * PAGE_BYTES)
    for content in harmed:
        path.write_bytes(content)
        looking = SqlInspection(path, template_key(), bytes(32))
        try:
            assert looking.pages(lambda _done, _total: None).bad >= 1
        finally:
            looking.close()


def test_the_same_pages_are_whole_without_harm(tmp_path: Path) -> None:
    path = copied_vault(tmp_path)
    looking = SqlInspection(path, template_key(), bytes(32))
    told: list[tuple[int, int]] = []
    looked = looking.pages(lambda done, total: told.append((done, total)))
    looking.close()
    assert (looked.seen, looked.bad) == (path.stat().st_size // PAGE_BYTES, 0)


def test_a_damaged_page_is_a_finding_and_the_other_checks_go_on(tmp_path: Path) -> None:
    path = demo_vault(tmp_path)
    with opened(path) as session:
        page = int(database(session).value("SELECT rootpage FROM sqlite_master WHERE name = 'photo_pictures'"))
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE_BYTES + 4000] ^= 4
    path.write_bytes(bytes(content))
    with opened(path) as session:
        report = verify_vault(session)
    found = {finding.check: finding.fault for finding in report.findings}
    assert found[Check.PAGES] is Fault.PAGES_DAMAGED
    assert found[Check.PHOTOS] is Fault.UNREADABLE
    assert Check.LOG not in found
    assert len(report.parts) == len(Check)


def test_memory_stays_flat_whatever_the_photos_weigh(session: Session) -> None:
    """One piece of one photo is in memory at a time: 24 photos of 4 MB take no more than a few MB."""
    client = add_client(session, surname="Zwaar", number=9)
    for number in range(24):
        photo, prepared = invented_photo(client, 900 + number, random.Random(1).randbytes(4_000_000))
        write(session, lambda uow: uow.photos.add(photo, prepared))  # noqa: B023 - called at once
    with session.vault.inspection() as looking:
        tracemalloc.start()
        try:
            looked = looking.photos(lambda _done, _total: None)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert tuple(looked) == (24, 0)
    assert peak < 3_500_000


def test_a_document_tells_the_row_that_it_prints(session: Session) -> None:
    content = b"%PDF-1.4"
    document = stored_document(None, 3, content)
    mark = Mark(2, b"\2" * 32)
    write(session, lambda uow: uow.documents.add(document, content, mark))
    with session.vault.reading() as uow:
        assert uow.documents.mark(document.id) == mark
        assert uow.documents.beyond_the_log() == (document.id,)
        with pytest.raises(LookupError):
            uow.documents.mark(stored_document(None, 4, content).id)
