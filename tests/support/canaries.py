"""A word of its own in every field that the register says is looked for, written straight into the rows of a client."""

from __future__ import annotations

import hashlib
import json

from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.records.field import Belongs, Needle, StoredField, StoredTable
from jindra_desk.domain.records.register import field_name, needle_fields
from jindra_desk.storage.erasure.needles import rows_sql
from jindra_desk.storage.search.index import phone_digits
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.vaults import database_of


def plant_everywhere(session: Session, client_id: ClientId) -> dict[str, bytes]:
    """Give each field a value that stands nowhere else; answer by field the bytes that then stand in the pages.

    The client must have a row in every table of clients; the values can be read back by the program.
    """
    assert isinstance(session.vault, SqlVault)
    database = database_of(session.vault)
    planted: dict[str, bytes] = {}
    for number, (table, field, form) in enumerate(needle_fields()):
        name = field_name(table, field)
        if name == "clients.id":
            planted[name] = client_id.encode()
            continue
        value, seen = _value(table, field, form, number, client_id)
        done = database.execute(f'UPDATE {table.name} SET "{field.column}" = ? WHERE {rows_sql(table)}',
                                (value, client_id))
        assert done.rowcount > 0 or table.belongs is Belongs.BY_RANK, f"{name}: the client has no such row"
        planted[name] = seen
    return planted


def _value(table: StoredTable, field: StoredField, form: Needle, number: int,
           client_id: ClientId) -> tuple[object, bytes]:
    """What is stored, and the part of it that is this field's own."""
    word = f"Kanarie{number:03d}vogel"
    match form:
        case Needle.PHONE:
            phone = f"+316{87_000_000 + number}"
            return phone, phone.encode()
        case Needle.DIGITS:
            digits = phone_digits(f"+316{87_000_000 + number}")
            return digits, digits.split(" ")[0].encode()
        case Needle.EMAIL:
            return f"{word}@voorbeeld.nl", f"{word}@voorbeeld.nl".encode()
        case Needle.JSON:
            told = f'{word} "tussen" haken'
            stored = json.dumps(told, ensure_ascii=False)[1:-1]
            listed = field.column in ("zones", "contents")
            body: object = [told] if listed else {"client": client_id, "typed": told}
            if field.column == "declaration":
                body = {"allergies": told}
            return json.dumps(body, ensure_ascii=False), stored.encode()
        case Needle.BYTES:
            blob = b"".join(hashlib.sha256(f"{number} {block}".encode()).digest() for block in range(2_000))
            return blob, blob[len(blob) // 2:len(blob) // 2 + 40]
        case _ if field.column == "birth_date":
            day = f"19{number % 80 + 10}-07-19"
            return day, day.encode()
        case _ if table.belongs is Belongs.BY_RANK:
            return word.lower(), word.lower().encode()
        case _:
            return word, word.encode()
