"""Every stored time is known by name, with what keeps it from deciding anything when a clock was wrong (trust #19).

The lists are held against the real thing: the columns of the schema, the settings that use cases write, and every
module that writes or reads a moment as text. A new stored time fails here until somebody says what it decides.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

import pytest

import jindra_desk
from jindra_desk.application.session.session import Session
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.sessions import canary_client
from tests.support.vaults import database_of

ROOM = Path(jindra_desk.__file__).parent
TYPED = "the owner types or chooses it, and sees it; no clock writes it by itself"
SHOWN = "told and sorted by only; nothing is decided by it"
GATED = "terms run from it; they are carried out behind `require_credible_today` only"
BACK = "`days_ahead.date_days_back` sets it right at the first opening with a lower clock, and tells"
COMPUTED = "computed again from the others by `refresh_retention`"
COPY = "`copies_register.date_back` sets it right; order and freshness go by `register_order` and `is_fresh`"

COLUMNS = MappingProxyType({
    "audit_log.moment": "evidence: weighed step by step in `domain/base/credible_day.py`, never believed after a leap",
    "client_index.birth_date": TYPED, "clients.birth_date": TYPED, "clients.informed_on": SHOWN,
    "clients.paper_destroyed_on": "only whether there is one decides", "clients.ended_on": f"{TYPED}; {GATED}",
    "clients.restricted_since": "only whether there is one decides", "clients.keep_longer_until": f"{TYPED}; {GATED}",
    "clients.registered_on": f"{GATED}; {BACK}", "clients.changed_on": f"{GATED}; {BACK}",
    "clients.last_contact_on": f"{GATED}; {BACK}", "clients.last_treatment_on": COMPUTED,
    "clients.keep_through": COMPUTED,
    "consent_texts.valid_from": "shipped with the program; no clock writes it",
    "consents.decided_at": "what was signed keeps its date; a refusal overrules a consent that is dated ahead",
    "consents.withdrawn_at": "only whether there is one decides, and its order after a consent",
    "copies.made_at": COPY, "copies.verified_at": SHOWN, "copies.ends_on": "shown; ageing computes it from `made_at`",
    "copies_under_way.made_at": "becomes `copies.made_at` when the copy has arrived, and is set right there",
    "disclosures.at": SHOWN, "disclosures.closed_at": "only whether there is one decides",
    "documents.created_at": SHOWN,
    "readable_outputs.begun_at": SHOWN, "readable_outputs.ended_at": "only whether there is one decides",
    "drafts.saved_at": "the newest draft of a form replaces the older one, whatever its time",
    "health_records.asked_on": "in order only on the very day: a date ahead is never today's until that day",
    "holds.placed_on": SHOWN, "holds.review_on": TYPED, "holds.complaint_on": TYPED,
    "holds.released_on": "a day ahead leaves the hold in force",
    "ledger.recorded_on": "evidence beside the log; a restore tells it, and goes by the number",
    "photos.taken_on": SHOWN, "photos.added_at": SHOWN,
    **dict.fromkeys(("photos.website_on", "photos.website_ended_on", "photos.social_on", "photos.social_ended_on"),
                    SHOWN),
    "photos.moment": "before or after the treatment: no time, only named like one",
    "policies.valid_from": "the highest version is in force, whatever its time",
    "receipts.issued_on": GATED,
    **dict.fromkeys(("kept_requests.received_on", "kept_requests.due_on", "kept_requests.done_on"), SHOWN),
    "kept_requests.keep_through": "when a line without a name may go: by the owner's click, behind the gate of today",
    **dict.fromkeys(("take_downs.approved_on", "take_downs.due_on"), SHOWN),
    "take_downs.done_on": "when the proof of a tick may go: by the owner's click, behind the gate of today",
    "requests.received_on": BACK, "requests.due_on": BACK,
    "requests.done_on": f"only whether there is one decides; {GATED}",
    "skin_types.noted_on": SHOWN,
    "treatments.performed_on": f"{TYPED}; {GATED}; one that lies ahead is told at every opening",
    "treatments.declared_on": "the day of the health block, held against the day of the visit; shown beside answers",
    "treatments.performed_at": SHOWN, "treatment_products.expiry": "typed from the package, as text",
})
SETTINGS = MappingProxyType({
    "application/business/outside_services:_OUTSIDE": "no time",
    "application/copies/register:PLACE": "no time",
    "application/copies/unread_ends:_KEY": "no time",
    "application/erasure/cases:CASES": "the day on the certificate, which passed the gate when the file was destroyed",
    "application/erasure/removal_proof:UNCLEAN": "no time",
    "application/restore/finish_pending:RESTORED": SHOWN,
    "application/restore/ledger_replay:REPLAYED": "no time",
    "application/restore/ledger_replay:UNCLEAN": "no time",
    "application/restore/restore:RESTORED": SHOWN,
    "application/restore/restore:RESTORE_UNANCHORED": "no time",
    "application/restore/scratch_restore:TESTED": "`fresh_for`: a test of a day to come is due again",
    "application/retention/dashboard:_COMPUTED": "no time",
    "application/session/credible_day:KNOWN":
        "what is known of the days itself; found again from the log when it cannot be read",
    "application/session/locking:_RESUME": "no time",
    "application/session/locking:_WATCHED": "no time",
    "application/settings/preferences:_PREFERENCES": "no time",
    "application/vault/anchors:DECISIONS":
        "excuses anchors of before a restore while the key ring was silent; by name afterwards",
    "application/vault/anchors:FINDING": SHOWN,
    "application/vault/anchors:KEPT": "no time",
    "application/vault/anchors:RESTORE_UNANCHORED": "no time",
    "application/vault/audit_check:AUDIT_CHECK_SETTING": SHOWN,
    "application/vault/key_marks:FINDING": SHOWN,
    "application/vault/key_marks:MARK": "no time: how often the key file was changed",
    "application/vault/planted_files:BESIDE_TOLD": "no time",
    "application/vault/verify:LAST": SHOWN,
})
MODULES = MappingProxyType({
    "application/retention/lapsed": "when the backup was made that was put back: shown",
    "domain/retention/hold_memory": "days of a hold in the ledger, as `holds` keeps them",
    "ui/shell/press_guard": "milliseconds between two presses",
    "bootstrap/window": "since when the lock screen is there: shown",
    "ui/lock/idle_watch": "trust #6: jumps lock",
    "imaging/worker": "day on which a photo was taken: shown", "imaging/service": "the same",
    "storage/backups/container": "when a backup was made: `is_fresh`, `date_back` once it is in the register",
    "storage/search/search": "birth dates", "storage/engine/columns": "reads and writes columns",
    "storage/ledger/file": "ledger.recorded_on", "storage/ledger/outbox": "ledger.recorded_on",
    "cli/commands": "output", "cli/retention_command": "output", "cli/arguments": "`--today`: demo vaults only",
    "cli/backup_commands": "output", "application/handout/export": "days in names and in what is handed out",
    "application/handout/apart": "when an output began: entered in the vault as it was, and shown",
    "storage/backups/copy_places": "a file's own time is a hint within bounds",
    "domain/rights/objection_memory": "the day of an answer, as the ledger tells it",
    "application/restore/restore": "restore.last", "application/copies/restore_test": "backup.restore_tested",
    "application/restore/scratch_restore": "backup.restore_tested",
    "application/vault/audit_check": "audit.check", "application/vault/verify": "verify.last",
    "application/session/credible_day": "day.known", "application/erasure/cases": "erasure_cases",
    "application/vault/anchors": "anchor.finding, anchor.decisions",
    "domain/vault/anchor": "moments explain, numbers decide",
    "application/vault/anchor_findings": "anchor.finding", "system/process/log": "lines of the program's log",
    "ui/retention/erasure_flow": "the day of a death in a draft: what was typed",
    "application/handout/client_file_document": "moments of the log, as a client reads them: shown",
    "domain/settings/shapes": "the shape of settings, which are listed one by one",
    "domain/vault/ledger": "ledger.recorded_on", "domain/vault/audit": "audit_log.moment",
    "security/pin_record": "the week of the PIN: the time since the start counts as well",
})
REPOSITORY = re.compile(r"storage/repositories/\w+")
"""Repositories read and write columns, which are listed one by one."""
NAMED_LIKE_A_TIME = re.compile(r"(^|_)(at|on|from|since|until|through|moment|date|expiry)$")
LOOKS_LIKE_A_TIME = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d.*)?|\d\d:\d\d(:\d\d)?")
SPEAKS_OF_TIME = frozenset({"isoformat", "fromisoformat", "fromtimestamp", "timestamp", "strptime", "st_mtime"})


def columns(session: Session) -> Iterator[tuple[str, list[str]]]:
    """Every text column of the schema with what stands in it."""
    assert isinstance(session.vault, SqlVault)
    database = database_of(session.vault)
    for table, column in database.all(
            "SELECT m.name, p.name FROM sqlite_master m JOIN pragma_table_info(m.name) p "
            "WHERE m.type = 'table' AND m.name NOT LIKE 'client_words%' AND p.type = 'TEXT'"):
        yield f"{table}.{column}", [row[0] for row in database.all(
            f'SELECT DISTINCT "{column}" FROM "{table}" WHERE "{column}" <> \'\' LIMIT 50')]


def test_every_column_that_holds_a_time_has_a_reason(demo: Session) -> None:
    canary_client(demo, 5)
    found = {name for name, values in columns(demo)
             if NAMED_LIKE_A_TIME.search(name.partition(".")[2])
             or (values and all(LOOKS_LIKE_A_TIME.fullmatch(value) for value in values))}
    assert found == set(COLUMNS)


def settings_written() -> Iterator[str]:
    """`folder/module:NAME` of each setting that is written, wherever in the program."""
    for path in sorted(ROOM.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "put"
                    and isinstance(node.func.value, ast.Attribute) and node.func.value.attr == "settings"):
                yield f"{path.relative_to(ROOM).as_posix().removesuffix('.py')}:{ast.unparse(node.args[0])}"


def test_every_setting_has_a_reason() -> None:
    assert set(settings_written()) == set(SETTINGS)


def test_every_module_that_writes_or_reads_a_moment_has_a_reason() -> None:
    found = set()
    for path in ROOM.rglob("*.py"):
        name = path.relative_to(ROOM).as_posix().removesuffix(".py")
        if REPOSITORY.fullmatch(name):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr in SPEAKS_OF_TIME:
                found.add(name)
    assert found == set(MODULES)


@pytest.mark.parametrize("reasons", [COLUMNS, SETTINGS, MODULES])
def test_a_reason_says_something(reasons: MappingProxyType[str, str]) -> None:
    assert all(len(reason) >= 5 for reason in reasons.values())
