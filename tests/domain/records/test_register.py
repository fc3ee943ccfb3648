"""The field register by itself: every field has a purpose, a basis and a reason; nothing about persons lacks them."""

from __future__ import annotations

from collections import Counter

import pytest

from jindra_desk.domain.records.field import (
    PURPOSE_WORDS,
    Belongs,
    Export,
    Needle,
    NoNeedle,
    Purpose,
    Sensitivity,
    SpecialGround,
    StoredField,
    StoredTable,
)
from jindra_desk.domain.records.record_classes import RecordClass
from jindra_desk.domain.records.register import (
    REGISTER,
    client_tables,
    field_name,
    needle_fields,
    shared_words,
)

FIELDS = [pytest.param(table, field, id=field_name(table, field)) for table in REGISTER for field in table.fields]


def test_no_table_or_column_stands_twice() -> None:
    assert [name for name, times in Counter(table.name for table in REGISTER).items() if times > 1] == []
    names = Counter(field_name(table, field) for table in REGISTER for field in table.fields)
    assert [name for name, times in names.items() if times > 1] == []


@pytest.mark.req("J-10")
@pytest.mark.parametrize(("table", "field"), FIELDS)
def test_what_tells_of_a_person_has_a_basis_and_a_class(table: StoredTable, field: StoredField) -> None:
    """J-10: no personal field without its record class; health data has a ground of Art. 9 as well."""
    assert field.purpose in PURPOSE_WORDS
    personal = field.sensitivity is not Sensitivity.NOTHING_PERSONAL
    assert (field.basis is not None) is personal
    assert (field.record_class is not None) is personal
    assert (field.ground is not SpecialGround.NONE) is (field.sensitivity is Sensitivity.SPECIAL)


def test_every_class_that_holds_rows_today_has_fields() -> None:
    used = {field.record_class for table in REGISTER for field in table.fields} - {None}
    assert used == set(RecordClass) - {RecordClass.CORRESPONDENCE, RecordClass.PROSPECT, RecordClass.INCIDENTS}


@pytest.mark.parametrize(("table", "field"), FIELDS)
def test_a_client_s_field_is_looked_for_or_has_a_reason_of_a_client(table: StoredTable, field: StoredField) -> None:
    """Only a table of nobody may say that its fields are the practice's, and it has nothing to look for."""
    if table.belongs is Belongs.NOBODY:
        assert isinstance(field.search, NoNeedle)
    elif isinstance(field.search, NoNeedle):
        assert field.search is not NoNeedle.PRACTICE or field.column in ("type_id", "text_id")
    assert (field.search is NoNeedle.OWNER) <= (field.column == "client_id")


def test_health_and_looks_are_special_and_rest_on_consent() -> None:
    for table in REGISTER:
        if table.name in ("health_records", "skin_types", "photos", "photo_pictures"):
            assert {field.ground for field in table.fields} == {SpecialGround.EXPLICIT_CONSENT}


def test_a_field_that_the_register_does_not_know_is_an_error() -> None:
    with pytest.raises(KeyError, match=r"clients\.bsn"):
        client_tables()[0].field("bsn")


def test_everything_to_look_for_has_a_form() -> None:
    searched = {field_name(table, field): form for table, field, form in needle_fields()}
    assert searched["treatments.aftercare"] is Needle.WORDS
    assert searched["treatments.device"] is Needle.WORDS
    assert searched["treatment_products.lot"] is Needle.WORDS
    assert searched["documents.title"] is Needle.WORDS
    assert searched["clients.town"] is Needle.WORDS
    assert not any(name.startswith(("receipts.", "audit_log.", "ledger.")) for name in searched)


def test_what_was_done_is_shared_and_who_it_was_is_not() -> None:
    assert {"treatments.device", "requests.channel", "disclosures.contents"} <= shared_words()
    assert {"clients.surname", "clients.phone", "guardians.name", "clients.birth_date"}.isdisjoint(shared_words())


def test_purposes_are_all_used_and_all_worded() -> None:
    assert {field.purpose for table in REGISTER for field in table.fields} == set(Purpose) == set(PURPOSE_WORDS)
    assert {field.export for table in REGISTER for field in table.fields} == set(Export)
