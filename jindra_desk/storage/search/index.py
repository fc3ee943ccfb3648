"""Keeps the search index: one line per listed client, numbered so that number order is Dutch name order.

`client_index.rank` is also the row number in the FTS5 table `client_words`, so the first hits in name order come
without sorting. New clients get a number between their neighbours'; when there is no room left, all are numbered
again. Restricted clients have no line (K-65). FTS5's own `secure-delete` is on: without it words of erased clients
stay in the index (trust.md #11). The index is derived data and is rebuilt when its `VERSION` differs.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from jindra_desk.domain.base.folding import fold
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.storage.engine.columns import read_text
from jindra_desk.storage.engine.rows import StoredRow, read_row
from jindra_desk.storage.engine.transaction import Transaction
from jindra_desk.storage.search.client_rows import GUARDIAN_NAMES, NAME_COLUMNS, name_of

VERSION = 4
"""Raise this when folding or the choice of words changes: every vault then rebuilds its index at opening."""

WORD_SEPARATOR = re.compile(r"[^0-9a-z\x80-\U0010ffff]+")
FIELD_BREAK = "\x1f"
"""Between the words of name, former surname, street, e-mail and representatives: FTS5 breaks there too."""

_STEP = 2**40
_PREFIX_LETTERS = 4
_LIMIT = 2**62
_REBUILD_FROM = 500
_COMMON_PROVIDERS = frozenset({
    "gmail", "hotmail", "outlook", "live", "icloud", "ziggo", "kpnmail", "kpnplanet", "planet", "home", "xs4all",
    "yahoo", "upcmail", "casema", "telfort", "hetnet", "msn",
})

WORDS_TABLE = """CREATE VIRTUAL TABLE client_words USING fts5 (
    words, prefix = '1 2 3 4 5', columnsize = 0, detail = none, tokenize = 'ascii'
)"""

_FLAGS = """c.last_treatment_on IS NULL AS prospect,
    (EXISTS (SELECT 1 FROM treatments t JOIN treatment_types y ON y.id = t.type_id
             WHERE t.client_id = c.id AND t.status = 'performed' AND y.wkkgz = 1)
     AND coalesce((SELECT s.decision <> 'given' OR s.withdrawn_at IS NOT NULL OR EXISTS (
                       SELECT 1 FROM consents w WHERE w.client_id = c.id AND w.kind = 'health'
                       AND julianday(w.withdrawn_at) > julianday(s.decided_at)) FROM consents s
                   WHERE s.client_id = c.id AND s.kind = 'health'
                   ORDER BY julianday(s.decided_at) DESC, s.id DESC LIMIT 1), 1)) AS consent_missing"""
_SOURCE = f"""SELECT c.id, c.sort_key, {NAME_COLUMNS}, c.former_surname, c.street, c.phone, c.email, c.birth_date,
    {GUARDIAN_NAMES}, {_FLAGS} FROM clients c WHERE c.restricted_since IS NULL"""


class ClientIndex:
    """Brings the index up to date within one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def flush(self) -> None:
        """Bring the lines of all touched clients up to date; called before a search and before every commit."""
        transaction = self._transaction
        if not transaction.stale_clients and not transaction.stale_index:
            return
        stale = tuple(transaction.stale_clients)
        transaction.stale_clients.clear()
        if transaction.stale_index or len(stale) >= _REBUILD_FROM:
            self.rebuild()
            return
        for client_id in stale:
            if not self._refresh(client_id):
                self.rebuild()
                return

    def rebuild(self) -> None:
        """Number and index every listed client again."""
        transaction = self._transaction
        transaction.stale_index = False
        transaction.stale_clients.clear()
        transaction.derive("DROP TABLE client_words")
        transaction.derive(WORDS_TABLE)
        transaction.derive("INSERT INTO client_words (client_words, rank) VALUES ('secure-delete', 1)")
        transaction.derive("DELETE FROM client_index")
        sources = transaction.all(f"{_SOURCE} ORDER BY c.sort_key, c.id")
        lines = [_line(source, (number - len(sources) // 2) * _STEP) for number, source in enumerate(sources)]
        transaction.derive_many(_INSERT_LINE, (line for line, _ in lines))
        transaction.derive_many(_INSERT_WORDS, ({"rank": line["rank"], "words": words} for line, words in lines))
        transaction.derive("UPDATE search_state SET version = ?", (VERSION,))

    def remove(self, client_id: ClientId) -> None:
        """Take the client's line out."""
        rank = self._transaction.value("SELECT rank FROM client_index WHERE client_id = ?", (client_id,))
        self._transaction.stale_clients.pop(client_id, None)
        if rank is not None:
            self._transaction.derive("DELETE FROM client_words WHERE rowid = ?", (rank,))
            self._transaction.derive("DELETE FROM client_index WHERE rank = ?", (rank,))

    def _refresh(self, client_id: ClientId) -> bool:
        """Answer False when there is no number left between the neighbours."""
        transaction = self._transaction
        source = transaction.one(f"{_SOURCE} AND c.id = ?", (client_id,))
        if source is None:
            self.remove(client_id)
            return True
        old = transaction.one("SELECT rank, sort_key FROM client_index WHERE client_id = ?", (client_id,))
        if old is not None and old["sort_key"] == source["sort_key"]:
            line, words = _line(source, old["rank"])
            transaction.derive(_UPDATE_LINE, line)
            if transaction.value("SELECT words FROM client_words WHERE rowid = ?", (old["rank"],)) != words:
                transaction.derive("UPDATE client_words SET words = ? WHERE rowid = ?", (words, old["rank"]))
            return True
        self.remove(client_id)
        rank = self._free_rank(source["sort_key"], client_id)
        if rank is None:
            return False
        line, words = _line(source, rank)
        transaction.derive(_INSERT_LINE, line)
        transaction.derive(_INSERT_WORDS, {"rank": rank, "words": words})
        return True

    def _free_rank(self, sort_key: str, client_id: ClientId) -> int | None:
        place = (sort_key, client_id)
        before = self._transaction.value(
            "SELECT rank FROM client_index WHERE (sort_key, client_id) < (?, ?) ORDER BY sort_key DESC, client_id DESC "
            "LIMIT 1", place)
        after = self._transaction.value(
            "SELECT rank FROM client_index WHERE (sort_key, client_id) > (?, ?) ORDER BY sort_key, client_id "
            "LIMIT 1", place)
        if before is None and after is None:
            return 0
        rank = after - _STEP if before is None else before + _STEP if after is None else (before + after) // 2
        return int(rank) if rank not in (before, after) and abs(rank) < _LIMIT else None


def look_at_index(transaction: Transaction, progress: Callable[[int, int], None]) -> tuple[int, int]:
    """Compare every line with the client that it stands for; answer how many were looked at, and how many differ.

    `progress` is told (done, total) and may raise to stop.
    """
    total = int(transaction.value("SELECT count(*) FROM clients WHERE restricted_since IS NULL"))
    seen = bad = 0
    before = -_LIMIT
    for source in transaction.rows(f"{_SOURCE} ORDER BY c.sort_key, c.id"):
        row = transaction.one("SELECT * FROM client_index WHERE client_id = ?", (source["id"],))
        rank = before if row is None else row["rank"]
        line, words = _line(source, rank)
        fits = row is not None and rank > before and all(row[name] == line[name] for name in _LINE_COLUMNS)
        if not fits or transaction.value("SELECT words FROM client_words WHERE rowid = ?", (rank,)) != words:
            bad += 1
        seen, before = seen + 1, max(before, rank)
        progress(seen, total)
    lines = int(transaction.value("SELECT count(*) FROM client_index"))
    return seen, bad + max(0, lines - seen)


_LINE_COLUMNS = ("rank", "client_id", "sort_key", "digits", "email", "birth_date", "prospect", "consent_missing")
_INSERT_LINE = (f"INSERT INTO client_index ({', '.join(_LINE_COLUMNS)}) "
                f"VALUES ({', '.join(':' + name for name in _LINE_COLUMNS)})")
_UPDATE_LINE = (f"UPDATE client_index SET {', '.join(f'{name} = :{name}' for name in _LINE_COLUMNS[2:])} "
                "WHERE rank = :rank")
_INSERT_WORDS = "INSERT INTO client_words (rowid, words) VALUES (:rank, :words)"


def _line(source: StoredRow, rank: int) -> tuple[dict[str, object], str]:
    """One client's line; who cannot be read keeps their place in the list, and is found by nothing (trust #28)."""
    try:
        return read_row("clients", source, lambda row: _whole_line(row, rank))
    except RowUnreadable:
        return {"rank": rank, "client_id": source["id"], "sort_key": source["sort_key"], "digits": "", "email": "",
                "birth_date": None, "prospect": source["prospect"], "consent_missing": source["consent_missing"]}, ""


def _whole_line(source: StoredRow, rank: int) -> tuple[dict[str, object], str]:
    line: dict[str, object] = {
        "rank": rank, "client_id": source["id"], "sort_key": source["sort_key"],
        "digits": phone_digits(read_text(source["phone"])), "email": read_text(source["email"]).casefold(),
        "birth_date": source["birth_date"], "prospect": source["prospect"],
        "consent_missing": source["consent_missing"],
    }
    return line, search_words(source)


def search_words(source: StoredRow) -> str:
    """Answer the folded words of one client's row: name, former surname, street, e-mail and the
    names of who signs for the client, with breaks between.

    The family name as it is written adds `dhondt` to the `d` and `hondt` of d’Hondt.
    """
    name = name_of(source)
    words = dict.fromkeys((*split_words(" ".join(name.search_words())), *split_words(fold(name.family))))
    return FIELD_BREAK.join((
        " ".join(words),
        " ".join(_with_shortened_prefix(split_words(fold(read_text(source["former_surname"]))))),
        " ".join(_with_shortened_prefix(split_words(fold(read_text(source["street"]))))),
        " ".join(_email_words(read_text(source["email"]))),
        " ".join(dict.fromkeys(word for name in read_text(source["guardian_names"]).split(", ")
                               for word in _with_shortened_prefix(split_words(fold(name))[1:])
                               + split_words(fold(name)))),
    ))


def _with_shortened_prefix(words: list[str]) -> list[str]:
    """Add `vd` to `van den berg`: a former name or street has its prefix in front, and people type it short."""
    prefix: list[str] = []
    for word in words[:-1]:
        if len(word) > _PREFIX_LETTERS:
            break
        prefix.append(word[0])
    return [*words, "".join(prefix)] if len(prefix) > 1 else words


def split_words(folded: str) -> list[str]:
    """Split folded text as FTS5 does."""
    return [word for word in WORD_SEPARATOR.split(folded) if word]


def phone_digits(phone: str) -> str:
    """`0612345678 31612345678` for +31612345678: how it is dialled here and from abroad, apart by a space."""
    digits = "".join(character for character in phone if character.isdigit())
    if phone.startswith("+31"):
        return f"0{digits[2:]} {digits}"
    return digits


def _email_words(email: str) -> list[str]:
    """Words of the address without the top-level domain and without the big providers, which would hit everybody."""
    local, _, domain = fold(email).partition("@")
    words = split_words(local)
    return words + [word for word in split_words(domain.rpartition(".")[0]) if word not in _COMMON_PROVIDERS]
