"""Turns a stored value into the byte strings that are looked for after a destruction (J-09, trust #11).

Which columns, and in which form, is for the field register to say. Each needle stands within one column, so that the
scan can weigh which are shared with living clients.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jindra_desk.domain.base.folding import fold
from jindra_desk.domain.records.field import Belongs, Needle, StoredField, StoredTable
from jindra_desk.storage.engine.columns import read_json, stored_json
from jindra_desk.storage.search.client_rows import name_of

SHORTEST = 5
"""Fewer bytes occur by chance in pictures."""
PIECE = 40
"""Longer texts are looked for by pieces of so many characters: they may be split over pages."""
_EVERY = 2_000
"""Characters from one piece to the next: several on each page that a long text fills."""


def column_sql(field: StoredField) -> str:
    """The column as it is read: of bytes only a piece of the middle, since all files of a kind begin alike."""
    name = f'"{field.column}"'
    if field.search is Needle.BYTES:
        return f"substr({name}, length({name}) / 2 + 1, {PIECE}) AS {name}"
    return name


def rows_sql(table: StoredTable) -> str:
    """The condition that picks the rows of one client, whose id is its one parameter; see `Belongs`."""
    match table.belongs:
        case Belongs.IS_CLIENT:
            return "id = ?"
        case Belongs.BY_CLIENT_ID:
            return "client_id = ?"
        case Belongs.BY_PARENT:
            return f"{table.link} IN (SELECT id FROM {table.parent} WHERE client_id = ?)"
        case Belongs.BY_RANK:
            return f"rowid = (SELECT rank FROM {table.parent} WHERE client_id = ?)"
        case Belongs.BY_MENTION:
            return f"instr({table.link}, ?)"
        case Belongs.NOBODY:
            raise ValueError("rows of this table are nobody's")


def needles_of(form: Needle, value: Any, row: Any) -> Iterator[bytes]:
    """Every form of one value, in pieces; `row` is the whole row, for names that are built of several columns."""
    if value is None:
        return
    if form is Needle.BYTES:
        found = [bytes(value)]
    else:
        found = [piece.encode() for spelled in _spellings(form, str(value), row) for piece in _pieces(spelled)]
    yield from (needle for needle in found if len(needle) >= SHORTEST)


def _spellings(form: Needle, value: str, row: Any) -> Iterator[str]:
    match form:
        case Needle.NAME:
            yield from (value, fold(value))
        case Needle.FAMILY_NAME:
            name = name_of(row)
            yield from (value, fold(value), name.display, name.list_form, name.family)
        case Needle.PHONE:
            yield from (value, value.replace("+31", "0", 1))
        case Needle.DIGITS:
            yield from value.split(" ")
        case Needle.EMAIL:
            yield from (value, value.casefold())
        case Needle.JSON:
            yield from _texts_in(_parsed(value))
        case _:
            yield value


def _parsed(value: str) -> object:
    """What stands in it; a value that cannot be read is looked for as it is."""
    try:
        return read_json(value)
    except ValueError:
        return value


def _texts_in(value: object) -> Iterator[str]:
    """Every text in a JSON value, as it is written there; the names of fields are the program's own."""
    if isinstance(value, str):
        yield stored_json(value)[1:-1]
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts_in(part)


def _pieces(text: str) -> Iterator[str]:
    if len(text) <= PIECE:
        yield text
        return
    last = len(text) - PIECE
    for start in sorted({*range(0, last, _EVERY), last // 2, last}):
        yield text[start:start + PIECE]
