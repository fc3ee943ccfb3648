"""The register's tables about persons: the client's card, those who sign for the young, and the search index."""

from __future__ import annotations

from jindra_desk.domain.records.field import (
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

_CARD = FieldKind(RecordClass.CLIENT_FILE, LegalBasis.CONTRACT)
_DERIVED = FieldKind(RecordClass.CLIENT_FILE, LegalBasis.CONTRACT, export=Export.NOWHERE)
_TERM = FieldKind(RecordClass.CLIENT_FILE, LegalBasis.LEGAL_DUTY)
_PORTRAIT = FieldKind(RecordClass.PHOTOS, LegalBasis.CONSENT, SpecialGround.EXPLICIT_CONSENT, Sensitivity.SPECIAL)
_SIGNER = FieldKind(RecordClass.CLIENT_FILE, LegalBasis.LEGAL_DUTY)

CLIENTS = StoredTable("clients", Belongs.IS_CLIENT, (
    _CARD.of("id", Purpose.LINK, Needle.WORDS),
    _DERIVED.of("subject", Purpose.ACCOUNT, NoNeedle.STAYS),
    _CARD.of("surname", Purpose.IDENTIFY, Needle.FAMILY_NAME, searchable=True),
    _CARD.of("given", Purpose.IDENTIFY, Needle.NAME, searchable=True),
    _CARD.of("initials", Purpose.IDENTIFY, Needle.NAME, searchable=True),
    _CARD.of("prefix", Purpose.IDENTIFY, Needle.NAME, searchable=True),
    _CARD.of("partner_surname", Purpose.IDENTIFY, Needle.NAME, searchable=True),
    _CARD.of("partner_prefix", Purpose.IDENTIFY, Needle.NAME, searchable=True),
    _CARD.of("name_use", Purpose.IDENTIFY, NoNeedle.CODE),
    _CARD.of("former_surname", Purpose.FIND, Needle.NAME, searchable=True),
    _CARD.of("birth_date", Purpose.AGE, Needle.WORDS),
    _CARD.of("phone", Purpose.REACH, Needle.PHONE, searchable=True),
    _CARD.of("email", Purpose.REACH, Needle.EMAIL, searchable=True),
    _CARD.of("street", Purpose.REACH, Needle.NAME, searchable=True),
    _CARD.of("house_number", Purpose.REACH, Needle.WORDS),
    _CARD.of("addition", Purpose.REACH, Needle.WORDS),
    _CARD.of("postcode", Purpose.REACH, Needle.WORDS),
    _CARD.of("town", Purpose.REACH, Needle.WORDS),
    _CARD.of("preferred_channel", Purpose.REACH, NoNeedle.CODE),
    _CARD.of("source", Purpose.ACCOUNT, NoNeedle.CODE),
    _CARD.of("informed_on", Purpose.ACCOUNT, NoNeedle.DAY),
    _CARD.of("photo_preference", Purpose.PROVE, NoNeedle.CODE),
    _CARD.of("notes", Purpose.TREAT, Needle.WORDS),
    _PORTRAIT.of("portrait", Purpose.IDENTIFY, NoNeedle.RANDOM_ID),
    _CARD.of("paper_file", Purpose.RETAIN, NoNeedle.NO_TEXT),
    _CARD.of("paper_destroyed_on", Purpose.RETAIN, NoNeedle.DAY),
    _CARD.of("photos_on_phone", Purpose.RETAIN, NoNeedle.NO_TEXT),
    _TERM.of("ended_on", Purpose.RETAIN, NoNeedle.DAY),
    _TERM.of("restricted_since", Purpose.RIGHTS, NoNeedle.DAY),
    _TERM.of("keep_longer_until", Purpose.RETAIN, NoNeedle.DAY),
    _TERM.of("registered_on", Purpose.RETAIN, NoNeedle.DAY),
    _TERM.of("changed_on", Purpose.RETAIN, NoNeedle.DAY),
    _TERM.of("last_contact_on", Purpose.RETAIN, NoNeedle.DAY),
    _DERIVED.of("sort_key", Purpose.FIND, Needle.WORDS),
    _TERM.of("last_treatment_on", Purpose.RETAIN, NoNeedle.DAY, export=Export.NOWHERE),
    _TERM.of("keep_through", Purpose.RETAIN, NoNeedle.DAY, export=Export.NOWHERE),
    _TERM.of("at_least", Purpose.RETAIN, NoNeedle.NO_TEXT, export=Export.NOWHERE),
    _TERM.of("held", Purpose.HOLD, NoNeedle.NO_TEXT, export=Export.NOWHERE),
))

CLIENT_INDEX = StoredTable("client_index", Belongs.BY_CLIENT_ID, (
    _DERIVED.of("rank", Purpose.FIND, NoNeedle.NO_TEXT),
    _DERIVED.of("client_id", Purpose.LINK, NoNeedle.OWNER),
    _DERIVED.of("sort_key", Purpose.FIND, Needle.WORDS),
    _DERIVED.of("digits", Purpose.FIND, Needle.DIGITS, searchable=True),
    _DERIVED.of("email", Purpose.FIND, Needle.EMAIL, searchable=True),
    _DERIVED.of("birth_date", Purpose.FIND, Needle.WORDS),
    _DERIVED.of("prospect", Purpose.FIND, NoNeedle.NO_TEXT),
    _DERIVED.of("consent_missing", Purpose.FIND, NoNeedle.NO_TEXT),
))

CLIENT_WORDS = StoredTable("client_words", Belongs.BY_RANK, (
    _DERIVED.of("words", Purpose.FIND, Needle.WORDS, searchable=True),
), parent="client_index")

GUARDIANS = StoredTable("guardians", Belongs.BY_CLIENT_ID, (
    _SIGNER.of("id", Purpose.LINK, NoNeedle.RANDOM_ID),
    _SIGNER.of("client_id", Purpose.LINK, NoNeedle.OWNER),
    _SIGNER.of("name", Purpose.REPRESENT, Needle.NAME),
    _SIGNER.of("relation", Purpose.REPRESENT, NoNeedle.CODE),
    _SIGNER.of("phone", Purpose.REPRESENT, Needle.PHONE),
    _SIGNER.of("email", Purpose.REPRESENT, Needle.EMAIL),
))

PEOPLE = (CLIENTS, CLIENT_INDEX, CLIENT_WORDS, GUARDIANS)
