"""Rows changed in the database itself: `verify` finds each edit, or names what it cannot prove (trust #25).

The schema is walked: every column of every table is changed to something that could be there as well, every kind of
row is taken away, added and swapped, with the key and past the program.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchors import anchor_head, read_anchors
from jindra_desk.application.vault.verify import verify_vault
from jindra_desk.application.vault.verify_report import NOT_COVERED, NOT_PROVEN, Check, Fault, VaultReport
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.storage.inspection.seals import BOUND, NOT_SEALED
from tests.support.anchor_places import Computer
from tests.support.full_vault import full_vault
from tests.support.odd_values import columns, database, edited, rows_of, undone, unnoted
from tests.support.vaults import NOW

Room = tuple[Session, ClientId, dict[Fault, int]]


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """A vault with a row in every table, two clients in most, and what `verify` says of it as it is."""
    with full_vault(tmp_path_factory.mktemp("kluis")) as (session, client_id):
        report = verify_vault(session)
        assert report.whole, told(report)
        assert report.unsealed == 0
        yield session, client_id, told(report)


def told(report: VaultReport) -> dict[Fault, int]:
    return {finding.fault: finding.count for finding in report.findings}


def is_found(session: Session, before: dict[Fault, int]) -> bool:
    """Whether a look at everything says more than it did."""
    report = told(verify_vault(session))
    return any(count > before.get(fault, 0) for fault, count in report.items())


def other_values(row: dict[str, Any], name: str, kind: str) -> Iterator[str]:
    """Values that could be there: another day, another word, another number, other bytes."""
    value = row[name]
    if kind == "INTEGER":
        yield str(1 - value) if value in (0, 1) else str((value or 0) + 1)
        yield "3" if value != 3 else "4"
    elif kind == "BLOB":
        yield "x'00112233'"
        yield "zeroblob(32)"
    else:
        yield "'2020-01-01'" if value != "2020-01-01" else "'2020-01-02'"
        yield "'anders'"
        if value is not None:
            yield "'" + str(value).replace("'", "''") + " '"


def test_every_table_is_sealed_or_has_a_reason(room: Room) -> None:
    tables = {column.table for column in columns(database(room[0]))} | {"client_words"}
    assert set(BOUND) | set(NOT_SEALED) == tables
    assert not set(BOUND) & set(NOT_SEALED)
    assert {name for name in NOT_COVERED if "." not in name} <= set(NOT_SEALED)
    assert set(NOT_COVERED.values()) <= set(NOT_PROVEN)


@pytest.mark.parametrize("table", sorted((set(BOUND) | set(NOT_SEALED)) - {"client_words"}))
def test_an_edit_in_any_column_is_found(room: Room, table: str) -> None:
    session, client_id, before = room
    base, missed, edits = database(session), [], 0
    for column in columns(base):
        if column.table != table:
            continue
        row = rows_of(base, column, client_id)
        assert row is not None, f"nothing to edit in {column}"
        for value in other_values(row, column.name, column.kind):
            with edited(base, column, row, value) as changed:
                if not changed:
                    continue
                edits += 1
                if not is_found(session, before) and not {table, str(column)} & set(NOT_COVERED):
                    missed.append(f"{column} to {value}")
    assert edits
    assert missed == []
    assert told(verify_vault(session)) == before, "each edit was taken back"


@pytest.mark.parametrize("table", sorted(set(BOUND) | {"ledger", "audit_log", "client_index", "schema_migrations"}))
def test_a_row_that_was_taken_away_is_found(room: Room, table: str) -> None:
    session, _, before = room
    base = database(session)
    with undone(base):
        # The log's newest row is the anchor's to miss: the chain before it stays whole (the next test).
        newest = "max(rowid)" if table != "audit_log" else "max(rowid) - 1"
        assert base.execute(f"DELETE FROM {table} WHERE rowid = (SELECT {newest} FROM {table})"
                            if table not in {"settings", "treatment_products"} else
                            f"DELETE FROM {table}").rowcount
        unnoted(base)
        found = table == "vault_identity" or is_found(session, before)
    assert found


def test_the_newest_row_of_the_log_is_missed_by_the_anchor(room: Room) -> None:
    session, _, before = room
    computer, base = Computer(), database(session)
    with session.vault.unit_of_work() as uow:
        uow.audit.append(Verb.CHANGE, ObjectKind.VAULT, None, NOW)
    anchor_head(session, computer.places)
    with undone(base):
        base.execute("DELETE FROM audit_log WHERE sequence = (SELECT max(sequence) FROM audit_log)")
        anchors = read_anchors(computer.places, session.vault.vault_id)
        assert told(verify_vault(session, anchors=anchors)) == {**before, Fault.ANCHOR_DIFFERS: 1}
    assert told(verify_vault(session)) == before


EDITS: tuple[tuple[str, tuple[str, ...], Check], ...] = (
    ("a withdrawal undone", ("UPDATE consents SET withdrawn_at = NULL, withdrawal_channel = NULL",), Check.REPLAY),
    ("a withdrawal undone, against its seal", (
        "UPDATE consents SET withdrawn_at = NULL, withdrawal_channel = NULL",), Check.SEALS),
    ("a withdrawal invented", ("UPDATE consents SET withdrawn_at = decided_at, withdrawal_channel = 'letter'",),
     Check.REPLAY),
    ("consents rolled back", ("DELETE FROM consents",), Check.SEALS),
    ("a signed text changed", ("UPDATE consent_texts SET intro = intro || '.'",), Check.TEXTS),
    ("a text and its hash changed", (
        "UPDATE consents SET text_sha256 = 'f'",), Check.TEXTS),
    ("a document moved", ("UPDATE documents SET client_id = (SELECT id FROM clients ORDER BY id DESC LIMIT 1)",),
     Check.SEALS),
    ("two documents swapped", (
        "CREATE TEMP TABLE bytes AS SELECT * FROM document_contents",
        ("UPDATE document_contents SET content = (SELECT b.content FROM bytes b WHERE b.document_id <> "
         "document_contents.document_id ORDER BY 1 LIMIT 1)"), "DROP TABLE temp.bytes"), Check.DOCUMENTS),
    ("a preview altered", ("UPDATE photo_pictures SET preview = thumbnail",), Check.SEALS),
    ("a thumbnail altered", ("UPDATE photo_pictures SET thumbnail = preview",), Check.SEALS),
    ("a receipt changed", ("UPDATE receipts SET amount_cents = amount_cents + 1",), Check.SEALS),
    ("a receipt number missing", ("UPDATE receipts SET number = number + 5",), Check.RECEIPTS),
    ("a visit moved", ("UPDATE treatments SET performed_on = '2020-01-01'",), Check.VISITS),
    ("the last visit moved", ("UPDATE clients SET last_treatment_on = '2020-01-01'",), Check.VISITS),
    ("a file's last day moved", ("UPDATE clients SET keep_through = '2040-01-01'",), Check.TERMS),
    ("a hold lifted", ("UPDATE holds SET released_on = NULL",), Check.SEALS),
    ("a disclosure rewritten", ("UPDATE disclosures SET recipient = 'niemand'",), Check.SEALS),
    ("a disclosure taken away", ("DELETE FROM disclosures",), Check.SEALS),
    ("a restriction set", ("UPDATE clients SET restricted_since = '2026-01-01'",), Check.REPLAY),
    ("the demo flag set", ("UPDATE vault_identity SET demo = 1",), Check.SEALS),
    ("the policy rewritten", ("UPDATE policies SET record = replace(record, 'P2Y', 'P3Y')",), Check.SEALS),
    ("a log row's seals emptied", ("UPDATE audit_log SET sealed = NULL",), Check.LOG),
    ("an older step", ("DELETE FROM schema_migrations WHERE number = 4",), Check.SCHEMA),
)
"""Each kind of edit, with the check that finds it; `copies/test_check_backup.py` does each in a backup as well."""


@pytest.mark.parametrize(("what", "edits", "check"), EDITS)
def test_each_kind_of_edit_is_found_by_its_check(room: Room, what: str, edits: tuple[str, ...], check: Check) -> None:
    session, _, before = room
    base = database(session)
    with undone(base):
        for sql in edits:
            base.execute(sql)
        unnoted(base)
        report = verify_vault(session)
    found = {finding.check for finding in report.findings
             if finding.count > before.get(finding.fault, 0)}
    assert check in found, what


def test_rows_of_before_the_seals_are_named_as_not_proven(room: Room) -> None:
    session, _, _ = room
    base = database(session)
    with undone(base):
        base.execute("INSERT INTO holds (id, client_id, ground, placed_on, review_on, released_on) "
                     "SELECT 'oud', client_id, ground, placed_on, review_on, released_on FROM holds LIMIT 1")
        unnoted(base)
        report = verify_vault(session)
    assert report.unsealed == 1
    assert any("1 regel is van vóór er zegels waren" in words.render() for words in report.not_proven)


def test_what_the_program_writes_itself_fits_its_seals(room: Room) -> None:
    session, client_id, before = room
    with session.vault.unit_of_work() as uow:
        client = uow.clients.get(client_id)
        uow.clients.save(replace(client, changed_on=date(2026, 11, 29), notes="door haarzelf"))
        uow.audit.append(Verb.CHANGE, ObjectKind.CLIENT, client.subject, NOW)
        session.refresh_retention(uow, client_id)
    assert told(verify_vault(session)) == before
