"""Wrong tries to open a vault: counted on disk before each try, with a wait that grows from the fifth (T-22)."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from jindra_desk.disk.durable import write_whole
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
    None for a vault nothing is counted.
    """

    def __init__(self, vault: Path | None) -> None:
        self._path = None if vault is None else beside(vault, VaultFile.TRIES)
        self._counted = False

    def wrong(self) -> int:
        """How many wrong tries came after the last right one."""
        if self._path is None:
            return 0
        try:
            count = json.loads(read_bounded(self._path, _MOST_BYTES))["wrong"]
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return 0
        return min(count, _MOST_TRIES) if isinstance(count, int) and count >= 0 else 0

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
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)

    def _write(self, wrong: int) -> None:
        if self._path is not None:
            with suppress(OSError):
                write_whole(self._path, json.dumps({"wrong": wrong}).encode())
