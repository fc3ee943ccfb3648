"""Making and opening the keys of a vault: the `KeyStore` port over the header, its slots and the count of tries."""

from __future__ import annotations

import hmac
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from jindra_desk.application.key_ports import SecretKind
from jindra_desk.domain.errors import StorageFailed, VaultExists, WrongPassphrase, WrongRecoveryCode
from jindra_desk.domain.secrets import Secret
from jindra_desk.domain.text import noop, text
from jindra_desk.security.header import (
    Generation,
    Header,
    keys_path,
    read_header,
    spare_keys_path,
    write_header,
)
from jindra_desk.security.kdf import KEY_BYTES, KdfParameters, calibrate
from jindra_desk.security.recovery_code import new_recovery_code, tidy_recovery_code
from jindra_desk.security.slots import (
    PASSPHRASE,
    RECOVERY,
    unwrap,
    wrap_with_passphrase,
    wrap_with_recovery_code,
)
from jindra_desk.security.tries import TryCount, wait_seconds_after

_SLOT_KIND = MappingProxyType({SecretKind.PASSPHRASE: PASSPHRASE, SecretKind.RECOVERY_CODE: RECOVERY})
_FIRST = 1


class HeaderKeyStore:
    """Keeps the data key wrapped in the header beside each vault.

    `cost` answers the Argon2id parameters for new passphrase slots; the default measures this computer, tests inject
    a cheap one.
    """

    def __init__(self, cost: Callable[[], KdfParameters] = calibrate) -> None:
        self._cost = cost

    def new_recovery_code(self) -> str:
        """Answer a fresh code; nothing is written, so that set-up can show it and check it typed back first."""
        return new_recovery_code()

    def tidy_recovery_code(self, untrusted_code: str) -> str:
        """Answer the code as it was printed; raises `WrongRecoveryCode` for a slip."""
        return tidy_recovery_code(untrusted_code)

    def create(
        self, vault: Path, vault_id: str, passphrase: str, recovery_code: str | None = None,
    ) -> tuple[Secret, str]:
        """Make a header with a fresh random data key; answer (data key, recovery code: the given one or a new one).

        Raises `VaultExists` when keys already stand there, and `StorageFailed`.
        """
        for path in (keys_path(vault), spare_keys_path(vault)):
            if path.exists():
                raise VaultExists(file=path.name)
        try:
            vault.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StorageFailed(reason=text(noop("de map kan niet worden gemaakt"))) from error
        data_key = Secret.take(bytearray(os.urandom(KEY_BYTES)))
        code = new_recovery_code() if recovery_code is None else tidy_recovery_code(recovery_code)
        slots = (wrap_with_passphrase(data_key, vault_id, passphrase, self._cost()),
                 wrap_with_recovery_code(data_key, vault_id, code))
        generation = Generation(_FIRST, _FIRST, _key_check(data_key, vault_id), slots)
        write_header(vault, Header(vault_id, _FIRST, (generation,)))
        return data_key, code

    def unlock(self, vault: Path, kind: SecretKind, untrusted_text: str) -> Secret:
        """Answer the data key.

        Raises `WrongPassphrase`, `WrongRecoveryCode`, `DamagedHeader` or `NewerVault`. A malformed recovery code is
        told before any key is tried, and does not count as a try.
        """
        header = read_header(vault)
        if kind is SecretKind.RECOVERY_CODE:
            tidy_recovery_code(untrusted_text)
        tries = TryCount(vault)
        tries.begin()
        for generation in reversed(header.generations):
            data_key = _open(header, generation, _SLOT_KIND[kind], untrusted_text)
            if data_key is not None:
                tries.succeeded()
                if kind is SecretKind.PASSPHRASE:
                    _settle(vault, header, generation)
                return data_key
        raise WrongRecoveryCode if kind is SecretKind.RECOVERY_CODE else WrongPassphrase

    def change_passphrase(self, vault: Path, data_key: Secret, new_passphrase: str) -> None:
        """Wrap the same data key anew; the recovery code stays.

        Both generations stand in the header until the new one was read back from disk and opened. Raises
        `DamagedHeader`, `NewerVault` or `StorageFailed`; the old passphrase then still opens.
        """
        header = read_header(vault)
        current = _generation_of(header, data_key)
        fresh = wrap_with_passphrase(data_key, header.vault_id, new_passphrase, self._cost())
        kept = tuple(slot for slot in current.slots if slot.kind != PASSPHRASE)
        successor = Generation(max(g.number for g in header.generations) + 1, current.key_number, current.key_check,
                               (fresh, *kept))
        both = Header(header.vault_id, header.revision + 1, (current, successor))
        write_header(vault, both)
        reread = read_header(vault)
        proof = _open(reread, reread.generations[-1], PASSPHRASE, new_passphrase)
        if proof is None or not proof.same_as(data_key):
            raise StorageFailed(reason=text(noop("de nieuwe sleutel staat niet goed op de schijf")))
        proof.destroy()
        try:
            write_header(vault, Header(header.vault_id, reread.revision + 1, (successor,)))
        except StorageFailed:
            # With one copy replaced the old passphrase opens no more: then the change is a fact, and is told as one.
            if read_header(vault).generations != (successor,):
                raise

    def wait_seconds(self, vault: Path) -> float:
        """Seconds to wait before the next try (T-22); the waiting is the caller's."""
        return wait_seconds_after(TryCount(vault).wrong())

    def vault_id(self, vault: Path) -> str:
        """The id in the header; raises `DamagedHeader` or `NewerVault`."""
        return read_header(vault).vault_id


def _open(header: Header, generation: Generation, kind: str, untrusted_text: str) -> Secret | None:
    for slot in generation.slots:
        if slot.kind != kind:
            continue
        data_key = unwrap(slot, header.vault_id, untrusted_text)
        if data_key is not None:
            return data_key
    return None


def _settle(vault: Path, header: Header, opened: Generation) -> None:
    """After a crash during a change of passphrase: keep only the generation whose passphrase she knows.

    Not when the generations wrap different data keys: which of them fits is for the database to say. A disk that
    refuses is no reason to stay shut.
    """
    if len(header.generations) > 1 and all(g.key_number == opened.key_number for g in header.generations):
        with suppress(StorageFailed):
            write_header(vault, Header(header.vault_id, header.revision + 1, (opened,)))


def _generation_of(header: Header, data_key: Secret) -> Generation:
    check = _key_check(data_key, header.vault_id)
    for generation in reversed(header.generations):
        if hmac.compare_digest(generation.key_check, check):
            return generation
    raise ValueError("this data key belongs to another header")


def _key_check(data_key: Secret, vault_id: str) -> str:
    """Recognise a data key: 256 random bits, so that its keyed hash tells nothing about it."""
    with data_key.view() as view:
        return hmac.digest(view, f"jindra-desk key check {vault_id}".encode(), "sha256").hex()
