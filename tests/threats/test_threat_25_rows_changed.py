"""Threat 25: rows changed in the database itself, with the key, are found, or named as not proven (trust #25).

A bug, a thief with the key, a table that was rolled back. `tests/application/test_edits_in_the_database.py` walks every
column of every table; here stand the edits that once passed for «heel en onveranderd», and what finds each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.photos.approvals import approve_photo, end_approval
from jindra_desk.application.ports.inspection import Inspected, SealReport
from jindra_desk.application.records import ledger_memory
from jindra_desk.application.retention.holds import place_hold
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault import verify as verify_module
from jindra_desk.application.vault import verify_report
from jindra_desk.application.vault.verify import verify_vault
from jindra_desk.application.vault.verify_report import Check, CheckedPart, Fault, VaultReport
from jindra_desk.domain.consents.consent import ConsentKind, WithdrawalChannel
from jindra_desk.domain.photos.photo import PhotoPurpose
from jindra_desk.domain.retention.hold import HoldGround
from jindra_desk.domain.vault.audit import GENESIS, ObjectKind, Verb, entry_digest
from jindra_desk.storage.inspection import cross_checks
from jindra_desk.storage.inspection.inspection import SqlInspection
from jindra_desk.storage.ledger.outbox import SqlLedgerOutbox
from tests.support.decisions import decide
from tests.support.odd_values import database, fill_the_rest, undone, unnoted
from tests.support.practice_desk import opened_practice
from tests.support.sessions import canary_client
from tests.support.vaults import TODAY
from tests.threats.attacks import lands, withstood

_OTHER = "(SELECT id FROM clients ORDER BY id DESC LIMIT 1)"

COMPARED: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "a withdrawal is undone": ("UPDATE consents SET withdrawn_at = NULL, withdrawal_channel = NULL",),
    "a withdrawal is invented": (
        "UPDATE consents SET withdrawn_at = decided_at, withdrawal_channel = 'letter' WHERE kind = 'photos_file'",),
    "every decision is gone": ("DELETE FROM consents",),
    "signed words are changed": ("UPDATE consent_texts SET intro = intro || '.'",),
    "the hash of signed words is changed": ("UPDATE consents SET text_sha256 = 'f'",),
    "a signed document is another client's": (f"UPDATE documents SET client_id = {_OTHER}",),
    "a signed document is gone": ("DELETE FROM document_contents", "DELETE FROM documents"),
    "a document's bytes are changed": ("UPDATE document_contents SET content = CAST(content || x'20' AS BLOB)",),
    "a picture is changed": ("UPDATE photo_pictures SET picture = thumbnail",),
    "a receipt number is missing": ("UPDATE receipts SET number = number + 5",),
    "a day of a visit is moved": ("UPDATE treatments SET performed_on = '2020-01-01'",),
    "the day of the last treatment is moved": ("UPDATE clients SET last_treatment_on = '2020-01-01'",),
    "the last day of a file is moved": ("UPDATE clients SET keep_through = '2040-01-01'",),
    "a hold that the ledger tells is gone": ("DELETE FROM holds WHERE ground = 'claim'",),
    "a hold that the ledger tells is let go otherwise": (
        "UPDATE holds SET review_on = '2099-01-01' WHERE ground = 'claim'",),
    "an approval that ended stands again": (
        "UPDATE photos SET website_ended_on = NULL WHERE website_ended_on IS NOT NULL",),
    "a restriction is invented": ("UPDATE clients SET restricted_since = '2026-01-01'",),
    "a photo hangs at another client's visit": (
        f"UPDATE treatments SET client_id = {_OTHER} WHERE id IN (SELECT treatment_id FROM photos)",),
})
"""Found by holding one table against another, the ledger or a hash: also in a vault of before there were seals."""
SEALED: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "a decision is rewritten": (
        "UPDATE consents SET decided_at = '2020-02-02T10:00:00+01:00', signer_name = 'Anders'",),
    "a preview is changed": ("UPDATE photo_pictures SET preview = thumbnail",),
    "a thumbnail is changed": ("UPDATE photo_pictures SET thumbnail = preview",),
    "the demo flag is set": ("UPDATE vault_identity SET demo = 1",),
    "an amount is changed": ("UPDATE receipts SET amount_cents = amount_cents + 1",),
    "the last receipt is gone": (
        "DELETE FROM receipt_links WHERE receipt_id = (SELECT id FROM receipts ORDER BY number DESC LIMIT 1)",
        "DELETE FROM receipts WHERE id = (SELECT id FROM receipts ORDER BY number DESC LIMIT 1)"),
    "a disclosure is rewritten": ("UPDATE disclosures SET recipient = 'niemand'",),
    "a disclosure is gone": ("DELETE FROM disclosures",),
    "a hold is rewritten": ("UPDATE holds SET placed_on = '2020-01-01'",),
    "a request is answered": ("UPDATE requests SET done_on = '2026-01-01'",),
    "health is rewritten": ("UPDATE health_records SET allergies = ''",),
    "a copy is forgotten": ("DELETE FROM copies",),
    "the policy is dated otherwise": ("UPDATE policies SET valid_from = '2026-01-02T10:00:00+01:00'",),
})
"""Nothing else in the vault contradicts these: only the digests in the chain of the log do."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened_practice(tmp_path) as opened:
        client, _ = canary_client(opened)
        other, _ = canary_client(
            opened, 2, surname="Zuidema", phone="+31687654321", treated_on=TODAY - timedelta(days=30))
        taken_back = decide(opened, other, ConsentKind.NEWSLETTER).consent_id
        withdraw_consent(opened, taken_back, WithdrawalChannel.LETTER)
        place_hold(opened, other.id, HoldGround.CLAIM, TODAY + timedelta(days=30))
        fill_the_rest(opened, client)
        decide(opened, other, ConsentKind.PHOTOS_PUBLICATION)
        with opened.vault.reading() as uow:
            shown = next(photo.id for photo in uow.photos.of_client(other.id) if photo.purpose is PhotoPurpose.FILE)
        approve_photo(opened, shown, ConsentKind.PHOTOS_PUBLICATION)
        end_approval(opened, shown, ConsentKind.PHOTOS_PUBLICATION)
        yield opened


def told(report: VaultReport) -> dict[Fault, int]:
    return {finding.fault: finding.count for finding in report.findings}


def attack_each(session: Session, edits: Mapping[str, tuple[str, ...]]) -> None:
    """Do each edit with the key, past the program, and look at everything."""
    base, before = database(session), told(verify_vault(session))
    for harm, statements in edits.items():
        with undone(base):
            changed = sum(base.execute(sql).rowcount for sql in statements)
            unnoted(base)
            assert changed, f"nothing to change: {harm}"
            after = told(verify_vault(session))
        withstood(any(count > before.get(fault, 0) for fault, count in after.items()), harm)


def attack_claims(session: Session) -> None:
    """Change what is not covered: it may pass, but then the outcome must not claim that it was looked at."""
    base = database(session)
    plain = {words.render() for words in verify_vault(session).not_proven}
    for place, words in verify_report.NOT_COVERED.items():
        withstood(words in plain, f"nothing is said of {place}")
    before_the_seals(session)
    report = verify_vault(session)
    withstood(report.unsealed > 0 and any("zegels waren" in words.render() for words in report.not_proven),
              "rows without a seal pass for proven")
    with undone(base):
        base.execute("UPDATE disclosures SET state = 'begun', closed_at = NULL")
        base.execute("UPDATE readable_outputs SET ended_at = begun_at")
        said = {one.render() for one in verify_vault(session).not_proven}
    withstood(verify_report.NOT_COVERED["disclosures.state"] in said, "nothing is said of how an output ended")


def before_the_seals(session: Session) -> None:
    """As a vault of an earlier program comes through its migration: no row of its log holds a seal."""
    base, previous = database(session), GENESIS
    for row in base.all("SELECT * FROM audit_log ORDER BY sequence"):
        previous = entry_digest(previous, row["sequence"], row["moment"], Verb(row["verb"]),
                                ObjectKind(row["object_kind"]), row["subject"])
        base.execute("UPDATE audit_log SET sealed = NULL, digest = ? WHERE sequence = ?", (previous, row["sequence"]))


def test_threat_25_no_edit_passes_for_whole(session: Session) -> None:
    """A withdrawal undone, words changed, documents moved, previews, receipts, the demo flag …"""
    attack_each(session, {**COMPARED, **SEALED})


def test_threat_25_tables_are_held_against_one_another_without_any_seal(session: Session) -> None:
    """In a vault of before, what contradicts the ledger, a hash, an owner or a computed value is found all the same."""
    before_the_seals(session)
    attack_each(session, COMPARED)


def test_threat_25_it_claims_only_what_it_looked_at(session: Session) -> None:
    attack_claims(session)


def no_seals(_looking: SqlInspection, _progress: object) -> SealReport:
    return SealReport(0, {}, 0)


@pytest.mark.parametrize("harm", SEALED)
def test_threat_25_bites_without_seals(session: Session, monkeypatch: pytest.MonkeyPatch, harm: str) -> None:
    """Nothing else in the vault tells of these."""
    monkeypatch.setattr(SqlInspection, "seals", no_seals)
    with lands(harm):
        attack_each(session, {harm: SEALED[harm]})


def _nothing(*_given: object) -> Any:
    return ()


def _looked(*_given: object) -> Inspected:
    return Inspected(1, 0)


def _without_owners(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cross_checks, "_OWNERS", {})
    monkeypatch.setattr(SqlInspection, "documents", _looked)


def _without_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger_memory, "undone", lambda _uow: 0)


def _without_memory_and_terms(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hold that is gone moves the last day of its file as well."""
    _without_memory(monkeypatch)
    monkeypatch.setattr(verify_module, "_terms", lambda *_given: CheckedPart(Check.TERMS, 1))


TAKEN_OUT: Mapping[str, Callable[[pytest.MonkeyPatch], None]] = MappingProxyType({
    "a withdrawal is undone": lambda patch: patch.setattr(SqlLedgerOutbox, "returned_consents", _nothing),
    "a withdrawal is invented": lambda patch: patch.setattr(SqlLedgerOutbox, "untold_withdrawals", lambda _self: 0),
    "a hold that the ledger tells is gone": _without_memory_and_terms,
    "a hold that the ledger tells is let go otherwise": _without_memory,
    "an approval that ended stands again": _without_memory,
    "signed words are changed": lambda patch: patch.setattr(cross_checks, "_texts", lambda _database: 0),
    "the hash of signed words is changed": lambda patch: patch.setattr(cross_checks, "_texts", lambda _database: 0),
    "a signed document is another client's": _without_owners,
    "a signed document is gone": _without_owners,
    "a document's bytes are changed": lambda patch: patch.setattr(SqlInspection, "documents", _looked),
    "a picture is changed": lambda patch: patch.setattr(SqlInspection, "photos", _looked),
    "a receipt number is missing": lambda patch: patch.setattr(cross_checks, "_GAPS", "SELECT 0"),
    "a day of a visit is moved": lambda patch: patch.setattr(cross_checks, "_LAST_VISITS", "SELECT 0"),
    "the last day of a file is moved": lambda patch: patch.setattr(
        verify_module, "_terms", lambda *_given: CheckedPart(Check.TERMS, 1)),
})


@pytest.mark.parametrize("harm", TAKEN_OUT)
def test_threat_25_bites_without_the_comparison(
        session: Session, monkeypatch: pytest.MonkeyPatch, harm: str) -> None:
    """Each comparison is the only thing that finds its edit where there are no seals."""
    before_the_seals(session)
    TAKEN_OUT[harm](monkeypatch)
    with lands(harm):
        attack_each(session, {harm: COMPARED[harm]})


def test_threat_25_bites_without_saying_what_is_not_proven(
        session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """An outcome that only says «heel en onveranderd»."""
    monkeypatch.setattr(verify_report, "NOT_PROVEN", ())
    with lands("nothing is said of drafts"):
        attack_claims(session)
