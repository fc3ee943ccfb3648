"""How values stand in columns: days and moments as ISO 8601, lists and records as JSON, ids and labels as text."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from enum import Enum
from functools import lru_cache
from typing import Any

_AS_THEY_ARE = frozenset({str, int, float, bytes, type(None)})
"""Asked first: nearly all values are of these types."""


def stored(value: object) -> object:
    """Answer the column value of a domain value; nested values are not taken, encode those with `stored_json`."""
    if type(value) in _AS_THEY_ARE:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, bool):
        return int(value)
    return value


def stored_json(value: object) -> str:
    """Answer JSON with sorted keys and plain letters; what is no letter (half a surrogate pair) as an escape.

    Raises `ValueError` for a number that is none.
    """
    plain = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    if plain.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in plain):
        return plain
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)


class NotReadable(ValueError):
    """A column holds something that the program never writes there."""


def read_text(column: object) -> str:
    """Read a text; raises `NotReadable`."""
    if not isinstance(column, str):
        raise NotReadable
    return column


def optional_text(column: object) -> str | None:
    """Read a text or none."""
    return None if column is None else read_text(column)


def read_blob(column: object) -> bytes:
    """Read bytes; raises `NotReadable`."""
    if not isinstance(column, bytes):
        raise NotReadable
    return column


def read_number(column: object) -> int:
    """Read a number of any size; raises `NotReadable`."""
    if not isinstance(column, int):
        raise NotReadable
    return column


def read_json(column: object) -> Any:
    """Read what `stored_json` wrote; raises `NotReadable`."""
    try:
        return json.loads(read_text(column), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise NotReadable from error


def _no_number(_name: str) -> None:
    raise NotReadable


_DAY_LETTERS = 10


def day(column: object) -> date:
    """Read a day, in the one form it is written in; raises `NotReadable`."""
    column = read_text(column)
    if len(column) != _DAY_LETTERS or column[4] != "-" or column[7] != "-":
        raise NotReadable
    return date.fromisoformat(column)


def moment(column: object) -> datetime:
    """Read a moment, which always has its zone; raises `ValueError`."""
    read = datetime.fromisoformat(read_text(column))
    if read.tzinfo is None:
        raise NotReadable
    return read


def flag(column: object) -> bool:
    """Read yes or no; raises `NotReadable` for any other number."""
    if column not in (0, 1):
        raise NotReadable
    return column == 1


def whole(column: object, most: int = 10**9, least: int = 0) -> int:
    """Read a number within what makes sense; raises `NotReadable`."""
    number = read_number(column)
    if not least <= number <= most:
        raise NotReadable
    return number


def optional_whole(column: object, most: int = 10**9) -> int | None:
    """Read a number or none."""
    return None if column is None else whole(column, most)


def read_day(column: object) -> date | None:
    """Read a day or none."""
    return None if column is None else day(column)


def read_moment(column: object) -> datetime | None:
    """Read a moment with its zone, or none."""
    return None if column is None else moment(column)


def read_time(column: object) -> time | None:
    """Read a time of day or none."""
    return None if column is None else time.fromisoformat(read_text(column))


def read_strings(column: object) -> tuple[str, ...]:
    """Read a JSON list of strings."""
    items = read_json(column)
    if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
        raise NotReadable
    return tuple(items)


@lru_cache(maxsize=256)
def insert_sql(table: str, columns: tuple[str, ...]) -> str:
    """`INSERT INTO table (a, b) VALUES (:a, :b)`; names are constants of this room."""
    names, gaps = ", ".join(columns), ", ".join(f":{name}" for name in columns)
    return f"INSERT INTO {table} ({names}) VALUES ({gaps})"


@lru_cache(maxsize=256)
def upsert_sql(table: str, columns: tuple[str, ...], key: tuple[str, ...]) -> str:
    """Insert, or change the row with the same key in place."""
    rest = ", ".join(f"{name} = excluded.{name}" for name in columns if name not in key)
    return f"{insert_sql(table, columns)} ON CONFLICT ({', '.join(key)}) DO UPDATE SET {rest}"
