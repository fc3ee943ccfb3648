"""One try of a typed secret: admitted only at the cost of real vaults, asked about when it is long, counted before it.

The slots of a backup are tried here as well: they stand in a file that may come from anywhere, and their tries are
counted in the program's own folder, by the vault's id.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from jindra_desk.application.ports.keys import KeyFile, SecretKind
from jindra_desk.domain.base.errors import DamagedHeader, NewerVault, WrongPassphrase, WrongRecoveryCode
from jindra_desk.domain.vault.key_faults import KeysUnsure, LongDerivation
from jindra_desk.domain.vault.secrets import VaultKey
from jindra_desk.security.generations import revives, sealed_by
from jindra_desk.security.header import Header, decode_header, read_headers, without_pins
from jindra_desk.security.kdf import KdfParameters, Measure, estimate_seconds
from jindra_desk.security.recovery_code import tidy_recovery_code
from jindra_desk.security.seals import key_check
from jindra_desk.security.slot_search import Fits, Found, SlotOpens, costs, costs_in, search
from jindra_desk.security.slots import PASSPHRASE, RECOVERY
from jindra_desk.security.tries import TryCount, wait_seconds_after

LONG_SECONDS = 10.0
_KEYS = ".keys"


@dataclass(frozen=True, slots=True)
class Trial:
    """What a header must cost at least to be read, and how one derivation is timed here."""

    floor: KdfParameters
    measure: Measure

    def admitted(self, headers: Sequence[Header], name: str) -> tuple[Header, ...]:
        """The headers whose every slot costs enough; raises `DamagedHeader` for the file `name` when there is none."""
        kept = tuple(header for header in headers if all(cost.at_least(self.floor) for cost in costs_in(header)))
        if not kept:
            raise DamagedHeader(file=name)
        return kept

    def open(self, headers: Sequence[Header], kind: SecretKind, untrusted_text: str, fits: Fits | None,
             tries: TryCount, name: str, *, patient: bool, sure: bool = True) -> Found:
        """What the passphrase or recovery code opens.

        Raises `WrongPassphrase`, `WrongRecoveryCode`, `DamagedHeader` (file `name`), and what counts as no try:
        `KeyNotDerived`, and `LongDerivation` unless the owner is `patient`. Unless it is `sure` that these headers are
        all, what opens none of them is told as `KeysUnsure`; it makes the next try wait as a wrong one does, or who
        damages one copy could guess without a wait.
        """
        slot_kind = RECOVERY if kind is SecretKind.RECOVERY_CODE else PASSPHRASE
        if kind is SecretKind.RECOVERY_CODE:
            tidy_recovery_code(untrusted_text)
        if not patient:
            seconds = estimate_seconds(costs(headers, slot_kind), self.measure)
            if seconds > LONG_SECONDS:
                raise LongDerivation(seconds)
        try:
            found = search(headers, slot_kind, untrusted_text, fits, tries.begin)
        except SlotOpens as altered:
            raise DamagedHeader(file=name) from altered
        except Exception:  # a kill or Ctrl+C once the key is derived counts; what could not be tried does not
            tries.take_back()
            raise
        if found is None and not sure:
            raise KeysUnsure(file=name)
        if found is None:
            raise WrongRecoveryCode if kind is SecretKind.RECOVERY_CODE else WrongPassphrase
        tries.succeeded()
        return found


class BackupSlots:
    """Implements `BackupKeys`: opens the slots that a backup carries, without writing any header.

    `folder` is where the tries are counted; without it they are not.
    """

    def __init__(self, trial: Trial, folder: Path | None) -> None:
        self._trial, self._folder = trial, folder

    def unlock(self, untrusted: bytes, kind: SecretKind, untrusted_text: str, *,
               patient: bool = False) -> tuple[VaultKey, str]:
        """Answer the key that these slots lead to, and the vault id they tell; raises as `KeyStore.unlock`."""
        headers = self._trial.admitted((decoded(untrusted, _KEYS),), _KEYS)
        tries = self._tries(headers[0].vault_id)
        found = self._trial.open(headers, kind, untrusted_text, None, tries, _KEYS, patient=patient)
        return found.key, found.header.vault_id

    def wait_seconds(self, untrusted: bytes) -> float:
        """Seconds to wait before the next try at these slots; raises `DamagedHeader` or `NewerVault`."""
        return wait_seconds_after(self._tries(decoded(untrusted, _KEYS).vault_id).wrong())

    def revives(self, vault: Path, untrusted: bytes) -> bool:
        """Whether these slots open with something else than those beside `vault`; raises `DamagedHeader` (its own)."""
        foreign = without_pins(decoded(untrusted, _KEYS))
        try:
            headers = [header for header in read_headers(vault) if header.vault_id == foreign.vault_id]
        except DamagedHeader:
            return False
        return bool(headers) and revives(headers[0], foreign)

    def are_of(self, untrusted: bytes, vault_id: str) -> bool:
        """Whether these are key slots at all, and tell this vault id."""
        try:
            return decode_header(untrusted).vault_id == vault_id
        except (ValueError, NewerVault):
            return False

    def key_file(self, untrusted: bytes, data_key: VaultKey) -> KeyFile:
        """What these slots say to who holds this key; raises `DamagedHeader` and `NewerVault`."""
        header = decoded(untrusted, _KEYS)
        return key_file_of(header, data_key, agree=True)

    def _tries(self, vault_id: str) -> TryCount:
        name = f"back-up-{hashlib.sha256(vault_id.encode()).hexdigest()[:32]}"
        if self._folder is None:
            return TryCount(None)
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return TryCount(self._folder / name)


def key_file_of(header: Header, key: VaultKey, *, agree: bool) -> KeyFile:
    """What a header says to who holds this key; `agree`: its two copies tell the same."""
    seal = header.seal(key_check(key.root, header.vault_id))
    if seal is None:
        return KeyFile(None, None, authentic=False, agree=agree)
    return KeyFile(seal.revision, seal.mac, sealed_by(header, key), agree)


def decoded(untrusted: bytes, name: str) -> Header:
    """Read a header that came along with something; raises `DamagedHeader` for the file `name`, and `NewerVault`."""
    try:
        return decode_header(untrusted)
    except ValueError as damage:
        raise DamagedHeader(file=name) from damage
