"""Small texts sealed under the data key, each purpose with a key of its own: only who opens the vault made them."""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from jindra_desk.domain.secrets import Secret

_NONCE_BYTES = 12
_KEY_BYTES = 32


class SealBroken(ValueError):
    """Another key, another purpose, other bound bytes, or a changed content."""


def seal(data_key: Secret, purpose: str, content: bytes, bound: bytes = b"") -> bytes:
    """Answer nonce and AES-256-GCM of `content`; `bound` is authenticated along and not kept."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + _cipher(data_key, purpose).encrypt(nonce, content, bound)


def unseal(data_key: Secret, purpose: str, untrusted: bytes, bound: bytes = b"") -> bytes:
    """Answer what was sealed; raises `SealBroken`."""
    try:
        return _cipher(data_key, purpose).decrypt(untrusted[:_NONCE_BYTES], untrusted[_NONCE_BYTES:], bound)
    except (InvalidTag, ValueError) as error:
        raise SealBroken from error


def _cipher(data_key: Secret, purpose: str) -> AESGCM:
    derive = HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=f"jindra-desk {purpose}".encode())
    return AESGCM(derive.derive(data_key.reveal()))
