"""The pages of an open vault: what stands in them, how the file is built again, and whether it is whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from jindra_desk.application.ports.vault import ResidueReport
from jindra_desk.domain.base.errors import MemoryShort
from jindra_desk.domain.records.people import CLIENT_WORDS
from jindra_desk.domain.records.register import field_name, shared_words
from jindra_desk.storage.engine.verified_copy import check_integrity
from jindra_desk.storage.erasure.residue import Scan, scan_files, stands_in_living_row
from jindra_desk.storage.migrations.runner import copies_beside
from jindra_desk.storage.search.index import ClientIndex
from jindra_desk.storage.search.residue import index_has_residue
from jindra_desk.storage.vault.open_file import OpenFile

Progress = Callable[[int, int], None]


class SqlVaultPages:
    """Implements `VaultPages`."""

    def __init__(self, file: OpenFile) -> None:
        self._file = file

    def scan_residue(self, needles: Mapping[str, Sequence[bytes]], progress: Progress | None = None) -> ResidueReport:
        """Decrypt every page and search, and read the search index; build both again and look again at a find.

        Copies that migrations made hold the same key and are searched too. Raises `DamagedVault`, `StorageFailed`,
        and what `progress` raises to stop.
        """
        with self._file.reading_its_path():
            return self._scanned(needles, progress)

    def _scanned(self, needles: Mapping[str, Sequence[bytes]], progress: Progress | None) -> ResidueReport:
        found, scan = self._scan(needles, progress)
        compacted = False
        if found:
            with self._file.transaction(writable=True) as transaction:
                ClientIndex(transaction).rebuild()
            self.compact()
            compacted = True
            found, scan = self._scan(needles, progress)
        return ResidueReport(pages=scan.pages, bytes_read=scan.bytes_read,
                             needles=sum(len(some) for some in needles.values()), found=tuple(sorted(found)),
                             compacted=compacted, outside=self._outside(scan))

    def compact(self, progress: Progress | None = None) -> None:
        """Build the file again from its living rows, so that no free space keeps anything.

        SQLite does this in one step that only reports its start and its end, and takes as much memory as the file is
        large (measured: 242 MB for 242 MB). Raises `StorageFailed`, and `MemoryShort` when there is too little of that.
        """
        self._file.confirm()
        for done in (0, 1):
            if progress is not None:
                progress(done, 1)
            if done == 0:
                try:
                    with self._file.reading_it():
                        self._file.database.execute("VACUUM")
                    with self._file.transaction(writable=True):
                        pass  # a mark of its own, so that no journal of before it fits any more
                except MemoryError as error:
                    raise MemoryShort from error

    def migration_copies(self) -> tuple[Path, ...]:
        """Encrypted copies that migrations left beside the vault."""
        return tuple(copies_beside(self._file.path))

    def check_integrity(self) -> None:
        """Run SQLCipher's and SQLite's own checks on a fresh connection; raises `DamagedVault`."""
        with self._file.reading_its_path():
            check_integrity(self._file.path, self._file.data_key)

    def found_in(self, needles: Mapping[str, Sequence[bytes]]) -> frozenset[str]:
        """Which needles stand somewhere now; nothing is cleaned. Raises `DamagedVault`, `StorageFailed`."""
        with self._file.reading_its_path():
            return frozenset(self._scan(needles, None)[0])

    def _scan(self, needles: Mapping[str, Sequence[bytes]], progress: Progress | None) -> tuple[set[str], Scan]:
        path, database = self._file.path, self._file.database
        scan = scan_files(path, copies_beside(path), self._file.data_key, needles, progress)
        found = {kind for kind, needle in scan.hits if not stands_in_living_row(database, needle)}
        if index_has_residue(database):
            found.add(field_name(CLIENT_WORDS, CLIENT_WORDS.field("words")))
        return found, scan

    def _outside(self, scan: Scan) -> tuple[str, ...]:
        """Outside the vault a name is never innocent; a word that living clients have too tells of nobody."""
        shared = shared_words()
        # What a withdrawal takes has that word before its field.
        files = {file for file, kind, needle in scan.outside if kind.rpartition(" ")[2] not in shared
                 or not stands_in_living_row(self._file.database, needle)}
        return tuple(sorted(str(file) for file in files))
