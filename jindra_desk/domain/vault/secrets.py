"""Secrets with an owner: key material that is zeroed on every way out and never shows in a text (trust.md #8).

A vault has two: a random root key, which the key slots wrap, and a random database key, which the root key wraps. Every
other key is derived from the root key, one for each purpose, so that no key does two kinds of work.
"""

from __future__ import annotations

import hmac
from hashlib import sha256
from types import TracebackType
from typing import Self


class Secret:
    """Owns one mutable buffer of secret bytes; `destroy()` overwrites it with zeroes.

    Use it as a context manager where its life is one block. After `destroy()` every reading raises `ValueError`:
    using a dead key is a bug. Copies that other libraries make cannot be reached from here, which is why the
    program replaces its own process at lock.
    """

    __slots__ = ("_alive", "_buffer")

    def __init__(self, material: bytes | bytearray | memoryview) -> None:
        """Copy `material`; a caller that holds a bytearray of its own should prefer `Secret.take`."""
        self._buffer = bytearray(material)
        self._alive = True

    @classmethod
    def take(cls, buffer: bytearray) -> Self:
        """Copy `buffer` into a new secret and zero the caller's buffer."""
        secret = cls(buffer)
        _zero(buffer)
        return secret

    def view(self) -> memoryview:
        """Answer the bytes without copying them; release the view before `destroy()`."""
        if not self._alive:
            raise ValueError("secret already destroyed")
        return memoryview(self._buffer).toreadonly()

    def reveal(self) -> bytes:
        """Answer an immutable copy, for libraries that take nothing else; it lives until the process ends."""
        with self.view() as view:
            return bytes(view)

    def copy(self) -> Secret:
        """Answer a second owner of the same bytes."""
        with self.view() as view:
            return Secret(view)

    def same_as(self, other: Secret) -> bool:
        """Compare in constant time."""
        with self.view() as mine, other.view() as theirs:
            return hmac.compare_digest(mine, theirs)

    def derived(self, label: str) -> Secret:
        """Answer the 32-byte key for one purpose: HKDF-SHA256 (RFC 5869) without salt, the label as its info."""
        with self.view() as view:
            extracted = hmac.digest(bytes(sha256().digest_size), view, sha256)
        return Secret(hmac.digest(extracted, f"jindra-desk {label}".encode() + b"\x01", sha256))

    def derivations(self, label: str) -> tuple[Secret, ...]:
        """Every key that something for this purpose may have been sealed with, today's first."""
        return (self.derived(label),)

    @property
    def alive(self) -> bool:
        """Whether the bytes are still there."""
        return self._alive

    def destroy(self) -> None:
        """Zero the buffer; harmless when done before."""
        _zero(self._buffer)
        self._alive = False

    def __len__(self) -> int:
        return len(self._buffer)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.destroy()

    def __repr__(self) -> str:
        return "Secret(…)"

    def __reduce__(self) -> str:
        raise TypeError("a secret is never pickled")


class VaultKey(Secret):
    """What opens one vault: the database key (its bytes), and the root key that everything else is derived from.

    In a vault from before there were root keys, until its header is renewed, the database key is the root as well.
    """

    __slots__ = ("_root",)

    def __init__(self, material: bytes | bytearray | memoryview, root: Secret | None = None) -> None:
        """Copy both."""
        super().__init__(material)
        self._root = None if root is None else root.copy()

    @property
    def root(self) -> Secret:
        """The root key; it stays this object's, and dies with it."""
        return self if self._root is None else self._root

    @property
    def has_own_root(self) -> bool:
        """False until the header was renewed."""
        return self._root is not None

    def adopt_root(self, root: Secret) -> None:
        """The header was renewed: derive from this root key from now on."""
        before, self._root = self._root, root.copy()
        if before is not None:
            before.destroy()

    def copy(self) -> VaultKey:
        """Answer a second owner of both keys."""
        with self.view() as view:
            return VaultKey(view, self._root)

    def derived(self, label: str) -> Secret:
        """The key for one purpose, from the root key."""
        return super().derived(label) if self._root is None else self._root.derived(label)

    def derivations(self, label: str) -> tuple[Secret, ...]:
        """The key for one purpose; behind it the one that a vault of before derived from its only key, for reading."""
        derived = (self.derived(label),)
        return derived if self._root is None else (*derived, super().derived(label))

    def destroy(self) -> None:
        """Zero both."""
        super().destroy()
        if self._root is not None:
            self._root.destroy()


def _zero(buffer: bytearray) -> None:
    for index in range(len(buffer)):
        buffer[index] = 0
