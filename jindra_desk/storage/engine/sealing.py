"""Small texts sealed with a key that is derived for each purpose: only who opens the vault made them."""

from __future__ import annotations

import os
from contextlib import suppress

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from jindra_desk.domain.vault.secrets import Secret

_NONCE_BYTES = 12


class SealBroken(ValueError):
    """Another key, another purpose, other bound bytes, or a changed content."""


def seal(key: Secret, purpose: str, content: bytes, bound: bytes = b"") -> bytes:
    """Answer nonce and AES-256-GCM of `content`; `bound` is authenticated along and not kept."""
    nonce = os.urandom(_NONCE_BYTES)
    with key.derived(purpose) as derived:
        return nonce + AESGCM(derived.reveal()).encrypt(nonce, content, bound)


def unseal(key: Secret, purpose: str, untrusted: bytes, bound: bytes = b"") -> bytes:
    """Answer what was sealed, also before this vault had a root key; raises `SealBroken`."""
    derivations = key.derivations(purpose)
    try:
        for derived in derivations:
            with suppress(InvalidTag, ValueError):
                return AESGCM(derived.reveal()).decrypt(untrusted[:_NONCE_BYTES], untrusted[_NONCE_BYTES:], bound)
    finally:
        for derived in derivations:
            derived.destroy()
    raise SealBroken
