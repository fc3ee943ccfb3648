"""Instant search and the client list: every word a prefix, in any order; digits anywhere in a phone number (K-101).

Goal: 16 ms per keystroke at 50,000 clients. Single letters are the heavy ones; they are answered by FTS5's prefix
index in name order, and never sorted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import overload

from jindra_desk.application.ports.repositories.clients import ClientFilter, ClientRow, ListedClients
from jindra_desk.domain.base.dates import add_years
from jindra_desk.domain.base.folding import fold
from jindra_desk.storage.engine.columns import read_text
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction
from jindra_desk.storage.search.client_rows import ROW_COLUMNS, client_row
from jindra_desk.storage.search.index import FIELD_BREAK, ClientIndex, split_words

_MOST_CHARACTERS = 200
_NARROW = 3
_HALVES = re.compile("[\ud800-\udfff]")
"""Half a character, as a paste may bring it: nothing in the vault has one, and the database takes none."""
_PHONE_MARKS = frozenset("0123456789 +-()/.")
_HIT_FIELDS = ("", "former_surname", "street", "email", "guardian_names")
"""Fields in the order of the words in the index; '' is the name itself."""


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, taken apart: words to find as prefixes, digit strings for phones, parts of an e-mail address."""

    words: tuple[str, ...] = ()
    digits: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    hopeless: bool = False  # something was typed, and nothing in it can be searched for

    @property
    def narrow(self) -> bool:
        """True when what was typed can be found only by walking the index and leaves few clients."""
        return any(len(part) >= _NARROW for part in self.digits) or bool(
            self.words and (self.digits or self.addresses))

    @property
    def empty(self) -> bool:
        """True when nothing was typed."""
        return not (self.words or self.digits or self.addresses or self.hopeless)


def parse_query(untrusted_query: str) -> Query:
    """Take apart what was typed; never fails."""
    typed = _HALVES.sub("", untrusted_query[:_MOST_CHARACTERS]).strip()
    if not typed:
        return Query(hopeless=bool(untrusted_query.strip()))
    only_digits = "".join(character for character in typed if character.isdigit() and character.isascii())
    if only_digits and all(character in _PHONE_MARKS for character in typed):
        return Query(digits=(only_digits,))
    words: list[str] = []
    digits: list[str] = []
    addresses: list[str] = []
    for part in typed.split():
        if "@" in part:
            addresses.append(part.casefold())
            continue
        for word in split_words(fold(part)):
            (digits if word.isdigit() and word.isascii() else words).append(word)
    return Query(tuple(dict.fromkeys(words)), tuple(dict.fromkeys(digits)), tuple(addresses),
                 hopeless=not (words or digits or addresses))


class ClientSearch:
    """Answers pages of the client list from the index."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def page(self, untrusted_query: str, which: ClientFilter, today: date, *, limit: int,
             under_age: int) -> ListedClients:
        """Answer the first `limit` clients in Dutch name order, and how many fit in all."""
        query = parse_query(untrusted_query)
        if query.hopeless:
            return ListedClients((), 0)
        if self._transaction.writable:
            ClientIndex(self._transaction).flush()
        source, conditions, parameters = _hits(query)
        filtered, values = _filter(which, today, under_age)
        conditions += filtered
        parameters.update(values)
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        rank = "w.rowid" if query.words else "i.rank"
        parameters["limit"] = limit
        if query.narrow:
            # Few hits behind a long scan: walk once, and count what was found.
            hits = f"SELECT i.client_id, {rank} AS rank FROM {source}{where}"
            rows = self._transaction.all(
                f"WITH hits AS MATERIALIZED ({hits}) SELECT {ROW_COLUMNS}, shown.rank, shown.words, "
                f"(SELECT count(*) FROM hits) AS total FROM ({_shown('hits', query)}) shown "
                "LEFT JOIN clients c ON c.id = shown.client_id ORDER BY shown.rank", parameters)
            total = int(rows[0]["total"]) if rows else 0
        else:
            counted = source if filtered or not query.words else "client_words w"
            total = int(self._transaction.value(f"SELECT count(*) FROM {counted}{where}", parameters))
            hits = f"SELECT i.client_id, {rank} AS rank FROM {source}{where} ORDER BY {rank} LIMIT :limit"
            rows = self._transaction.all(
                f"WITH hits AS MATERIALIZED ({hits}) SELECT {ROW_COLUMNS}, shown.rank, shown.words "
                f"FROM ({_shown('hits', query)}) shown LEFT JOIN clients c ON c.id = shown.client_id "
                "ORDER BY shown.rank", parameters)
        return ListedClients(_Rows(rows, query), total)


class _Rows(Sequence[ClientRow]):
    """Lines that are built when they are looked at: of 200 found, a window shows ten, at every key again."""

    def __init__(self, rows: Sequence[StoredRow], query: Query) -> None:
        self._rows = rows
        self._query = query

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, at: int) -> ClientRow: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[ClientRow]: ...
    def __getitem__(self, at: int | slice) -> ClientRow | Sequence[ClientRow]:
        if isinstance(at, slice):
            return _Rows(self._rows[at], self._query)
        row = self._rows[at]
        return client_row(row, *_explained(row, self._query))


def _shown(hits: str, query: Query) -> str:
    """The first hits in name order, with the indexed words of each when they must explain it."""
    if not query.words:
        return f"SELECT client_id, rank, '' AS words FROM {hits} ORDER BY rank LIMIT :limit"
    return (f"SELECT {hits}.client_id, {hits}.rank, v.words FROM {hits} "
            f"JOIN client_words v ON v.rowid = {hits}.rank ORDER BY {hits}.rank LIMIT :limit")


def _explained(row: StoredRow, query: Query) -> tuple[str, str]:
    """Answer (field, its text) that explains the hit; both empty when the name does, or nothing was typed."""
    if query.digits:
        return "phone", read_text(row["phone"])
    if query.addresses:
        return "email", read_text(row["email"])
    if not query.words:
        return "", ""
    fields = [f" {field}" for field in read_text(row["words"]).split(FIELD_BREAK)]
    for word in query.words:
        if f" {word}" in fields[0]:
            continue
        for name, field in zip(_HIT_FIELDS[1:], fields[1:], strict=True):
            if f" {word}" in field:
                return name, read_text(row[name])
    return "", ""


def _hits(query: Query) -> tuple[str, list[str], dict[str, object]]:
    """Answer (tables, conditions, parameters) for what was typed."""
    conditions: list[str] = []
    parameters: dict[str, object] = {}
    source = "client_index i"
    if query.words:
        source = "client_words w JOIN client_index i ON i.rank = w.rowid"
        conditions.append("w.client_words MATCH :words")
        parameters["words"] = " ".join(f'"{word}"*' for word in query.words)
    for number, digits in enumerate(query.digits):
        conditions.append(f"i.digits <> '' AND instr(i.digits, :digits{number})")
        parameters[f"digits{number}"] = digits
    for number, address in enumerate(query.addresses):
        conditions.append(f"instr(i.email, :address{number})")
        parameters[f"address{number}"] = address
    return source, conditions, parameters


def _filter(which: ClientFilter, today: date, under_age: int) -> tuple[list[str], dict[str, object]]:
    match which:
        case ClientFilter.EVERYONE:
            return [], {}
        case ClientFilter.UNDER_AGE:
            return ["i.birth_date > :born_after"], {"born_after": add_years(today, -under_age).isoformat()}
        case ClientFilter.CONSENT_MISSING:
            return ["i.consent_missing = 1"], {}
        case ClientFilter.PROSPECT:
            return ["i.prospect = 1"], {}


