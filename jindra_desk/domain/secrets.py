"""Secrets with an owner: key material that is zeroed on every way out and never shows in a text (trust.md #8)."""

from __future__ import annotations

import hmac
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


def _zero(buffer: bytearray) -> None:
    for index in range(len(buffer)):
        buffer[index] = 0
