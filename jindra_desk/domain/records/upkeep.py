"""The register's tables of the vault and the practice themselves: logs, policy, settings, copies, versions."""

from __future__ import annotations

from jindra_desk.domain.records.field import (
    TECHNICAL,
    Belongs,
    Export,
    FieldKind,
    Needle,
    NoNeedle,
    Purpose,
    StoredTable,
)
from jindra_desk.domain.records.record_classes import LegalBasis, RecordClass

_LOG = FieldKind(RecordClass.CLIENT_FILE, LegalBasis.LEGAL_DUTY)
_NAMING = FieldKind(RecordClass.CLIENT_FILE, LegalBasis.CONTRACT, export=Export.NOWHERE)

AUDIT_LOG = StoredTable("audit_log", Belongs.NOBODY, (
    TECHNICAL.of("sequence", Purpose.ACCOUNT, NoNeedle.NO_TEXT),
    _LOG.of("moment", Purpose.ACCOUNT, NoNeedle.STAYS),
    _LOG.of("verb", Purpose.ACCOUNT, NoNeedle.STAYS),
    _LOG.of("object_kind", Purpose.ACCOUNT, NoNeedle.STAYS),
    _LOG.of("subject", Purpose.ACCOUNT, NoNeedle.STAYS, export=Export.NOWHERE),
    TECHNICAL.of("digest", Purpose.WHOLENESS, NoNeedle.HASH),
    TECHNICAL.of("sealed", Purpose.WHOLENESS, NoNeedle.HASH),
))

LEDGER = StoredTable("ledger", Belongs.NOBODY, (
    TECHNICAL.of("sequence", Purpose.ACCOUNT, NoNeedle.NO_TEXT),
    TECHNICAL.of("kind", Purpose.ACCOUNT, NoNeedle.STAYS),
    TECHNICAL.of("subject_hash", Purpose.ACCOUNT, NoNeedle.STAYS),
    TECHNICAL.of("object_hash", Purpose.ACCOUNT, NoNeedle.STAYS),
    TECHNICAL.of("reason", Purpose.ACCOUNT, NoNeedle.STAYS),
    TECHNICAL.of("mac", Purpose.WHOLENESS, NoNeedle.HASH),
    TECHNICAL.of("recorded_on", Purpose.ACCOUNT, NoNeedle.STAYS),
))

SETTINGS = StoredTable("settings", Belongs.BY_MENTION, (
    TECHNICAL.of("key", Purpose.RULES, NoNeedle.CODE),
    _NAMING.of("value", Purpose.RULES, Needle.JSON),
), link="value")

PRACTICE = StoredTable("practice", Belongs.NOBODY, tuple(
    TECHNICAL.of(column, Purpose.PRACTICE, NoNeedle.PRACTICE, export=Export.FILE)
    if column != "id" else TECHNICAL.of(column, Purpose.PRACTICE, NoNeedle.NO_TEXT)
    for column in ("id", "name", "contact_person", "kind", "street", "house_number", "addition", "postcode", "town",
                   "phone", "email", "kvk", "vat_id", "complaints_officer", "dispute_body")
))

POLICIES = StoredTable("policies", Belongs.NOBODY, (
    TECHNICAL.of("version", Purpose.RULES, NoNeedle.NO_TEXT),
    TECHNICAL.of("valid_from", Purpose.RULES, NoNeedle.PRACTICE),
    TECHNICAL.of("record", Purpose.RULES, NoNeedle.PRACTICE),
))

COPIES = StoredTable("copies", Belongs.NOBODY, (
    TECHNICAL.of("id", Purpose.LINK, NoNeedle.PRACTICE),
    TECHNICAL.of("kind", Purpose.RETAIN, NoNeedle.PRACTICE),
    TECHNICAL.of("place", Purpose.RETAIN, NoNeedle.PRACTICE),
    TECHNICAL.of("file", Purpose.RETAIN, NoNeedle.PRACTICE),
    TECHNICAL.of("made_at", Purpose.RETAIN, NoNeedle.PRACTICE),
    TECHNICAL.of("verified_at", Purpose.RETAIN, NoNeedle.PRACTICE),
    TECHNICAL.of("ends_on", Purpose.RETAIN, NoNeedle.PRACTICE),
    TECHNICAL.of("state", Purpose.RETAIN, NoNeedle.PRACTICE),
    TECHNICAL.of("bytes", Purpose.WHOLENESS, NoNeedle.NO_TEXT),
    TECHNICAL.of("sha256", Purpose.WHOLENESS, NoNeedle.PRACTICE),
    TECHNICAL.of("register_order", Purpose.RETAIN, NoNeedle.NO_TEXT),
    TECHNICAL.of("misdated", Purpose.RETAIN, NoNeedle.NO_TEXT),
    TECHNICAL.of("path", Purpose.RETAIN, NoNeedle.PRACTICE),
))

COPIES_UNDER_WAY = StoredTable("copies_under_way", Belongs.NOBODY, (
    TECHNICAL.of("id", Purpose.LINK, NoNeedle.PRACTICE),
    TECHNICAL.of("final", Purpose.RETAIN, NoNeedle.PRACTICE),
    TECHNICAL.of("part", Purpose.RETAIN, NoNeedle.PRACTICE),
    TECHNICAL.of("staged", Purpose.RETAIN, NoNeedle.PRACTICE),
    TECHNICAL.of("made_at", Purpose.RETAIN, NoNeedle.PRACTICE),
    TECHNICAL.of("state", Purpose.RETAIN, NoNeedle.PRACTICE),
))

READABLE_OUTPUTS = StoredTable("readable_outputs", Belongs.NOBODY, (
    TECHNICAL.of("id", Purpose.LINK, NoNeedle.RANDOM_ID),
    TECHNICAL.of("place", Purpose.ACCOUNT, NoNeedle.PRACTICE),  # emptied when it ended: a folder may bear a name
    TECHNICAL.of("name", Purpose.ACCOUNT, NoNeedle.PRACTICE),
    TECHNICAL.of("kind", Purpose.ACCOUNT, NoNeedle.CODE),
    TECHNICAL.of("begun_at", Purpose.ACCOUNT, NoNeedle.DAY),
    TECHNICAL.of("on_other_disk", Purpose.ACCOUNT, NoNeedle.NO_TEXT),
    TECHNICAL.of("ended_at", Purpose.ACCOUNT, NoNeedle.DAY),
))

SCHEMA_MIGRATIONS = StoredTable("schema_migrations", Belongs.NOBODY, (
    TECHNICAL.of("number", Purpose.WHOLENESS, NoNeedle.NO_TEXT),
    TECHNICAL.of("name", Purpose.WHOLENESS, NoNeedle.PRACTICE),
))

SEARCH_STATE = StoredTable("search_state", Belongs.NOBODY, (
    TECHNICAL.of("id", Purpose.WHOLENESS, NoNeedle.NO_TEXT),
    TECHNICAL.of("version", Purpose.WHOLENESS, NoNeedle.NO_TEXT),
))

VAULT_IDENTITY = StoredTable("vault_identity", Belongs.NOBODY, (
    TECHNICAL.of("id", Purpose.WHOLENESS, NoNeedle.NO_TEXT),
    TECHNICAL.of("vault_id", Purpose.WHOLENESS, NoNeedle.PRACTICE),
    TECHNICAL.of("demo", Purpose.WHOLENESS, NoNeedle.NO_TEXT),
    TECHNICAL.of("ledger_key", Purpose.WHOLENESS, NoNeedle.PRACTICE),
))

UPKEEP = (AUDIT_LOG, LEDGER, SETTINGS, PRACTICE, POLICIES, COPIES, COPIES_UNDER_WAY, READABLE_OUTPUTS,
          SCHEMA_MIGRATIONS, SEARCH_STATE,
          VAULT_IDENTITY)
