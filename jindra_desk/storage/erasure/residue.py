"""Looks for what was erased in every decrypted page, without SQLite, and in the files around the vault (trust #11)."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from jindra_desk.disk.reading import open_regular
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.errors import DamagedVault
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.engine.connection import Database
from jindra_desk.storage.engine.faults import typed_faults
from jindra_desk.storage.engine.pages import PAGE_BYTES, PageDamaged, read_pages

_SIDE_FILES = (VaultFile.JOURNAL, VaultFile.WAL, VaultFile.SHARED_MEMORY)
_TEMPORARY_PREFIXES = ("etilqs_", "jindra")
_CHUNK = 1024 * 1024
_MOST_OUTSIDE_BYTES, _MOST_OUTSIDE_FILES = 16 * 1024 * 1024, 100
"""Of each file around the vault the beginning is read, so that nobody can keep a destruction busy with a large one."""

Needles = Mapping[str, Sequence[bytes]]
Wanted = Mapping[bytes, Sequence[tuple[str, bytes]]]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Scan:
    """Pages and bytes read, and the (kind, needle) pairs that occur somewhere."""

    pages: int
    bytes_read: int
    hits: frozenset[tuple[str, bytes]]
    outside: frozenset[tuple[Path, str, bytes]]  # file, kind and needle, in plain text outside the encrypted pages


def scan_files(vault: Path, copies: Sequence[Path], data_key: Secret, needles: Needles,
               progress: Progress | None = None) -> Scan:
    """Decrypt every page of the vault and of encrypted copies, and read the user's own files around it as they are.

    Those around it are looked at for the owner's sake: whatever cannot be read there is passed over.
    `progress` is told (done, total) pages and may raise to stop. Raises `DamagedVault` and `StorageFailed`.
    """
    wanted = _with_encodings(needles)
    hits: set[tuple[str, bytes]] = set()
    outside: set[tuple[Path, str, bytes]] = set()
    pages = bytes_read = 0
    with typed_faults():
        files = [vault, *copies]
        total = sum(path.stat().st_size for path in files) // PAGE_BYTES
        for path in files:
            try:
                for _, plain in read_pages(path, data_key):
                    pages, bytes_read = pages + 1, bytes_read + len(plain)
                    hits.update(_found(plain, wanted))
                    if progress is not None and pages % 64 == 0:
                        progress(pages, total)
            except PageDamaged as error:
                raise DamagedVault from error
        for path in _files_around(vault):
            for chunk in _chunks(path, max((len(form) for form in wanted), default=1)):
                bytes_read += len(chunk)
                outside.update((path, *found) for found in _found(chunk, wanted))
    return Scan(pages, bytes_read, frozenset(hits), frozenset(outside))


def stands_in_living_row(database: Database, needle: bytes) -> bool:
    """Whether some row of today's data holds these bytes, so that finding them in a page is no residue.

    The search index's own storage does not count as a living row; the words it was fed with do. So does the text of
    the schema, which stands in the first pages: somebody may be called Index.
    """
    if database.one("SELECT 1 FROM sqlite_master WHERE instr(CAST(sql AS BLOB), ?) LIMIT 1", (needle,)) is not None:
        return True
    tables = database.all(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND (name NOT LIKE 'client_words%' OR name = 'client_words_content')")
    for (table,) in tables:
        columns = database.all("SELECT name, type FROM pragma_table_info(?) ORDER BY cid", (table,))
        holds = " OR ".join(f'instr(CAST("{name}" AS BLOB), :needle)' for name, _ in columns)
        holds += f" OR instr(CAST({_side_by_side(columns)} AS BLOB), :needle)"
        if database.one(f'SELECT 1 FROM "{table}" WHERE {holds} LIMIT 1', {"needle": needle}) is not None:
            return True
    return False


def _side_by_side(columns: Sequence[Sequence[str]]) -> str:
    """The texts of a row as they stand in its page, one straight behind the other.

    The columns of somebody called Jan Sen spell the name of an erased Jansen. None, 0 and 1 take no room there; other
    numbers and bytes part the texts around them.
    """
    parts = (f"CASE WHEN typeof(\"{name}\") = 'text' THEN \"{name}\" "
             f"WHEN typeof(\"{name}\") = 'null' OR (typeof(\"{name}\") = 'integer' AND \"{name}\" IN (0, 1)) "
             "THEN '' ELSE char(1) END" for name, _ in columns)
    return " || ".join(parts)


def _with_encodings(needles: Needles) -> Wanted:
    """Answer the forms to look for (as it is, and as UTF-16 where it is text) with the (kind, needle) of each.

    The same words in several fields are looked for once.
    """
    forms: dict[bytes, list[tuple[str, bytes]]] = {}
    for kind, found in needles.items():
        for needle in found:
            forms.setdefault(needle, []).append((kind, needle))
            try:
                forms.setdefault(needle.decode().encode("utf-16-le"), []).append((kind, needle))
            except UnicodeDecodeError:
                continue
    return forms


def _found(content: bytes, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    return (found for form, meant in wanted.items() if form in content for found in meant)


def _files_around(vault: Path) -> list[Path]:
    around = [beside(vault, kind) for kind in _SIDE_FILES]
    folder = Path(tempfile.gettempdir())
    temporary = [path for prefix in _TEMPORARY_PREFIXES for path in sorted(folder.glob(f"{prefix}*"))]
    return [path for path in around + temporary if _is_own_file(path)][:_MOST_OUTSIDE_FILES]


def _is_own_file(path: Path) -> bool:
    """A regular file of this user: what others put into a shared folder says nothing. Windows knows no such numbers."""
    with suppress(OSError):
        found = path.lstat()
        return stat.S_ISREG(found.st_mode) and (os.name == "nt" or found.st_uid == os.geteuid())
    return False


def _chunks(path: Path, overlap: int) -> Iterator[bytes]:
    """Yield overlapping pieces, so that a needle on a seam is seen; a file that cannot be read is no fault."""
    with suppress(OSError), open_regular(path) as file:
        tail = b""
        for _ in range(_MOST_OUTSIDE_BYTES // _CHUNK):
            piece = file.read(_CHUNK)
            if not piece:
                return
            yield tail + piece
            tail = piece[-overlap:]
