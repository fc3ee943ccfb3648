"""Wrong tries to open a vault: counted on disk before each try, with a wait that grows from the fifth (T-22)."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path

from jindra_desk.disk.durable import write_whole
from jindra_desk.disk.naming import keep_strange, remove_regular
from jindra_desk.disk.reading import read_bounded
from jindra_desk.disk.vault_files import VaultFile, beside

_FREE_TRIES = 4
_LONGEST_WAIT_SECONDS = 300.0
_MOST_BYTES = 1024
_MOST_TRIES = 2**31


def wait_seconds_after(wrong_tries: int) -> float:
    """Seconds before the next try: 0 after up to four wrong ones, then 2, 4, 8 … at most 300."""
    if wrong_tries <= _FREE_TRIES:
        return 0.0
    return min(2.0 ** min(wrong_tries - _FREE_TRIES, 16), _LONGEST_WAIT_SECONDS)


class TryCount:
    """Counts in `X.jdv.tries`, so that starting the program again does not forget.

    The slow hash is what protects the key; a count that cannot be read or written therefore never bars the owner. With
    None for a vault nothing is counted. `spare` is where it goes on beside a vault where nothing can be written: as
    long as that file is there, it is the one that counts.
    """

    def __init__(self, vault: Path | None, spare: Path | None = None) -> None:
        self._path = None if vault is None else beside(vault, VaultFile.TRIES)
        self._spare = None if vault is None else spare
        self._counted = False

    def wrong(self) -> int:
        """How many wrong tries came after the last right one."""
        if self._path is None:
            return 0
        spare = None if self._spare is None else _read(self._spare)
        return (_read(self._path) or 0) if spare is None else spare

    def begin(self) -> None:
        """Count a try before it is verified, flushed to disk: one that is killed half-way counts too.

        However many slots one try goes through, it counts once.
        """
        if not self._counted:
            self._counted = True
            self._write(self.wrong() + 1)

    def take_back(self) -> None:
        """Nothing came to be known: this was no try (trust #28)."""
        if self._counted:
            self._counted = False
            self._write(max(0, self.wrong() - 1))

    def succeeded(self) -> None:
        """Forget the wrong tries."""
        if self._path is None:
            return
        try:
            keep_strange(self._path, _is_count)
            remove_regular(self._path)
        except OSError:
            self._write_spare(0)
        else:
            self._drop_spare()

    def _write(self, wrong: int) -> None:
        if self._path is None:
            return
        try:
            keep_strange(self._path, _is_count)
            _write(self._path, wrong)
        except OSError:
            self._write_spare(wrong)
        else:
            self._drop_spare()

    def _write_spare(self, wrong: int) -> None:
        if self._spare is not None:
            with suppress(OSError):
                self._spare.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                _write(self._spare, wrong)

    def _drop_spare(self) -> None:
        if self._spare is not None:
            with suppress(OSError):
                self._spare.unlink(missing_ok=True)


def spare_count(folder: Path | None, vault: Path) -> Path | None:
    """The name in the program's own folder for the tries at this vault, while nothing can be written beside it."""
    if folder is None:
        return None
    return folder / f"kluis-{hashlib.sha256(os.fsencode(vault.absolute())).hexdigest()[:32]}"


def _read(path: Path) -> int | None:
    try:
        count = json.loads(read_bounded(path, _MOST_BYTES))["wrong"]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    return min(count, _MOST_TRIES) if isinstance(count, int) and count >= 0 else 0


def _is_count(path: Path) -> bool:
    return _read(path) is not None


def _write(path: Path, wrong: int) -> None:
    write_whole(path, json.dumps({"wrong": wrong}).encode())
