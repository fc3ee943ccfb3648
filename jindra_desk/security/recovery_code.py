"""The recovery code: 130 random bits in seven groups that can be printed, read aloud and typed back (trust.md).

26 Crockford base-32 symbols carry the bits, 2 carry their remainder by the prime 1021: one wrong symbol or two
swapped neighbours always change the remainder, so a slip is told before any key is tried.
"""

from __future__ import annotations

import hashlib
import secrets

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from jindra_desk.domain.base.errors import WrongRecoveryCode
from jindra_desk.domain.vault.secrets import Secret

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans("OIL", "011")
_VALUE_SYMBOLS = 26
_CHECK_SYMBOLS = 2
_GROUP = 4
_PRIME = 1021
BITS = 5 * _VALUE_SYMBOLS


def new_recovery_code() -> str:
    """Answer a fresh code, such as `7K3M-…-…` (seven groups of four)."""
    return _written(secrets.randbits(BITS))


def tidy_recovery_code(untrusted_code: str) -> str:
    """Answer the code as it was printed; lower case, O for 0, I or L for 1, spaces and hyphens are forgiven.

    Raises `WrongRecoveryCode` when it has not 28 symbols or its check symbols do not fit.
    """
    symbols = "".join(c for c in untrusted_code.upper() if not c.isspace() and c not in "-–—_.").translate(_LOOKALIKES)
    if len(symbols) != _VALUE_SYMBOLS + _CHECK_SYMBOLS or any(c not in _ALPHABET for c in symbols):
        raise WrongRecoveryCode
    value = 0
    for symbol in symbols[:_VALUE_SYMBOLS]:
        value = value * 32 + _ALPHABET.index(symbol)
    tidy = _written(value)
    if tidy.replace("-", "") != symbols:
        raise WrongRecoveryCode
    return tidy


def recovery_key(untrusted_code: str, salt: bytes) -> Secret:
    """Answer the 32-byte key of a code; 130 random bits need no slow hash. Raises `WrongRecoveryCode`."""
    tidy = tidy_recovery_code(untrusted_code).replace("-", "")
    derivation = HKDF(algorithm=hashes.SHA256(), length=hashlib.sha256().digest_size, salt=salt,
                      info=b"jindra-desk recovery code")
    return Secret(derivation.derive(tidy.encode("ascii")))


def _written(value: int) -> str:
    check = value % _PRIME
    symbols = _base32(value, _VALUE_SYMBOLS) + _base32(check, _CHECK_SYMBOLS)
    return "-".join(symbols[at:at + _GROUP] for at in range(0, len(symbols), _GROUP))


def _base32(value: int, length: int) -> str:
    symbols = []
    for _ in range(length):
        value, digit = divmod(value, 32)
        symbols.append(_ALPHABET[digit])
    return "".join(reversed(symbols))
