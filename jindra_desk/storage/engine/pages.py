"""SQLCipher's page format read without SQLite: authenticates and decrypts one page at a time (trust.md #11).

Source: the SQLCipher design (zetetic.net/sqlcipher/design): AES-256-CBC with a random IV per page, HMAC-SHA512 over
cipher text, IV and page number (little endian); both stand in a reserve at the page's end. The key for the HMAC is
PBKDF2-HMAC-SHA512 of the page key with two rounds over the salt, each byte XORed with 0x3a. The first 16 bytes of
the file are the salt.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Generator
from itertools import chain, islice
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from jindra_desk.disk.reading import open_regular
from jindra_desk.domain.vault.secrets import Secret

PAGE_BYTES = 16 * 1024
_SALT_BYTES = 16
_IV_BYTES = 16
_MAC_BYTES = 64
_RESERVE_BYTES = _IV_BYTES + _MAC_BYTES
VECTOR_OFFSET = PAGE_BYTES - _RESERVE_BYTES
"""Where the random vector of a page stands in it."""
_MAC_SALT_MASK = 0x3A
_MAC_ROUNDS = 2
_LOCK_PAGE = 0x40000000 // PAGE_BYTES + 1
"""SQLite never writes the page that holds its lock bytes."""


def is_lock_page(number: int) -> bool:
    """Whether this is the page that SQLite leaves out of use."""
    return number == _LOCK_PAGE


class PageDamaged(Exception):
    """A page does not authenticate with this key: another key, or another content."""


class PageReader:
    """Decrypts pages of one file; `salt` is the file's first 16 bytes."""

    def __init__(self, data_key: Secret, salt: bytes) -> None:
        self._key = data_key.copy()
        mac_salt = bytes(byte ^ _MAC_SALT_MASK for byte in salt)
        with data_key.view() as view:
            self._mac_key = Secret(hashlib.pbkdf2_hmac("sha512", view, mac_salt, _MAC_ROUNDS, 32))

    def decrypt(self, number: int, page: bytes) -> bytes:
        """Answer the plain content of page `number` (from 1); page 1 lacks its first 16 bytes, which are the salt.

        An all-zero page (never written) answers as it is. Raises `PageDamaged`.
        """
        if len(page) != PAGE_BYTES:
            raise PageDamaged
        if number == _LOCK_PAGE or not any(page):
            return page
        self.authenticate(number, page)
        start = _SALT_BYTES if number == 1 else 0
        vector = page[VECTOR_OFFSET:VECTOR_OFFSET + _IV_BYTES]
        opened = Cipher(algorithms.AES(self._key.reveal()), modes.CBC(vector)).decryptor()
        return opened.update(page[start:VECTOR_OFFSET]) + opened.finalize()

    def authenticate(self, number: int, page: bytes) -> None:
        """Compare the keyed hash of a page that was written; raises `PageDamaged`."""
        start = _SALT_BYTES if number == 1 else 0
        signed = VECTOR_OFFSET + _IV_BYTES
        with self._mac_key.view() as view:
            expected = hmac.digest(view, page[start:signed] + number.to_bytes(4, "little"), "sha512")
        if not hmac.compare_digest(expected, page[signed:]):
            raise PageDamaged

    def close(self) -> None:
        """Zero the keys."""
        self._key.destroy()
        self._mac_key.destroy()


def read_pages(path: Path, data_key: Secret) -> Generator[tuple[int, bytes], None, None]:
    """Yield (number, plain content) of every page; raises `PageDamaged`, also for a torn last page, and `OSError`."""
    with open_regular(path) as file:
        first = file.read(PAGE_BYTES)
        if len(first) < PAGE_BYTES:
            raise PageDamaged
        reader = PageReader(data_key, first[:_SALT_BYTES])
        try:
            number, page = 1, first
            while page:
                yield number, reader.decrypt(number, page)
                number, page = number + 1, file.read(PAGE_BYTES)
        finally:
            reader.close()


def first_page_fits(path: Path, data_key: Secret) -> bool:
    """Whether page 1 authenticates with this key, and the file holds as many pages as that page says."""
    try:
        pages = read_pages(path, data_key)
        try:
            _, plain = next(pages)
        finally:
            pages.close()
    except (PageDamaged, StopIteration):
        return False
    # Bytes 28 to 31 of the database header count the pages; the salt took the first 16 bytes.
    counted = int.from_bytes(plain[12:16], "big")
    return path.stat().st_size >= counted * PAGE_BYTES


def authenticate_pages(path: Path, data_key: Secret, length: int, seen: Callable[[bytes], None]) -> None:
    """Compare the keyed hash of each page in the first `length` bytes; `seen` gets every page and may raise to stop.

    The test that `PRAGMA cipher_integrity_check` makes, which takes twice as long (measured), cannot be stopped and
    counts the trailer of a backup as a broken page. Raises `PageDamaged`, also when bytes are missing, and `OSError`.
    """
    with open_regular(path) as file:
        first = file.read(PAGE_BYTES)
        reader = PageReader(data_key, first[:_SALT_BYTES])
        try:
            page = first
            for number in range(1, length // PAGE_BYTES + 1):
                if len(page) != PAGE_BYTES:
                    raise PageDamaged
                # A page of zeroes is damage too: `integrity_check` overlooks one at the end of a long text (measured).
                if number != _LOCK_PAGE:
                    reader.authenticate(number, page)
                seen(page)
                page = file.read(PAGE_BYTES)
        finally:
            reader.close()


def any_page_fits(path: Path, data_key: Secret, most: int = 64) -> bool:
    """Whether one of the first `most` written pages authenticates with this key; False for a file that is not there."""
    try:
        with open_regular(path) as file:
            first = file.read(PAGE_BYTES)
            reader = PageReader(data_key, first[:_SALT_BYTES])
            try:
                pages = chain([first], iter(lambda: file.read(PAGE_BYTES), b""))
                return any(_authentic(reader, number, page) for number, page in enumerate(islice(pages, most), 1))
            finally:
                reader.close()
    except OSError:
        return False


def _authentic(reader: PageReader, number: int, page: bytes) -> bool:
    try:
        reader.decrypt(number, page)
    except PageDamaged:
        return False
    return any(page)
