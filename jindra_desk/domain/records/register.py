"""The whole register, and what is read from it: tables that go with a file, fields that are looked for afterwards."""

from __future__ import annotations

from collections.abc import Iterator

from jindra_desk.domain.records.care import CARE
from jindra_desk.domain.records.dealings import DEALINGS
from jindra_desk.domain.records.field import Belongs, Needle, StoredField, StoredTable
from jindra_desk.domain.records.people import PEOPLE
from jindra_desk.domain.records.upkeep import UPKEEP

REGISTER: tuple[StoredTable, ...] = (*PEOPLE, *CARE, *DEALINGS, *UPKEEP)
"""Every table of the vault; a test compares it with the schema, column by column."""


def field_name(table: StoredTable, field: StoredField) -> str:
    """`treatments.aftercare`: what a find after a destruction is called."""
    return f"{table.name}.{field.column}"


def client_tables(register: tuple[StoredTable, ...] = REGISTER) -> tuple[StoredTable, ...]:
    """Tables of which rows go with a client's file."""
    return tuple(table for table in register if table.belongs is not Belongs.NOBODY)


def needle_fields(register: tuple[StoredTable, ...] = REGISTER) -> Iterator[tuple[StoredTable, StoredField, Needle]]:
    """Every field that is looked for after a destruction, with its form."""
    for table in client_tables(register):
        for field in table.fields:
            if isinstance(field.search, Needle):
                yield table, field, field.search


def shared_words(register: tuple[StoredTable, ...] = REGISTER) -> frozenset[str]:
    """Names of fields whose value may be everybody's: what was done, with what, how it was asked."""
    return frozenset(field_name(table, field) for table, field, _ in needle_fields(register)
                     if not field.names_somebody)
