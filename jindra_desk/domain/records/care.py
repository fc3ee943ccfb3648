"""The register's tables about what was done and seen: visits with products, health, skin type and photos."""

from __future__ import annotations

from jindra_desk.domain.records.field import (
    TECHNICAL,
    Belongs,
    Export,
    FieldKind,
    Needle,
    NoNeedle,
    Purpose,
    Sensitivity,
    SpecialGround,
    StoredTable,
)
from jindra_desk.domain.records.record_classes import LegalBasis, RecordClass

_VISIT = FieldKind(RecordClass.CLIENT_FILE, LegalBasis.CONTRACT)
_RECORD = FieldKind(RecordClass.CLIENT_FILE, LegalBasis.LEGAL_DUTY)
_FINDING = FieldKind(RecordClass.CLIENT_FILE, LegalBasis.CONTRACT, SpecialGround.NOT_SETTLED, Sensitivity.SPECIAL)
_REPORT = FieldKind(RecordClass.CLIENT_FILE, LegalBasis.LEGAL_DUTY, SpecialGround.NOT_SETTLED, Sensitivity.SPECIAL)
_HEALTH = FieldKind(RecordClass.CLIENT_FILE, LegalBasis.CONSENT, SpecialGround.EXPLICIT_CONSENT, Sensitivity.SPECIAL)
_PHOTO = FieldKind(RecordClass.PHOTOS, LegalBasis.CONSENT, SpecialGround.EXPLICIT_CONSENT, Sensitivity.SPECIAL)

TREATMENT_TYPES = StoredTable("treatment_types", Belongs.NOBODY, (
    TECHNICAL.of("id", Purpose.LINK, NoNeedle.PRACTICE, export=Export.FILE),
    TECHNICAL.of("name", Purpose.RULES, NoNeedle.PRACTICE, export=Export.FILE),
    TECHNICAL.of("wkkgz", Purpose.RULES, NoNeedle.NO_TEXT, export=Export.FILE),
    TECHNICAL.of("visible_result", Purpose.RULES, NoNeedle.NO_TEXT, export=Export.FILE),
    TECHNICAL.of("minimum_age", Purpose.RULES, NoNeedle.NO_TEXT, export=Export.FILE),
    TECHNICAL.of("position", Purpose.RULES, NoNeedle.NO_TEXT, export=Export.FILE),
    TECHNICAL.of("archived", Purpose.RULES, NoNeedle.NO_TEXT, export=Export.FILE),
))

TREATMENTS = StoredTable("treatments", Belongs.BY_CLIENT_ID, (
    _VISIT.of("id", Purpose.LINK, NoNeedle.RANDOM_ID),
    _VISIT.of("client_id", Purpose.LINK, NoNeedle.OWNER),
    _VISIT.of("type_id", Purpose.TREAT, NoNeedle.PRACTICE),
    _VISIT.of("performed_on", Purpose.RETAIN, NoNeedle.DAY),
    _VISIT.of("performed_at", Purpose.TREAT, NoNeedle.DAY),
    _VISIT.of("status", Purpose.RETAIN, NoNeedle.CODE),
    _FINDING.of("zones", Purpose.TREAT, Needle.JSON),
    _REPORT.of("done", Purpose.TREAT, Needle.WORDS),
    _RECORD.of("device", Purpose.TRACE, Needle.WORDS),
    _RECORD.of("device_settings", Purpose.TREAT, Needle.WORDS),
    _FINDING.of("particulars", Purpose.TREAT, Needle.WORDS),
    _FINDING.of("reaction", Purpose.SAFETY, NoNeedle.CODE),
    _FINDING.of("result", Purpose.TREAT, Needle.WORDS),
    _FINDING.of("attention", Purpose.SAFETY, Needle.WORDS),
    _FINDING.of("aftercare", Purpose.TREAT, Needle.WORDS),
    _FINDING.of("note", Purpose.TREAT, Needle.WORDS),
    _VISIT.of("amount_cents", Purpose.BOOK, NoNeedle.NO_TEXT),
    _REPORT.of("missing", Purpose.ACCOUNT, NoNeedle.CODE),
    _REPORT.of("missing_why", Purpose.ACCOUNT, Needle.WORDS),
    _REPORT.of("declared_on", Purpose.SAFETY, NoNeedle.DAY),
    _REPORT.of("declaration", Purpose.SAFETY, Needle.JSON),
    _REPORT.of("heeded", Purpose.SAFETY, NoNeedle.CODE),
    _VISIT.of("waits", Purpose.ACCOUNT, NoNeedle.NO_TEXT, export=Export.NOWHERE),
))

TREATMENT_PRODUCTS = StoredTable("treatment_products", Belongs.BY_PARENT, (
    _VISIT.of("treatment_id", Purpose.LINK, NoNeedle.RANDOM_ID),
    _VISIT.of("position", Purpose.LINK, NoNeedle.NO_TEXT, export=Export.NOWHERE),
    _VISIT.of("product", Purpose.TRACE, Needle.WORDS),
    _VISIT.of("lot", Purpose.TRACE, Needle.WORDS),
    _VISIT.of("expiry", Purpose.TRACE, Needle.WORDS),
), parent="treatments", link="treatment_id")

HEALTH_RECORDS = StoredTable("health_records", Belongs.BY_CLIENT_ID, (
    _HEALTH.of("client_id", Purpose.LINK, NoNeedle.OWNER),
    _HEALTH.of("asked_on", Purpose.SAFETY, NoNeedle.DAY),
    _HEALTH.of("allergies", Purpose.SAFETY, Needle.WORDS),
    _HEALTH.of("medication", Purpose.SAFETY, Needle.WORDS),
    _HEALTH.of("pregnancy", Purpose.SAFETY, Needle.WORDS),
    _HEALTH.of("skin_conditions", Purpose.SAFETY, Needle.WORDS),
    _HEALTH.of("implants", Purpose.SAFETY, Needle.WORDS),
    _HEALTH.of("notes", Purpose.SAFETY, Needle.WORDS),
))

SKIN_TYPES = StoredTable("skin_types", Belongs.BY_CLIENT_ID, (
    _HEALTH.of("client_id", Purpose.LINK, NoNeedle.OWNER),
    _HEALTH.of("fitzpatrick", Purpose.SAFETY, NoNeedle.NO_TEXT),
    _HEALTH.of("noted_on", Purpose.SAFETY, NoNeedle.DAY),
))

PHOTOS = StoredTable("photos", Belongs.BY_CLIENT_ID, (
    _PHOTO.of("id", Purpose.LINK, NoNeedle.RANDOM_ID),
    _PHOTO.of("client_id", Purpose.LINK, NoNeedle.OWNER),
    _PHOTO.of("treatment_id", Purpose.LINK, NoNeedle.RANDOM_ID),
    _PHOTO.of("taken_on", Purpose.RESULT, NoNeedle.DAY),
    _PHOTO.of("added_at", Purpose.ACCOUNT, NoNeedle.DAY),
    _PHOTO.of("area", Purpose.RESULT, NoNeedle.CODE),
    _PHOTO.of("pose", Purpose.RESULT, NoNeedle.CODE),
    _PHOTO.of("moment", Purpose.RESULT, NoNeedle.CODE),
    _PHOTO.of("purpose", Purpose.PROVE, NoNeedle.CODE),
    _PHOTO.of("width", Purpose.RESULT, NoNeedle.NO_TEXT),
    _PHOTO.of("height", Purpose.RESULT, NoNeedle.NO_TEXT),
    _PHOTO.of("sha256", Purpose.WHOLENESS, NoNeedle.HASH),
    _PHOTO.of("website_on", Purpose.PROVE, NoNeedle.DAY),
    _PHOTO.of("website_ended_on", Purpose.PROVE, NoNeedle.DAY),
    _PHOTO.of("social_on", Purpose.PROVE, NoNeedle.DAY),
    _PHOTO.of("social_ended_on", Purpose.PROVE, NoNeedle.DAY),
))

PHOTO_PICTURES = StoredTable("photo_pictures", Belongs.BY_PARENT, (
    _PHOTO.of("photo_id", Purpose.LINK, NoNeedle.RANDOM_ID, export=Export.BESIDE),
    _PHOTO.of("thumbnail", Purpose.RESULT, Needle.BYTES, export=Export.NOWHERE),
    _PHOTO.of("preview", Purpose.RESULT, Needle.BYTES, export=Export.NOWHERE),
    _PHOTO.of("picture", Purpose.RESULT, Needle.BYTES, export=Export.BESIDE),
), parent="photos", link="photo_id")

CARE = (TREATMENT_TYPES, TREATMENTS, TREATMENT_PRODUCTS, HEALTH_RECORDS, SKIN_TYPES, PHOTOS, PHOTO_PICTURES)
