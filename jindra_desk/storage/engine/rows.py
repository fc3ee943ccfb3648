"""Reading rows through one frame, which turns whatever a builder raises into a finding with its place (trust #28).

A builder is a function from a row to a domain value. It may raise anything that a wrong value makes Python raise; here
that becomes `RowUnreadable` with table, key and column, and never with content.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.unreadable import RowUnreadable

Built = TypeVar("Built")


class StoredRow(Protocol):
    """One row by the names of its columns. What a column holds is known only once a reader of `columns` has looked."""

    def __getitem__(self, name: str | int, /) -> object:
        """The value of a column; raises `IndexError` for a name that is none."""
        ...

    def keys(self) -> Iterable[str]:
        """The names of the columns."""
        ...

    def __iter__(self) -> Iterator[object]:
        """The values."""
        ...

FAULTS = (ValueError, TypeError, LookupError, ArithmeticError, AttributeError, AssertionError, RecursionError,
          InvalidInput)
"""What a value that does not belong in its column makes Python, or the domain, raise."""
_KEYS = ("id", "row_client_id", "request_id", "client_id", "photo_id", "document_id", "receipt_id", "treatment_id",
         "sequence", "version", "key", "number")


class UndecodedText(str):
    """Bytes in a text column that are no UTF-8; they are never shown."""

    __slots__ = ()


def decoded(content: bytes) -> str:
    """A text factory that never fails; used only once plain decoding has."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return UndecodedText(content.decode("utf-8", "replace"))


class Unreadables:
    """The rows that could not be read in one transaction, each once, in the order they were met."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], RowUnreadable] = {}

    def note(self, fault: RowUnreadable) -> None:
        """Remember one."""
        self._found.setdefault(fault.key, fault)

    def found(self) -> tuple[RowUnreadable, ...]:
        """All of them."""
        return tuple(self._found.values())


def read_row(table: str, row: StoredRow, build: Callable[[StoredRow], Built]) -> Built:
    """Build one value; raises `RowUnreadable`."""
    try:
        for value in row:
            if type(value) is UndecodedText:
                raise ValueError
        return build(row)
    except FAULTS:
        raise _named(table, row, build) from None


class _Watched:
    """A row that remembers which column was asked for last."""

    def __init__(self, row: StoredRow) -> None:
        self._row = row
        self.last = ""

    def __getitem__(self, name: str | int, /) -> object:
        self.last = str(name)
        value = self._row[name]
        if type(value) is UndecodedText:
            raise ValueError
        return value

    def keys(self) -> Iterable[str]:
        """The names of the columns."""
        return list(self._row.keys())

    def __iter__(self) -> Iterator[object]:
        """The values, unwatched."""
        return iter(self._row)


def _named(table: str, row: StoredRow, build: Callable[[StoredRow], Built]) -> RowUnreadable:
    watched = _Watched(row)
    try:
        build(watched)
    except FAULTS:
        column = watched.last
    else:
        column = ""
    names = list(row.keys())
    key = next((str(row[name]) for name in _KEYS if name in names), "")
    client = str(row["client_id"]) if "client_id" in names else key if table == "clients" else ""
    return RowUnreadable(table, _harmless(key), column, _harmless(client) if client else "")


def _harmless(key: str) -> str:
    """A key as it may be shown: ids are short and plain, and a text that stands where an id should is content."""
    return key if len(key) <= 64 and key.isascii() and key.replace("-", "").replace(".", "").isalnum() else "?"
